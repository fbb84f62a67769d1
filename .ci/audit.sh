#!/usr/bin/env bash
# The long proofs and the scanners (`make audit`); ONLY names some of them: proofs, or scanners by their names. One that fails stops no other.
set -uo pipefail
cd "$(dirname "$0")/.."
status=0 scanners=() proofs=$(($# == 0))
for name in "$@"; do if [ "$name" = proofs ]; then proofs=1; else scanners+=("$name"); fi; done

.ci/bootstrap.sh test && .ci/bootstrap.sh pdf || exit
if [ "$proofs" = 1 ]; then
    .venv/bin/python -m pytest -n 2 --dist loadscope --override-ini 'python_files=audit_*.py' tests/audit </dev/null || status=1
fi
if [ $# = 0 ] || [ "${#scanners[@]}" -gt 0 ]; then
    .ci/bootstrap.sh audit
    .venv/bin/python -m tests.scanners "${scanners[@]}" </dev/null || status=1
fi
exit "$status"
