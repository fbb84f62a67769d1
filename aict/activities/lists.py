"""How the lists of actions, missions and meetings are searched, filtered and sorted."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from aict.activities.models import Action, Meeting, Mission
from aict.activities.words import LEVEL, MODE
from aict.core.errors import Sentence
from aict.core.folding import fold
from aict.core.listing import Column, Listing
from aict.partnerships import side_choices
from aict.partnerships.access import Standing
from aict.partnerships.fact_lists import by_territory, by_text, by_value, by_year, fact_listing


def action_listing(at: Standing, actions: Sequence[Action]) -> Listing[Action]:
    """Actions by year, territory, initiative and theme."""
    return fact_listing(
        Column("title", Sentence("Titre"), lambda a: a.title, lambda a: fold(a.title)),
        Column("starts_on", Sentence("Début"), lambda a: a.starts_on, lambda a: a.starts_on),
        Column("cost", Sentence("Coût"), lambda a: a.cost, _by_amount),
        filters=(
            by_year(actions, lambda a: a.starts_on),
            by_territory(at),
            by_value("proposed_by", Sentence("À l’initiative de"), side_choices.proposers(at)),
            by_text("theme", Sentence("Thème"), actions),
        ),
        texts=lambda a: (a.title, a.code, a.theme, a.note),
    )


def _by_amount(action: Action) -> tuple[str, Decimal] | None:
    # Amounts of one currency follow each other: two currencies have no order.
    return None if action.cost is None else (action.currency or "", action.cost)


def mission_listing(at: Standing, missions: Sequence[Mission]) -> Listing[Mission]:
    """Missions by year and by who travels."""
    return fact_listing(
        Column("date", Sentence("Date"), lambda m: m.date, lambda m: m.date),
        Column("people", Sentence("Personnes"), lambda m: m.people, lambda m: m.people),
        Column("days", Sentence("Jours sur place"), lambda m: m.days, lambda m: m.days),
        filters=(
            by_year(missions, lambda m: m.date),
            by_value("from_side", Sentence("Qui voyage"), side_choices.sides(at)),
        ),
        texts=lambda m: (m.subject, m.paid_by, m.note),
    )


def meeting_listing(meetings: Sequence[Meeting]) -> Listing[Meeting]:
    """Meetings by year, level and mode."""
    return fact_listing(
        Column("date", Sentence("Date"), lambda m: m.date, lambda m: m.date),
        filters=(
            by_year(meetings, lambda m: m.date),
            by_value("level", Sentence("Qui s’est réuni"), _words(LEVEL)),
            by_value("mode", Sentence("Comment"), _words(MODE)),
        ),
        texts=lambda m: (m.subject, m.note),
    )


def _words(words: Mapping[Any, Sentence]) -> list[tuple[str, Sentence]]:
    return [(value.value, sentence) for value, sentence in words.items()]
