#!/bin/sh
# Prints the path of a Virtuoso for the engine tests, installing Debian's where it may; else names what is missing.
set -eu

find_virtuoso() {
    for candidate in "${VIRTUOSO:-}" virtuoso-t; do
        if [ -n "$candidate" ] && command -v "$candidate"; then
            return 0
        fi
    done
    return 1
}

may_install() {
    [ "$(id -u)" = 0 ] && grep -qx 'ID=debian' "${OS_RELEASE:-/etc/os-release}" 2>/dev/null
}

# Only the program: the package around it starts a service, and asks for a password.
install_virtuoso() {
    echo 'make: installing virtuoso for the engine tests' >&2
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >/dev/null &&
        apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 \
            virtuoso-opensource-7-bin >/dev/null
}

find_virtuoso && exit 0
if may_install && install_virtuoso && find_virtuoso; then
    exit 0
fi
echo 'make: no virtuoso found: the tests on it are left out; install virtuoso-opensource or set VIRTUOSO=/path/to/virtuoso-t' >&2
[ -z "${CI:-}" ]
