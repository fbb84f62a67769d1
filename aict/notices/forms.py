"""Forms of notices."""

from typing import Any

from flask_babel import lazy_gettext as _

from aict.core.forms import Choice, Form
from aict.core.templating import say
from aict.notices.rules import Rhythm
from aict.notices.words import RHYTHM


class RhythmForm(Form):
    """How often one wants to be written to."""

    rhythm = Choice(_("Recevoir un récapitulatif par courriel"))

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """Offer every rhythm."""
        super().__init__(**kwargs)
        self.rhythm.offer([(rhythm.value, say(RHYTHM[rhythm])) for rhythm in Rhythm])
