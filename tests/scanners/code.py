"""Scanners of the code and of what it depends on."""

import json
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

from aict.core.paths import PACKAGE, ROOT
from tests.scanners.outcome import CouldNotRun, Outcome, last_words, run, tool

RULES = Path(__file__).with_name("semgrep.yml")
WRONG = """
text(f"SELECT {name}")
Markup(name)
render_template_string(name)
session.get(Partnership, name)
subprocess.run(name, shell=True)
eval(name)
"""
"""What each rule must see, before what it does not see counts."""


def bandit() -> Outcome:
    """Every line of the program; its exceptions stand beside their lines, with their reason."""
    done = run(
        sys.executable, "-m", "bandit", "--quiet", "--recursive", "--configfile", ROOT / "pyproject.toml", "--format", "json", PACKAGE
    )  # fmt: skip
    try:
        said = json.loads(done.stdout)
    except ValueError as error:
        raise CouldNotRun(last_words(done)) from error
    errors = [f"{each['filename']}: {each['reason']}" for each in said["errors"]]
    found = [f"{r['filename']}:{r['line_number']} {r['test_id']} {r['issue_text']}" for r in said["results"]]
    return Outcome([*errors, *found], looked_at=f"{said['metrics']['_totals']['loc']} lines")


def semgrep() -> Outcome:
    """The rules of this house (`semgrep.yml`); nothing is fetched and nothing is told to anybody."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "routes.py").write_text(WRONG, "utf-8")
        seen = {_rule(each) for each in _semgrep(Path(folder))["results"]}
    asleep = set(re.findall(r"- id: (\S+)", RULES.read_text("utf-8"))) - seen
    if asleep:
        raise CouldNotRun(f"rules that see nothing where they must: {', '.join(sorted(asleep))}")
    said = _semgrep(PACKAGE)
    errors = [str(each.get("message", each)) for each in said["errors"] if each["level"] != "warn"]
    in_part = {each["path"] for each in said["errors"] if each["level"] == "warn"}
    found = [
        f"{each['path']}:{each['start']['line']} {_rule(each)} {each['extra']['message']}"
        for each in said["results"]
    ]
    looked_at = f"{len(said['paths']['scanned'])} files, {len(in_part)} of them in part"
    return Outcome([*errors, *found], looked_at=looked_at)


def _semgrep(folder: Path) -> dict[str, Any]:
    done = run(
        tool("semgrep"), "scan", "--config", RULES, "--metrics", "off", "--disable-version-check", "--no-git-ignore",
        "--json", "--quiet", folder,
    )  # fmt: skip
    try:
        said: dict[str, Any] = json.loads(done.stdout)
    except ValueError as error:
        raise CouldNotRun(last_words(done)) from error
    return said


def _rule(finding: dict[str, Any]) -> str:
    return str(finding["check_id"]).rpartition(".")[2]


def pip_audit() -> Outcome:
    """Known vulnerabilities of the pinned dependencies.

    Its verdict counts only where it looked each of them up: without a network it says that none is known, and ends well.
    """
    pinned = ROOT / "requirements.txt"
    done = run(
        tool("pip-audit"), "--requirement", pinned, "--no-deps", "--disable-pip", "--strict", "--format", "json",
        "--progress-spinner", "off", "--timeout", "10",
    )  # fmt: skip
    try:
        looked_up = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError) as error:
        raise CouldNotRun(f"not every pin could be looked up: {last_words(done)}") from error
    left_out = [each["name"] for each in looked_up if "vulns" not in each]
    wanted = sum("==" in line for line in pinned.read_text("utf-8").splitlines())
    if left_out or not looked_up or not _knows_a_famous_one():
        raise CouldNotRun(f"{len(looked_up) - len(left_out)} of {wanted} could be looked up")
    found = [
        f"{each['name']} {each['version']} {vulnerability['id']}"
        for each in looked_up
        for vulnerability in each["vulns"]
    ]
    return Outcome(found, looked_at=f"{len(looked_up)} of {wanted} pins")


def _knows_a_famous_one() -> bool:
    """Whether the service answers at all: asked about a release whose hole everybody knows, it must name it."""
    done = run(
        tool("pip-audit"), "--requirement", Path(__file__).with_name("vulnerable.txt"), "--no-deps", "--disable-pip",
        "--format", "json", "--progress-spinner", "off", "--timeout", "10",
    )  # fmt: skip
    try:
        return any(each.get("vulns") for each in json.loads(done.stdout)["dependencies"])
    except (ValueError, KeyError):
        return False
