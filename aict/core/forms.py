"""Forms: field classes that refuse what the database would regret, and forms that lose nothing typed.

Stock fields accept infinities, forty digits, NUL and the year 1 (quality.md C19); these do not.
A field that was left empty is None: unknown, never zero.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, cast

from flask import g, request, session
from flask_babel import get_locale, gettext
from flask_wtf import FlaskForm
from werkzeug.datastructures import MultiDict
from wtforms import (
    Field,
    FieldList,
    FormField,
    HiddenField,
    SelectField,
    SelectMultipleField,
    StringField,
)
from wtforms.validators import StopValidation

from aict.core import keeping, once
from aict.core.dates import PartialDate
from aict.core.errors import Quoted, RuleBroken
from aict.core.formats import ungrouped
from aict.core.money import LARGEST_AMOUNT, fits_currency, parse_number
from aict.core.schema import LINE, LONG
from aict.core.templating import say

LARGEST_INTEGER = 2**31 - 1
CARRIED = "carried"
_HIGHEST_INDEX_DIGITS = 4
_WHOLE = re.compile("[-\u2212]?[0-9]{1,40}")
# Dotted labels, the last one not a number (so no 127.0.0.1 in any notation); neither password nor blank.
_PUBLIC_ADDRESS = re.compile(
    r"https?://(?:[^\W_][\w-]*\.)+[^\W\d_][\w-]*\.?(?::\d{1,5})?(?:[/?#]\S*)?", re.IGNORECASE
)
_ALLOWED_CONTROLS = {"\n", "\r", "\t"}
_FILLERS = {"\u115f", "\u1160", "\u2800", "\u3164", "\uffa0"}
"""Letters and signs to Unicode, nothing to the eye."""


def _is_seen(character: str) -> bool:
    # Letters, numbers, punctuation, symbols: not spaces, controls, direction marks, or marks on nothing.
    return unicodedata.category(character)[0] in "LNPS" and character not in _FILLERS


class Required:
    """The field must be filled; "filled" is judged without zero-width characters."""

    field_flags = {"required": True}  # noqa: RUF012 (WTForms reads this class attribute)

    def __init__(self, message: Callable[[], str] | None = None) -> None:
        """`message` says what is expected, in the reader's language."""
        self.message = message

    def __call__(self, form: object, field: Field) -> None:
        """Stop at an empty field."""
        if field.data in (None, "", []):
            # A value that could not be read has its own sentence already.
            if field.errors:
                raise StopValidation
            raise StopValidation(self.message() if self.message else gettext("Remplissez ce champ."))


class NeededAtTimes:
    """Another answer decides whether the field must be filled, which the service checks: it is not said to be optional."""

    field_flags = {"at_times": True}  # noqa: RUF012 (WTForms reads this class attribute)

    def __call__(self, form: object, field: Field) -> None:
        """Nothing to check by itself."""


