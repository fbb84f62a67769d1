"""Kinds of columns whose meaning depends on the row: sides, territories, codes, readings."""

import uuid
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar

from aict.cofinancing.models import EntryPlace
from aict.core.errors import Sentence
from aict.core.languages import LOCALES
from aict.core.money import parse_number
from aict.core.schema import LONG
from aict.exchange.cells import Kind, Number, Spelled, loose, quoted, split_items
from aict.exchange.registry import BadCell, Thing
from aict.exchange.scope import Scope
from aict.exchange.viewpoint import Viewpoint
from aict.local_return.models import Finding
from aict.objectives.models import IndicatorNature
from aict.partnerships.models import Attribution, Territory

NO_RETURN = "aucun retour constaté"
"""What `retours.fait` says when somebody looked and found nothing."""

_SHARED = {
    "conjoint": Attribution.JOINT,
    "tiers": Attribution.THIRD,
    "inconnu": Attribution.UNKNOWN,
}
_HERE, _THERE, _BOTH, _ELSEWHERE = "ici", "la_bas", "les_deux", "ailleurs"
_TO_PARTNER, _TO_US = "vers_partenaire", "vers_nous"


def _chosen(text: str, words: dict[str, str]) -> str:
    for word, value in words.items():
        if loose(word) == loose(text):
            return value
    raise BadCell(
        Sentence("« %(given)s » n’est pas dans la liste : %(values)s.", given=text, values=", ".join(words))
    )


@dataclass(frozen=True)
class Side(Kind):
    """A side of the partnership (`members_only`), or also `conjoint`, `tiers`, `inconnu`."""

    members_only: bool = False
    plain: bool = False
    """Kept as text, not as the member of an enumeration."""

    @property
    def permitted(self) -> tuple[str, ...]:
        """The words that may be written."""
        return (*Viewpoint().words, *(() if self.members_only else _SHARED))

    def parse(self, text: str, scope: Scope) -> str:
        """The letter of the side, or `joint`, `third`, `unknown`."""
        words = dict(scope.viewpoint.words)
        if not self.members_only:
            words |= {word: value.value for word, value in _SHARED.items()}
        value = _chosen(text, words)
        return value if self.plain or self.members_only else Attribution(value)

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (a letter or an Attribution)
        """The word as seen from the file's own side."""
        shared = [word for word, attribution in _SHARED.items() if attribution.value == str(value)]
        return shared[0] if shared else scope.viewpoint.word(str(value))


@dataclass(frozen=True)
class Breakdown(Kind):
    """What a reading is made of: `femmes: 12; hommes: 8.5`."""

    longest: int = LONG

    def parse(self, text: str, scope: Scope) -> dict[str, str]:
        """The number of each category as exact text, by its name; the name may hold a colon itself."""
        found: dict[str, str] = {}
        for item in split_items(super().parse(text, scope)):
            name, colon, written = item.rpartition(":")
            if not colon or not name.strip() or name.strip() in found:
                raise BadCell(
                    Sentence(
                        "« %(given)s » ne se lit pas : écrivez chaque catégorie une fois, comme « femmes: 12 ».",
                        given=item,
                    )
                )
            found[name.strip()] = f"{Number().parse(written.strip(), scope):f}"
        return found

    def spell(self, value: Any, scope: Scope) -> str:  # noqa: ANN401 (numbers by name)
        """In the order kept."""
        return "; ".join(quoted(f"{name}: {number}") for name, number in value.items())


@dataclass(frozen=True)
class OtherLanguages(Kind):
    """What a text says again in other languages: `en enonce: Water for all; en raison: …`."""

    longest: int = 32_000
    """In characters: a cell of a spreadsheet holds hardly more."""
    columns: tuple[tuple[str, str], ...] = ()
    """The column that each is a version of, and the part of the text that it holds."""

    def parse(self, text: str, scope: Scope) -> dict[str, dict[str, str]]:
        """By language, the parts that are said again in it."""
        found: dict[str, dict[str, str]] = {}
        for item in split_items(super().parse(text, scope)):
            named, colon, words = item.partition(":")
            language, _, column = named.strip().partition(" ")
            part = dict(self.columns).get(column.strip())
            if not colon or language not in LOCALES or part is None or part in found.get(language, {}):
                raise BadCell(
                    Sentence(
                        "« %(given)s » ne se lit pas : écrivez la langue, la colonne, puis le texte, comme « en %(column)s: … ».",
                        given=named,
                        column=self.columns[0][0],
                    )
                )
            found.setdefault(language, {})[part] = words.strip()
        return {
            language: {p: w for p, w in said.items() if w}
            for language, said in found.items()
            if any(said.values())
        }

    def spell(self, value: Any, scope: Scope) -> str:  # noqa: ANN401 (words by part by language)
        """Language by language, in the order of the columns."""
        return "; ".join(
            quoted(f"{language} {column}: {said[part]}")
            for language, said in sorted(value.items())
            for column, part in self.columns
            if said.get(part)
        )


