"""A report of five hundred objectives, really printed, keeps nobody waiting, shows how far it is, and is one at a time for one person (quality.md G45)."""

import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from resource import RUSAGE_CHILDREN, getrusage
from threading import Thread
from urllib.parse import urlsplit

import pytest
from flask import Flask

from aict.core import agreement, pdf, revisions, writing
from aict.core.db import Database
from aict.core.jobs import Limits, Pool
from aict.partnerships.models import Partnership
from aict.reporting import delivery
from tests.access.settled import Settled
from tests.factories import author_of, make_objective, objective_text
from tests.journeys.site import Site, served

OBJECTIVES = 500
PATIENCE = 3.0
"""Seconds that a page may take meanwhile, on two cores of which the print has one."""
REPORT, OTHER = "/partnerships/alpha/evaluations/E1/report.pdf", "/partnerships/alpha/reports/sheet.pdf"
PAGE = {"Accept": "text/html"}


@pytest.fixture
def site(app: Flask) -> Iterator[Site]:
    with served(app) as found:
        yield found


@pytest.fixture
def many(database: Database, settled: Settled) -> None:
    a, b = settled.alpha.a.member, settled.alpha.b.member
    keys = [a.id, b.id]
    with database.transaction() as session:
        partnership = session.get_one(Partnership, settled.alpha.partnership.id)
        for number in range(OBJECTIVES):
            objective = make_objective(session, partnership, f"N{number}")
            content = objective_text(objective, statement=f"But {number} " + "à atteindre " * 20)
            revision = writing.propose(
                session, objective.text, content=content, base_number=0, author=author_of(a), keys=keys
            )
            agreement.say(session, revision, verdict=revisions.Verdict.AGREE, author=author_of(b), keys=keys)


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pool]:
    """A printer that is not stopped because the machine does other things meanwhile: what it takes of a processor is counted."""
    pool = Pool(Limits(seconds=300))
    monkeypatch.setattr(pdf, "_pool", lambda _process: pool)
    monkeypatch.setattr(delivery, "PATIENTLY", 300.0)
    yield pool
    pool.close()


@pytest.mark.usefixtures("many")
def test_a_report_of_five_hundred_objectives_keeps_nobody_waiting(
    site: Site, settled: Settled, unhurried: Pool, record_property: Callable[[str, object], None]
) -> None:
    ask, before = asker(site, settled), getrusage(RUSAGE_CHILDREN).ru_utime
    printed, waits = list[tuple[int, bytes]](), list[float]()
    printing = Thread(target=lambda: printed.append(ask("officer", REPORT)))
    printing.start()
    shown = [ask("officer", f"{REPORT}?progress=1", **PAGE)[0]]
    assert ask("officer", OTHER, **PAGE)[0] == 429
    while printing.is_alive():
        begun = time.monotonic()
        assert ask("other_officer", "/partnerships/alpha")[0] == 200
        waits.append(time.monotonic() - begun)
        shown.append(ask("officer", f"{REPORT}?progress=1", **PAGE)[0])
    printing.join()
    status, content = printed[0]
    assert (status, content[:5]) == (200, b"%PDF-")
    assert set(shown) == {200}
    unhurried.close()
    took = getrusage(RUSAGE_CHILDREN).ru_utime - before
    assert took < Limits().seconds
    assert max(waits) < PATIENCE
    record_property("pages answered while a long report was printed", len(waits))
    record_property("milliseconds of the slowest of them", int(max(waits) * 1000))
    record_property("milliseconds of a processor for the print", int(took * 1000))


def asker(site: Site, settled: Settled) -> Callable[..., tuple[int, bytes]]:
    host = urlsplit(site.address).netloc
    name = site.app.config["SESSION_COOKIE_NAME"]

    def ask(relation: str, path: str, **headers: str) -> tuple[int, bytes]:
        connection = HTTPConnection(host, timeout=400)
        connection.request(
            "GET", path, headers={"Cookie": f"{name}={settled.sessions[relation][0]}", **headers}
        )
        answer = connection.getresponse()
        found = answer.status, answer.read()
        connection.close()
        return found

    return ask
