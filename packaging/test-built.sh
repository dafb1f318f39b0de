#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian packages of what ./test has built and tries them in a bare root of the same Debian: what CI does.
#
#   packaging/test-built.sh [FOLDER]     default build/ci-packages: packages, picture and logs
#
# Before ./test: packaging/test-built.sh --prepare installs what the packages want (their pictures are made while building).
set -euo pipefail
umask 022
cd "$(dirname "$(readlink -f "$0")")/.."
source packaging/prepare.sh
install_packages dpkg-dev file librsvg2-bin mmdebstrap
[[ ${1:-} == --prepare ]] && exit 0
folder=${1:-build/ci-packages}
skip() { say "The packages were made, but not tried in a bare root: $*"; exit 0; }

say "Debian packages of the release tree"
rm -rf "$folder"; mkdir -p "$folder"; folder=$(cd "$folder" && pwd)
packaging/deb.sh --build build/release --out "$folder" >"$folder/deb.log" 2>&1 || { tail -n 20 "$folder/deb.log"; fail "deb.sh failed"; }
[[ $(id -u) -eq 0 ]] || skip "roots are made by root"
scratch=$(mktemp -d); trap 'umount -q "$scratch/try" 2>/dev/null || true; rm -rf --one-file-system "$scratch"' EXIT
mkdir "$scratch/try"
mount -t tmpfs tmpfs "$scratch/try" 2>/dev/null && mount -t proc proc "$scratch/try" 2>/dev/null || skip "nothing can be mounted here"
umount "$scratch/try" && umount "$scratch/try"

say "The packages in a bare root"
# This machine's own mirror and its ways to it.
sources=(); for file in /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list; do
    [[ -s $file ]] && grep -qE '^(URIs|deb )' "$file" && sources=("$file") && break
done
# shellcheck source=/dev/null
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mmdebstrap --quiet --variant=minbase --mode=root --include=ca-certificates "$suite" "$scratch/root" "${sources[@]}" >"$folder/root.log" 2>&1 ||
    { tail -n 5 "$folder/root.log"; skip "no root of $suite could be made"; }
for file in /etc/apt/apt.conf.d/99*; do [[ -f $file ]] && cp "$file" "$scratch/root/etc/apt/apt.conf.d/"; done
for file in resolv.conf hosts; do cp "/etc/$file" "$scratch/root/etc/" 2>/dev/null || true; done
packaging/test-deb.sh "$scratch/root" "$folder"
