"""The controlled lists of co-financing in words."""

from aict.cofinancing.models import LineNature
from aict.core.errors import Sentence

NATURE = {
    LineNature.CASH: Sentence("numéraire"),
    LineNature.IN_KIND: Sentence("valorisation (en nature)"),
    LineNature.REVENUE: Sentence("recette du projet"),
    LineNature.NOT_BROKEN_DOWN: Sentence("non ventilé par la source"),
}
