#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian packages quarterdeck and quarterdeck-gateway for the release of Debian that this runs on.
#
#   packaging/deb.sh [--build DIR] [--out DIR]
#
#   --build   a folder where the programs are built already (default: they are built here, in build/deb)
#   --out     where the packages go (default build/packages)
# Needs dpkg-dev, file, rsvg-convert (librsvg2-bin) and what the build needs. The same sources, compiler and
# SOURCE_DATE_EPOCH (default: the last commit's time) give the same bytes.
set -euo pipefail
umask 022
export LC_ALL=C.UTF-8
top=$(cd "$(dirname "$0")/.." && pwd)
build='' out=$top/build/packages
while [[ $# -gt 0 ]]; do case $1 in
    --build) build=$(cd "$2" && pwd); shift 2 ;;
    --out) out=$2; shift 2 ;;
    *) sed -n 3,10p "$0"; exit 2 ;;
esac; done
fail() { printf 'deb.sh: %s\n' "$*" >&2; exit 1; }
for tool in dpkg-deb dpkg-shlibdeps file strip gzip; do command -v "$tool" >/dev/null || fail "$tool is missing (apt install dpkg-dev file binutils)"; done
maintainer=${QD_MAINTAINER:-Quarterdeck maintainers <maintainers@quarterdeck.org>}
: "${SOURCE_DATE_EPOCH:=$(git -C "$top" log -1 --format=%ct 2>/dev/null || stat -c %Y "$top/CHANGELOG.md")}"
export SOURCE_DATE_EPOCH

if [[ -z $build ]]; then
    build=$top/build/deb
    cmake -G Ninja -S "$top" -B "$build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON -DQD_TESTS=OFF -DQD_BENCHMARKS=OFF \
        -DCMAKE_INSTALL_PREFIX=/usr -DQD_BUILD="$(git -C "$top" rev-parse --short=12 HEAD 2>/dev/null || echo release)" \
        -DCMAKE_CXX_FLAGS="\"-ffile-prefix-map=$build=/quarterdeck/build\" \"-ffile-prefix-map=$top=/quarterdeck\"" >/dev/null
    cmake --build "$build"
fi
grep -q '^RSVG_CONVERT:FILEPATH=.*NOTFOUND' "$build/CMakeCache.txt" && fail "rsvg-convert was missing when $build was configured: the packages would be without pictures (apt install librsvg2-bin)"
upstream=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
[[ $upstream =~ ^[0-9.]+$ ]] || fail "$build has no version in its CMakeCache.txt"
# shellcheck source=/dev/null
release=$(. /etc/os-release && printf '%s%s' "$( [[ $ID == debian ]] && echo deb || echo "$ID")" "${VERSION_ID:-}")
version=$upstream-1~$release
arch=$(dpkg --print-architecture)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -p "$out" "$work/debian"
printf 'Source: quarterdeck\n\nPackage: quarterdeck\nArchitecture: any\n\nPackage: quarterdeck-gateway\nArchitecture: any\n' >"$work/debian/control"

