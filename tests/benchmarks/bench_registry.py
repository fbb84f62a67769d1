"""How the site answers with 13, 2,000 and 12,129 partnerships, on both databases (`make bench`).

What shows a page of a list is compared with the smallest registry that fills it: fifty partnerships, and three hundred for a word
that one in five has. Two readers: an officer with twenty partnerships (thirteen in the smallest registry), and a federation's officer
who sees every one. Times are of the application in one process, without network; `build/benchmarks.md` keeps the table.
The growth allowed from the smallest registry to the largest is a third of the time (beside the noise of the machine),
and no question more to the database.
"""

import os
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from aict.accounts.models import Role
from aict.accounts.services import give_role, open_account
from aict.config import Settings
from aict.core.db import Database
from aict.core.paths import ROOT
from aict.core.sheets import Table
from aict.exchange.importing import import_workbook
from aict.exchange.reading import recognise
from aict.migrating import migrate
from aict.objectives.models import Indicator, Measurement
from aict.organisations.models import Organisation
from aict.partnerships.models import Member, Partnership
from aict.synthesis.services import FEDERATION_OFFICER, OFFICER, PASSWORD, synthesize
from tests.benchmarks.measuring import Act, Measured, measure, peak_memory
from tests.browser import Browser, fields_of
from tests.conftest import SECRET_KEY
from tests.grounds import POSTGRESQL, Ground

SIZES = tuple(map(int, os.environ.get("AICT_BENCH_SIZES", "13,50,300,2000,12129").split(",")))
PAGE = 50
TRIES, SECONDS = 40, 6.0
GROWTH = 4 / 3
NOISE = 2.0
"""Milliseconds within which two times are the same on a machine that does other things as well."""
LIST, TWENTY, HOME, HOME_OF_ALL = (
    "list of 50, all of them (federation)",
    "list, twenty (officer)",
    "first page (officer)",
    "first page (federation)",
)
FREQUENT, EVERYWHERE = "a frequent word in the list (federation)", "a frequent word everywhere (federation)"
OBJECTIVES, RECORD = "objectives page, 15 indicators × 4 targets", "record and confirm a value"
SMALLEST, FULL, FULL_OF_FOUND = SIZES[:3]
BASE = dict.fromkeys((LIST, TWENTY, HOME, HOME_OF_ALL, EVERYWHERE), FULL) | {FREQUENT: FULL_OF_FOUND}
"""The registry that an act is compared with, where it is not the smallest."""
FIRST, WITH_WATER = "/partnerships/S00001", "/partnerships?q=eau"
TOWN = "FR-2"
PARTNER = "partner@synthesis.example"
TABLE = ROOT / "build" / "benchmarks.md"


@dataclass(frozen=True, slots=True)
class Registry:
    """A registry of one size, with its readers signed in."""

    app: Flask
    database: Database
    officer: Browser
    partner: Browser
    federation: Browser
    measurements: str


def furnish(url: str, size: int, instance: Path) -> Registry:
    """Invent a registry of this size and open it."""
    database = Database(url)
    list(synthesize(database, partnerships=size, seed=1))
    with database.transaction() as session:
        place = _prepare_partner(session)
        if database.engine.dialect.name == POSTGRESQL:
            # What the server does by itself a minute after so many rows came in.
            session.execute(text("ANALYZE"))
    database.engine.dispose()
    return open_registry(url, instance, place)


def open_registry(url: str, instance: Path, measurements: str) -> Registry:
    """The site on a registry that was furnished, in this process, with its readers signed in."""
    from aict.factory import create_app

    env = {"AICT_DATABASE_URL": url, "AICT_SECRET_KEY": SECRET_KEY}
    app = create_app(Settings.from_environment(env, instance=instance))
    officer, partner, federation = (
        _signed_in(app, email) for email in (OFFICER, PARTNER, FEDERATION_OFFICER)
    )
    return Registry(app, app.extensions["aict-database"], officer, partner, federation, measurements)


def _signed_in(app: Flask, email: str) -> Browser:
    browser = Browser(app)
    assert browser.sign_in(email, PASSWORD).status_code == 303
    return browser


def _prepare_partner(session: Session) -> str:
    """An account for the other side of the first partnership; the address of the readings of one of its indicators."""
    found = session.scalars(select(Partnership).where(Partnership.code == "S00001")).one()
    other = session.scalars(select(Member).where(Member.partnership_id == found.id, Member.side == "b")).one()
    person = open_account(session, email=PARTNER, name="Partenaire inventé", password=PASSWORD)
    give_role(session, person, organisation=other.organisation, role=Role.OFFICER)
    indicator = session.scalars(select(Indicator).where(Indicator.partnership_id == found.id).limit(1)).one()
    return f"{FIRST}/objectives/{indicator.objective.code}/indicators/{indicator.id}/measurements"


