#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Photographs every page and dialog of the running program over its live demo fleet, by the keyboard alone, dark and light.
#
#   tests/gui/gallery.sh BUILD OUT [LANGUAGE [TEXTSIZE]]
#
#   BUILD   where the programs are built (build/release)
#   OUT     where the pictures go: NAME-dark.png, NAME-light.png
# QD_GALLERY_SECONDS (90): how long the fleet has lived; QD_GALLERY_THEME: ends after this one (dark comes first).
# Needs Xvfb, openbox, xdotool, xwininfo and ImageMagick. Walls are photographed by quarterdeck --big-screen --screenshot.
set -euo pipefail
[[ $# -ge 2 ]] || { sed -n 3,8p "$0"; exit 2; }
build=$(cd "$1" && pwd) out=$2 language=${3:-en} size=${4:-100}
mkdir -p "$out"; out=$(cd "$out" && pwd)
home=$(mktemp -d) pids=()
cleanup() { kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$home"; }
trap cleanup EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state TZ=UTC
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY XDG_CONFIG_DIRS
export XDG_RUNTIME_DIR=${QD_RUNTIME_DIR:-$home/run}; mkdir -p -m 700 "$XDG_RUNTIME_DIR"
export QT_QPA_PLATFORM=xcb DISPLAY=:$((40 + $$ % 50))
Xvfb "$DISPLAY" -screen 0 1400x900x24 -nolisten tcp >/dev/null 2>&1 & pids+=($!)
sleep 1
openbox >/dev/null 2>&1 & pids+=($!)

picture() { # picture NAME: the window that has the keyboard, as few colours as tell no difference
    sleep "${2:-1}"
    local x y wide high # of what is within the frame
    read -r x y wide high < <(xwininfo -id "$(xdotool getactivewindow)" |
        awk '/Absolute upper-left X/{x = $NF} /Absolute upper-left Y/{y = $NF} /^  Width/{w = $NF} /^  Height/{print x, y, w, $NF}')
    # Of the whole screen: a popup before the window is a window of its own.
    timeout 20 import -window root -crop "${wide}x$high+$x+$y" +repage png:- |
        convert png:- -dither None -colors 200 "png8:$out/$1-$theme.png"
}
keys() { xdotool key --clearmodifiers "$@"; sleep 0.4; }
entry() { # entry NUMBER: of the window's menu, in whatever language
    keys F10; for _ in $(seq "$1"); do xdotool key Down; sleep 0.05; done; keys Return
}
for theme in dark light; do
    setsid "$build/bin/quarterdeck" --demo=trouble --size 1280x800 --theme "$theme" --language "$language" >"$home/log" 2>&1 & program=$!; pids+=("$program")
    window=''
    for _ in $(seq 60); do window=$(xdotool search --onlyvisible --name Quarterdeck 2>/dev/null | tail -n 1) && [[ -n $window ]] && break; sleep 0.5; done
    [[ -n $window ]] || { cat "$home/log"; echo "gallery: no window came" >&2; exit 1; }
    xdotool windowactivate --sync "$window"
    for at in 80 90 100 110 125 150 175 200; do # each is one step from the next
        ((at < 100 && at >= size)) && keys ctrl+minus
        ((at > 100 && at <= size)) && keys ctrl+plus
    done
    sleep "${QD_GALLERY_SECONDS:-90}" # it has lived a little
    number=0
    for page in overview workers queues timeline history alerts activity; do
        number=$((number + 1)); keys "ctrl+$number"; picture "$page" 2
    done
    keys ctrl+0; picture fleets 2
    keys ctrl+2 Home space Return; picture worker 2
    keys ctrl+w; xdotool windowactivate --sync "$window"
    keys ctrl+1 ctrl+k; xdotool type --delay 15 -- "slow"; picture palette; keys Escape
    keys ctrl+comma; picture settings; keys Escape
    keys ctrl+i; picture connection; keys Escape
    keys ctrl+shift+d; picture diagnostics 2; keys Escape
    keys ctrl+l; picture signin; keys Escape
    keys ctrl+2; sleep 1; keys ctrl+e; picture export 2; keys Escape
    keys ctrl+3 ctrl+shift+n; picture window 2; keys ctrl+w; xdotool windowactivate --sync "$window"
    # These have no key of their own.
    entry 11; picture kept-history; keys Escape
    entry 12; picture alerts-reach; keys Escape
    entry 13; picture audit; keys Escape
    entry 15; picture walls 2; keys Escape
    entry 17; picture pass-phrase; keys Escape
    keys ctrl+alt+0 Up Return; sleep 1 # the last of the menu of fleets
    picture fleet-editor; keys Escape
    keys ctrl+2; keys End; keys shift+s; picture confirm-stop; keys Escape
    [[ ${QD_GALLERY_THEME:-} != "$theme" ]] || { kill "$program"; break; }
    kill "$program"; wait "$program" 2>/dev/null || true
done
