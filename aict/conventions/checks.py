"""What may not be said of a convention; a register refuses no fact, only what is certainly a slip.

Dates are compared as intervals: `2024` and `2024-03` may agree, so they are let through.
"""

import uuid
from collections.abc import Iterable, Mapping

from aict.conventions.models import EventKind, Renewal
from aict.conventions.rules import Day
from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken, Sentence

_WITH_REASON = frozenset({EventKind.SUSPENSION, EventKind.DENUNCIATION})


def check_amends(
    own: uuid.UUID | None, amended: uuid.UUID | None, chain: Mapping[uuid.UUID, uuid.UUID | None]
) -> None:
    """A convention does not amend itself, not even through others; `chain` says what each one amends now."""
    seen: set[uuid.UUID] = set()
    while amended is not None and amended not in seen:
        if amended == own:
            raise RuleBroken(
                Sentence("Une convention ne peut pas se modifier elle-même, ni par d’autres avenants."),
                field="amends_id",
            )
        seen.add(amended)
        amended = chain.get(amended)


def check_renewal(
    renewal: Renewal | None, counts: Iterable[object], until: PartialDate | None, ends: PartialDate | None
) -> None:
    """What is not renewed has no renewals to count, and a limit is not before the end that it prolongs."""
    if renewal is Renewal.NONE and any(count is not None for count in (*counts, until)):
        raise RuleBroken(
            Sentence("Sans reconduction, il n’y a ni durée, ni nombre, ni limite de reconduction."),
            field="renewal",
        )
    if until is not None and ends is not None and until.is_before(ends):
        raise RuleBroken(
            Sentence(
                "La limite des reconductions (%(until)s) est avant la fin (%(ends)s).", until=until, ends=ends
            ),
            field="renewal_until",
        )


def check_transmission(signed: Day | None, transmitted: Day | None, *, field: str = "transmitted_on") -> None:
    """What is transmitted to the State's representative was signed first."""
    if signed is not None and transmitted is not None and transmitted.is_before(signed):
        raise RuleBroken(
            Sentence(
                "La transmission (%(transmitted)s) est avant la signature (%(signed)s).",
                transmitted=transmitted,
                signed=signed,
            ),
            field=field,
        )


def check_event(
    kind: EventKind,
    days: Mapping[str, PartialDate | None],
    reason: str | None,
    signatures: Iterable[Day | None],
) -> None:
    """An event has a day, not before every known signature; who stops a convention says why."""
    known = {field: day for field, day in days.items() if day is not None}
    if not known:
        raise RuleBroken(
            Sentence("Donnez au moins une des deux dates, même une année."), field="effective_on"
        )
    for field, day in known.items():
        check_after_signature(day, signatures, field=field)
    if kind in _WITH_REASON and not reason:
        raise RuleBroken(
            Sentence("Dites pourquoi elle est suspendue ou dénoncée : l’autre côté le lira."), field="reason"
        )


def check_after_signature(day: Day, signatures: Iterable[Day | None], *, field: str) -> None:
    """Nothing happens to a convention that nobody has signed yet."""
    known = [signed for signed in signatures if signed is not None]
    if known and all(day.is_before(signed) for signed in known):
        raise RuleBroken(
            Sentence(
                "Cette date (%(day)s) est avant la signature (%(signed)s).",
                day=day,
                signed=min(known, key=lambda signed: signed.earliest),
            ),
            field=field,
        )


def check_until(effective: PartialDate | None, until: PartialDate | None) -> None:
    """A renewal does not end before it begins."""
    if effective is not None and until is not None and until.is_before(effective):
        raise RuleBroken(
            Sentence("La fin (%(ends)s) est avant le début (%(starts)s).", ends=until, starts=effective),
            field="until",
        )
