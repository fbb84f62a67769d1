"""In the name of what each side cooperates, compared: official against actual, group by group, side by side, over time.

What is declared (a charter, an oath, a speech) and what is observed in practice are set beside each other and told
apart in words; nothing is counted into a score (domain.md §1.1).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.partnerships.models import Referential, ReferentialFamily
from aict.partnerships.words import DEBATED_IN, FAMILY, HELD_BY

DECLARED, OBSERVED = "declared", "observed"
NO_GROUP = ""
"""Nobody said by whom it is held."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one group of one side declares, or is observed to go by: each family with its date, the oldest first."""

    stated: tuple[Referential, ...]

    @property
    def families(self) -> set[ReferentialFamily]:
        """Its families, whatever their dates."""
        return {one.family for one in self.stated}


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group of one side: what it declares, what is observed of it, what was stated without saying which."""

    side: str
    group: str
    declared: Cell
    observed: Cell
    unsaid: Cell

    @property
    def label(self) -> Sentence:
        """The group in words."""
        return HELD_BY.get(self.group, Sentence("porteur non précisé"))

    @property
    def difference(self) -> tuple["Told", ...]:
        """Official against actual, in words."""
        return official_against_actual(self.declared.families, self.observed.families)


@dataclass(frozen=True, slots=True)
class Told:
    """A difference in words, with the families that it is about."""

    sentence: Sentence
    families: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Between:
    """Two sides compared."""

    one: str
    other: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Debate:
    """How far what one side states was debated: where and when."""

    side: str
    debated: tuple[tuple[Referential, tuple[Sentence, ...]], ...]
    """Each with where it was debated."""
    not_debated: int
    unsaid: int


@dataclass(frozen=True, slots=True)
class Compared:
    """Everything a partnership's referentials say when set side by side."""

    rows: tuple[GroupRow, ...]
    between: tuple[Between, ...]
    over_time: tuple[tuple[str, tuple[Told, ...]], ...]
    """Each side with what changed from one date to the next."""
    debates: tuple[Debate, ...]


def compared(stated: Sequence[Referential], sides: Sequence[str]) -> Compared:
    """Referentials that are not removed, compared; a side that states none stays, with nothing in its rows."""
    of_side = {side: [one for one in stated if one.side == side] for side in sides}
    return Compared(
        rows=tuple(row for side, own in of_side.items() for row in _rows(side, own)),
        between=tuple(
            Between(one, other, _between(of_side[one], of_side[other]))
            for one, other in combinations(of_side, 2)
        ),
        over_time=tuple((side, _over_time(own)) for side, own in of_side.items()),
        debates=tuple(_debate(side, own) for side, own in of_side.items()),
    )


def _rows(side: str, own: Sequence[Referential]) -> list[GroupRow]:
    groups = [*HELD_BY, *([NO_GROUP] if any(not one.held_by for one in own) else [])]
    return [
        GroupRow(
            side,
            group,
            declared=_cell(own, group, lambda one: one.standing == DECLARED),
            observed=_cell(own, group, lambda one: one.standing == OBSERVED),
            unsaid=_cell(own, group, lambda one: one.standing not in {DECLARED, OBSERVED}),
        )
        for group in groups
    ]


def _cell(own: Iterable[Referential], group: str, holds: Callable[[Referential], bool]) -> Cell:
    stated = [one for one in own if (group in one.held_by or (not group and not one.held_by)) and holds(one)]
    return Cell(tuple(sorted(stated, key=_when)))


def _when(one: Referential) -> tuple[PartialDate, str]:
    # The undated first: it was there before anybody wrote a date.
    return (one.said_on or PartialDate(1850), one.family)


def official_against_actual(
    declared: set[ReferentialFamily], observed: set[ReferentialFamily]
) -> tuple[Told, ...]:
    """What is declared and not observed, observed and not declared, and both; that one of the two is missing."""
    if not declared and not observed:
        return ()
    if not observed:
        return (Told(Sentence("déclaré ; personne n’a dit ce qui s’observe"), _named(declared)),)
    if not declared:
        return (Told(Sentence("observé sans avoir été déclaré"), _named(observed)),)
    found = (
        Told(Sentence("déclaré et observé"), _named(declared & observed)),
        Told(Sentence("déclaré, pas observé"), _named(declared - observed)),
        Told(Sentence("observé, pas déclaré"), _named(observed - declared)),
    )
    return tuple(told for told in found if told.families)


def _named(families: Iterable[ReferentialFamily]) -> tuple[Sentence, ...]:
    return tuple(words for family, words in FAMILY.items() if family in set(families))


def _between(ours: Sequence[Referential], theirs: Sequence[Referential]) -> tuple[Told, ...]:
    told: list[Told] = []
    for standing, both, first, second in (
        (
            DECLARED,
            Sentence("déclaré des deux côtés"),
            Sentence("déclaré par le premier seulement"),
            Sentence("déclaré par le second seulement"),
        ),
        (
            OBSERVED,
            Sentence("observé des deux côtés"),
            Sentence("observé chez le premier seulement"),
            Sentence("observé chez le second seulement"),
        ),
    ):
        one, other = _families(ours, standing), _families(theirs, standing)
        told += [Told(both, _named(one & other)), Told(first, _named(one - other))]
        told.append(Told(second, _named(other - one)))
    return tuple(each for each in told if each.families)


def _families(own: Iterable[Referential], standing: str) -> set[ReferentialFamily]:
    return {one.family for one in own if one.standing == standing}


def _over_time(own: Sequence[Referential]) -> tuple[Told, ...]:
    """From each date to the next: what is stated for the first time then."""
    dated = sorted((one for one in own if one.said_on is not None), key=_when)
    known = {(one.family, one.standing) for one in own if one.said_on is None}
    told: list[Told] = []
    for day, together in groupby(dated, key=lambda one: one.said_on):
        rows = list(together)
        for standing, first, again in (
            (
                DECLARED,
                Sentence("%(day)s : déclaré pour la première fois", day=day),
                Sentence("%(day)s : toujours déclaré", day=day),
            ),
            (
                OBSERVED,
                Sentence("%(day)s : observé pour la première fois", day=day),
                Sentence("%(day)s : toujours observé", day=day),
            ),
        ):
            here = {one.family for one in rows if one.standing == standing}
            old = {family for family in here if (family, standing) in known}
            told += [Told(first, _named(here - old)), Told(again, _named(old))]
        known |= {(one.family, one.standing) for one in rows}
    return tuple(each for each in told if each.families)


_DEBATED_IN = {
    "here": Sentence("sur son propre territoire"),
    "there": Sentence("sur celui de l’autre"),
    "between": DEBATED_IN["between"],
}


def _debate(side: str, own: Sequence[Referential]) -> Debate:
    places = [
        (one, tuple(_DEBATED_IN[place] for place in one.debated_in if place in _DEBATED_IN))
        for one in sorted(own, key=_when)
        if one.debated
    ]
    refused = sum(one.debated is False for one in own)
    return Debate(side, tuple(places), refused, len(own) - len(places) - refused)
