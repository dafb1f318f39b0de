#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the packages in a bare Debian root: install, start, upgrade, remove, purge, nothing left. Needs root.
#
#   packaging/test-deb.sh ROOT FOLDER
#
#   ROOT     a root made by "mmdebstrap --variant=minbase SUITE ROOT"; it is used up
#   FOLDER   with the .deb files of deb.sh; the picture of the demo fleet is left there
set -euo pipefail
[[ $# -eq 2 && -d $1/etc ]] || { sed -n 3,8p "$0"; exit 2; }
root=$(cd "$1" && pwd) folder=$(cd "$2" && pwd)
say() { printf '==> %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
cleanup() { for m in dev/shm dev proc; do mountpoint -q "$root/$m" && umount -l "$root/$m"; done; rm -rf "$root/packages"; }
trap cleanup EXIT
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for d in null zero full random urandom tty; do touch "$root/dev/$d"; mount --bind "/dev/$d" "$root/dev/$d"; done
mkdir "$root/dev/shm"; mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"; ln -s /proc/self/fd "$root/dev/fd"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"; chmod +x "$root/usr/sbin/policy-rc.d"
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
person() { inside setpriv --reuid=12345 --regid=12345 --clear-groups env HOME=/tmp/person XDG_RUNTIME_DIR=/tmp/person "$@"; }
mkdir "$root/packages"; cp "$folder"/quarterdeck_*.deb "$folder"/quarterdeck-gateway_*.deb "$root/packages/"
install -d -m 700 -o 12345 -g 12345 "$root/tmp/person"

say "install"
inside apt-get update -qq
inside bash -c 'apt-get install -y -qq --no-install-recommends redis-server fonts-dejavu-core /packages/*.deb' >"$folder/apt.log" 2>&1 ||
    { tail -n 20 "$folder/apt.log"; fail "the packages cannot be installed"; }
token=$(sha256sum "$root/etc/quarterdeck/gateway.token")
[[ $(stat -c '%a %U' "$root/etc/quarterdeck/gateway.token") == "600 root" ]] || fail "the token can be read by others"

say "start"
for program in quarterdeck quarterdeckctl quarterdeck-gateway; do person "$program" --version; done
inside quarterdeck-gateway --config /etc/quarterdeck/gateway.json --token-file /etc/quarterdeck/gateway.token --check-config
person timeout 120 quarterdeck --demo --screenshot /tmp/person/demo.png || fail "no picture of the demo fleet"
[[ $(head -c 8 "$root/tmp/person/demo.png" | od -An -tx1 | tr -d ' ') == 89504e470d0a1a0a ]] || fail "the picture is none"
cp "$root/tmp/person/demo.png" "$folder/demo.png"

say "upgrade"
for deb in "$root"/packages/*.deb; do
    dpkg-deb -R "$deb" "$root/packages/next"
    sed -i 's/^Version: .*/&+next/' "$root/packages/next/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip -b "$root/packages/next" "$deb" >/dev/null
    rm -r "$root/packages/next"
done
inside bash -c 'dpkg -i /packages/*.deb' >"$folder/upgrade.log" 2>&1 || { cat "$folder/upgrade.log"; fail "the packages cannot be upgraded"; }
[[ $(sha256sum "$root/etc/quarterdeck/gateway.token") == "$token" ]] || fail "the upgrade made another token"
person quarterdeck --version >/dev/null

say "remove and purge"
inside dpkg -r quarterdeck quarterdeck-gateway >/dev/null
[[ -e $root/etc/quarterdeck/gateway.json && ! -e $root/usr/bin/quarterdeck ]] || fail "removing takes too much or too little"
mkdir -p "$root/var/lib/private/quarterdeck-gateway"
inside dpkg -P quarterdeck quarterdeck-gateway >/dev/null
left=$(find "$root" -xdev \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/packages" -o -path "$root/tmp/person" \
    -o -path "$root/var/cache" \) -prune -o -iname '*quarterdeck*' -print)
[[ -z $left ]] || fail "purging left $left"
say "fine"
