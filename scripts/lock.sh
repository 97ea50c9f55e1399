#!/bin/sh
# Resolves pyproject.toml into requirements.lock: names, versions and hashes, and never an address.
set -eu
cd "$(dirname "$0")/.."

draft=$(mktemp)
trap 'rm -f "$draft"' EXIT
cp requirements.lock "$draft" # the versions in it are kept where they still fit

.venv/bin/python -m pip install --quiet --disable-pip-version-check uv
# LOCK_FLAGS holds flags, so it is split on purpose.
# shellcheck disable=SC2086
.venv/bin/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
    --generate-hashes --no-header --quiet ${LOCK_FLAGS:-} --output-file "$draft" >/dev/null
if grep -n '://' "$draft" >&2; then
    echo 'make: the lock would hold an address (above); requirements.lock is left as it was.' >&2
    exit 1
fi
cat "$draft" >requirements.lock
