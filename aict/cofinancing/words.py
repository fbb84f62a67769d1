"""The controlled lists of co-financing in words."""

from aict.cofinancing.models import (
    Amends,
    Annexed,
    ConventionAskedBy,
    EntryKind,
    LineNature,
    RelationCostKind,
)
from aict.core.errors import Sentence

NATURE = {
    LineNature.CASH: Sentence("numéraire"),
    LineNature.IN_KIND: Sentence("valorisation (en nature)"),
    LineNature.REVENUE: Sentence("recette du projet"),
    LineNature.NOT_BROKEN_DOWN: Sentence("non ventilé par la source"),
}

ENTRY_KIND = {
    EntryKind.PLANNED: Sentence("tranche prévue"),
    EntryKind.RECEIVED: Sentence("versement reçu"),
    EntryKind.SPENT: Sentence("dépense"),
}
AMENDS = {
    Amends.CORRECTION: Sentence("correction"),
    Amends.REFUND: Sentence("remboursement"),
}
ASKED_BY = {
    ConventionAskedBy.CALL: Sentence("oui : l’appel à projets"),
    ConventionAskedBy.ONE_PERCENT: Sentence("oui : une loi « 1 % »"),
    ConventionAskedBy.CONTRACT: Sentence("oui : le contrat du financeur"),
    ConventionAskedBy.NOTHING: Sentence("non : rien n’en demande"),
}
RELATION_COST = {
    RelationCostKind.STAFF: Sentence("temps d’agents"),
    RelationCostKind.MISSION: Sentence("mission"),
    RelationCostKind.OTHER: Sentence("autre coût de la relation"),
}
ANNEXED = {
    Annexed.YES: Sentence("annexé à la convention"),
    Annexed.NO: Sentence("non annexé à la convention"),
}
