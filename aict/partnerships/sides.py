"""Sides in words: who stands on each, and how an attribution or a territory is said."""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter, itemgetter
from typing import Any, TypeVar

from aict.core.errors import Sentence
from aict.partnerships.models import Attribution, Partnership, Territory

_Item = TypeVar("_Item")


def own_first(sides: Sequence[str], items: Iterable[_Item], by: str | int) -> list[_Item]:
    """What concerns each side in the order of `sides`, the reader's own first; what concerns no one side keeps its place.

    `by` is the attribute, or the place, that holds the letter of a side; of a direction (`a>b`) the side it starts from counts.
    """
    get: Callable[[Any], object] = itemgetter(by) if isinstance(by, int) else attrgetter(by)
    found = [(str(get(item)).partition(">")[0], item) for item in items]
    of_sides = (item for side in sides for letter, item in found if letter == side)
    return [next(of_sides) if letter in sides else item for letter, item in found]


def side_name(partnership: Partnership, side: str) -> str:
    """The key-holders of a side by name (its members when it has no key-holder)."""
    members = [m for m in partnership.members if m.side == side]
    holders = [m for m in members if m.holds_key] or members
    return ", ".join(m.organisation.name for m in holders) or side


def attribution_name(partnership: Partnership, value: Attribution | str | None) -> Sentence | None:
    """Whose act it is, in words; None when the source does not say."""
    if value is None:
        return None
    known = {
        Attribution.JOINT: Sentence("ensemble"),
        Attribution.THIRD: Sentence("un tiers"),
        Attribution.UNKNOWN: Sentence("côté inconnu"),
    }
    attribution = Attribution(value)
    return known.get(attribution) or Sentence("%(side)s", side=side_name(partnership, attribution.value))


def territory_name(partnership: Partnership, value: Territory | str | None) -> Sentence | None:
    """Which territory it is, in words; None when the source does not say."""
    if value is None:
        return None
    territory = Territory(value)
    if territory is Territory.BOTH:
        return Sentence("les deux territoires")
    return Sentence("%(side)s", side=side_name(partnership, territory.value))
