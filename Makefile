# `make` alone lists what can be done. How each thing is done stands in .ci/.
.DEFAULT_GOAL := help
.PHONY: help run test lint setup bench audit pins format messages
MAKEFLAGS += --no-print-directory

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile

run: ## install what is needed, fill an empty database with the demonstration, serve on HOST and PORT (127.0.0.1:8000)
	@.ci/bootstrap.sh run
	@.ci/bootstrap.sh pdf
	@.venv/bin/flask db upgrade
	@.venv/bin/flask demo
	@exec .venv/bin/python -m aict.server

test: ## install what the tests need, run them all and say what ran on what; ONLY="…" passes arguments to pytest
	@.ci/tests.sh $(ONLY)

lint: ## style, types, templates, import contracts, declared dependencies
	@.ci/bootstrap.sh test
	@.ci/lint.sh

format: ## rewrite the Python files in the house style
	@.ci/bootstrap.sh test
	@.venv/bin/ruff check --fix --quiet . || true
	@.venv/bin/ruff format .

setup: ## install everything, to run, test and lint, without starting anything
	@.ci/bootstrap.sh test
	@.ci/bootstrap.sh pdf

bench: ## measure (tests/benchmarks): too slow and too noisy for `make test`
	@.ci/bootstrap.sh test
	@.ci/bootstrap.sh pdf
	@if [ -d tests/benchmarks ]; then \
	    .venv/bin/python -m pytest -p no:xdist --override-ini 'python_files=bench_*.py' tests/benchmarks; \
	else echo "There is no benchmark yet."; fi

audit: ## the long proofs (tests/audit) and the scanners (tests/scanners); ONLY="proofs" or names of scanners (bandit semgrep pip-audit html policy axe wapiti) chooses
	@.ci/audit.sh $(ONLY)

messages: ## gather the French messages, bring the catalogues up to date and say what is not translated
	@.ci/bootstrap.sh test
	@.venv/bin/python .ci/messages.py

pins: ## resolve pyproject.toml into the pinned requirements; UPGRADE=1 moves every pin forward
	@.ci/bootstrap.sh test
	@UPGRADE=$(UPGRADE) .ci/pins.sh
