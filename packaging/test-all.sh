#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds every package in bare roots and tries each where nothing else is. Needs root and mmdebstrap; takes some 15 minutes a suite.
#
#   packaging/test-all.sh [--out DIR] [--once] [SUITE...]
#
#   --out    where packages, pictures and logs go, a folder for each suite (default build/package-tests)
#   --once   builds in one folder only: whether two give the same bytes is not tried
#   SUITE    of Debian: bookworm, trixie (default both). The RPM packages, the AppImage and the Flatpak are made on the first one.
# The last commit is built, not what is in no commit yet.
set -euo pipefail
umask 022
top=$(cd "$(dirname "$0")/.." && pwd)
out=$top/build/package-tests once='' suites=()
while [[ $# -gt 0 ]]; do case $1 in
    --out) out=$2; shift 2 ;;
    --once) once=1; shift ;;
    -*) sed -n 3,11p "$0"; exit 2 ;;
    *) suites+=("$1"); shift ;;
esac; done
[[ ${#suites[@]} -gt 0 ]] || suites=(bookworm trixie)
say() { printf '==> %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
[[ $(id -u) -eq 0 ]] || fail "roots are made by root"
command -v mmdebstrap >/dev/null || fail "mmdebstrap is missing"
mkdir -p "$out"; out=$(cd "$out" && pwd)
scratch=$(mktemp -d)
undo() { for m in dev/shm dev proc; do mountpoint -q "$1/$m" && umount -l "$1/$m"; done; true; }
trap 'for r in "$scratch"/*/; do undo "$r"; done; rm -rf --one-file-system "$scratch"' EXIT
# shellcheck source=/dev/null
build_packages=()
source <(sed -n '/^build_packages=(/,/^)/p' "$top/packaging/prepare.sh")
tools=(ca-certificates git dpkg-dev file librsvg2-bin lintian desktop-file-utils appstream)
first_tools=(rpm rpmlint qt6-wayland libqt6sql6-sqlite libsecret-1-0 fonts-dejavu-core patchelf squashfs-tools libsquashfuse-dev libzstd-dev
    liblz4-dev liblzma-dev liblzo2-dev qmake6 redis-server)

bare() { # bare SUITE ROOT PACKAGE...
    local suite=$1 root=$2 IFS=,; shift 2
    mmdebstrap --quiet --variant=minbase ${1:+--include="$*"} "$suite" "$root" >"$root.log" 2>&1 || { tail -n 5 "$root.log"; fail "no root of $suite could be made"; }
}
ready() { # mounts what programs want
    mount -t proc proc "$1/proc"
    mount -t tmpfs -o mode=755 tmpfs "$1/dev"
    for d in null zero full random urandom tty; do touch "$1/dev/$d"; mount --bind "/dev/$d" "$1/dev/$d"; done
    mkdir "$1/dev/shm"; mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"; ln -s /proc/self/fd "$1/dev/fd"
}
inside() { local root=$1; shift; chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 SOURCE_DATE_EPOCH="$epoch" "$@"; }
epoch=$(git -C "$top" log -1 --format=%ct)

for suite in "${suites[@]}"; do
    place=$out/$suite root=$scratch/build-$suite
    rm -rf "$place"; mkdir -p "$place"
    also=(); [[ $suite == "${suites[0]}" ]] && also=("${first_tools[@]}")
    say "$suite: a root to build in"
    bare "$suite" "$root" "${build_packages[@]}" "${tools[@]}" "${also[@]}"
    ready "$root"
    git clone -q "$top" "$root/one"
    inside "$root" git config --global --add safe.directory '*'
    say "$suite: Debian packages"
    inside "$root" bash -c 'cd /one && packaging/deb.sh --out /out' >"$place/build.log" 2>&1 || { tail -n 20 "$place/build.log"; fail "$suite: deb.sh"; }
    cp "$root"/out/*.deb "$place/"
    for deb in "$place"/*.deb; do
        ! dpkg-deb -f "$deb" Depends | grep -q hiredis || fail "$suite: $deb is tied to one hiredis"
    done
    say "$suite: lintian"
    inside "$root" bash -c 'lintian --fail-on error,warning /out/*.deb' >"$place/lintian.log" 2>&1 || { cat "$place/lintian.log"; fail "$suite: lintian"; }
    if [[ -z $once ]]; then
        say "$suite: the same from another folder and under another umask"
        git clone -q "$top" "$root/srv/another place"
        inside "$root" bash -c 'umask 027; cd "/srv/another place" && packaging/deb.sh --out /out2' >"$place/build2.log" 2>&1 ||
            { tail -n 20 "$place/build2.log"; fail "$suite: deb.sh, again"; }
        for deb in "$root"/out/*.deb; do cmp "$deb" "$root/out2/$(basename "$deb")" || fail "$suite: two builds differ"; done
    fi
    if [[ $suite == "${suites[0]}" ]]; then
        say "$suite: RPM packages and AppImage"
        inside "$root" bash -c 'cd /one && packaging/rpm.sh --build build/deb --out /out && packaging/appimage.sh --build build/deb --out /out' \
            >"$place/others.log" 2>&1 || { tail -n 20 "$place/others.log"; fail "$suite: rpm.sh or appimage.sh"; }
        inside "$root" bash -c 'cd /one && packaging/rpm.sh --build build/deb --out /out3 && packaging/appimage.sh --build build/deb --out /out3' >>"$place/others.log" 2>&1
        for file in "$root"/out/*.rpm "$root"/out/*.AppImage; do
            cmp "$file" "$root/out3/$(basename "$file")" || fail "made twice, $(basename "$file") differs"
            cp "$file" "$place/"
        done
        bare "$suite" "$scratch/rpm"
        cp "$place"/*.rpm "$root/out/"
        "$top/packaging/test-rpm.sh" "$scratch/rpm" "$place"
    fi
    say "$suite: install, start, upgrade, remove, purge"
    bare "$suite" "$scratch/deb-$suite" ca-certificates
    "$top/packaging/test-deb.sh" "$scratch/deb-$suite" "$place"
    undo "$root"
    if [[ $suite == "${suites[0]}" ]]; then
        say "$suite: Flatpak"
        status=0; "$top/packaging/test-flatpak.sh" "$root" "$place" || status=$?
        case $status in 0) ;; 77) say "the Flatpak was not tried: see above" ;; *) fail "$suite: the Flatpak" ;; esac
    fi
done

image=("$out/${suites[0]}"/*.AppImage)
for suite in "${suites[@]}"; do
    say "$suite: the AppImage where no Qt is"
    root=$scratch/image-$suite
    bare "$suite" "$root" redis-server,libopengl0,libegl1,libgl1
    ready "$root"
    ! compgen -G "$root/usr/lib/*/libQt6Core*" >/dev/null || fail "there is a Qt in $root"
    cp "${image[0]}" "$root/tmp/quarterdeck"
    inside "$root" useradd -m person
    inside "$root" su person -c 'mkdir -m 700 /tmp/run && XDG_RUNTIME_DIR=/tmp/run QT_QPA_PLATFORM=offscreen timeout 120 /tmp/quarterdeck --demo --screenshot /tmp/run/demo.png' \
        >"$out/$suite/appimage.log" 2>&1 || { tail -n 20 "$out/$suite/appimage.log"; fail "$suite: the AppImage shows nothing"; }
    cp "$root/tmp/run/demo.png" "$out/$suite/appimage-demo.png"
    undo "$root"
done
# Of the folder as it is. A tool that is missing (exit code 2) leaves the part out, and that is said.
windows() { # windows NAME COMMAND...
    local code=0 log=$out/windows-$1.log
    say "Windows: $1"
    "${@:2}" >"$log" 2>&1 || code=$?
    case $code in
        0) ;;
        2) say "left out: $(tail -n 1 "$log")" ;;
        *) tail -n 20 "$log"; fail "Windows: $1" ;;
    esac
}
windows syntax "$top/packaging/windows/syntax.sh"
windows installer "$top/packaging/windows/test-installer.sh" "$out/windows"
say "all packages are well: $out"
