#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the RPM packages: rpmlint; install, verify (rpm -V), erase, nothing left, in a root of their own. Needs root. What the
# packages require is not resolved (--nodeps): that is seen only where such a system's packages are.
#
#   packaging/test-rpm.sh ROOT FOLDER
#
#   ROOT     a bare root with a shell and coreutils (mmdebstrap --variant=minbase SUITE ROOT will do); it is used up
#   FOLDER   with the .rpm files of rpm.sh
set -euo pipefail
[[ $# -eq 2 && -d $1/etc ]] || { sed -n 3,9p "$0"; exit 2; }
root=$(cd "$1" && pwd) folder=$(cd "$2" && pwd)
top=$(cd "$(dirname "$0")/.." && pwd)
say() { printf '==> %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
shopt -s nullglob
packages=("$folder"/quarterdeck-[0-9]*.rpm "$folder"/quarterdeck-gateway-*.rpm)
[[ ${#packages[@]} -eq 2 ]] || fail "$folder has not both packages"

say "rpmlint"
command -v rpmlint >/dev/null || fail "rpmlint is missing"
rpmlint -c "$top/packaging/rpmlint.toml" "${packages[@]}" | tee "$folder/rpmlint.log" || fail "rpmlint has found something"
grep -q ' 0 errors, 0 warnings' "$folder/rpmlint.log" || fail "rpmlint has found something"

say "what they require"
for package in "${packages[@]}"; do
    rpm -qp --requires "$package" | grep -q '^libQt6Core\.so\.6' || fail "rpm did not find the libraries of $package"
    ! rpm -qp --requires "$package" | grep -i hiredis || fail "$package is tied to one hiredis"
done

say "install, verify"
# Folders that every such system has (icons, completions) belong to other packages there.
list() { (cd "$root" && find . -xdev \( -path ./var/lib/rpm -o -path ./usr/lib/sysimage -o -path ./root/.rpmdb \) -prune -o \( ! -type d -o -path '*quarterdeck*' \) -print | LC_ALL=C sort); }
list >"$folder/before.list"
rpm --root "$root" --initdb
rpm --root "$root" -i --nodeps --noplugins "${packages[@]}" || fail "the packages cannot be installed"
rpm --root "$root" -V --nodeps quarterdeck quarterdeck-gateway || fail "rpm -V has found something"
[[ $(stat -c '%a %U' "$root/etc/quarterdeck/gateway.token") == "600 root" ]] || fail "the token can be read by others"
[[ -x $root/usr/bin/quarterdeck && -x $root/usr/bin/quarterdeck-gateway ]] || fail "a program is missing"

say "erase"
rpm --root "$root" -e --nodeps quarterdeck quarterdeck-gateway
list >"$folder/after.list"
diff "$folder/before.list" "$folder/after.list" >"$folder/left.diff" || { cat "$folder/left.diff"; fail "something was left, or taken"; }
say "rpm: all is well"
