"""How long what is personal is kept: in months, written `access-log 12, contact-asked 24, contact-kept 36`."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from flask import current_app

from aict.core.dates import PartialDate

_MOST_MONTHS = 600


@dataclass(frozen=True, slots=True)
class Retention:
    """What the instance decided; as shipped, what the CNIL recommends: a year for logs, three for contacts."""

    access_log: int = 12
    """Sign-ins, failures, exports; and invitations that nobody accepted."""
    contact_asked: int = 24
    """After so long without anybody having made sure of a contact, its side is asked to."""
    contact_kept: int = 36
    """After so long, and having been asked for the difference, its personal values are erased."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `access-log 12, contact-asked 24, contact-kept 36`, what is left out being as shipped; else `ValueError`."""
        found: dict[str, int] = {}
        for part in filter(None, map(str.strip, text.split(","))):
            name, _, months = part.partition(" ")
            key = name.replace("-", "_")
            if key not in cls.__slots__ or key in found or not months.strip().isdecimal():
                raise ValueError(part)
            found[key] = int(months)
        kept = cls(**found)
        if not (
            0 < kept.access_log <= _MOST_MONTHS and 0 < kept.contact_asked < kept.contact_kept <= _MOST_MONTHS
        ):
            raise ValueError(text)
        return kept


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or earlier when negative; of a month that has no such day, its last."""
    moved = PartialDate.of(day).months_later(months)
    if moved is None:
        raise ValueError(months)
    return moved.earliest


def retention() -> Retention:
    """That of the running application."""
    found: Retention = current_app.config["SETTINGS"].retention
    return found
