#!/bin/sh
# Puts the coloured editor of the workbench into node_modules; without it the workbench has a plain text field.
# With --lock it first resolves package.json into package-lock.json: names, versions and hashes, and never an address.
set -eu
cd "$(dirname "$0")/.."

STAMP=node_modules/.stamp

stop() {
    printf 'make: %s\n' "$1" >&2
    [ -z "${CI:-}" ]
    exit 0
}

if [ "${1:-}" = --lock ]; then
    npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved --no-audit --no-fund --silent
    node -e '
        const { readFileSync, writeFileSync } = require("fs");
        const lock = JSON.parse(readFileSync("package-lock.json"));
        for (const found of Object.values(lock.packages)) delete found.funding;
        writeFileSync("package-lock.json", JSON.stringify(lock, null, 2) + "\n");'
fi

# What is there already fits as long as the lock is the same, and then no network is needed.
if cmp -s package-lock.json "$STAMP"; then
    exit 0
fi
command -v npm >/dev/null ||
    stop 'npm is missing: the workbench gets a plain text field; install npm for colours and completion'
npm ci --ignore-scripts --no-audit --no-fund --silent >/dev/null ||
    stop 'npm could not fetch the editor: the workbench gets a plain text field; the first time needs the network'
cp package-lock.json "$STAMP"
