"""Says at the end of a run what ran on what, and makes a run that left something out a failure."""

import gc
import os
import shutil
from collections import Counter
from typing import Any

import pytest

from tests.pieces import ByPieces

_RAN_ON = "ran on"
_DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
_NOT_THERE = {
    "browser": (
        "CHROMIUM",
        "NOT RUN: no Chromium on this machine (sudo apt-get install chromium, or CHROMIUM=/path)",
    ),
    "spreadsheet": (
        "SOFFICE",
        "NOT RUN: no LibreOffice on this machine (sudo apt-get install libreoffice-calc-nogui, or SOFFICE=/path)",
    ),
}
"""Marker → the variable that names the program it needs, and what is said where it is missing."""


def pytest_configure() -> None:
    """CHROMIUM and SOFFICE are paths; empty: looked for and not there (.ci/tests.sh has looked already)."""
    named = {
        "CHROMIUM": ("chromium", "chromium-browser", "google-chrome"),
        "SOFFICE": ("soffice", "libreoffice"),
    }
    for variable, names in named.items():
        os.environ.setdefault(variable, next(filter(None, map(shutil.which, names)), ""))


def _ground(item: pytest.Item) -> str:
    """What a test stands on, from its markers and the ids of its parameters."""
    marks = {mark.name for mark in item.iter_markers()}
    parameters = getattr(item, "callspec", None)
    # A test marked with both databases runs once on each: its parameter says on which.
    named = set(parameters.id.split("-")) if parameters else set()
    words = named if named & _DATABASES.keys() else marks
    databases = [label for word, label in _DATABASES.items() if word in words]
    if "spreadsheet" in marks:
        return " with ".join(["spreadsheet program", *databases])
    if "browser" in marks:
        return " with ".join(["browser", *databases])
    return databases[0] if databases else "no database named"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByPieces:  # noqa: ANN401 - xdist ships no types
    return ByPieces(config, log)


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: no need to look through it again and again for what may be freed."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.user_properties.append((_RAN_ON, _ground(item)))
        for marker, (variable, reason) in _NOT_THERE.items():
            if not os.environ[variable] and item.get_closest_marker(marker):
                item.add_marker(pytest.mark.skip(reason=reason))


def _left_out(session: pytest.Session) -> bool:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    return bool(reporter and reporter.stats.get("skipped"))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A skipped test is not a passed one: whoever reads only the exit status must learn it."""
    if session.exitstatus == pytest.ExitCode.OK and _left_out(session):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    counts: dict[str, Counter[str]] = {}
    for outcome in ("passed", "failed", "error", "skipped", "xfailed"):
        for report in terminalreporter.stats.get(outcome, []):
            ground = dict(getattr(report, "user_properties", ())).get(_RAN_ON, "collection")
            counts.setdefault(ground, Counter())[outcome] += 1
    terminalreporter.section("what ran on what")
    for ground, outcomes in sorted(counts.items()):
        said = ", ".join(f"{n} {'NOT RUN' if o == 'skipped' else o}" for o, n in outcomes.items())
        terminalreporter.write_line(f"{ground}: {said}")
    _tell_what_was_tried(terminalreporter)


def _tell_what_was_tried(reporter: pytest.TerminalReporter) -> None:
    """The figures that tests have recorded; `make audit` tells its own, in its own way."""
    if "audit_*.py" in reporter.config.getini("python_files"):
        return
    figures: dict[str, Counter[str]] = {}
    for report in [*reporter.stats.get("passed", []), *reporter.stats.get("failed", [])]:
        ground = dict(report.user_properties).get(_RAN_ON, "")
        told = {name: value for name, value in report.user_properties if isinstance(value, int)}
        figures.setdefault(ground, Counter()).update(told)
    for ground, tried in sorted((ground, tried) for ground, tried in figures.items() if tried):
        reporter.write_line(f"{ground}: {', '.join(f'{count} {name}' for name, count in tried.items())}")
