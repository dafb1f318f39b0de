#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the Flatpak where no Flathub can be reached: its manifest is built on a runtime made of a Debian root, installed for a
# person who exists only here, run in its sandbox, uninstalled. Needs root, flatpak-builder and dbus. The last commit is built.
#
#   packaging/test-flatpak.sh ROOT FOLDER
#
#   ROOT     a root made by mmdebstrap with what the build needs (packaging/prepare.sh), redis-server and libqt6sql6-sqlite;
#            its /usr is used up
#   FOLDER   where logs and the picture of the demo fleet go
# The libraries are Debian's then, not those that the manifest names; all else is the manifest's. Exit status 77: not possible here.
set -euo pipefail
umask 022
[[ $# -eq 2 && -d $1/usr/bin ]] || { sed -n 3,12p "$0"; exit 2; }
mkdir -p "$2"
root=$(cd "$1" && pwd) folder=$(cd "$2" && pwd)
top=$(cd "$(dirname "$0")/.." && pwd)
id=org.quarterdeck.Quarterdeck platform=org.local.Platform uid=12345
say() { printf '==> %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
cannot() { printf 'cannot be tried here: %s\n' "$*" >&2; exit 77; }
[[ $(id -u) -eq 0 ]] || fail "the runtime is made by root"
for tool in flatpak flatpak-builder ostree bwrap xdg-dbus-proxy unshare setpriv dbus-run-session gdbus; do
    command -v "$tool" >/dev/null || cannot "$tool is missing"
done
[[ -x $root/usr/bin/redis-server && -x $root/usr/bin/cmake ]] || fail "$root lacks redis-server or what the build needs"
scratch=$(mktemp -d); chmod 711 "$scratch"
home=$scratch/home
install -d -m 700 -o "$uid" -g "$uid" "$home" "$scratch/run"
# Nothing of the caller's: neither settings nor a message bus. Buses want a name for the user, and flatpak wants both of them (the
# system's it asks for parental controls).
{ cat /etc/passwd; echo "person:x:$uid:$uid::$home:/bin/sh"; } >"$scratch/passwd"
# shellcheck disable=SC2016
person() {
    unshare -m sh -c 'mount --bind "$0" /etc/passwd && exec "$@"' "$scratch/passwd" \
        setpriv --reuid="$uid" --regid="$uid" --clear-groups env -i -C "$home" HOME="$home" XDG_RUNTIME_DIR="$scratch/run" LANG=C.UTF-8 \
        XDG_DATA_DIRS="$home/.local/share/flatpak/exports/share:/usr/local/share:/usr/share" PATH=/usr/bin:/bin QT_QPA_PLATFORM=offscreen \
        dbus-run-session -- sh -c 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec dbus-run-session -- "$@"' sh "$@"
}
inside() { local program=$1; shift; person timeout 180 flatpak run --command="$program" "$id" "$@"; }
builder() { env -i HOME="$scratch/builder" PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }
trap 'person flatpak kill "$id" >/dev/null 2>&1 || true; rm -rf --one-file-system "$scratch"' EXIT
person bwrap --unshare-all --dev-bind / / true 2>/dev/null || cannot "this system lets nobody make a sandbox (user namespaces)"

say "a runtime of $root"
made=$scratch/runtime arch=$(flatpak --default-arch)
mkdir -p "$scratch/builder" "$made/files" "$made/var"
mv "$root/usr" "$made/usr"
cp -a "$root/etc" "$made/usr/etc"
rm -rf "$made"/usr/share/{doc,man,info}
printf '[Runtime]\nname=%s\nruntime=%s\nsdk=%s\n' "$platform" "$platform/$arch/1" "$platform/$arch/1" >"$made/metadata"
ostree --repo="$scratch/repo" init --mode=bare-user-only
no_runtime() { tail -n 20 "$folder/flatpak-runtime.log"; fail "no runtime could be made of $root"; }
flatpak build-export --runtime --disable-fsync "$scratch/repo" "$made" 1 >"$folder/flatpak-runtime.log" 2>&1 || no_runtime
rm -rf "$made"
builder flatpak --user remote-add --no-gpg-verify local "$scratch/repo"
builder flatpak --user install -y --noninteractive local "$platform//1" >>"$folder/flatpak-runtime.log" 2>&1 || no_runtime

say "build by the manifest"
commit=$(git -C "$top" rev-parse --short=12 HEAD)
version=$(git -C "$top" show HEAD:CMakeLists.txt | sed -n 's/^project(Quarterdeck VERSION \([0-9.]*\).*/\1/p')
git -C "$top" archive --format=tar --prefix="quarterdeck-$version/" HEAD | gzip -n >"$scratch/quarterdeck-$version.tar.gz"
"$top/packaging/flatpak/manifest.py" --archive "$scratch/quarterdeck-$version.tar.gz" --build "$commit" --local "$platform//1" >"$scratch/$id.yml"
builder flatpak-builder --user --disable-rofiles-fuse --disable-updates --state-dir="$scratch/state" --repo="$scratch/repo" \
    "$scratch/app" "$scratch/$id.yml" >"$folder/flatpak-build.log" 2>&1 || { tail -n 20 "$folder/flatpak-build.log"; fail "flatpak-builder"; }
rm -rf "$scratch/app" "$scratch/state"

say "install"
person flatpak --user remote-add --no-gpg-verify local "$scratch/repo" 2>/dev/null
person flatpak --user install -y --noninteractive local "$id" >"$folder/flatpak-install.log" 2>&1 || { cat "$folder/flatpak-install.log"; fail "it cannot be installed"; }
exports=$home/.local/share/flatpak/exports/share
for file in "applications/$id.desktop" "dbus-1/services/$id.service" \
    "icons/hicolor/scalable/apps/$id.svg" "icons/hicolor/symbolic/apps/$id-symbolic.svg"; do
    [[ -e $exports/$file ]] || fail "the desktop does not get $file"
done
grep -q "^Exec=.*flatpak run .*--command=quarterdeck .*$id" "$exports/applications/$id.desktop" || fail "the menu entry does not start it in its sandbox"

say "start"
inside quarterdeck --version 2>/dev/null | tee "$folder/flatpak-version.txt"
grep -q "$commit" "$folder/flatpak-version.txt" || fail "it is another build"
for program in quarterdeckctl quarterdeck-gateway; do inside "$program" --version >/dev/null 2>&1 || fail "$program does not start"; done
own=$home/.var/app/$id
inside quarterdeck --demo --screenshot "$own/data/demo.png" >"$folder/flatpak-demo.log" 2>&1 || { cat "$folder/flatpak-demo.log"; fail "no picture of the demo fleet"; }
[[ $(head -c 8 "$own/data/demo.png" | od -An -tx1 | tr -d ' ') == 89504e470d0a1a0a ]] || fail "the picture is none"
cp "$own/data/demo.png" "$folder/flatpak-demo.png"

say "its sandbox"
install -m 600 -o "$uid" -g "$uid" /dev/null "$home/outside.token"
# shellcheck disable=SC2016
inside sh -c 'test ! -e "$HOME/outside.token" && touch "$HOME/x" && ! touch /app/x && ! touch /usr/x' >"$folder/flatpak-sandbox.log" 2>&1 ||
    { cat "$folder/flatpak-sandbox.log"; fail "it sees the home folder, or may change itself"; }
[[ ! -e $home/x ]] || fail "it writes into the home folder"

say "token files"
# The demo's own token, then the same in the program's folder of the person; one outside of that is not there for it.
cat >"$own/config/ask.sh" <<'ASK'
set -eu
quarterdeck --demo --quit-after 90 >"$XDG_CONFIG_HOME/demo" &
until grep -q '^demo api ' "$XDG_CONFIG_HOME/demo"; do sleep 0.2; done
read -r _ _ api _ _ _ token <"$XDG_CONFIG_HOME/demo"
test "$(stat -c %a "$token")" = 600
ask() { quarterdeckctl --api "$api" --token-file "$1" workers; }
ask "$token"
cp -p "$token" "$XDG_CONFIG_HOME/token"
ask "$XDG_CONFIG_HOME/token"
status=0; ask "$1" || status=$?
test "$status" -eq 2
kill $! && wait
ASK
inside sh "$own/config/ask.sh" "$home/outside.token" >"$folder/flatpak-tokens.log" 2>&1 || { cat "$folder/flatpak-tokens.log"; fail "token files"; }
grep -q 'outside.token cannot be opened' "$folder/flatpak-tokens.log" || fail "a token file outside was refused for another reason"

say "started by the message bus, and one program"
cat >"$home/bus.sh" <<'BUS'
set -eu
# A sandbox takes a moment to go after its program.
programs() { until test "$(flatpak ps --columns=application | grep -c .)" -eq "$1"; do sleep 0.2; done; }
programs 0
gdbus call --session --timeout 60 --dest "$1" --object-path "/$(echo "$1" | tr . /)" --method org.freedesktop.Application.Activate '{}'
programs 1
flatpak run "$1" --page overview | grep 'runs already'
programs 1
flatpak kill "$1"
programs 0
BUS
person timeout 180 sh "$home/bus.sh" "$id" >"$folder/flatpak-bus.log" 2>&1 || { cat "$folder/flatpak-bus.log"; fail "the message bus"; }
rm "$home/bus.sh" "$home/outside.token"

say "uninstall"
person flatpak --user uninstall -y --noninteractive --delete-data "$id" >>"$folder/flatpak-install.log" 2>&1 || fail "it cannot be uninstalled"
left=$(find "$home" -path '*/flatpak/repo' -prune -o -iname '*quarterdeck*' -print)
[[ -z $left ]] || fail "uninstalling left $left"
say "fine"
