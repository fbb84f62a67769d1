"""Reading calls and service budgets; finding the call that a financing line names."""

import uuid
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.core.errors import NotVisible
from aict.core.folding import fold
from aict.funders.models import Call, CallKind, FunderRule, ServiceBudget


def calls(session: Session) -> list[Call]:
    """Every call that is not withdrawn, the latest year first, then by name."""
    wanted = (
        select(Call)
        .where(Call.withdrawn.is_(False))
        .order_by(func.coalesce(Call.year, 0).desc(), Call.name_fr, Call.code)
    )
    return list(session.scalars(wanted))


def call_in(session: Session, call_id: uuid.UUID) -> Call:
    """One call that is not withdrawn; `NotVisible` for any other."""
    found = session.scalar(select(Call).where(Call.id == call_id, Call.withdrawn.is_(False)))
    if found is None:
        raise NotVisible
    return found


def rule_in(call: Call, rule_id: uuid.UUID) -> FunderRule:
    """One rule of this call; `NotVisible` for any other."""
    found = next((rule for rule in call.rules if rule.id == rule_id and not rule.withdrawn), None)
    if found is None:
        raise NotVisible
    return found


def answerable(among: Iterable[Call]) -> list[Call]:
    """What a financing line may name: calls and schemes, no declaration."""
    return [call for call in among if call.kind is not CallKind.DECLARATION]


def names_of(call: Call) -> frozenset[str]:
    """The folded names by which an instrument means this call, whatever the year."""
    named = {fold(name) for name in (call.name_fr, call.name_en) if name}
    dated = {f"{name} {call.year}" for name in named} if call.year else set()
    return frozenset(named | dated | {fold(call.code)})


def is_named(call: Call, *, instrument: str | None, year: int | None) -> bool:
    """Whether a financing line's instrument means this call, by its name and year."""
    if not instrument or fold(instrument) not in names_of(call):
        return False
    if call.year is None or fold(instrument).endswith(str(call.year)):
        return True
    return year in {None, call.year}


def pays(call: Call, payer: str) -> bool:
    """Whether the name of a payer holds that of this call's funder, as whole words."""
    words = f" {fold(payer)} "
    return any(f" {fold(name)} " in words for name in call.payers)


def budgets_of(session: Session, organisation_id: uuid.UUID) -> Sequence[ServiceBudget]:
    """The service budgets of an organisation, the latest year first."""
    wanted = (
        select(ServiceBudget)
        .where(ServiceBudget.organisation_id == organisation_id)
        .order_by(ServiceBudget.year.desc(), ServiceBudget.service, ServiceBudget.id)
    )
    return session.scalars(wanted).all()


def budgets_in(
    session: Session, organisation_ids: Collection[uuid.UUID], year: int
) -> Sequence[ServiceBudget]:
    """The service budgets of several organisations in one year."""
    wanted = select(ServiceBudget).where(
        ServiceBudget.organisation_id.in_(organisation_ids), ServiceBudget.year == year
    )
    return session.scalars(wanted.order_by(ServiceBudget.id)).all()
