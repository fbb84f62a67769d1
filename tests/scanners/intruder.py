"""A web vulnerability scanner let loose on the demonstration, signed in as an officer."""

import json
import os
import tempfile
from pathlib import Path

from tests.scanners.demonstration import COOKIE, LEAVES, Visit
from tests.scanners.outcome import CouldNotRun, Outcome, last_words, run, tool

ATTACKS = (
    "csp", "cookieflags", "http_headers", "methods", "xss", "permanentxss", "sql", "exec", "file", "redirect", "crlf",
    "xxe", "upload",
)  # fmt: skip
"""Those that need nothing outside this machine."""
EXPECTED = {
    # Over plain http, on one's own machine, the cookie may not be marked so (quality.md B15) and this header means nothing (F40).
    "Secure Flag cookie",
    "HTTP Strict Transport Security (HSTS)",
}
_SECONDS = int(os.environ.get("AICT_INTRUDER_SECONDS", "900"))


def wapiti(visit: Visit) -> Outcome:
    """Every page that its own crawler finds; AICT_INTRUDER_SECONDS says how long it may try."""
    before = visit.answered()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        leaving = [word for path in LEAVES for word in ("--exclude", f"{visit.site.address}{path}")]
        done = run(
            tool("wapiti"), "--url", f"{visit.site.address}/", *leaving, "--header", f"Cookie: {COOKIE}={visit.cookie}",
            "--module", ",".join(ATTACKS), "--max-scan-time", str(_SECONDS // 3), "--max-attack-time", str(_SECONDS * 2 // 3 // len(ATTACKS)),
            "--store-session", folder, "--flush-session", "--no-bugreport", "--format", "json", "--output", report,
            seconds=_SECONDS * 2 + 120,
        )  # fmt: skip
        if not report.exists():
            raise CouldNotRun(last_words(done))
        said = json.loads(report.read_text("utf-8"))
    if not visit.is_signed_in():
        raise CouldNotRun("it was signed out on the way: what it tried then says nothing")
    found = [
        f"{kind}: {each['method']} {each['path']} {each['info']}"
        for kind, every in (said["vulnerabilities"] | said["anomalies"]).items()
        if kind not in EXPECTED
        for each in every
    ]
    looked_at = f"{said['infos']['crawled_pages_nbr']} addresses and forms known to it"
    return Outcome(found, requests=visit.answered() - before, looked_at=looked_at)
