#!/usr/bin/env bash
# How long after a file was written, or removed, a search knows of it, while `vankien index --watch` follows the folder.
# Usage: watch_latency.sh VANKIEN INDEX FOLDER; INDEX must be up to date. What is written is removed again.
set -euo pipefail
vankien=$1
index=$2
folder=$3

# found WORD: how many documents hold it.
found() {
  "$vankien" search --json --index "$index" "$1" | sed -n 's/^ *"total": \([0-9]*\),$/\1/p'
}

# seconds_until TOTAL WORD
seconds_until() {
  local began=$EPOCHREALTIME
  until [[ $(found "$2") == "$1" ]]; do sleep 0.02; done
  awk -v began="$began" -v now="$EPOCHREALTIME" 'BEGIN { printf "%.2f s\n", now - began }'
}

"$vankien" index --watch --index "$index" "$folder" >/dev/null &
watch=$!
trap 'kill "$watch"; rm -f "$folder"/watch-latency-*.txt' EXIT
sleep 15 # it looks through all first

for i in 1 2 3 4 5; do
  printf 'CHỈ THỊ\nvề một việc mới\n\nnewword%s\n' "$i" >"$folder/watch-latency-$i.txt"
  printf 'new file: '
  seconds_until 1 "newword$i"
done
rm "$folder/watch-latency-1.txt"
printf 'removed file: '
seconds_until 0 newword1
