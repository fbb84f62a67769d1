"""The form of what a partnership says of itself."""

from typing import Any

from flask_babel import lazy_gettext as _
from sqlalchemy.orm import Session

from aict.core.forms import Choices, Lines, LongText, Required, Text
from aict.core.originals import USUAL
from aict.core.schema import LINE
from aict.core.templating import say
from aict.partnerships import words
from aict.partnerships.describing import LABELS
from aict.partnerships.fact_forms import Difference, FactForm
from aict.partnerships.models import Partnership
from aict.reference.queries import FORMS, THEMES, items
from aict.reference.words import worded

_OTHERS = {"forms": "other_forms", "themes": "other_themes"}


class DescriptionForm(FactForm):
    """What a partnership says of itself; its sources stand line by line."""

    source: Any = None
    title = Text(_("Titre"), validators=[Required()])
    summary = LongText(_("En quelques lignes"))
    forms = Choices(_("Formes d’action"))
    other_forms = Lines(_("Autres formes d’action"))
    themes = Choices(_("Thèmes"))
    other_themes = Lines(_("Autres thèmes"))
    sdgs = Choices(_("Objectifs de développement durable (ODD)"))
    origins = Choices(_("Contexte d’origine"))
    sources = Lines(_("Sources"))

    def offer_lists(self, session: Session, partnership: Partnership | None = None) -> None:
        """Offer the lists, with the words of its own that the partnership has already."""
        written_in = partnership.languages_of_labels if partnership else {}
        forms, themes = (partnership.forms, partnership.themes) if partnership else ((), ())
        for field, name, own in ((self.forms, FORMS, forms), (self.themes, THEMES, themes)):
            # A word that somebody took away meanwhile is still one's own to keep.
            typed = [text for text in field.data or () if text.isprintable() and 0 < len(text) <= LINE]
            labels = dict.fromkeys([*(item.label_fr for item in items(session, name)), *own, *typed])
            field.offer([(label, worded(label, written_in.get(label, USUAL))) for label in labels])
        self.sdgs.offer([(number, say(goal)) for number, goal in words.SDG.items()])
        self.origins.offer([(code, say(origin)) for code, origin in words.ORIGIN.items()])

    def said_by(self, fact: Any) -> list[Difference]:  # noqa: ANN401 (a description)
        """What it says, field by field, in words; what is worded freely stands in its list."""
        return self.differences({}, {name: getattr(fact, name) for name in DESCRIBED})

    def described(self) -> dict[str, Any]:
        """What was said, by attribute of the partnership; what is worded freely joins its list."""
        said = {name: self._fields[name].data for name in DESCRIBED}
        for name, other in _OTHERS.items():
            said[name] = list(dict.fromkeys([*said[name], *self._fields[other].data]))
        return said


DESCRIBED = ("title", "summary", *LABELS, "sdgs", "origins", "sources", "note")
"""The attributes that the description is made of."""
