"""Says at the end what the long proofs have tried."""

from collections import Counter

import pytest

from tests.grounds import POSTGRESQL, SQLITE


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    figures = {kind: Counter[str]() for kind in (SQLITE, POSTGRESQL)}
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            kind = next(kind for kind in figures if kind in report.nodeid)
            figures[kind].update({n: v for n, v in report.user_properties if isinstance(v, int)})
    terminalreporter.section("what was tried")
    for kind, found in figures.items():
        lost = sum(kind in report.nodeid for report in terminalreporter.stats.get("failed", []))
        told = [f"{n} {name}" for name, n in found.items()]
        terminalreporter.write_line(f"{kind}: {', '.join([*told, f'{lost} in which something was lost'])}")
