#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes Quarterdeck-VERSION-ARCH.AppImage: the three programs with Qt, its plugins and every library but the C and C++ ones.
#
#   packaging/appimage.sh --build DIR [--out DIR]
#
# Needs qt6-wayland, libsecret-1-0, fonts-dejavu-core, gcc, patchelf, squashfs-tools and libsquashfuse-dev libzstd-dev liblz4-dev liblzma-dev liblzo2-dev zlib1g-dev.
# The oldest system that it runs on is the one that it is made on (its glibc): make it on Debian 12.
set -euo pipefail
umask 022
export LC_ALL=C.UTF-8
top=$(cd "$(dirname "$0")/.." && pwd)
build='' out=$top/build/packages
while [[ $# -gt 0 ]]; do case $1 in
    --build) build=$(cd "$2" && pwd); shift 2 ;;
    --out) out=$2; shift 2 ;;
    *) sed -n 3,8p "$0"; exit 2 ;;
esac; done
[[ -n $build ]] || { sed -n 3,8p "$0"; exit 2; }
: "${SOURCE_DATE_EPOCH:=$(git -C "$top" log -1 --format=%ct 2>/dev/null || stat -c %Y "$top/CHANGELOG.md")}"
export SOURCE_DATE_EPOCH
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
id=org.quarterdeck.Quarterdeck
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
dir=$work/AppDir
mkdir -p "$out" "$dir/lib" "$dir/plugins"

DESTDIR=$work/stage cmake --install "$build" --prefix /usr --strip >/dev/null
mv "$work/stage/usr/bin" "$work/stage/usr/share" "$dir/"
rm -rf "$dir/share/bash-completion" "$dir/share/zsh" "$dir/share/fish" "$dir/share/quarterdeck-gateway"
# An image is no installed program that a bus could start.
rm -rf "$dir/share/dbus-1"
sed -i '/^DBusActivatable=/d' "$dir/share/applications/$id.desktop"
ln -s "share/applications/$id.desktop" "$dir/$id.desktop"
ln -s "share/icons/hicolor/256x256/apps/$id.png" "$dir/$id.png"
ln -s "$id.png" "$dir/.DirIcon"

plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || qtpaths6 --query QT_INSTALL_PLUGINS)
for wanted in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so iconengines/libqsvgicon.so \
    imageformats/libqsvg.so imageformats/libqjpeg.so imageformats/libqgif.so imageformats/libqico.so sqldrivers/libqsqlite.so \
    tls/libqopensslbackend.so printsupport/libcupsprintersupport.so platforminputcontexts/libcomposeplatforminputcontextplugin.so \
    platforminputcontexts/libibusplatforminputcontextplugin.so wayland-shell-integration/libxdg-shell.so \
    wayland-decoration-client/libbradient.so; do
    [[ -e $plugins/$wanted ]] || { echo "appimage.sh: left out, as it is not installed here: $wanted" >&2; continue; }
    install -D -m 755 "$plugins/$wanted" "$dir/plugins/$wanted"
done
# What Qt's own dialogs say in our languages, where it is installed here.
translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS 2>/dev/null || qtpaths6 --query QT_INSTALL_TRANSLATIONS)
for language in de zh_CN ar; do
    if [[ -f $translations/qtbase_$language.qm ]]; then
        install -D -m 644 -t "$dir/translations" "$translations/qtbase_$language.qm"
    fi
done
printf '[Paths]\nPrefix=..\nPlugins=plugins\n' >"$dir/bin/qt.conf"

# Loaded by name while running, so nothing names them: the keychain's library and OpenSSL.
extra=()
for name in libsecret-1.so.0 libssl.so.3 libcrypto.so.3; do
    library=$(ldconfig -p | sed -n "s/.*$name .*=> //p" | head -n 1)
    [[ -n $library ]] || { echo "appimage.sh: left out, as it is not installed here: $name" >&2; continue; }
    install -m 755 "$(readlink -f "$library")" "$dir/lib/$name"
    ln -sf "$name" "$dir/lib/${name%.[0-9]}" # Qt asks for libssl.so first
    extra+=("$library")
done
# The C library, its loader and the C++ runtime are the system's: they must fit its drivers.
ours='/(ld-linux[^/]*|lib(c|m|dl|rt|pthread|resolv|util|nsl|stdc\+\+|gcc_s)\.so[^/]*)$'
{ find "$dir/bin" "$dir/plugins" -type f ! -name qt.conf -print0; [[ ${#extra[@]} -gt 0 ]] && printf '%s\0' "${extra[@]}"; } | xargs -0 ldd 2>/dev/null |
    sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p' | sort -u | grep -Ev "$ours" | while read -r library; do
    install -m 755 "$library" "$dir/lib/"
done
for file in "$dir"/bin/quarterdeck*; do patchelf --set-rpath '$ORIGIN/../lib' "$file"; done
for file in "$dir"/lib/*.so*; do patchelf --set-rpath '$ORIGIN' "$file"; done
find "$dir/plugins" -type f -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +

# A system without any font, or without fontconfig's own settings, gets these.
mkdir -p "$dir/share/fonts" "$dir/etc"
for font in /usr/share/fonts/truetype/dejavu/DejaVuSans{,-Bold,Mono}.ttf; do [[ -e $font ]] && install -m 644 "$font" "$dir/share/fonts/"; done
cat >"$dir/etc/fonts.conf" <<'X'
<?xml version="1.0"?>
<fontconfig><dir prefix="relative">../share/fonts</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
X
cat >"$dir/AppRun" <<'X'
#!/bin/sh
# The program that the AppImage is called as (a link named quarterdeckctl or quarterdeck-gateway), else the window.
case ${ARGV0##*/} in
    quarterdeckctl|quarterdeck-gateway) program=${ARGV0##*/} ;;
    *) program=quarterdeck ;;
esac
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$APPDIR/etc/fonts.conf"
exec "$APPDIR/bin/$program" "$@"
X
chmod 755 "$dir/AppRun"

mksquashfs "$dir" "$work/app.sqfs" -all-root -noappend -comp zstd -no-progress -no-xattrs -processors 1 -quiet
gcc -Os -s -static -Wall -Wextra -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 -fstack-protector-strong -D_FORTIFY_SOURCE=2 -Wl,--build-id=none \
    -o "$work/runtime" "$top/packaging/appimage-runtime.c" -lsquashfuse -lzstd -llz4 -llzma -llzo2 -lz
content=$(sha256sum "$work/app.sqfs" | cut -c 1-32)
sed -i "s/QUARTERDECK-CONTENT:0\{32\}/QUARTERDECK-CONTENT:$content/" "$work/runtime"
printf 'AI\002' | dd of="$work/runtime" bs=1 seek=8 conv=notrunc status=none
image=$out/Quarterdeck-$version-$(uname -m).AppImage
cat "$work/runtime" "$work/app.sqfs" >"$image"
chmod 755 "$image"
printf '%s\n' "$image"
