"""Pages of conventions ask as much for many texts, parties, events and projects as for few (quality.md I56)."""

import pytest
from flask import Flask

from aict.cofinancing.models import Project
from aict.conventions.models import Convention, ConventionEvent, ConventionKind, ConventionParty, EventKind
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from tests.conftest import BrowserOf
from tests.evaluations.test_page_queries import MOST, counted
from tests.factories import OFFICER_B, World, make_organisation

MOST_OF_ONE = 22
HOME = "/partnerships/alpha/conventions"


def add(database: Database, world: World, number: int) -> None:
    """As many amendments of the convention, parties of it, facts about it and projects that name it."""
    first = world.alpha.convention
    here = {"partnership_id": world.alpha.partnership.id, "entered_by_id": world.alpha.a.member.id}
    with database.transaction() as session:
        for each in range(number):
            body = make_organisation(session, f"Partie {number} {each}", country="BF")
            session.flush()
            session.add(ConventionParty(id=new_id(), convention_id=first.id, organisation_id=body.id))
            amendment = Convention(
                id=new_id(),
                code=f"N{number}.{each}",
                title=f"Avenant {each}",
                kind=ConventionKind.AMENDMENT,
                amends_id=first.id,
                ends_on=PartialDate(2030 + each),
                parties=[ConventionParty(id=new_id(), organisation_id=body.id, signed_on=PartialDate(2024))],
                **here,
            )
            event = ConventionEvent(
                id=new_id(),
                convention_id=first.id,
                kind=EventKind.RESUMPTION,
                effective_on=PartialDate(2024, 1 + each),
                by_id=body.id,
                **here,
            )
            project = Project(
                id=new_id(), code=f"Q{number}.{each}", title="Projet", convention_id=first.id, **here
            )
            session.add_all([amendment, event, project])


@pytest.mark.parametrize("page", ["list", "one", "day", "history"])
def test_a_page_asks_as_much_for_many_as_for_few(
    app: Flask, database: Database, world: World, browser_of: BrowserOf, page: str
) -> None:
    own = f"{HOME}/{world.alpha.convention.id}"
    address = {"list": HOME, "one": own, "day": f"{own}?on=2024-05-12", "history": f"{own}/history"}[page]
    browser, counts = browser_of(OFFICER_B), []
    for number in (2, 7):
        add(database, world, number)
        with counted(app) as sent:
            assert browser.get(address).status_code == 200
        counts.append(len(sent))
    assert counts[0] == counts[1]
    # A list is light; on the page of one stands all that belongs to it, its financing and its documents included.
    assert counts[1] <= (MOST if page in {"list", "history"} else MOST_OF_ONE)
