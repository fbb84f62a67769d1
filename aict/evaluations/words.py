"""The controlled lists of evaluations in words."""

from aict.core.errors import Sentence
from aict.evaluations.models import EvaluationKind, YesNoUnknown

KIND = {
    EvaluationKind.ANNUAL: Sentence("évaluation annuelle"),
    EvaluationKind.MID_TERM: Sentence("évaluation à mi-parcours"),
    EvaluationKind.FINAL: Sentence("évaluation finale"),
    EvaluationKind.EX_POST: Sentence("évaluation ex post"),
    EvaluationKind.REVIEW: Sentence("bilan"),
}
JOINT = {
    YesNoUnknown.YES: Sentence("oui"),
    YesNoUnknown.NO: Sentence("non"),
    YesNoUnknown.UNKNOWN: Sentence("inconnu"),
}
