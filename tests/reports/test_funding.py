"""The financing plan and funder report: the real plans, one with a ledger, and what nobody knows printed as unknown."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.cofinancing.models import EntryKind, EntryPlace, LedgerEntry, Project
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import Sentence
from aict.core.languages import catalogue
from aict.core.schema import new_id
from aict.demonstration.services import REAL_PARTNERSHIPS
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook
from aict.partnerships.models import Attribution, Partnership
from aict.reference.services import load_shipped
from aict.reporting import snapshot
from aict.reporting.blocks import FinancingBlock, LedgerBlock, Money, Sum, phrase
from aict.reporting.catalogue import build_report, render_report
from aict.reporting.wording import Pen
from tests.reports.reading import failures, outside, overlapping, pages_of


@pytest.fixture
def registry(database: Database) -> Iterator[Session]:
    """The real partnerships, and a ledger of the plan of Nantes and Dschang."""
    with database.transaction() as session:
        load_shipped(session)
        import_workbook(session, read_workbook(REAL_PARTNERSHIPS), importer=None, actor=None)
        project = session.scalars(select(Project).where(Project.code == "NAN-DSC-P1")).one()
        union = next(line for line in project.lines if line.payer == "Union européenne")

        def add(code: str, kind: EntryKind, date: PartialDate, amount: str | None, **more: Any) -> None:
            money = {"amount": Decimal(amount), "currency": "EUR"} if amount else {}
            session.add(
                LedgerEntry(
                    id=new_id(),
                    partnership_id=project.partnership_id,
                    project_id=project.id,
                    code=code,
                    kind=kind,
                    date=date,
                    **money,
                    **more,
                )
            )

        due = {"line_id": union.id, "report_due_on": PartialDate(2016, 1)}
        add("M1", EntryKind.PLANNED, PartialDate(2016, 3), "178500", **due)
        add("M2", EntryKind.RECEIVED, PartialDate(2015, 4, 12), "90000", line_id=union.id)
        spent = {"category": "Travaux et équipements", "place": EntryPlace.B, "spent_by": Attribution.B}
        add("M3", EntryKind.SPENT, PartialDate(2015, 6), "12000", **spent)
        add("M4", EntryKind.SPENT, PartialDate(2016), "24000.01", place=EntryPlace.ELSEWHERE)
        add("M5", EntryKind.SPENT, PartialDate(2016), None, **{**spent, "category": "Études"})
    with database.session(writing=False) as session:
        yield session


def partnership(session: Session, code: str) -> Partnership:
    return session.scalars(select(Partnership).where(Partnership.code == code)).one()


def plans_of(session: Session, code: str) -> Any:
    return build_report(session, "financing", partnership(session, code)).blocks["plans"]


def euros(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def test_the_plan_and_the_ledger_of_nantes_and_dschang(registry: Session) -> None:
    plan: FinancingBlock
    ledger: LedgerBlock
    ((plan, ledger),) = plans_of(registry, "NAN-DSC")
    assert (plan.announced, plan.granted, plan.gap) == (euros("700000"), euros("674500"), euros("25500"))
    assert plan.lines[0].paid == euros("90000")
    assert (plan.lines[1].origin, plan.lines[1].rate) == (Money(Decimal(14_737_500), "XAF"), Decimal(655))
    assert ledger.spent == Sum((euros("36000.01"),), 1)
    assert [(row.label, row.spent) for row in ledger.years] == [
        ("2015", Sum((euros("12000"),))),
        ("2016", Sum((euros("24000.01"),), 1)),
    ]
    assert sum(row.share for row in ledger.places if row.share is not None) == 1
    # Of the category whose one amount is unknown no share is told.
    assert [(row.spent.unknown, row.share) for row in ledger.categories if row.share is None] == [(1, None)]
    assert sum(row.share for row in ledger.categories if row.share is not None) == 1
    assert [(one.payer, one.report_due, one.report_filed) for one in ledger.instalments] == [
        ("Union européenne", "2016-01", None)
    ]
    # The gap, what cannot be told of spending, and no convention: nobody said whether a rule asks for one.
    assert {check.passed for check in plan.checks} == {True, False, None}


def test_a_plan_of_which_only_the_budget_is_known(registry: Session) -> None:
    """Lyon–Haute-Matsiatra: a budget, and no amount of any line."""
    found = [pair for pair in plans_of(registry, "LYO-HMA") if pair[0].announced]
    assert found
    for plan, ledger in found:
        assert (plan.granted, plan.gap, plan.unknown_amounts) == (None, None, len(plan.lines))
        assert ledger.spent == Sum()
    text = " ".join(pages_of(render_report(registry, "financing", partnership(registry, "LYO-HMA"))))
    assert "inconnu" in text
    assert not re.search(r"(?<!\d)0\s€", text.replace("\u202f", ""))


@pytest.mark.parametrize(("locale", "begins"), [("fr", "Eau : budget"), ("en", "Eau: announced")])
def test_a_balance_after_a_colon_does_not_begin_a_sentence(locale: str, begins: str) -> None:
    balance = Sentence("Budget annoncé inconnu : on ne peut pas dire s’il est couvert.")
    said = Pen(locale, catalogue(locale)).say(
        phrase("%(project)s : %(balance)s", project="Eau", balance=balance)
    )
    assert said.startswith(begins)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("locale", "words"),
    [
        (
            "fr",
            ("Plan de financement", "Union européenne", "Travaux et équipements", "ailleurs", "pas encore"),
        ),
        ("en", ("Financing plan", "Works and equipment", "elsewhere", "not yet", "Payer by payer")),
    ],
)
def test_it_is_well_made_in_both_languages(registry: Session, locale: str, words: tuple[str, ...]) -> None:
    pdf = render_report(registry, "financing", partnership(registry, "NAN-DSC"), locale=locale)
    text = " ".join(pages_of(pdf))
    for word in words:
        assert word in text
    assert failures(pdf) == []
    assert outside(pdf) == []
    assert overlapping(pdf) == []


def test_what_is_printed_is_what_can_be_sealed(registry: Session) -> None:
    document = build_report(registry, "financing", partnership(registry, "NAN-DSC"))
    frozen = snapshot.freeze(document)
    assert snapshot.freeze(snapshot.thaw(frozen)) == frozen
