"""Reading partnerships."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.partnerships.access import visible_to
from aict.partnerships.models import Partnership


def partnerships_of(session: Session, person: Person) -> Sequence[Partnership]:
    """The partnerships a person may see, by title."""
    return session.scalars(visible_to(person).order_by(Partnership.title, Partnership.id)).all()
