"""Measures of missions by the side that leaves and by the territory that receives: by count and by person-days."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from aict.activities.models import Mission
from aict.activities.rules import Tally, tally
from aict.asymmetry.rules import Measure, Part
from aict.cofinancing.rules import percentages
from aict.core.errors import Sentence
from aict.evaluations.measures.counting import Titles, counted, said_beside
from aict.evaluations.measures.registry import Registry, pick
from aict.evaluations.measures.rows import of_journey


def missions_by_side(registry: Registry) -> Measure:
    """Share of the missions that left from each side, by count and by person-days (A1.3)."""
    titles = Titles(
        "missions_by_side",
        Sentence("Missions parties de chaque côté"),
        Sentence(
            "missions parties de chaque côté ÷ missions de la période ; de même pour les jours-personnes"
        ),
    )
    return _shared(registry, titles, lambda mission: mission.from_side)


def missions_by_territory(registry: Registry) -> Measure:
    """Share of the missions that each territory received, by count and by person-days (A1.3)."""
    titles = Titles(
        "missions_by_territory",
        Sentence("Missions reçues sur chaque territoire"),
        Sentence(
            "missions reçues sur chaque territoire ÷ missions de la période ; de même pour les jours-personnes"
        ),
    )
    return _shared(registry, titles, lambda mission: mission.to_side)


def _shared(registry: Registry, titles: Titles, key: Callable[[Mission], str]) -> Measure:
    picked = pick(((m, m.date, None) for m in registry.missions), registry.period)
    rows = [(key(mission), of_journey(mission)) for mission in picked.rows]
    measure = counted(titles, rows, keys=registry.sides, vague=picked.vague, undated=picked.undated)
    days = {part.key: _days([m for m in picked.rows if key(m) == part.key]) for part in measure.parts}
    shares = percentages({side: Decimal(own.known) for side, own in days.items() if own.counted})
    return replace(measure, parts=tuple(_with_days(part, days[part.key], shares) for part in measure.parts))


def _days(missions: Sequence[Mission]) -> Tally:
    return tally(m.people * m.days if m.people is not None and m.days is not None else None for m in missions)


def _with_days(part: Part, days: Tally, shares: Mapping[str, Decimal]) -> Part:
    if not part.count:
        return part
    return replace(part, value=(*part.value, *_in_words(days, shares.get(part.key))))


def _in_words(days: Tally, share: Decimal | None) -> list[Sentence]:
    if not days.counted:
        return [Sentence("jours-personnes : non inscrit")]
    known = (
        Sentence("jours-personnes : %(n)s", n=days.known)
        if share is None
        else Sentence("jours-personnes : %(n)s (%(percent)s\u00a0%%)", n=days.known, percent=share)
    )
    return [said_beside(known, days.unknown)]
