"""What an organisation is found by: its name, its code and the numbers that France gives it."""

import uuid
from collections.abc import Collection, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.search import Touch, searched
from aict.organisations.models import Organisation

ORGANISATION = "organisation"


def _texts(session: Session, ids: Collection[uuid.UUID]) -> Iterator[tuple[uuid.UUID, str | None]]:
    wanted = select(
        Organisation.id, Organisation.name, Organisation.code, Organisation.siren, Organisation.insee_code
    )
    for found, *texts in session.execute(wanted.where(Organisation.id.in_(ids))):
        yield from ((found, text) for text in texts)


searched(ORGANISATION, _texts, {Organisation: Touch("id")})
