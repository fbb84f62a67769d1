"""Reading conventions: those of a partnership, their amendments, who must transmit them."""

import uuid
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.conventions.models import Convention, ConventionParty
from aict.conventions.rules import FRANCE
from aict.core.errors import NotVisible
from aict.partnerships.models import MemberRole, Partnership


def conventions_of(session: Session, partnership_id: uuid.UUID) -> list[Convention]:
    """Conventions of a partnership with their parties, oldest first; the undated last."""
    dated = func.coalesce(Convention.signed_on, Convention.starts_on)
    return list(
        session.scalars(
            select(Convention)
            .where(Convention.partnership_id == partnership_id, Convention.removed_at.is_(None))
            .order_by(dated.nulls_last(), Convention.code, Convention.id)
        )
    )


def convention_in(session: Session, partnership_id: uuid.UUID, convention_id: uuid.UUID) -> Convention:
    """One convention of this partnership; `NotVisible` for any other, removed ones included."""
    found = session.scalar(
        select(Convention).where(
            Convention.id == convention_id,
            Convention.partnership_id == partnership_id,
            Convention.removed_at.is_(None),
        )
    )
    if found is None:
        raise NotVisible
    return found


def among(conventions: Iterable[Convention], convention_id: uuid.UUID) -> Convention:
    """One of the conventions read already; `NotVisible` for any other."""
    found = next((one for one in conventions if one.id == convention_id), None)
    if found is None:
        raise NotVisible
    return found


def party_in(convention: Convention, party_id: uuid.UUID) -> ConventionParty:
    """One party of this convention; `NotVisible` for any other."""
    found = next((party for party in convention.parties if party.id == party_id), None)
    if found is None:
        raise NotVisible
    return found


def amendments_of(convention: Convention, among: Iterable[Convention]) -> list[Convention]:
    """What amends a convention, directly or through another amendment, in the order given."""
    others = [other for other in among if other.id != convention.id]
    reached, found = {convention.id}, list[Convention]()
    while fresh := [o for o in others if o.amends_id in reached and o not in found]:
        found += fresh
        reached |= {o.id for o in fresh}
    return [other for other in others if other in found]


def french_keys(partnership: Partnership) -> list[str]:
    """Names of the French members that hold, or held, a key: those the French rule may concern."""
    return [
        member.organisation.name
        for member in partnership.members
        if member.role is not MemberRole.ASSOCIATE and member.organisation.country == FRANCE
    ]
