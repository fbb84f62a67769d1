"""What somebody who was overtaken had left as it stood: their form then says what was saved meanwhile.

A form sends every field back. Without this, whoever saves second would take away what the first one wrote in a field
that the second never touched.
"""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.trail import entries, in_plain_json
from aict.partnerships.models import Fact


def untouched(
    session: Session, fact: Fact, *, version: int | None, sent: Mapping[str, Any]
) -> frozenset[str]:
    """The fields that were changed since `version` and are `sent` as they stood in it; none when that cannot be told.

    What is personal is kept as a digest in the trail, which says of no value that it is the same: it counts as touched.
    """
    behind = fact.version - version if version is not None else 0
    if behind <= 0:
        return frozenset()
    changed = (entries.c.entity_id == str(fact.id), entries.c.act == "changed")
    latest = select(entries.c.changes).where(*changed).order_by(entries.c.number.desc()).limit(behind)
    stood: dict[str, Any] = {}
    for changes in session.scalars(latest):
        # The newest first: what stood before the oldest of them is what the form was filled with.
        stood |= {name: before for name, (before, _after) in json.loads(changes).items()}
    return frozenset(name for name in stood.keys() & sent.keys() if in_plain_json(sent[name]) == stood[name])
