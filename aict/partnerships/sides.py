"""Sides in words: who stands on each, and how an attribution or a territory is said."""

from aict.core.errors import Sentence
from aict.partnerships.models import Attribution, Partnership, Territory


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
