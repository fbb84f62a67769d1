"""The partnership sheet built from the registry: the real partnerships, and one where everything is filled."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.cofinancing.models import FinancingLine
from aict.core.charts import Tone
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.demonstration.services import REAL_PARTNERSHIPS
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook
from aict.objectives.models import Measurement
from aict.partnerships.models import Partnership
from aict.reference.services import load_shipped
from aict.reporting.blocks import FinancingBlock, Money
from aict.reporting.catalogue import CATALOGUE, render_report
from aict.reporting.document import Document
from aict.reporting.financing import converts
from aict.reporting.front import combined, shortened
from aict.reporting.sheet import sheet
from aict.reporting.viewpoint import Viewpoint
from tests.factories import World, build_world
from tests.reports.reading import failures, outside, overlapping, pages_of


@pytest.fixture
def registry(database: Database) -> Iterator[Session]:
    """The thirteen real partnerships."""
    with database.transaction() as session:
        load_shipped(session)
        import_workbook(session, read_workbook(REAL_PARTNERSHIPS), importer=None, actor=None)
    with database.session(writing=False) as session:
        yield session


def partnership(session: Session, code: str) -> Partnership:
    return session.scalars(select(Partnership).where(Partnership.code == code)).one()


def document(session: Session, code: str, side: str = "a") -> Document:
    return sheet(session, Viewpoint(partnership(session, code), side))


def euros(amount: int) -> Money:
    return Money(Decimal(amount), "EUR")


def test_the_gap_of_nantes_dschang_is_shown(registry: Session) -> None:
    (plan,) = document(registry, "NAN-DSC").blocks["financing"]
    assert (plan.announced, plan.granted, plan.gap) == (euros(700000), euros(674500), euros(25500))
    assert plan.requested is None
    assert plan.paid is None
    union = plan.lines[0]
    assert union.origin == Money(Decimal(233835000), "XAF")
    assert union.rate == 655


def test_shares_are_of_the_announced_budget_and_leave_the_gap_open(registry: Session) -> None:
    (plan,) = document(registry, "NAN-DSC").blocks["financing"]
    assert plan.lines[0].share == Decimal("0.51")
    assert sum(side.amount.amount for side in plan.sides) == 674500
    assert sum(side.share for side in plan.sides) + plan.gap.amount / plan.announced.amount == 1
    assert [side.tone for side in plan.sides] == [Tone.OURS, Tone.THEIRS, Tone.THIRD, Tone.NEUTRAL]


def test_the_sheet_of_the_other_side_puts_it_first(registry: Session) -> None:
    seen = document(registry, "NAN-DSC", side="b")
    assert seen.head.members[0].name == "Commune de Dschang"
    assert seen.head.members[0].tone is Tone.OURS
    assert seen.front.here == "Commune de Dschang"
    assert seen.blocks["financing"][0].sides[0].name == "Commune de Dschang"


def test_every_date_is_kept_with_its_source(registry: Session) -> None:
    seen = document(registry, "NAN-DSC")
    assert [date.date for date in seen.head.since] == ["1992", "2015", "2017"]
    assert {date.source for date in seen.head.since} <= {source.number for source in seen.blocks["sources"]}


def test_unknown_is_not_invented(registry: Session) -> None:
    seen = document(registry, "GRE-OUA")
    assert seen.front.figures[0].value is None
    assert not any((seen.front.unequal, seen.front.recommended, seen.front.asked))
    assert [voice.words for voice in seen.front.voices] == [None, None]
    assert all(not objective.in_force for objective in seen.blocks["objectives"])
    assert seen.blocks["returns"][1].entries == ()


def test_every_real_partnership_prints_well(registry: Session) -> None:
    for found in registry.scalars(select(Partnership).order_by(Partnership.code)).all():
        made = render_report(registry, "sheet", found)
        pages = pages_of(made)
        assert failures(made) == [], found.code
        assert outside(made) == [], found.code
        assert overlapping(made) == [], found.code
        assert "Chaque côté, avec ses mots" in pages[0], found.code
        assert pages[1].startswith("Présentation"), found.code


def test_nantes_dschang_on_paper(registry: Session) -> None:
    text = " ".join(pages_of(render_report(registry, "sheet", partnership(registry, "NAN-DSC"))))
    for words in (
        "674 500 € inscrits sur 700 000 € annoncés : il manque 25 500 €.",
        "233 835 000 FCFA",
        "Aucune convention n’est enregistrée.",
        "Proposé ; accord attendu de : Ville de Nantes, Commune de Dschang",
        "Saisi par l’exploitant de l’instance (import)",
    ):
        assert words in text


@pytest.fixture
def world(database: Database) -> Iterator[tuple[Session, World]]:
    with database.transaction() as session:
        made = build_world(session)
    with database.session(writing=False) as session:
        yield session, made


def test_a_sheet_says_nothing_of_another_partnership(world: tuple[Session, World]) -> None:
    session, made = world
    text = " ".join(pages_of(render_report(session, "sheet", partnership(session, made.alpha.code))))
    assert "heronalpha" in text
    assert "kiwibeta" not in text
    assert "brouillonheron" not in text


def test_progress_is_printed_with_its_rule_and_a_reading_with_its_period_and_categories(
    database: Database, world: tuple[Session, World]
) -> None:
    session, made = world
    with database.transaction() as writing:
        own = select(Measurement).where(Measurement.id == made.alpha.measurement.id)
        reading = writing.scalars(own).one()
        reading.until, reading.by_category = PartialDate(2026, 6), {"Femmes": "51.5", "Hommes": "42"}
    text = " ".join(pages_of(render_report(session, "sheet", partnership(session, made.alpha.code))))
    for words in ("(47 − 20) ÷ (80 − 20) = 45 %", "2025 – juin 2026", "Femmes : 51,5 ; Hommes : 42"):
        assert words in text


def test_the_catalogue_knows_what_it_can_print() -> None:
    assert set(CATALOGUE) == {
        "evaluation",
        "asymmetry",
        "asymmetry-blank",
        "local-return",
        "sheet",
        "convention",
        "deliberation",
        "handover",
        "financing",
    }


def test_a_slug_that_is_not_there(registry: Session) -> None:
    with pytest.raises(KeyError):
        render_report(registry, "nothing", partnership(registry, "NAN-DSC"))


def plan(announced: int | None, granted: int | None, currency: str = "EUR") -> FinancingBlock:
    def money(amount: int | None) -> Money | None:
        return Money(Decimal(amount), currency) if amount is not None else None

    gap = announced - granted if announced is not None and granted is not None else None
    return FinancingBlock(
        "p", None, None, None, money(announced), money(granted), None, None, money(gap), lines=()
    )


def test_plans_are_added_only_when_they_can_be() -> None:
    whole = combined([plan(100, 80), plan(50, 50)])
    assert whole is not None
    assert (whole.announced, whole.granted, whole.gap) == (euros(150), euros(130), euros(20))
    assert combined([plan(100, 80), plan(50, 50, "XOF")]) is None
    assert combined([]) is None
    partly = combined([plan(100, None), plan(50, 50)])
    assert partly is not None
    assert (partly.granted, partly.gap) == (euros(50), None)


@pytest.mark.parametrize("text", ["court", "mot " * 60, "x" * 400])
def test_statements_of_the_first_page_are_cut_at_a_word(text: str) -> None:
    assert len(shortened(text)) <= 122
    assert text.startswith(shortened(text).removesuffix(" …"))


def test_a_statement_is_rather_cut_at_the_end_of_a_sentence() -> None:
    first = "La période a tenu l’essentiel de ce qui avait été fixé ensemble."
    assert (
        shortened(f"{first} Les agents sont formés aux quatre cinquièmes, les arbres sont plantés.")
        == f"{first} …"
    )


@pytest.mark.parametrize(
    ("amount", "rate", "granted", "right"),
    [
        (14737500, 655, 22500, True),
        (14737500, "655.957", 22500, False),
        (14737500, None, 22500, None),
        (None, 655, 22500, None),
        (14737500, 655, None, None),
    ],
)
def test_the_conversion_of_a_source_is_checked(
    amount: int | None, rate: int | str | None, granted: int | None, *, right: bool | None
) -> None:
    given = {"source_amount": amount, "rate": rate, "granted": granted}
    line = FinancingLine(**{name: None if value is None else Decimal(value) for name, value in given.items()})
    assert converts(line) is right


def test_the_checks_of_nantes_dschang(registry: Session) -> None:
    (block,) = document(registry, "NAN-DSC").blocks["financing"]
    assert [check.passed for check in block.checks] == [False, True]
