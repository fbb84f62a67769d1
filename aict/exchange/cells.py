"""What one cell may hold: kinds of columns that need nothing but the text."""

import enum
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar

from aict.core.dates import FIRST_YEAR, LAST_YEAR, PartialDate
from aict.core.errors import Sentence
from aict.core.money import LARGEST_AMOUNT, is_currency, parse_number
from aict.core.schema import LINE, LONG, SHORT
from aict.exchange.registry import BadCell
from aict.exchange.scope import Scope
from aict.reference.queries import is_country

Spelled = str | int | Decimal
"""A cell as it is written; "" is unknown."""

LARGEST_INTEGER = 2**31 - 1
_ALLOWED_CONTROLS = "\t\n"
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
_DAY_WITH_TIME = re.compile(r"^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$")
_ITEM = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)')


def cleaned(text: str) -> str:
    """The text without spaces around it and with plain line ends; "" when nothing of it can be seen."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    return plain if plain.translate(_INVISIBLE).strip() else ""


def as_text(value: Spelled) -> str:
    """A spelled cell as the text that reading it back gives."""
    return f"{value:f}" if isinstance(value, Decimal) else cleaned(str(value))


@dataclass(frozen=True)
class Kind:
    """How a column is read and written; this one takes any text up to `longest` characters."""

    longest: int = LINE

    def parse(self, text: str, scope: Scope) -> Any:  # noqa: ANN401 (each kind has its own type)
        """The value of a cell that is not empty. Raises `BadCell`."""
        if len(text) > self.longest:
            raise BadCell(
                Sentence(
                    "Ce texte a %(length)s caractères ; la limite est de %(limit)s.",
                    length=len(text),
                    limit=self.longest,
                )
            )
        if any(_is_control(character) for character in text):
            raise BadCell(Sentence("Ce texte contient un caractère de contrôle invisible : retapez-le."))
        return text

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (each kind has its own type)
        """The cell of a value that is not None."""
        return str(value)


def _is_control(character: str) -> bool:
    if character in _ALLOWED_CONTROLS:
        return False
    return unicodedata.category(character) in {"Cc", "Cs"} or character in "\ufffe\uffff"


@dataclass(frozen=True)
class Pattern(Kind):
    """A text of one shape, with the sentence that says which."""

    pattern: str = ""
    sentence: Sentence | None = None

    def parse(self, text: str, scope: Scope) -> str:
        """The text as it stands."""
        if self.sentence is not None and not re.fullmatch(self.pattern, text):
            raise BadCell(self.sentence)
        return text


@dataclass(frozen=True)
class Number(Kind):
    """A finite number between two bounds."""

    smallest: Decimal = -LARGEST_AMOUNT
    largest: Decimal = LARGEST_AMOUNT

    def parse(self, text: str, scope: Scope) -> Decimal:
        """Exact, as written."""
        try:
            value = parse_number(text)
        except ValueError as error:
            raise BadCell(Sentence("« %(given)s » n’est pas un nombre.", given=text)) from error
        if not self.smallest <= value <= self.largest:
            raise BadCell(
                Sentence(
                    "%(given)s est hors des limites : de %(smallest)s à %(largest)s.",
                    given=text,
                    smallest=f"{self.smallest:f}",
                    largest=f"{self.largest:f}",
                )
            )
        return value

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (Decimal or int)
        """Plain digits."""
        return Decimal(value)


@dataclass(frozen=True)
class Integer(Number):
    """A whole number that an integer column holds."""

    smallest: Decimal = Decimal(0)
    largest: Decimal = Decimal(LARGEST_INTEGER)

    def parse(self, text: str, scope: Scope) -> int:  # type: ignore[override]  # an int is a whole Decimal
        """Refuse decimals."""
        value = super().parse(text, scope)
        if value != value.to_integral_value():
            raise BadCell(Sentence("%(given)s n’est pas un nombre entier.", given=text))
        return int(value)


AMOUNT = Number(smallest=Decimal(0))
PERCENT = Number(smallest=Decimal(0), largest=Decimal(100))
COUNT = Integer()
YEAR = Integer(smallest=Decimal(FIRST_YEAR), largest=Decimal(LAST_YEAR))


class Day(Kind):
    """A date with its own precision."""

    def parse(self, text: str, scope: Scope) -> PartialDate:
        """A year, a month, a day; the hour of a spreadsheet date is left out."""
        timed = _DAY_WITH_TIME.match(text)
        try:
            return PartialDate.parse(timed[1] if timed else text)
        except ValueError as error:
            raise BadCell(
                Sentence(
                    "« %(given)s » n’est pas une date : écrivez 1999, 2019-07, 2014-03-05 ou 05/03/2014, "
                    "entre %(first)s et %(last)s.",
                    given=text,
                    first=str(FIRST_YEAR),
                    last=str(LAST_YEAR),
                )
            ) from error


@dataclass(frozen=True)
class Choice(Kind):
    """One value of a fixed list, kept as the member of the enumeration (or as its text)."""

    values: type[enum.StrEnum] = enum.StrEnum
    plain: bool = False

    def parse(self, text: str, scope: Scope) -> str:
        """Whatever the case, the accents and the spaces."""
        wanted = loose(text)
        for value in self.values:
            if loose(value.value) == wanted:
                return value.value if self.plain else value
        raise BadCell(
            Sentence(
                "« %(given)s » n’est pas dans la liste : %(values)s.",
                given=text,
                values=", ".join(value.value for value in self.values),
            )
        )


@dataclass(frozen=True)
class Coded(Kind):
    """One value of a fixed list that the workbook writes in other words than those it is kept by."""

    words: tuple[tuple[str, str], ...] = ()

    def parse(self, text: str, scope: Scope) -> str:
        """Whatever the case, the accents and the spaces."""
        wanted = loose(text)
        for word, value in self.words:
            if loose(word) == wanted:
                return value
        permitted = ", ".join(word for word, _value in self.words)
        raise BadCell(
            Sentence("« %(given)s » n’est pas dans la liste : %(values)s.", given=text, values=permitted)
        )

    def spell(self, value: Any, scope: Scope) -> str:  # noqa: ANN401 (a member of the list)
        """Its word."""
        return next(word for word, known in self.words if known == value)


class YesNo(Kind):
    """Yes or no."""

    values: ClassVar[dict[str, bool]] = {"oui": True, "non": False}

    def parse(self, text: str, scope: Scope) -> bool:
        """Whatever the case."""
        found = self.values.get(loose(text))
        if found is None:
            raise BadCell(Sentence("« %(given)s » n’est ni oui ni non.", given=text))
        return found

    def spell(self, value: Any, scope: Scope) -> str:  # noqa: ANN401 (a truth value)
        """In French, as every value of the workbook."""
        return "oui" if value else "non"


class Country(Kind):
    """An ISO 3166-1 alpha-2 code."""

    def parse(self, text: str, scope: Scope) -> str:
        """In capitals."""
        if not is_country(text.upper()):
            raise BadCell(
                Sentence(
                    "« %(given)s » n’est pas un code de pays ISO à deux lettres (FR, BF, TN…).", given=text
                )
            )
        return text.upper()


class Currency(Kind):
    """An ISO 4217 code."""

    def parse(self, text: str, scope: Scope) -> str:
        """In capitals."""
        if not is_currency(text.upper()):
            raise BadCell(
                Sentence("« %(given)s » n’est pas un code de monnaie ISO 4217 (EUR, XAF, TND…).", given=text)
            )
        return text.upper()


@dataclass(frozen=True)
class Many(Kind):
    """Several values separated by `;`; one that holds a `;` itself stands between double quotes."""

    each: Kind = Kind()
    in_order: bool = True
    """Whether the order given means something; else values are sorted."""

    def parse(self, text: str, scope: Scope) -> list[Any]:
        """Without repetition."""
        values = dict.fromkeys(self.each.parse(item, scope) for item in split_items(text))
        return list(values) if self.in_order else sorted(values)

    def spell(self, value: Any, scope: Scope) -> str:  # noqa: ANN401 (a list)
        """In the order kept."""
        return "; ".join(quoted(str(self.each.spell(item, scope))) for item in value)


def split_items(text: str) -> list[str]:
    """The values of a cell that holds several."""
    items: list[str] = []
    position = 0
    while position < len(text):
        found = _ITEM.match(text, position)
        if found is None:
            break
        quoted, bare = found.groups()
        items.append(cleaned(bare if quoted is None else quoted.replace('""', '"')))
        position = found.end()
    return [item for item in items if item]


def quoted(item: str) -> str:
    """One value of a cell that holds several."""
    return '"' + item.replace('"', '""') + '"' if ";" in item or item.startswith('"') else item


def loose(text: str) -> str:
    """A text without case, accents, spaces, hyphens and underscores, to compare names."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if c.isalnum() or c in "%/")


@dataclass(frozen=True)
class Sdg(Kind):
    """A goal (1 to 17) or a target of a goal (6.1, 17.18, 1.a)."""

    pattern: ClassVar[re.Pattern[str]] = re.compile(r"(1[0-7]|[1-9])(\.([1-9]|1\d|[a-d]))?")

    def parse(self, text: str, scope: Scope) -> str:
        """Lower case."""
        if not self.pattern.fullmatch(text.lower()):
            raise BadCell(
                Sentence(
                    "« %(given)s » n’est pas un ODD : un nombre de 1 à 17, ou une cible comme 6.1.",
                    given=text,
                )
            )
        return text.lower()


CODE = Kind(SHORT)
NAME = Kind(LINE)
TEXT = Kind(LONG)
ANY_DAY = Day()
COUNTRY = Country()
CURRENCY = Currency()
