#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the installer for Windows under Wine: silent install, start, links, upgrade, another folder, uninstall, signature.
# What is installed is payload/payload.cpp in the place of the programs, built by mingw-w64 from sources of ours that need
# no library of Qt: the window itself is not tried here.
#
#   packaging/windows/test-installer.sh [OUT]      OUT: the two installers stay there (default: nowhere)
#
# Needs wine64, makensis, g++-mingw-w64-x86-64-posix, Qt's headers, osslsigncode, openssl, rsvg-convert, icotool, png2icns; Xvfb for a
# program that runs while it is upgraded. Exit code 2: a tool is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
compiler=x86_64-w64-mingw32-g++-posix
for tool in wine wineserver makensis "$compiler" osslsigncode openssl rsvg-convert icotool png2icns Xvfb; do
    command -v "$tool" >/dev/null || { echo "test-installer.sh: $tool is missing" >&2; exit 2; }
done
say() { printf '==> %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
scratch=$(mktemp -d)
export WINEPREFIX=$scratch/prefix WINEDEBUG=-all WINEARCH=win64 WINEDLLOVERRIDES='winemenubuilder.exe,mscoree,mshtml=d' HOME=$scratch
unset DISPLAY WAYLAND_DISPLAY
screen=''
cleanup() { wineserver -k 2>/dev/null || true; [[ -z $screen ]] || kill "$screen" 2>/dev/null || true; rm -rf "$scratch"; }
trap cleanup EXIT
out=${1:-$scratch/out}; mkdir -p "$out"; out=$(cd "$out" && pwd)
Xvfb -displayfd 9 -nolisten tcp -screen 0 800x600x24 9>"$scratch/display" >/dev/null 2>&1 & screen=$!
for _ in {1..100}; do [[ -s $scratch/display ]] && break; sleep 0.1; done
[[ -s $scratch/display ]] || fail "there is no display to try a window on"
DISPLAY=:$(cat "$scratch/display"); export DISPLAY

# ended CODE COMMAND...: it ends with this code, and so does all that it started.
ended() {
    local want=$1 code=0; shift
    timeout 120 "$@" </dev/null >"$scratch/said" 2>"$scratch/complained" || code=$?
    [[ $code -eq $want ]] || fail "$(basename "$2") ${*:3} ended with $code, not $want: $(cat "$scratch/said" "$scratch/complained")"
}
settled() { timeout 60 wineserver -w || fail "what ran under Wine does not end"; }
value() { timeout 60 wine reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n 's/^ .*REG_[A-Z]*  *//p'; }
default() { timeout 60 wine reg query "$1" /ve 2>/dev/null | tr -d '\r' | sed -n 's/^ .*REG_[A-Z]*  *//p'; }
is() { [[ $2 == "$3" ]] || fail "$1 is \"$2\", not \"$3\""; }
# Wine 8 does not look for a scheme where one person's are: what stands there is run as Windows does.
follow() {
    local words; mapfile -t words < <(default "$scheme\\shell\\open\\command" | sed "s|%1|$1|" | xargs -n 1 printf '%s\n')
    ended 0 wine "${words[@]}"
}
there() { [[ -e $1 ]] || fail "$1 is missing"; }
gone() { [[ ! -e $1 && ! -L $1 ]] || fail "$1 is still there"; }

say "the payload, twice: an older one with a file that the newer one has no more"
qt=$(pkg-config --variable=includedir Qt6Core 2>/dev/null || echo /usr/include/x86_64-linux-gnu/qt6)
runtime=$(dirname "$("$compiler" -print-file-name=libstdc++-6.dll)"):/usr/x86_64-w64-mingw32/lib
build() { # build VERSION FOLDER
    mkdir -p "$scratch/programs"
    "$compiler" -std=c++20 -O1 -w -ffunction-sections -Wl,--gc-sections "-DPAYLOAD_VERSION=\"$1\"" -Ifeeds -Imodels -Imodels/records \
        -Imodels/history -I"$qt" -I"$qt/QtCore" packaging/windows/payload/payload.cpp feeds/circuitbreaker.cpp models/passedwindow.cpp \
        models/timewindow.cpp -o "$scratch/programs/quarterdeck.exe"
    packaging/windows/payload.sh --programs "$scratch/programs" --out "$2" --libraries "$runtime" >"$scratch/left"
    for library in libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll; do there "$2/bin/$library"; done
    x86_64-w64-mingw32-strip "$2"/bin/*.dll # Debian's carry what debuggers want
    grep -q KERNEL32 "$scratch/left" || fail "what is left to Windows is not told"
    mkdir "$2/bin/platforms"
    echo "a plug-in" >"$2/bin/platforms/qwindows.dll"
}
build 1.0.0 "$scratch/old"
build 1.1.0 "$scratch/new"
mkdir "$scratch/old/bin/styles"
echo "an old plug-in" >"$scratch/old/bin/styles/old style.dll"
echo "an old price: \$5" >"$scratch/old/bin/an old \$file.txt"

say "a certificate of its own, and the installers"
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$scratch/key.pem" -out "$scratch/cert.pem" -days 2 -subj "/CN=Quarterdeck test" \
    -addext extendedKeyUsage=codeSigning 2>/dev/null
printf 'throw-away' >"$scratch/password"
openssl pkcs12 -export -inkey "$scratch/key.pem" -in "$scratch/cert.pem" -passout "file:$scratch/password" -out "$scratch/cert.p12"
make() { # make VERSION PAYLOAD
    packaging/windows/installer.sh --payload "$2" --version "$1" --out "$out/Quarterdeck-$1-setup.exe" --icon "$scratch/icons/quarterdeck.ico" \
        --sign "$scratch/cert.p12" --password "$scratch/password" >"$scratch/made" 2>&1 || { cat "$scratch/made"; fail "no installer of $1 could be made"; }
}
packaging/icons.sh --all "$scratch/icons"
make 1.0.0 "$scratch/old"
make 1.1.0 "$scratch/new"
! grep -q throw-away "$scratch/made" || fail "the password of the certificate is told"
old=$out/Quarterdeck-1.0.0-setup.exe new=$out/Quarterdeck-1.1.0-setup.exe
signed() { # signed FILE
    osslsigncode verify -CAfile "$scratch/cert.pem" -in "$1" >"$scratch/verified" 2>&1 && grep -q 'Succeeded' "$scratch/verified" ||
        { cat "$scratch/verified"; fail "the signature of $(basename "$1") is not good"; }
}
signed "$old"; signed "$new"; signed "$scratch/new/bin/quarterdeck.exe"
cp "$new" "$scratch/changed.exe"; printf 'X' | dd of="$scratch/changed.exe" bs=1 seek=60000 conv=notrunc status=none
! osslsigncode verify -CAfile "$scratch/cert.pem" -in "$scratch/changed.exe" >/dev/null 2>&1 || fail "a changed installer passes for signed"

say "a Windows of its own"
ended 0 wine wineboot --init; settled
user=("$WINEPREFIX"/drive_c/users/*/AppData/Local); home=${user[0]%/AppData/Local}; [[ $home != */Public ]] || home=${user[1]%/AppData/Local}
app=$home/AppData/Local/Programs/Quarterdeck
link="$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Quarterdeck.lnk"
uninstall='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Quarterdeck'
scheme='HKCU\Software\Classes\quarterdeck'
state() { (cd "$WINEPREFIX/drive_c" && find . -path ./windows -prune -o -print | grep -vi '/temp\(/\|$\)' | LC_ALL=C sort); }
registry() { timeout 60 wine reg export HKCU "$scratch/hkcu.reg" /y >/dev/null; settled; tr -d '\0\r' <"$scratch/hkcu.reg" | grep -ia quarterdeck || true; }
state >"$scratch/before"
[[ -z $(registry) ]] || fail "Quarterdeck is in the registry before it is installed: $(registry)"

say "silent install"
ended 0 wine "$old" /S; settled
for file in bin/quarterdeck.exe "bin/styles/old style.dll" "bin/an old \$file.txt" bin/platforms/qwindows.dll LICENSE uninstall.exe; do
    there "$app/$file"
done
there "$link"
tr -d '\0' <"$link" | grep -qaF 'Programs\Quarterdeck\bin\quarterdeck.exe' || fail "the Start menu leads elsewhere"
signed "$app/uninstall.exe"
windows="C:\\users\\$(basename "$home")\\AppData\\Local\\Programs\\Quarterdeck"
is "the name" "$(value "$uninstall" DisplayName)" Quarterdeck
is "the version" "$(value "$uninstall" DisplayVersion)" 1.0.0
is "the publisher" "$(value "$uninstall" Publisher)" "Quarterdeck maintainers"
is "the place" "$(value "$uninstall" InstallLocation)" "$windows"
is "the icon" "$(value "$uninstall" DisplayIcon)" "$windows\\bin\\quarterdeck.exe"
is "how to uninstall" "$(value "$uninstall" UninstallString)" "\"$windows\\uninstall.exe\""
is "how to uninstall silently" "$(value "$uninstall" QuietUninstallString)" "\"$windows\\uninstall.exe\" /S"
is "whether it can be changed" "$(value "$uninstall" NoModify)" 0x1
is "whether it can be repaired" "$(value "$uninstall" NoRepair)" 0x1
size=$(($(value "$uninstall" EstimatedSize)))
real=$(du -sk --apparent-size "$app" | cut -f1)
[[ $size -gt 0 && $size -le $real && $((real - size)) -lt 400 ]] || fail "the size is said to be $size KiB, and is $real"

say "start, from there and by a link"
ended 0 wine "$app/bin/quarterdeck.exe"
is "what it says" "$(tr -d '\r' <"$scratch/said")" "breaker open 1, trial at 61000 ms, allowed before 0, then 1
per minute 300, errors 5.0 %
window 9309000 to 9759000, following 0"
ended 0 wine "$app/bin/quarterdeck.exe" --version
is "its version" "$(tr -d '\r' <"$scratch/said")" "payload 1.0.0"
is "what opens a link" "$(default "$scheme\\shell\\open\\command")" "\"$windows\\bin\\quarterdeck.exe\" \"%1\""
timeout 60 wine reg query "$scheme" /v "URL Protocol" >/dev/null || fail "quarterdeck: is no scheme"
follow quarterdeck://production/unified
is "what a link asks for" "$(tr -d '\r' <"$scratch/said" | head -n 1)" "asked for quarterdeck://production/unified"
settled

say "upgrade in place, while it runs: it is asked to close"
: >"$scratch/window"
timeout 120 wine "$app/bin/quarterdeck.exe" --window >"$scratch/window" 2>/dev/null </dev/null & running=$!
for _ in {1..200}; do grep -q 'window open' "$scratch/window" && break; sleep 0.1; done
grep -q 'window open' "$scratch/window" || fail "the program shows no window"
echo "mine" >"$app/bin/notes of mine.txt"
ended 0 wine "$new" /S
code=0; wait "$running" || code=$?
is "how the program that ran ended" "$code $(tr -d '\r' <"$scratch/window" | tail -n 1)" "0 asked to close"
settled
for file in bin/quarterdeck.exe bin/platforms/qwindows.dll LICENSE uninstall.exe "bin/notes of mine.txt"; do there "$app/$file"; done
gone "$app/bin/styles"; gone "$app/bin/an old \$file.txt"
ended 0 wine "$app/bin/quarterdeck.exe" --version
is "its version" "$(tr -d '\r' <"$scratch/said")" "payload 1.1.0"
is "the version" "$(value "$uninstall" DisplayVersion)" 1.1.0
is "the number of entries" "$(timeout 60 wine reg query "${uninstall%\\*}" 2>/dev/null | grep -ci quarterdeck)" 1
settled

say "one that does not close keeps what it has"
cp "$app/bin/quarterdeck.exe" "$scratch/kept.exe"
: >"$scratch/stay"
timeout 100 wine "$app/bin/quarterdeck.exe" --stay >"$scratch/stay" 2>/dev/null </dev/null & running=$!
for _ in {1..200}; do grep -q 'stays' "$scratch/stay" && break; sleep 0.1; done
grep -q stays "$scratch/stay" || fail "the program does not stay"
ended 3 wine "$old" /S
is "the version after a refusal" "$(value "$uninstall" DisplayVersion)" 1.1.0
cmp "$app/bin/quarterdeck.exe" "$scratch/kept.exe" || fail "the program was changed while it ran"
ended 3 wine "$app/uninstall.exe" /S "_?=$windows"
there "$link"; there "$app/bin/platforms/qwindows.dll"
wineserver -k; wait "$running" 2>/dev/null || true

say "into another folder, with blanks: the installation moves"
second="$WINEPREFIX/drive_c/My own programs/Quarter deck"
# As Windows wants it: last, and without quotes, which Wine would put around it.
printf '"%s" /S /D=C:\\My own programs\\Quarter deck\r\n' "$(winepath -w "$new")" >"$WINEPREFIX/drive_c/try.bat"
ended 0 wine cmd /c 'C:\try.bat'; settled
rm "$WINEPREFIX/drive_c/try.bat"
there "$second/bin/quarterdeck.exe"
is "the place" "$(value "$uninstall" InstallLocation)" 'C:\My own programs\Quarter deck'
is "what is left in the first folder" "$(cd "$app" && find . -type f)" "./bin/notes of mine.txt"
ended 0 wine "$second/bin/quarterdeck.exe" --version
follow quarterdeck://production
is "what a link asks for" "$(tr -d '\r' <"$scratch/said" | head -n 1)" "asked for quarterdeck://production"
settled

say "an upgrade without a folder stays there"
ended 0 wine "$new" /S; settled
is "the place" "$(value "$uninstall" InstallLocation)" 'C:\My own programs\Quarter deck'
gone "$app/uninstall.exe"

say "silent uninstall: nothing is left but what is somebody's own"
echo "mine" >"$second/a file of mine.txt"
ended 0 wine "$second/uninstall.exe" /S
for _ in {1..300}; do [[ -e $second/uninstall.exe || -e $link ]] || break; sleep 0.1; done
settled
is "what is left in the folder" "$(cd "$second" && find . -mindepth 1)" "./a file of mine.txt"
gone "$link"
[[ -z $(registry) ]] || fail "left in the registry: $(registry)"
rm -r "$WINEPREFIX/drive_c/My own programs" "$app"
rmdir "$(dirname "$app")" 2>/dev/null || true
state >"$scratch/after"
diff "$scratch/before" "$scratch/after" >"$scratch/left" || fail "left behind: $(cat "$scratch/left")"

say "another program's links are left alone"
ended 0 wine "$new" /S; settled
timeout 60 wine reg add "$scheme\\shell\\open\\command" /ve /d 'C:\other.exe "%1"' /f >/dev/null
ended 0 wine "$app/uninstall.exe" /S
for _ in {1..300}; do [[ -e $app ]] || break; sleep 0.1; done
settled
gone "$app"
is "what opens a link" "$(default "$scheme\\shell\\open\\command")" 'C:\other.exe "%1"'
say "fine"
