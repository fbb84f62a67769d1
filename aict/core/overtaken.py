"""A row that somebody changed since a form on it was filled: both versions, and what its writer had left alone.

A form sends every field back. Were nothing known of what its writer left alone, whoever saves second would take away what the
first one wrote in a field that the second never touched.
"""

import json
import uuid
from collections.abc import Mapping
from typing import Any, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.errors import Overtaken, Sentence
from aict.core.trail import entries, in_plain_json

CHANGED = Sentence("Cette fiche a changé depuis que vous l’avez ouverte : relisez-la d’abord.")


class Versioned(Protocol):
    """A row that counts its corrections."""

    id: uuid.UUID
    version: int


class RowOvertaken(Overtaken):
    """The row has changed since the form was filled: `theirs` stands now, `mine` was to be saved."""

    def __init__(
        self,
        sentence: Sentence,
        *,
        theirs: Mapping[str, Any],
        mine: Mapping[str, Any],
        version: int,
        untouched: frozenset[str] = frozenset(),
    ) -> None:
        """`version` is the one that now has to be corrected; `untouched` was left as it stood, and somebody else changed it."""
        super().__init__(sentence)
        self.theirs = theirs
        self.mine = mine
        self.version = version
        self.untouched = untouched


def require_version(
    session: Session,
    row: Versioned,
    *,
    version: int | None,
    sent: Mapping[str, Any],
    sentence: Sentence = CHANGED,
) -> None:
    """Raise `RowOvertaken` unless `version` of this row, as it was read just now, stands; `sent` is what the form would save."""
    if version == row.version:
        return
    raise RowOvertaken(
        sentence,
        theirs={name: getattr(row, name) for name in sent},
        mine=dict(sent),
        version=row.version,
        untouched=_untouched(session, row, version=version, sent=sent),
    )


def _untouched(
    session: Session, row: Versioned, *, version: int | None, sent: Mapping[str, Any]
) -> frozenset[str]:
    """The fields that were changed since `version` and are `sent` as they stood in it; none when that cannot be told.

    What is personal is kept as a digest in the trail, which says of no value that it is the same: it counts as touched.
    """
    behind = row.version - version if version is not None else 0
    if behind <= 0 or not sent:
        return frozenset()
    changed = (entries.c.entity_id == str(row.id), entries.c.act == "changed")
    latest = select(entries.c.changes).where(*changed).order_by(entries.c.number.desc()).limit(behind)
    stood: dict[str, Any] = {}
    for changes in session.scalars(latest):
        # The newest first: what stood before the oldest of them is what the form was filled with.
        stood |= {name: before for name, (before, _after) in json.loads(changes).items()}
    return frozenset(name for name in stood.keys() & sent.keys() if in_plain_json(sent[name]) == stood[name])
