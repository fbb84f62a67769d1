"""The life of one shared text: every revision with its author and what was said of it, and since when one is in force."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, defer, lazyload, selectinload, undefer

from aict.accounts.models import Affiliation
from aict.accounts.words import ROLE
from aict.core.errors import Sentence
from aict.core.revisions import Revision, SharedText, Verdict, current_words
from aict.partnerships.models import Partnership
from aict.partnerships.sides import side_name


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement of one key-holder."""

    who: str
    at: datetime
    is_recorded: bool
    """Whether it was read in a document, and not given here."""


@dataclass(frozen=True, slots=True)
class Told:
    """One revision, and who wrote it."""

    revision: Revision
    who: Sentence
    agreements: tuple[Agreement, ...]


LIGHTLY = selectinload(SharedText.revisions).options(defer(Revision.content), lazyload(Revision.consents))
"""A text with all its revisions, but without what they say and what was said of them."""


def bring_words(session: Session, revisions: Collection[Revision]) -> None:
    """What these revisions say, in which languages, and what was said of them, where they were loaded `LIGHTLY`.

    In a number of questions that does not grow.
    """
    wanted = select(Revision).where(Revision.id.in_([revision.id for revision in revisions]))
    whole = wanted.options(undefer(Revision.content), selectinload(Revision.consents))
    session.scalars(whole.execution_options(populate_existing=True)).all()


def told(session: Session, partnership: Partnership, revisions: Collection[Revision]) -> list[Told]:
    """These revisions with their authors by organisation and function, never by name; in one query."""
    functions = _functions(session, {r.person_id for r in revisions if r.person_id})
    return [Told(r, _author(partnership, r, functions), agreements(partnership, r)) for r in revisions]


def _functions(session: Session, people: Collection[uuid.UUID]) -> dict[uuid.UUID, list[Affiliation]]:
    found: dict[uuid.UUID, list[Affiliation]] = {}
    for affiliation in session.scalars(select(Affiliation).where(Affiliation.person_id.in_(people))).unique():
        found.setdefault(affiliation.person_id, []).append(affiliation)
    return found


def _author(
    partnership: Partnership, revision: Revision, functions: dict[uuid.UUID, list[Affiliation]]
) -> Sentence:
    if revision.party is None:
        return Sentence("Importée")
    own = {m.organisation_id: m for m in partnership.members if m.side == revision.party}
    held = (
        [a for a in functions.get(revision.person_id, ()) if a.organisation_id in own]
        if revision.person_id
        else []
    )
    held.sort(key=lambda a: (own[a.organisation_id].id != revision.key_id, a.role))
    if not held:
        return Sentence("%(organisation)s", organisation=side_name(partnership, revision.party))
    function = held[0].capacity or ROLE[held[0].role]
    return Sentence("%(organisation)s (%(role)s)", organisation=held[0].organisation.name, role=function)


def agreements(partnership: Partnership, revision: Revision) -> tuple[Agreement, ...]:
    """Whose agreement a revision has, and since when, the first first."""
    names = {m.id: m.organisation.name for m in partnership.members}
    said = [c for c in current_words(revision).values() if c.verdict is Verdict.AGREE]
    return tuple(
        Agreement(
            names.get(c.key_id) or side_name(partnership, c.party), c.at, c.recorded_from_id is not None
        )
        for c in sorted(said, key=lambda consent: consent.at)
    )
