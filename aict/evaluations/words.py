"""The controlled lists of evaluations in words, and every value of its texts as a reader is told it."""

from flask_babel import get_locale

from aict.core import formats
from aict.core.errors import Sentence
from aict.core.spelling import FIELD, Words
from aict.core.templating import say
from aict.evaluations.campaign_models import Audience, Part
from aict.evaluations.models import EvaluationKind, Stage, Stance, YesNoUnknown
from aict.evaluations.scope import Sort
from aict.evaluations.texts import Asked
from aict.partnerships.access import Standing
from aict.partnerships.sides import side_name

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
STANCE = {
    Stance.ACCEPTED: Sentence("acceptée"),
    Stance.PARTLY: Sentence("acceptée en partie"),
    Stance.DECLINED: Sentence("pas acceptée"),
}
PART = {
    Part.EVALUATOR: Sentence("évalue"),
    Part.PARTICIPANT: Sentence("participe"),
}
AUDIENCE = {
    Audience.COUNCIL: Sentence("au conseil"),
    Audience.CITIZENS: Sentence("aux habitants"),
    Audience.ACTORS: Sentence("aux acteurs du territoire"),
    Audience.OTHERS: Sentence("à d’autres"),
}
SORT = {
    Sort.CONVENTIONS: Sentence("Conventions regardées"),
    Sort.OBJECTIVES: Sentence("Objectifs regardés"),
    Sort.PROJECTS: Sentence("Projets regardés"),
    Sort.CRITERIA: Sentence("Critères regardés"),
}
ASKED = {
    Asked.RENEW: Sentence("Renouveler"),
    Asked.CHANGE: Sentence("Modifier"),
    Asked.STOP: Sentence("Arrêter"),
}


def words_for(at: Standing) -> Words:
    """The values of conclusions and recommendations as this reader is told them; who is responsible goes by its side."""
    return {
        "asked": lambda value: say(ASKED.get(value)),
        "date": lambda value: formats.partial_date(value, str(get_locale() or "fr")),
        FIELD: lambda side: side_name(at.partnership, side),
    }
