"""An agreed value as a page shows it: baselines and targets are text, as both sides typed them."""

from flask_babel import get_locale, gettext
from markupsafe import Markup

from aict.core import formats
from aict.core.languages import marked
from aict.core.templating import known
from aict.objectives.rules import number_in


def agreed_value(text: str | None, language: str | None = None) -> Markup | str:
    """A number as the reader's language writes it, yes and no in it; any other words as they are, with their language."""
    if not text:
        return known(None)
    if text in {"oui", "non"}:
        return str(gettext("oui") if text == "oui" else gettext("non"))
    number = None if "%" in text else number_in(text)
    if number is not None:
        return formats.number(number, str(get_locale()))
    return marked(text, language)
