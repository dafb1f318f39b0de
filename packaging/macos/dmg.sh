#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a disk image of the bundle for macOS: puts Qt into it, signs it from the inside out, has it notarised. On a Mac.
#
#   packaging/macos/dmg.sh --build DIR [--out DIR] [--sign IDENTITY] [--notary PROFILE]
#
#   --build    where quarterdeck.app is built
#   --out      where the image goes (default build/packages)
#   --sign     a Developer ID Application certificate in the keychain; without it the bundle is signed for this Mac alone
#   --notary   credentials kept by "xcrun notarytool store-credentials PROFILE"; wants --sign
# Needs Xcode's command line tools and macdeployqt (of Qt).
set -euo pipefail
umask 022
top=$(cd "$(dirname "$0")/../.." && pwd)
build='' out=$top/build/packages identity=- notary=''
while [[ $# -gt 0 ]]; do case $1 in
    --build) build=$(cd "$2" && pwd); shift 2 ;;
    --out) out=$2; shift 2 ;;
    --sign) identity=$2; shift 2 ;;
    --notary) notary=$2; shift 2 ;;
    *) sed -n 3,11p "$0"; exit 2 ;;
esac; done
fail() { printf 'dmg.sh: %s\n' "$*" >&2; exit 1; }
[[ -n $build ]] || { sed -n 3,11p "$0"; exit 2; }
[[ -z $notary || $identity != - ]] || fail "only what is signed with a certificate can be notarised: give --sign"
for tool in macdeployqt codesign hdiutil; do command -v "$tool" >/dev/null || fail "$tool is missing: this is done on a Mac, with Qt's tools in PATH"; done
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
[[ $version =~ ^[0-9.]+$ ]] || fail "$build has no version in its CMakeCache.txt"
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

cmake --install "$build" --prefix "$work" --component console
app=$work/quarterdeck.app
[[ -d $app ]] || fail "no quarterdeck.app was installed"
# The other programs beside the window: it looks for them there.
for program in quarterdeckctl quarterdeck-demo-worker quarterdeck-gateway; do
    cp "$build/bin/$program" "$app/Contents/MacOS/"
done
macdeployqt "$app" -always-overwrite \
    -executable="$app/Contents/MacOS/quarterdeckctl" -executable="$app/Contents/MacOS/quarterdeck-gateway"

options=(--force --options runtime --sign "$identity")
[[ $identity == - ]] || options+=(--timestamp)
find "$app/Contents/Frameworks" "$app/Contents/PlugIns" -type f \( -name '*.dylib' -o -perm -u+x \) -print0 |
    while IFS= read -r -d '' file; do codesign "${options[@]}" "$file"; done
for program in quarterdeckctl quarterdeck-demo-worker quarterdeck-gateway; do
    codesign "${options[@]}" "$app/Contents/MacOS/$program"
done
codesign "${options[@]}" --entitlements "$top/packaging/macos/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"

image=$out/Quarterdeck-$version.dmg
mkdir "$work/image"
mv "$app" "$work/image/Quarterdeck.app"
ln -s /Applications "$work/image/Applications"
cp "$top/LICENSE" "$work/image/"
hdiutil create -quiet -ov -format UDZO -volname "Quarterdeck $version" -srcfolder "$work/image" "$image"
if [[ $identity != - ]]; then
    codesign --timestamp --sign "$identity" "$image"
fi
if [[ -n $notary ]]; then
    xcrun notarytool submit "$image" --keychain-profile "$notary" --wait
    xcrun stapler staple "$image"
fi
printf '%s\n' "$image"
