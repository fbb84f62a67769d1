"""Reading filings, their window, and what is classified."""

import uuid
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.errors import NotVisible
from aict.funders.models import Call, CallKind
from aict.funders.rules import Certainty
from aict.oda.models import Classification, Filing
from aict.oda.rules import Window, usual_window


def filings_of(session: Session, organisation_id: uuid.UUID, year: int | None = None) -> Sequence[Filing]:
    """What an authority filed, the latest year and version first."""
    wanted = select(Filing).where(Filing.organisation_id == organisation_id)
    if year is not None:
        wanted = wanted.where(Filing.year == year)
    return session.scalars(wanted.order_by(Filing.year.desc(), Filing.number.desc())).all()


def filing_in(session: Session, organisation_id: uuid.UUID, year: int, number: int) -> Filing:
    """One filing of this authority; `NotVisible` for any other."""
    found = next((f for f in filings_of(session, organisation_id, year) if f.number == number), None)
    if found is None:
        raise NotVisible
    return found


def window_of(session: Session, year: int) -> Window:
    """When the payments of a year are declared: as the declaration of the next year is known, else as usual."""
    usual = usual_window(year)
    call = session.scalar(
        select(Call)
        .where(Call.kind == CallKind.DECLARATION, Call.year == year + 1, Call.withdrawn.is_(False))
        .order_by(Call.code)
        .limit(1)
    )
    if call is None or call.closes_on is None:
        return usual
    opens = call.opens_on.earliest if call.opens_on else usual.opens_on
    return Window(opens, call.closes_on.latest, call.certainty is Certainty.SURE, call.source)


def classification_of(session: Session, project_id: uuid.UUID) -> Classification | None:
    """How a project is classified, None when nobody said."""
    return session.scalar(
        select(Classification)
        .where(Classification.project_id == project_id, Classification.removed_at.is_(None))
        .order_by(Classification.id)
        .limit(1)
    )