package() { # package NAME COMPONENT DEPENDS RECOMMENDS SUGGESTS SECTION SUMMARY DESCRIPTION
    local name=$1 root=$work/$1 doc=$work/$1/usr/share/doc/$1 programs
    DESTDIR=$root cmake --install "$build" --prefix /usr --component "$2" >/dev/null
    mapfile -t programs < <(find "$root/usr/bin" -type f)
    strip --strip-unneeded --remove-section=.comment --remove-section=.note "${programs[@]}"
    find "$root/usr/share/man" -type f -exec gzip -9n {} +
    mkdir -p "$doc" "$root/DEBIAN"
    sed "s/@YEAR@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y)/" "$top/packaging/debian/copyright" >"$doc/copyright"
    gzip -9nc "$top/CHANGELOG.md" >"$doc/changelog.gz"
    printf 'quarterdeck (%s) unstable; urgency=medium\n\n  * Release %s; what changed stands in changelog.gz.\n\n -- %s  %s\n' \
        "$version" "$upstream" "$maintainer" "$(date -Ru -d "@$SOURCE_DATE_EPOCH")" | gzip -9nc >"$doc/changelog.Debian.gz"
    if [[ $name == quarterdeck-gateway ]]; then
        mkdir -p "$root/etc/quarterdeck"
        mv "$root/usr/share/quarterdeck-gateway/gateway.json" "$root/etc/quarterdeck/gateway.json"
        rmdir "$root/usr/share/quarterdeck-gateway"
        echo /etc/quarterdeck/gateway.json >"$root/DEBIAN/conffiles"
        for script in postinst prerm postrm; do install -m 755 "$top/packaging/debian/gateway.$script" "$root/DEBIAN/$script"; done
    fi
    if [[ $name == quarterdeck ]] && ! grep -q '^QD_HOME_URL:[A-Z]*=.' "$build/CMakeCache.txt"; then
        mkdir -p "$root/usr/share/lintian/overrides"
        printf '# The metainfo names no page of the project before it has one (-DQD_HOME_URL).\nquarterdeck: appstream-metadata-validation-failed\n' \
            >"$root/usr/share/lintian/overrides/quarterdeck"
    fi
    local linked; linked=$(cd "$work" && dpkg-shlibdeps -O "${programs[@]}" | sed -n 's/^shlibs:Depends=//p')
    [[ -n $linked ]] || fail "dpkg-shlibdeps found nothing for $name"
    (cd "$root" && find . -path ./DEBIAN -prune -o -type f ! -path './etc/*' -printf '%P\0' | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
    {
        printf 'Package: %s\nSource: quarterdeck\nVersion: %s\nArchitecture: %s\nMaintainer: %s\n' "$name" "$version" "$arch" "$maintainer"
        printf 'Installed-Size: %s\n' "$(find "$root" -path "$root/DEBIAN" -prune -o -type f -printf '%s\n' | awk '{s += int(($1 + 1023) / 1024)} END {print s}')"
        printf 'Depends: %s%s\n' "$linked" "${3:+, $3}"
        [[ -n $4 ]] && printf 'Recommends: %s\n' "$4"
        [[ -n $5 ]] && printf 'Suggests: %s\n' "$5"
        printf 'Section: %s\nPriority: optional\nDescription: %s\n%s\n' "$6" "$7" "$8"
    } >"$root/DEBIAN/control"
    find "$root" -depth -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz --build "$root" "$out/${name}_${version}_$arch.deb" >/dev/null
    printf '%s\n' "$out/${name}_${version}_$arch.deb"
}

# What shlibdeps cannot see: the SQLite driver, the platform plugins; the picture format comes with libqt6svg6, which is linked.
package quarterdeck console "libqt6sql6-sqlite, qt6-qpa-plugins" \
    "quarterdeck-gateway, redis-server | valkey-server, libsecret-1-0, gnome-keyring | keepassxc | kwalletmanager, qt6-wayland, qt6-translations-l10n, fonts-open-sans, fonts-dejavu-core, ca-certificates" \
    "" net "console for fleets of background workers" \
" Workers as cards, worst first; start, stop, restart, pause and resume with a
 confirmation; a timeline, a recorded history, alerts by rules, several fleets
 at once, and walls for large screens.
 .
 The window (quarterdeck) and the terminal (quarterdeckctl). Its demo fleet
 needs quarterdeck-gateway and redis-server."
package quarterdeck-gateway gateway "" "redis-server | valkey-server, ca-certificates" "quarterdeck" \
    net "fleet of workers on Redis as REST and event streams" \
" Serves what workers report into Redis streams to the console Quarterdeck and
 to others, by HTTP, and supervises worker processes.
 .
 The service quarterdeck-gateway is installed but not started: see its man page
 and /etc/quarterdeck/gateway.json."
