"""What the other sides say of a fact: confirmed, or contested with a reason.

A word is said on one version. When the fact changes afterwards the word stays on record, and the
fact is to be confirmed again.
"""

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.core.errors import NotAllowed, RuleBroken, Sentence
from aict.core.schema import new_id
from aict.partnerships.access import Permission, Standing
from aict.partnerships.facts import act_for_member, hold
from aict.partnerships.models import Confirmation, Fact, Opinion


@dataclass(frozen=True, slots=True)
class Word:
    """The latest word of one member on a fact."""

    confirmation: Confirmation
    is_present: bool
    """Whether it is about what the fact says now; otherwise it is to be said again."""

    @property
    def confirms(self) -> bool:
        """Whether it agrees with the fact."""
        return self.confirmation.opinion is Opinion.CONFIRM

    @property
    def on(self) -> PartialDate:
        """The day it was said."""
        return PartialDate.of(self.confirmation.at)

    @property
    def who(self) -> str:
        """In whose name it was said."""
        return self.confirmation.member.organisation.name

    @property
    def reason(self) -> str | None:
        """What it contests."""
        return self.confirmation.reason

    @property
    def language(self) -> str:
        """The language of the reason."""
        return self.confirmation.language

    @property
    def invented(self) -> bool:
        """Whether it was made up for the demonstration."""
        return self.confirmation.invented


def may_judge(at: Standing, fact: Fact) -> bool:
    """Whether this reader may confirm or contest: of another side, or any when nobody here entered it."""
    if at.member is None or not at.may(Permission.CONTRIBUTE):
        return False
    return fact.entered_by is None or fact.entered_by.side != at.side


def confirm(session: Session, fact: Fact, *, at: Standing, version: int | None) -> Confirmation:
    """Say that the fact is right, as it stood when it was read; twice is once."""
    _check(session, fact, at=at, version=version)
    word = next((w for w in opinions_on(session, [fact])[fact.id] if _is_own(w, at)), None)
    if word and word.confirms and word.is_present:
        return word.confirmation
    return _say(session, fact, at=at, opinion=Opinion.CONFIRM, reason=None)


def contest(
    session: Session, fact: Fact, *, at: Standing, version: int | None, reason: str | None
) -> Confirmation:
    """Say that the fact is wrong, and why."""
    _check(session, fact, at=at, version=version)
    if not reason:
        raise RuleBroken(Sentence("Dites ce que vous contestez, et pourquoi."), field="reason")
    return _say(session, fact, at=at, opinion=Opinion.CONTEST, reason=reason)


def opinions_on(session: Session, facts: Collection[Fact]) -> Mapping[uuid.UUID, tuple[Word, ...]]:
    """The latest word of each member on each fact, in one query for all of them."""
    latest: dict[uuid.UUID, dict[uuid.UUID, Confirmation]] = {fact.id: {} for fact in facts}
    said = select(Confirmation).where(Confirmation.fact_id.in_(latest))
    for word in session.scalars(said.order_by(Confirmation.at, Confirmation.id)) if latest else ():
        latest[word.fact_id][word.member_id] = word
    return {
        fact.id: tuple(Word(said, said.fact_version == fact.version) for said in latest[fact.id].values())
        for fact in facts
    }


def require_other_side(at: Standing, fact: Fact) -> None:
    """Raise `NotAllowed` unless this reader may confirm or contest the fact."""
    if not may_judge(at, fact):
        raise NotAllowed(
            Sentence("Votre côté a saisi ce fait : c’est à l’autre côté de le confirmer ou de le contester.")
        )


def _check(session: Session, fact: Fact, *, at: Standing, version: int | None) -> None:
    act_for_member(session, at)
    require_other_side(at, fact)
    hold(session, fact, version=version, values={})


def _is_own(word: Word, at: Standing) -> bool:
    return at.member is not None and word.confirmation.member_id == at.member.id


def _say(session: Session, fact: Fact, *, at: Standing, opinion: Opinion, reason: str | None) -> Confirmation:
    word = Confirmation(
        id=new_id(),
        partnership_id=fact.partnership_id,
        fact_id=fact.id,
        fact_kind=fact.__table__.name,  # type: ignore[attr-defined]
        fact_version=fact.version,
        member=at.member,
        person_id=at.person.id,
        opinion=opinion,
        reason=reason,
    )
    session.add(word)
    session.flush()
    return word
