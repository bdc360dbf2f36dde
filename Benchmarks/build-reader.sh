#!/usr/bin/env bash
# Builds some targets, without the engine, with files that use them.
#
#     Benchmarks/build-reader.sh "Text Chronology Query" OUT "FLAGS" FILE.swift ...
set -euo pipefail
read -ra targets <<< "$1"
out=$(realpath -m "$2")
read -ra flags <<< "$3"
shift 3
files=()
for file in "$@"; do files+=("$(realpath "$file")"); done
cd "$(dirname "${BASH_SOURCE[0]}")/.."

modules=$(mktemp -d)
trap 'rm -rf "$modules"' EXIT
common=(-swift-version 6 -package-name clio -enable-testing -I "$modules")
for door in CUtf8proc CZlib; do common+=(-I "Sources/$door"); done
common+=(-enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility
  -enable-upcoming-feature InternalImportsByDefault -enable-experimental-feature Lifetimes "${flags[@]}")
objects=()
for include in Sources/C*/include; do
  door=$(basename "$(dirname "$include")")
  # What the package manager writes for targets in C and C++.
  echo "module $door { header \"$PWD/$include/$door.h\" export * }" > "$modules/$door.modulemap"
  common+=(-Xcc "-fmodule-map-file=$modules/$door.modulemap" -Xcc -I -Xcc "$include")
  if [ -e "Sources/$door/$door.cpp" ]; then
    clang++ -O1 -std=c++17 "-I$include" -c "Sources/$door/$door.cpp" -o "$modules/$door.o"
  else
    clang -O1 "-I$include" -c "Sources/$door/$door.c" -o "$modules/$door.o"
  fi
  objects+=("$modules/$door.o")
done
for module in "${targets[@]}"; do
  mapfile -t sources < <(find "Sources/$module" -name '*.swift' | sort)
  swiftc -parse-as-library -wmo -emit-module -emit-module-path "$modules/$module.swiftmodule" \
    -module-name "$module" -c "${sources[@]}" -o "$modules/$module.o" "${common[@]}"
  objects+=("$modules/$module.o")
done
mkdir -p "$(dirname "$out")"
swiftc -parse-as-library -wmo -module-name Main "${files[@]}" "${objects[@]}" \
  -lutf8proc -lz -lre2 -lstdc++ -lm -o "$out" "${common[@]}"
