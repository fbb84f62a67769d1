"""What a scanner has to say: never that it passed where it could not run."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from aict.core.paths import ROOT

TOOLS = ROOT / ".venv-audit" / "bin"
"""Where `.ci/bootstrap.sh audit` installs what the project's own environment could not hold."""


class CouldNotRun(Exception):
    """Why a scanner has nothing to say."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one scanner looked at and found."""

    findings: Sequence[str] = ()
    pages: int = 0
    requests: int = 0
    why_not: str = ""
    """Why it could not run; empty when it ran."""
    looked_at: str = field(default="")
    """What it looked at, where this is neither a page nor a request."""

    @property
    def verdict(self) -> str:
        if self.why_not:
            return f"could not run: {self.why_not}"
        return f"{len(self.findings)} findings" if self.findings else "clean"


def tool(name: str) -> str:
    """The path of a scanner of the audit's own environment."""
    found = TOOLS / name
    if not found.exists():
        raise CouldNotRun(f"{name} is not installed (.ci/bootstrap.sh audit says why)")
    return str(found)


def run(*command: str | Path, seconds: float = 600) -> subprocess.CompletedProcess[str]:
    """A command of a scanner, in the checkout; what it means by its status is for the caller to know."""
    try:
        return subprocess.run(
            [str(word) for word in command],
            cwd=ROOT, capture_output=True, text=True, timeout=seconds, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise CouldNotRun(f"it did not end within {seconds:.0f} s") from error


def last_words(done: subprocess.CompletedProcess[str]) -> str:
    """The last line that a command which failed had to say."""
    lines = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    return lines[-1][:200] if lines else f"it ended with {done.returncode} and said nothing"
