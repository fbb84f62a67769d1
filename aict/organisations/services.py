"""Recording, changing and removing organisations, so that nobody's save is lost."""

import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from aict.core.errors import RuleBroken, Sentence
from aict.core.folding import fold
from aict.core.overtaken import require_version
from aict.core.schema import SHORT, Base, new_id
from aict.organisations.models import Organisation

_ROOM_FOR_A_NUMBER = 6


def record(session: Session, *, given_by_id: uuid.UUID | None, values: Mapping[str, Any]) -> Organisation:
    """A new organisation under a code made of its name; `given_by_id` is the organisation that records it."""
    code = _free_code(session, values["name"], given_by_id)
    organisation = Organisation(id=new_id(), code=code, given_by_id=given_by_id, **values)
    session.add(organisation)
    session.flush()
    return organisation


def change(
    session: Session, organisation: Organisation, *, version: int | None, values: Mapping[str, Any]
) -> None:
    """Correct an organisation from the version that was read; `RowOvertaken` when another one stands now."""
    hold(session, organisation, version=version, values=values)
    for name, value in values.items():
        setattr(organisation, name, value)
    session.flush()


def remove(session: Session, organisation: Organisation, *, version: int | None) -> None:
    """Take away an organisation that nothing refers to; the trail keeps what it said."""
    hold(session, organisation, version=version, values={})
    if is_referred_to(session, organisation):
        raise RuleBroken(
            Sentence(
                "D’autres fiches se réfèrent à cette organisation : elle ne peut pas être retirée. Dites plutôt qui lui succède."
            )
        )
    session.delete(organisation)
    session.flush()


def hold(
    session: Session, organisation: Organisation, *, version: int | None, values: Mapping[str, Any]
) -> None:
    """Lock the row until the end of the transaction; `RowOvertaken` unless `version` stands."""
    session.refresh(organisation, with_for_update={"of": Organisation})
    require_version(session, organisation, version=version, sent=values)


def is_referred_to(session: Session, organisation: Organisation) -> bool:
    """Whether any row, removed or not, names this organisation."""
    keys = [key for table in Base.metadata.tables.values() for key in table.foreign_keys]
    naming = (key.parent == organisation.id for key in keys if key.column.table is Organisation.__table__)
    return bool(session.scalar(select(or_(*(exists().where(named) for named in naming)))))


def _free_code(session: Session, name: str, given_by_id: uuid.UUID | None) -> str:
    start = fold(name).upper().replace(" ", "-")[: SHORT - _ROOM_FOR_A_NUMBER] or "X"
    same = (
        Organisation.given_by_id.is_(None) if given_by_id is None else Organisation.given_by_id == given_by_id
    )
    taken = set(session.scalars(select(Organisation.code).where(same, Organisation.code.startswith(start))))
    number = 2
    code = start
    while code in taken:
        code, number = f"{start}-{number}", number + 1
    return code
