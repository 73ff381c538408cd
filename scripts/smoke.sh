#!/usr/bin/env bash
# The real program, started as people start it: its exit codes, and that it works from anywhere.
set -euo pipefail

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir "a folder"
ln -s "$root/trucewatch" "a folder/tw"
tw="$work/a folder/tw"

fail() {
  printf 'error: smoke test: %s\n' "$*" >&2
  cat out err >&2 || true
  exit 1
}

# expect CODE ARGUMENT...: runs the program, with its output in the files out and err.
expect() {
  local wanted=$1 code=0
  shift
  "$tw" "$@" >out 2>err </dev/null || code=$?
  [ "$code" -eq "$wanted" ] || fail "trucewatch $* ended with $code, not $wanted"
  if grep -qE '^\s+at [a-z.]+' out err; then fail "trucewatch $* showed a stack trace"; fi
}

printf 'Talks on energy strikes\nRussia and Ukraine held talks in Doha, two Ukrainian officials said.\n' >"a folder/a report.txt"

expect 0 --version
expect 0 --help
expect 2
expect 2 reed
grep -q 'did you mean "read"' err || fail "no suggestion for a mistyped command"
expect 2 read --publishd 2024-10-30 x
grep -q 'did you mean "--published"' err || fail "no suggestion for a mistyped option"
expect 1 read nowhere.txt
start=$(date +%s%N)
expect 0 read --published 2024-10-30 "a folder/a report.txt"
cold=$((($(date +%s%N) - start) / 1000000))
# The figure for a quiet machine is in docs/quality.md; here only a program that hangs fails.
[ "$cold" -lt 30000 ] || fail "reading one report took $cold ms"
expect 0 read --format jsonl --published 2024-10-30 "a folder/a report.txt"
[ "$(wc -l <out)" -eq 1 ] || fail "one report is one line of JSON"
cp out claims.jsonl
expect 0 judge --as-of 2025-05-01 claims.jsonl
expect 0 dossier check "$root/dossiers/ukraine-russia-energy"
expect 0 run
[ -s out ] || fail "trucewatch run shows nothing"
expect 0 completion
bash -n out || fail "the completion script is no bash"
printf 'smoke tests passed; one report read, cold, in %s ms\n' "$cold"
