# shellcheck shell=bash
# Building by a preset of CMakePresets.json. To be sourced after say.sh, in the top folder.

# build_jobs: how many compilers at once: one a core, but no more than 1 GB of free memory each can feed.
build_jobs() {
  local cores memory_gb
  cores=$(nproc)
  memory_gb=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
  ((memory_gb < cores)) && cores=$memory_gb
  printf '%s\n' "$((cores > 0 ? cores : 1))"
}

# build PRESET [TARGET…]: configures and builds into build/PRESET; prints what fails. On a terminal ninja shows its progress.
build() {
  local preset=$1 log=build/$1-configure.log
  shift
  require_writable "build/$preset"
  quietly "$log" cmake --preset "$preset" || fail 1 \
    "the build could not be set up (see above, all of it in $log). If the folder was moved, remove build/$preset." \
    "không chuẩn bị được việc biên dịch (xem ở trên, toàn bộ trong $log). Nếu đã chuyển thư mục, hãy xóa build/$preset."
  local command=(cmake --build --preset "$preset" --parallel "$(build_jobs)")
  (($# == 0)) || command+=(--target "$@")
  [[ -t 1 ]] || command+=(-- --quiet)
  "${command[@]}" || fail 1 "the build failed, see above." "biên dịch hỏng, xem ở trên."
}

# require_writable FOLDER: makes it, or says whose it is.
require_writable() {
  mkdir -p "$1" 2>/dev/null && [[ -w $1 && -w ${1%/*} ]] && return
  fail 1 "cannot write to $PWD/$1 as $(id -un) (made by root?). Run with sudo, or remove that folder." \
    "$(id -un) không ghi được vào $PWD/$1 (do root tạo?). Hãy chạy bằng sudo hoặc xóa thư mục ấy."
}
