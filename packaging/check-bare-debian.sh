#!/usr/bin/env bash
# Proves the two commands on a bare Debian: makes a minimal root by debootstrap, puts a clean clone of HEAD in it, and runs
# there ./run.sh until it answers, stops it, runs it again (nothing may be left to do), then ./test.sh. As root.
# All mounts and processes live in namespaces that vanish with this script, however it ends; the network is the host's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/say.sh
source packaging/packages.sh

suite=bookworm
folder=""
keep=no
times=()

usage() {
  cat <<TEXT
Usage: packaging/check-bare-debian.sh [--suite NAME] [--folder DIR] [--keep]
  --suite NAME   the Debian release (bookworm; trixie works too)
  --folder DIR   where the root is made, some 2 GB (a new folder in \${TMPDIR:-/tmp}); must not exist yet
  --keep         leave the root there afterwards
TEXT
}

parse_arguments() {
  while (($#)); do
    case $1 in
      --suite) suite=$2 && shift ;;
      --folder) folder=$2 && shift ;;
      --keep) keep=yes ;;
      -h | --help) usage && exit 0 ;;
      *) usage >&2 && exit 2 ;;
    esac
    shift
  done
}

# timed NAME COMMAND…: runs it and notes its seconds for the closing table.
timed() {
  local name=$1 began=$SECONDS
  shift
  printf '##### %s\n' "$name"
  "$@"
  times+=("$(printf '%5d s  %s' $((SECONDS - began)) "$name")")
}

# mirror: where this machine's apt gets Debian from; nothing when it does not say, and debootstrap takes its own default.
mirror() {
  local site
  # shellcheck disable=SC2016 # apt-get fills these in
  site=$(apt-get indextargets --format '$(SITE) $(ORIGIN) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
    awk '$2 == "Debian" && $3 == "main" { print $1; exit }')
  printf '%s\n' "$site"
}

make_root() {
  local site
  site=$(mirror)
  debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" ${site:+"$site"} >"$folder/debootstrap.log" 2>&1 ||
    { tail -n 15 "$folder/debootstrap.log" >&2 && return 1; }
  # How this machine reaches its mirror (proxy, checks of certificates and dates) holds inside too.
  apt-config dump | grep -E '^Acquire::(https?|Check-|Retries)' >"$root/etc/apt/apt.conf.d/90host" || true
  cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/" 2>/dev/null || true
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  git clone --quiet --no-hardlinks . "$root/srv/vankien"
}

mount_system() {
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
}

# inside COMMAND…: in the top folder of the clone, with the environment of a fresh login.
inside() {
  chroot "$root" /usr/bin/env -i HOME=/root TERM=dumb LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    bash -c 'cd /srv/vankien && exec "$@"' bash "$@" </dev/null
}

free_port() {
  local port
  for port in {18080..18180}; do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  done
  printf '%s\n' "$port"
}

# answers PORT: the server says that it is ready and finds something.
answers() {
  ask "$1" /readyz | grep -q '^HTTP/1.. 200' && ask "$1" '/api/v1/search?q=nghi+quyet' | grep -q '"results": *\[ *{'
}

ask() {
  local answer
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
  answer=$(timeout 5 cat <&3) || true
  exec 3>&-
  printf '%s\n' "$answer"
} 2>/dev/null

# serve_until_answer: ./run.sh until a search is answered, then Ctrl-C, which it must take as a clean end.
serve_until_answer() {
  local port pid status=0
  port=$(free_port)
  set -m # a process group of its own, which takes SIGINT as a terminal's foreground does
  inside ./run.sh --port "$port" &
  pid=$!
  set +m
  until answers "$port"; do
    kill -0 "$pid" 2>/dev/null || wait "$pid" || return
    sleep 0.2
  done
  kill -INT -- "-$pid"
  wait "$pid" || status=$?
  ((status == 0)) || printf 'run.sh ended with status %d after Ctrl-C\n' "$status" >&2
  return "$status"
}

check() {
  timed "debootstrap $suite and a clone of HEAD" make_root
  mount_system
  timed "./run.sh from nothing until a search is answered" serve_until_answer
  timed "./run.sh again" serve_until_answer
  timed "./test.sh from there" inside ./test.sh
  timed "./test.sh again" inside ./test.sh
  printf '\n##### commit %s on Debian %s\n' "$(git rev-parse --short HEAD)" "$(<"$root/etc/debian_version")"
  printf '%s\n' "${times[@]}"
}

parse_arguments "$@"
root=$folder/root
if [[ -n ${VANKIEN_IN_NAMESPACES:-} ]]; then
  trap 'exit 130' INT TERM
  check
  exit
fi

((EUID == 0)) || fail 1 "debootstrap and chroot need root." "debootstrap và chroot cần quyền root."
[[ -z $folder || ! -e $folder ]] || fail 2 "$folder exists already." "$folder đã có rồi."
install_packages bare
folder=${folder:-$(mktemp -d "${TMPDIR:-/tmp}/vankien-bare-XXXXXX")}
mkdir -p "$folder"
# No mount is ever made on this side, so that removing the folder cannot reach anything else.
[[ $keep == yes ]] || trap 'rm -rf --one-file-system "$folder"' EXIT
VANKIEN_IN_NAMESPACES=1 unshare --mount --pid --fork --kill-child packaging/check-bare-debian.sh --suite "$suite" --folder "$folder"
