"""The page of a partnership answers while on the telephone, and says the same to both sides, changed over."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from html import unescape

import pytest

from aict.cofinancing.models import FinancingLine, Project
from aict.conventions.models import Convention
from aict.core import agreement, clock, revisions, writing
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.objectives.models import Measurement, Objective
from aict.partnerships import opinions
from aict.partnerships.models import Attribution, Status
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, READER_A, World, author_of, objective_text
from tests.facts import standing_of

PAGE = "/partnerships/alpha"
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def boxes(page: str) -> dict[str, str]:
    """The words of each box of a page, by its name."""
    found = re.findall(r'<section class="box" aria-labelledby="([a-z-]+)">(.*?)</section>', page, re.DOTALL)
    return {name: " ".join(unescape(re.sub(r"<[^>]+>", " ", text)).split()) for name, text in found}


@pytest.fixture
def read(browser_of: BrowserOf, world: World) -> dict[str, dict[str, str]]:
    """The boxes as the officers of both sides read them."""
    return {email: boxes(browser_of(email).get(PAGE).text) for email in (OFFICER_A, OFFICER_B)}


def change(database: Database, world: World, **values: object) -> None:
    """Set attributes of the convention of alpha."""
    with database.transaction() as session:
        convention = session.get_one(Convention, world.alpha.convention.id)
        for name, value in values.items():
            setattr(convention, name, value)


def read_as(browser_of: BrowserOf, email: str) -> dict[str, str]:
    with clock.stopped_at(NOW):
        return boxes(browser_of(email).get(PAGE).text)


def test_every_box_is_there_for_both_sides(read: dict[str, dict[str, str]]) -> None:
    ours, theirs = read[OFFICER_A], read[OFFICER_B]
    names = {"in-force", "late", "ours", "theirs", "contact", "next", "money"}
    assert ours.keys() == theirs.keys() == names
    for shared in ("in-force", "late", "next"):
        assert ours[shared] == theirs[shared]


def test_a_proposal_waits_for_the_other_side_and_is_ours_to_them(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        objective = session.get_one(Objective, world.alpha.objective.id)
        keys = [world.alpha.a.member.id, world.alpha.b.member.id]
        content = objective_text(objective, statement="Planter mille arbres")
        author = author_of(world.alpha.a.member)
        writing.propose(session, objective.text, content=content, base_number=1, author=author, keys=keys)
    a, b = read_as(browser_of, OFFICER_A), read_as(browser_of, OFFICER_B)
    assert "Planter mille arbres" in a["theirs"]
    assert "Planter mille arbres" not in a["ours"]
    assert "Planter mille arbres" in b["ours"]
    assert "Planter mille arbres" not in b["theirs"]


def test_a_contested_fact_waits_for_who_entered_it_until_it_is_mended(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        at = standing_of(session, OFFICER_B)
        meeting = session.get_one(type(world.alpha.meeting), world.alpha.meeting.id)
        opinions.contest(session, meeting, at=at, version=meeting.version, reason="Nous n’y étions pas")
    assert "Nous n’y étions pas" in read_as(browser_of, OFFICER_A)["ours"]
    assert "Nous n’y étions pas" in read_as(browser_of, OFFICER_B)["theirs"]
    with database.transaction() as session:
        meeting = session.get_one(type(world.alpha.meeting), world.alpha.meeting.id)
        meeting.subject = "Corrigé"
    assert "Nous n’y étions pas" not in read_as(browser_of, OFFICER_A)["ours"]


def test_a_contested_measurement_says_what_was_measured(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        at = standing_of(session, OFFICER_B)
        reading = session.get_one(Measurement, world.alpha.measurement.id)
        opinions.contest(session, reading, at=at, version=reading.version, reason="Compté autrement")
        label = reading.indicator.objective.text.revisions[-1].content["indicators"][0]["label"]
    said = f"{label}, mesure"
    assert said in read_as(browser_of, OFFICER_A)["ours"]
    assert said in unescape(browser_of(OFFICER_A).get("/").text)


def test_measurements_of_the_other_side_wait_for_a_word(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        reading = session.get_one(Measurement, world.alpha.measurement.id)
        reading.entered_by_id = world.alpha.a.member.id
    a, b = read_as(browser_of, OFFICER_A), read_as(browser_of, OFFICER_B)
    assert ("1 mesure" in a["ours"], "1 mesure" in a["theirs"]) == (False, True)
    assert ("1 mesure" in b["ours"], "1 mesure" in b["theirs"]) == (True, False)
    with database.transaction() as session:
        at = standing_of(session, OFFICER_B)
        reading = session.get_one(Measurement, world.alpha.measurement.id)
        opinions.confirm(session, reading, at=at, version=reading.version)
    assert "1 mesure" not in read_as(browser_of, OFFICER_B)["ours"]


def test_a_convention_of_which_nobody_can_tell_is_named_and_not_counted(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    change(database, world, title="Convention de 2014", signed_on=PartialDate(2014, 3, 5))
    said = read_as(browser_of, OFFICER_A)["in-force"]
    assert "Convention de 2014" in said
    assert "Convention de 2014" not in said.split("Objectifs en vigueur")[0]


def test_a_convention_is_in_force_then_late_when_nothing_runs_any_more(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    running = {"signed_on": PartialDate(2024, 1, 5), "ends_on": PartialDate(2027, 3, 31)}
    change(database, world, **running)
    with database.transaction() as session:
        for party in session.get_one(Convention, world.alpha.convention.id).parties:
            party.signed_on, party.transmitted_on = PartialDate(2024, 1, 5), PartialDate(2024, 2, 1)
    said = read_as(browser_of, OFFICER_B)
    assert "31 mars 2027" in said["in-force"]
    assert "31 mars 2027" in said["next"]
    change(database, world, ends_on=PartialDate(2025, 6, 30))
    with database.transaction() as session:
        session.merge(world.alpha.partnership, load=True).status = Status.ACTIVE
    said = read_as(browser_of, OFFICER_B)
    assert "30 juin 2025" in said["late"]
    assert "30 juin 2025" not in said["next"]


def test_money_is_summed_by_currency_and_what_is_unknown_is_said(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        project = session.get_one(Project, world.alpha.project.id)
        for line in project.lines:
            line.side, line.granted, line.currency = Attribution.A, Decimal(1000), "EUR"
        common = {"project": project, "partnership_id": project.partnership_id, "nature": "numeraire"}
        session.add(FinancingLine(payer="Ville B", side="b", granted=Decimal(500), currency="XOF", **common))
        session.add(FinancingLine(payer="Inconnu", side="third", granted=None, currency="EUR", **common))
    a, b = read_as(browser_of, OFFICER_A), read_as(browser_of, OFFICER_B)
    assert "1 000 €" in a["money"]
    assert "500" in a["money"]
    assert "1 montant inconnu" in a["money"]
    own = re.search(r"dont notre côté (.*?) Versé", b["money"])
    assert own is not None
    assert "500" in own[1]
    assert "1 000" not in own[1]


def test_the_last_contact_is_the_latest_of_all_and_what_is_planned_is_next(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with clock.stopped_at(datetime(2099, 11, 25, tzinfo=UTC)):
        officer = browser_of(OFFICER_A)
        for day, subject in (("2099-11-20", "Comité de novembre"), ("2100-02-03", "Comité de février")):
            entered = {"date": day, "level": "comite_pilotage", "subject": subject}
            assert officer.post(f"{PAGE}/meetings/new", entered).status_code == 303
        said = boxes(browser_of(OFFICER_B).get(PAGE).text)
    assert "20 novembre 2099" in said["contact"]
    assert "Comité de novembre" in said["contact"]
    assert "Comité de février" in said["next"]


def test_a_target_that_passed_unmeasured_is_late(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        objective = session.get_one(Objective, world.alpha.objective.id)
        text = objective.text
        content = objective_text(objective, statement="Avec une cible")
        content["indicators"][0]["targets"] = [{"value": "80", "date": "2026-06", "note": None}]
        keys = [world.alpha.a.member.id, world.alpha.b.member.id]
        for member in (world.alpha.a.member, world.alpha.b.member):
            author = author_of(member)
            if member is world.alpha.a.member:
                newest = writing.propose(
                    session, text, content=content, base_number=1, author=author, keys=keys
                )
            else:
                agreement.say(session, newest, verdict=revisions.Verdict.AGREE, author=author, keys=keys)
    assert "juin 2026" in read_as(browser_of, OFFICER_A)["late"]
    officer = browser_of(OFFICER_A)
    place = f"{PAGE}/objectives/O1/indicators/{world.alpha.indicator.id}/measurements/new"
    entered = {"date": "2026-07", "value": "81", "reported_by": "a"}
    assert officer.post(place, entered).status_code == 303
    assert "juin 2026" not in read_as(browser_of, OFFICER_A)["late"]


def test_a_reader_sees_the_boxes_too(browser_of: BrowserOf, world: World) -> None:
    assert len(boxes(browser_of(READER_A).get(PAGE).text)) == 7
