"""Organisations as choices of a form: the members of the partnership first, then the others the reader knows."""

from collections.abc import Collection

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from aict.core.money import currency_of
from aict.organisations.models import Organisation
from aict.partnerships.access import Standing, readable_ids
from aict.partnerships.models import Member
from aict.partnerships.side_choices import Choices

MOST = 300
"""Organisations offered beside the members: a longer list is chosen from by nobody."""


def bodies(session: Session, at: Standing, *, named: Collection[Organisation] = ()) -> Choices:
    """Who may be a party or hold a plan: members, those `named` already, those the reader knows otherwise.

    These are the members of the reader's other partnerships, and what the reader's own organisations recorded.
    """
    members = sorted(at.partnership.members, key=lambda m: (m.side != at.side, m.side, not m.holds_key))
    first = [*(member.organisation for member in members), *named]
    offered = {organisation.id: organisation for organisation in first}
    known = select(Member.organisation_id).where(Member.partnership_id.in_(readable_ids(at.person)))
    recorded = Organisation.given_by_id.in_({a.organisation_id for a in at.person.affiliations})
    others = session.scalars(
        select(Organisation)
        .where(or_(Organisation.id.in_(known), recorded), Organisation.id.not_in(offered))
        .order_by(Organisation.name_key, Organisation.id)
        .limit(MOST)
    )
    offered |= {organisation.id: organisation for organisation in others}
    return [(str(identifier), organisation.name) for identifier, organisation in offered.items()]


def own_currency(at: Standing) -> str | None:
    """The currency in use where the member acted for is: only ever proposed in a form."""
    return currency_of(at.member.organisation.country) if at.member else None
