"""When somebody is written to. Pure."""

import enum
from collections.abc import Collection
from datetime import date, timedelta


class Rhythm(enum.StrEnum):
    """How often somebody wants to be told."""

    IMMEDIATE = "immediate"
    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


USUAL = Rhythm.WEEKLY
"""For who has not chosen: rare enough to be read, often enough for nobody's text to wait a month unseen."""
_DAYS = {Rhythm.IMMEDIATE: 0, Rhythm.DAILY: 1, Rhythm.WEEKLY: 7}
REMINDED_EVERY = timedelta(days=7)
"""What waits and was said already is said again after so long, whatever the rhythm."""


def looked_before(rhythm: Rhythm, today: date) -> date | None:
    """The latest day of the last look after which another is due today; None when none ever is.

    Days, not hours: a daily command that runs a little earlier than yesterday still finds everybody due.
    """
    days = _DAYS.get(rhythm)
    return None if days is None else today - timedelta(days=days)


def is_due(rhythm: Rhythm, *, looked_on: date | None, today: date) -> bool:
    """Whether somebody is to be looked at today."""
    latest = looked_before(rhythm, today)
    return latest is not None and (looked_on is None or looked_on <= latest)


def is_worth_a_mail(
    *, news: bool, waiting: Collection[str], said: Collection[str], mailed_on: date | None, today: date
) -> bool:
    """Whether there is something to say: something new, or something that still waits and was last said a week ago.

    `waiting` and `said` are what waits now, and what waited in the last mail.
    """
    if news or not set(waiting) <= set(said):
        return True
    return bool(waiting) and (mailed_on is None or today - mailed_on >= REMINDED_EVERY)


AHEAD = (30, 7, 1)
"""Days before a deadline at which it is said."""
LATE = "late"


def step_of(earliest: date, latest: date, today: date) -> str | None:
    """The last step that a deadline has reached: so many days before the first day that its date may mean, or late; None before.

    Each step is said once: after a time without mail only the last one is, however many were reached meanwhile.
    """
    if latest < today:
        return LATE
    reached = [days for days in AHEAD if (earliest - today).days <= days]
    return str(min(reached)) if reached else None
