"""Until when a convention runs: the end it states, what renewals made of it, and the last day to give notice.

A tacit renewal happens at the end of a period unless somebody has given notice, as often and as far as the text allows; an
express one is a dated fact. A period of months is counted from date to date, a last day of a month staying one. Dates keep
their precision: what they do not hold cannot be told, and the missing fact is named.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from aict.conventions.chain import Clause, ClauseOn, ClauseText, TextOn
from aict.conventions.halts import effect_of_denunciation
from aict.conventions.rules import DENUNCIATION, Day, Event, Term, Text, day_of, events_of, happened, names_of
from aict.core.errors import Sentence

EXPRESS, TACIT = "expresse", "tacite"
RENEWAL = "reconduction"


@dataclass(frozen=True, slots=True)
class _Periods:
    """Periods that follow each other tacitly after a first end."""

    first: Day
    months: int
    times: int | None
    until: Day | None
    stopped: Day | None
    """When a denunciation was told: the period under way is the last."""

    def end(self, number: int) -> Day | None:
        """The end after so many renewals, the limit of the text included; None when its precision does not tell."""
        end = self.first.months_later(self.months * number)
        if end is None or self.until is None or end.latest <= self.until.latest or number == 0:
            return end
        return self.until

    def allows(self, number: int) -> bool:
        """Whether the text lets it be renewed a `number`-th time, and nobody had left before."""
        before = self.end(number - 1)
        if before is None or (self.times is not None and number > self.times):
            return False
        if self.until is not None and before.latest >= self.until.latest:
            return False
        return self.stopped is None or self.stopped.earliest > before.latest

    @property
    def is_limited(self) -> bool:
        """Whether the text sets a limit."""
        return self.times is not None or self.until is not None

    def last(self) -> Day | None:
        """The last end that the text allows; None without a limit, or beyond the dates that are kept."""
        if not self.is_limited:
            return None
        number = 0
        while self.allows(number + 1):
            number += 1
        return self.end(number)


def term_on(text: ClauseText, now: TextOn) -> Term:
    """Until when a text runs on the day of `now`, which is what it says then."""
    ending, notice = now.clauses[Clause.END], now.clauses[Clause.NOTICE]
    term = Term(notice_months=None if notice.doubt else notice.source.notice_months)
    if ending.doubt is not None:
        return replace(term, over=None, why=ending.doubt, missing=ending.missing, who=ending.who)
    end = ending.source.ends_on
    renewed = list(_express(text, now.on))
    if renewed:
        return _expressly(text, now, term, end, renewed)
    if end is None:
        return term
    return _tacitly(text, now, end, term)


def _express(text: Text, on: date) -> Iterator[Event]:
    """The express renewals decided by a day, or perhaps."""
    for event in events_of(text, RENEWAL):
        if happened(event.decided_on or event.effective_on, on) is not False:
            yield event


def _expressly(text: ClauseText, now: TextOn, term: Term, end: Day | None, renewed: Sequence[Event]) -> Term:
    months = now.clauses[Clause.RENEWAL].source.renewal_months
    ends = [event.until for event in renewed]
    if None in ends:
        # A renewal whose end nobody recorded carries on by the period of the text, when it says one.
        counted = end.months_later(months * len(renewed)) if end is not None and months else None
        known = [day for day in (*ends, counted) if day is not None]
        if counted is None:
            said = Sentence("Reconduite, sans qu’on sache jusqu’à quand.")
            missing = Sentence("jusqu’à quand elle est reconduite")
            return replace(term, over=None, why=said, missing=missing, who=_who(renewed, text))
    else:
        known = [day for day in ends if day is not None]
    reached = max(known, key=lambda day: day.latest)
    found = _tacitly(text, now, reached, term)
    number = len(renewed) + found.renewed
    if found.why is not None or found.over is None:
        return replace(found, renewed=number)
    said = Sentence(
        "Reconduite expressément (%(day)s) jusqu’au terme : %(end)s.", day=day_of(renewed[-1]), end=found.end
    )
    return replace(found, renewed=number, why=None if found.over else said)


def _tacitly(text: ClauseText, now: TextOn, end: Day, term: Term) -> Term:
    clause = now.clauses[Clause.RENEWAL]
    if clause.doubt is not None and end.earliest <= now.on:
        return replace(term, end=end, over=None, why=clause.doubt, missing=clause.missing, who=clause.who)
    stopped = _denounced_on(text, now.on)
    if clause.source.renewal != TACIT:
        return replace(term, end=end, over=_over(end, now.on), why=_not_renewed(clause, end, now.on))
    if clause.source.renewal_months is None:
        return _without_period(text, term, end, stopped, now.on)
    return _counted(text, term, _periods(clause.source, end, stopped), now.on)


def _periods(source: ClauseText, end: Day, stopped: Day | None) -> _Periods:
    months = source.renewal_months or 0
    return _Periods(end, months, source.renewal_times, source.renewal_until, stopped)


def _counted(text: ClauseText, term: Term, periods: _Periods, on: date) -> Term:
    number, end = 0, periods.first
    while end.latest < on and periods.allows(number + 1):
        following = periods.end(number + 1)
        if following is None:
            return _too_vague(text, term, end)
        number, end = number + 1, following
    more = periods.allows(number + 1)
    found = replace(
        term,
        end=end,
        over=False if more else _over(end, on),
        renewed=number,
        renews=more,
        is_limited=periods.is_limited,
        last=periods.last(),
        notice_by=end.months_later(-(term.notice_months or 0))
        if more and term.notice_months is not None
        else None,
    )
    if not number:
        return found
    said = (
        Sentence("Le terme (%(day)s) est passé, reconductions tacites comprises (%(n)s).", day=end, n=number)
        if found.over
        else Sentence("Reconduite tacitement (%(n)s fois) jusqu’au terme : %(day)s.", n=number, day=end)
    )
    return replace(found, why=said if found.over is not None else None)


def _too_vague(text: ClauseText, term: Term, end: Day) -> Term:
    said = Sentence(
        "Reconduite tacitement, mais son premier terme (%(day)s) n’est pas assez précis.", day=end
    )
    missing = Sentence("le dernier jour de la convention")
    return replace(term, over=None, why=said, missing=missing, who=names_of(text.parties))


def _without_period(text: ClauseText, term: Term, end: Day, stopped: Day | None, on: date) -> Term:
    if end.earliest > on or (stopped is not None and stopped.earliest <= end.latest):
        return replace(term, end=end, over=_over(end, on))
    said = Sentence(
        "Son terme (%(day)s) est passé ; reconduite tacitement, mais pour combien de temps ?", day=end
    )
    missing = Sentence("la durée de chaque reconduction")
    return replace(term, end=end, over=None, why=said, missing=missing, who=names_of(text.parties))


def _not_renewed(clause: ClauseOn, end: Day, on: date) -> Sentence | None:
    if clause.source.renewal != EXPRESS or end.latest >= on:
        return None
    return Sentence("Le terme (%(day)s) est passé ; aucune reconduction expresse n’est inscrite.", day=end)


def _over(end: Day, on: date) -> bool | None:
    if end.latest < on:
        return True
    # The last day is a day of the convention.
    return None if end.earliest <= on < end.latest else False


def _denounced_on(text: Text, on: date) -> Day | None:
    """When somebody told that they leave; the earliest counts."""
    days = [event.decided_on or event.effective_on for event in events_of(text, DENUNCIATION)]
    told = [day for day in days if happened(day, on) is not False]
    return min((day for day in told if day), key=lambda day: day.earliest, default=None)


def _who(events: Sequence[Event], text: Text) -> tuple[str, ...]:
    return tuple({event.by.name for event in events if event.by is not None}) or names_of(text.parties)


def leaves_on(text: Text, term: Term) -> Day | None:
    """The day on which a denunciation, told already, puts an end to a text; None without one."""
    days = [effect_of_denunciation(event, term.notice_months) for event in events_of(text, DENUNCIATION)]
    return min((day for day in days if day), key=lambda day: day.latest, default=None)
