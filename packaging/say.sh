# shellcheck shell=bash
# What the scripts say to people: plain English, or Vietnamese where LANG begins with vi. To be sourced.

# say ENGLISH VIETNAMESE: one message on standard output.
say() {
  if [[ ${LANG:-} == vi* ]]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi
}

# step ENGLISH VIETNAMESE: the headline of what is done next.
step() {
  say "==> $1" "==> $2"
}

# fail STATUS ENGLISH VIETNAMESE: the message on standard error, then the end of the script with that status.
fail() {
  say "${0##*/}: $2" "${0##*/}: $3" >&2
  exit "$1"
}

# quietly LOG COMMAND…: runs the command with its output in LOG; shows the end of LOG when it fails.
quietly() {
  local log=$1
  shift
  "$@" >"$log" 2>&1 </dev/null && return 0
  local status=$?
  tail -n 15 "$log" >&2
  return "$status"
}
