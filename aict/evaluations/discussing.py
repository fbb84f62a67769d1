"""Evaluations as something to speak about: their conclusions, each recommendation, or the whole."""

import uuid
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from typing import Any

from flask import url_for
from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from aict.conversations.subjects import Subject
from aict.core.errors import Sentence
from aict.core.originals import USUAL, WrittenIn
from aict.evaluations.models import Evaluation, Recommendation
from aict.partnerships.models import Partnership


class EvaluationSubjects:
    """The evaluations of a partnership, whatever their stage."""

    kind = "evaluation"

    def find(self, session: Session, ids: Collection[uuid.UUID]) -> Iterator[Subject]:
        """Each with its conclusions and its recommendations by number."""
        for _, rows in groupby(session.execute(_with_recommendations(ids)), lambda row: row.id):
            yield _subject(list(rows))


def _with_recommendations(ids: Collection[uuid.UUID]) -> Select[Any]:
    """A row for each recommendation, one without for an evaluation that has none."""
    return (
        select(Evaluation.id, Evaluation.code, Evaluation.title, Evaluation.partnership_id)
        .add_columns(Partnership.code.label("partnership"), Recommendation.number)
        .add_columns(Recommendation.id.label("recommendation_id"))
        .add_columns(func.coalesce(WrittenIn.language, USUAL).label("language"))
        .join(Partnership, Partnership.id == Evaluation.partnership_id)
        .outerjoin(Recommendation, Recommendation.evaluation_id == Evaluation.id)
        .outerjoin(WrittenIn, WrittenIn.id == Evaluation.id)
        .where(Evaluation.id.in_(ids), Evaluation.removed_at.is_(None))
        .order_by(Evaluation.id, Recommendation.number)
    )


def _subject(rows: Sequence[Row[Any]]) -> Subject:
    first = rows[0]
    recommendations = {
        f"recommendation:{row.recommendation_id}": Sentence("Recommandation %(number)s", number=row.number)
        for row in rows
        if row.number is not None
    }
    return Subject(
        kind=EvaluationSubjects.kind,
        id=first.id,
        partnership_id=first.partnership_id,
        title=first.title or first.code,
        language=first.language,
        address=url_for("evaluations.show", code=first.partnership, evaluation_code=first.code),
        fields={"conclusions": Sentence("Conclusions communes"), **recommendations},
    )


EVALUATIONS = EvaluationSubjects()
