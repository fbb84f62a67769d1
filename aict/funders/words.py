"""The controlled values of funder rules in words."""

from aict.core.errors import Sentence
from aict.funders.models import CallKind, Service
from aict.funders.plans import Verdict
from aict.funders.rules import Certainty, Requirement, RuleKind, Who

CALL_KIND = {
    CallKind.CALL: Sentence("appel à projets"),
    CallKind.SCHEME: Sentence("dispositif permanent"),
    CallKind.DECLARATION: Sentence("déclaration annuelle"),
}
SERVICE = {
    Service.WATER: Sentence("eau potable"),
    Service.SANITATION: Sentence("assainissement"),
    Service.ENERGY: Sentence("distribution d’électricité et de gaz"),
    Service.WASTE: Sentence("déchets ménagers"),
    Service.MOBILITY: Sentence("mobilité"),
}
RULE_KIND = {
    RuleKind.MAX_SHARE: Sentence("part maximale dans le plan"),
    RuleKind.MIN_SHARE: Sentence("part minimale dans le plan"),
    RuleKind.MAX_IN_KIND: Sentence("part valorisée maximale d’un apport"),
    RuleKind.MIN_AMOUNT: Sentence("montant minimal"),
    RuleKind.MAX_AMOUNT: Sentence("montant maximal"),
    RuleKind.MIN_DURATION: Sentence("durée minimale du projet"),
    RuleKind.MAX_DURATION: Sentence("durée maximale du projet"),
    RuleKind.HELD_BACK: Sentence("part retenue jusqu’au rapport final"),
    RuleKind.ONLY_COUNTRIES: Sentence("pays admis"),
    RuleKind.NOT_COUNTRIES: Sentence("pays exclus"),
    RuleKind.SERVICE_CEILING: Sentence("plafond en pourcentage d’un budget de service"),
    RuleKind.FIELD: Sentence("domaines admis"),
    RuleKind.REQUIRES: Sentence("pièce ou formalité préalable"),
}
WHO = {
    Who.FUNDER: Sentence("le financeur"),
    Who.FRENCH: Sentence("le côté français"),
    Who.FOREIGN: Sentence("le côté étranger"),
    Who.OTHERS: Sentence("tous les autres que le financeur"),
    Who.ALL: Sentence("tout le plan"),
}
REQUIREMENT = {
    Requirement.CONVENTION: Sentence("Convention en vigueur"),
    Requirement.DELIBERATION: Sentence("Délibération"),
    Requirement.LETTERS: Sentence("Lettres d’intention avec engagements chiffrés"),
    Requirement.EARLIER_REPORTS: Sentence("Comptes rendus techniques et financiers antérieurs"),
    Requirement.ODA_DECLARED: Sentence("Déclaration APD déposée"),
    Requirement.ATLAS: Sentence("Fiche de l’Atlas à jour"),
}
CERTAINTY = {
    Certainty.SURE: Sentence("sûre"),
    Certainty.DOUBTFUL: Sentence("douteuse"),
    Certainty.TO_VERIFY: Sentence("à vérifier"),
}
VERDICT = {
    Verdict.PASS: Sentence("respectée"),
    Verdict.FAIL: Sentence("non respectée"),
    Verdict.CANNOT_TELL: Sentence("on ne peut pas dire"),
}
GROUP = {
    "oda_ldc": Sentence("pays moins avancés"),
    "oda_low": Sentence("autres pays à faible revenu"),
    "oda_lmic": Sentence("pays à revenu intermédiaire, tranche inférieure"),
    "oda_umic": Sentence("pays à revenu intermédiaire, tranche supérieure"),
    "oda_none": Sentence("pays non éligibles à l’APD"),
    "french_oda_suspended": Sentence("pays où l’aide française est suspendue"),
    "several_countries": Sentence("plusieurs pays de groupes différents"),
}
