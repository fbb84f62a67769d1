"""The form of the declaration."""

from flask_babel import lazy_gettext as _

from aict.accessibility.grid import LEVELS
from aict.core.forms import BoundedInt, Choice, Form, LongText, Required, SaneDate, Text
from aict.core.templating import say


class DeclarationForm(Form):
    """What the authority has to fill in."""

    authority = Text(_("Autorité qui déclare"), validators=[Required()])
    level = Choice(_("État de conformité"), validators=[Required()])
    declared_on = SaneDate(_("Établie le"), validators=[Required()])
    auditor = Text(_("Audit réalisé par"))
    rate = BoundedInt(_("Taux de conformité de cet audit, en %"), highest=100)
    contact = Text(_("Adresse ou page de contact"), validators=[Required()])
    not_accessible = LongText(_("Contenus non accessibles et dérogations"))

    def offer_levels(self) -> None:
        """The three states that the law knows."""
        self.level.offer([(level.value, say(words)) for level, words in LEVELS.items()])
