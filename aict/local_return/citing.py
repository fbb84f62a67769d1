"""The indicator that an entry is linked to: offered in the form, then cited with what both sides agreed of it."""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import shorten

from aict.core.errors import Quoted
from aict.core.web import db
from aict.local_return.models import LocalReturn
from aict.objectives.board import ObjectiveRow, Reading, board_of
from aict.partnerships.access import Standing

_SHORTENED = 90


@dataclass(frozen=True, slots=True)
class Cited:
    """An indicator as the reader knows it, and the objective that it measures."""

    row: ObjectiveRow
    reading: Reading


def indicator_choices(at: Standing) -> list[tuple[str, str | Quoted]]:
    """Those that every side was shown, objective after objective."""
    return [
        (
            str(one.reading.text.id),
            Quoted(
                shorten(f"{one.row.objective.code} · {one.reading.text.label}", _SHORTENED, placeholder="…"),
                one.reading.language,
            ),
        )
        for one in _every(at)
    ]


def cited(at: Standing, entries: Iterable[LocalReturn]) -> dict[uuid.UUID, Cited]:
    """The indicators that these entries name, by identifier; nothing is asked when none does."""
    named = {entry.indicator_id for entry in entries} - {None}
    return {one.reading.text.id: one for one in _every(at) if one.reading.text.id in named} if named else {}


def _every(at: Standing) -> Iterator[Cited]:
    for row in board_of(db(), at):
        kept = {indicator.id for indicator in row.objective.indicators}
        yield from (Cited(row, r) for r in row.readings if r.is_known and r.text.id in kept)
