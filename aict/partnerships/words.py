"""The controlled lists of a partnership in words."""

from aict.core.errors import Sentence
from aict.partnerships.models import KeyDateNature, MemberRole, Status

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
