"""What a conversation may be about: the kinds of thing that their features declare, each found by its identifier."""

import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy.orm import Session

from aict.core.errors import NotVisible, Sentence
from aict.partnerships.access import Standing


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that every reader of its partnership sees: never the draft of one side."""

    kind: str
    id: uuid.UUID
    partnership_id: uuid.UUID
    title: str
    language: str
    address: str
    fields: Mapping[str, Sentence]
    """The parts that may be spoken of apart, in the order of its page."""

    def part(self, field: str | None) -> Sentence:
        """What a thread on this field, or on none, is about."""
        return _WHOLE if field is None else self.fields.get(field, _GONE)


_WHOLE, _GONE = Sentence("L’ensemble"), Sentence("Un élément qui n’y est plus")


class Discussable(Protocol):
    """A kind of thing that people may speak about."""

    kind: str

    def find(self, session: Session, ids: Collection[uuid.UUID]) -> Iterable[Subject]:
        """Those with these identifiers that both sides see, in a constant number of queries."""


_KINDS: dict[str, Discussable] = {}


def discussable(kind: Discussable) -> None:
    """Let people speak about things of this kind; each feature says it of its own."""
    _KINDS[kind.kind] = kind


def subject_of(session: Session, at: Standing, kind: str, about_id: uuid.UUID) -> Subject:
    """The thing of this partnership with this identifier; `NotVisible` when there is none."""
    found = subjects(session, kind, {about_id}).get(about_id)
    if found is None or found.partnership_id != at.partnership.id:
        raise NotVisible
    return found


def subjects(session: Session, kind: str, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, Subject]:
    """The things of one kind with these identifiers."""
    known = _KINDS.get(kind)
    return {subject.id: subject for subject in known.find(session, ids)} if known and ids else {}
