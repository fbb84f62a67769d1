"""The hand-over file: what is signed, promised, owed and pending, whom to talk to by function, what was learnt."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.conventions.models import Convention
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.partnerships.models import Partnership
from aict.reporting.blocks import Row
from aict.reporting.catalogue import build_report, render_report
from aict.reporting.document import Document
from tests.factories import CANARY_CONTACT_A, World
from tests.reports.reading import failures, outside, overlapping, pages_of


@pytest.fixture
def session(world: World, database: Database) -> Iterator[Session]:
    assert world
    with database.session(writing=False) as session:
        yield session


def partnership(session: Session) -> Partnership:
    return session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()


def row(document: Document, question: str) -> Row:
    rows: tuple[Row, ...] = document.blocks["brief"]
    return next(row for row in rows if getattr(row.question, "text", "") == question)


def test_the_first_page_asks_what_one_who_takes_over_asks(session: Session) -> None:
    made = build_report(session, "handover", partnership(session))
    assert [getattr(row.question, "text", "") for row in made.blocks["brief"]] == [
        "Ce qui est signé",
        "Ce qui est promis",
        "Ce que nous devons",
        "Ce qui attend",
        "Ce que cela coûte",
        "À qui parler",
        "Ce que nous avons appris",
    ]
    assert row(made, "Ce qui est signé").said
    assert "heronalpha" in str(row(made, "Ce qui est promis").said)


def test_what_breaks_the_order_of_the_law_is_owed(session: Session, database: Database) -> None:
    with database.transaction() as writing:
        text = writing.scalars(
            select(Convention).where(Convention.partnership_id == partnership(writing).id)
        ).one()
        text.provisional_amount, text.signed_on = None, PartialDate(2024, 3, 1)
    owed = str(row(build_report(session, "handover", partnership(session)), "Ce que nous devons").said)
    assert "Le montant prévisionnel n’est pas inscrit" in owed


def test_each_side_reads_its_own_contacts_and_those_that_are_shared(session: Session) -> None:
    ours = build_report(session, "handover", partnership(session), side="a").blocks["posts"]
    theirs = build_report(session, "handover", partnership(session), side="b").blocks["posts"]
    assert (len(ours), len(theirs)) == (2, 1)


def test_paper_names_no_private_person(session: Session) -> None:
    pdf = render_report(session, "handover", partnership(session))
    text = " ".join(pages_of(pdf))
    assert "Dossier de transmission" in text
    assert "À qui parler" in text
    assert "heronalpha" in text
    assert CANARY_CONTACT_A not in text
    assert "kiwibeta" not in text
    assert "brouillonheron" not in text


@pytest.mark.parametrize("slug", ["handover", "deliberation"])
@pytest.mark.parametrize(("locale", "word"), [("fr", "Sources"), ("en", "Sources")])
def test_it_is_well_made_in_both_languages(session: Session, slug: str, locale: str, word: str) -> None:
    pdf = render_report(session, slug, partnership(session), locale=locale)
    assert failures(pdf) == []
    assert outside(pdf) == []
    assert overlapping(pdf) == []
    assert word in pages_of(pdf)[-1]
