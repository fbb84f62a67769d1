"""Objectives, indicators and targets as their sheets give them, between the JSON of a text and columns."""

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from aict.core.dates import PartialDate
from aict.core.revisions import head_of
from aict.objectives.content import IndicatorText, ObjectiveText, Target
from aict.objectives.models import Objective

_NAMESPACE = uuid.UUID("6f2a1c1e-3f0b-5d7c-9a44-1d6c0b0e8f52")
"""For the identifiers of targets, which are parts of a text and have no row."""


@dataclass(slots=True)
class TargetRow:
    """A dated value that an indicator should reach."""

    id: uuid.UUID
    indicator_id: uuid.UUID
    date: PartialDate | None
    value: str
    note: str | None = None

    @property
    def identity(self) -> tuple[str, str]:
        """What makes two targets the same."""
        return str(self.date or ""), self.value


@dataclass(slots=True)
class IndicatorRow:
    """The definition of an indicator; of its targets, the last one is in the row itself."""

    id: uuid.UUID
    code: str
    objective_id: uuid.UUID
    partnership_id: uuid.UUID
    text: IndicatorText
    targets: list[TargetRow] = field(default_factory=list)
    is_new: bool = False
    label: str | None = None
    unit: str | None = None
    nature: str | None = None
    direction: str | None = None
    baseline: str | None = None
    baseline_date: PartialDate | None = None
    target_value: str | None = None
    target_date: PartialDate | None = None
    fixed_by: str | None = None
    territory: str | None = None
    definition: str | None = None
    method: str | None = None
    periodicity: str | None = None
    collected_by: str | None = None
    cumulative: bool | None = None
    categories: list[str] = field(default_factory=list)
    target_note: str | None = None
    versions: Mapping[str, Mapping[str, str]] | None = None

    def to_text(self) -> IndicatorText:
        """The definition, with what the sheet has no column for."""
        kept = {name: getattr(self, name) for name in _INDICATOR_COLUMNS}
        targets = tuple(Target(value=t.value, date=t.date, note=t.note) for t in self.targets)
        return replace(
            self.text,
            code=self.code,
            targets=targets,
            categories=tuple(self.categories),
            versions=self.versions or {},
            **kept,
        )


_INDICATOR_COLUMNS = (
    "label",
    "unit",
    "nature",
    "direction",
    "baseline",
    "baseline_date",
    "fixed_by",
    "territory",
    "definition",
    "method",
    "periodicity",
    "collected_by",
    "cumulative",
)


@dataclass(slots=True)
class ObjectiveRow:
    """What an objective says, and the revision it was read from."""

    id: uuid.UUID
    code: str
    partnership_id: uuid.UUID
    text: ObjectiveText
    objective: Objective | None = None
    indicators: list[IndicatorRow] = field(default_factory=list)
    statement: str | None = None
    proposed_by: str | None = None
    territory: str | None = None
    sdgs: list[str] = field(default_factory=list)
    note: str | None = None
    rationale: str | None = None
    versions: Mapping[str, Mapping[str, str]] | None = None

    def to_text(self) -> ObjectiveText:
        """The whole text, with what the sheets have no column for."""
        return replace(
            self.text,
            statement=self.statement or "",
            proposed_by=self.proposed_by,
            territory=self.territory,
            sdgs=tuple(self.sdgs),
            note=self.note,
            rationale=self.rationale,
            versions=self.versions or {},
            indicators=tuple(indicator.to_text() for indicator in self.indicators),
        )


def objective_row(objective: Objective) -> ObjectiveRow:
    """An objective as its newest revision says it; a mere draft says nothing yet."""
    head = head_of(objective.text)
    text = ObjectiveText.from_json(head.content) if head else ObjectiveText(statement="")
    row = ObjectiveRow(
        id=objective.id,
        code=objective.code,
        partnership_id=objective.partnership_id,
        text=text,
        objective=objective,
        statement=text.statement,
        proposed_by=text.proposed_by,
        territory=text.territory,
        sdgs=list(text.sdgs),
        note=text.note,
        rationale=text.rationale,
        versions=text.versions or None,
    )
    row.indicators = [_indicator_row(row, indicator) for indicator in text.indicators]
    return row


def _indicator_row(objective: ObjectiveRow, text: IndicatorText) -> IndicatorRow:
    targets = target_rows(text.id, text.targets)
    last = targets[-1] if targets else None
    columns: dict[str, Any] = {name: getattr(text, name) for name in _INDICATOR_COLUMNS}
    return IndicatorRow(
        id=text.id,
        code=text.code,
        objective_id=objective.id,
        partnership_id=objective.partnership_id,
        text=text,
        targets=targets,
        target_value=last.value if last else None,
        target_date=last.date if last else None,
        target_note=last.note if last else None,
        categories=list(text.categories),
        versions=text.versions or None,
        **columns,
    )


def target_rows(indicator: uuid.UUID, targets: Iterable[Target]) -> list[TargetRow]:
    """Targets by date, the undated last, each with an identifier that its date gives."""
    rows = [TargetRow(uuid.UUID(int=0), indicator, t.date, t.value, t.note) for t in targets]
    return identified(rows)


def identified(rows: Iterable[TargetRow]) -> list[TargetRow]:
    """The rows in the order of dates (then of values), without repetition, identified by indicator and date."""
    ordered = sorted(rows, key=lambda row: (row.date is None, str(row.date), row.value))
    kept = list({row.identity: row for row in reversed(ordered)}.values())[::-1]
    seen: Counter[str] = Counter()
    for row in kept:
        seen[str(row.date)] += 1
        row.id = uuid.uuid5(_NAMESPACE, f"{row.indicator_id} {row.date} {seen[str(row.date)]}")
    return kept


def earlier_targets(indicators: Sequence[IndicatorRow]) -> list[TargetRow]:
    """The rows of the sheet `cibles`: all targets but the last of each indicator."""
    return [target for indicator in indicators for target in indicator.targets[:-1]]
