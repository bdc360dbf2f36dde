#!/usr/bin/env bash
# Fuzzes a reader with libFuzzer and the address sanitiser.
#
#     Grammar/fuzz/run.sh query [SECONDS]     lexer and parser
#     Grammar/fuzz/run.sh dates [SECONDS]     the Extended Date/Time Format, and dates as queries write them
#     Grammar/fuzz/run.sh csv [SECONDS]       decoding and loading a table; the first byte says how it is named
#     Grammar/fuzz/run.sh json [SECONDS]      reading and writing JSON
#     Grammar/fuzz/run.sh descriptor [SECONDS]  a datapackage.json, and tables by its schemas
#     Grammar/fuzz/run.sh pack [SECONDS]      a packed corpus; with a first byte `t` its checksums are trusted
#
# What it finds beside a crash goes to .build/fuzz/found-TARGET; to keep the part that reaches something new:
#
#     .build/fuzz/TARGET -merge=1 Grammar/fuzz/TARGET .build/fuzz/found-TARGET
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

targets="Text Chronology Query"
case "${1:-}" in
  query) files=(Grammar/fuzz/QueryTarget.swift Tests/QueryTests/Fuzzing/QueryFuzz.swift) ;;
  dates) files=(Grammar/fuzz/DateTarget.swift Tests/ChronologyTests/Fuzzing/DateFuzz.swift) ;;
  csv) files=(Grammar/fuzz/CSVTarget.swift Tests/CorpusTests/Fuzzing/TableFuzz.swift) ;;
  json) files=(Grammar/fuzz/JSONTarget.swift Tests/CorpusTests/Fuzzing/JSONFuzz.swift) ;;
  descriptor)
    files=(Grammar/fuzz/DescriptorTarget.swift Tests/CorpusTests/Fuzzing/DescriptorFuzz.swift) ;;
  pack) files=(Grammar/fuzz/PackTarget.swift Tests/CorpusTests/Fuzzing/PackFuzz.swift) ;;
  *) echo "usage: Grammar/fuzz/run.sh query|dates|csv|json|descriptor|pack [SECONDS]" >&2; exit 2 ;;
esac
case "$1" in csv | json | descriptor | pack) targets="Files Cores Text Chronology JSON Corpus" ;; esac
longest=2000
[ "$1" = pack ] && longest=20000
Benchmarks/build-reader.sh "$targets" ".build/fuzz/$1" "-O -sanitize=fuzzer,address" "${files[@]}"
mkdir -p ".build/fuzz/found-$1"
# The crash reporter hangs under the sanitiser, so it is off.
SWIFT_BACKTRACE=enable=no ".build/fuzz/$1" -max_total_time="${2:-60}" -timeout=60 -max_len=$longest \
  -rss_limit_mb=2000 -dict="Grammar/fuzz/$1.dict" -artifact_prefix=.build/fuzz/ -print_final_stats=1 \
  ".build/fuzz/found-$1" "Grammar/fuzz/$1"
