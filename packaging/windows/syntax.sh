#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Do the sources without windows of their own compile for Windows? Their syntax alone is tried, by mingw-w64 over this
# system's Qt headers: enough to find what only POSIX has. Nothing is linked or run.
#
#   packaging/windows/syntax.sh [FOLDER...]      default: models/records models models/history feeds and its folders
#
# Needs g++-mingw-w64-x86-64-posix and the headers of Qt, hiredis, simdjson, nlohmann-json and zlib.
set -euo pipefail
cd "$(dirname "$0")/../.."
compiler=x86_64-w64-mingw32-g++-posix
command -v "$compiler" >/dev/null || { echo "syntax.sh: $compiler is missing" >&2; exit 2; }
folders=("$@")
[[ ${#folders[@]} -gt 0 ]] || mapfile -t folders < <(printf 'models/records\nmodels\nmodels/history\n'; find feeds -type d | LC_ALL=C sort)
qt=$(pkg-config --variable=includedir Qt6Core 2>/dev/null || echo /usr/include/x86_64-linux-gnu/qt6)
scratch=$(mktemp -d); trap 'rm -rf "$scratch"' EXIT
# These libraries' headers lie among the system's own, which are another system's: they are borrowed one by one.
mkdir "$scratch/borrowed"
for name in hiredis simdjson.h nlohmann zlib.h zconf.h; do
    for at in /usr/include /usr/include/x86_64-linux-gnu; do [[ -e $at/$name ]] && ln -sfn "$at/$name" "$scratch/borrowed/$name"; done
done
options=(-std=c++20 -fsyntax-only -w -D_FILE_OFFSET_BITS=64 '-DQUARTERDECK_VERSION="0"' -I"$scratch/borrowed" -I"$qt")
for module in QtCore QtNetwork QtSql QtWebSockets; do options+=(-I"$qt/$module"); done
while IFS= read -r folder; do options+=(-I"$folder"); done < <(find models feeds -type d)
export compiler scratch
try() {
    local file=$1; shift
    if "$compiler" "$@" -include QtCore "$file" >"$scratch/$(tr / _ <<<"$file").log" 2>&1; then echo "ok $file"; else
        echo "NOT $file: $(grep -m 1 -E 'error' "$scratch/$(tr / _ <<<"$file").log" | sed 's/.*error: //')"; fi
}
export -f try
for folder in "${folders[@]}"; do find "$folder" -maxdepth 1 -name '*.cpp'; done | LC_ALL=C sort -u |
    xargs -P "$(nproc)" -I{} bash -c 'try "$@"' _ {} "${options[@]}" >"$scratch/all"
grep -v '^ok' "$scratch/all" | LC_ALL=C sort || true
printf '%s of %s files\n' "$(grep -c '^ok' "$scratch/all")" "$(wc -l <"$scratch/all")"
! grep -q '^NOT' "$scratch/all"
