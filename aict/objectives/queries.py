"""Reading objectives with all that belongs to them, in a constant number of queries."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.core.errors import Sentence
from aict.core.originals import USUAL
from aict.core.revisions import Revision, head_of, in_force
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.doubts import doubts_about_baselines
from aict.objectives.models import Indicator, Measurement, Objective


def objectives_of(session: Session, partnership_id: uuid.UUID) -> list[Objective]:
    """Objectives of a partnership in the order of their codes.

    Texts, revisions, words of the keys, indicators and measurements come with them (the models load
    them in one query each), so the number of queries does not grow with the rows.
    """
    return list(
        session.scalars(
            select(Objective)
            .where(Objective.partnership_id == partnership_id)
            # O2 before O10
            .order_by(func.length(Objective.code), Objective.code, Objective.id)
        )
    )


def shown_revision(objective: Objective) -> Revision | None:
    """The revision in force, else the newest proposed; None while there are only drafts."""
    return in_force(objective.text) or head_of(objective.text)


def text_of(objective: Objective) -> ObjectiveText | None:
    """What the shown revision says."""
    revision = shown_revision(objective)
    return ObjectiveText.from_json(revision.content) if revision else None


def language_of_text(objective: Objective) -> str:
    """The language of what it says."""
    revision = shown_revision(objective)
    return revision.language if revision else USUAL


def readings(objective: Objective, text: ObjectiveText) -> list[tuple[IndicatorText, Indicator | None]]:
    """Each indicator of a text with the row that holds its measurements, in the order of the text."""
    rows = {row.id: row for row in objective.indicators}
    return [(indicator, rows.get(indicator.id)) for indicator in text.indicators]


def standing_readings(
    session: Session, indicators: Collection[uuid.UUID]
) -> Mapping[uuid.UUID, list[Measurement]]:
    """The readings of each indicator that were not removed, the oldest first; of one date, the last entered comes last."""
    found: dict[uuid.UUID, list[Measurement]] = defaultdict(list)
    kept = select(Measurement).where(
        Measurement.indicator_id.in_(indicators), Measurement.removed_at.is_(None)
    )
    for reading in session.scalars(kept.order_by(Measurement.date, Measurement.id)):
        found[reading.indicator_id].append(reading)
    return found


def moved_baselines(objective: Objective, text: ObjectiveText) -> list[Sentence]:
    """What to ask before this text is proposed: agreed baselines that it moves though readings were compared with them."""
    agreed, newest = in_force(objective.text), head_of(objective.text)
    counts = {row.id: sum(m.removed_at is None for m in row.measurements) for row in objective.indicators}
    return doubts_about_baselines(_indicators(agreed), _indicators(newest), text.indicators, counts)


def _indicators(revision: Revision | None) -> tuple[IndicatorText, ...]:
    return ObjectiveText.from_json(revision.content).indicators if revision else ()
