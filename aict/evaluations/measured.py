"""A period of a partnership to be measured, and what is beside a measure on its page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import request
from flask_babel import gettext
from flask_babel import lazy_gettext as _
from werkzeug.datastructures import MultiDict
from wtforms import Form

from aict.asymmetry.rules import Measure
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.core.forms import Required, SaneDate
from aict.evaluations.rules import Period

_YEARS_BEFORE = 3

GROUPS: tuple[tuple[Sentence, tuple[str, ...]], ...] = (
    (
        Sentence("Qui propose, où l’on agit"),
        (
            "objectives_by_proposer",
            "objectives_by_territory",
            "indicators_by_origin",
            "sdgs_by_territory",
            "actions_by_proposer",
            "actions_by_territory",
            "actions_by_other_side",
        ),
    ),
    (
        Sentence("L’argent"),
        ("money_by_side", "spending_by_side", "spending_by_territory"),
    ),
    (
        Sentence("Qui se déplace"),
        ("missions_by_side", "missions_by_territory", "missions", "visas", "authorisations"),
    ),
    (
        Sentence("Qui se parle"),
        (
            "meetings_elected",
            "meetings_technicians",
            "reply_times",
            "objections",
            "confirmations",
            "referentials",
        ),
    ),
    (
        Sentence("Qui conduit, tient, signe, écrit, évalue"),
        (
            "leaders",
            "plan_holders",
            "convention_signatories",
            "texts_by_author",
            "evaluations_joint",
            "own_text",
        ),
    ),
)
"""Every measure under a title that an officer understands."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """The measures of one title."""

    title: Sentence
    measures: tuple[Measure, ...]


def grouped(measures: Mapping[str, Measure]) -> list[Grouped]:
    """Measures under their titles, those that are not recorded after the others of the same title."""
    found = []
    for title, keys in GROUPS:
        own = [measures[key] for key in keys if key in measures]
        found.append(Grouped(title, tuple(sorted(own, key=lambda measure: not measure.is_recorded))))
    return found


class PeriodForm(Form):
    """From when to when one looks; a form that only reads."""

    start = SaneDate(_("Du"), name="from", validators=[Required()])
    end = SaneDate(_("Au"), name="to", validators=[Required()])

    @classmethod
    def asked(cls) -> "PeriodForm":
        """What the address asks for, else the last years up to today."""
        today = clock.today()
        usual = {"from": str(today.year - _YEARS_BEFORE), "to": today.isoformat()}
        given = {name: request.args[name] for name in usual if request.args.get(name)}
        return cls(MultiDict({**usual, **given}))

    @property
    def period(self) -> Period | None:
        """The period, from the first day of the one to the last day of the other; None when it is not right."""
        if not self.validate():
            return None
        start, end = self.start.data, self.end.data
        if end.latest < start.earliest:
            self.end.errors = [*self.end.errors, gettext("La période se termine avant de commencer.")]
            return None
        return Period(start.earliest, end.latest)

    @property
    def address(self) -> dict[str, Any]:
        """What an address repeats to look at the same period."""
        return {"from": _short(self.start.data), "to": _short(self.end.data)}

    def faults(self) -> list[tuple[str, str, str]]:
        """What is to be corrected: field id, label, sentence."""
        return [(f.id, str(f.label.text), message) for f in self for message in f.errors]


def _short(day: PartialDate | date | None) -> str:
    return str(day or "")
