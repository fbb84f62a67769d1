"""What the other sides say of facts, as a question and a column of their lists."""

import enum
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from aict.core.errors import Sentence
from aict.core.listing import Cell, Column, Filter, Listing
from aict.partnerships.facts import AnyFact
from aict.partnerships.opinions import Word


class Said(enum.StrEnum):
    """Where a fact stands between the sides."""

    NOTHING = "nothing"
    CONFIRMED = "confirmed"
    CONTESTED = "contested"
    AGAIN = "again"


_WORDS = {
    Said.NOTHING: Sentence("pas encore confirmé"),
    Said.CONFIRMED: Sentence("confirmé"),
    Said.CONTESTED: Sentence("contesté"),
    Said.AGAIN: Sentence("à confirmer de nouveau"),
}


def with_opinions(
    listing: Listing[AnyFact], opinions: Mapping[uuid.UUID, Sequence[Word]]
) -> Listing[AnyFact]:
    """The same list, which can also be asked for what is contested or still to be confirmed."""

    def test(value: str) -> Any:  # noqa: ANN401 (a condition, as a list takes it)
        return lambda fact: said_of(opinions[fact.id]) == value

    column: Column[Any] = Column("said", Sentence("L’autre côté"), lambda fact: _cell(opinions[fact.id]))
    asked = Filter("said", Sentence("L’autre côté"), [(s.value, words) for s, words in _WORDS.items()], test)
    return replace(listing, columns=(*listing.columns, column), filters=(*listing.filters, asked))


def said_of(words: Sequence[Word]) -> Said:
    """Contested as soon as one member contests it as it stands; again while a word is about an earlier version."""
    present = [word for word in words if word.is_present]
    if any(not word.confirms for word in present):
        return Said.CONTESTED
    if len(present) < len(words):
        return Said.AGAIN
    return Said.CONFIRMED if present else Said.NOTHING


def _cell(words: Sequence[Word]) -> Cell:
    return [_in_words(word) for word in words] or _WORDS[Said.NOTHING]


def _in_words(word: Word) -> Sentence:
    who = word.confirmation.member.organisation.name
    if not word.is_present:
        return Sentence("à confirmer de nouveau par %(who)s", who=who)
    if word.confirms:
        return Sentence("confirmé par %(who)s", who=who)
    return Sentence("contesté par %(who)s : « %(reason)s »", who=who, reason=word.confirmation.reason)
