"""What the shared text of an objective says, between JSON (in a revision) and typed values."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any

from aict.core.dates import PartialDate
from aict.core.languages import reader_language
from aict.core.versions import Versions, in_language, versions_in


@dataclass(frozen=True, slots=True)
class Target:
    """A value to reach; the source may give no date."""

    value: str
    date: PartialDate | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class IndicatorText:
    """The definition of one indicator, as agreed with its objective.

    Baseline and target values are text, as agreed: a number for numeric natures, words otherwise.
    """

    id: uuid.UUID
    code: str
    label: str
    unit: str | None = None
    nature: str | None = None
    direction: str | None = None
    baseline: str | None = None
    baseline_date: PartialDate | None = None
    targets: tuple[Target, ...] = ()
    fixed_by: str | None = None
    territory: str | None = None
    definition: str | None = None
    method: str | None = None
    periodicity: str | None = None
    collected_by: str | None = None
    cumulative: bool | None = None
    """Whether its values add up over time, so that a lower one than before is surprising."""
    categories: tuple[str, ...] = ()
    """What a reading may be broken down into (women, men; communes), by their names."""
    versions: Versions = field(default_factory=dict)

    @property
    def target(self) -> Target | None:
        """The last target: the one progress is measured against."""
        return self.targets[-1] if self.targets else None


@dataclass(frozen=True, slots=True)
class ObjectiveText:
    """What an objective says."""

    statement: str
    rationale: str | None = None
    territory: str | None = None
    sdgs: tuple[str, ...] = ()
    proposed_by: str | None = None
    note: str | None = None
    indicators: tuple[IndicatorText, ...] = field(default=())
    versions: Versions = field(default_factory=dict)
    """What it says in other languages than its own."""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON for a revision; the same text always gives the same JSON."""
        plain: dict[str, Any] = _plain(self)
        return plain

    @classmethod
    def read(cls, content: dict[str, Any], language: str | None = None) -> "ObjectiveText":
        """As a reader of that language reads it, that of the page by default; never to be written back."""
        return cls.from_json(in_language(content, language or reader_language()))

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "ObjectiveText":
        """Read a revision's content."""
        indicators = tuple(_indicator(item) for item in content.get("indicators", ()))
        return cls(
            statement=content["statement"],
            rationale=content.get("rationale"),
            territory=content.get("territory"),
            sdgs=tuple(content.get("sdgs", ())),
            proposed_by=content.get("proposed_by"),
            note=content.get("note"),
            indicators=indicators,
            versions=versions_in(content),
        )

    def noted_as(self, earlier: Iterable["ObjectiveText"]) -> "ObjectiveText":
        """The same text, where each target that stood in one of the `earlier` ones has the note it had there.

        Its form shows no note: whoever writes something else takes none away.
        """
        notes = {
            (indicator.id, target.date, target.value): target.note
            for text in earlier
            for indicator in text.indicators
            for target in indicator.targets
        }
        return replace(self, indicators=tuple(_noted(indicator, notes) for indicator in self.indicators))


def _noted(
    indicator: IndicatorText, notes: Mapping[tuple[uuid.UUID, PartialDate | None, str], str | None]
) -> IndicatorText:
    targets = (replace(t, note=notes.get((indicator.id, t.date, t.value))) for t in indicator.targets)
    return replace(indicator, targets=tuple(targets))


_SAID_WHEN_GIVEN = frozenset({"cumulative", "categories", "versions"})
"""Left out while they say nothing: a text from before they existed is still the same text."""


def _indicator(item: dict[str, Any]) -> IndicatorText:
    read = {"id", "baseline_date", "targets", "categories", "versions"}
    known = {key: value for key, value in item.items() if key not in read}
    return IndicatorText(
        id=uuid.UUID(item["id"]),
        categories=tuple(item.get("categories", ())),
        versions=versions_in(item),
        baseline_date=_date(item.get("baseline_date")),
        targets=tuple(
            Target(value=t["value"], date=_date(t.get("date")), note=t.get("note"))
            for t in item.get("targets", ())
        ),
        **known,
    )


def _date(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def _plain(value: Any) -> Any:  # noqa: ANN401 (any part of a text, as JSON)
    if isinstance(value, uuid.UUID | PartialDate):
        return str(value)
    if is_dataclass(value):
        said = {f.name: getattr(value, f.name) for f in fields(value)}
        return {n: _plain(v) for n, v in said.items() if n not in _SAID_WHEN_GIVEN or v not in (None, (), {})}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
