"""Entering and correcting rates of exchange: a correction is a new version, and the earlier ones stay."""

import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.core.errors import NotVisible, Overtaken, RuleBroken, Sentence
from aict.core.schema import new_id
from aict.core.turns import take_turn
from aict.reference.models import ExchangeRate
from aict.reference.rules import REFERENCE


def enter_rate(session: Session, *, currency: str, valid_from: PartialDate, **said: Any) -> ExchangeRate:  # noqa: ANN401 (what `_check` knows)
    """A rate for a period that has none, or had one that was withdrawn; `RuleBroken` beside the field."""
    take_turn(session, "the rates of exchange")
    newest = _newest(session, currency, valid_from)
    if newest is not None and not newest.is_withdrawn:
        raise RuleBroken(
            Sentence("Un taux de %(currency)s existe déjà pour cette date : corrigez-le.", currency=currency),
            field="valid_from",
        )
    return _add(session, currency, valid_from, newest.version + 1 if newest else 1, said)


def correct_rate(session: Session, rate: ExchangeRate, **said: Any) -> ExchangeRate:  # noqa: ANN401 (what `_check` knows)
    """A new version of a rate; `Overtaken` when somebody made one already."""
    take_turn(session, "the rates of exchange")
    newest = _newest(session, rate.currency, rate.valid_from)
    if newest is None or newest.id != rate.id:
        raise Overtaken(
            Sentence("Ce taux a été corrigé entre-temps : voyez ce qu’il dit à présent, puis recommencez.")
        )
    return _add(session, rate.currency, rate.valid_from, rate.version + 1, said)


def rate_of(session: Session, rate_id: uuid.UUID) -> ExchangeRate:
    """One version of a rate."""
    found = session.get(ExchangeRate, rate_id)
    if found is None:
        raise NotVisible
    return found


def _newest(session: Session, currency: str, valid_from: PartialDate) -> ExchangeRate | None:
    same = (ExchangeRate.currency == currency) & (ExchangeRate.valid_from == valid_from)
    last = select(func.max(ExchangeRate.version)).where(same).scalar_subquery()
    return session.scalar(select(ExchangeRate).where(same, ExchangeRate.version == last))


def _add(
    session: Session, currency: str, valid_from: PartialDate, version: int, said: Mapping[str, Any]
) -> ExchangeRate:
    _check(currency, valid_from, said)
    rate = ExchangeRate(id=new_id(), currency=currency, valid_from=valid_from, version=version, **said)
    session.add(rate)
    session.flush()
    return rate


def _check(currency: str, valid_from: PartialDate, said: Mapping[str, Any]) -> None:
    if currency == REFERENCE:
        raise RuleBroken(
            Sentence("Les taux sont donnés pour un euro : l’euro lui-même n’en a pas."), field="currency"
        )
    if said["units"] <= 0:
        raise RuleBroken(Sentence("Un taux de change est plus grand que zéro."), field="units")
    ends = said.get("valid_to")
    if ends is not None and ends.latest < valid_from.earliest:
        raise RuleBroken(
            Sentence("La fin (%(ends)s) est avant le début (%(starts)s).", ends=ends, starts=valid_from),
            field="valid_to",
        )
    if ends is not None and said.get("is_open"):
        raise RuleBroken(
            Sentence("Une parité fixe n’a pas de fin : dites l’une ou l’autre."), field="valid_to"
        )