@dataclass(frozen=True)
class Place(Kind):
    """A territory: here, there, both. With more than two sides, `la_bas` is any but ours."""

    plain: bool = False
    permitted: ClassVar[tuple[str, ...]] = (_HERE, _THERE, _BOTH)

    def parse(self, text: str, scope: Scope) -> str:
        """The letter of the territory, or `both`."""
        view = scope.viewpoint
        value = _chosen(text, {_HERE: view.own, _THERE: view.partner, _BOTH: Territory.BOTH.value})
        return value if self.plain else Territory(value)

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (a letter or a Territory)
        """The word as seen from the file's own side."""
        if str(value) == Territory.BOTH.value:
            return _BOTH
        return _HERE if str(value) == scope.viewpoint.own else _THERE


class Spent(Kind):
    """Where money was spent: here, there (on the territory of which other side, when there are several), elsewhere."""

    permitted: ClassVar[tuple[str, ...]] = (_HERE, _THERE, "la_bas_b", "la_bas_c", _ELSEWHERE)

    def parse(self, text: str, scope: Scope) -> EntryPlace:
        """The letter of the side, or elsewhere."""
        return EntryPlace(_chosen(text, self._words(scope)))

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (a place)
        """The word as seen from the file's own side."""
        return next(word for word, place in self._words(scope).items() if place == str(value))

    def _words(self, scope: Scope) -> dict[str, str]:
        view = scope.viewpoint
        places = (view.own, *view.others, EntryPlace.ELSEWHERE.value)
        return dict(zip(self.permitted, places, strict=True))


class Heading(Kind):
    """The way of a mission, as (from side, to side)."""

    permitted: ClassVar[tuple[str, ...]] = (_TO_PARTNER, _TO_US)

    def parse(self, text: str, scope: Scope) -> tuple[str, str]:
        """With more than two sides, the partner is the first other one."""
        us, them = scope.viewpoint.own, scope.viewpoint.partner
        return (us, them) if _chosen(text, {_TO_PARTNER: "out", _TO_US: "in"}) == "out" else (them, us)

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (a pair of letters)
        """A mission between two other sides is not towards us."""
        return _TO_US if value[1] == scope.viewpoint.own else _TO_PARTNER


@dataclass(frozen=True)
class Reference(Kind):
    """The code (or `ref`) of another row; `within` the same partnership."""

    thing: Thing = Thing.ORGANISATION
    within: bool = False

    def parse(self, text: str, scope: Scope) -> uuid.UUID:
        """The identifier of the row."""
        return scope.registry.find(self.thing, text, home=self._home(scope))

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (an identifier)
        """The code of the row."""
        return scope.registry.spell(self.thing, value, home=self._home(scope))

    def _home(self, scope: Scope) -> uuid.UUID | None:
        return scope.partnership if self.within else None


class Observed(Kind):
    """The fact of a local return, as (finding, fact): a text, or that nothing was found."""

    def parse(self, text: str, scope: Scope) -> tuple[Finding, str | None]:
        """`aucun retour constaté` is an answer, not a fact."""
        if loose(text) == loose(NO_RETURN):
            return Finding.NONE_FOUND, None
        return Finding.FOUND, Kind(LONG).parse(text, scope)

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (a pair)
        """A fact noted beside "none found" gives way to the answer."""
        finding, fact = value
        return NO_RETURN if finding is Finding.NONE_FOUND else fact or ""


class Reading(Kind):
    """A value of an indicator: a number, `oui` or `non`, words, according to its nature."""

    def parse(self, text: str, scope: Scope) -> Decimal | str:
        """An indicator of unknown nature takes a number when it is one."""
        if scope.nature == IndicatorNature.QUALITATIVE:
            return str(Kind(LONG).parse(text, scope))
        if scope.nature == IndicatorNature.YES_NO:
            return _chosen(text, {"oui": "oui", "non": "non"})
        try:
            return Number().parse(text, scope)
        except BadCell:
            if scope.nature is not None:
                raise
        return str(Kind(LONG).parse(text, scope))

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (a number or words)
        """Numbers stay numbers."""
        return value if isinstance(value, Decimal) else str(value)


class ReadingText(Reading):
    """The same, kept as text in the definition of the indicator."""

    def parse(self, text: str, scope: Scope) -> str:
        """A number in plain digits."""
        value = super().parse(text, scope)
        return value if isinstance(value, str) else f"{value:f}"

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (a text)
        """A number again where the nature says so."""
        if scope.nature not in {IndicatorNature.NUMBER.value, IndicatorNature.PERCENTAGE.value}:
            return str(value)
        try:
            return parse_number(value)
        except ValueError:
            return str(value)


class Measured(Reading):
    """The value of a measurement, as (number, words)."""

    def parse(self, text: str, scope: Scope) -> tuple[Decimal | None, str | None]:  # type: ignore[override]  # a pair for two columns
        """One of the two."""
        value = super().parse(text, scope)
        return (value, None) if isinstance(value, Decimal) else (None, value)

    def spell(self, value: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (a pair)
        """The one there is."""
        number, words = value
        return words or "" if number is None else number
