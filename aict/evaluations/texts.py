"""What the shared texts of an evaluation say: its conclusions, and each recommendation."""

import enum
from dataclasses import dataclass
from typing import Any

from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.core.shapes import Part, Plain, Prose

CONCLUSIONS_SHAPE = Part(
    {
        "text": Prose(Sentence("Ce que nous concluons ensemble")),
        "asked": Plain(Sentence("Ce qui est demandé aux élus"), words="asked"),
        "asked_words": Plain(Sentence("En une phrase")),
        "asked_by": Plain(Sentence("Décision attendue avant le"), words="date"),
    }
)
RECOMMENDATION_SHAPE = Part(
    {
        "text": Prose(Sentence("Recommandation")),
        "owners": Part(),
        "due": Plain(Sentence("Échéance"), words="date"),
    }
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

    def to_json(self) -> dict[str, Any]:
        """Plain JSON for a revision."""
        return {
            "text": self.text,
            "asked": self.asked,
            "asked_words": self.asked_words,
            "asked_by": str(self.asked_by) if self.asked_by else None,
        }

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "ConclusionsText":
        """Read a revision's content."""
        return cls(**{**content, "asked_by": _date(content["asked_by"])})


@dataclass(frozen=True, slots=True)
class RecommendationText:
    """One recommendation, with someone responsible on each side and a due date."""

    text: str
    owners: tuple[tuple[str, str], ...] = ()
    """(side, function responsible there); never a person's name."""
    due: PartialDate | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain JSON for a revision."""
        return {
            "text": self.text,
            "owners": dict(self.owners),
            "due": str(self.due) if self.due else None,
        }

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "RecommendationText":
        """Read a revision's content."""
        return cls(
            text=content["text"], owners=tuple(sorted(content["owners"].items())), due=_date(content["due"])
        )


def _date(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None
