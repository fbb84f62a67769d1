"""A date that somebody has to keep: what, why, who, and where it is dealt with.

Each feature says its own (`<feature>/deadlines.py`), purely, from facts that were read; `aict.deadlines` puts them in one list.
A date keeps the precision of its source: of an end known to the year nobody can say whether it has passed, and the list says so.
"""

import enum
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from flask import url_for
from sqlalchemy import Select, SQLColumnExpression, select

from aict.core.dates import PartialDate
from aict.core.errors import Quoted, Sentence
from aict.partnerships.models import Partnership
from aict.partnerships.sides import side_name


class DeadlineKind(enum.StrEnum):
    """What is due."""

    AGREEMENT_END = "agreement_end"
    NOTICE = "notice"
    TRANSMISSION = "transmission"
    INSTALMENT = "instalment"
    REPORT = "report"
    PROJECT_END = "project_end"
    EVALUATION = "evaluation"
    ANSWERS = "answers"
    RECOMMENDATION = "recommendation"
    DECISION = "decision"
    CALL = "call"
    DECLARATION = "declaration"


KIND = {
    DeadlineKind.AGREEMENT_END: Sentence("terme d’une convention"),
    DeadlineKind.NOTICE: Sentence("préavis d’une convention"),
    DeadlineKind.TRANSMISSION: Sentence("transmission à l’État"),
    DeadlineKind.INSTALMENT: Sentence("tranche d’un financement"),
    DeadlineKind.REPORT: Sentence("compte rendu à un financeur"),
    DeadlineKind.PROJECT_END: Sentence("fin d’un projet"),
    DeadlineKind.EVALUATION: Sentence("évaluation à tenir"),
    DeadlineKind.ANSWERS: Sentence("réponses à une évaluation"),
    DeadlineKind.RECOMMENDATION: Sentence("recommandation"),
    DeadlineKind.DECISION: Sentence("décision demandée aux élus"),
    DeadlineKind.CALL: Sentence("clôture d’un appel à projets"),
    DeadlineKind.DECLARATION: Sentence("déclaration de l’aide publique (e-APD)"),
}


class When(enum.StrEnum):
    """Where a deadline stands on a day."""

    LATE = "late"
    CANNOT_TELL = "cannot_tell"
    """Its date is known to the month or the year, which has begun."""
    TO_COME = "to_come"


WHEN = {
    When.LATE: Sentence("en retard"),
    When.CANNOT_TELL: Sentence("on ne peut pas dire si c’est passé : le jour n’est pas connu"),
    When.TO_COME: Sentence("à venir"),
}


class Certainty(enum.StrEnum):
    """How well the date is known."""

    RECORDED = "recorded"
    IMPRECISE = "imprecise"
    """Known to the month or the year."""
    TO_CHECK = "to_check"
    """Its source is not sure, or nobody has announced it yet and it is as in other years."""


CERTAINTY = {
    Certainty.RECORDED: Sentence("jour inscrit"),
    Certainty.IMPRECISE: Sentence("jour non connu"),
    Certainty.TO_CHECK: Sentence("à vérifier : la source n’est pas sûre, ou rien n’est encore annoncé"),
}


@dataclass(frozen=True, slots=True)
class Page:
    """Where a deadline is dealt with."""

    endpoint: str
    place: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Deadline:
    """One date to keep, as both sides of its partnership may read it: it names no private person."""

    subject: uuid.UUID
    """The row it is about: with the kind it names this deadline for ever, whatever becomes of its date."""
    kind: DeadlineKind
    on: PartialDate
    what: Sentence
    title: Quoted | str
    """What it is about."""
    why: Sentence
    """The rule or the fact it comes from."""
    page: Page
    partnership: Partnership | None
    """None for what an organisation owes by itself."""
    who: tuple[str, ...] = ()
    """Organisations or functions that have to act; nobody named when nobody is known."""
    sides: frozenset[str] = frozenset()
    """The sides that have to act."""
    opens: date | None = None
    """The first day on which it can be done, where there is one."""
    source: Quoted | str | None = None
    is_to_check: bool = False
    rows: frozenset[uuid.UUID] = field(default=frozenset())
    """What it was computed from, beside its subject."""
    version: int = 0
    """Grows whenever one of these rows changes."""

    @property
    def key(self) -> str:
        """Its name for ever."""
        return f"{self.kind}-{self.subject}"

    @property
    def address(self) -> str:
        """Where it is dealt with; needs an application."""
        return url_for(self.page.endpoint, **self.page.place)

    @property
    def certainty(self) -> Certainty:
        """How well its date is known."""
        if self.on.day is None:
            return Certainty.IMPRECISE
        return Certainty.TO_CHECK if self.is_to_check else Certainty.RECORDED

    def when(self, today: date) -> When:
        """Where it stands on a day: late from the day after the last one that its date may mean."""
        if self.on.latest < today:
            return When.LATE
        return When.CANNOT_TELL if self.on.day is None and self.on.earliest <= today else When.TO_COME


_ORDER = list(When)


def in_order(deadlines: Iterable[Deadline], today: date) -> list[Deadline]:
    """What is late first, then what may be, then what is to come; each by date."""
    return sorted(
        deadlines, key=lambda d: (_ORDER.index(d.when(today)), d.on.earliest, d.on.latest, d.kind, d.key)
    )


def page_in(partnership: Partnership, endpoint: str, **place: Any) -> Page:  # noqa: ANN401 (parts of an address)
    """A page of a partnership."""
    return Page(endpoint, {"code": partnership.code, **place})


def names_of(partnership: Partnership, sides: Iterable[str]) -> tuple[str, ...]:
    """The sides by their key-holders, in order."""
    return tuple(side_name(partnership, side) for side in sorted(sides))


def keyed_sides(partnership: Partnership) -> frozenset[str]:
    """The sides that hold a key: those without which nothing is decided."""
    return frozenset(member.side for member in partnership.members if member.holds_key)


Rows = Select[*tuple[Any, ...]]
"""A query of some columns."""


@dataclass(frozen=True, slots=True)
class Days:
    """Where the database finds the dates of a kind: the rows that may have one, its partnership, its day.

    More rows than deadlines may be found: the pure function of the feature tells which of them are any.
    """

    kind: DeadlineKind
    rows: Callable[[Rows], Rows]
    """Add the tables and conditions."""
    partnership_id: SQLColumnExpression[uuid.UUID]
    day: Callable[[date], SQLColumnExpression[Any]]
    """As seen on a day: ISO text cut to its precision, or a day of the database."""
    is_text: bool = True
    lasts: int | None = None
    """For so many days after it a date is still looked at; None for ever."""
    gathered: Callable[[Rows], Rows] | None = None
    """The rows over the whole registry, where these are found faster than by going through those of who reads many."""

    def gathered_once(self, today: date) -> "Days":
        """The same, with these rows found once for all that is asked of them; itself where there is no such way."""
        if self.gathered is None:
            return self
        asked: Rows = select(self.partnership_id.label("own"), self.day(today).label("day"))
        found = self.gathered(asked).cte()
        return replace(
            self,
            rows=lambda wanted: wanted.select_from(found),
            partnership_id=found.c.own,
            day=at_day(found.c.day),
        )


def at_day(column: SQLColumnExpression[Any]) -> Callable[[date], SQLColumnExpression[Any]]:
    """The day of a column, which is the same whenever it is looked at."""
    return lambda _today: column
