"""The day on which the text in force is asked for, as an address says it: `?on=2024-05-12`."""

from dataclasses import dataclass
from datetime import date

from aict.core.dates import PartialDate
from aict.core.errors import Sentence

_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed, and the day it is; or why it is none."""

    typed: str = ""
    day: date | None = None
    wrong: Sentence | None = None


def asked_day(typed: str | None) -> Asked:
    """The day that is asked for; nothing typed asks for none."""
    text = "".join(c for c in (typed or "").strip() if c.isprintable())[:_LONGEST]
    if not text:
        return Asked()
    wrong = Sentence(
        "« %(typed)s » n’est pas un jour : écrivez 2024-05-12 ou 12/05/2024, entre 1850 et 2100.", typed=text
    )
    try:
        found = PartialDate.parse(text)
    except ValueError:
        return Asked(text, wrong=wrong)
    return Asked(text, found.earliest) if found.day is not None else Asked(text, wrong=wrong)
