"""Objectives and indicators as a report prints them: what is in force, else what is proposed; never a draft."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from aict.core.agreement import missing_keys
from aict.core.dates import PartialDate, iso
from aict.core.revisions import Revision, Verdict, current_words, head_of, in_force
from aict.core.versions import languages_said
from aict.evaluations.scope import Sort
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.models import Indicator, Measurement, Objective
from aict.objectives.queries import objectives_of, readings
from aict.objectives.rules import last_value, newest_reading, number_in, progress
from aict.objectives.shape import OBJECTIVE
from aict.reporting.blocks import Day, IndicatorBlock, ObjectiveBlock, Reading, Words, phrase
from aict.reporting.sourcing import Sources
from aict.reporting.versions import written
from aict.reporting.viewpoint import Viewpoint


def objective_blocks(session: Session, at: Viewpoint, sources: Sources) -> tuple[ObjectiveBlock, ...]:
    """Shared objectives of a partnership; those that exist only as drafts are left out."""
    every = objectives_of(session, at.partnership.id)
    objectives = [objective for objective in every if at.looks_at(Sort.OBJECTIVES, objective.id)]
    sources.expect([m for o in objectives for i in o.indicators for m in i.measurements])
    blocks = (_objective(objective, at, sources) for objective in objectives)
    return tuple(block for block in blocks if block is not None)


def _objective(objective: Objective, at: Viewpoint, sources: Sources) -> ObjectiveBlock | None:
    agreed, newest = in_force(objective.text), head_of(objective.text)
    shown = agreed or newest
    if shown is None:
        return None
    sources.invented = sources.invented or shown.invented
    text = ObjectiveText.from_json(shown.content)
    return ObjectiveBlock(
        code=objective.code,
        statement=written(text, "statement", shown.language) or "",
        proposed_by=at.whose(text.proposed_by),
        territory=at.where(text.territory),
        state=_state(shown, newest, at),
        in_force=agreed is not None,
        indicators=tuple(
            _indicator(i, row, at, sources, shown.language) for i, row in readings(objective, text)
        ),
        rationale=written(text, "rationale", shown.language),
        note=written(text, "note", shown.language),
        sdgs=text.sdgs,
        lang=shown.language,
        invented=shown.invented,
    )


def _state(shown: Revision, newest: Revision | None, at: Viewpoint) -> Words:
    holders = {m.id: m.organisation.name for m in at.partnership.members if m.holds_key}
    if shown.in_force_at is not None:
        since = Day(str(PartialDate.of(shown.in_force_at)))
        if newest is not shown:
            return phrase("En vigueur depuis le %(day)s ; une nouvelle version est proposée", day=since)
        who = _listed(holders.values())
        languages = languages_said(OBJECTIVE, shown.content, shown.language)
        if languages is None:
            return phrase("En vigueur depuis le %(day)s : accepté par %(who)s", day=since, who=who)
        return phrase(
            "En vigueur depuis le %(day)s : accepté %(languages)s par %(who)s",
            day=since,
            who=who,
            languages=languages,
        )
    said = current_words(shown)
    objecting = [
        holders[key] for key, word in said.items() if word.verdict is Verdict.OBJECT and key in holders
    ]
    if objecting:
        return phrase("Proposé ; %(who)s fait objection", who=_listed(objecting))
    awaited = [holders[key] for key in missing_keys(shown, holders)]
    return phrase("Proposé ; accord attendu de : %(who)s", who=_listed(awaited))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _indicator(
    text: IndicatorText, row: Indicator | None, at: Viewpoint, sources: Sources, language: str
) -> IndicatorBlock:
    measured = [m for m in row.measurements if m.removed_at is None] if row else []
    told = progress(text, measured)
    latest = last_value(measured) or newest_reading(measured)
    return IndicatorBlock(
        code=text.code,
        label=written(text, "label", language) or "",
        unit=written(text, "unit", language),
        baseline=Reading(_value(text.baseline), iso(text.baseline_date)),
        target=Reading(_value(text.target.value), iso(text.target.date)) if text.target else Reading(None),
        last=_reading(latest, at, sources) if isinstance(latest, Measurement) else Reading(None),
        progress=told.ratio,
        cannot_tell=told.why if told.ratio is None else None,
        rule=told.why if told.ratio is not None else None,
        fixed_by=at.whose(text.fixed_by),
        territory=at.where(text.territory),
        steps=tuple(Reading(_value(target.value), iso(target.date)) for target in text.targets[:-1]),
        measurements=tuple(_reading(m, at, sources) for m in measured),
        also=tuple(_reading(m, at, sources) for m in measured if _is_of_the_same_time(m, latest)),
        lang=language,
    )


def _is_of_the_same_time(measured: Measurement, latest: Any) -> bool:  # noqa: ANN401 - a measurement or None
    if latest is None or measured is latest:
        return False
    return (measured.until or measured.date).is_before(latest.until or latest.date) is None


def _reading(measured: Measurement, at: Viewpoint, sources: Sources) -> Reading:
    words = measured.words or measured.unavailable_because
    return Reading(
        value=measured.value if measured.value is not None else words,
        date=str(measured.date),
        reported_by=at.whose(measured.reported_by),
        source=sources.cite(measured),
        invented=measured.invented,
        until=iso(measured.until),
        parts=tuple(measured.numbers.items()),
    )


def _value(text: str | None) -> Decimal | str | None:
    """A number when the agreed value states one, else its words."""
    number = number_in(text)
    return number if number is not None else text or None
