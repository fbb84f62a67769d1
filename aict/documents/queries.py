"""Reading documents, always within their partnership."""

import uuid
from collections.abc import Callable, Collection, Sequence

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from aict.core.answers import AnswerSheet
from aict.core.errors import NotVisible
from aict.core.revisions import Consent
from aict.documents.models import Document


def documents_of(session: Session, partnership_id: uuid.UUID) -> Sequence[Document]:
    """The documents of a partnership, the latest date first; what bears no date comes last."""
    return session.scalars(
        select(Document)
        .where(Document.partnership_id == partnership_id, Document.removed_at.is_(None))
        .order_by(Document.date.desc().nulls_last(), Document.entered_at.desc(), Document.id)
    ).all()


def documents_about(session: Session, partnership_id: uuid.UUID, about_id: uuid.UUID) -> Sequence[Document]:
    """Those of the partnership that are attached to one thing, in the same order."""
    return [d for d in documents_of(session, partnership_id) if d.about_id == about_id]


def documents_by_id(session: Session, partnership_id: uuid.UUID) -> dict[uuid.UUID, Document]:
    """The same, to be found by what refers to them."""
    return {document.id: document for document in documents_of(session, partnership_id)}


def documents_named(
    session: Session, partnership_id: uuid.UUID, named: Collection[uuid.UUID]
) -> dict[uuid.UUID, Document]:
    """Those of this partnership with these identifiers, removed ones included: what refers to them still says so."""
    if not named:
        return {}
    wanted = select(Document).where(Document.partnership_id == partnership_id, Document.id.in_(named))
    return {document.id: document for document in session.scalars(wanted)}


def document_in(session: Session, partnership_id: uuid.UUID, document_id: uuid.UUID) -> Document:
    """One document of this partnership; `NotVisible` for any other, removed ones included."""
    found = session.scalar(
        select(Document).where(
            Document.id == document_id,
            Document.partnership_id == partnership_id,
            Document.removed_at.is_(None),
        )
    )
    if found is None:
        raise NotVisible
    return found


def also_kept(count: Callable[[Session, uuid.UUID], int]) -> None:
    """Let another kind of file take its part of the room of a partnership: `count` says the size of all of them."""
    _ALSO_KEPT.append(count)


_ALSO_KEPT: list[Callable[[Session, uuid.UUID], int]] = []


def bytes_kept(session: Session, partnership_id: uuid.UUID) -> int:
    """Size of all files of a partnership, those of removed documents included: their files stay."""
    total = select(func.coalesce(func.sum(Document.size), 0)).where(Document.partnership_id == partnership_id)
    return int(session.scalar(total) or 0) + sum(count(session, partnership_id) for count in _ALSO_KEPT)


def bears_a_word(session: Session, document: Document) -> bool:
    """Whether an agreement or answers were recorded from it: they would lose their proof without it."""
    agreement = exists().where(Consent.recorded_from_id == document.id)
    answers = exists().where(AnswerSheet.recorded_from_id == document.id)
    return bool(session.scalar(select(or_(agreement, answers))))
