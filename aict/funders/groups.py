"""The groups of countries, written by the administrator of the instance: several countries at once, as a list is revised."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.core.errors import NotVisible, RuleBroken, Sentence
from aict.core.overtaken import require_version
from aict.core.schema import new_id
from aict.funders.rules import DAC_GROUPS
from aict.partnerships.checks import check_period
from aict.reference.models import CountryGroup
from aict.reference.queries import is_country


def enter(session: Session, *, countries: Sequence[str], values: Mapping[str, Any]) -> None:
    """Say that countries belong to a group from a day on; `RuleBroken` beside the field."""
    codes = [code.upper() for code in countries]
    wrong = [code for code in codes if not is_country(code)]
    if wrong:
        raise RuleBroken(
            Sentence("Ce n’est pas un code de pays : %(codes)s.", codes=", ".join(wrong)), field="countries"
        )
    check_period(values["valid_from"], values["valid_to"], field="valid_to")
    for code in codes:
        row = CountryGroup(id=new_id(), country=code, **values)
        _check_alone(session, row, field="countries")
        session.add(row)
    session.flush()


def change(session: Session, row: CountryGroup, *, version: int | None, values: Mapping[str, Any]) -> None:
    """Correct until when, how surely and from what source; `RowOvertaken` when another version stands."""
    session.refresh(row, with_for_update={"of": CountryGroup})
    require_version(session, row, version=version, sent=values)
    check_period(row.valid_from, values["valid_to"], field="valid_to")
    for name, value in values.items():
        setattr(row, name, value)
    _check_alone(session, row, field="valid_to")
    session.flush()


def group_row(session: Session, row_id: object) -> CountryGroup:
    """One row; `NotVisible` when there is none."""
    found = session.scalar(select(CountryGroup).where(CountryGroup.id == row_id))
    if found is None:
        raise NotVisible
    return found


def _check_alone(session: Session, row: CountryGroup, *, field: str) -> None:
    """A country is in one group of the DAC's list at a time, and in no group twice."""
    exclusive = DAC_GROUPS if row.group_name in DAC_GROUPS else frozenset({row.group_name})
    with session.no_autoflush:
        others = session.scalars(
            select(CountryGroup).where(
                CountryGroup.country == row.country,
                CountryGroup.group_name.in_(exclusive),
                CountryGroup.id != row.id,
            )
        ).all()
    same = next((other for other in others if _meet(row, other)), None)
    if same is not None:
        raise RuleBroken(
            Sentence(
                "%(country)s est déjà dans un groupe à ces dates, depuis le %(since)s : dites d’abord jusqu’à quand.",
                country=row.country,
                since=same.valid_from,
            ),
            field=field,
        )


def _meet(one: CountryGroup, other: CountryGroup) -> bool:
    return _reaches(one, other.valid_from) and _reaches(other, one.valid_from)


def _reaches(row: CountryGroup, day: PartialDate) -> bool:
    return row.valid_to is None or row.valid_to.latest >= day.earliest
