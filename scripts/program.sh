#!/bin/sh
# Prints the path of a program that the tests need (browser or virtuoso), installing Debian's where it may; else names what is missing.
set -eu

# Of each: what the tests call it, the variable that can name it, its names, and Debian's packages.
case "${1:-}" in
browser)
    tests='the browser tests' variable=CHROMIUM given=${CHROMIUM:-} main=chromium
    names='chromium chromium-browser google-chrome google-chrome-stable'
    packages='chromium fonts-dejavu-core'
    ;;
virtuoso)
    tests='the tests on Virtuoso' variable=VIRTUOSO given=${VIRTUOSO:-} main=virtuoso-t
    names='virtuoso-t'
    # Only the program: the package around it starts a service, and asks for a password.
    packages='virtuoso-opensource-7-bin'
    ;;
*)
    echo 'usage: program.sh browser|virtuoso' >&2
    exit 2
    ;;
esac

find_program() {
    # The names are several words on purpose.
    # shellcheck disable=SC2086
    for candidate in "$given" $names; do
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

install_program() {
    echo "make: installing $main for $tests" >&2
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086
    apt-get update -qq >/dev/null &&
        apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 $packages >/dev/null
}

find_program && exit 0
if may_install && install_program && find_program; then
    exit 0
fi
echo "make: no $main found: $tests are left out; install it or set $variable=/path/to/it" >&2
[ -z "${CI:-}" ]