def acts(registry: Registry, *, first: int = 1) -> Iterator[tuple[str, Act]]:
    """What is tried, by name; what is recorded is numbered from the `first` on."""
    yield LIST, lambda: _read(registry.federation, "/partnerships")
    yield TWENTY, lambda: _read(registry.officer, "/partnerships")
    yield HOME, lambda: _read(registry.officer, "/")
    yield HOME_OF_ALL, lambda: _read(registry.federation, "/")
    yield "partnership page", lambda: _read(registry.officer, FIRST)
    yield OBJECTIVES, lambda: _read(registry.officer, f"{FIRST}/objectives")
    yield "search that finds nine (federation)", lambda: _read(registry.federation, "/partnerships?q=S0000")
    yield FREQUENT, lambda: _read(registry.federation, WITH_WATER)
    yield EVERYWHERE, lambda: _read(registry.federation, "/search?q=eau")
    yield RECORD, _recording(registry, first)
    yield "import of a workbook of ten rows", _importing(registry)


def _read(browser: Browser, path: str) -> int:
    answer = browser.get(path, headers={"Accept-Encoding": "gzip"})
    assert answer.status_code == 200, (path, answer.status_code)
    return len(answer.data)


def _recording(registry: Registry, first: int) -> Act:
    """The officer enters a reading, the partner confirms it."""
    numbers, place = count(first), registry.measurements
    indicator = uuid.UUID(place.split("/")[-2])
    blank, token = fields_of(registry.officer.get(f"{place}/new")), registry.partner.token()

    def record_and_confirm() -> int:
        number = next(numbers)
        typed = {
            **blank,
            "once": f"try-{number}",
            # A day of its own: the same one twice would be asked about.
            "date": str(date(1950, 1, 1) + timedelta(days=number)),
            "value": str(number),
            "reported_by": "a",
        }
        assert registry.officer.post_bare(f"{place}/new", typed).status_code == 303
        with registry.database.session(writing=False) as session:
            # Among those of its indicator: to look through every reading would be counted as time of the site.
            own = select(Measurement.id).where(Measurement.indicator_id == indicator)
            newest = session.scalar(own.where(Measurement.date == typed["date"]))
        word = {"csrf_token": token, "version": "1"}
        answer = registry.partner.post_bare(f"{place}/{newest}/confirm", word)
        assert answer.status_code == 303
        return len(answer.data)

    return record_and_confirm


def _importing(registry: Registry) -> Act:
    """A workbook of ten new dates is checked and written, then taken back."""
    rows = [["S00001", str(1990 + n), "evenement", f"Événement {n}"] for n in range(10)]
    head = ["partenariat", "date", "nature", "libelle"]

    def bring_in() -> int:
        workbook = recognise([Table("dates_cles", [head, *rows])])
        with registry.database.session(writing=True) as session:
            town = session.scalars(select(Organisation).where(Organisation.code == TOWN)).one()
            report = import_workbook(session, workbook, importer=town, actor=None)
            assert report.accepted, report.errors
            session.rollback()
        return 0

    return bring_in


Results = dict[tuple[str, int], Measured]


@pytest.fixture(scope="module")
def results(ground: Ground, tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Every act on every size of registry, on one kind of database."""
    found: Results = {}
    for size in SIZES:
        url = ground.empty()
        database = Database(url)
        migrate(database)
        database.engine.dispose()
        registry = furnish(url, size, tmp_path_factory.mktemp(f"registry-{size}"))
        if size >= FULL_OF_FOUND:
            assert registry.federation.get(WITH_WATER).text.count('<th scope="row">') == PAGE
        for name, act in acts(registry):
            found[name, size] = measure(registry.database.engine, act, tries=TRIES, seconds=SECONDS)
        registry.database.engine.dispose()
    return found


def test_time_and_questions_do_not_grow_with_the_registry(
    results: Results, request: pytest.FixtureRequest
) -> None:
    kind = request.node.callspec.id
    _tell(kind, results)
    grown, asked = list[str](), list[str]()
    for name in dict.fromkeys(name for name, _ in results):
        before, after = results[name, BASE.get(name, SMALLEST)], results[name, SIZES[-1]]
        if after.median > max(before.median * GROWTH, before.median + NOISE):
            grown.append(f"{name}: {before.median:.1f} ms, then {after.median:.1f} ms")
        if after.queries > before.queries:
            asked.append(f"{name}: {before.queries} questions, then {after.queries}")
    assert asked == []
    assert grown == []


def _tell(kind: str, results: Results) -> None:
    """Print the table, and keep it with those of the other database."""
    lines = [
        f"## {kind} (peak memory {peak_memory()} MiB)",
        "",
        f"| act | {' | '.join(f'{size} partnerships' for size in SIZES)} |",
        f"|---|{'---|' * len(SIZES)}",
    ]
    for name in dict.fromkeys(name for name, _ in results):
        cells = [
            f"{m.median:.1f} ms (9 of 10 under {m.ninth_decile:.1f}), {m.queries} queries, {m.size} B"
            for m in (results[name, size] for size in SIZES)
        ]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    table = "\n".join(lines) + "\n\n"
    sys.stdout.write(f"\n{table}")
    TABLE.parent.mkdir(exist_ok=True)
    others = TABLE.read_text("utf-8").split("## ")[1:] if TABLE.exists() else []
    kept = [f"## {other}" for other in others if not other.startswith(kind)]
    TABLE.write_text("".join([*kept, table]), encoding="utf-8")
