"""How far an indicator is, drawn: the way from the start to the target, with its rule as the text alternative."""

from decimal import Decimal

from flask_babel import get_locale, gettext
from markupsafe import Markup

from aict.core import charts, formats
from aict.core.templating import say, svg
from aict.objectives.rules import Progress


def progress_chart(told: Progress, width: int = 260) -> Markup:
    """The drawing of a progress; empty when nobody can tell, for the sentence beside it then says why."""
    if told.ratio is None:
        return Markup()
    shown = charts.Progress(
        float(told.ratio),
        gettext("départ %(value)s", value=_number(told.baseline)),
        gettext("cible %(value)s", value=_number(told.target)),
        _number(told.value),
    )
    alternative = gettext("Avancement : %(told)s", told=say(told.why))
    return svg(charts.progress(shown, alternative=alternative, width=width))


def _number(value: Decimal | None) -> str:
    return "" if value is None else formats.number(value, str(get_locale() or "fr"))
