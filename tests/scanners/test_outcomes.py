"""What the scanners say: never that something passed which did not run."""

import subprocess
import sys

import pytest

from tests.scanners import __main__ as scanners
from tests.scanners import code
from tests.scanners.outcome import CouldNotRun, Outcome
from tests.scanners.pages import policy_findings

OURS = "default-src 'none'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"


def test_a_policy_that_names_ourselves_only_is_clean() -> None:
    assert policy_findings(OURS) == []


@pytest.mark.parametrize(
    "policy",
    [
        "",
        OURS.replace("default-src 'none'", "default-src 'self'"),
        OURS.replace("; base-uri 'none'", ""),
        f"{OURS}; style-src 'self' 'unsafe-inline'",
        f"{OURS}; img-src data:",
        f"{OURS}; font-src https://fonts.example",
        f"{OURS}; script-src *",
    ],
)
def test_a_policy_that_lets_something_in_is_a_finding(policy: str) -> None:
    assert policy_findings(policy)


def test_what_could_not_run_never_passes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> Outcome:
        raise CouldNotRun("it is not there")

    monkeypatch.setattr(
        scanners, "OF_THE_CODE", {"one": missing, "other": lambda: Outcome(looked_at="3 files")}
    )
    monkeypatch.setattr(scanners, "OF_THE_SITE", {})
    assert scanners.main([]) == 0
    said = capsys.readouterr().out
    assert "could not run: it is not there" in said
    assert "NOT RUN: one." in said
    assert "clean (3 files)" in said
    assert "passed" not in said


def test_a_scanner_that_nobody_knows_is_said() -> None:
    assert scanners.main(["nikto"]) == 2


def test_a_finding_makes_the_end_a_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(scanners, "OF_THE_CODE", {"one": lambda: Outcome(["a hole"])})
    monkeypatch.setattr(scanners, "OF_THE_SITE", {})
    assert scanners.main([]) == 1
    assert "a hole" in capsys.readouterr().out


@pytest.mark.parametrize(
    "printed",
    [
        # what it says, and how it ends, when it can reach nothing
        "",
        '{"dependencies": [], "fixes": []}',
        '{"dependencies": [{"name": "flask", "skip_reason": "not found"}], "fixes": []}',
        '{"dependencies": [{"name": "flask", "version": "3.1", "vulns": []}], "fixes": []}',
    ],
)
def test_a_list_of_holes_that_was_not_reached_says_nothing(
    monkeypatch: pytest.MonkeyPatch, printed: str
) -> None:
    monkeypatch.setattr(code, "tool", lambda _name: sys.executable)
    answer = subprocess.CompletedProcess([], 0, stdout=printed, stderr="No known vulnerabilities found")
    monkeypatch.setattr(code, "run", lambda *_words, **_named: answer)
    with pytest.raises(CouldNotRun):
        code.pip_audit()
