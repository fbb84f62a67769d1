"""The controlled lists of conventions in words."""

from aict.conventions.chain import Clause
from aict.conventions.models import ConventionKind, EventKind, Renewal, StateGround
from aict.core.errors import Sentence

KIND = {
    ConventionKind.FRAMEWORK: Sentence("convention-cadre"),
    ConventionKind.CONVENTION: Sentence("convention"),
    ConventionKind.AMENDMENT: Sentence("avenant"),
    ConventionKind.LETTER_OF_INTENT: Sentence("lettre d’intention"),
    ConventionKind.TWINNING_OATH: Sentence("serment de jumelage"),
    ConventionKind.CHARTER: Sentence("charte"),
    ConventionKind.OTHER: Sentence("autre texte"),
}
RENEWAL = {
    Renewal.NONE: Sentence("sans reconduction"),
    Renewal.EXPRESS: Sentence("reconduction expresse"),
    Renewal.TACIT: Sentence("reconduction tacite"),
}
STATE_GROUND = {
    StateGround.LAW: Sentence("la loi le permet"),
    StateGround.CROSS_BORDER_GROUPING: Sentence(
        "création d’un GECT, d’un groupement eurorégional ou d’un groupement local de coopération transfrontalière"
    ),
    StateGround.AGREEMENT: Sentence("mise en œuvre d’un accord international approuvé par l’État (1°)"),
    StateGround.PROGRAMME: Sentence(
        "exécution d’un programme régional d’une organisation internationale, approuvé par la France (2°)"
    ),
    StateGround.OTHER_GROUPING: Sentence("création d’un autre groupement de coopération (3°)"),
}
"""The cases of CGCT L1115-5, in its order (domain.md §2)."""
EVENT = {
    EventKind.SUSPENSION: Sentence("suspension"),
    EventKind.RESUMPTION: Sentence("reprise"),
    EventKind.DENUNCIATION: Sentence("dénonciation"),
    EventKind.RENEWAL: Sentence("reconduction expresse"),
}
CLAUSE = {
    Clause.OBJECT: Sentence("Objet"),
    Clause.AMOUNT: Sentence("Montant prévisionnel"),
    Clause.START: Sentence("Début"),
    Clause.END: Sentence("Fin"),
    Clause.RENEWAL: Sentence("Reconduction"),
    Clause.NOTICE: Sentence("Préavis"),
}
