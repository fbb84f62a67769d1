"""Readings of one side that another has said nothing of yet, counted for whoever may confirm or contest them."""

import uuid
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from aict.core.revisions import Revision, SharedText
from aict.objectives.models import Indicator, Measurement, Objective
from aict.partnerships.models import Confirmation, Member, Partnership

NEWEST = 1000
"""Readings among which those of a large registry are looked for: the board of each partnership knows the others."""


def unanswered(session: Session, own: ColumnElement[bool], *, many: bool) -> dict[tuple[str, str], int]:
    """By code and title of the partnership, how many readings a member may judge and has said nothing of as they stand.

    `own` is the condition on `Member` and `Partnership` that says whose; of `many` partnerships the `NEWEST` readings are
    looked at. What the operator imported is nobody's word and asks nothing of anybody; an indicator that no text names any
    more neither.
    """
    rows = list(session.execute(_by_indicator(own, many=many)))
    named = set(_named(session, {row.objective_id for row in rows})) if rows else set()
    found: Counter[tuple[str, str]] = Counter()
    for row in rows:
        if str(row.indicator_id) in named:
            found[row.code, row.title] += row.readings
    return dict(sorted(found.items()))


def _by_indicator(own: ColumnElement[bool], *, many: bool) -> Select[*tuple[Any, ...]]:
    reading, who = _newest() if many else Measurement, aliased(Member)
    said = select(Confirmation.id).where(
        Confirmation.fact_id == reading.id,
        Confirmation.fact_version == reading.version,
        Confirmation.member_id == Member.id,
    )
    readings = func.count(reading.id.distinct()).label("readings")
    columns = (Partnership.code, Partnership.title, reading.indicator_id, Indicator.objective_id)
    return (
        select(*columns, readings)
        .select_from(reading)
        .join(Indicator, Indicator.id == reading.indicator_id)
        .join(Partnership, Partnership.id == reading.partnership_id)
        .join(who, who.id == reading.entered_by_id)
        .join(Member, Member.partnership_id == reading.partnership_id)
        .where(own, Member.side != who.side, reading.removed_at.is_(None), ~said.exists())
        .group_by(*columns)
    )


def _newest() -> type[Measurement]:
    """The rows themselves: PostgreSQL would read every reading to find those that are among some identifiers."""
    # An identifier begins with the time at which it was given.
    newest = select(Measurement).order_by(Measurement.id.desc()).limit(NEWEST).subquery()
    return aliased(Measurement, newest)


def _named(session: Session, objectives: Collection[uuid.UUID]) -> Iterator[str]:
    """The indicators that the texts in force, or the newest, of these objectives name."""
    newer, agreed = aliased(Revision), aliased(Revision)
    standing = _latest(newer).where(newer.withdrawn_at.is_(None))
    in_force = _latest(agreed).where(agreed.in_force_at.is_not(None))
    contents = (
        select(Revision.content)
        .join(SharedText, SharedText.id == Revision.text_id)
        .join(Objective, Objective.text_id == SharedText.id)
        .where(Objective.id.in_(objectives))
        .where(
            or_(Revision.number == standing.scalar_subquery(), Revision.number == in_force.scalar_subquery())
        )
    )
    for content in session.scalars(contents):
        yield from (str(item["id"]) for item in content.get("indicators", ()))


def _latest(revision: type[Revision]) -> Select[*tuple[Any, ...]]:
    return select(func.max(revision.number)).where(revision.text_id == SharedText.id).correlate(SharedText)
