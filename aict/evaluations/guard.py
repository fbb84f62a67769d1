"""What is frozen or sealed does not change any more; every edit of an evaluation asks here first."""

from aict.core.errors import Frozen, RuleBroken, Sentence
from aict.evaluations.models import Evaluation, Stage

FROZEN = Sentence("Cette évaluation est figée : elle ne change plus. Une correction est un erratum.")


def refuse_frozen(evaluation: Evaluation) -> None:
    """Raise `Frozen` once the evaluation is frozen or sealed (quality.md A9)."""
    if evaluation.stage in {Stage.FROZEN, Stage.SEALED}:
        raise Frozen(FROZEN)


def refusal(stage: Stage, wanted: Stage) -> Sentence | None:
    """Why an evaluation at this stage takes nothing of the wanted one, None when it does."""
    if stage is wanted:
        return None
    return FROZEN if stage in {Stage.FROZEN, Stage.SEALED} else _TOO_EARLY


def require_stage(evaluation: Evaluation, stage: Stage) -> None:
    """Raise `Frozen` or `RuleBroken` unless the evaluation is at this stage."""
    refuse_frozen(evaluation)
    if evaluation.stage is not stage:
        raise RuleBroken(_TOO_EARLY if stage is Stage.JOINT_SESSION else _NOT_ANSWERING)


_TOO_EARLY = Sentence("Les conclusions s’écrivent ensemble, quand chaque côté a envoyé ses réponses.")
_NOT_ANSWERING = Sentence("Cette évaluation n’attend pas de réponses.")
