#!/usr/bin/env bash
# Installs what the tests need, builds them and runs them all; ctest closes with its summary.
# ./test.sh --help says which other ways there are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source packaging/say.sh
source packaging/packages.sh
source packaging/build.sh

preset="test"
selection=()

usage() {
  say "Usage: ./test.sh [--sanitize | --clang] [ctest options…]

Installs the missing Debian packages (as root, or through sudo), builds the tests and runs them all.

  --fast       leave out the tests that take long
  --sanitize   under the address and undefined-behaviour sanitizers (build/sanitize)
  --clang      built by clang instead of g++ (build/clang)
  other        goes to ctest: ./test.sh -R 'analyzers: .*number'" \
    "Cách dùng: ./test.sh [--sanitize | --clang] [tùy chọn của ctest…]

Cài những gói Debian còn thiếu (với quyền root hoặc qua sudo), biên dịch và chạy mọi kiểm thử.

  --fast       bỏ những kiểm thử chạy lâu
  --sanitize   chạy dưới bộ dò lỗi bộ nhớ và hành vi không xác định (build/sanitize)
  --clang      biên dịch bằng clang thay cho g++ (build/clang)
  khác         chuyển cho ctest: ./test.sh -R 'analyzers: .*number'"
}

parse_arguments() {
  local argument
  for argument; do
    case $argument in
      -h | --help)
        usage
        exit 0
        ;;
      --fast) selection+=(--label-exclude slow) ;;
      --sanitize) preset=sanitize ;;
      --clang) preset=clang ;;
      *) selection+=("$argument") ;;
    esac
  done
}

parse_arguments "$@"
groups=(build formats test)
[[ $preset == test ]] || groups+=(fuzz)
install_packages "${groups[@]}"
step "Building into build/$preset" "Biên dịch vào build/$preset"
build "$preset"
step "Running the tests" "Chạy kiểm thử"
exec ctest --preset "$preset" --parallel "$(build_jobs)" "${selection[@]}"
