"""Opening a thread, saying something in it, resolving and reopening it, taking one's own words back."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.conversations.mentions import unread_in
from aict.conversations.models import Act, Mention, Thread, Turn
from aict.conversations.queries import count_turns
from aict.conversations.subjects import Subject
from aict.core import clock
from aict.core.errors import NotAllowed, Overtaken, RuleBroken, Sentence
from aict.core.schema import new_id
from aict.documents.models import Document
from aict.partnerships.access import Permission, Standing, require
from aict.partnerships.facts import act_for_member


class UnreadTurns(Overtaken):
    """Somebody wrote after the page was read: nobody resolves what they have not seen."""

    def __init__(self) -> None:
        """The page shown again has what was written meanwhile."""
        super().__init__(
            Sentence(
                "Quelqu’un est intervenu ici depuis que vous avez ouvert cette page : lisez, puis résolvez si vous "
                "le voulez toujours."
            )
        )


def open_thread(
    session: Session,
    *,
    at: Standing,
    subject: Subject,
    field: str | None,
    words: str,
    named: Collection[Person] = (),
    document: Document | None = None,
) -> Thread:
    """A new conversation on something, or on one of its fields, with its first message."""
    if field is not None and field not in subject.fields:
        raise RuleBroken(Sentence("Choisissez une des valeurs proposées."), field="field")
    thread = Thread(
        id=new_id(), partnership_id=at.partnership.id, kind=subject.kind, about_id=subject.id, field=field
    )
    session.add(thread)
    session.flush()
    say(session, thread, at=at, words=words, named=named, document=document)
    return thread


def say(
    session: Session,
    thread: Thread,
    *,
    at: Standing,
    words: str,
    named: Collection[Person] = (),
    document: Document | None = None,
) -> Turn:
    """A message, in the name of the member acted for. A thread that was resolved is open again.

    Who writes has read what named them here. Whoever is `named` must read the partnership; the caller has seen to it.
    """
    _hold(session, thread, at)
    for mention in unread_in(session, thread, at.person):
        mention.read_at = clock.now()
    if thread.resolved_at is not None:
        _take_turn(session, thread, at, Act.REOPEN)
        thread.resolved_at = None
    turn = _take_turn(session, thread, at, Act.SAY, words=words, document=document)
    turn.mentions = [
        Mention(id=new_id(), partnership_id=thread.partnership_id, person_id=person.id) for person in named
    ]
    session.flush()
    return turn


def resolve(session: Session, thread: Thread, *, at: Standing, read: int) -> None:
    """Say that nothing is left to discuss. Raises `UnreadTurns` unless all its turns, `read` of them, were shown."""
    _hold(session, thread, at)
    if thread.resolved_at is not None:
        return
    if read != count_turns(session, thread):
        raise UnreadTurns
    thread.resolved_at = _take_turn(session, thread, at, Act.RESOLVE).at
    session.flush()


def reopen(session: Session, thread: Thread, *, at: Standing) -> None:
    """Say that something is left to discuss after all."""
    _hold(session, thread, at)
    if thread.resolved_at is None:
        return
    _take_turn(session, thread, at, Act.REOPEN)
    thread.resolved_at = None
    session.flush()


def withdraw(session: Session, message: Turn, *, at: Standing) -> None:
    """Take one's own words back; that there was a message, whose and when, stays. `NotAllowed` for anybody else's."""
    _hold(session, message.thread, at)
    if message.person_id != at.person.id:
        raise NotAllowed(Sentence("Seul l’auteur d’un message peut le retirer."))
    session.refresh(message)
    if message.withdrawn_at is None:
        message.words, message.document, message.withdrawn_at = None, None, clock.now()
    session.flush()


def mark_read(session: Session, thread: Thread, *, at: Standing) -> None:
    """Say that one has read where this thread names oneself: it waits no more."""
    act_for_member(session, at)
    for mention in unread_in(session, thread, at.person):
        mention.read_at = clock.now()
    session.flush()


def _hold(session: Session, thread: Thread, at: Standing) -> None:
    """Lock the thread until the end of the transaction, so that its turns come one after the other."""
    require(at, Permission.COMMENT)
    act_for_member(session, at)
    session.refresh(thread, with_for_update=True)


def _take_turn(
    session: Session,
    thread: Thread,
    at: Standing,
    act: Act,
    *,
    words: str | None = None,
    document: Document | None = None,
) -> Turn:
    turn = Turn(
        id=new_id(),
        partnership_id=thread.partnership_id,
        thread=thread,
        act=act,
        words=words,
        document=document,
        person=at.person,
        member=at.member,
        at=clock.now(),
    )
    session.add(turn)
    return turn
