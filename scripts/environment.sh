#!/bin/sh
# Builds .venv from requirements.lock and installs the project in it; says in one line what is missing.
set -eu
cd "$(dirname "$0")/.."

stop() {
    printf 'make: %s\n' "$1" >&2
    exit 1
}

# A pyenv shim is found on PATH yet fails to run, so each candidate is tried, not only looked up.
is_recent() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        is_recent "$PYTHON" || stop "PYTHON=$PYTHON is not Python 3.11 or newer; name another one."
        printf '%s\n' "$PYTHON"
        return
    fi
    for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do
        if is_recent "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    stop 'Python 3.11 or newer is missing; install it, or name one: make PYTHON=/path/to/python3 run'
}

# The scripts in .venv hold its absolute path: in a moved or copied folder they start the wrong one.
has_moved() {
    [ -f .venv/.stamp ] && [ "$(cat .venv/.stamp)" != "$PWD" ]
}

if has_moved || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    python=$(find_python)
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        stop "the venv module of $python is missing; on Debian or Ubuntu: apt-get install python3-venv"
    echo 'make: building the environment in .venv (a few minutes, only this once)'
    "$python" -m venv --clear .venv
fi

pip_install() {
    .venv/bin/python -m pip install -qq --disable-pip-version-check "$@" ||
        stop 'packages could not be installed (see above); the first run needs the network.'
}

pip_install --require-hashes --requirement requirements.lock
pip_install --no-deps --no-build-isolation --editable .
printf '%s\n' "$PWD" >.venv/.stamp
