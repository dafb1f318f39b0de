#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Photographs every page and dialog of the running program over its live demo fleet, by the keyboard alone, dark and light.
#
#   tests/gui/gallery.sh BUILD OUT [LANGUAGE [TEXTSIZE]]
#
#   BUILD   where the programs are built (build/release)
#   OUT     where the pictures go: NAME-dark.png, NAME-light.png
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
command_() { # by the palette, as one who knows no key
    keys ctrl+k; xdotool type --delay 15 -- "$1"; sleep 0.5; keys Return
}
for theme in dark light; do
    mkdir -p "$home/config/quarterdeck"
    printf '{"language": "%s", "text-size": %s, "theme": "%s"}\n' "$language" "$size" "$theme" >"$home/config/quarterdeck/view.json"
    setsid "$build/bin/quarterdeck" --demo=trouble --size 1280x800 --theme "$theme" >"$home/log" 2>&1 & program=$!; pids+=("$program")
    window=''
    for _ in $(seq 60); do window=$(xdotool search --onlyvisible --name Quarterdeck 2>/dev/null | tail -n 1) && [[ -n $window ]] && break; sleep 0.5; done
    [[ -n $window ]] || { cat "$home/log"; echo "gallery: no window came" >&2; exit 1; }
    xdotool windowactivate --sync "$window"
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
    keys ctrl+e; picture export; keys Escape
    keys ctrl+3 ctrl+shift+n; picture window 2; keys ctrl+w; xdotool windowactivate --sync "$window"
    if [[ $language == en ]]; then # these have no key of their own: found by their names
        command_ "Kept history"; picture kept-history; keys Escape
        command_ "Alerts reach"; picture alerts-reach; keys Escape
        command_ "Audit log"; picture audit; keys Escape
        command_ "Walls"; picture walls 2; keys Escape
        command_ "Lock: pass phrase"; picture pass-phrase; keys Escape
        keys ctrl+0
        for _ in 1 2 3 4; do # until the button has the keyboard
            keys space; sleep 1
            [[ $(xdotool getactivewindow getwindowname) == "Add a fleet"* ]] && break
            keys Escape; keys Tab
        done
        picture fleet-editor; keys Escape
        keys ctrl+2; keys End; keys shift+s; picture confirm-stop; keys Escape
    fi
    kill "$program"; wait "$program" 2>/dev/null || true
    rm -rf "$home/config/quarterdeck"
done
