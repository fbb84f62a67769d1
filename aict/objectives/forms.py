"""The form of an objective with its indicators, and of the word of a partner without an account."""

import re
import uuid
from collections.abc import Collection
from dataclasses import replace

from flask import request
from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import FormField

from aict.core.asking import Sure
from aict.core.forms import Choice, LongText, NeededAtTimes, Parsed, Required, Rows, Text
from aict.core.revision_forms import RevisionForm, WordForm, said_again
from aict.core.schema import new_id
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.indicator_forms import IndicatorForm
from aict.objectives.shape import OBJECTIVE
from aict.partnerships import side_choices
from aict.partnerships.access import Standing

MOST_INDICATORS = 40
_SDG = re.compile(r"^(?:[1-9]|1[0-7])(?:\.[0-9a-d]{1,2})?$")


class Sdgs(Parsed):
    """Sustainable development goals (1 to 17) or their targets (6.1), separated by semicolons or commas."""

    def read(self, typed: str) -> tuple[str, ...]:
        """Read `6; 11.2`."""
        parts = [part.strip() for part in re.split(r"[;,\s]+", typed) if part.strip()]
        wrong = [part for part in parts if not _SDG.match(part)]
        if wrong:
            raise ValueError(
                gettext("« %(wrong)s » n’est ni un ODD (1 à 17) ni une de ses cibles (6.1).", wrong=wrong[0])
            )
        return tuple(dict.fromkeys(parts))

    def _value(self) -> str:
        return str(self.raw_data[0]) if self.raw_data else "; ".join(self.data or ())


class ObjectiveForm(RevisionForm):
    """An objective with its indicators, as opened on one revision and one draft."""

    shape = OBJECTIVE

    statement = LongText(_("Ce que nous voulons atteindre"), longest=2000, validators=[Required()])
    rationale = LongText(_("Pourquoi"))
    territory = Choice(_("Territoire"), empty=_("pas précisé"))
    proposed_by = Choice(_("Proposé par"), empty=_("pas précisé"))
    sdgs = Sdgs(_("Objectifs de développement durable (ODD)"))
    note = LongText(_("Note"), longest=2000)
    versions = said_again(statement=statement, rationale=rationale, note=note)
    indicators = Rows(FormField(IndicatorForm))
    sure = Sure(_("Je confirme"))
    reason = Text(_("Pourquoi cette proposition"))

    @classmethod
    def filled(
        cls, at: Standing, text: ObjectiveText | None, known: Collection[uuid.UUID] = ()
    ) -> "ObjectiveForm":
        """The form with a text in it (or what was posted); `known` are the indicators it may name."""
        form = cls(data=_data_of(text) if text else None)
        form.offer(at, known)
        return form

    def holding(
        self, at: Standing, text: ObjectiveText, known: Collection[uuid.UUID] = ()
    ) -> "ObjectiveForm":
        """The same form with this text in it instead of what was posted."""
        form = type(self)(formdata=None, data=_data_of(text))
        form.offer(at, known)
        form.reason.data, form.sure.data = self.reason.data, self.sure.data
        return form

    def offer(self, at: Standing, known: Collection[uuid.UUID]) -> None:
        """Word the lists from the reader's point of view."""
        places, proposers = side_choices.territories(at), side_choices.proposers(at)
        self.territory.offer(places)
        self.proposed_by.offer(proposers)
        for entry in self.indicators:
            entry.form.offer(known=known, places=places, proposers=proposers)

    def add_indicator(self, at: Standing, known: Collection[uuid.UUID] = ()) -> None:
        """One more blank indicator at the end."""
        if self._refuses_so_many(len(self.indicators) + 1):
            return
        self.indicators.append_entry()
        self.offer(at, known)

    def accepted(self) -> bool:
        """Whether every field is right, and the indicators not too many."""
        right = super().accepted()
        return request.method == "POST" and not self._refuses_so_many(len(self._written)) and right

    def _refuses_so_many(self, count: int) -> bool:
        if count <= MOST_INDICATORS:
            return False
        self.form_errors.append(gettext("Un objectif a %(most)s indicateurs au plus.", most=MOST_INDICATORS))
        return True

    @property
    def _written(self) -> list[IndicatorForm]:
        return [entry.form for entry in self.indicators if not entry.form.is_left_out]

    def text(self) -> ObjectiveText:
        """What was written."""
        return ObjectiveText(
            statement=self.statement.data,
            rationale=self.rationale.data,
            territory=self.territory.data,
            sdgs=self.sdgs.data or (),
            proposed_by=self.proposed_by.data,
            note=self.note.data,
            versions=self.written_in(self.versions),
            indicators=_each_once([form.text(self.written_in(form.versions)) for form in self._written]),
        )


def _each_once(indicators: list[IndicatorText]) -> tuple[IndicatorText, ...]:
    # A forged form may name one indicator twice: the second is another one.
    seen: set[uuid.UUID] = set()
    once = []
    for indicator in indicators:
        once.append(replace(indicator, id=new_id()) if indicator.id in seen else indicator)
        seen.add(indicator.id)
    return tuple(once)


def _data_of(text: ObjectiveText) -> dict[str, object]:
    return {
        "statement": text.statement,
        "rationale": text.rationale,
        "territory": text.territory,
        "proposed_by": text.proposed_by,
        "sdgs": text.sdgs,
        "note": text.note,
        "versions": text.versions,
        "indicators": [{name: getattr(i, name) for name in IndicatorText.__slots__} for i in text.indicators],
    }


class RecordForm(WordForm):
    """The word of a partner without an account, as a document gives it."""

    member = Choice(_("Qui a répondu"))
    verdict = Choice(_("Sa réponse"))
    document = Choice(_("Document où cette réponse se lit"))
    reason = LongText(_("Motif, en cas d’objection"), longest=4000, validators=[NeededAtTimes()])
