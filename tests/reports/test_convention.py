"""The convention sheet: the state with its reason, the text in force with where each clause comes from, what is unknown."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.conventions.models import Convention, ConventionKind, ConventionParty
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.partnerships.models import Partnership
from aict.reporting.catalogue import NothingToPrint, build_report, render_report
from aict.reporting.snapshot import freeze, thaw
from tests.conftest import BrowserOf
from tests.factories import CANARY_ALPHA, CANARY_BETA, OFFICER_A, OFFICER_B, World
from tests.reports.reading import failures, outside, overlapping, pages_of


@pytest.fixture
def amended(world: World, database: Database) -> World:
    """The convention of alpha in force and amended; a second amendment of which the transmission is not known."""
    with database.transaction() as session:
        first = session.get_one(Convention, world.alpha.convention.id)
        french = next(party for party in first.parties if party.organisation.country == "FR")
        french.signed_on, french.transmitted_on = PartialDate(2021, 3, 2), PartialDate(2021, 3, 9)
        common = {
            "partnership_id": first.partnership_id,
            "kind": ConventionKind.AMENDMENT,
            "amends_id": first.id,
        }
        for title, transmitted, told in (
            ("Avenant de prolongation", PartialDate(2023, 5, 10), {"ends_on": PartialDate(2035, 6, 30)}),
            ("Avenant de préavis", None, {"notice_months": 6}),
        ):
            own = ConventionParty(
                id=new_id(), organisation_id=french.organisation_id, transmitted_on=transmitted
            )
            signed = {"signed_on": PartialDate(2023, 4)}
            session.add(
                Convention(
                    id=new_id(), code=title[-8:], title=title, parties=[own], **signed, **common, **told
                )
            )
    return world


@pytest.fixture
def session(amended: World, database: Database) -> Iterator[Session]:
    assert amended
    with database.session(writing=False) as session:
        yield session


def partnership(session: Session) -> Partnership:
    return session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()


def test_each_clause_says_which_text_it_comes_from_or_what_is_missing(session: Session) -> None:
    document = build_report(session, "convention", partnership(session))
    rows = {str(row.clause): row for row in document.blocks["clauses"]}
    assert rows["Fin"].origin == "Avenant de prolongation"
    assert rows["Fin"].since == "2023-05-10"
    assert str(rows["Objet"].origin.text) == "le texte d’origine"
    assert rows["Préavis"].doubt is not None
    assert rows["Reconduction"].says is None
    assert thaw(freeze(document)) == document, "what is printed is what can be kept"


@pytest.mark.parametrize(("locale", "state"), [("fr", "En vigueur"), ("en", "In force")])
def test_it_is_well_made_in_both_languages(session: Session, locale: str, state: str) -> None:
    pdf = render_report(session, "convention", partnership(session), locale=locale)
    pages = pages_of(pdf)
    printed = " ".join(pages)
    assert failures(pdf) == []
    assert outside(pdf) == []
    assert overlapping(pdf) == []
    assert state in pages[0]
    assert "L1115-1" in pages[0]
    assert f"Signataire {CANARY_ALPHA}" in printed
    assert f"Projet {CANARY_ALPHA}" in printed
    assert ("inconnu" if locale == "fr" else "unknown") in printed
    assert CANARY_BETA not in printed


@pytest.mark.parametrize("email", [OFFICER_A, OFFICER_B])
def test_each_convention_has_its_own_address(amended: World, browser_of: BrowserOf, email: str) -> None:
    browser, own = browser_of(email), "/partnerships/alpha/reports/conventions"
    answer = browser.get(f"{own}/{amended.alpha.convention.id}.pdf")
    assert answer.status_code == 200
    assert answer.data.startswith(b"%PDF")
    assert browser.get(f"{own}/{amended.beta.convention.id}.pdf").status_code == 404
    assert "conventions/" in browser.get("/partnerships/alpha/reports").text


def test_a_partnership_without_a_convention_says_so(world: World, database: Database) -> None:
    with database.session(writing=True) as session:
        for text in session.scalars(select(Convention)):
            text.removed_at = text.entered_at
        session.flush()
        with pytest.raises(NothingToPrint, match="aucune convention"):
            build_report(session, "convention", partnership(session))
    assert world
