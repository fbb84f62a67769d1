"""Facts that a side contests: who entered them is to mend them or to say why not; once mended, to be read again."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, exists, literal, select
from sqlalchemy.orm import Session, aliased

from aict.core.errors import Sentence
from aict.partnerships.access import Standing
from aict.partnerships.fact_kinds import BY_TABLE, FactKind
from aict.partnerships.models import Confirmation, Fact, Opinion


@dataclass(frozen=True, slots=True)
class Contest:
    """One member's latest word on a fact, against it."""

    word: Confirmation
    fact: Fact

    @property
    def kind(self) -> FactKind[Any]:
        """The kind of the fact."""
        return BY_TABLE[self.word.fact_kind]

    @property
    def sentence(self) -> Sentence:
        """What was said, or that it is to be read again."""
        who = self.word.member.organisation.name
        if self.is_answered:
            return Sentence("Corrigé depuis que %(who)s l’a contesté : à confirmer", who=who)
        return Sentence(
            "Contesté par %(who)s : « %(reason)s »", who=who, reason=self.word.quoted(self.word.reason)
        )

    @property
    def is_answered(self) -> bool:
        """Whether the fact has been corrected since."""
        return self.fact.version != self.word.fact_version

    def awaits(self, side: str | None) -> bool:
        """Whether that side is to act: mend what it entered, or read again what it contested.

        What the operator imported is nobody's: whoever did not contest it may mend it.
        """
        if not self.kind.may_read(side, self.fact):
            return False
        entered_by = self.fact.entered_by.side if self.fact.entered_by else None
        if self.is_answered:
            return self.word.member.side == side != entered_by
        return (side == entered_by) if entered_by else self.word.member.side != side


def titles_of(told: Sequence[tuple[Standing, Contest]]) -> list[Sentence]:
    """How the fact of each contest is called, far from the page it stands on."""
    named: dict[int, Sentence] = {}
    for kind in {contest.word.fact_kind for _, contest in told}:
        of_kind = [place for place, (_, contest) in enumerate(told) if contest.word.fact_kind == kind]
        facts = [(told[place][0], told[place][1].fact) for place in of_kind]
        named |= dict(zip(of_kind, BY_TABLE[kind].titles(facts), strict=True))
    return [named[place] for place in range(len(told))]


def contests(session: Session, where: ColumnElement[bool], *, most: int | None = None) -> Iterator[Contest]:
    """The contests among these confirmations that no later word of the same member replaces, the oldest first."""
    later = aliased(Confirmation)
    replaced = exists().where(
        later.fact_id == Confirmation.fact_id,
        later.member_id == Confirmation.member_id,
        (later.at > Confirmation.at) | ((later.at == Confirmation.at) & (later.id > Confirmation.id)),
    )
    # Written into the statement: the index of contests alone serves what is known to ask for nothing else.
    contest = literal(Opinion.CONTEST, Confirmation.opinion.type, literal_execute=True)
    wanted = select(Confirmation).where(where, Confirmation.opinion == contest, ~replaced)
    words = session.scalars(wanted.order_by(Confirmation.at, Confirmation.id).limit(most)).all()
    facts = _facts(session, words)
    return (Contest(word, facts[word.fact_id]) for word in words if word.fact_id in facts)


def _facts(session: Session, words: Collection[Confirmation]) -> Mapping[uuid.UUID, Fact]:
    by_kind: dict[str, list[uuid.UUID]] = defaultdict(list)
    for word in words:
        by_kind[word.fact_kind].append(word.fact_id)
    found: dict[uuid.UUID, Fact] = {}
    for table, ids in by_kind.items():
        model = BY_TABLE[table].model
        present = select(model).where(model.id.in_(ids), model.removed_at.is_(None))
        found |= {fact.id: fact for fact in session.scalars(present)}
    return found
