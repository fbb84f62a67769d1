"""The controlled lists of objectives in words, and every value of one as a reader is told it."""

from typing import Any

from flask_babel import get_locale

from aict.core import formats
from aict.core.errors import Sentence
from aict.core.spelling import Words
from aict.core.templating import say
from aict.objectives.models import Direction, IndicatorNature
from aict.partnerships.access import Standing
from aict.partnerships.sides import attribution_name, territory_name

NATURE = {
    IndicatorNature.NUMBER: Sentence("nombre"),
    IndicatorNature.PERCENTAGE: Sentence("pourcentage"),
    IndicatorNature.YES_NO: Sentence("oui ou non"),
    IndicatorNature.QUALITATIVE: Sentence("en mots"),
}
CUMULATIVE = {
    True: Sentence("ses valeurs s’additionnent"),
    False: Sentence("ses valeurs ne s’additionnent pas"),
}
DIRECTION = {
    Direction.UP: Sentence("à la hausse"),
    Direction.DOWN: Sentence("à la baisse"),
}


def words_for(at: Standing) -> Words:
    """The values of an objective as this reader is told them."""
    return {
        "nature": lambda value: say(NATURE.get(value)),
        "direction": lambda value: say(DIRECTION.get(value)),
        "cumulative": lambda value: say(CUMULATIVE[bool(value)]),
        "territory": lambda value: say(territory_name(at.partnership, value)),
        "attribution": lambda value: say(attribution_name(at.partnership, value)),
        "date": _date,
        "target": _target,
    }


def _date(value: str) -> str:
    return formats.partial_date(value, str(get_locale() or "fr"))


def _target(target: dict[str, Any]) -> str:
    when = target.get("date")
    said = (
        say(Sentence("%(date)s : %(value)s", date=_date(when), value=target["value"]))
        if when
        else str(target["value"])
    )
    return f"{said} ({target['note']})" if target.get("note") else said
