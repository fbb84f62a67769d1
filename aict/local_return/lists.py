"""How the ledger is searched, filtered and sorted."""

import uuid
from collections.abc import Mapping, Sequence

from aict.core.errors import Sentence
from aict.core.listing import Column, Listing
from aict.local_return.models import EvidenceStrength, LocalReturn
from aict.local_return.words import STRENGTH
from aict.partnerships.access import Standing
from aict.partnerships.fact_lists import by_territory, by_text, by_value, by_year, fact_listing

_STRENGTHS = list(EvidenceStrength)


def return_listing(
    at: Standing, entries: Sequence[LocalReturn], testimonies: Mapping[uuid.UUID, Sequence[Sentence]]
) -> Listing[LocalReturn]:
    """Entries by year, territory, dimension and strength of their evidence."""
    return fact_listing(
        Column("date", Sentence("Date"), lambda e: e.date, lambda e: e.date),
        Column(
            "strength",
            Sentence("Force de la preuve"),
            lambda e: e.strength and STRENGTH[e.strength],
            lambda e: None if e.strength is None else _STRENGTHS.index(e.strength),
        ),
        Column(
            "testimonies",
            Sentence("Témoignages et photographies"),
            lambda e: list(testimonies.get(e.id, ())) or None,
        ),
        filters=(
            by_year(entries, lambda e: e.date),
            by_territory(at),
            by_text("dimension", Sentence("Dimension"), entries),
            by_value(
                "strength",
                Sentence("Force de la preuve"),
                [(strength.value, words) for strength, words in STRENGTH.items()],
            ),
        ),
        texts=lambda e: (e.fact, e.dimension, e.evidence, e.observed_by, e.beneficiaries, e.note),
    )
