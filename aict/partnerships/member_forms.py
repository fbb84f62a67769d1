"""The form of a member."""

from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _

from aict.core.forms import Choice, Required, SaneDate, Text
from aict.core.schema import LONG
from aict.partnerships import side_choices
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import FactForm, Listed, Reference
from aict.partnerships.models import SIDES, MemberRole
from aict.partnerships.words import MEMBER_ROLE


class MemberForm(FactForm):
    """What is said of a member."""

    note: Any = None
    role = Listed(_("Rôle"), among=MemberRole)
    since = SaneDate(_("Membre depuis"))
    until = SaneDate(_("Membre jusqu’à"))
    source = Text(_("Document"), longest=LONG)

    def offer_roles(self) -> None:
        """All the roles."""
        self.role.offer_words(MEMBER_ROLE)


class NewMemberForm(MemberForm):
    """Who comes in, and on which side."""

    organisation_id = Reference(_("Organisation"), empty=_("choisissez"), validators=[Required()])
    side = Choice(_("Côté"))

    def offer_sides(self, at: Standing) -> None:
        """Those there are, and one more while there is a letter left."""
        free = next((letter for letter in SIDES if letter not in at.sides), None)
        another = [(free, gettext("un nouveau côté"))] if free else []
        self.side.offer([*side_choices.sides(at), *another])
