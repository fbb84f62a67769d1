#!/usr/bin/env bash
# Every linter runs, even after one has failed, so that one run tells everything.
set -uo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
failed=()

check() { # NAME COMMAND…
    local name=$1
    shift
    echo "── $name"
    "$@" </dev/null || failed+=("$name")
}

typed=()
for name in aict app.py tests conftest.py .ci/pdf_libraries.py .ci/messages.py; do [ ! -e "$name" ] || typed+=("$name"); done
templates=()
for name in templates reports; do [ ! -d "$name" ] || templates+=("$name"); done

check "ruff check" "$bin/ruff" check .
check "ruff format" "$bin/ruff" format --check .
check "mypy" "$bin/mypy" "${typed[@]}"
if [ "${#templates[@]}" -gt 0 ]; then
    check "djlint" "$bin/djlint" --lint --quiet "${templates[@]}"
else
    echo "── djlint: there is no template yet"
fi
check "import contracts" "$bin/lint-imports"
check "deptry" "$bin/deptry" .
check "bandit" "$bin/bandit" --quiet --recursive --configfile pyproject.toml aict

if [ "${#failed[@]}" -gt 0 ]; then
    printf -v names '%s, ' "${failed[@]}"
    echo "Failed: ${names%, }." >&2
    exit 1
fi
echo "Lint: all clean."
