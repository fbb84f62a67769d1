"""The six OECD-DAC criteria (10 December 2019), with a question in plain words and four steps."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_SHIPPED = Path(__file__).parent / "data" / "criteria.json"


@dataclass(frozen=True, slots=True)
class Step:
    """One possible answer."""

    code: str
    label_fr: str
    label_en: str

    def label(self, language: str) -> str:
        """The answer in a language."""
        return self.label_en if language == "en" else self.label_fr


@dataclass(frozen=True, slots=True)
class Criterion:
    """What each side answers separately."""

    code: str
    label_fr: str
    label_en: str
    question_fr: str
    question_en: str
    help_fr: str
    help_en: str

    def label(self, language: str) -> str:
        """The name of the criterion in a language."""
        return self.label_en if language == "en" else self.label_fr

    def question(self, language: str) -> str:
        """The question in a language."""
        return self.question_en if language == "en" else self.question_fr

    def help(self, language: str) -> str:
        """What the question means, in a language."""
        return self.help_en if language == "en" else self.help_fr


@dataclass(frozen=True, slots=True)
class Criteria:
    """The list with its source."""

    version: str
    source: str
    criteria: tuple[Criterion, ...]
    steps: tuple[Step, ...]
    """The scale, best first."""
    outside: tuple[Step, ...]
    """Answers that have no step: they give no gap."""

    @property
    def scale(self) -> tuple[str, ...]:
        """Codes of the steps, as `rules.steps_apart` takes them."""
        return tuple(step.code for step in self.steps)


@cache
def shipped_criteria() -> Criteria:
    """The list that ships with the product."""
    read = json.loads(_SHIPPED.read_text("utf-8"))
    return Criteria(
        version=read["version"],
        source=read["source"],
        criteria=tuple(Criterion(**item) for item in read["criteria"]),
        steps=tuple(Step(**item) for item in read["steps"]),
        outside=tuple(Step(**item) for item in read["outside_the_steps"]),
    )
