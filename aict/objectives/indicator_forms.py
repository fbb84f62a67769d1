"""The part of the form of an objective that is one indicator."""

import uuid
from collections.abc import Collection, Sequence
from typing import Any

from flask_babel import get_locale, gettext
from flask_babel import lazy_gettext as _
from wtforms import Field, HiddenField
from wtforms import Form as PlainForm

from aict.core.dates import PartialDate
from aict.core.folding import fold
from aict.core.formats import ungrouped
from aict.core.forms import Choice, Lines, LongText, Parsed, SaneDate, Text
from aict.core.revision_forms import said_again
from aict.core.schema import SHORT, new_id
from aict.core.templating import say
from aict.core.versions import VERSIONS, Versions
from aict.core.web import parse_id
from aict.objectives.content import IndicatorText, Target
from aict.objectives.models import IndicatorNature
from aict.objectives.rules import number_in
from aict.objectives.words import DIRECTION, NATURE
from aict.partnerships.fact_forms import YesNo

_NUMBERS = {IndicatorNature.NUMBER.value, IndicatorNature.PERCENTAGE.value}
_COUNTED = {None, *_NUMBERS}
MOST_CATEGORIES = 30

Choices = Sequence[tuple[str, str]]


def _plain_number(typed: str) -> str:
    """An agreed value is kept as text: a thousand typed in English may not become one and nothing."""
    return ungrouped(typed, str(get_locale())) if typed else typed


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
            return Target(value=_plain_number(line.strip()))
        if not value.strip():
            raise ValueError(gettext("« %(line)s » : la valeur manque après les deux-points.", line=line))
        try:
            return Target(value=_plain_number(value.strip()), date=PartialDate.parse(when))
        except ValueError as error:
            raise ValueError(
                gettext("« %(line)s » : écrivez la date, deux-points, la valeur (2021 : 15).", line=line)
            ) from error

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return "\n".join(f"{t.date} : {t.value}" if t.date else t.value for t in self.data or ())


class Categories(Lines):
    """What a reading is broken down into, one name a line; two names that read alike would be one."""

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Read each line; at most as many as a telephone can ask."""
        super().process_formdata(valuelist)
        if len(self.data) > MOST_CATEGORIES:
            raise ValueError(gettext("Il y a %(most)s catégories au plus.", most=MOST_CATEGORIES))
        if any(len(name) > SHORT for name in self.data):
            raise ValueError(gettext("Un de ces noms a plus de %(longest)s caractères.", longest=SHORT))
        if len({fold(name) for name in self.data}) < len(self.data):
            raise ValueError(gettext("Deux de ces noms se lisent de la même façon."))


class IndicatorForm(PlainForm):
    """One indicator; hidden, the identifier of one that the objective has already."""

    known: Collection[uuid.UUID] = ()
    """The identifiers that may be named here."""

    id = HiddenField()
    label = Text(_("Ce qui est mesuré"))
    unit = Text(_("Unité"), longest=SHORT)
    nature = Choice(_("Nature"), empty=_("pas précisée"))
    direction = Choice(_("Sens"), empty=_("pas précisé"))
    baseline = Text(_("Valeur de départ"), longest=SHORT, filters=[_plain_number])
    baseline_date = SaneDate(_("Date de la valeur de départ"))
    targets = Targets(_("Cibles"))
    fixed_by = Choice(_("Fixé par"), empty=_("pas précisé"))
    territory = Choice(_("Territoire"), empty=_("pas précisé"))
    definition = LongText(_("Définition"), longest=2000)
    method = LongText(_("Source et méthode"), longest=2000)
    periodicity = Text(_("Périodicité"), longest=SHORT)
    collected_by = Text(_("Qui recueille"), longest=SHORT)
    cumulative = YesNo(_("Ses valeurs s’additionnent-elles d’une mesure à l’autre ?"), empty=_("pas précisé"))
    categories = Categories(_("Ventilation"))
    versions = said_again(
        label=label,
        unit=unit,
        definition=definition,
        method=method,
        periodicity=periodicity,
        collected_by=collected_by,
    )

    def offer(self, *, known: Collection[uuid.UUID], places: Choices, proposers: Choices) -> None:
        """Word the lists, and say which indicators the objective has already."""
        self.known = known
        self.territory.offer(places)
        self.fixed_by.offer(proposers)
        self.nature.offer([(k.value, say(s)) for k, s in NATURE.items()])
        self.direction.offer([(k.value, say(s)) for k, s in DIRECTION.items()])
        self.cumulative.offer_both(gettext("oui, elle ne peut que monter"), gettext("non"))

    @property
    def identifier(self) -> uuid.UUID | None:
        """Which indicator of the objective it is; None for a new one, and for one of elsewhere."""
        given = parse_id(str(self.id.data or ""))
        return given if given in self.known else None

    @property
    def is_left_out(self) -> bool:
        """Whether nothing was written in it, or the label of a known indicator was emptied to drop it."""
        if self.identifier is not None:
            return not self.label.data and not self.label.process_errors
        return not any(f.data or f.process_errors for f in self._said) and not any(
            f.data or f.process_errors for part in self.versions.form for f in part.form
        )

    @property
    def _said(self) -> list[Field]:
        return [f for name, f in self._fields.items() if name not in {"id", VERSIONS}]

    def validate(self, extra_validators: Any = None) -> bool:  # noqa: ANN401 (WTForms' own)
        """Whether it is right: a label, and numbers where the nature is a number."""
        if self.is_left_out:
            return True
        super().validate(extra_validators)
        if not self.label.data and not self.label.errors:
            self.label.errors = [gettext("Dites ce qui est mesuré.")]
        if self.nature.data in _NUMBERS:
            self._check_number(self.baseline, self.baseline.data)
            for target in self.targets.data or ():
                self._check_number(self.targets, target.value)
        if self.categories.data and self.nature.data not in _COUNTED:
            message = gettext("On ne ventile que des nombres : l’indicateur est d’une autre nature.")
            self.categories.errors = [*self.categories.errors, message]
        return not self.errors

    def _check_number(self, field: Text, value: str | None) -> None:
        if value and number_in(value) is None:
            message = gettext("« %(value)s » n’est pas un nombre.", value=value)
            field.errors = [*field.errors, message]

    def text(self, versions: Versions) -> IndicatorText:
        """What was written; the code is given when it is saved."""
        plural = {name: tuple(self[name].data or ()) for name in ("targets", "categories")}
        said = {f.short_name: getattr(f, "answer", f.data) for f in self._said}
        return IndicatorText(id=self.identifier or new_id(), code="", versions=versions, **said | plural)
