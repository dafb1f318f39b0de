#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Renders the icon for desktops and installers from its one source, resources/icons/quarterdeck.svg.
#
#   packaging/icons.sh OUT            OUT/hicolor/SIZExSIZE/apps/ID.png              (rsvg-convert)
#   packaging/icons.sh --all OUT      also OUT/quarterdeck.ico and OUT/quarterdeck.icns  (icotool, png2icns)
set -euo pipefail
all=
[[ ${1:-} == --all ]] && { all=1; shift; }
[[ $# -eq 1 ]] || { sed -n 3,6p "$0"; exit 2; }
top=$(cd "$(dirname "$0")/.." && pwd)
svg=$top/resources/icons/quarterdeck.svg
id=org.quarterdeck.Quarterdeck
out=$1
mkdir -p "$out"
png() { printf '%s/hicolor/%sx%s/apps/%s.png' "$out" "$1" "$1" "$id"; }
for side in 16 22 24 32 48 64 128 256 512; do
    mkdir -p "$(dirname "$(png "$side")")"
    rsvg-convert -w "$side" -h "$side" -o "$(png "$side")" "$svg"
done
if [[ -n $all ]]; then
    icotool -c -o "$out/quarterdeck.ico" "$(png 16)" "$(png 24)" "$(png 32)" "$(png 48)" "$(png 64)" -r "$(png 256)"
    png2icns "$out/quarterdeck.icns" "$(png 16)" "$(png 32)" "$(png 48)" "$(png 128)" "$(png 256)" "$(png 512)" >/dev/null
fi
