"""Mail: written in the transaction of what it tells, sent after the commit, kept until a server took it.

In the language of who receives it. A row of `outgoing_mail` is a mail that waits: it goes when it was
sent, or when it is no longer worth sending. `core.postman` sends; `core.mail_parts` lays it out.

A letter of a *series* comes again and again: it can be stopped by a link of its own, and who writes the
series is asked once more, just before it leaves, whether it still may (`watch`).
"""

import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask_babel import force_locale, get_locale, gettext
from sqlalchemy import String, event, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from aict.core import clock
from aict.core.errors import Quoted, Sentence
from aict.core.schema import LINE, LONG, SHORT, Base
from aict.core.secret_links import Link
from aict.core.templating import say
from aict.core.trail import MACHINERY

WRITTEN = threading.Event()
"""Set when a commit left mail to send: who sends in this process waits for it."""
WARNING_LIVES = timedelta(days=7)
"""How long a warning without any link is worth sending."""
_MARK = "\0"
"""Stands in no text: every field refuses it."""
_FOOT = Sentence("Ce message vient du registre de partenariats AICT ; il n’attend pas de réponse.")


class OutgoingMail(Base):
    """One mail that waits to be sent."""

    __tablename__ = "outgoing_mail"
    __table_args__ = {"info": MACHINERY}  # noqa: RUF012 (read by SQLAlchemy)

    to: Mapped[str] = mapped_column(String(LINE))
    locale: Mapped[str] = mapped_column(String(8))
    subject: Mapped[str] = mapped_column(String(LINE))
    before: Mapped[str] = mapped_column(String(LONG))
    link_path: Mapped[str | None] = mapped_column(String(LINE))
    """The address within the site that stands between the two parts; a secret one ends with its token."""
    link_seed: Mapped[str | None] = mapped_column(String(SHORT))
    after: Mapped[str] = mapped_column(String(LONG))
    body: Mapped[dict[str, Any] | None]
    """What stands between the two parts of a letter with sections, in words."""
    series: Mapped[str | None] = mapped_column(String(SHORT))
    person_id: Mapped[uuid.UUID | None]
    """Whose series it is."""
    stop_path: Mapped[str | None] = mapped_column(String(LINE))
    """The address within the site that stops the series; it ends with what only the mail holds."""
    basis: Mapped[dict[str, Any] | None]
    """What a letter of a series rests on: who writes it reads it again before it leaves."""
    written_at: Mapped[datetime]
    until: Mapped[datetime]
    """When it is no longer worth sending."""
    next_try_at: Mapped[datetime] = mapped_column(index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    given_up: Mapped[bool] = mapped_column(default=False)
    """The server says that this address takes no mail."""
    last_error: Mapped[str | None] = mapped_column(String(LINE))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a section: what it says, where that is seen, and of what it is part."""

    text: Sentence | Quoted | str
    path: str | None = None
    about: Sentence | Quoted | str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a title."""

    title: Sentence | Quoted | str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says: paragraphs before its link, its sections, and paragraphs after them."""

    subject: Sentence
    before: tuple[Sentence, ...]
    after: tuple[Sentence, ...] = ()
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """What makes a letter one of a series."""

    name: str
    person_id: uuid.UUID
    stop_path: str
    """Completed by the signed identifier of the person."""
    stop_words: Sentence
    basis: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Watch:
    may_leave: Callable[[Session, OutgoingMail], bool]
    taken_back: Callable[[Session, OutgoingMail], None]


_WATCHES: dict[str, _Watch] = {}


def watch(
    series: str,
    *,
    may_leave: Callable[[Session, OutgoingMail], bool],
    taken_back: Callable[[Session, OutgoingMail], None],
) -> None:
    """Ask `may_leave` just before a letter of a series leaves; tell `taken_back` of one that never will."""
    _WATCHES[series] = _Watch(may_leave, taken_back)


def may_leave(session: Session, mail: OutgoingMail) -> bool:
    """Whether a mail may still be sent to whom it was written."""
    found = _WATCHES.get(mail.series or "")
    return found is None or found.may_leave(session, mail)


def take_back(session: Session, mail: OutgoingMail) -> None:
    """Say to who writes the series that this letter was not sent and will not be."""
    found = _WATCHES.get(mail.series or "")
    if found is not None:
        found.taken_back(session, mail)


def write(
    session: Session,
    letter: Letter,
    *,
    to: str,
    locale: str | None,
    until: datetime,
    path: str | None = None,
    link: Link | None = None,
    series: Series | None = None,
) -> OutgoingMail:
    """Leave a mail to be sent after the commit of `session`; nothing leaves when it is rolled back.

    `path` is the address within the site that the mail leads to; with `link` it is completed by the token.
    """
    language = locale or "fr"
    with force_locale(language):
        subject = " ".join(say(letter.subject).split())
        before, after = _paragraphs(letter.before), _paragraphs((*letter.after, _FOOT))
        body = _body(letter, series)
    now = clock.now()
    mail = OutgoingMail(
        to=to,
        locale=language,
        subject=subject[:LINE],
        before=before,
        after=after,
        body=body,
        link_path=path,
        link_seed=link.seed if link else None,
        series=series.name if series else None,
        person_id=series.person_id if series else None,
        stop_path=series.stop_path if series else None,
        basis=series.basis if series else None,
        written_at=now,
        until=until,
        next_try_at=now,
    )
    session.add(mail)
    session.info["mail"] = True
    return mail


def _paragraphs(sentences: tuple[Sentence, ...]) -> str:
    return "\n\n".join(say(sentence) for sentence in sentences)


Part = tuple[str, str | None]
"""Some words, and their language when it is not that of the mail."""


def _parts(said: Sentence | Quoted | str | None) -> list[Part]:
    """What a reader is told, cut where what somebody wrote begins and ends: a part in another language is marked with it."""
    whole = said if isinstance(said, Sentence) else Sentence.again("%(said)s", {"said": said or ""})
    pieces = whole.filled(gettext(whole.text), _between_marks).split(_MARK)
    own = str(get_locale())
    # Plain words, then a language, what is written in it, plain words again…
    parts = [
        (piece, pieces[place - 1] if place % 3 == 2 else None)
        for place, piece in enumerate(pieces)
        if place % 3 != 1
    ]
    return [(words, None if language == own else language) for words, language in parts if words]


def _between_marks(value: object) -> str:
    if isinstance(value, Quoted):
        return f"{_MARK}{value.language}{_MARK}{value.words}{_MARK}"
    if isinstance(value, Sentence):
        return value.filled(gettext(value.text), _between_marks)
    return say(Sentence.again("%(value)s", {"value": value}))


def _body(letter: Letter, series: Series | None) -> dict[str, Any] | None:
    """The sections as plain words, and those of the link that stops the series."""
    if not letter.sections and series is None:
        return None
    sections = [
        {
            "title": _parts(section.title),
            "lines": [
                {"text": _parts(line.text), "path": line.path, "about": _parts(line.about)}
                for line in section.lines
            ],
        }
        for section in letter.sections
    ]
    return {"sections": sections, "stop": say(series.stop_words) if series else ""}


@event.listens_for(Session, "after_commit")
def _wake(session: Session) -> None:
    if session.info.pop("mail", False):
        WRITTEN.set()


@event.listens_for(Session, "after_rollback")
def _forget(session: Session) -> None:
    session.info.pop("mail", None)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What has not left: how many mails, since when, and what the server said last."""

    count: int
    since: datetime | None
    refused: int
    last_error: str | None


def waiting_mail(session: Session) -> Waiting:
    """What was tried and has not left yet."""
    tried = OutgoingMail.attempts > 0
    count, since = session.execute(select(func.count(), func.min(OutgoingMail.written_at)).where(tried)).one()
    refused = session.scalar(select(func.count()).where(OutgoingMail.given_up)) or 0
    error = session.scalar(
        select(OutgoingMail.last_error)
        .where(tried)
        .order_by(OutgoingMail.next_try_at.desc(), OutgoingMail.id)
        .limit(1)
    )
    return Waiting(count, since, refused, error)
