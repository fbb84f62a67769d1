"""Conventions of one partnership, dated first, removed ones left out; a chain of amendments."""

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from aict.conventions.chain import Clause
from aict.conventions.models import Convention, ConventionKind, ConventionParty
from aict.conventions.queries import amendments_of, conventions_of, french_keys
from aict.conventions.told import told_of
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.partnerships.models import MemberRole, Partnership
from tests.factories import make_member, make_organisation, make_partnership


def partnership_in(session: Session) -> Partnership:
    city = make_organisation(session, "Ville de Grenoble")
    session.flush()
    found = make_partnership(session, "GRE-SFA", recorded_from=city)
    make_member(session, found, city, side="a")
    make_member(session, found, make_organisation(session, "Metro"), side="a", role=MemberRole.ASSOCIATE)
    make_member(session, found, make_organisation(session, "Sfax", country="TN"), side="b")
    session.flush()
    return found


def convention(partnership: Partnership, code: str, **facts: object) -> Convention:
    facts.setdefault("kind", ConventionKind.CONVENTION)
    return Convention(id=new_id(), partnership_id=partnership.id, code=code, title=code, **facts)


def test_the_dated_come_first_and_the_removed_not_at_all(database: Database) -> None:
    with database.session(writing=True) as session:
        partnership = partnership_in(session)
        session.add_all(
            [
                convention(partnership, "undated"),
                convention(partnership, "2014", signed_on=PartialDate(2014, 3, 5)),
                convention(partnership, "2012", starts_on=PartialDate(2012)),
                convention(partnership, "gone", removed_at=datetime(2026, 1, 1, tzinfo=UTC)),
            ]
        )
        session.flush()
        assert [c.code for c in conventions_of(session, partnership.id)] == ["2012", "2014", "undated"]
        assert french_keys(partnership) == ["Ville de Grenoble"]


def test_a_chain_of_amendments_ends_even_when_it_bites_its_tail(database: Database) -> None:
    with database.session(writing=True) as session:
        partnership = partnership_in(session)
        first = convention(partnership, "C1")
        session.add(first)
        session.flush()
        second = convention(partnership, "C2", kind=ConventionKind.AMENDMENT, amends_id=first.id)
        session.add(second)
        session.flush()
        third = convention(partnership, "C3", kind=ConventionKind.AMENDMENT, amends_id=second.id)
        session.add(third)
        session.flush()
        first.amends_id = third.id
        session.flush()
        among = conventions_of(session, partnership.id)
        assert [c.code for c in amendments_of(first, among)] == ["C2", "C3"]
        assert [c.code for c in amendments_of(third, among)] == ["C1", "C2"]


def test_the_amendments_of_what_replaces_a_text_do_not_change_that_text(database: Database) -> None:
    with database.session(writing=True) as session:
        partnership = partnership_in(session)
        first = convention(partnership, "C1", ends_on=PartialDate(2010))
        session.add(first)
        session.flush()
        replacing = convention(partnership, "C2", amends_id=first.id, ends_on=PartialDate(2020))
        session.add(replacing)
        session.flush()
        city = next(m.organisation for m in partnership.members if m.holds_key)
        done = ConventionParty(id=new_id(), organisation=city, transmitted_on=PartialDate(2019))
        amendment = convention(
            partnership,
            "C3",
            kind=ConventionKind.AMENDMENT,
            amends_id=replacing.id,
            ends_on=PartialDate(2030),
            parties=[done],
        )
        session.add(amendment)
        session.flush()
        among = conventions_of(session, partnership.id)
        ends = [
            told_of(partnership, one, among).text.clauses[Clause.END].source for one in (first, replacing)
        ]
        assert ends == [first, amendment]
        assert told_of(partnership, first, among).amendments == [replacing, amendment]
