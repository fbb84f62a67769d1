"""The life of a convention, the steps of its parties included."""

import json
import uuid
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.conventions.models import Convention, ConventionParty
from aict.core.errors import Sentence
from aict.core.trail import entries
from aict.organisations.models import Organisation
from aict.partnerships.fact_history import Event, history_of

_TOUCHED = frozenset({"entered_at", "entered_by_id"})


def convention_history(session: Session, convention: Convention) -> list[tuple[Event, str | None]]:
    """Its events, the newest first, each with the country of the party it is about, None for the whole."""
    parties = _parties(session, convention)
    events = history_of(session, convention, parts=parties)
    return [
        (_of_party(event, parties[event.of]), parties[event.of].country)
        if event.of in parties
        else (event, None)
        for event in events
        # Whoever corrects a party makes a new version of the whole: the party's own event says it already.
        if event.of in parties or not (event.before or event.after) or event.after.keys() - _TOUCHED
    ]


def _of_party(event: Event, organisation: Organisation) -> Event:
    who = organisation.name
    acts = {
        "created": Sentence("a ajouté la partie %(who)s", who=who),
        "changed": Sentence("a corrigé les étapes de %(who)s", who=who),
        "removed": Sentence("a retiré la partie %(who)s", who=who),
    }
    return replace(event, act=acts[event.kind])


def _parties(session: Session, convention: Convention) -> Mapping[str, Organisation]:
    """The parties it has and had: identifier of each → its organisation."""
    present = {str(party.id): party.organisation for party in convention.parties}
    gone = select(entries.c.entity_id, entries.c.changes).where(
        entries.c.partnership == str(convention.partnership_id),
        entries.c.entity == ConventionParty.__tablename__,
        entries.c.act == "removed",
    )
    was = {row.entity_id: _before(row.changes) for row in session.execute(gone)}
    own = {
        key: uuid.UUID(values["organisation_id"])
        for key, values in was.items()
        if values.get("convention_id") == str(convention.id)
    }
    named = session.scalars(select(Organisation).where(Organisation.id.in_(own.values()))) if own else ()
    by_id = {organisation.id: organisation for organisation in named}
    return present | {key: by_id[organisation] for key, organisation in own.items()}


def _before(changes: str) -> dict[str, Any]:
    return {name: pair[0] for name, pair in json.loads(changes).items()}
