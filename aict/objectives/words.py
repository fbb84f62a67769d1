"""The controlled lists of objectives in words."""

from aict.core.errors import Sentence
from aict.objectives.models import Direction, IndicatorNature

NATURE = {
    IndicatorNature.NUMBER: Sentence("nombre"),
    IndicatorNature.PERCENTAGE: Sentence("pourcentage"),
    IndicatorNature.YES_NO: Sentence("oui ou non"),
    IndicatorNature.QUALITATIVE: Sentence("en mots"),
}
DIRECTION = {
    Direction.UP: Sentence("à la hausse"),
    Direction.DOWN: Sentence("à la baisse"),
}
