#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One release: source archive, Flatpak manifest, Debian packages, SBOM, checksums, and signatures when a key is given.
#
#   packaging/release.sh [--build DIR] [--out DIR] [--key KEYID]
#
#   --build   programs built already (see deb.sh); default: they are built from this checkout
#   --out     default build/release-files; what is in it is replaced
#   --key     a GnuPG key of this user; SHA256SUMS and each file get a detached signature (.asc)
# The source archive holds the last commit: a checkout with changes is refused, unless --build is given.
set -euo pipefail
umask 022
export LC_ALL=C.UTF-8
top=$(cd "$(dirname "$0")/.." && pwd)
build='' out=$top/build/release-files key=''
while [[ $# -gt 0 ]]; do case $1 in
    --build) build=$(cd "$2" && pwd); shift 2 ;;
    --out) out=$2; shift 2 ;;
    --key) key=$2; shift 2 ;;
    *) sed -n 3,10p "$0"; exit 2 ;;
esac; done
fail() { printf 'release.sh: %s\n' "$*" >&2; exit 1; }
if [[ -z $build ]]; then
    [[ -z $(git -C "$top" status --porcelain --untracked-files=no) ]] || fail "this checkout has changes that are in no commit"
fi
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$top" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
version=$(sed -n 's/^project(Quarterdeck VERSION \([0-9.]*\).*/\1/p' "$top/CMakeLists.txt")
[[ -n $version ]] || fail "CMakeLists.txt names no version"
rm -rf "$out"; mkdir -p "$out"; out=$(cd "$out" && pwd)

git -C "$top" archive --format=tar --prefix="quarterdeck-$version/" --mtime="@$SOURCE_DATE_EPOCH" HEAD 2>/dev/null >"$out/source.tar" ||
    git -C "$top" archive --format=tar --prefix="quarterdeck-$version/" HEAD >"$out/source.tar" # git before 2.40: the commit's time
gzip -9n <"$out/source.tar" >"$out/quarterdeck-$version.tar.gz"; rm "$out/source.tar"
"$top/packaging/flatpak/manifest.py" --archive "$out/quarterdeck-$version.tar.gz" --build "$(git -C "$top" rev-parse --short=12 HEAD)" \
    >"$out/org.quarterdeck.Quarterdeck.yml"

"$top/packaging/deb.sh" ${build:+--build "$build"} --out "$out"
"$top/packaging/sbom.py" "$version" "${build:-$top/build/deb}"/bin/quarterdeck{,ctl,-gateway,-demo-worker} >"$out/quarterdeck-$version.spdx.json"
awk -v v="$version" '/^## /{on = index($0, v) || (!seen && /Unreleased/); seen = seen || on} on' "$top/CHANGELOG.md" >"$out/release-notes.md"

cd "$out"
sha256sum -- *.tar.gz *.yml *.deb *.spdx.json release-notes.md >SHA256SUMS
if [[ -n $key ]]; then
    for file in *.tar.gz *.yml *.deb *.spdx.json SHA256SUMS; do
        gpg --batch --yes --local-user "$key" --armor --detach-sign "$file"
    done
fi
ls -l
