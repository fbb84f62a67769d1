"""A list of facts as its reader sees it: one page of it, what was said of each, what was removed."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from flask import request
from sqlalchemy.orm import Session

from aict.core.paging import Page, page_of
from aict.partnerships.access import Standing
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.facts import AnyFact
from aict.partnerships.opinions import Word, may_judge, opinions_on


@dataclass(frozen=True, slots=True)
class FactList(Generic[AnyFact]):
    """What a page needs to show facts of one kind with all that is said of them."""

    at: Standing
    kind: FactKind[AnyFact]
    page: Page[AnyFact]
    words: Mapping[uuid.UUID, tuple[Word, ...]]
    removed: Sequence[AnyFact]
    place: Mapping[str, Any]

    def may_judge(self, fact: AnyFact) -> bool:
        """Whether the reader may confirm or contest it."""
        return may_judge(self.at, fact)

    def has_said(self, fact: AnyFact) -> bool:
        """Whether the reader's member has confirmed what the fact says now."""
        own = self.at.member.id if self.at.member else None
        return any(
            w.is_present and w.confirms and w.confirmation.member_id == own for w in self.words[fact.id]
        )


def fact_list(
    session: Session,
    at: Standing,
    kind: FactKind[AnyFact],
    facts: Sequence[AnyFact],
    place: Place | None = None,
) -> FactList[AnyFact]:
    """The page of `facts` that the address asks for."""
    page = page_of(facts, request.args.get("page"))
    gone = kind.within(at, place or {}).where(kind.model.removed_at.is_not(None))
    removed = session.scalars(gone.order_by(kind.model.removed_at.desc(), kind.model.id)).all()
    return FactList(at, kind, page, opinions_on(session, page.rows), removed, place or {})
