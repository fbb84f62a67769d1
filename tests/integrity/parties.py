"""Who writes in the interleavings: an officer of each side and an associate, in a partnership of two sides and in one of three."""

from aict.accounts.models import Role
from aict.core.db import Database
from aict.partnerships.access import Standing
from aict.partnerships.models import MemberRole
from tests.factories import (
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    World,
    make_member,
    make_organisation,
    make_partnership,
    make_person,
    make_role,
)
from tests.facts import standing_of

OFFICER_C = "officer@c.example"
OF_TWO, OF_THREE = "alpha", "gamma"


def join_a_third_side(database: Database, world: World) -> None:
    """A partnership of the same two towns, the associate of the first one, and a third town."""
    with database.transaction() as session:
        alpha = world.alpha
        town = make_organisation(session, "Ville c", country="TN")
        session.flush()
        partnership = make_partnership(session, OF_THREE, recorded_from=alpha.a.organisation)
        for organisation, side in ((alpha.a.organisation, "a"), (alpha.b.organisation, "b"), (town, "c")):
            make_member(session, partnership, session.merge(organisation), side=side)
        associate = session.merge(world.associate.organisation)
        make_member(session, partnership, associate, side="a", role=MemberRole.ASSOCIATE)
        make_role(session, make_person(session, OFFICER_C), town, Role.OFFICER)


def standings(database: Database, world: World) -> dict[bool, list[Standing]]:
    """Where each of them stands, by whether there are three sides."""
    join_a_third_side(database, world)
    people = (OFFICER_A, OFFICER_B, OFFICER_ASSOCIATE)
    with database.session(writing=False) as session:
        return {
            three: [standing_of(session, email, code) for email in emails]
            for three, code, emails in ((False, OF_TWO, people), (True, OF_THREE, (*people, OFFICER_C)))
        }
