#!/usr/bin/env bash
# Builds the fuzz targets, runs each over its saved corpus and then RUNS more (5,000 unless told) on new input, from a
# fixed seed: the same build finds the same. fuzz/run.sh [RUNS]. A finding is saved as build/fuzz/NAME-crash-…; closes with "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/say.sh
source packaging/packages.sh
source packaging/build.sh

runs=${1:-5000}

# run_target NAME: what libFuzzer finds worth keeping goes to build/fuzz/corpus; the saved corpus is only read.
run_target() {
  local log=build/fuzz/$1.log corpora=("build/fuzz/corpus/$1")
  mkdir -p "${corpora[0]}"
  [[ ! -d fuzz/corpus/$1 ]] || corpora+=("fuzz/corpus/$1")
  quietly "$log" "build/sanitize/fuzz/fuzz_$1" -seed=1 -runs="$runs" -timeout=10 -rss_limit_mb=2048 -dict=fuzz/dict \
    -artifact_prefix="build/fuzz/$1-" "${corpora[@]}" || return
  grep '^Done' "$log"
}

install_packages build test fuzz
mapfile -t names < <(basename --suffix=.cpp fuzz/*.cpp)
step "Building into build/sanitize" "Biên dịch vào build/sanitize"
build sanitize "${names[@]/#/fuzz_}"
passed=0
failed=0
for name in "${names[@]}"; do
  step "Fuzzing $name: saved corpus, then $runs runs" "Thử ngẫu nhiên $name: bộ mẫu đã lưu rồi $runs lượt"
  if run_target "$name"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
done
printf '%d passed, %d failed\n' "$passed" "$failed"
((passed > 0 && failed == 0))
