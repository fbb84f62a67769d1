"""The note for a deliberation: what is asked depends on the state of the text; the law quoted is the council's own."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.conventions.models import Convention
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.partnerships.models import Partnership
from aict.reporting.catalogue import build_report, render_report
from aict.reporting.document import Document
from tests.factories import World
from tests.reports.reading import pages_of


@pytest.fixture
def session(world: World, database: Database) -> Iterator[Session]:
    assert world
    with database.session(writing=False) as session:
        yield session


def partnership(session: Session) -> Partnership:
    return session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()


def note(database: Database, *, side: str = "a", **steps: PartialDate | None) -> Document:
    """The note when the French party of the only text has taken these steps and no other."""
    with database.transaction() as writing:
        text = writing.scalars(
            select(Convention).where(Convention.partnership_id == partnership(writing).id)
        ).one()
        text.signed_on = text.starts_on = text.ends_on = None
        for party in text.parties:
            for step in ("deliberated_on", "deliberation_transmitted_on", "signed_on", "transmitted_on"):
                setattr(party, step, steps.get(step))
    with database.session(writing=False) as session:
        return build_report(session, "deliberation", partnership(session), side=side)


def words(parts: object) -> str:
    return str(parts)


def test_a_text_in_preparation_is_to_be_approved_and_has_a_draft(database: Database, world: World) -> None:
    assert world
    made = note(database)
    assert "autoriser sa signature" in words(made.front.asked)
    assert len(made.blocks["articles"]) == 4
    assert "heronalpha" in words(made.blocks["articles"])


def test_nothing_is_to_be_approved_of_a_text_in_force(database: Database, world: World) -> None:
    assert world
    day = PartialDate(2024, 1, 5)
    made = note(
        database, deliberated_on=day, deliberation_transmitted_on=day, signed_on=day, transmitted_on=day
    )
    assert "à renouveler" in words(made.front.asked)
    assert made.blocks["articles"] == ()


def test_a_text_already_deliberated_asks_nothing_of_the_council(database: Database, world: World) -> None:
    assert world
    made = note(database, deliberated_on=PartialDate(2024, 1, 5))
    assert made.front.asked == ()
    assert made.blocks["articles"] == ()


def test_french_law_is_quoted_to_a_french_council_only(database: Database, world: World) -> None:
    assert world
    ours, theirs = note(database), note(database, side="b")
    assert "L1115-1" in words(ours.blocks["visas"])
    assert "L1115-1" not in words(theirs.blocks["visas"])
    assert len(theirs.blocks["articles"]) == 3


def test_an_amount_that_nobody_gave_is_unknown_on_paper(database: Database, world: World) -> None:
    assert world
    with database.transaction() as writing:
        for text in writing.scalars(select(Convention)):
            text.provisional_amount = None
    with database.session(writing=False) as session:
        printed = " ".join(pages_of(render_report(session, "deliberation", partnership(session))))
    assert "Montant prévisionnel : inconnu" in printed
    assert "Projet de délibération, à relire et à compléter" in printed
    assert "kiwibeta" not in printed
