#!/bin/sh
# Prints the path of a Chromium for the browser tests, installing Debian's where it may; else names what is missing.
set -eu

find_browser() {
    for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        if [ -n "$candidate" ] && command -v "$candidate"; then
            return 0
        fi
    done
    return 1
}

# Only Debian itself: what Ubuntu calls chromium is a stand-in that fetches a snap.
may_install() {
    [ "$(id -u)" = 0 ] && grep -qx 'ID=debian' "${OS_RELEASE:-/etc/os-release}" 2>/dev/null
}

install_browser() {
    echo 'make: installing chromium for the browser tests' >&2
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >/dev/null &&
        apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 \
            chromium fonts-dejavu-core >/dev/null
}

find_browser && exit 0
if may_install && install_browser && find_browser; then
    exit 0
fi
echo 'make: no chromium found: the browser tests are left out; install chromium or set CHROMIUM=/path/to/it' >&2
[ -z "${CI:-}" ]
