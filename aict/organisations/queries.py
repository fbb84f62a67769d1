"""Reading organisations."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from aict.organisations.models import Organisation


def alike(session: Session, organisation: Organisation, among: ColumnElement[bool]) -> Sequence[Organisation]:
    """Others that `among` leaves which have the same SIREN, or the same name in the same country: perhaps the same one twice."""
    same = Organisation.name_key == organisation.name_key
    test: ColumnElement[bool] = same & (Organisation.country == organisation.country)
    if organisation.siren is not None:
        test = or_(test, Organisation.siren == organisation.siren)
    others = select(Organisation).where(test, Organisation.id != organisation.id, among)
    return session.scalars(others.order_by(Organisation.name_key, Organisation.id)).all()


def numbered(session: Session, numbers: Sequence[str], among: ColumnElement[bool]) -> dict[str, Organisation]:
    """Those that `among` leaves which have one of these SIREN or INSEE codes, by that number."""
    either = or_(Organisation.siren.in_(numbers), Organisation.insee_code.in_(numbers))
    found = session.scalars(select(Organisation).where(either, among))
    return {number: one for one in found for number in (one.siren, one.insee_code) if number is not None}


def predecessors_of(session: Session, organisation: Organisation) -> Sequence[Organisation]:
    """Whom it succeeds, by its source or by what was done here."""
    either = or_(Organisation.id == organisation.succeeds_id, Organisation.succeeded_by_id == organisation.id)
    return session.scalars(
        select(Organisation).where(either).order_by(Organisation.name_key, Organisation.id)
    ).all()


def successors_of(session: Session, organisation: Organisation) -> Sequence[Organisation]:
    """Who took its place, by their sources or by what was done here."""
    either = or_(Organisation.succeeds_id == organisation.id, Organisation.id == organisation.succeeded_by_id)
    return session.scalars(
        select(Organisation).where(either).order_by(Organisation.name_key, Organisation.id)
    ).all()
