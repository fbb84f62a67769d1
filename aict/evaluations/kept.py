"""What an evaluation keeps for the next one: its measures, answers and questions, inside what was frozen and signed.

The register goes on changing; what was frozen does not. So the next evaluation is compared with what stands under the
fingerprint of this one, and never with what the register says later of the same period (product.md §9).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Text, Uuid, column, select, table
from sqlalchemy.orm import Session

from aict.asymmetry.rules import Measure, Part
from aict.core import plain
from aict.core.answers import Given, revealed
from aict.core.dates import PartialDate
from aict.evaluations.follow_up import CONCLUDED
from aict.evaluations.models import Evaluation
from aict.evaluations.questions import checklist_of
from aict.evaluations.services import sides_of

BLOCK = "kept"
"""Under which name it stands among the blocks of what is frozen."""
# Named by its table: what is frozen is a report, and reports stand above this package.
_SNAPSHOT = table("snapshot", column("evaluation_id", Uuid), column("content", Text))


@dataclass(frozen=True, slots=True)
class Kept:
    """What one evaluation found, as plain values."""

    measures: Mapping[str, Measure]
    """By key, without the rows behind them."""
    answers: Mapping[str, Mapping[str, str]]
    """By side, then by the code of the question: the step that was chosen. A side that was closed has none."""
    questions: Mapping[str, str]
    """The words of each question of its checklist, in French, by code."""

    @property
    def given(self) -> dict[str, dict[str, Given]]:
        """The answers as `core.answers` gives them, without a word of comment."""
        return {
            side: {code: Given(value) for code, value in said.items()} for side, said in self.answers.items()
        }


@dataclass(frozen=True, slots=True)
class Frozen:
    """What was kept, and on which day."""

    kept: Kept
    on: PartialDate


KINDS: plain.Kinds = {"Kept": Kept, "Measure": Measure, "Part": Part}


def to_keep(session: Session, evaluation: Evaluation, measures: Mapping[str, Measure]) -> Kept:
    """What is to be frozen of an evaluation as it is now; the answers once they are revealed."""
    said = revealed(session, evaluation.id, sides_of(evaluation)) or {}
    return Kept(
        measures={key: _without_rows(measure) for key, measure in measures.items()},
        answers={
            side: {code: one.value for code, one in given.items()} for side, given in sorted(said.items())
        },
        questions={question.code: question.text_fr for question in checklist_of(session, evaluation)},
    )


def _without_rows(measure: Measure) -> Measure:
    """Figures and sentences only: a row may bear the name of somebody."""
    parts = tuple(replace(part, rows=()) for part in measure.parts)
    return replace(measure, parts=parts, unknown_rows=())


def frozen_of(session: Session, evaluation: Evaluation) -> Frozen | None:
    """What was frozen of an evaluation; None before, and of one that was frozen before anything was kept so."""
    if evaluation.stage not in CONCLUDED:
        return None
    content = session.scalar(select(_SNAPSHOT.c.content).where(_SNAPSHOT.c.evaluation_id == evaluation.id))
    document = json.loads(content) if content else {}
    found = document.get("blocks", {}).get(BLOCK)
    if found is None:
        return None
    return Frozen(plain.made_of(found, KINDS), PartialDate.parse(document["head"]["generated_on"]))
