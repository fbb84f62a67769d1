"""What a partnership is found by: its title, code, summary, forms and themes, the names of its members.

A kind of fact that is found by columns of its own says so with `facts_found`.
"""

import uuid
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from aict.core.search import Touch, searched
from aict.organisations.models import Organisation
from aict.partnerships.facts import AnyFact
from aict.partnerships.models import Label, Member, Partnership

PARTNERSHIP = "partnership"


def _texts(session: Session, ids: Collection[uuid.UUID]) -> Iterator[tuple[uuid.UUID, str | None]]:
    own = select(
        Partnership.id, Partnership.title, Partnership.code, Partnership.given_code, Partnership.summary
    )
    for found, *texts in session.execute(own.where(Partnership.id.in_(ids))):
        yield from ((found, text) for text in texts)
    names = select(Member.partnership_id, Organisation.name).join(Member.organisation)
    labels = select(Label.partnership_id, Label.text)
    for found, text in session.execute(names.where(Member.partnership_id.in_(ids))):
        yield found, text
    for found, text in session.execute(labels.where(Label.partnership_id.in_(ids))):
        yield found, text


def _of_members(session: Session, ids: Collection[uuid.UUID]) -> Iterator[uuid.UUID]:
    yield from session.scalars(select(Member.partnership_id).where(Member.organisation_id.in_(ids)))


searched(
    PARTNERSHIP,
    _texts,
    {
        Partnership: Touch("id"),
        Member: Touch("partnership_id"),
        Label: Touch("partnership_id"),
        Organisation: Touch("id", _of_members),
    },
)


def facts_found(kind: str, model: type[AnyFact], *columns: InstrumentedAttribute[Any]) -> None:
    """Let facts of a kind be found by what these columns say, until they are removed."""

    def texts(session: Session, ids: Collection[uuid.UUID]) -> Iterator[tuple[uuid.UUID, str | None]]:
        wanted = select(model.id, *columns).where(model.id.in_(ids), model.removed_at.is_(None))
        for found, *said in session.execute(wanted):
            yield from ((found, text) for text in said)

    searched(kind, texts, {model: Touch("id")})
