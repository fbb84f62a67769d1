"""What the shared texts of an evaluation say: its conclusions, and each recommendation."""

import enum
from dataclasses import dataclass, field
from typing import Any

from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.core.shapes import Part, Plain, Prose
from aict.core.versions import VERSIONS, Versions, versions_in, with_versions

CONCLUSIONS_SHAPE = with_versions(
    {
        "text": Prose(Sentence("Ce que nous concluons ensemble")),
        "asked": Plain(Sentence("Ce qui est demandé aux élus"), words="asked"),
        "asked_words": Plain(Sentence("En une phrase")),
        "asked_by": Plain(Sentence("Décision attendue avant le"), words="date"),
    },
    "text",
    "asked_words",
)
RECOMMENDATION_SHAPE = with_versions(
    {
        "text": Prose(Sentence("Recommandation")),
        "owners": Part(),
        "due": Plain(Sentence("Échéance"), words="date"),
    },
    "text",
)


class Asked(enum.StrEnum):
    """What is asked of the reader of the report."""

    RENEW = "renew"
    CHANGE = "change"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class ConclusionsText:
    """What both sides conclude, and what they ask of their elected officials by when."""

    text: str
    asked: str | None = None
    asked_words: str | None = None
    asked_by: PartialDate | None = None
    versions: Versions = field(default_factory=dict)
    """What they say in other languages than their own."""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON for a revision."""
        return {
            "text": self.text,
            "asked": self.asked,
            "asked_words": self.asked_words,
            "asked_by": str(self.asked_by) if self.asked_by else None,
        } | _said(self.versions)

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "ConclusionsText":
        """Read a revision's content."""
        read = {"asked_by": _date(content["asked_by"]), VERSIONS: versions_in(content)}
        return cls(**{**content, **read})


@dataclass(frozen=True, slots=True)
class RecommendationText:
    """One recommendation, with someone responsible on each side and a due date."""

    text: str
    owners: tuple[tuple[str, str], ...] = ()
    """(side, function responsible there); never a person's name."""
    due: PartialDate | None = None
    versions: Versions = field(default_factory=dict)
    """What it says in other languages than its own."""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON for a revision."""
        return {
            "text": self.text,
            "owners": dict(self.owners),
            "due": str(self.due) if self.due else None,
        } | _said(self.versions)

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "RecommendationText":
        """Read a revision's content."""
        return cls(
            text=content["text"],
            owners=tuple(sorted(content["owners"].items())),
            due=_date(content["due"]),
            versions=versions_in(content),
        )


def _said(versions: Versions) -> dict[str, Any]:
    """Nothing where there are none: a text from before they existed is still the same text."""
    return {VERSIONS: dict(versions)} if versions else {}


def _date(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None
