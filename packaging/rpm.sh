#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the RPM packages quarterdeck and quarterdeck-gateway from programs that are built already.
#
#   packaging/rpm.sh --build DIR [--out DIR]
#
#   --build   where the programs are built
#   --out     where the packages go (default build/packages)
# Needs rpm-build (on Debian: rpm) and what the build needs. What the programs are linked with is found by rpm itself, by the
# names of libraries: build on the system that the packages are for. The same programs and SOURCE_DATE_EPOCH (default: the
# last commit's time) give the same bytes.
set -euo pipefail
umask 022
export LC_ALL=C.UTF-8
top=$(cd "$(dirname "$0")/.." && pwd)
build='' out=$top/build/packages
while [[ $# -gt 0 ]]; do case $1 in
    --build) build=$(cd "$2" && pwd); shift 2 ;;
    --out) out=$2; shift 2 ;;
    *) sed -n 3,11p "$0"; exit 2 ;;
esac; done
fail() { printf 'rpm.sh: %s\n' "$*" >&2; exit 1; }
[[ -n $build ]] || { sed -n 3,11p "$0"; exit 2; }
command -v rpmbuild >/dev/null || fail "rpmbuild is missing (dnf install rpm-build, apt install rpm)"
: "${SOURCE_DATE_EPOCH:=$(git -C "$top" log -1 --format=%ct 2>/dev/null || stat -c %Y "$top/CHANGELOG.md")}"
export SOURCE_DATE_EPOCH
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
[[ $version =~ ^[0-9.]+$ ]] || fail "$build has no version in its CMakeCache.txt"
maintainer=${QD_MAINTAINER:-Quarterdeck maintainers <maintainers@quarterdeck.org>}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
files() { # files ROOT: a list for %files; folders of the system are not ours
    (cd "$1" && find . -type f -o -type l) | LC_ALL=C sort | sed -E 's/^\.//; s/(.*)/"\1"/
        s/^("\/usr\/share\/man\/.*)\.gz"$/\1*"/; s/^"(\/etc\/.*)"$/%config(noreplace) "\1"/'
}
for part in console gateway; do
    root=$work/$part
    DESTDIR=$root cmake --install "$build" --prefix /usr --component "$part" >/dev/null
    find "$root/usr/bin" -type f -exec strip --strip-unneeded --remove-section=.comment --remove-section=.note {} +
    find "$root/usr/share/man" -type f -exec gzip -9n {} +
    name=quarterdeck; [[ $part == gateway ]] && name=quarterdeck-gateway
    mkdir -p "$root/usr/share/doc/$name" "$root/usr/share/licenses/$name"
    cp "$top/CHANGELOG.md" "$root/usr/share/doc/$name/"
    cp "$top/LICENSE" "$root/usr/share/licenses/$name/"
    chmod 644 "$root/usr/share/doc/$name"/* "$root/usr/share/licenses/$name"/*
    # Where zsh of RPM systems looks.
    mkdir -p "$root/usr/share/zsh/site-functions"
    mv "$root"/usr/share/zsh/vendor-completions/* "$root/usr/share/zsh/site-functions/" && rmdir "$root/usr/share/zsh/vendor-completions"
done
mkdir -p "$work/gateway/etc/quarterdeck"
mv "$work/gateway/usr/share/quarterdeck-gateway/gateway.json" "$work/gateway/etc/quarterdeck/"
rmdir "$work/gateway/usr/share/quarterdeck-gateway"
[[ -e $work/console/usr/share/icons ]] || fail "the programs were built without pictures (rsvg-convert was missing)"

cat >"$work/quarterdeck.spec" <<SPEC
Name: quarterdeck
Version: $version
Release: 1
Summary: Console for fleets of background workers
License: GPL-3.0-or-later
${QD_HOME_URL:+URL: $QD_HOME_URL}
Packager: $maintainer
Requires: hicolor-icon-theme
Recommends: quarterdeck-gateway, (valkey or redis), libsecret, qt6-qtwayland, qt6-qttranslations, ca-certificates
%description
Workers as cards, worst first; start, stop, restart, pause and resume with a
confirmation; a timeline, a recorded history, alerts by rules, several fleets
at once, and walls for large screens.

The window (quarterdeck) and the terminal (quarterdeckctl). Its demo fleet
needs quarterdeck-gateway and a Redis server.

%package gateway
Summary: Fleet of workers on Redis as REST and event streams
Recommends: (valkey or redis), ca-certificates
%description gateway
Serves what workers report into Redis streams to the console Quarterdeck and
to others, by HTTP, and supervises worker processes.

The service quarterdeck-gateway is installed but not started: see its man page
and /etc/quarterdeck/gateway.json.

%install
cp -a $work/console/. %{buildroot}/
cp -a $work/gateway/. %{buildroot}/

%post gateway
# systemd hands the token over to the service; nobody but root reads the file.
token=/etc/quarterdeck/gateway.token
if [ ! -e "\$token" ]; then
    (umask 077 && head -c 32 /dev/urandom | base64 -w 0 | tr '+/' '-_' | tr -d '=' >"\$token.new" && mv "\$token.new" "\$token")
fi
[ -d /run/systemd/system ] && systemctl daemon-reload || :

%preun gateway
if [ "\$1" = 0 ] && [ -d /run/systemd/system ]; then
    systemctl --no-reload disable --now quarterdeck-gateway.service || :
fi

%postun gateway
[ -d /run/systemd/system ] && systemctl daemon-reload || :
if [ "\$1" = 0 ]; then
    rm -f /etc/quarterdeck/gateway.token
    rmdir /etc/quarterdeck 2>/dev/null || :
fi

%files
%doc /usr/share/doc/quarterdeck
%license /usr/share/licenses/quarterdeck
%dir /usr/share/quarterdeck
$(files "$work/console" | grep -v -e '"/usr/share/doc/' -e '"/usr/share/licenses/')
%files gateway
%doc /usr/share/doc/quarterdeck-gateway
%license /usr/share/licenses/quarterdeck-gateway
%dir /etc/quarterdeck
$(files "$work/gateway" | grep -v -e '"/usr/share/doc/' -e '"/usr/share/licenses/')

%changelog
* $(date -u -d "@$SOURCE_DATE_EPOCH" '+%a %b %d %Y') $maintainer - $version-1
- Release $version; what changed stands in CHANGELOG.md.
SPEC
rpmbuild -bb --quiet --buildroot "$work/root" \
    --define "_topdir $work/top" --define "_rpmdir $out" --define '_rpmfilename %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm' \
    --define '_build_id_links none' --define '_buildhost reproducible' --define 'debug_package %{nil}' \
    --define 'use_source_date_epoch_as_buildtime 1' --define 'clamp_mtime_to_source_date_epoch 1' \
    --define '_binary_payload w9.gzdio' --define '__os_install_post %{nil}' \
    "$work/quarterdeck.spec" >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; fail "rpmbuild failed"; }
find "$out" -maxdepth 1 -name "quarterdeck*-$version-1.*.rpm" | LC_ALL=C sort
