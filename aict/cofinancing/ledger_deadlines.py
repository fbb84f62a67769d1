"""The dates of a plan's money: instalments that are expected, and the report that a payer waits for before each.

An instalment counts as received once its line has received, in its currency, as much as was planned up to it: payments name no instalment.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from uuid import UUID

from sqlalchemy import literal_column

from aict.cofinancing.ledger_queries import Instalment
from aict.cofinancing.models import EntryKind, LedgerEntry
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.partnerships.deadline import Days, Deadline, DeadlineKind, Page, at_day, keyed_sides, names_of
from aict.partnerships.models import Partnership

EXPECTED, OWED = 366, 3 * 366
"""Days during which an instalment that did not come, and a report that was not filed, stand in lists."""


def instalment_deadlines(partnership: Partnership, instalments: Sequence[Instalment]) -> Iterator[Deadline]:
    """What is expected and what is owed for it, of the instalments planned in a partnership, the earliest first."""
    amended = _amended(instalments)
    planned = defaultdict[tuple[UUID, str | None], Decimal](Decimal)
    for instalment in instalments:
        entry = instalment.entry
        amount = None if entry.amount is None else entry.amount + amended[entry.id]
        if entry.amends_id is not None or amount == 0:
            continue
        total = (instalment.line.id, entry.currency)
        planned[total] += amount or Decimal(0)
        if amount is None or _received(instalment) < planned[total]:
            yield _instalment(partnership, instalment)
            yield from _report(partnership, instalment)


def _amended(instalments: Iterable[Instalment]) -> defaultdict[UUID, Decimal]:
    found = defaultdict[UUID, Decimal](Decimal)
    for instalment in instalments:
        if instalment.entry.amends_id is not None:
            found[instalment.entry.amends_id] += instalment.entry.amount or Decimal(0)
    return found


def _received(instalment: Instalment) -> Decimal:
    currency = instalment.entry.currency
    return sum((a for c, a in instalment.received if c == currency and a is not None), Decimal(0))


def _instalment(partnership: Partnership, instalment: Instalment) -> Deadline:
    is_unsure = instalment.entry.amount is None or any(amount is None for _, amount in instalment.received)
    why = _UNSURE if is_unsure else _PLANNED
    what = Sentence("Tranche attendue de %(payer)s", payer=instalment.line.payer)
    return _deadline(partnership, instalment, DeadlineKind.INSTALMENT, instalment.entry.date, what, why)


_PLANNED = Sentence("Tranche prévue au plan de financement ; moins que prévu est inscrit comme reçu.")
_UNSURE = Sentence(
    "Tranche prévue au plan de financement ; un montant est inconnu : on ne peut pas dire si elle a été reçue."
)


def _report(partnership: Partnership, instalment: Instalment) -> Iterator[Deadline]:
    due = instalment.entry.report_due_on
    if due is None or instalment.entry.report_filed_on is not None:
        return
    what = Sentence("Compte rendu à remettre à %(payer)s", payer=instalment.line.payer)
    why = Sentence("Ce financeur l’attend avant de verser la tranche.")
    yield _deadline(partnership, instalment, DeadlineKind.REPORT, due, what, why)


def _deadline(  # noqa: PLR0917 (what two kinds of date differ by)
    partnership: Partnership,
    instalment: Instalment,
    kind: DeadlineKind,
    on: PartialDate,
    what: Sentence,
    why: Sentence,
) -> Deadline:
    project, entry = instalment.project, instalment.entry
    holders = frozenset(m.side for m in partnership.members if m.organisation_id == project.holder_id)
    sides = holders or keyed_sides(partnership)
    return Deadline(
        subject=entry.id,
        kind=kind,
        on=on,
        what=what,
        title=project.quoted(project.title),
        why=why,
        page=Page("ledger.index", {"code": partnership.code, "project_id": project.id}),
        partnership=partnership,
        who=(project.holder.name,) if project.holder else names_of(partnership, sides),
        sides=sides,
        source=entry.quoted(entry.source),
        rows=frozenset({project.id, instalment.line.id}),
        version=entry.version + project.version + instalment.line.version,
    )


_KEPT = LedgerEntry.removed_at.is_(None)
# Said as it is, not as a value: the index of instalments is found by it.
_IS_PLANNED = LedgerEntry.kind == literal_column(f"'{EntryKind.PLANNED.value}'")

DAYS = (
    Days(
        DeadlineKind.INSTALMENT,
        lambda wanted: wanted.select_from(LedgerEntry).where(
            _KEPT, _IS_PLANNED, LedgerEntry.amends_id.is_(None)
        ),
        LedgerEntry.partnership_id,
        at_day(LedgerEntry.date),
        lasts=EXPECTED,
    ),
    Days(
        DeadlineKind.REPORT,
        lambda wanted: wanted.select_from(LedgerEntry).where(
            _KEPT, _IS_PLANNED, LedgerEntry.report_filed_on.is_(None)
        ),
        LedgerEntry.partnership_id,
        at_day(LedgerEntry.report_due_on),
        lasts=OWED,
    ),
)
