"""Forms of a partnership: a new one, and what it says of itself."""

from collections.abc import Iterable, Sequence
from typing import Any

from flask_babel import get_locale
from flask_babel import lazy_gettext as _
from sqlalchemy.orm import Session

from aict.accounts.models import Person, Role
from aict.core import formats
from aict.core.folding import fold
from aict.core.forms import Choice, Choices, Lines, LongText, Required, Text
from aict.core.schema import LINE, SHORT
from aict.core.templating import say
from aict.organisations.models import Organisation, OrganisationType
from aict.organisations.words import TYPE
from aict.partnerships import words
from aict.partnerships.describing import LABELS
from aict.partnerships.fact_forms import Difference, FactForm, Listed, Reference
from aict.partnerships.models import Status
from aict.reference.queries import FORMS, THEMES, countries, items
from aict.reference.words import listed

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

    def offer_lists(self, session: Session, *, forms: Iterable[str] = (), themes: Iterable[str] = ()) -> None:
        """Offer the lists, with the words of its own that the partnership has already."""
        for field, name, own in ((self.forms, FORMS, forms), (self.themes, THEMES, themes)):
            # A word that somebody took away meanwhile is still one's own to keep.
            typed = [text for text in field.data or () if text.isprintable() and 0 < len(text) <= LINE]
            labels = dict.fromkeys([*(item.label_fr for item in items(session, name)), *own, *typed])
            field.offer([(label, listed(label)) for label in labels])
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


class RecordingForm(DescriptionForm):
    """A new partnership: with whom, under which code."""

    own_id = Reference(_("Pour"))
    partner_id = Reference(_("Partenaire"), empty=_("un organisme que je nomme ci-dessous"))
    partner_name = Text(_("Nom du partenaire"))
    partner_country = Choice(_("Pays du partenaire"), empty=_("à choisir"))
    partner_type = Listed(_("Type du partenaire"), among=OrganisationType, empty=_("à choisir"))
    code = Text(_("Code"), longest=SHORT)
    status = Listed(_("Statut"), among=Status, empty=_("inconnu"))

    def offer_bodies(self, person: Person, partners: Sequence[Organisation]) -> None:
        """Offer the reader's own organisations, and those that they know."""
        own = {str(a.organisation_id): a.organisation.name for a in officer_of(person)}
        self.own_id.offer(list(own.items()))
        self.partner_id.offer([(str(o.id), o.name) for o in partners])
        locale = str(get_locale() or "fr")
        named = [(code, formats.country(code, locale)) for code in countries()]
        self.partner_country.offer(sorted(named, key=lambda pair: fold(pair[1])))
        self.partner_type.offer_words(TYPE)
        self.status.offer_words(words.STATUS)


DESCRIBED = ("title", "summary", *LABELS, "sdgs", "origins", "sources", "note")
"""The attributes that the description is made of."""


def officer_of(person: Person) -> list[Any]:
    """The affiliations in which somebody may record a partnership."""
    return [a for a in person.affiliations if a.role is Role.OFFICER]
