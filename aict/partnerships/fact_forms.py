"""The form of a fact: the version it was filled from, and its values in words."""

import enum
import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from flask_babel import get_locale, gettext
from flask_babel import lazy_gettext as _
from wtforms import Field, HiddenField

from aict.core import formats
from aict.core.attempts import Outcome
from aict.core.errors import Quoted, Sentence
from aict.core.forms import Choice, Choices, Form, LongText, Number, Parsed, Required, SaneDate, Text
from aict.core.money import is_currency
from aict.core.overtaken import RowOvertaken
from aict.core.schema import LONG
from aict.core.templating import say
from aict.organisations.models import Organisation
from aict.partnerships.models import Fact

_LARGEST_VERSION_DIGITS = 9
_MACHINERY = frozenset({"once", "csrf_token", "version"})
_LAST = ("source", "note")
_WRITTEN = (Text, LongText)
_THE_SAME_EVERYWHERE = frozenset({"code", "name"})


class Listed(Choice):
    """One value of an enumeration."""

    def __init__(self, label: str | None = None, *, among: type[enum.Enum], **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """`among` is the enumeration that the model knows."""
        super().__init__(label, **kwargs)
        self.among = among

    def offer_words(self, words: Mapping[Any, Sentence]) -> None:
        """Offer the values that have words, in their order."""
        self.offer([(value.value, say(sentence)) for value, sentence in words.items()])

    def post_validate(self, form: Any, validation_stopped: bool) -> None:  # noqa: ANN401, FBT001 (WTForms' own signature)
        """Hand over the value itself, not its text."""
        if self.data and not self.errors:
            self.data = self.among(self.data)


class YesNo(Choice):
    """Yes, no, or not said."""

    def process_data(self, value: object) -> None:
        """Show the truth value as a choice."""
        super().process_data(("oui" if value else "non") if isinstance(value, bool) else None)

    def offer_both(self, yes: str, no: str) -> None:
        """Word the two answers."""
        self.offer([("oui", yes), ("non", no)])

    def post_validate(self, form: Any, validation_stopped: bool) -> None:  # noqa: ANN401, FBT001 (WTForms' own signature)
        """Hand over the truth value."""
        if not self.errors:
            self.answer = None if self.data is None else self.data == "oui"


class Reference(Choice):
    """Another row, by its identifier; only those offered are accepted, so a foreign one is refused."""

    def post_validate(self, form: Any, validation_stopped: bool) -> None:  # noqa: ANN401, FBT001 (WTForms' own signature)
        """Hand over the identifier itself."""
        if self.data and not self.errors:
            self.data = uuid.UUID(self.data)


class Currency(Parsed):
    """A currency by its ISO 4217 code."""

    def suggest(self, code: str | None) -> None:
        """Fill it in for the reader, unless something was typed."""
        if not self.raw_data:
            self.data = code

    def read(self, typed: str) -> str:
        """Read `EUR`, in capitals or not."""
        if not is_currency(typed.upper()):
            raise ValueError(
                gettext("« %(typed)s » n’est pas le code d’une monnaie (EUR, XOF, TND…).", typed=typed)
            )
        return typed.upper()


@dataclass(frozen=True, slots=True)
class Difference:
    """One field in two versions, in words."""

    label: str
    before: str | None
    after: str | None
    written: frozenset[str] = frozenset()
    """What of the two somebody wrote: the other one is a value of ours, in the reader's language."""
    is_taken: bool = False
    """Whether the form now says the first, because its writer had not touched the field."""

    @property
    def differs(self) -> bool:
        """Whether the two say something else."""
        return self.before != self.after


class ReadVersion(HiddenField):
    """The version that was read; a form sent without it does not fall back on the one that stands."""

    def process_formdata(self, valuelist: list[Any]) -> None:
        """What was sent, or nothing."""
        self.data = valuelist[0] if valuelist else None


class VersionedForm(Form):
    """A form about one fact as it was read: hidden, the version it was filled from."""

    version = ReadVersion()

    @property
    def read_version(self) -> int | None:
        """The version that was read; None when the form does not say or says nonsense."""
        text = str(self.version.data or "")
        right = text.isascii() and text.isdigit() and len(text) <= _LARGEST_VERSION_DIGITS
        return int(text) if right else None

    @property
    def values(self) -> dict[str, Any]:
        """What was entered, by attribute of the fact."""
        return {f.short_name: getattr(f, "answer", f.data) for f in self.asked()}

    def asked(self) -> Iterator[Field]:
        """The fields of the fact itself, the source and the note last."""
        fields = [f for name, f in self._fields.items() if name not in {*_MACHINERY, *_LAST}]
        return iter([*fields, *(self._fields[name] for name in _LAST if name in self._fields)])

    def differences(
        self, before: Mapping[str, Any], after: Mapping[str, Any], taken: Collection[str] = ()
    ) -> list[Difference]:
        """Two versions field by field, in words; fields that neither version has are left out; `taken` are in the form already."""
        fields = [f for f in self.asked() if f.short_name in before or f.short_name in after]
        pairs = [(f, before.get(f.short_name), after.get(f.short_name)) for f in fields]
        return [
            replace(_difference(field, old, new), is_taken=field.short_name in taken)
            for field, old, new in pairs
        ]

    def go_on_from(self, overtaken: RowOvertaken) -> list[Difference]:
        """What stands now and what was to be saved, field by field; saved again, the form corrects what stands.

        Where its writer had touched nothing it says what somebody else saved.
        """
        self.version.data = str(overtaken.version)
        taken = self._take(overtaken.theirs, overtaken.untouched)
        return self.differences(overtaken.theirs, overtaken.mine, taken)

    def both_versions(self, outcome: Outcome) -> list[Difference] | None:
        """The same of what was tried with this form; None when nobody was faster."""
        return self.go_on_from(outcome.overtaken) if isinstance(outcome.overtaken, RowOvertaken) else None

    def _take(self, values: Mapping[str, Any], names: Collection[str]) -> frozenset[str]:
        """Have the form say these values where it asks for them in one field; which ones it now says."""
        taken = [f for f in self.asked() if f.short_name in names and isinstance(f, Text | Choice | Choices)]
        for field in taken:
            field.raw_data = None
            field.process_data(values[field.short_name])
        return frozenset(field.short_name for field in taken)


class OpinionForm(VersionedForm):
    """What another side says of a fact, or the wish to remove it."""

    reason = LongText(_("Ce que vous contestez, et pourquoi"), validators=[Required()])


class FactForm(VersionedForm):
    """What every fact is asked: its source and a note, after what is its own."""

    source = Text(_("Source"), longest=LONG)
    note = LongText(_("Note"))

    def said_by(self, fact: Fact | Organisation) -> list[Difference]:
        """What a fact says, field by field, in words."""
        said = {f.short_name: getattr(fact, f.short_name) for f in self.asked()}
        return self.differences({}, said)


def _difference(field: Field, before: Any, after: Any) -> Difference:  # noqa: ANN401 (whatever a fact holds)
    told = {said: value for value in (before, after) if (said := in_words(field, value)) is not None}
    written = frozenset(said for said, value in told.items() if _is_written(field, value))
    return Difference(str(field.label.text), in_words(field, before), in_words(field, after), written)


def _is_written(field: Field, value: Any) -> bool:  # noqa: ANN401 (whatever a fact holds)
    """Whether somebody wrote it: typed, or chosen among words of their own beside a list."""
    if isinstance(field, Choice | Choices):
        offered = {str(each[0]): each[1] for each in field.choices or ()}
        if isinstance(field, Choice):
            return isinstance(offered.get(str(value)), Quoted)
        return all(isinstance(offered.get(str(each), Quoted("", "")), Quoted) for each in value)
    return type(field) in _WRITTEN and field.short_name not in _THE_SAME_EVERYWHERE


def in_words(field: Field, value: Any) -> str | None:  # noqa: ANN401 (whatever a fact holds)
    """A value as its field words it; None when unknown."""
    if value is None or value in ("", []):
        return None
    if isinstance(field, YesNo):
        value = "oui" if value in {True, "oui"} else "non"
    if isinstance(field, Choices):
        words = {str(each[0]): str(each[1]) for each in field.choices or ()}
        return " ; ".join(words.get(str(each), str(each)) for each in value)
    if isinstance(value, Mapping):
        value = [f"{name} {formats.number(Decimal(each), _locale())}" for name, each in value.items()]
    if isinstance(value, list):
        return " ; ".join(map(str, value))
    if isinstance(field, Choice):
        plain = str(getattr(value, "value", value))
        offered = {str(each[0]): str(each[1]) for each in field.choices or ()}
        return offered.get(plain) or gettext("une valeur qui n’est plus proposée")
    if isinstance(field, SaneDate):
        return formats.partial_date(value, _locale())
    if isinstance(field, Number):
        value = Decimal(value)
    return formats.number(value, _locale()) if isinstance(value, Decimal | int) else str(value)


def _locale() -> str:
    return str(get_locale() or "fr")
