"""`/deadlines` over HTTP: over all that its reader reads and nothing else, filtered by its address, taken away, at a constant price."""

import io
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from html import unescape
from typing import Any

import pytest
from flask import Flask
from python_calamine import CalamineWorkbook
from sqlalchemy import select

from aict.cofinancing.models import EntryKind, LedgerEntry
from aict.conventions.models import Convention, ConventionKind, ConventionParty, Renewal
from aict.core import clock
from aict.core.answers import AnswerSheet
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.deadlines import candidates
from aict.evaluations.models import Evaluation
from aict.organisations.models import Organisation
from aict.partnerships.models import Partnership
from tests.conftest import BrowserOf
from tests.evaluations.test_page_queries import counted
from tests.factories import (
    CANARY_ALPHA,
    CANARY_BETA,
    EVALUATOR,
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    STRANGER,
    World,
    make_member,
    make_organisation,
    make_partnership,
)

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
PAGE = "/deadlines"

pytestmark = pytest.mark.usefixtures("world")


def make_conventions(database: Database, world: World, ends: dict[str, str], **more: Any) -> None:
    """Side a of alpha in as many more partnerships, each with a convention that ends then."""
    with database.transaction() as session:
        town = session.get_one(Organisation, world.alpha.a.organisation.id)
        partner = make_organisation(session, f"Autre {min(ends)[::-1]}", country="PL")
        session.flush()
        for code, end in ends.items():
            found = make_partnership(session, code, recorded_from=town, title=f"Entente {code}")
            make_member(session, found, town, side="a")
            make_member(session, found, partner, side="b")
            session.add(
                Convention(
                    id=new_id(),
                    partnership_id=found.id,
                    code="C1",
                    title=f"Convention {code}",
                    kind=ConventionKind.CONVENTION,
                    starts_on=PartialDate(2020, 1, 1),
                    ends_on=PartialDate.parse(end),
                    **more,
                )
            )


def read(browser_of: BrowserOf, email: str, query: str = "") -> str:
    with clock.stopped_at(NOW):
        answer = browser_of(email).get(PAGE + query)
        assert answer.status_code == 200
        return answer.text


def groups(page: str) -> list[str]:
    return [unescape(label) for label in re.findall(r'<th scope="rowgroup"[^>]*>([^<]*)</th>', page)]


def titles(page: str) -> list[str]:
    return re.findall(r"Convention (\w+)</a>", page)


@pytest.mark.parametrize("email", [OFFICER_A, OFFICER_B, READER_A, OFFICER_ASSOCIATE])
def test_every_member_reads_the_same_dates_of_a_partnership_and_no_other(
    browser_of: BrowserOf, email: str
) -> None:
    page = read(browser_of, email)
    assert f"Convention {CANARY_ALPHA}" in page
    assert f"Évaluation {CANARY_ALPHA}" in page
    assert CANARY_BETA not in page


@pytest.mark.parametrize("email", [STRANGER, EVALUATOR, INSTANCE_ADMINISTRATOR])
def test_who_does_not_read_a_partnership_reads_no_date_of_it(browser_of: BrowserOf, email: str) -> None:
    assert CANARY_ALPHA not in read(browser_of, email)
    assert CANARY_ALPHA not in read(browser_of, email, "?partnership=alpha")


