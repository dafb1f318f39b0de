#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the programs for Windows and every library that they need into one folder, for installer.sh.
#
#   packaging/windows/payload.sh --programs DIR --out DIR --libraries DIR[:DIR...] [--windeployqt PROGRAM]
#
#   --programs      holds quarterdeck.exe and others of ours; OUT is made anew: OUT/bin, OUT/LICENSE
#   --libraries     where libraries may come from; what is not there is left to Windows, and told
#   --windeployqt   Qt's own tool: it knows which plug-ins the window wants
#
# Needs objdump of mingw-w64's binutils, or any that reads PE files.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
usage() { sed -n 3,11p "$0" >&2; exit 2; }
programs='' out='' libraries='' deploy=''
while [[ $# -gt 1 ]]; do case $1 in
    --programs) programs=$2 ;; --out) out=$2 ;; --libraries) libraries=$2 ;; --windeployqt) deploy=$2 ;;
    *) usage ;;
esac; shift 2; done
[[ $# -eq 0 && -n $programs && -n $out && -n $libraries ]] || usage
objdump=$(command -v x86_64-w64-mingw32-objdump || command -v objdump) || { echo "payload.sh: objdump is missing" >&2; exit 2; }
[[ -f $programs/quarterdeck.exe ]] || { echo "payload.sh: there is no quarterdeck.exe in $programs" >&2; exit 1; }
rm -rf "$out"
mkdir -p "$out/bin"
cp "$programs"/quarterdeck*.exe "$out/bin/"
cp "$here/../../LICENSE" "$out/"
[[ -z $deploy ]] || "$deploy" --release --no-opengl-sw --no-system-d3d-compiler --dir "$out/bin" "$out/bin/quarterdeck.exe"

IFS=: read -ra places <<<"$libraries"
needs() { "$objdump" -p "$1" | sed -n 's/^[[:space:]]*DLL Name: //p' | tr -d '\r'; }
declare -A seen=()
mapfile -t open < <(find "$out/bin" -type f \( -iname '*.exe' -o -iname '*.dll' \))
left=()
while [[ ${#open[@]} -gt 0 ]]; do
    file=${open[-1]}; unset 'open[-1]'
    while IFS= read -r name; do
        [[ -z ${seen[${name,,}]:-} ]] || continue
        seen[${name,,}]=1
        [[ -z $(find "$out/bin" -maxdepth 1 -iname "$name") ]] || continue
        found=''
        for place in "${places[@]}"; do
            found=$(find "$place" -maxdepth 1 -iname "$name" | head -n 1)
            [[ -z $found ]] || break
        done
        if [[ -n $found ]]; then
            cp "$found" "$out/bin/"
            open+=("$out/bin/$(basename "$found")")
        else
            left+=("$name")
        fi
    done < <(needs "$file")
done
printf 'left to Windows: %s\n' "${left[*]}"
