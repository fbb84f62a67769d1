"""When the next evaluation is due: so many months after the last, as often as the convention in force wants one (domain.md §9.7)."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Integer, String, cast, func, select

from aict.conventions.models import Convention
from aict.conventions.rules import State
from aict.conventions.told import told_of
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.evaluations.models import Evaluation
from aict.partnerships.deadline import Days, Deadline, DeadlineKind, Rows, keyed_sides, names_of, page_in
from aict.partnerships.models import Fact, Partnership


def planned_evaluations(
    partnership: Partnership,
    conventions: Sequence[Convention],
    evaluations: Sequence[Evaluation],
    *,
    today: date,
) -> Iterator[Deadline]:
    """The next evaluation that each convention in force wants; none where it says no rhythm, or no day to count from is known.

    It is counted from the end of the period last evaluated, an open evaluation included, else from the start of the convention.
    """
    last = last_evaluated(evaluations)
    for convention in conventions:
        if convention.amends_id is not None:
            continue
        told = told_of(partnership, convention, conventions, on=today)
        months = _months(convention, told.amendments)
        since = last or convention.starts_on or convention.signed_on
        due = since.months_later(months) if since and months else None
        if due is None or told.state.state is not State.IN_FORCE:
            continue
        sides = keyed_sides(partnership)
        told_from: Sequence[Fact] = (*told.amendments, *evaluations)
        yield Deadline(
            subject=convention.id,
            kind=DeadlineKind.EVALUATION,
            on=due,
            what=Sentence("Évaluer ensemble la coopération"),
            title=convention.quoted(convention.title),
            why=_why(months, since, evaluated=last is not None),
            page=page_in(partnership, "evaluations.upcoming"),
            partnership=partnership,
            who=names_of(partnership, sides),
            sides=sides,
            source=convention.source,
            rows=frozenset(row.id for row in told_from),
            version=convention.version + sum(row.version for row in told_from),
        )


def last_evaluated(evaluations: Sequence[Evaluation]) -> PartialDate | None:
    """The end of the period last evaluated, else the date of that evaluation; None before the first."""
    days = [day for evaluation in evaluations if (day := evaluation.period_end or evaluation.date)]
    return max(days, key=lambda day: day.latest, default=None)


def _months(convention: Convention, amendments: Sequence[Convention]) -> int | None:
    """What the newest text that says a rhythm says."""
    said = [text.evaluation_months for text in (convention, *amendments) if text.evaluation_months]
    return said[-1] if said else None


def _why(months: int | None, since: PartialDate | None, *, evaluated: bool) -> Sentence:
    if evaluated:
        return Sentence(
            "La convention demande une évaluation tous les %(n)s mois ; la dernière porte jusqu’à : %(day)s.",
            n=months,
            day=since,
        )
    return Sentence(
        "La convention demande une évaluation tous les %(n)s mois ; aucune n’est enregistrée depuis : %(day)s.",
        n=months,
        day=since,
    )


def _month(_today: date) -> ColumnElement[str]:
    """The month it falls in, near enough to the day that the rule gives: of a year alone, its last month is taken."""
    of_partnership = Evaluation.partnership_id == Convention.partnership_id
    ended = cast(func.coalesce(Evaluation.period_end, Evaluation.date), String)
    last = select(func.max(ended)).where(of_partnership, Evaluation.removed_at.is_(None)).scalar_subquery()
    since = func.coalesce(last, cast(Convention.starts_on, String), cast(Convention.signed_on, String))
    month = cast(func.substr(since + "-12", 6, 2), Integer)
    count = cast(func.substr(since, 1, 4), Integer) * 12 + month - 1 + Convention.evaluation_months
    return cast(count // 12, String) + "-" + func.substr(cast(count % 12 + 101, String), 2)


def _with_a_rhythm(wanted: Rows) -> Rows:
    return wanted.select_from(Convention).where(
        Convention.removed_at.is_(None), Convention.evaluation_months.is_not(None)
    )


DAYS = (
    Days(
        DeadlineKind.EVALUATION,
        _with_a_rhythm,
        Convention.partnership_id,
        _month,
        gathered=_with_a_rhythm,
    ),
)
