"""The form of an objective with its indicators, and the forms of a key-holder's word."""

import re
import uuid
from collections.abc import Callable

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import FieldList, FormField, HiddenField
from wtforms import Form as PlainForm

from aict.core.dates import PartialDate
from aict.core.forms import Choice, Form, LongText, Parsed, Required, SaneDate, Text
from aict.core.schema import SHORT, new_id
from aict.core.templating import say
from aict.core.web import parse_id
from aict.objectives.content import IndicatorText, ObjectiveText, Target
from aict.objectives.rules import number_in
from aict.objectives.words import DIRECTION, NATURE
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


class Targets(Parsed):
    """Dated targets, one a line: `2021 : 15`, or `15` when no date is agreed."""

    multiline = True
    longest = 2000

    def read(self, typed: str) -> tuple[Target, ...]:
        """Read each line."""
        return tuple(self._line(line) for line in typed.splitlines() if line.strip())

    def _line(self, line: str) -> Target:
        when, colon, value = line.partition(":")
        if not colon:
            return Target(value=line.strip())
        try:
            return Target(value=value.strip(), date=PartialDate.parse(when))
        except ValueError as error:
            raise ValueError(
                gettext("« %(line)s » : écrivez la date, deux-points, la valeur (2021 : 15).", line=line)
            ) from error

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return "\n".join(f"{t.date} : {t.value}" if t.date else t.value for t in self.data or ())


class IndicatorForm(PlainForm):
    """One indicator."""

    id = HiddenField()
    code = HiddenField()
    label = Text(_("Ce qui est mesuré"))
    unit = Text(_("Unité"), longest=SHORT)
    nature = Choice(_("Nature"), empty=_("pas précisée"))
    direction = Choice(_("Sens"), empty=_("pas précisé"))
    baseline = Text(_("Valeur de départ"), longest=SHORT)
    baseline_date = SaneDate(_("Date de la valeur de départ"))
    targets = Targets(_("Cibles"))
    fixed_by = Choice(_("Fixé par"), empty=_("pas précisé"))
    territory = Choice(_("Territoire"), empty=_("pas précisé"))
    definition = LongText(_("Définition"), longest=2000)
    method = LongText(_("Source et méthode"), longest=2000)
    periodicity = Text(_("Périodicité"), longest=SHORT)
    collected_by = Text(_("Qui recueille"), longest=SHORT)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written in it."""
        hidden = {"id", "code"}
        return not any(f.data or f.errors for name, f in self._fields.items() if name not in hidden)

    def check(self) -> bool:
        """What the fields must be together: a label, and numbers where the nature is a number."""
        if self.is_blank:
            return True
        if not self.label.data:
            self.label.errors = [*self.label.errors, gettext("Dites ce qui est mesuré.")]
        if self.nature.data in {"nombre", "pourcentage"}:
            self._check_number(self.baseline, self.baseline.data)
            for target in self.targets.data or ():
                self._check_number(self.targets, target.value)
        return not self.errors

    def _check_number(self, field: Text, value: str | None) -> None:
        if value and number_in(value) is None:
            message = gettext("« %(value)s » n’est pas un nombre.", value=value)
            field.errors = [*field.errors, message]


class ObjectiveForm(Form):
    """An objective with its indicators, as opened on one revision and one draft."""

    statement = LongText(_("Ce que nous voulons atteindre"), longest=2000, validators=[Required()])
    rationale = LongText(_("Pourquoi"))
    territory = Choice(_("Territoire"), empty=_("pas précisé"))
    proposed_by = Choice(_("Proposé par"), empty=_("pas précisé"))
    sdgs = Sdgs(_("Objectifs de développement durable (ODD)"))
    note = LongText(_("Note"), longest=2000)
    indicators = FieldList(FormField(IndicatorForm), max_entries=MOST_INDICATORS)
    reason = Text(_("Pourquoi cette proposition"))
    base_number = HiddenField()
    draft_version = HiddenField()

    @classmethod
    def filled(cls, at: Standing, text: ObjectiveText | None) -> "ObjectiveForm":
        """The form with a text in it (or what was posted), its lists worded for this reader."""
        form = cls(data=_data_of(text) if text else None)
        form.offer(at)
        return form

    def offer(self, at: Standing) -> None:
        """Word the lists from the reader's point of view."""
        places, proposers = side_choices.territories(at), side_choices.proposers(at)
        self.territory.offer(places)
        self.proposed_by.offer(proposers)
        for entry in self.indicators:
            entry.form.territory.offer(places)
            entry.form.fixed_by.offer(proposers)
            entry.form.nature.offer([(k.value, say(s)) for k, s in NATURE.items()])
            entry.form.direction.offer([(k.value, say(s)) for k, s in DIRECTION.items()])

    def add_indicator(self, at: Standing) -> None:
        """One more blank indicator at the end."""
        if len(self.indicators) < MOST_INDICATORS:
            self.indicators.append_entry()
            self.offer(at)

    def accepted(self) -> bool:
        """Whether every field is right, those of each indicator together included."""
        fields_are_right = super().accepted()
        checks = [entry.form.check() for entry in self.indicators]
        return fields_are_right and all(checks)

    def text(self, may_name: Callable[[uuid.UUID], bool]) -> ObjectiveText:
        """What was written; an identifier that is not of this objective gets a new one."""
        written = [entry.form for entry in self.indicators if not entry.form.is_blank]
        return ObjectiveText(
            statement=self.statement.data,
            rationale=self.rationale.data,
            territory=self.territory.data,
            sdgs=self.sdgs.data or (),
            proposed_by=self.proposed_by.data,
            note=self.note.data,
            indicators=tuple(_indicator(form, may_name) for form in written),
        )


def _indicator(form: IndicatorForm, may_name: Callable[[uuid.UUID], bool]) -> IndicatorText:
    given = parse_id(form.id.data or "")
    known = given is not None and may_name(given)
    return IndicatorText(
        id=given if given is not None and known else new_id(),
        code=(form.code.data or "")[:SHORT] if known else "",
        label=form.label.data,
        unit=form.unit.data,
        nature=form.nature.data,
        direction=form.direction.data,
        baseline=form.baseline.data,
        baseline_date=form.baseline_date.data,
        targets=form.targets.data or (),
        fixed_by=form.fixed_by.data,
        territory=form.territory.data,
        definition=form.definition.data,
        method=form.method.data,
        periodicity=form.periodicity.data,
        collected_by=form.collected_by.data,
    )


def _data_of(text: ObjectiveText) -> dict[str, object]:
    return {
        "statement": text.statement,
        "rationale": text.rationale,
        "territory": text.territory,
        "proposed_by": text.proposed_by,
        "sdgs": text.sdgs,
        "note": text.note,
        "indicators": [{name: getattr(i, name) for name in IndicatorText.__slots__} for i in text.indicators],
    }


class ObjectionForm(Form):
    """An objection and its reason."""

    number = HiddenField()
    reason = LongText(_("Motif de l’objection"), validators=[Required()])


class RecordForm(Form):
    """The word of a partner without an account, as a document gives it."""

    number = HiddenField()
    member = Choice(_("Qui a répondu"))
    verdict = Choice(_("Sa réponse"))
    document = Choice(_("Document où cette réponse se lit"))
    reason = LongText(_("Motif, en cas d’objection"))
