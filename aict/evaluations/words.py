"""The controlled lists of evaluations in words."""

from aict.core.errors import Sentence
from aict.evaluations.models import EvaluationKind, Stage, YesNoUnknown
from aict.evaluations.texts import Asked

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
STAGE = {
    Stage.RECORDED: Sentence("évaluation passée, enregistrée d’après ses sources"),
    Stage.ANSWERING: Sentence("chaque côté répond seul"),
    Stage.JOINT_SESSION: Sentence("séance commune : conclusions et recommandations"),
    Stage.FROZEN: Sentence("figée, en cours de signature"),
    Stage.SEALED: Sentence("signée et scellée"),
}
ASKED = {
    Asked.RENEW: Sentence("Renouveler"),
    Asked.CHANGE: Sentence("Modifier"),
    Asked.STOP: Sentence("Arrêter"),
}
