"""Entering, correcting and removing facts, so that nobody's save is lost and everybody sees who did what.

A fact has one row with a version; a form carries the version it was filled from. Who corrects a
fact answers for what it says from then on: the corrector's member becomes the one that entered it,
and the other sides are asked again. The trail keeps every earlier state.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sqlalchemy import ForeignKey, Select, exists, select
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.errors import NotAllowed, NotVisible, RuleBroken, Sentence
from aict.core.overtaken import require_version
from aict.core.schema import PART, Base, new_id
from aict.core.trail import Actor
from aict.partnerships.access import Standing
from aict.partnerships.models import Fact

AnyFact = TypeVar("AnyFact", bound=Fact)


_CHANGED = Sentence(
    "Cette fiche a changé depuis que vous l’avez ouverte, ou le formulaire ne dit pas de quelle "
    "version il part. Rien n’est perdu : les deux versions sont ci-dessous."
)


def enter(session: Session, kind: type[AnyFact], *, at: Standing, values: Mapping[str, Any]) -> AnyFact:
    """A new fact, entered in the name of the member acted for."""
    act_for_member(session, at)
    own = {"id": new_id(), "partnership_id": at.partnership.id, "entered_by": at.member}
    fact = kind(**own, **values)
    session.add(fact)
    session.flush()
    return fact


def correct(
    session: Session, fact: AnyFact, *, at: Standing, version: int | None, values: Mapping[str, Any]
) -> AnyFact:
    """Correct a fact from the version that was read; `RowOvertaken` when another one stands now."""
    act_for_member(session, at)
    hold(session, fact, version=version, values=values)
    for name, value in values.items():
        setattr(fact, name, value)
    if session.is_modified(fact):
        fact.entered_by, fact.entered_at = at.member, clock.now()
    session.flush()
    return fact


def remove(
    session: Session,
    fact: Fact,
    *,
    at: Standing,
    version: int | None,
    check: Callable[[], None] | None = None,
) -> None:
    """Take a fact out of every list and count; its record stays, and both sides see who removed it.

    `check` may refuse once the row is held, with a better reason than "something refers to it".
    """
    act_for_member(session, at)
    require_own_side(fact, at)
    hold(session, fact, version=version, values={})
    if check is not None:
        check()
    if is_named_elsewhere(session, fact):
        raise RuleBroken(
            Sentence("Une autre fiche se réfère à celle-ci : corrigez-la d’abord, puis retirez celle-ci.")
        )
    fact.removed_at = clock.now()
    session.flush()


def require_own_side(fact: Fact, at: Standing) -> None:
    """Raise `NotAllowed` when another side entered it: that side only may remove it."""
    if is_of_another_side(fact, at):
        raise NotAllowed(
            Sentence(
                "%(who)s a saisi ce fait : son côté seul peut le retirer. Vous pouvez le contester.",
                who=fact.entered_by.organisation.name if fact.entered_by else "",
            )
        )


def hold(session: Session, fact: Fact, *, version: int | None, values: Mapping[str, Any]) -> None:
    """Lock the row until the end of the transaction; `RowOvertaken` unless `version` stands."""
    session.refresh(fact, with_for_update={"of": type(fact)})
    if fact.removed_at is not None:
        raise NotVisible
    require_version(session, fact, version=version, sent=values, sentence=_CHANGED)


def is_of_another_side(fact: Fact, at: Standing) -> bool:
    """Whether another side than the reader's entered it; what the operator imported is nobody's."""
    return fact.entered_by is not None and fact.entered_by.side != at.side


def act_for_member(session: Session, at: Standing) -> None:
    """Have the trail name the member acted for, not whichever organisation the person has first."""
    organisation = at.member.organisation_id if at.member else None
    session.info["actor"] = Actor(person=at.person.id, organisation=organisation)


def is_named_elsewhere(session: Session, fact: Fact) -> bool:
    """Whether a row that is not removed itself refers to this fact."""
    own = fact.__table__  # type: ignore[attr-defined]
    keys = [key for table in Base.metadata.tables.values() for key in table.foreign_keys if key.info != PART]
    return any(session.scalar(_naming(key, fact)) for key in keys if key.column.table is own)


def _naming(key: ForeignKey, fact: Fact) -> Select[bool]:
    table = key.parent.table
    naming = exists().where(key.parent == fact.id)
    if "removed_at" in table.c:
        naming = naming.where(table.c.removed_at.is_(None))
    return select(naming)
