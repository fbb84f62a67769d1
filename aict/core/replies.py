"""How long each party took to answer what another proposed: silence is shown, it is never consent."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from aict.core.revisions import Revision, SharedText


@dataclass(frozen=True, slots=True)
class Replies:
    """What one party did with the proposals of the others."""

    asked: int
    answered: int
    mean: timedelta | None
    """None when it answered nothing."""


def reply_at(text: SharedText, revision: Revision, party: str) -> datetime | None:
    """When a party first answered a proposal itself, by a word on it or by a proposal made on top of it."""
    words = [c.at for c in revision.consents if c.party == party and c.recorded_from_id is None]
    counter = [
        r.at
        for r in text.revisions
        if r.party == party and revision.number in {r.base_number, r.merged_number}
    ]
    return min([*words, *counter], default=None)


def replies_of(texts: Iterable[SharedText], party: str) -> Replies:
    """How a party answered every proposal that another one made."""
    asked = [(t, r) for t in texts for r in t.revisions if r.party is not None and r.party != party]
    answers = [(r.at, at) for t, r in asked if (at := reply_at(t, r, party)) is not None]
    total = sum((at - proposed for proposed, at in answers), timedelta())
    return Replies(len(asked), len(answers), total / len(answers) if answers else None)
