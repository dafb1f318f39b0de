#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Do the sources of the two programs for Windows (quarterdeck, quarterdeckctl) compile there? Their syntax alone is tried,
# by mingw-w64 over this system's Qt headers: enough to find what only POSIX has. Nothing is linked or run.
#
#   packaging/windows/syntax.sh [FOLDER...]      default: models, feeds, views and app with their folders
#
# Needs g++-mingw-w64-x86-64-posix, moc and the headers of Qt, QtKeychain, hiredis, simdjson, nlohmann-json and zlib.
# gateway/ is no part of it: it supervises processes as POSIX knows them, and is not built for Windows.
set -euo pipefail
cd "$(dirname "$0")/../.."
# Files that may fail, each with its reason. One that compiles must leave this list.
declare -A excepted=(
)
compiler=x86_64-w64-mingw32-g++-posix
command -v "$compiler" >/dev/null || { echo "syntax.sh: $compiler is missing" >&2; exit 2; }
folders=("$@")
[[ ${#folders[@]} -gt 0 ]] || mapfile -t folders < <(find models feeds views app -type d | LC_ALL=C sort)
qt=$(pkg-config --variable=includedir Qt6Core 2>/dev/null || echo /usr/include/x86_64-linux-gnu/qt6)
moc=$(pkg-config --variable=libexecdir Qt6Core 2>/dev/null || echo /usr/lib/qt6/libexec)/moc
scratch=$(mktemp -d); trap 'rm -rf "$scratch"' EXIT
# These libraries' headers lie among the system's own, which are another system's: they are borrowed one by one.
mkdir "$scratch/borrowed"
for name in hiredis simdjson.h nlohmann zlib.h zconf.h qt6keychain; do
    for at in /usr/include /usr/include/x86_64-linux-gnu; do [[ ! -e $at/$name ]] || ln -sfn "$at/$name" "$scratch/borrowed/$name"; done
done
options=(-std=c++20 -w -D_FILE_OFFSET_BITS=64 '-DQUARTERDECK_VERSION="0"' '-DQD_BUILD="0"' '-DQD_HIREDIS_VERSION="0"'
    '-DQD_SIMDJSON_VERSION="0"' -DQD_HAVE_KEYCHAIN -DQT_NO_CAST_TO_ASCII -DQT_NO_URL_CAST_FROM_STRING -DQT_NO_CONTEXTLESS_CONNECT
    -I"$scratch/borrowed" -I"$scratch/borrowed/hiredis" -I"$scratch/borrowed/qt6keychain" -I"$qt")
for module in QtCore QtNetwork QtSql QtWebSockets QtGui QtWidgets QtPrintSupport QtSvg QtCharts QtOpenGL QtOpenGLWidgets; do
    options+=(-I"$qt/$module")
done
while IFS= read -r folder; do options+=(-I"$folder"); done < <(find models feeds views app -type d)
# Most of the time is Qt's headers: read once for all. The same as the build's own precompiled headers.
mkdir "$scratch/core" "$scratch/widgets" "$scratch/moc"
printf '#include <%s>\n' QtCore algorithm array cmath cstring deque functional memory optional vector >"$scratch/core/qt.h"
printf '#include <%s>\n' QtWidgets algorithm array cmath cstring deque functional memory optional vector >"$scratch/widgets/qt.h"
for kind in core widgets; do
    "$compiler" "${options[@]}" -x c++-header "$scratch/$kind/qt.h" -o "$scratch/$kind/qt.h.gch"
done
export compiler scratch moc
try() {
    local file=$1 name log kind=core base; shift
    base=$(basename "${file%.cpp}") name=$(tr / _ <<<"$file") log=$scratch/$name.log
    case $file in views/* | app/*) kind=widgets ;; esac
    mkdir -p "$scratch/moc/$name"
    ! grep -q "\"$base.moc\"" "$file" || "$moc" "$file" -o "$scratch/moc/$name/$base.moc"
    if "$compiler" "$@" -fsyntax-only -I"$scratch/moc/$name" -include "$scratch/$kind/qt.h" "$file" >"$log" 2>&1; then
        echo "ok $file"
    else
        echo "NOT $file: $(grep -m 1 -E 'error' "$log" | sed 's/.*error: //')"
    fi
}
export -f try
for folder in "${folders[@]}"; do find "$folder" -maxdepth 1 -name '*.cpp'; done | LC_ALL=C sort -u |
    xargs -P "$(nproc)" -I{} bash -c 'try "$@"' _ {} "${options[@]}" >"$scratch/all"
bad=0 known=0
while read -r verdict file why; do
    file=${file%:}
    if [[ $verdict == ok && -n ${excepted[$file]:-} ]]; then
        echo "COMPILES, so it is no exception any more: $file"; bad=1
    elif [[ $verdict == NOT && -n ${excepted[$file]:-} ]]; then
        echo "excepted $file: ${excepted[$file]}"; known=$((known + 1))
    elif [[ $verdict == NOT ]]; then
        echo "NOT $file: $why"; bad=1
    fi
done < <(LC_ALL=C sort "$scratch/all")
for file in "${!excepted[@]}"; do
    [[ -e $file ]] || { echo "GONE, so it is no exception any more: $file"; bad=1; }
done
printf '%s of %s files compile, %s excepted\n' "$(grep -c '^ok' "$scratch/all")" "$(wc -l <"$scratch/all")" "$known"
exit "$bad"
