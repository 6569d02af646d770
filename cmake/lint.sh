#!/usr/bin/env bash
# Holds the sources against .clang-format, .clang-tidy and shellcheck.
# cmake/lint.sh [--format | --shell | --tidy | --tidy-tests] [--since COMMIT]: all of them and all tracked files unless said
# otherwise. clang-tidy takes seconds a file; .ci/run leaves the tests to whoever changes them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/say.sh
source packaging/packages.sh
source packaging/build.sh

checks=()
since=""

parse_arguments() {
  while (($#)); do
    case $1 in
      --format | --shell | --tidy | --tidy-tests) checks+=("${1#--}") ;;
      --since)
        since=${2:?--since takes a commit}
        shift
        ;;
      *) fail 2 "usage: cmake/lint.sh [--format | --shell | --tidy | --tidy-tests] [--since COMMIT]" \
        "cách dùng: cmake/lint.sh [--format | --shell | --tidy | --tidy-tests] [--since COMMIT]" ;;
    esac
    shift
  done
  ((${#checks[@]})) || checks=(format shell tidy tidy-tests)
}

# tracked PATTERN…: the tracked files of these names that are still there, or those of them that changed since the commit.
tracked() {
  if [[ -n $since ]]; then
    git diff --name-only --diff-filter=d "$since" -- "$@"
  else
    git ls-files -- "$@"
  fi
}

lint_format() {
  tracked '*.h' '*.cpp' | xargs -r clang-format --dry-run -Werror
}

lint_shell() {
  { tracked '*.sh' && tracked .ci/run; } | xargs -r shellcheck --external-sources
}

# clang-tidy reads how a file is compiled from the test build (made first: some headers come out of it), which holds all
# sources but the fuzz and bench programs.
lint_tidy() {
  install_packages build test
  build test
  tracked '*.cpp' | sed -E '/^(fuzz|bench|tests)\//d' | tidy
}

lint_tidy_tests() {
  install_packages build test
  build test
  tracked 'tests/*.cpp' | tidy
}

# tidy: clang-tidy over the files named on standard input, several at once. The build's own flags are g++'s; its precompiled
# headers are taken out of them, since clang cannot read those.
tidy() {
  mkdir -p build/tidy
  sed -E 's/ -include [^ ]*cmake_pch\.hxx//' build/test/compile_commands.json >build/tidy/compile_commands.json
  xargs -r -P "$(build_jobs)" -n 2 clang-tidy -p build/tidy --quiet --extra-arg=-Wno-unknown-warning-option \
    2> >(grep -v 'warnings\? generated' >&2)
}

lint() {
  case $1 in
    format) lint_format ;;
    shell) lint_shell ;;
    tidy) lint_tidy ;;
    tidy-tests) lint_tidy_tests ;;
  esac
}

parse_arguments "$@"
install_packages lint
# One check's findings do not keep the next from running.
found=0
for check in "${checks[@]}"; do
  step "Lint: $check" "Kiểm tra: $check"
  lint "$check" || found=1
done
exit "$found"
