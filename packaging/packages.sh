# shellcheck shell=bash
# The packages of packages.txt: which are missing, and bringing them in. To be sourced after say.sh.

packages_list=$(dirname "${BASH_SOURCE[0]}")/packages.txt

# packages_of GROUP…: the packages of the groups, one a line.
packages_of() {
  awk -v groups=" $* " '!/^#/ && NF && index(groups, " " $1 " ") { print $2 }' "$packages_list"
}

# missing_packages GROUP…: those of them that are not installed and whose command, if the list names one, is not there.
missing_packages() {
  local list group package proof
  list=$(grep -v '^#' "$packages_list")
  while read -r group package proof; do
    [[ " $* " == *" $group "* ]] || continue
    [[ -n $proof ]] && command -v "$proof" >/dev/null && continue
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || printf '%s\n' "$package"
  done <<<"$list"
}

# install_packages GROUP…: installs what is missing, as root or by sudo; no package manager is called when nothing is.
install_packages() {
  require_debian "$@"
  local names missing
  names=$(missing_packages "$@")
  if [[ -z $names ]]; then
    step "Packages: all there" "Gói phần mềm: đã đủ"
    return
  fi
  mapfile -t missing <<<"$names"
  local as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail_without_rights "${missing[@]}"
    as_root=(sudo)
  fi
  step "Packages: installing ${missing[*]} (a minute or two)" "Gói phần mềm: cài ${missing[*]} (một vài phút)"
  local log
  log=$(mktemp)
  quietly "$log" apt_install "${as_root[@]}" -- "${missing[@]}" || fail_install "$log" "${missing[@]}"
  rm -f "$log"
}

# apt_install [sudo] -- PACKAGE…
apt_install() {
  local as_root=()
  while [[ $1 != -- ]]; do
    as_root+=("$1")
    shift
  done
  shift
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
  # A failing update is no failure yet: the lists at hand may do, and if not, the install says so.
  "${apt[@]}" update || true
  "${apt[@]}" install --no-install-recommends "$@"
}

require_debian() {
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null && return
  local names
  names=$(packages_of "$@" | paste -sd ' ')
  fail 1 "this system has no apt-get: it is not Debian or one of its kind. Install by hand what these Debian packages \
hold, then build as docs/quan-tri.md says: $names" \
    "máy này không có apt-get: không phải Debian hay hệ cùng họ. Hãy tự cài những thứ nằm trong các gói Debian sau rồi \
biên dịch theo docs/quan-tri.md: $names"
}

fail_without_rights() {
  fail 1 "packages are missing, and you are not root and there is no sudo. Have an administrator run: \
apt-get update && apt-get install --no-install-recommends $*" \
    "còn thiếu gói phần mềm mà bạn không phải root và máy không có sudo. Nhờ người quản trị chạy: \
apt-get update && apt-get install --no-install-recommends $*"
}

fail_install() {
  local log=$1
  shift
  fail 1 "the packages could not be installed (apt-get's last words are above, all of them in $log: no network, no such \
package, wrong password?). When that is mended, run this again, or type as root: \
apt-get update && apt-get install --no-install-recommends $*" \
    "không cài được các gói (lời báo cuối của apt-get ở trên, toàn bộ trong $log: mất mạng, không có gói, sai mật khẩu?). \
Khắc phục xong hãy chạy lại, hoặc gõ với quyền root: apt-get update && apt-get install --no-install-recommends $*"
}
