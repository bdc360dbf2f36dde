#!/usr/bin/env bash
# Builds the reader of corpora alone, without queries and engine, with files that use it.
#
#     Grammar/fuzz/build-corpus.sh OUT "FLAGS" FILE.swift ...
set -euo pipefail
out=$(realpath -m "$1")
read -ra flags <<< "$2"
shift 2
files=()
for file in "$@"; do files+=("$(realpath "$file")"); done
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

modules=$(mktemp -d)
trap 'rm -rf "$modules"' EXIT
common=(-swift-version 6 -package-name clio -enable-testing -I "$modules")
for door in CUtf8proc CZlib; do common+=(-I "Sources/$door"); done
# What the package manager writes for targets in C and C++.
for door in CText CSeeds; do
  echo "module $door { header \"$PWD/Sources/$door/include/$door.h\" export * }" > "$modules/$door.modulemap"
  common+=(-Xcc "-fmodule-map-file=$modules/$door.modulemap" -Xcc -I -Xcc "Sources/$door/include")
done
common+=(-enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility
  -enable-upcoming-feature InternalImportsByDefault "${flags[@]}")
clang -O1 -ISources/CSeeds/include -c Sources/CSeeds/CSeeds.c -o "$modules/CSeeds.o"
clang++ -O1 -std=c++17 -ISources/CText/include -c Sources/CText/CText.cpp -o "$modules/CText.o"
objects=("$modules/CSeeds.o" "$modules/CText.o")
for module in Text Chronology Corpus; do
  mapfile -t sources < <(find "Sources/$module" -name '*.swift' | sort)
  swiftc -parse-as-library -wmo -emit-module -emit-module-path "$modules/$module.swiftmodule" \
    -module-name "$module" -c "${sources[@]}" -o "$modules/$module.o" "${common[@]}"
  objects+=("$modules/$module.o")
done
mkdir -p "$(dirname "$out")"
swiftc -parse-as-library -wmo -module-name Main "${files[@]}" "${objects[@]}" \
  -lutf8proc -lz -lre2 -lstdc++ -lm -o "$out" "${common[@]}"