def test_what_is_late_stands_first_then_each_month_and_what_has_no_day_is_said(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    ends = {"E1": "2027-01-20", "E2": "2026", "E3": "2026-12-05", "E4": "2028", "E5": "2027-01-03"}
    make_conventions(database, world, ends)
    page = read(browser_of, OFFICER_A, "?kind=agreement_end")
    assert titles(page) == ["E2", "E3", "E5", "E1", "E4", CANARY_ALPHA]
    assert groups(page) == [
        "Peut-être passé : le jour n’est pas connu",
        "Décembre 2026",
        "Janvier 2027",
        "2028, mois non connu",
        "2030, mois non connu",
    ]
    assert "jour non connu" in page
    late = read(browser_of, OFFICER_A, "?kind=answers")
    assert groups(late) == ["En retard"]
    assert "31 janvier 2026" in late


def test_what_a_reader_owes_by_their_own_organisation_is_there(browser_of: BrowserOf) -> None:
    assert "31 mai 2027" in read(browser_of, OFFICER_A)
    assert "31 mai 2027" not in read(browser_of, OFFICER_B)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?partnership=E3", ["E3"]),
        ("?partnership=E3&period=30", ["E3"]),
        ("?period=30", ["E2", "E3"]),
        ("?period=90&kind=agreement_end", ["E2", "E3", "E1"]),
        ("?period=2028", ["E4"]),
        ("?period=late", ["E2"]),
        ("?who=ours&q=convention+e1", ["E1"]),
        ("?q=entente+e4", ["E4"]),
        ("?kind=transmission", []),
        ("?partnership=E3&kind=answers", []),
        ("?sort=-on&kind=agreement_end&period=365", ["E1", "E3", "E2"]),
    ],
)
def test_the_address_says_what_is_shown(
    browser_of: BrowserOf, database: Database, world: World, query: str, found: list[str]
) -> None:
    make_conventions(database, world, {"E1": "2027-01-20", "E2": "2026", "E3": "2026-12-05", "E4": "2028"})
    page = read(browser_of, OFFICER_A, query)
    assert titles(page) == found
    assert "n’est pas comprise" not in page


def test_who_acts_depends_on_the_reader(browser_of: BrowserOf, database: Database, world: World) -> None:
    with database.transaction() as session:
        project = session.get_one(type(world.alpha.project), world.alpha.project.id)
        project.ends_on = PartialDate(2027, 6)
    for email, ours in ((OFFICER_A, "ours"), (OFFICER_B, "theirs")):
        other = {"ours": "theirs", "theirs": "ours"}[ours]
        assert f"Projet {CANARY_ALPHA}" in read(browser_of, email, f"?who={ours}")
        assert f"Projet {CANARY_ALPHA}" not in read(browser_of, email, f"?who={other}")


@pytest.mark.parametrize("query", ["?kind=x", "?period=1999", "?partnership=beta", "?who=me", "?sort=why"])
def test_nonsense_in_the_address_is_left_out_and_said(browser_of: BrowserOf, query: str) -> None:
    page = read(browser_of, OFFICER_A, query)
    assert "n’est pas comprise" in page
    assert CANARY_BETA not in page


