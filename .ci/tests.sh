#!/usr/bin/env bash
# Runs the whole suite (`make test`). Arguments go to pytest: `make test ONLY="tests/structure -k templates"`.
set -euo pipefail
cd "$(dirname "$0")/.."

find_chromium() {
    local candidate
    for candidate in ${CHROMIUM:-} chromium chromium-browser google-chrome google-chrome-stable; do
        # Some systems ship a `chromium` that only says how to install it: what counts is one that answers.
        if "$candidate" --version >/dev/null 2>&1 </dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

find_soffice() {
    local candidate
    for candidate in ${SOFFICE:-} soffice libreoffice; do
        if "$candidate" --version >/dev/null 2>&1 </dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

install() { # what it is called, the package
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 1
    echo "Installing $1…"
    export DEBIAN_FRONTEND=noninteractive
    apt-get install --yes --no-install-recommends "$2" >/dev/null 2>&1 </dev/null ||
        { apt-get update >/dev/null 2>&1 </dev/null && apt-get install --yes --no-install-recommends "$2" </dev/null >/dev/null; }
}

.ci/bootstrap.sh test
.ci/bootstrap.sh pdf

if ! CHROMIUM=$(find_chromium) && ! { install Chromium chromium && CHROMIUM=$(find_chromium); }; then
    CHROMIUM=""
    echo "No Chromium: the browser tests will be reported as NOT RUN and the end is a failure." >&2
    echo "To have it, run: sudo apt-get install chromium   (or name one: make test CHROMIUM=/path/to/chromium)" >&2
fi
if ! SOFFICE=$(find_soffice) && ! { install LibreOffice libreoffice-calc-nogui && SOFFICE=$(find_soffice); }; then
    SOFFICE=""
    echo "No LibreOffice: what it calculates will be reported as NOT RUN and the end is a failure." >&2
    echo "To have it, run: sudo apt-get install libreoffice-calc-nogui   (or name one: make test SOFFICE=/path/to/soffice)" >&2
fi
# Every worker, child and command of the tests imports the same files: they are compiled once.
unset PYTHONDONTWRITEBYTECODE

# Nothing that the tests write has to survive the machine: where memory has room for it, no test waits for a disk.
room=$(df --output=avail --block-size=1M /dev/shm 2>/dev/null | tail -n 1)
if [ "${room:-0}" -ge 4096 ] && [ -w /dev/shm ]; then
    PYTEST_DEBUG_TEMPROOT=$(mktemp --directory /dev/shm/aict-tests-XXXXXX)
    trap 'rm -rf "$PYTEST_DEBUG_TEMPROOT"' EXIT
    export PYTEST_DEBUG_TEMPROOT
fi

# Empty means: looked for, not there (see conftest.py).
export CHROMIUM SOFFICE

.venv/bin/python -m pytest -n 2 --dist loadscope --no-loadscope-reorder "$@" </dev/null
