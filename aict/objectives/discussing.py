"""Objectives as something to speak about: as soon as they are proposed, whole or by one of their parts."""

import uuid
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from typing import Any

from flask import url_for
from sqlalchemy import Row, Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from aict.conversations.subjects import Subject
from aict.core.errors import Quoted, Sentence
from aict.core.revisions import Revision, SharedText
from aict.core.versions import language_of, quoted
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.models import Objective
from aict.partnerships.models import Partnership

_FIELDS = {
    "statement": Sentence("Ce que nous voulons atteindre"),
    "rationale": Sentence("Pourquoi"),
    "territory": Sentence("Territoire"),
    "sdgs": Sentence("Objectifs de développement durable (ODD)"),
    "proposed_by": Sentence("Proposé par"),
    "note": Sentence("Note"),
}


def indicator_field(indicator: IndicatorText) -> str:
    """How a thread names the indicator that it is on."""
    return f"indicator:{indicator.id}"


class ObjectiveSubjects:
    """The objectives that were proposed: a draft is its side's own affair."""

    kind = "objective"

    def find(self, session: Session, ids: Collection[uuid.UUID]) -> Iterator[Subject]:
        """Each with what its text in force says, else the newest one; its parts are those of both."""
        for _, rows in groupby(session.execute(_revisions(ids)), lambda row: row.id):
            yield _subject(list(rows))


def _revisions(ids: Collection[uuid.UUID]) -> Select[Any]:
    earlier = aliased(Revision)
    agreed = (
        select(func.max(earlier.number))
        .where(earlier.text_id == SharedText.id, earlier.in_force_at.is_not(None))
        .correlate(SharedText)
        .scalar_subquery()
    )
    return (
        select(Objective.id, Objective.code, Objective.partnership_id, Partnership.code.label("partnership"))
        .add_columns(Revision.content, Revision.language)
        .join(SharedText, SharedText.id == Objective.text_id)
        .join(Revision, Revision.text_id == SharedText.id)
        .join(Partnership, Partnership.id == Objective.partnership_id)
        .where(Objective.id.in_(ids), or_(Revision.number == SharedText.head, Revision.number == agreed))
        .order_by(Objective.id, Revision.number)
    )


def _subject(rows: Sequence[Row[Any]]) -> Subject:
    first = rows[0]
    title = quoted(first.content, "statement", first.language)
    texts = [(ObjectiveText.read(row.content), row.language) for row in rows]
    indicators = {
        indicator_field(indicator): _in_words(indicator, language)
        for text, language in texts
        for indicator in text.indicators
    }
    return Subject(
        kind=ObjectiveSubjects.kind,
        id=first.id,
        partnership_id=first.partnership_id,
        title=title.words,
        language=title.language,
        address=url_for("objectives.show", code=first.partnership, objective_code=first.code),
        fields=_FIELDS | indicators,
    )


def _in_words(indicator: IndicatorText, language: str) -> Sentence:
    return Sentence(
        "Indicateur : %(label)s", label=Quoted(indicator.label, language_of(indicator.label, language))
    )


OBJECTIVES = ObjectiveSubjects()
