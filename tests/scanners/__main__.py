"""Runs the scanners (`make audit`) and says of each: clean, how many findings, or why it could not run.

    python -m tests.scanners [NAME …]

Ends non-zero where something was found. A scanner that could not run is no reason to fail, nor ever said to have passed.
"""

import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import partial

from tests.scanners import code, intruder, pages
from tests.scanners.demonstration import Visit, visited
from tests.scanners.outcome import CouldNotRun, Outcome

OF_THE_CODE: Mapping[str, Callable[[], Outcome]] = {
    "bandit": code.bandit,
    "semgrep": code.semgrep,
    "pip-audit": code.pip_audit,
}
# wapiti is the last: it writes whatever it can
OF_THE_SITE: Mapping[str, Callable[[Visit], Outcome]] = {
    "html": pages.html,
    "policy": pages.policy,
    "axe": pages.axe,
    "wapiti": intruder.wapiti,
}
_SHOWN = 40
"""Findings of one scanner that are written out."""


def main(wanted: list[str]) -> int:
    known = [*OF_THE_CODE, *OF_THE_SITE]
    if set(wanted) - set(known):
        sys.stderr.write(f"No scanner is called {set(wanted) - set(known)}: there are {', '.join(known)}.\n")
        return 2
    outcomes = dict(_outcomes(wanted or known))
    _close(outcomes)
    return int(any(outcome.findings for outcome in outcomes.values()))


def _outcomes(wanted: list[str]) -> Iterator[tuple[str, Outcome]]:
    for name, scan in OF_THE_CODE.items():
        if name in wanted:
            yield name, _said(name, scan)
    yield from _outcomes_of_the_site([name for name in OF_THE_SITE if name in wanted])


def _outcomes_of_the_site(wanted: list[str]) -> Iterator[tuple[str, Outcome]]:
    if not wanted:
        return
    sys.stdout.write("── the demonstration is loaded and read through\n")
    with ExitStack() as stack:
        try:
            visit = stack.enter_context(visited())
        except Exception as error:  # noqa: BLE001 (without a demonstration there is nothing to look at, and the end says so)
            traceback.print_exc()
            why_not = f"the demonstration does not start ({type(error).__name__})"
            yield from ((name, Outcome(why_not=why_not)) for name in wanted)
            return
        for name in wanted:
            yield name, _said(name, partial(OF_THE_SITE[name], visit))


def _said(name: str, scan: Callable[[], Outcome]) -> Outcome:
    sys.stdout.write(f"── {name}\n")
    sys.stdout.flush()
    try:
        outcome = scan()
    except CouldNotRun as error:
        outcome = Outcome(why_not=str(error))
    except Exception as error:  # noqa: BLE001 (whatever stops a scanner is said, and the others go on)
        traceback.print_exc()
        outcome = Outcome(why_not=f"{type(error).__name__}: {error}"[:200])
    for finding in outcome.findings[:_SHOWN]:
        sys.stdout.write(f"   {finding}\n")
    if len(outcome.findings) > _SHOWN:
        sys.stdout.write(f"   … and {len(outcome.findings) - _SHOWN} more\n")
    sys.stdout.write(f"   {outcome.verdict}\n")
    return outcome


def _close(outcomes: Mapping[str, Outcome]) -> None:
    sys.stdout.write(f"\n{'scanner':<12}{'pages':>8}{'requests':>10}{'findings':>10}  verdict\n")
    for name, outcome in outcomes.items():
        sys.stdout.write(_row(name, outcome))
    ran = [outcome for outcome in outcomes.values() if not outcome.why_not]
    tried, found = sum(each.requests for each in ran), sum(len(each.findings) for each in ran)
    scanned = max((each.pages for each in ran), default=0)
    sys.stdout.write(f"{tried} requests tried, {scanned} pages scanned, {found} findings.\n")
    idle = [name for name, outcome in outcomes.items() if outcome.why_not]
    if idle:
        sys.stdout.write(f"NOT RUN: {', '.join(idle)}. What they would have found is not known.\n")


def _row(name: str, outcome: Outcome) -> str:
    if outcome.why_not:
        return f"{name:<12}{'–':>8}{'–':>10}{'–':>10}  {outcome.verdict}\n"
    looked_at = f" ({outcome.looked_at})" if outcome.looked_at else ""
    figures = f"{outcome.pages:>8}{outcome.requests:>10}{len(outcome.findings):>10}"
    return f"{name:<12}{figures}  {outcome.verdict}{looked_at}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
