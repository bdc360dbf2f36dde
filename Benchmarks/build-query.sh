#!/usr/bin/env bash
# Builds the reader of queries alone, without corpus and engine, with files that use it.
#
#     Benchmarks/build-query.sh OUT "FLAGS" FILE.swift ...
set -euo pipefail
out=$(realpath -m "$1")
read -ra flags <<< "$2"
shift 2
files=()
for file in "$@"; do files+=("$(realpath "$file")"); done
cd "$(dirname "${BASH_SOURCE[0]}")/.."

modules=$(mktemp -d)
trap 'rm -rf "$modules"' EXIT
common=(-swift-version 6 -package-name clio -enable-testing -I "$modules" -I Sources/CUtf8proc
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility
  -enable-upcoming-feature InternalImportsByDefault "${flags[@]}")
objects=()
for module in Text Chronology Query; do
  mapfile -t sources < <(find "Sources/$module" -name '*.swift' | sort)
  swiftc -parse-as-library -wmo -emit-module -emit-module-path "$modules/$module.swiftmodule" \
    -module-name "$module" -c "${sources[@]}" -o "$modules/$module.o" "${common[@]}"
  objects+=("$modules/$module.o")
done
mkdir -p "$(dirname "$out")"
swiftc -parse-as-library -wmo -module-name Main "${files[@]}" "${objects[@]}" -lutf8proc -lm -o "$out" \
  "${common[@]}"
