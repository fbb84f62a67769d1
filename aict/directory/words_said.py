"""What was said of the sheet of an organisation, as far as a reader may know.

Words are read by who knows of the organisation that said them, and by who may mend the sheet; to the latter, an
organisation that they do not know of is not named.
"""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.directory.models import SheetWord
from aict.directory.reach import knows, may_change
from aict.organisations.models import Organisation
from aict.partnerships.models import Opinion

ANOTHER = Sentence("Une autre organisation")


@dataclass(frozen=True, slots=True)
class SheetOpinion:
    """The latest word of one organisation on a sheet, for one reader."""

    word: SheetWord
    who: Sentence | str
    is_present: bool
    """Whether it is about what the sheet says now; otherwise it is to be said again."""
    invented: bool = False

    @property
    def confirms(self) -> bool:
        """Whether it agrees with the sheet."""
        return self.word.opinion is Opinion.CONFIRM

    @property
    def on(self) -> PartialDate:
        """The day it was said."""
        return PartialDate.of(self.word.at)

    @property
    def reason(self) -> str | None:
        """What it contests."""
        return self.word.reason

    @property
    def language(self) -> str:
        """The language of the reason."""
        return self.word.language


def readable_words(session: Session, person: Person, organisation: Organisation) -> Sequence[SheetWord]:
    """Every word on a sheet that this person may read, the oldest first."""
    wanted = select(SheetWord).where(SheetWord.about_id == organisation.id)
    if not may_change(session, person, organisation):
        wanted = wanted.join(SheetWord.organisation).where(knows(person))
    return session.scalars(wanted.order_by(SheetWord.at, SheetWord.id)).all()


def opinions_on(session: Session, person: Person, organisation: Organisation) -> list[SheetOpinion]:
    """The latest word of each organisation, as far as this person may read it."""
    said = {word.organisation_id: word for word in readable_words(session, person, organisation)}
    known = known_among(session, person, said)
    return [
        SheetOpinion(
            word,
            word.organisation.name if by in known else ANOTHER,
            word.about_version == organisation.version,
        )
        for by, word in said.items()
    ]


def known_among(session: Session, person: Person, ids: Collection[uuid.UUID]) -> set[uuid.UUID]:
    """Those of these organisations that this person knows of."""
    return set(session.scalars(select(Organisation.id).where(Organisation.id.in_(ids), knows(person))))
