"""The form in which many readings of the other sides are confirmed or contested, each before the reader's eyes."""

import uuid
from collections.abc import Collection, Sequence
from typing import cast

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import Form as PlainForm
from wtforms import FormField

from aict.core.forms import Choice, Form, LongText, NeededAtTimes, read_number
from aict.core.web import parse_id
from aict.objectives.models import Measurement
from aict.partnerships.fact_forms import ReadVersion

_VERSION = "-version"


class Judgement(PlainForm):
    """What the reader's side says of one reading, as it stood when it was shown; nothing, to say it later."""

    version = ReadVersion()
    opinion = Choice(_("Votre réponse"), empty=_("plus tard"))
    reason = LongText(_("Ce que vous contestez, et pourquoi"), validators=[NeededAtTimes()])
    is_overtaken = False
    """Whether the reading has changed since it was shown: it is to be read again."""

    @property
    def read_version(self) -> int:
        """The version that was shown; -1 when the form does not say."""
        return read_number(self.version.data)

    def read_again(self, version: int) -> None:
        """Show what it says now; the word that was about to be given was about something else."""
        self.is_overtaken = True
        self.version.data, self.opinion.data = str(version), ""


class JudgingForm(Form):
    """A judgement for each reading."""

    def judgement_of(self, fact_id: uuid.UUID) -> Judgement:
        """What is said of one reading."""
        return cast("Judgement", self[_name(fact_id)].form)


def judging_form(facts: Sequence[Measurement]) -> JudgingForm:
    """The form for these readings."""
    fields = {_name(fact.id): FormField(Judgement) for fact in facts}
    kind: type[JudgingForm] = type("OneJudgingForm", (JudgingForm,), fields)
    form = kind(data={_name(fact.id): {"version": fact.version} for fact in facts})
    for fact in facts:
        form.judgement_of(fact.id).opinion.offer(
            [("confirm", gettext("C’est juste")), ("contest", gettext("Ce n’est pas juste"))]
        )
    return form


def shown_before(names: Collection[str]) -> list[uuid.UUID]:
    """Which readings a form that is sent back was about, from the names of its fields."""
    sent = (name.removeprefix("j").removesuffix(_VERSION) for name in names if name.endswith(_VERSION))
    return sorted(found for found in map(parse_id, sent) if found is not None)


def _name(fact_id: uuid.UUID) -> str:
    return f"j{fact_id.hex}"
