"""What a partnership is found by: its title, code, summary, forms and themes, the names of its members."""

import uuid
from collections.abc import Collection, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.search import Touch, searched
from aict.organisations.models import Organisation
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
