"""What was said and done in conversations: in which, about what thing."""

import uuid
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from flask import url_for
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.conversations.models import Act, Thread, Turn
from aict.conversations.subjects import Subject, subjects
from aict.core.errors import Quoted, Sentence

_DONE = {
    Act.SAY: Sentence("a écrit un message"),
    Act.RESOLVE: Sentence("a résolu la conversation"),
    Act.REOPEN: Sentence("a rouvert la conversation"),
}


@dataclass(frozen=True, slots=True)
class TurnSubject:
    """One turn of a conversation: none of its words, which their author may take back."""

    thread_id: uuid.UUID
    partnership_id: uuid.UUID
    about: Subject
    done: Act

    @property
    def what(self) -> Sentence:
        """How the conversation is called."""
        return Sentence("Conversation : %(title)s", title=Quoted(self.about.title, self.about.language))

    def path(self, code: str) -> str:
        """The page of the conversation, in the partnership of a code."""
        return url_for("conversations.show", code=code, thread_id=self.thread_id)


def word_on_turn(turn: TurnSubject, act: str) -> Sentence:
    """What was done; a turn only ever changes by its words being taken back."""
    return _DONE[turn.done] if act == "created" else Sentence("a retiré un message")


def turns_of(session: Session, ids: Collection[uuid.UUID]) -> dict[str, TurnSubject]:
    """These turns by their identifiers, those about what both sides see."""
    if not ids:
        return {}
    wanted = (
        select(Turn.id, Turn.act, Turn.thread_id, Thread.partnership_id, Thread.kind, Thread.about_id)
        .join(Turn.thread)
        .where(Turn.id.in_(ids))
    )
    rows = session.execute(wanted).all()
    about = defaultdict(set)
    for row in rows:
        about[row.kind].add(row.about_id)
    found = {kind: subjects(session, kind, things) for kind, things in about.items()}
    return {
        str(row.id): TurnSubject(row.thread_id, row.partnership_id, found[row.kind][row.about_id], row.act)
        for row in rows
        if row.about_id in found[row.kind]
    }
