"""The list of conventions: by party and computed state, which stand in its file too."""

import csv
import io
import re

import pytest

from aict.conventions.models import Convention, ConventionKind, ConventionParty, Renewal
from aict.conventions.notices import months_after
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.organisations.models import Organisation
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World

LIST = "/partnerships/alpha/conventions"


@pytest.fixture
def several(database: Database, world: World) -> World:
    """Beside the convention of the world: one that is only prepared, and one that has ended."""
    with database.transaction() as session:
        ours, theirs = (
            session.get_one(Organisation, s.organisation.id) for s in (world.alpha.a, world.alpha.b)
        )
        common = {"partnership_id": world.alpha.partnership.id, "kind": ConventionKind.CONVENTION}
        done = {"signed_on": PartialDate(2011, 3, 1), "transmitted_on": PartialDate(2011, 4, 1)}
        session.add_all(
            [
                Convention(
                    id=new_id(),
                    code="N1",
                    title="Préparée",
                    **common,
                    parties=[ConventionParty(id=new_id(), organisation=body) for body in (ours, theirs)],
                ),
                Convention(
                    id=new_id(),
                    code="N2",
                    title="Achevée",
                    signed_on=PartialDate(2011, 3, 1),
                    ends_on=PartialDate(2014),
                    **common,
                    parties=[
                        ConventionParty(
                            id=new_id(), organisation=ours, deliberated_on=PartialDate(2011), **done
                        )
                    ],
                ),
            ]
        )
    return world


def codes(page: str) -> list[str]:
    return re.findall(r'<li id="([CN]\d)">', page)


@pytest.mark.parametrize("email", [OFFICER_A, OFFICER_B])
def test_conventions_are_asked_for_by_party_and_by_state(
    several: World, browser_of: BrowserOf, email: str
) -> None:
    browser = browser_of(email)
    ours, theirs = several.alpha.a.organisation.id, several.alpha.b.organisation.id
    assert set(codes(browser.get(f"{LIST}?party={ours}").text)) == {"C1", "N1", "N2"}
    assert set(codes(browser.get(f"{LIST}?party={theirs}").text)) == {"C1", "N1"}
    assert codes(browser.get(f"{LIST}?state=ended").text) == ["N2"]
    assert codes(browser.get(f"{LIST}?party=nobody&state=%00").text) != []
    in_order = codes(browser.get(f"{LIST}?sort=state").text)
    assert in_order.index("N1") < in_order.index("N2")


def test_those_in_force_come_first_and_of_one_state_the_newest(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        ours = session.get_one(Organisation, several.alpha.a.organisation.id)
        common = {"partnership_id": several.alpha.partnership.id, "kind": ConventionKind.CONVENTION}
        for code, year, end in (("N3", 2005, 2040), ("N4", 2019, 2040), ("N5", 2012, 2013)):
            signed = PartialDate(year, 3, 1)
            party = ConventionParty(
                id=new_id(),
                organisation=ours,
                deliberated_on=PartialDate(year),
                signed_on=signed,
                transmitted_on=PartialDate(year, 4, 1),
            )
            session.add(
                Convention(
                    id=new_id(),
                    code=code,
                    title=code,
                    signed_on=signed,
                    ends_on=PartialDate(end),
                    parties=[party],
                    **common,
                )
            )
    browser = browser_of(OFFICER_B)
    usual = codes(browser.get(LIST).text)
    assert [code for code in usual if code != "C1"] == ["N4", "N3", "N1", "N5", "N2"]
    assert codes(browser.get(f"{LIST}?sort=state").text) == usual
    by_date = codes(browser.get(f"{LIST}?sort=signed_on").text)
    assert [code for code in by_date if code != "C1"] == ["N3", "N2", "N5", "N4", "N1"]


def test_its_file_says_the_state_and_the_parties(several: World, browser_of: BrowserOf) -> None:
    answer = browser_of(OFFICER_B).get(f"{LIST}?format=csv&state=ended")
    (line,) = csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig")))
    assert line["État"] == "Terminée"
    assert line["Parties"] == several.alpha.a.organisation.name


def test_conventions_are_asked_for_by_their_end_and_by_the_notice_to_give(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    soon = PartialDate.of(months_after(clock.today(), 4))
    with database.transaction() as session:
        first = session.get_one(Convention, several.alpha.convention.id)
        first.ends_on, first.notice_months = soon, 2
        first.renewal, first.renewal_months = Renewal.TACIT, 12
    browser = browser_of(OFFICER_B)
    assert codes(browser.get(f"{LIST}?end=soon").text) == ["C1"]
    assert codes(browser.get(f"{LIST}?end=passed").text) == ["N2"]
    assert codes(browser.get(f"{LIST}?end=none").text) == ["N1"]
    assert codes(browser.get(f"{LIST}?notice=soon").text) == ["C1"]
    assert set(codes(browser.get(f"{LIST}?notice=none").text)) == {"N1", "N2"}
    assert codes(browser.get(f"{LIST}?notice=later").text) == []


def test_its_file_says_in_words_what_an_amendment_changes(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        session.get_one(Convention, several.alpha.convention.id).changes = ["date_fin", "preavis"]
    answer = browser_of(OFFICER_A).get(f"{LIST}?format=csv")
    lines = {line["Code"]: line for line in csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig")))}
    assert lines["C1"]["Ce que l’avenant change"] == "Fin ; Préavis"
