"""Saying that the sheet of an organisation is right, or contesting it.

As of any fact: a word is said on one version, and when the sheet changes it is to be said again. Who says it is an
organisation that stands with this one in a partnership, or the organisation itself; never the one that wrote what
the sheet says now.
"""

import uuid
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core.errors import NotAllowed, RuleBroken, Sentence
from aict.core.schema import new_id
from aict.core.trail import Actor, entries
from aict.directory.models import SheetWord
from aict.directory.reach import recorders_of, shares
from aict.organisations.models import Organisation
from aict.organisations.services import hold
from aict.partnerships.models import Opinion

WHO_MAY = Sentence(
    "Une organisation est confirmée ou contestée par les agents de ses partenaires, ou par les siens ; "
    "jamais par ceux de qui a écrit la fiche."
)


def judges(session: Session, person: Person, organisation: Organisation) -> Sequence[Organisation]:
    """The organisations in whose name this person may confirm or contest a sheet, by name."""
    officer_in = {a.organisation_id for a in recorders_of(person)}
    officer_in.discard(writers(session, [organisation.id]).get(organisation.id))
    concerned = or_(Organisation.id == organisation.id, shares(Organisation.id, organisation.id))
    wanted = select(Organisation).where(Organisation.id.in_(officer_in), concerned)
    return (
        session.scalars(wanted.order_by(Organisation.name_key, Organisation.id)).all() if officer_in else ()
    )


def writers(session: Session, ids: Collection[uuid.UUID]) -> Mapping[uuid.UUID, uuid.UUID | None]:
    """In whose name each sheet was written as it stands; None for the operator of the instance."""
    named = entries.c.entity_id.in_([str(one) for one in ids])
    of_sheets = named & (entries.c.entity == Organisation.__tablename__)
    latest = select(func.max(entries.c.number)).where(of_sheets).group_by(entries.c.entity_id)
    rows = session.execute(
        select(entries.c.entity_id, entries.c.organisation).where(entries.c.number.in_(latest))
    )
    return {uuid.UUID(of): uuid.UUID(by) if by else None for of, by in rows}


def confirm(
    session: Session, organisation: Organisation, *, by: Organisation, person: Person, version: int | None
) -> None:
    """Say that the sheet is right, as it stood when it was read; twice is once."""
    _hold(session, organisation, by=by, person=person, version=version)
    said = session.scalar(
        select(SheetWord)
        .where(SheetWord.about_id == organisation.id, SheetWord.organisation_id == by.id)
        .order_by(SheetWord.at.desc(), SheetWord.id.desc())
        .limit(1)
    )
    if said and said.opinion is Opinion.CONFIRM and said.about_version == organisation.version:
        return
    _say(session, organisation, by=by, person=person, opinion=Opinion.CONFIRM, reason=None)


def contest(
    session: Session,
    organisation: Organisation,
    *,
    by: Organisation,
    person: Person,
    version: int | None,
    reason: str | None,
) -> None:
    """Say that the sheet is wrong, and why."""
    _hold(session, organisation, by=by, person=person, version=version)
    if not reason:
        raise RuleBroken(Sentence("Dites ce que vous contestez, et pourquoi."), field="reason")
    _say(session, organisation, by=by, person=person, opinion=Opinion.CONTEST, reason=reason)


def _hold(
    session: Session, organisation: Organisation, *, by: Organisation, person: Person, version: int | None
) -> None:
    session.info["actor"] = Actor(person.id, by.id)
    hold(session, organisation, version=version, values={})
    # Read again once the row is held: somebody may have written it meanwhile in this very name.
    if all(one.id != by.id for one in judges(session, person, organisation)):
        raise NotAllowed(WHO_MAY)


def _say(
    session: Session,
    organisation: Organisation,
    *,
    by: Organisation,
    person: Person,
    opinion: Opinion,
    reason: str | None,
) -> None:
    said = {"opinion": opinion, "reason": reason, "about_version": organisation.version}
    session.add(
        SheetWord(id=new_id(), about_id=organisation.id, organisation_id=by.id, person_id=person.id, **said)
    )
    session.flush()
