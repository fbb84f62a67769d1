"""Access begins and ends with roles and memberships, on the very next request."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, select, update

from aict.accounts.models import Affiliation, Person, Role
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.partnerships.access import reads, visible_one_by_one, visible_to
from aict.partnerships.models import Guest, Member, Partnership
from tests.access.conftest import AsRelation
from tests.access.settled import PEOPLE, Settled
from tests.factories import make_member, make_partnership, make_role

PAGE = "/partnerships/alpha"
TODAY = datetime(2026, 11, 21, 12, tzinfo=UTC)


def status(as_relation: AsRelation, relation: str, path: str = PAGE) -> int:
    return as_relation(relation).get(path).status_code


def test_a_role_that_is_taken_away_is_gone_with_the_next_request(
    as_relation: AsRelation, database: Database
) -> None:
    browser = as_relation("officer")
    assert browser.get(PAGE).status_code == 200
    with database.transaction() as session:
        person = session.scalars(select(Person.id).where(Person.email == PEOPLE["officer"])).one()
        session.execute(delete(Affiliation).where(Affiliation.person_id == person))
    assert browser.get(PAGE).status_code == 404
    assert browser.get("/partnerships").status_code == 200


def test_a_role_that_shrinks_leaves_reading(as_relation: AsRelation, database: Database) -> None:
    browser = as_relation("officer")
    assert browser.get(f"{PAGE}/actions/new").status_code == 200
    with database.transaction() as session:
        person = session.scalars(select(Person.id).where(Person.email == PEOPLE["officer"])).one()
        session.execute(update(Affiliation).where(Affiliation.person_id == person).values(role=Role.READER))
    assert browser.get(PAGE).status_code == 200
    assert browser.get(f"{PAGE}/actions/new").status_code == 403


def test_an_invitation_that_is_taken_back_is_gone(as_relation: AsRelation, database: Database) -> None:
    browser = as_relation("guest_evaluator")
    assert browser.get(f"{PAGE}/evaluations/E1").status_code == 200
    with database.transaction() as session:
        session.execute(delete(Guest))
    assert browser.get(f"{PAGE}/evaluations/E1").status_code == 404


def test_a_guest_opens_the_one_evaluation_and_nothing_else(as_relation: AsRelation) -> None:
    guest = as_relation("guest_evaluator")
    assert guest.get(f"{PAGE}/evaluations/E1").status_code == 200
    assert guest.get(f"{PAGE}/evaluations/E2").status_code == 404
    assert guest.get(f"{PAGE}/objectives").status_code == 403
    assert guest.get("/partnerships/beta/evaluations/E1").status_code == 404


@pytest.mark.parametrize(
    ("until", "sees"),
    [
        (None, True),
        ("2027", True),
        ("2026", True),
        ("2026-12", True),
        ("2026-11", True),
        ("2026-11-22", True),
        ("2026-11-21", True),
        ("2026-11-20", False),
        ("2026-10", False),
        ("2025", False),
        ("1999-12-31", False),
    ],
)
def test_a_member_sees_until_the_last_day_its_departure_may_mean(
    as_relation: AsRelation, database: Database, settled: Settled, until: str | None, *, sees: bool
) -> None:
    with clock.stopped_at(TODAY):
        with database.transaction() as session:
            departure = PartialDate.parse(until) if until else None
            session.execute(
                update(Member).where(Member.id == settled.alpha.b.member.id).values(until=departure)
            )
        browser = as_relation("other_officer")
        assert browser.get(PAGE).status_code == (200 if sees else 404)
        assert (settled.alpha.partnership.title in browser.get("/partnerships").text) is sees
        assert status(as_relation, "officer") == 200


def test_a_draft_is_seen_by_its_author_alone(
    as_relation: AsRelation, database: Database, settled: Settled
) -> None:
    with database.transaction() as session:
        drafted = update(Partnership).where(Partnership.code == "alpha")
        session.execute(drafted.values(draft_of_id=settled.alpha.a.organisation.id))
    assert status(as_relation, "officer") == 200
    assert status(as_relation, "reader") == 200
    for relation in ("other_officer", "other_signatory", "associate_officer", "stranger"):
        browser = as_relation(relation)
        assert browser.get(PAGE).status_code == 404
        assert settled.alpha.partnership.title not in browser.get("/partnerships").text


@pytest.mark.parametrize("relation", ["administrator", "instance_administrator"])
def test_administering_is_not_reading(as_relation: AsRelation, settled: Settled, relation: str) -> None:
    browser = as_relation(relation)
    assert browser.get(PAGE).status_code == 404
    assert settled.alpha.partnership.title not in browser.get("/partnerships").text


def test_an_administrator_who_also_reads_does_read(as_relation: AsRelation, database: Database) -> None:
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == PEOPLE["administrator"])).one()
        make_role(session, person, person.affiliations[0].organisation, Role.READER)
    assert status(as_relation, "administrator") == 200


def test_who_leaves_holds_no_key_but_the_agreed_text_stays(
    as_relation: AsRelation, database: Database, settled: Settled
) -> None:
    with database.transaction() as session:
        session.execute(
            update(Member).where(Member.id == settled.alpha.b.member.id).values(until=PartialDate(2025))
        )
    page = as_relation("officer").get(f"{PAGE}/objectives/O1")
    assert page.status_code == 200
    assert "en vigueur" in page.text.lower()
    refused = as_relation("other_officer").post(f"{PAGE}/objectives/O1/agree", {"number": "1"})
    assert refused.status_code == 404


def test_partnerships_are_the_same_whichever_way_they_are_asked_for(
    database: Database, settled: Settled
) -> None:
    """Guests, drafts of either side and members that have left or are leaving included."""
    today = PartialDate.of(clock.today())
    with database.transaction() as session:
        town, other = (session.get_one(Member, side.member.id) for side in (settled.alpha.a, settled.alpha.b))
        for number, (until, draft_of) in enumerate(
            [
                (None, None),
                (PartialDate(2020), None),
                (today, None),
                (PartialDate(today.year), None),
                (None, town.organisation_id),
                (None, other.organisation_id),
            ]
        ):
            more = make_partnership(
                session, f"W{number}", recorded_from=town.organisation, draft_of_id=draft_of
            )
            make_member(session, more, town.organisation, side="a", until=until)
            make_member(session, more, other.organisation, side="b")
    seen = {}
    with database.session(writing=False) as session:
        for person in session.scalars(select(Person)):
            few, many = visible_to(person), visible_one_by_one(person)
            seen[person.email] = {p.code for p in session.scalars(few)}
            assert {p.code for p in session.scalars(many)} == seen[person.email]
            read = [
                set(session.scalars(select(Partnership.code).where(reads(person, Partnership.id, many=way))))
                for way in (False, True)
            ]
            assert read[0] == read[1]
            assert read[0] <= seen[person.email]
    assert seen[PEOPLE["officer"] or ""] == {"alpha", "W0", "W2", "W3", "W4"}
    assert seen[PEOPLE["other_officer"] or ""] == {"alpha", "W0", "W1", "W2", "W3", "W5"}
    assert seen[PEOPLE["guest_evaluator"] or ""] == {"alpha"}
