"""How a plan answers with a ledger of ten years, of 5,000 and of 50,000 entries, on both databases (`make bench`).

What is shown is the same: the totals by year, category, place and side, and one page of entries. The time may grow by a third
(beside the noise of the machine) where the ledger grows tenfold, and by no question to the database.
"""

import random
import sys
import time
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import insert, text

from aict.cofinancing.ledger_totals import differences, rebuild
from aict.cofinancing.models import EntryKind, EntryPlace, LedgerEntry
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.partnerships.models import Attribution
from tests.benchmarks.measuring import Measured, measure
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, World
from tests.grounds import POSTGRESQL

SIZES = (5_000, 50_000)
FIRST_DAY, DAYS = date(2016, 1, 1), 3_652
CATEGORIES = ("Travaux et équipements", "Formation et échanges entre pairs", "Déplacements et séjours", None)
TRIES, SECONDS = 20, 15.0
GROWTH, NOISE = 4 / 3, 6.0
"""Times, and milliseconds within which two times are the same on a machine that does other things as well."""


def fill(database: Database, world: World, first: int, last: int) -> float:
    """Entries past the sessions of the program, as a copy of a database brings them; seconds that one more entry takes."""
    chance = random.Random(first)
    alpha = world.alpha
    with database.session(writing=True) as session:
        for start in range(first, last, 5_000):
            rows = [
                {
                    "id": new_id(),
                    "partnership_id": alpha.partnership.id,
                    "project_id": alpha.project.id,
                    "code": f"B{number}",
                    "kind": chance.choice([EntryKind.RECEIVED, EntryKind.SPENT, EntryKind.SPENT]),
                    "line_id": alpha.line.id,
                    "date": PartialDate.of(FIRST_DAY + timedelta(days=chance.randrange(DAYS))),
                    "amount": Decimal(chance.randrange(1, 10**7)) / 100,
                    "currency": "EUR",
                    "category": chance.choice(CATEGORIES),
                    "place": chance.choice([EntryPlace.A, EntryPlace.B, EntryPlace.ELSEWHERE]),
                    "spent_by": chance.choice([Attribution.A, Attribution.B]),
                    "label": f"Achat {number}",
                    "version": 1,
                    "invented": True,
                    "entered_at": clock.now(),
                }
                for number in range(start, min(start + 5_000, last))
            ]
            session.execute(insert(LedgerEntry), rows)
        rebuild(session)
        if database.engine.dialect.name == POSTGRESQL:
            # What the server does by itself a minute after so many rows came in.
            session.execute(text("ANALYZE"))
        session.commit()
    began = time.perf_counter()
    with database.transaction() as session:
        session.add(
            LedgerEntry(
                id=new_id(),
                partnership_id=alpha.partnership.id,
                project_id=alpha.project.id,
                code=f"one more than {last}",
                kind=EntryKind.SPENT,
                date=PartialDate(2020),
                amount=Decimal(1),
                currency="EUR",
            )
        )
    return time.perf_counter() - began


def test_a_ledger_of_ten_years(
    database: Database, world: World, browser_of: BrowserOf, capsys: pytest.CaptureFixture[str]
) -> None:
    browser = browser_of(OFFICER_A)
    engine = browser.app.extensions["aict-database"].engine
    plan = f"/partnerships/alpha/cofinancing/{world.alpha.project.id}"
    pages = {"plan": plan, "ledger": f"{plan}/entries", "one year": f"{plan}/entries?year=2020&kind=depense"}
    found: dict[tuple[str, int], Measured] = {}
    first, said = 0, []
    for size in SIZES:
        one_more = fill(database, world, first, size)
        first = size
        said.append(f"{size:>7} entries: one more is saved in {one_more * 1000:.0f} ms")
        for name, address in pages.items():

            def act(address: str = address) -> int:
                answer = browser.get(address)
                assert answer.status_code == 200
                return len(answer.data)

            seen = found[name, size] = measure(engine, act, tries=TRIES, seconds=SECONDS)
            said.append(
                f"{size:>7} entries, {name}: {seen.fastest:.1f} ms (median {seen.median:.1f}), {seen.queries} questions"
            )
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(said) + "\n")
    with database.session(writing=False) as session:
        assert differences(session) == []
    for name in pages:
        small, large = (found[name, size] for size in SIZES)
        assert large.queries == small.queries, name
        assert large.fastest <= small.fastest * GROWTH + NOISE, name
