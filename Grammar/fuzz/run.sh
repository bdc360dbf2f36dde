#!/usr/bin/env bash
# Fuzzes lexer and parser with libFuzzer and the address sanitiser.
#
#     Grammar/fuzz/run.sh [SECONDS]
#
# What it finds beside a crash goes to .build/fuzz/found; to keep the part that reaches something new:
#
#     .build/fuzz/query -merge=1 Grammar/fuzz/corpus .build/fuzz/found
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

Benchmarks/build-query.sh .build/fuzz/query "-O -sanitize=fuzzer,address" \
  Grammar/fuzz/FuzzTarget.swift Tests/QueryTests/Fuzzing/QueryFuzz.swift
mkdir -p .build/fuzz/found
# The crash reporter hangs under the sanitiser, so it is off.
SWIFT_BACKTRACE=enable=no .build/fuzz/query -max_total_time="${1:-60}" -timeout=10 -max_len=2000 \
  -rss_limit_mb=2000 -dict=Grammar/fuzz/words.dict -artifact_prefix=.build/fuzz/ -print_final_stats=1 \
  .build/fuzz/found Grammar/fuzz/corpus
