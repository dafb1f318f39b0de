# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./test: installs what is missing (Debian and its children) and configures the release tree.
# shellcheck shell=bash

say() { printf '==> %s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

build_packages=(
    g++ cmake ninja-build pkg-config ccache
    qt6-base-dev libqt6opengl6-dev qt6-svg-dev # window, network, history, icons
    qt6-charts-dev     # lines over time
    qtkeychain-qt6-dev # tokens in the system's keychain
    qt6-websockets-dev # pipelines
    libhiredis-dev     # Redis wire format
    libsimdjson-dev    # JSON on the feed path
    nlohmann-json3-dev zlib1g-dev # what is inside queue entries
    qt6-l10n-tools     # the window in other languages
    libmicrohttpd-dev  # the gateway's HTTP server
)
run_packages=(redis-server redis-tools libqt6sql6-sqlite libqt6svg6 libqt6charts6 libqt6printsupport6 libqt6websockets6 fonts-open-sans fonts-dejavu-core ca-certificates)
test_packages=(gnome-keyring libsecret-1-0 libbenchmark-dev xvfb xauth python3 python3-yaml openssl procps dbus-daemon)

install_packages() { # install_packages PACKAGE...
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not a Debian-like system: install the counterparts of these packages by hand: $*"
        return 0
    fi
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return 0
    local root=()
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null || fail "these packages are missing and there is no sudo to install them: ${missing[*]}"
        root=(sudo)
        say "These packages are missing and will be installed with sudo: ${missing[*]}"
    else
        say "Installing missing packages: ${missing[*]}"
    fi
    "${root[@]}" apt-get update -qq || fail "the package lists could not be fetched: is this machine on line?"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
        >"$log_dir/apt.log" 2>&1 || { tail -n 20 "$log_dir/apt.log" >&2; fail "the packages could not be installed; the whole output is in $log_dir/apt.log"; }
}

configure() { # configure PRESET
    mkdir -p build
    cmake --preset "$1" >"$log_dir/configure-$1.log" 2>&1 ||
        { tail -n 20 "$log_dir/configure-$1.log" >&2; fail "cmake could not configure the $1 build; see above"; }
}

build() { # build PRESET [TARGET...]
    local preset=$1; shift
    local targets=(); [[ $# -gt 0 ]] && targets=(--target "$@")
    cmake --build --preset "$preset" "${targets[@]}" >"$log_dir/build-$preset.log" 2>&1 ||
        { grep -E -A8 'error|FAILED|undefined' "$log_dir/build-$preset.log" | head -n 60 >&2; fail "the $preset build failed; the whole output is in $log_dir/build-$preset.log"; }
}

log_dir=build/logs
mkdir -p "$log_dir" || fail "cannot write into $PWD: ./run and ./test build in the checkout"
