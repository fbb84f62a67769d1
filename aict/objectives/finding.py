"""What an objective is found by: what its shown revision says, never what a side drafts."""

import uuid
from collections.abc import Collection, Iterator
from typing import Any, TypeVar

from sqlalchemy import ScalarSelect, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from aict.core.originals import USUAL
from aict.core.revisions import Revision
from aict.core.search import Touch, searched
from aict.core.versions import languages_in
from aict.objectives.content import ObjectiveText
from aict.objectives.models import Objective

OBJECTIVE = "objective"

Told = TypeVar("Told")


def shown(column: InstrumentedAttribute[Told]) -> ScalarSelect[Told]:
    """A column of the shown revision of an objective, as `queries.shown_revision` chooses it; NULL for drafts only."""
    return (
        select(column)
        .where(Revision.text_id == Objective.text_id)
        .order_by(Revision.in_force_at.is_(None), Revision.number.desc())
        .limit(1)
        .scalar_subquery()
    )


def _texts(session: Session, ids: Collection[uuid.UUID]) -> Iterator[tuple[uuid.UUID, str | None]]:
    wanted = select(Objective.id, Objective.code, shown(Revision.content)).where(Objective.id.in_(ids))
    for found, code, content in session.execute(wanted):
        if content is not None:
            yield from ((found, text) for text in (code, *_said(content)))


def _said(content: dict[str, Any]) -> list[str | None]:
    """In every language in which it is written."""
    found: list[str | None] = []
    for language in languages_in(content, USUAL):
        text = ObjectiveText.read(content, language)
        found += [text.statement, text.rationale, *(indicator.label for indicator in text.indicators)]
    return list(dict.fromkeys(found))


def _of_texts(session: Session, ids: Collection[uuid.UUID]) -> Iterator[uuid.UUID]:
    yield from session.scalars(select(Objective.id).where(Objective.text_id.in_(ids)))


searched(OBJECTIVE, _texts, {Objective: Touch("id"), Revision: Touch("text_id", _of_texts)})
