"""The controlled lists of conventions in words."""

from aict.conventions.models import ConventionKind
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
