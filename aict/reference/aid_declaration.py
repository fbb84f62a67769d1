"""When the payments of a year are declared as official development assistance (e-APD): campaigns as they were announced.

From 15 April to 31 May of the next year, but for some years (domain.md §3): a year that nobody has announced yet is taken to be as usual, and says so.
"""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

_DATA = resources.files("aict.reference") / "data" / "aid_declaration.csv"
_OPENS, _CLOSES = (4, 15), (5, 31)


@dataclass(frozen=True, slots=True)
class Campaign:
    """The days on which the payments of the year before are declared."""

    year: int
    opens: date | None
    """None when the source gives the last day only."""
    closes: date
    source: str | None
    """None for a year that was not announced: its days are the usual ones."""


def campaign_of(year: int) -> Campaign:
    """The campaign held in a year."""
    usual = Campaign(year, date(year, *_OPENS), date(year, *_CLOSES), None)
    return _announced().get(year, usual)


def campaign_after(today: date) -> Campaign:
    """The campaign that is open, or else the next one."""
    this_year = campaign_of(today.year)
    return this_year if this_year.closes >= today else campaign_of(today.year + 1)


@cache
def _announced() -> dict[int, Campaign]:
    rows = csv.DictReader(_DATA.read_text("utf-8").splitlines())
    return {campaign.year: campaign for campaign in map(_read, rows)}


def _read(row: dict[str, str]) -> Campaign:
    opens = date.fromisoformat(row["opens"]) if row["opens"] else None
    return Campaign(int(row["year"]), opens, date.fromisoformat(row["closes"]), row["source"])