def test_the_list_is_taken_away_as_it_is_filtered(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    make_conventions(database, world, {"E1": "2027-01-20", "E2": "2026"})
    with clock.stopped_at(NOW):
        browser = browser_of(OFFICER_A)
        plain = browser.get(f"{PAGE}?kind=agreement_end&format=csv").data.decode("utf-8-sig").splitlines()
        book = browser.get(f"{PAGE}?kind=agreement_end&format=xlsx")
    assert "Convention E2" in plain[1]
    assert ";2026;" in plain[1] or ",2026," in plain[1]
    assert "2027-01-20" in plain[2]
    assert "deadlines-2026-11-29.xlsx" in book.headers["Content-Disposition"]
    rows = CalamineWorkbook.from_filelike(io.BytesIO(book.data)).get_sheet_by_index(0).to_python()
    assert len(rows) == len(plain) == 4


def test_it_asks_the_database_as_much_for_many_as_for_few(
    app: Flask, browser_of: BrowserOf, database: Database, world: World
) -> None:
    browser, counts = browser_of(OFFICER_A), []
    for number in (2, 40):
        make_conventions(
            database, world, {f"N{number}x{n}": f"2027-01-{n % 28 + 1:02}" for n in range(number)}
        )
        with clock.stopped_at(NOW), counted(app) as sent:
            page = browser.get(PAGE)
        assert page.status_code == 200
        counts.append(len(sent))
    assert counts[0] == counts[1] <= 15


def test_of_a_large_registry_only_the_nearest_dates_are_looked_at_and_the_list_says_so(
    browser_of: BrowserOf, database: Database, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "MOST", 10)
    monkeypatch.setattr("aict.partnerships.queries.MANY", 5)
    make_conventions(
        database, world, {f"M{n:02}": f"2027-{n % 12 + 1:02}-{n // 12 + 1:02}" for n in range(30)}
    )
    page = read(browser_of, OFFICER_A)
    shown = titles(page)
    assert shown == ["M00", "M12", "M24", "M01", "M13", "M25", "M02", "M14", "M26", "M03"]
    assert "Il y en a davantage" in page
    assert "2 avril 2027" in page or "1er avril 2027" in page
    assert titles(read(browser_of, OFFICER_A, "?partnership=M29")) == ["M29"]
    assert titles(read(browser_of, OFFICER_A, "?period=90&q=m12")) == ["M12"]


def test_it_is_reached_from_every_page(browser_of: BrowserOf) -> None:
    for path in ("/", "/partnerships", "/partnerships/alpha/conventions"):
        assert 'href="/deadlines"' in browser_of(READER_A).get(path).text


def test_what_is_removed_is_due_no_more(browser_of: BrowserOf, database: Database, world: World) -> None:
    assert f"Convention {CANARY_ALPHA}" in read(browser_of, OFFICER_A)
    with database.transaction() as session:
        session.get_one(Convention, world.alpha.convention.id).removed_at = NOW
    assert f"Convention {CANARY_ALPHA}" not in read(browser_of, OFFICER_A)


def test_an_evaluation_that_everybody_answered_is_due_no_more(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        answering = session.get_one(Evaluation, world.alpha.answering.id)
        answering.answers_due = date(2026, 12, 24)
    for side, who in (("a", "Ville alpha a"), ("b", f"Ville {CANARY_ALPHA} b")):
        row = re.search(r"24 décembre 2026.*?</tr>", read(browser_of, OFFICER_B), re.DOTALL)
        assert row is not None
        assert who in row[0]
        with database.transaction() as session:
            of_alpha = {"subject_id": answering.id, "partnership_id": answering.partnership_id}
            session.add(AnswerSheet(party=side, submitted_at=NOW, **of_alpha))
    assert "24 décembre 2026" not in read(browser_of, OFFICER_B)


@pytest.mark.parametrize("path", ["/", "/partnerships/alpha", "/partnerships?columns=next"])
def test_the_other_pages_say_the_same_dates(
    browser_of: BrowserOf, database: Database, world: World, path: str
) -> None:
    with database.transaction() as session:
        session.get_one(Evaluation, world.alpha.answering.id).answers_due = date(2026, 12, 24)
    with clock.stopped_at(NOW):
        for email in (OFFICER_A, OFFICER_B):
            assert "24 décembre 2026" in browser_of(email).get(path).text
    with clock.stopped_at(datetime(2026, 12, 25, 12, tzinfo=UTC)):
        pages = [browser_of(email).get(path).text for email in (OFFICER_A, OFFICER_B)]
    if "columns" in path:
        assert not any("24 décembre 2026" in page for page in pages)
    else:
        assert all("24 décembre 2026" in page for page in pages)


def test_the_first_page_says_the_most_urgent_and_no_other_partnership(browser_of: BrowserOf) -> None:
    with clock.stopped_at(NOW):
        page = browser_of(OFFICER_A).get("/").text
        assert CANARY_ALPHA not in browser_of(STRANGER).get("/").text
    due = re.search(r'aria-labelledby="due">.*?</section>', page, re.DOTALL)
    assert due is not None
    assert f"Évaluation {CANARY_ALPHA}" in due[0]
    assert "en retard" in due[0]
    # Three years ahead is no matter of today.
    assert f"Convention {CANARY_ALPHA}" not in due[0]


def renewed(database: Database, world: World, end: str, **clauses: Any) -> None:
    """The convention of a partnership `R1` that renews itself each year."""
    make_conventions(database, world, {"R1": end}, renewal=Renewal.TACIT, renewal_months=12, **clauses)


@pytest.mark.parametrize("query", ["", "?period=90", "?kind=notice", "?partnership=R1"])
def test_the_last_day_to_give_notice_is_there_whenever_the_end_is(
    browser_of: BrowserOf, database: Database, world: World, query: str
) -> None:
    # In force, and renewed to 30 June 2027: notice is to be given six months before.
    renewed(database, world, "2024-06-30", notice_months=6)
    sign_and_transmit(database)
    page = read(browser_of, OFFICER_A, query)
    assert "Dernier jour pour dire" in page
    assert "31 décembre 2026" in page
    assert "Dernier jour pour dire" not in read(browser_of, OFFICER_A, "?period=2028")


@pytest.mark.parametrize("query", ["", "?period=365", "?kind=agreement_end"])
def test_when_notice_has_passed_the_end_is_there(
    browser_of: BrowserOf, database: Database, world: World, query: str
) -> None:
    renewed(database, world, "2024-03-31", notice_months=6)
    sign_and_transmit(database)
    page = read(browser_of, OFFICER_A, query)
    assert "reconduite tacitement" in page
    assert "31 mars 2027" in page


def sign_and_transmit(database: Database) -> None:
    with database.transaction() as session:
        text = session.scalars(select(Convention).where(Convention.title == "Convention R1")).one()
        for member in session.get_one(Partnership, text.partnership_id).members:
            day = PartialDate(2020, 1, 1)
            steps = {"signed_on": day, "transmitted_on": day, "deliberated_on": day}
            text.parties.append(ConventionParty(organisation_id=member.organisation_id, **steps))


def test_instalments_and_reports_are_there_for_both_sides(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        known = {"partnership_id": world.alpha.partnership.id, "project_id": world.alpha.project.id}
        session.add(
            LedgerEntry(
                code="T1",
                kind=EntryKind.PLANNED,
                line_id=world.alpha.line.id,
                date=PartialDate(2027, 2, 15),
                amount=Decimal(1000),
                currency="EUR",
                report_due_on=PartialDate(2026, 12, 1),
                **known,
            )
        )
    for email in (OFFICER_A, OFFICER_B):
        page = read(browser_of, email)
        assert "Tranche attendue" in page
        assert "15 février 2027" in page
        assert "Compte rendu à remettre" in page
        assert "1er décembre 2026" in page
    with clock.stopped_at(NOW):
        assert "1er décembre 2026" in browser_of(OFFICER_B).get("/partnerships/alpha").text


def ask_for_evaluations(database: Database, world: World, *, evaluated_to: PartialDate) -> None:
    """The convention of alpha is in force, ends in a month, and wants an evaluation every three years since 2020."""
    with database.transaction() as session:
        text = session.get_one(Convention, world.alpha.convention.id)
        text.starts_on, text.ends_on, text.evaluation_months = (
            PartialDate(2020, 1, 1),
            PartialDate(2026, 12, 31),
            36,
        )
        for party in text.parties:
            party.deliberated_on = party.deliberation_transmitted_on = PartialDate(2019, 11, 4)
            party.signed_on = party.transmitted_on = PartialDate(2019, 12, 2)
        for evaluation in session.scalars(
            select(Evaluation).where(Evaluation.partnership_id == text.partnership_id)
        ):
            evaluation.period_end, evaluation.date = evaluated_to, None


def test_the_next_evaluation_is_there_for_both_sides(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    ask_for_evaluations(database, world, evaluated_to=PartialDate(2024, 6))
    for email in (OFFICER_A, OFFICER_B):
        row = re.search(r"Évaluer ensemble la coopération.*?</tr>", read(browser_of, email), re.DOTALL)
        assert row is not None
        assert "juin 2027" in row[0]
    assert "juin 2027" in read(browser_of, OFFICER_A, "?kind=evaluation")


def test_an_evaluation_that_is_due_long_after_is_not_said_late_where_only_soon_is_asked(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    ask_for_evaluations(database, world, evaluated_to=PartialDate(2025))
    with clock.stopped_at(NOW):
        home = browser_of(OFFICER_A).get("/").text
    assert "31 décembre 2026" in home
    assert "Évaluer ensemble la coopération" not in home
