"""Conventions that another side entered and that a party has not acknowledged as they stand, over all partnerships."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session, aliased

from aict.conventions.models import Convention, ConventionParty
from aict.core.errors import Quoted
from aict.core.one_by_one import of_each
from aict.core.originals import USUAL, language_of
from aict.partnerships.models import Confirmation, Member, Opinion, Partnership

_MOST = 200
"""Conventions that are looked at: each partnership knows the others."""


class Place(NamedTuple):
    """A partnership, as a line of what waits names it."""

    code: str
    title: str


class Awaiting(NamedTuple):
    """One convention that waits."""

    id: uuid.UUID
    title: Quoted


def unacknowledged(
    session: Session, own: ColumnElement[bool], parties: Collection[uuid.UUID]
) -> Mapping[Place, Sequence[Awaiting]]:
    """By partnership, the conventions whose acknowledgement a party of `parties` owes; in one query.

    `own` is the condition on `Member` and `Partnership` that says in whose name. What the operator imported asks nothing of
    anybody, and what the party contests waits for the side that entered it.
    """
    found: dict[Place, dict[uuid.UUID, Awaiting]] = defaultdict(dict)
    for row in session.execute(_wanted(own, parties)):
        title = Quoted(row.title, row.language or USUAL)
        found[Place(row.code, row.partnership)][row.id] = Awaiting(row.id, title)
    return {place: list(waiting.values()) for place, waiting in sorted(found.items())}


def _wanted(own: ColumnElement[bool], parties: Collection[uuid.UUID]) -> Select[*tuple[Any, ...]]:
    who = aliased(Member)
    return (
        select(
            Convention.id,
            Convention.title,
            language_of(Convention),
            Partnership.code,
            Partnership.title.label("partnership"),
        )
        .select_from(ConventionParty)
        .join(Convention, Convention.id == ConventionParty.convention_id)
        .join(Partnership, Partnership.id == Convention.partnership_id)
        .join(who, who.id == Convention.entered_by_id)
        .join(
            Member,
            and_(
                Member.partnership_id == Convention.partnership_id,
                Member.organisation_id == ConventionParty.organisation_id,
            ),
        )
        .where(ConventionParty.organisation_id.in_(parties), of_each(own))
        .where(Member.side != who.side, Convention.removed_at.is_(None), _is_awaited())
        .order_by(Convention.id)
        .limit(_MOST)
    )


def _is_awaited() -> ColumnElement[bool]:
    """That the latest word of the member is none, or one that acknowledged an earlier version."""
    words = select(Confirmation).where(
        Confirmation.fact_id == Convention.id, Confirmation.member_id == Member.id
    )
    latest = words.order_by(Confirmation.at.desc(), Confirmation.id.desc()).limit(1)
    opinion = latest.with_only_columns(Confirmation.opinion).scalar_subquery()
    about = latest.with_only_columns(Confirmation.fact_version).scalar_subquery()
    return or_(about.is_(None), and_(opinion == Opinion.CONFIRM, about != Convention.version))
