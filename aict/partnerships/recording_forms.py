"""The form of a new partnership: with whom, under which code."""

from collections.abc import Sequence
from typing import Any

from flask_babel import get_locale
from flask_babel import lazy_gettext as _
from wtforms import Form as PlainForm
from wtforms import FormField

from aict.accounts.models import Person, Role
from aict.core import formats
from aict.core.errors import Sentence
from aict.core.folding import fold
from aict.core.forms import Choice, Rows, Text
from aict.core.schema import SHORT
from aict.core.templating import say
from aict.organisations.models import Organisation, OrganisationType
from aict.organisations.words import TYPE
from aict.partnerships import words
from aict.partnerships.describing_forms import DescriptionForm
from aict.partnerships.fact_forms import Listed, Reference
from aict.partnerships.models import MemberRole, Status
from aict.reference.queries import countries

MOST_OTHERS = 20
"""Organisations named in one form beside the first partner: more come in on the page of members."""
_SIDES = {
    "a": Sentence("notre côté"),
    "b": Sentence("le côté du premier partenaire"),
    "c": Sentence("un troisième côté"),
    "d": Sentence("un quatrième côté"),
}


class CompanionForm(PlainForm):
    """One more organisation in a new partnership."""

    partner_id = Reference(_("Organisation"), empty=_("une organisation que je nomme ci-dessous"))
    partner_name = Text(_("Son nom"))
    partner_country = Choice(_("Son pays"), empty=_("à choisir"))
    partner_type = Listed(_("Son type"), among=OrganisationType, empty=_("à choisir"))
    side = Choice(_("De quel côté"), default="b")
    role = Listed(_("Rôle"), among=MemberRole, default=MemberRole.PARTNER)

    def offer(self) -> None:
        """Word the sides and the roles."""
        self.side.offer([(side, say(sentence)) for side, sentence in _SIDES.items()])
        self.role.offer_words(words.MEMBER_ROLE)

    @property
    def is_left_out(self) -> bool:
        """Whether nobody is named in it."""
        named = (self.partner_id, self.partner_name, self.partner_country, self.partner_type)
        return not any(field.data or field.process_errors for field in named)

    def validate(self, extra_validators: Any = None) -> bool:  # noqa: ANN401 (WTForms' own)
        """Whether it is right, or empty."""
        return self.is_left_out or super().validate(extra_validators)


class RecordingForm(DescriptionForm):
    """A new partnership: with whom, under which code."""

    own_id = Reference(_("Pour"))
    partner_id = Reference(_("Partenaire"), empty=_("une organisation que je nomme ci-dessous"))
    partner_name = Text(_("Nom du partenaire"))
    partner_country = Choice(_("Pays du partenaire"), empty=_("à choisir"))
    partner_type = Listed(_("Type du partenaire"), among=OrganisationType, empty=_("à choisir"))
    others = Rows(FormField(CompanionForm), max_entries=MOST_OTHERS)
    code = Text(_("Code"), longest=SHORT)
    status = Listed(_("Statut"), among=Status, empty=_("inconnu"))

    def offer_bodies(self, person: Person, partners: Sequence[Organisation]) -> None:
        """Offer the reader's own organisations, and those that they know."""
        own = {str(a.organisation_id): a.organisation.name for a in officer_of(person)}
        self.own_id.offer(list(own.items()))
        locale = str(get_locale() or "fr")
        named = [(code, formats.country(code, locale)) for code in countries()]
        in_order = sorted(named, key=lambda pair: fold(pair[1]))
        for entry in (self, *(row.form for row in self.others)):
            entry.partner_id.offer([(str(o.id), o.name) for o in partners])
            entry.partner_country.offer(in_order)
            entry.partner_type.offer_words(TYPE)
        for row in self.others:
            row.form.offer()
        self.status.offer_words(words.STATUS)


def officer_of(person: Person) -> list[Any]:
    """The affiliations in which somebody may record a partnership."""
    return [a for a in person.affiliations if a.role is Role.OFFICER]
