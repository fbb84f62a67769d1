"""The controlled lists of a partnership in words."""

from aict.core.errors import Sentence
from aict.partnerships.models import KeyDateNature, MemberRole, ReferentialFamily, Status

STATUS = {
    Status.EXPLORATION: Sentence("en exploration"),
    Status.ACTIVE: Sentence("actif"),
    Status.SUSPENDED: Sentence("suspendu"),
    Status.DORMANT: Sentence("en sommeil"),
    Status.ENDED: Sentence("terminé"),
    Status.UNKNOWN: Sentence("inconnu"),
}
KEY_DATE = {
    KeyDateNature.FIRST_CONTACT: Sentence("premier contact"),
    KeyDateNature.TWINNING_OATH: Sentence("serment de jumelage"),
    KeyDateNature.FIRST_CONVENTION: Sentence("première convention"),
    KeyDateNature.PROJECT_START: Sentence("début d’un projet"),
    KeyDateNature.EVENT: Sentence("événement"),
    KeyDateNature.OTHER: Sentence("autre"),
}
MEMBER_ROLE = {
    MemberRole.LEAD: Sentence("chef de file"),
    MemberRole.PARTNER: Sentence("partenaire"),
    MemberRole.ASSOCIATE: Sentence("associé"),
}
FAMILY = {
    ReferentialFamily.HUMANIST: Sentence("humaniste : solidarité, égalité, équité"),
    ReferentialFamily.POLITICAL: Sentence("politique : soutien à une lutte"),
    ReferentialFamily.PRO_DOMO: Sentence("pro domo : intérêt de son propre territoire"),
}
REACH = {
    "universalist": Sentence("universaliste"),
    "excluding": Sentence("excluant"),
}
STANDING = {
    "declared": Sentence("déclaré (charte, serment, discours)"),
    "observed": Sentence("observé dans la pratique"),
}
HELD_BY = {
    "elected": Sentence("les élus"),
    "technicians": Sentence("les techniciens"),
    "actors": Sentence("les acteurs du territoire"),
    "citizens": Sentence("les citoyens"),
}
DEBATED_IN = {
    "here": Sentence("chez nous"),
    "there": Sentence("chez l’autre"),
    "between": Sentence("entre les deux"),
}
POSITION = {
    "complement": Sentence("en complément de l’État"),
    "extension": Sentence("en prolongement de l’État"),
    "substitution": Sentence("à la place de l’État"),
    "dissidence": Sentence("en dissidence"),
    "ordered_test": Sentence("à la demande d’un État, pour essayer"),
    "ordered_provocation": Sentence("à la demande d’un État, pour provoquer"),
    "not_stated": Sentence("non précisée"),
}
AUTONOMY = {
    "supported": Sentence("notre gouvernement soutient l’action de ses collectivités à l’étranger"),
    "no_money_abroad": Sentence("autonomie reconnue, mais l’argent public ne peut pas sortir"),
    "not_informed": Sentence("notre gouvernement n’est pas informé, quelle que soit l’autonomie en droit"),
    "not_stated": Sentence("non précisée"),
}
ORIGIN = {
    "franco_german": Sentence("réconciliation franco-allemande"),
    "cold_war": Sentence("guerre froide"),
    "decolonisation": Sentence("décolonisation"),
    "migration": Sentence("migrations, réfugiés installés sur le territoire"),
    "european_integration": Sentence("intégration européenne"),
    "economic_diplomacy": Sentence("diplomatie économique d’après 2008"),
    "climate_sdg": Sentence("climat, objectifs de développement durable"),
    "not_stated": Sentence("non précisé"),
}
SDG = {
    "1": Sentence("1. Pas de pauvreté"),
    "2": Sentence("2. Faim « zéro »"),
    "3": Sentence("3. Bonne santé et bien-être"),
    "4": Sentence("4. Éducation de qualité"),
    "5": Sentence("5. Égalité entre les sexes"),
    "6": Sentence("6. Eau propre et assainissement"),
    "7": Sentence("7. Énergie propre et d’un coût abordable"),
    "8": Sentence("8. Travail décent et croissance économique"),
    "9": Sentence("9. Industrie, innovation et infrastructure"),
    "10": Sentence("10. Inégalités réduites"),
    "11": Sentence("11. Villes et communautés durables"),
    "12": Sentence("12. Consommation et production responsables"),
    "13": Sentence("13. Lutte contre les changements climatiques"),
    "14": Sentence("14. Vie aquatique"),
    "15": Sentence("15. Vie terrestre"),
    "16": Sentence("16. Paix, justice et institutions efficaces"),
    "17": Sentence("17. Partenariats pour la réalisation des objectifs"),
}
