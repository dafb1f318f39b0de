#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the installer for Windows (quarterdeck.nsi) of a folder with the programs and all they need.
#
#   packaging/windows/installer.sh --payload DIR --version VERSION --out FILE [--icon FILE.ico] [--sign P12 --password FILE [--timestamp URL]]
#
#   --payload     holds bin/quarterdeck.exe, what windeployqt has put beside it, LICENSE: all of it is installed
#   --icon        default: made by packaging/icons.sh --all (rsvg-convert, icotool, png2icns)
#   --sign        certificate and key (PKCS #12): our programs, the uninstaller and the installer are signed with it
#   --password    a file with its password: never on a command line
#   --timestamp   of a service that says when it was signed: else a signature ends with its certificate
#
# Needs makensis (NSIS 3.08 with its amd64-unicode stub) and osslsigncode for --sign. Signing changes DIR's own programs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
usage() { sed -n 3,12p "$0" >&2; exit 2; }
fail() { printf 'installer.sh: %s\n' "$*" >&2; exit 1; }
payload='' version='' out='' icon='' p12='' password='' timestamp=''
while [[ $# -gt 1 ]]; do case $1 in
    --payload) payload=$2 ;; --version) version=$2 ;; --out) out=$2 ;; --icon) icon=$2 ;;
    --sign) p12=$2 ;; --password) password=$2 ;; --timestamp) timestamp=$2 ;;
    *) usage ;;
esac; shift 2; done
[[ $# -eq 0 && -n $payload && -n $version && -n $out ]] || usage
[[ -z $p12 || -n $password ]] || usage
[[ $version =~ ^([0-9]+\.[0-9]+\.[0-9]+)([-+~][0-9A-Za-z.+~-]+)?$ ]] || fail "$version is no version"
number=${BASH_REMATCH[1]}
[[ -f $payload/bin/quarterdeck.exe ]] || fail "there is no bin/quarterdeck.exe in $payload"
payload=$(cd "$payload" && pwd)
scratch=$(mktemp -d); trap 'rm -rf "$scratch"' EXIT
if [[ -z $icon ]]; then
    "$here/../icons.sh" --all "$scratch/icons"
    icon=$scratch/icons/quarterdeck.ico
fi
icon=$(realpath "$icon")
mkdir -p "$(dirname "$out")"; out=$(realpath -m "$out")

more=()
if [[ -n $p12 ]]; then
    sign=$scratch/sign
    printf '#!/bin/sh\nexec osslsigncode sign -h sha256 -pkcs12 %q -readpass %q -n Quarterdeck %s-in "$1" -out "$1.signed" >&2 && mv "$1.signed" "$1"\n' \
        "$(realpath "$p12")" "$(realpath "$password")" "${timestamp:+-ts $(printf %q "$timestamp") }" >"$sign"
    sed -i 's/^exec //' "$sign"
    chmod +x "$sign"
    for program in "$payload"/bin/quarterdeck*.exe; do "$sign" "$program"; done
    more+=("-DSIGN=$sign")
fi

# What the uninstaller takes away: each file by its name, then the folders, the deepest first, those that are empty.
names() { (cd "$payload" && find . -mindepth 1 "$@" -printf '%P\n') | LC_ALL=C sort -r; }
quoted() { sed -e 's/\$/$$/g' -e 's/`/$\\`/g' -e 's|/|\\|g'; }
{
    names ! -type d | quoted | sed 's/.*/Delete `$INSTDIR\\&`/'
    echo '!macro FOLDERS'
    names -type d | quoted | sed 's/.*/RMDir `$INSTDIR\\&`/'
    echo '!macroend'
} >"$scratch/files.nsh"
size=$(du -sk --apparent-size "$payload" | cut -f1)
makensis -V2 -NOCD "-DVERSION=$version" "-DNUMBER=$number" "-DPAYLOAD=$payload" "-DFILES=$scratch/files.nsh" "-DSIZE_KB=$size" \
    "-DICON=$icon" "-DOUT=$out" "${more[@]}" "$here/quarterdeck.nsi"
[[ -z $p12 ]] || "$sign" "$out"