class Text(StringField):
    """One line of text, trimmed; None when empty."""

    data: Any
    longest = LINE
    multiline = False

    def __init__(self, label: str | None = None, *, longest: int | None = None, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """`longest` in characters."""
        super().__init__(label, **kwargs)
        self.longest = longest or self.longest

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Trim, refuse control characters and what is too long."""
        typed = str(valuelist[0]) if valuelist else ""
        text = typed.replace("\r\n", "\n").strip()
        self.data = text if any(map(_is_seen, text)) else None
        if any(unicodedata.category(c) == "Cc" and not self._keeps(c) for c in text):
            raise ValueError(gettext("Ce texte contient un caractère invisible interdit."))
        if len(text) > self.longest:
            raise ValueError(
                gettext(
                    "Ce texte a %(length)s caractères ; le plus long permis en a %(longest)s.",
                    length=len(text),
                    longest=self.longest,
                )
            )

    def _keeps(self, character: str) -> bool:
        return self.multiline and character in _ALLOWED_CONTROLS

    def _value(self) -> str:
        return str(self.raw_data[0]) if self.raw_data else (self.data or "")


class LongText(Text):
    """Several lines of text."""

    longest = LONG
    multiline = True


class Lines(LongText):
    """One thing a line; none is an empty list."""

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Each line once, trimmed, those without anything left out."""
        try:
            super().process_formdata(valuelist)
        finally:
            lines = (line.strip() for line in (self.data or "").splitlines())
            self.data = list(dict.fromkeys(line for line in lines if line))
        if any(len(line) > LINE for line in self.data):
            raise ValueError(gettext("Une des lignes a plus de %(longest)s caractères.", longest=LINE))

    def _value(self) -> str:
        return str(self.raw_data[0]) if self.raw_data else "\n".join(self.data or ())


def _page_language() -> str:
    return str(get_locale() or "fr")


class Parsed(Text):
    """A line that is read as something else; what was typed is shown again as it was typed."""

    hint: Callable[[], str] | None = None

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Read, or say how it is written."""
        try:
            super().process_formdata(valuelist)
        finally:
            # Text that was refused is no value either.
            typed, self.data = self.data, None
        if typed is not None:
            self.data = self.read(typed)

    def read(self, typed: str) -> Any:  # noqa: ANN401 (each subclass has its own type)
        """Turn text into a value; `ValueError` with a sentence otherwise."""
        raise NotImplementedError

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return "" if self.data is None else str(self.data)


class SaneDate(Parsed):
    """A date of the precision that is known, between 1850 and 2100."""

    def read(self, typed: str) -> PartialDate:
        """Read `2014`, `2014-03`, `2014-03-05` or `05/03/2014`."""
        try:
            return PartialDate.parse(typed)
        except ValueError as error:
            raise ValueError(
                gettext(
                    "« %(typed)s » n’est pas une date : écrivez une année (2014), un mois (2014-03) "
                    "ou un jour (05/03/2014), entre 1850 et 2100.",
                    typed=typed,
                )
            ) from error

    def _value(self) -> str:
        whole = not self.raw_data and self.data is not None and self.data.day is not None
        if whole and _page_language() == "fr":
            return f"{self.data.day:02}/{self.data.month:02}/{self.data.year}"
        return super()._value()


class Number(Parsed):
    """An exact finite number."""

    negative = True

    def read(self, typed: str) -> Decimal:
        """Read `1234.5` or `1 234,5`."""
        try:
            value = parse_number(ungrouped(typed, _page_language()))
        except ValueError as error:
            raise ValueError(self.no_number(typed)) from error
        if abs(value) > LARGEST_AMOUNT:
            raise ValueError(gettext("Ce nombre est trop grand."))
        if value < 0 and not self.negative:
            raise ValueError(gettext("Ce nombre ne peut pas être négatif."))
        return value

    def no_number(self, typed: str) -> str:
        """What is said of something that cannot be read."""
        said: str = gettext("« %(typed)s » n’est pas un nombre.", typed=typed)
        return said

    def _value(self) -> str:
        if self.raw_data or self.data is None:
            return super()._value()
        point = "." if _page_language() == "en" else ","
        return f"{self.data:f}".replace(".", point)


class Money(Number):
    """An amount with no more decimals than the currency beside it knows."""

    negative = False

    def __init__(self, label: str | None = None, *, currency: str = "currency", **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """`currency` is the form's field that names it."""
        super().__init__(label, **kwargs)
        self.currency_field = currency

    def no_number(self, typed: str) -> str:
        """An amount is often pasted with its currency, which has its own field."""
        said: str = gettext(
            "« %(typed)s » n’est pas un nombre : écrivez le montant en chiffres, sans la monnaie, comme 12 000,50.",
            typed=typed,
        )
        return said

    def pre_validate(self, form: Any) -> None:  # noqa: ANN401 (any form)
        """Compare with the currency once both are read."""
        currency = getattr(form, self.currency_field, None)
        if self.data is None or currency is None or not currency.data:
            return
        if not fits_currency(self.data, currency.data):
            raise StopValidation(
                gettext(
                    "Ce montant a trop de décimales pour la monnaie %(currency)s.", currency=currency.data
                )
            )


class BoundedInt(Parsed):
    """A whole number from `lowest` to `highest`."""

    def __init__(
        self,
        label: str | None = None,
        *,
        lowest: int = 0,
        highest: int = LARGEST_INTEGER,
        **kwargs: Any,  # noqa: ANN401 (WTForms' own)
    ) -> None:
        """Both bounds are allowed values."""
        super().__init__(label, **kwargs)
        self.lowest, self.highest = lowest, highest

    def read(self, typed: str) -> int:
        """Read digits, spaces between thousands allowed."""
        digits = "".join(c for c in typed if not c.isspace())
        if not _WHOLE.fullmatch(digits):
            raise ValueError(gettext("« %(typed)s » n’est pas un nombre entier.", typed=typed))
        value = int(digits.replace("\u2212", "-"))
        if value < 0 <= self.lowest:
            raise ValueError(gettext("Ce nombre ne peut pas être négatif."))
        if value > self.highest == LARGEST_INTEGER:
            raise ValueError(gettext("Ce nombre est trop grand."))
        if not self.lowest <= value <= self.highest:
            raise ValueError(
                gettext(
                    "Écrivez un nombre entre %(lowest)s et %(highest)s.",
                    lowest=self.lowest,
                    highest=self.highest,
                )
            )
        return value


class HttpUrl(Parsed):
    """A web address."""

    def read(self, typed: str) -> str:
        """Read an http or https address of a site that has a name; we never open it ourselves."""
        if not _PUBLIC_ADDRESS.fullmatch(typed):
            raise ValueError(gettext("Écrivez une adresse qui commence par https://."))
        return typed


class Choice(SelectField):
    """One value of a controlled list, or None when nothing is chosen."""

    def __init__(self, label: str | None = None, *, empty: str | None = None, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """`empty` words the absence of a choice; without it, or with `Required`, a choice must be made."""
        self.empty = empty
        super().__init__(label, coerce=str, **kwargs)
        self.flags.required = empty is None or bool(self.flags.required)

    def offer(self, choices: Sequence[tuple[str, str | Quoted]]) -> None:
        """Set the permitted values and their words; those that somebody wrote say in which language."""
        first = [("", self.empty)] if self.empty is not None else []
        # WTForms wants a text; what is put into the page as one serves as well.
        self.choices = cast("list[tuple[Any, str]]", [*first, *choices])

    def process_data(self, value: Any) -> None:  # noqa: ANN401 (whatever the object holds)
        """None and enumerations are shown by their value."""
        self.data = "" if value is None else str(getattr(value, "value", value))

    def pre_validate(self, form: Any) -> None:  # noqa: ANN401 (any form)
        """Refuse what is not on the list."""
        offered = cast("Sequence[tuple[str, str]]", self.choices or ())
        if self.data not in {value for value, _ in offered}:
            raise StopValidation(gettext("Choisissez une des valeurs proposées."))
        if self.data == "":
            self.data = None


class Choices(SelectMultipleField):
    """Any number of values of a controlled list; none chosen is an empty list."""

    data: Any

    def __init__(self, label: str | None = None, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """Values are compared as text."""
        super().__init__(label, coerce=str, **kwargs)

    def offer(self, choices: Sequence[tuple[str, str | Quoted]]) -> None:
        """Set the permitted values and their words; those that somebody wrote say in which language."""
        self.choices = cast("list[tuple[Any, str]]", list(choices))

    def process_data(self, value: Any) -> None:  # noqa: ANN401 (whatever the object holds)
        """None is no value."""
        self.data = [str(each) for each in value or ()]

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Each value once, in the order of the list."""
        self.data = list(dict.fromkeys(map(str, valuelist)))

    def pre_validate(self, form: Any) -> None:  # noqa: ANN401 (any form)
        """Refuse what is not on the list."""
        offered = {value for value, _ in cast("Sequence[tuple[str, str]]", self.choices or ())}
        if not offered.issuperset(self.data or ()):
            raise StopValidation(gettext("Choisissez parmi les valeurs proposées."))


class Rows(FieldList):  # type: ignore[type-arg]  # generic in its types only
    """A list of forms; a number that no page of ours writes in the name of a field is no row."""

    def _extract_indices(self, prefix: str, formdata: Any) -> list[int]:  # noqa: ANN401 (what WTForms wraps)
        names = (name.removeprefix(f"{prefix}-") for name in formdata if name.startswith(f"{prefix}-"))
        numbers = {name.partition("-")[0] for name in names}
        return [int(n) for n in numbers if n.isascii() and n.isdigit() and len(n) <= _HIGHEST_INDEX_DIGITS]


def read_number(typed: str | None) -> int:
    """The revision or version that a form was opened on; -1, which matches none, when missing or forged."""
    fits = (
        typed is not None and typed.isascii() and typed.isdigit() and len(typed) < len(str(LARGEST_INTEGER))
    )
    return int(typed or "") if fits else -1


class Form(FlaskForm):
    """A form that acts once, shows what was typed again, and carries it over a new sign-in."""

    once = HiddenField()

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """On a GET the form may be filled with what a session that expired had typed."""
        carried = _carried_data({name for name, _ in self._unbound_fields} - {"once"})
        if carried is not None:
            kwargs["formdata"] = carried
        super().__init__(**kwargs)
        if request.method != "POST":
            self.once.data = _taken_showing() or once.new_token()

    def accepted(self) -> bool:
        """Whether this is a submission and every field is right."""
        if request.method != "POST":
            return False
        valid: bool = self.validate()
        return valid

    def refuse(self, error: RuleBroken) -> None:
        """Show a broken rule beside its field, or above the form when it concerns the whole.

        A field of a form within this one is called by its whole name: `others-0-role`.
        """
        field = self._fields.get(error.field or "")
        if field is None:
            field = next((each for each in _leaves(self) if each.name == error.field), None)
        if field is None:
            self.form_errors.append(say(error.sentence))
        else:
            refuse_field(field, error)

    def faults(self) -> Iterator[tuple[str, str, str]]:
        """Everything to correct, forms within this one included: field id, label, sentence."""
        yield from (("", "", message) for message in self.form_errors)
        for field in _leaves(self):
            yield from ((field.id, str(field.label.text or field.name), message) for message in field.errors)

    @property
    def values(self) -> dict[str, Any]:
        """What was entered, by field name, without the form's own machinery."""
        return {name: f.data for name, f in self._fields.items() if name not in {"once", "csrf_token"}}


def refuse_field(field: Field, error: RuleBroken) -> None:
    """Show a broken rule beside this very field."""
    field.errors = [*field.errors, say(error.sentence)]


def _leaves(fields: Iterable[Field]) -> Iterator[Field]:
    for field in fields:
        if isinstance(field, FieldList):
            yield from _leaves(field.entries)
        elif isinstance(field, FormField):
            yield from _leaves(field.form)
        else:
            yield field


def _taken_back() -> dict[str, Any] | None:
    g.taken_back = keeping.taken_back()
    return {"fields": g.taken_back.fields, "of_page": True} if g.taken_back else None


def _after_sign_in() -> dict[str, Any] | None:
    waiting = (session.get(CARRIED) or {}).get("page") == request.path
    found: dict[str, Any] | None = session.pop(CARRIED) if waiting else None
    return found


def carried_fields() -> MultiDict[str, str]:
    """What the form that is shown was filled with from an earlier time; nothing when it was not."""
    carried = g.get("carried")
    return MultiDict([tuple(pair) for pair in carried["fields"]] if carried else [])


def _taken_showing() -> str | None:
    """The token of the showing whose fields were taken back: it goes on, and acts once with what it was."""
    taken = g.get("taken_back")
    return taken.showing if taken else None


def _carried_data(asked: set[str]) -> MultiDict[str, str] | None:
    if request.method != "GET":
        return None
    if "carried" not in g:
        g.carried = _taken_back() or _after_sign_in()
    if g.carried is None:
        return None
    fields: MultiDict[str, str] = MultiDict([tuple(pair) for pair in g.carried["fields"]])
    # A form that acts at an address of its own is one of several on its page: it is known by its fields.
    return fields if g.carried["of_page"] or asked <= set(fields) else None
