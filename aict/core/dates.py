"""Dates that keep the precision of their source: a year, a month, or a day."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from functools import total_ordering

FIRST_YEAR = 1850
LAST_YEAR = 2100

_ISO = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")
_FRENCH = re.compile(r"^(\d{1,2})/(\d{1,2})/(\d{4})$")
_SPREADSHEET = re.compile(r"^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?$")


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month of a year, or a day; what the source does not say is None."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse what no calendar holds, and years outside 1850 to 2100, with `ValueError`."""
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise ValueError(str(self.year))
        if self.month is None and self.day is not None:
            raise ValueError(str(self.day))
        # 0 is no month and no day; only None is "not known".
        date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read `1999`, `2019-07`, `2014-03-05` or `05/03/2014`; anything else raises `ValueError`."""
        cleaned = text.strip()
        if midnight := _SPREADSHEET.match(cleaned):
            cleaned = midnight[1]
        if iso := _ISO.match(cleaned):
            year, month, day = iso.groups()
            return cls(int(year), int(month) if month else None, int(day) if day else None)
        if french := _FRENCH.match(cleaned):
            day, month, year = french.groups()
            return cls(int(year), int(month), int(day))
        raise ValueError(text)

    @classmethod
    def of(cls, day: date | datetime) -> "PartialDate":
        """A whole day as a date that knows everything."""
        return cls(day.year, day.month, day.day)

    @property
    def earliest(self) -> date:
        """The first day this date may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day this date may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def is_before(self, other: "PartialDate") -> bool | None:
        """True or False when the two intervals tell; None when they overlap and cannot tell."""
        if self.latest < other.earliest:
            return True
        if self.earliest >= other.latest:
            return False
        return None

    def months_later(self, months: int) -> "PartialDate | None":
        """The same date so many months later, or earlier when negative; a last day of a month stays one.

        None when its precision does not hold the answer (18 months after a year) or no date of ours does.
        """
        if self.month is None and months % 12:
            return None
        years, month = divmod((self.month or 1) - 1 + months, 12)
        year, month = self.year + years, month + 1
        if not FIRST_YEAR <= year <= LAST_YEAR:
            return None
        if self.month is None:
            return PartialDate(year)
        longest = monthrange(year, month)[1]
        ends_its_month = self.day == monthrange(self.year, self.month)[1]
        day = None if self.day is None else longest if ends_its_month else min(self.day, longest)
        return PartialDate(year, month, day)

    def __lt__(self, other: "PartialDate") -> bool:
        """Order for lists only (a year sorts before its months); rules use `is_before`."""
        return str(self) < str(other)

    def __str__(self) -> str:
        """ISO 8601, cut to the precision known."""
        parts = [f"{self.year:04d}"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
        if self.day is not None:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)


def iso(day: object) -> str | None:
    """A partial date as plain values keep it, as precise as it is known; None where there is none.

    What the rules give back has no more of a type than the ends they ask for: hence `object`.
    """
    return str(day) if isinstance(day, PartialDate) else None
