"""Loading the calls that ship with the product; writing, correcting and withdrawing what the administrator enters."""

import json
from collections.abc import Mapping
from decimal import Decimal
from importlib import resources
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken, Sentence
from aict.core.folding import fold
from aict.core.overtaken import require_version
from aict.core.schema import SHORT, new_id
from aict.funders.models import Call, CallKind, FunderRule, ServiceBudget
from aict.funders.rules import Certainty, Requirement, RuleKind, Who

_DATA = resources.files("aict.funders") / "data" / "calls.json"
_ROOM_FOR_A_NUMBER = 6
_COPIED = (
    "code", "position", "kind", "who", "value", "currency", "only_for", "among", "net", "requires", "text_fr", "text_en", "source",
)  # fmt: skip

Versioned = Call | FunderRule | ServiceBudget


def load_shipped(session: Session) -> int:
    """Add the shipped calls and rules that the database does not hold yet, and say how many.

    What is there stays as it is, withdrawn or edited: the administrator answers for it.
    """
    shipped: dict[str, Any] = json.loads(_DATA.read_text("utf-8"))
    present = {call.code: call for call in session.scalars(select(Call))}
    added = 0
    for item in shipped["calls"]:
        rules = item.pop("rules")
        call = present.get(item["code"])
        if call is None:
            call = Call(id=new_id(), rules=[], **_read(item, kind=CallKind))
            session.add(call)
            added += 1
        known = {rule.code for rule in call.rules}
        fresh = [rule for rule in rules if rule["code"] not in known]
        call.rules += [FunderRule(id=new_id(), **_read(rule, kind=RuleKind)) for rule in fresh]
        added += len(fresh)
    session.flush()
    return added


def _read(item: Mapping[str, Any], *, kind: type[CallKind | RuleKind]) -> dict[str, Any]:
    read = {
        "kind": kind,
        "certainty": Certainty,
        "who": Who,
        "requires": Requirement,
        "value": Decimal,
        "opens_on": PartialDate.parse,
        "closes_on": PartialDate.parse,
        "valid_from": PartialDate.parse,
        "valid_to": PartialDate.parse,
    }
    return {
        name: read[name](value) if name in read and value is not None else value
        for name, value in item.items()
    }


def record_call(session: Session, *, values: Mapping[str, Any], like: Call | None = None) -> Call:
    """A new call; with `like`, it begins with the rules of that one, each to be verified again."""
    code = _free_code(session, values)
    call = Call(id=new_id(), code=code, rules=[], **values)
    session.add(call)
    if like is not None:
        call.rules = [_copied(rule) for rule in like.rules if not rule.withdrawn]
    session.flush()
    return call


def _copied(rule: FunderRule) -> FunderRule:
    """The same rule for another year: what its source says of that year nobody has read yet."""
    said = {name: getattr(rule, name) for name in _COPIED}
    return FunderRule(id=new_id(), certainty=Certainty.TO_VERIFY, **said)


def _free_code(session: Session, values: Mapping[str, Any]) -> str:
    name = " ".join(str(part) for part in (values["name_fr"], values["year"]) if part)
    start = fold(name).replace(" ", "-")[: SHORT - _ROOM_FOR_A_NUMBER] or "appel"
    taken = set(session.scalars(select(Call.code).where(Call.code.startswith(start, autoescape=True))))
    return next(
        code for number in range(1, len(taken) + 2) if (code := _numbered(start, number)) not in taken
    )


def _numbered(start: str, number: int) -> str:
    return start if number == 1 else f"{start}-{number}"


def record_rule(session: Session, call: Call, *, values: Mapping[str, Any]) -> FunderRule:
    """A new rule, the last of its call."""
    taken = {rule.code for rule in call.rules}
    start = str(values["kind"])
    code = next(c for n in range(1, len(taken) + 2) if (c := _numbered(start, n)) not in taken)
    position = max((rule.position for rule in call.rules), default=0) + 1
    rule = FunderRule(id=new_id(), call=call, code=code, position=position, **values)
    session.add(rule)
    session.flush()
    return rule


def change(session: Session, row: Versioned, *, version: int | None, values: Mapping[str, Any]) -> None:
    """Correct a call, a rule or a budget from the version that was read; `RowOvertaken` when another one stands."""
    session.refresh(row, with_for_update={"of": type(row)})
    require_version(session, row, version=version, sent=values)
    for name, value in values.items():
        setattr(row, name, value)
    session.flush()


def record_budget(session: Session, *, values: Mapping[str, Any]) -> ServiceBudget:
    """The budget of a service in a year; `RuleBroken` when it is known already."""
    same = select(ServiceBudget).where(
        ServiceBudget.organisation_id == values["organisation_id"],
        ServiceBudget.service == values["service"],
        ServiceBudget.year == values["year"],
    )
    if session.scalar(same) is not None:
        raise RuleBroken(
            Sentence("Le budget de ce service est déjà connu pour cette année : corrigez-le."), field="year"
        )
    budget = ServiceBudget(id=new_id(), **values)
    session.add(budget)
    session.flush()
    return budget
