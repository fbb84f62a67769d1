"""The form that changes several partnerships at once."""

from collections.abc import Iterable, Sequence
from typing import Any

from flask_babel import lazy_gettext as _
from wtforms import HiddenField

from aict.accounts.models import Person
from aict.core.errors import Quoted
from aict.core.forms import Choice, Form
from aict.core.originals import USUAL
from aict.core.templating import say
from aict.partnerships.access import Standing
from aict.partnerships.models import Status
from aict.partnerships.selection import Wanted
from aict.partnerships.words import STATUS
from aict.reference.words import worded

NOBODY = "nobody"
_AS_IT_IS = _("ne rien changer")


class SelectionForm(Form):
    """What is to change in each of the partnerships picked; asked for by GET, so that it is seen before it is done."""

    class Meta:
        """The one who acts is checked for every POST before it gets here; a question needs no token."""

        csrf = False

    picks = HiddenField()
    seen = HiddenField()
    status = Choice(_("Statut"), empty=_AS_IT_IS)
    add_theme = Choice(_("Ajouter un thème"), empty=_AS_IT_IS)
    remove_theme = Choice(_("Retirer un thème"), empty=_AS_IT_IS)
    follower = Choice(_("Suivi, chez nous, par"), empty=_AS_IT_IS)

    def offer_all(
        self, standings: Sequence[Standing], themes: Sequence[str], people: Sequence[Person]
    ) -> None:
        """Offer what can be chosen for these partnerships."""
        written_in = {k: v for at in standings for k, v in at.partnership.languages_of_labels.items()}
        own = sorted({theme for at in standings for theme in at.partnership.themes})

        def offered(names: Iterable[str]) -> list[tuple[str, str | Quoted]]:
            return [(theme, worded(theme, written_in.get(theme, USUAL))) for theme in names]

        self.status.offer([(status.value, say(words)) for status, words in STATUS.items()])
        self.add_theme.offer(offered(dict.fromkeys([*themes, *own])))
        self.remove_theme.offer(offered(own))
        self.follower.offer([(NOBODY, str(_("personne"))), *((str(p.id), p.name) for p in people)])

    def wanted(self, people: Sequence[Person]) -> Wanted:
        """What is to change, once the form is right."""
        chosen: Any = self.follower.data
        following = {str(person.id): person for person in people}
        return Wanted(
            add_theme=self.add_theme.data,
            remove_theme=self.remove_theme.data,
            status=Status(self.status.data) if self.status.data else None,
            follows=bool(chosen),
            follower=following.get(chosen or ""),
        )


def written(codes: Sequence[str]) -> str:
    """Codes in one hidden field: a code has no line break."""
    return "\n".join(codes)


def read(text: str | None) -> list[str]:
    """The codes of a hidden field, each once; what no code can be is none."""
    lines = (line.strip() for line in (text or "").splitlines())
    return list(dict.fromkeys(line for line in lines if line and line.isprintable()))
