"""Parties of a convention: they are parts of it, and are changed from the version of it that was read."""

import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from aict.conventions.models import Convention, ConventionParty
from aict.core import clock
from aict.core.errors import RuleBroken, Sentence
from aict.core.overtaken import RowOvertaken
from aict.core.schema import new_id
from aict.partnerships.access import Standing
from aict.partnerships.facts import act_for_member, hold


def add_party(
    session: Session, convention: Convention, *, at: Standing, organisation_id: uuid.UUID
) -> ConventionParty:
    """One more party, without any step yet; `RuleBroken` when it is one already.

    It overwrites nothing, so it asks for no version.
    """
    act_for_member(session, at)
    session.refresh(convention, with_for_update={"of": Convention})
    if any(party.organisation_id == organisation_id for party in convention.parties):
        raise RuleBroken(
            Sentence("Cette organisation est déjà partie à la convention."), field="organisation_id"
        )
    party = ConventionParty(id=new_id(), convention=convention, organisation_id=organisation_id)
    session.add(party)
    _touch(session, convention, at)
    return party


def correct_party(
    session: Session, party: ConventionParty, *, at: Standing, version: int | None, values: Mapping[str, Any]
) -> None:
    """Correct the steps of a party; `RowOvertaken` when the convention or a party of it has changed since."""
    act_for_member(session, at)
    _hold(session, party, version=version, values=values)
    for name, value in values.items():
        setattr(party, name, value)
    if session.is_modified(party):
        _touch(session, party.convention, at)


def remove_party(session: Session, party: ConventionParty, *, at: Standing, version: int | None) -> None:
    """Take a party out; the history of the convention keeps it and its steps."""
    act_for_member(session, at)
    convention = party.convention
    _hold(session, party, version=version, values={})
    session.delete(party)
    _touch(session, convention, at)
    session.expire(convention, ["parties"])


def _hold(
    session: Session, party: ConventionParty, *, version: int | None, values: Mapping[str, Any]
) -> None:
    try:
        hold(session, party.convention, version=version, values={})
    except RowOvertaken as overtaken:
        # The version is that of the convention, the steps are those of the party.
        session.refresh(party)
        theirs = {name: getattr(party, name) for name in values}
        raise RowOvertaken(
            overtaken.sentence, theirs=theirs, mine=dict(values), version=overtaken.version
        ) from overtaken


def _touch(session: Session, convention: Convention, at: Standing) -> None:
    # Who corrects a part answers for the whole: a new version, which the other sides are asked about again.
    convention.entered_by, convention.entered_at = at.member, clock.now()
    session.flush()
