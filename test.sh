#!/usr/bin/env bash
# Installs what the tests need, builds them and runs them all: ctest closes with its summary, then the tests of the pages in
# a browser with theirs.
# ./test.sh --help says which other ways there are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source packaging/say.sh
source packaging/packages.sh
source packaging/build.sh

preset="test"
selection=()
pages=yes

usage() {
  say "Usage: ./test.sh [--fast] [--sanitize | --clang] [ctest options…]

Installs the missing Debian packages (as root, or through sudo), builds the tests and runs them all, those of the pages in a
browser last. With any option those of the pages are left out.

  --fast       leave out the tests that take long
  --sanitize   under the address and undefined-behaviour sanitizers (build/sanitize)
  --clang      built by clang instead of g++ (build/clang)
  other        goes to ctest: ./test.sh -R 'analyzers: .*number'" \
    "Cách dùng: ./test.sh [--fast] [--sanitize | --clang] [tùy chọn của ctest…]

Cài những gói Debian còn thiếu (với quyền root hoặc qua sudo), biên dịch và chạy mọi kiểm thử, sau cùng là các trang trong trình
duyệt. Có tùy chọn thì không thử các trang.

  --fast       bỏ những kiểm thử chạy lâu
  --sanitize   chạy dưới bộ dò lỗi bộ nhớ và hành vi không xác định (build/sanitize)
  --clang      biên dịch bằng clang thay cho g++ (build/clang)
  khác         chuyển cho ctest: ./test.sh -R 'analyzers: .*number'"
}

parse_arguments() {
  local argument
  (($# == 0)) || pages=no
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
[[ $pages == no ]] || groups+=(browser)
install_packages "${groups[@]}"
step "Building into build/$preset" "Biên dịch vào build/$preset"
build "$preset"
status=0
step "Running the tests" "Chạy kiểm thử"
ctest --preset "$preset" --parallel "$(build_jobs)" "${selection[@]}" || status=$?
if [[ $pages == yes ]]; then
  step "Trying the pages in a browser; how they look: build/$preset/screenshots" \
    "Thử các trang trong trình duyệt; ảnh chụp: build/$preset/screenshots"
  npm --prefix tests/browser ci --no-audit --no-fund
  npm --prefix tests/browser test -- "$PWD/build/$preset/screenshots" || status=$?
fi
exit "$status"
