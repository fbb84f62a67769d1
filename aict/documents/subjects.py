"""What a document may be attached to: the kinds of fact that have a page and said so."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from aict.core.errors import NotVisible, Sentence
from aict.core.web import db
from aict.partnerships.access import Standing
from aict.partnerships.fact_kinds import FactKind

_KINDS: list[FactKind[Any]] = []


def attachable(kind: FactKind[Any]) -> None:
    """Let documents be attached to facts of this kind; each feature says it of its own."""
    _KINDS.append(kind)


@dataclass(frozen=True, slots=True)
class Subject:
    """A fact that a document is about."""

    id: uuid.UUID
    title: Sentence
    url: str


def subject_of(at: Standing, about_id: uuid.UUID) -> Subject:
    """The fact of this partnership with this identifier; `NotVisible` when there is none."""
    found = subjects(at, {about_id})
    if not found:
        raise NotVisible
    return found[about_id]


def subjects(at: Standing, about: Collection[uuid.UUID]) -> dict[uuid.UUID, Subject]:
    """Those facts of this partnership, by identifier: one query for each kind; what was removed is not among them."""
    found: dict[uuid.UUID, Subject] = {}
    for kind in _KINDS if about else ():
        wanted = kind.within(at, {}).where(kind.model.id.in_(about), kind.model.removed_at.is_(None))
        for fact in db().scalars(wanted):
            url = kind.page_url(at, fact) or kind.list_url(at, {})
            found[fact.id] = Subject(fact.id, kind.title(at, fact), url)
    return found
