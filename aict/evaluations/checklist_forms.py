"""Forms of the checklist: its name and source, and each question in every language."""

from typing import Any

from flask_babel import lazy_gettext as _

from aict.asymmetry.models import Group, MeantFor, QuestionNature
from aict.asymmetry.queries import GROUPS, MEANT_FOR, NATURE
from aict.core.forms import Choice, LongText, Required, Text
from aict.core.schema import LINE, LONG, SHORT
from aict.core.templating import say
from aict.evaluations.measures import measure_names
from aict.partnerships.fact_forms import Listed, VersionedForm


class ChecklistForm(VersionedForm):
    """What a version is called, and what it rests on."""

    name = Text(_("Nom de la version"), longest=SHORT, validators=[Required()])
    source = Text(_("Source"), longest=LONG, validators=[Required()])


class QuestionForm(VersionedForm):
    """One question, worded so that either side can answer the very same one."""

    code = Text(_("Numéro"), longest=SHORT, validators=[Required()])
    group = Listed(_("De quoi elle parle"), among=Group, validators=[Required()])
    nature = Listed(_("Ce que c’est"), among=QuestionNature, validators=[Required()])
    meant_for = Listed(_("Pour quelles relations"), among=MeantFor, validators=[Required()])
    measure = Choice(_("Ce que dit le registre, à côté"), empty=_("rien"))
    text_fr = Text(_("La question, en français"), longest=LINE, validators=[Required()])
    text_en = Text(_("La question, en anglais"), longest=LINE)
    help_fr = LongText(_("Aide, en français"), longest=LONG)
    help_en = LongText(_("Aide, en anglais"), longest=LONG)

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """With the words of its lists, and every measure that is known."""
        super().__init__(**kwargs)
        self.group.offer_words(GROUPS)
        self.nature.offer_words(NATURE)
        self.meant_for.offer_words(MEANT_FOR)
        names = [(key, say(name)) for key, name in measure_names().items()]
        self.measure.offer(sorted(names, key=lambda named: str(named[1])))
