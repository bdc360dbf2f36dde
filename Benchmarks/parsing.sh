#!/usr/bin/env bash
# How long queries and scripts take to be read, in a release build.
#
#     Benchmarks/parsing.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

Benchmarks/build-reader.sh "Text Chronology Query" .build/benchmarks/parsing -O Benchmarks/Parsing.swift
.build/benchmarks/parsing
