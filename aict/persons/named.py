"""People without an account whom one side of a partnership names: found by their name or address, copied, erased.

They are contacts, participants of an evaluation and signatories whose page was recorded: each belongs to a side, which answers
to the person for it. Who agreed to a testimony is in the register of consents, where the agreement is taken back.
"""

import uuid
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, inspect, select
from sqlalchemy.orm import Session

from aict.contacts import review
from aict.contacts.models import Contact
from aict.core import trail
from aict.core.errors import Sentence
from aict.core.folding import fold
from aict.evaluations.campaign_models import Participant
from aict.partnerships.access import Standing
from aict.partnerships.models import Member
from aict.sealing.models import Signature, Snapshot

LEAST_TYPED = 3
"""Letters that must be typed: the page is for one person, not for a list of all."""


@dataclass(frozen=True, slots=True)
class Named:
    """One row that names somebody."""

    row: Any
    kind: Sentence

    @property
    def id(self) -> uuid.UUID:
        """Its identifier."""
        found: uuid.UUID = self.row.id
        return found

    @property
    def said(self) -> Mapping[str, str]:
        """Its personal values, by column."""
        columns = inspect(type(self.row)).local_table.c
        values = {c.key: getattr(self.row, c.key) for c in columns if c.info == trail.PERSONAL}
        return {name: str(value) for name, value in values.items() if value}


def _contacts(at: Standing) -> Select[Any]:
    return select(Contact).where(Contact.partnership_id == at.partnership.id, Contact.side == at.side)


def _participants(at: Standing) -> Select[Any]:
    here = select(Participant).where(Participant.partnership_id == at.partnership.id)
    return here.where(Participant.side == at.side)


def _signatures(at: Standing) -> Select[Any]:
    """Recorded from a page, on what is not sealed."""
    here = select(Signature).where(Signature.partnership_id == at.partnership.id)
    of_side = here.join(Member, Member.id == Signature.member_id).where(Member.side == at.side)
    return of_side.join(Snapshot).where(Signature.recorded_by_id.is_not(None), Snapshot.sealed_at.is_(None))


_KINDS: Sequence[tuple[Sentence, Callable[[Standing], Select[Any]]]] = (
    (Sentence("contact"), _contacts),
    (Sentence("participant à une évaluation"), _participants),
    (Sentence("signature enregistrée"), _signatures),
)


def named(session: Session, at: Standing, typed: str) -> list[Named]:
    """The rows of one's own side, removed ones included, whose personal values hold every word typed."""
    words = fold(typed).split()
    if sum(map(len, words)) < LEAST_TYPED:
        return []
    return [each for each in _every(session, at) if each.said and _holds(each, words)]


def _every(session: Session, at: Standing) -> Iterator[Named]:
    for kind, wanted in _KINDS:
        yield from (Named(row, kind) for row in session.scalars(wanted(at)).unique())


def _holds(each: Named, words: Collection[str]) -> bool:
    text = fold(" ".join(each.said.values()))
    return all(word in text for word in words)


def erase(session: Session, found: Collection[Named]) -> None:
    """Empty what is personal in these rows, here and in the trail; what they say beside it stays."""
    for each in found:
        if isinstance(each.row, Contact):
            review.erase(session, each.row)
        else:
            each.row.name = None if isinstance(each.row, Participant) else ""
    trail.forget_personal(session, [each.id for each in found])
    session.flush()
