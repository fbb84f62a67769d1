"""Shared texts: written by two sides, in force only when every key-holder agreed to the same revision.

A text has *drafts* (one per party, private to it) and *revisions* (numbered, public to all parties,
never changed). Proposing turns a draft written against the head into the next revision and is the
agreement of the proposer's own key. A revision enters into force when every key-holder agreed to
it, and stays so until a later one does. `core` knows neither sides nor members: a *party* is a
label, a *key* an opaque identifier (product.md §5).
"""

import enum
import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint, inspect
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from aict.core import clock
from aict.core.errors import Overtaken, RuleBroken, Sentence
from aict.core.originals import Original, language_of_writer
from aict.core.schema import LONG, SHORT, Base, enumeration, new_id

Content = dict[str, Any]


class Verdict(enum.StrEnum):
    """What a key-holder says of one revision."""

    AGREE = "agree"
    OBJECT = "object"


class SharedText(Base):
    """One text that several parties write together."""

    __tablename__ = "shared_text"

    kind: Mapped[str] = mapped_column(String(SHORT))
    partnership_id: Mapped[uuid.UUID] = mapped_column(index=True)
    head: Mapped[int] = mapped_column(default=0)
    """Number of the newest revision; 0 while there are only drafts."""

    revisions: Mapped[list["Revision"]] = relationship(
        back_populates="text", order_by="Revision.number", lazy="selectin"
    )
    drafts: Mapped[list["Draft"]] = relationship(
        back_populates="text", order_by="Draft.party", lazy="selectin", cascade="all, delete-orphan"
    )
    __mapper_args__ = {"version_id_col": head, "version_id_generator": False}  # noqa: RUF012 (read by SQLAlchemy)


class Revision(Base):
    """One proposed state of a text; what it says never changes."""

    __tablename__ = "text_revision"
    __table_args__ = (UniqueConstraint("text_id", "number"),)

    text_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("shared_text.id"), index=True)
    number: Mapped[int]
    base_number: Mapped[int]
    content: Mapped[Content]
    language: Mapped[str] = mapped_column(String(8), default="fr")
    person_id: Mapped[uuid.UUID | None]
    key_id: Mapped[uuid.UUID | None]
    """The member who proposed; None when the operator of the instance imported it."""
    party: Mapped[str | None] = mapped_column(String(SHORT))
    reason: Mapped[str | None] = mapped_column(String(LONG))
    at: Mapped[datetime]
    in_force_at: Mapped[datetime | None]
    invented: Mapped[bool] = mapped_column(default=False)

    text: Mapped[SharedText] = relationship(back_populates="revisions")
    consents: Mapped[list["Consent"]] = relationship(
        back_populates="revision", order_by="Consent.at, Consent.id", lazy="selectin"
    )


class Draft(Base):
    """What one party is writing, seen by nobody else until it proposes."""

    __tablename__ = "text_draft"
    __table_args__ = (UniqueConstraint("text_id", "party"),)

    text_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("shared_text.id"), index=True)
    party: Mapped[str] = mapped_column(String(SHORT))
    base_number: Mapped[int]
    content: Mapped[Content]
    person_id: Mapped[uuid.UUID | None]
    at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)

    text: Mapped[SharedText] = relationship(back_populates="drafts")
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)


class Consent(Original, Base):
    """What a key-holder said of a revision; a later word of the same key replaces it, none is erased."""

    __tablename__ = "text_consent"
    __table_args__ = (
        CheckConstraint("verdict <> 'object' OR reason IS NOT NULL", name="objection_has_reason"),
    )

    revision_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("text_revision.id"), index=True)
    key_id: Mapped[uuid.UUID] = mapped_column(index=True)
    party: Mapped[str] = mapped_column(String(SHORT))
    person_id: Mapped[uuid.UUID | None]
    verdict: Mapped[Verdict] = mapped_column(enumeration(Verdict, "verdict"))
    reason: Mapped[str | None] = mapped_column(String(LONG))
    at: Mapped[datetime]
    recorded_from_id: Mapped[uuid.UUID | None]
    """The document a recorded word stands in; None when the key-holder spoke here itself."""
    recorded_by_party: Mapped[str | None] = mapped_column(String(SHORT))
    """The party that recorded it."""
    invented: Mapped[bool] = mapped_column(default=False)

    revision: Mapped[Revision] = relationship(back_populates="consents")


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes: the person, the party whose draft it is, the key it may turn (none for associates)."""

    person_id: uuid.UUID | None
    party: str | None
    key_id: uuid.UUID | None


class Conflict(Overtaken):
    """Someone else's text came first: `theirs` is what stands now, `mine` what was to be saved."""

    def __init__(self, *, theirs: Content, mine: Content, number: int, of_draft: bool = False) -> None:
        """`number` is the revision that now has to be edited against, or the version of the own draft."""
        super().__init__(
            Sentence(
                "Quelqu’un a enregistré une autre version pendant que vous écriviez. "
                "Rien n’est perdu : les deux textes sont ci-dessous."
            )
        )
        self.theirs = theirs
        self.mine = mine
        self.number = number
        self.of_draft = of_draft


def open_text(session: Session, *, kind: str, partnership_id: uuid.UUID) -> SharedText:
    """A new shared text without any revision."""
    text = SharedText(id=new_id(), kind=kind, partnership_id=partnership_id, head=0)
    session.add(text)
    return text


def revision_of(text: SharedText, number: int) -> Revision | None:
    """The revision of that number, None when there is none."""
    return next((r for r in text.revisions if r.number == number), None)


def head_of(text: SharedText) -> Revision | None:
    """The newest revision, in force or proposed."""
    return revision_of(text, text.head)


def in_force(text: SharedText) -> Revision | None:
    """The last revision that every key-holder agreed to."""
    return next((r for r in reversed(text.revisions) if r.in_force_at is not None), None)


def draft_of(text: SharedText, party: str | None) -> Draft | None:
    """What this party is writing, None when it writes nothing."""
    return next((d for d in text.drafts if d.party == party), None)


def current_words(revision: Revision) -> dict[uuid.UUID, Consent]:
    """The last word of each key on this revision."""
    return {consent.key_id: consent for consent in revision.consents}


def revision_read(text: SharedText, number: int) -> Revision:
    """The newest revision, when it is the one that was read; `Conflict` otherwise: nobody agrees unseen."""
    newest = head_of(text)
    if newest is None or newest.number != number:
        read = revision_of(text, number)
        raise Conflict(theirs=_head_content(text), mine=read.content if read else {}, number=text.head)
    return newest


def _head_content(text: SharedText) -> Content:
    newest = head_of(text)
    return newest.content if newest else {}


def save_draft(
    session: Session,
    text: SharedText,
    *,
    content: Content,
    base_number: int,
    draft_version: int,
    author: Author,
) -> Draft:
    """Keep what a party is writing, against the revision and the draft that its form was opened on.

    Raises `Conflict` when a newer revision was proposed meanwhile, or a colleague saved the draft.
    """
    _hold(session, text)
    _refuse_overtaken(
        text, content=content, base_number=base_number, draft_version=draft_version, author=author
    )
    draft = draft_of(text, author.party)
    if draft is None:
        draft = Draft(id=new_id(), party=str(author.party), text=text)
        session.add(draft)
    draft.content = content
    draft.base_number = base_number
    draft.person_id = author.person_id
    draft.at = clock.now()
    session.flush()
    return draft


def _hold(session: Session, text: SharedText) -> None:
    """Keep others waiting until the end of the transaction, and see what they have written before."""
    if inspect(text).persistent:
        session.refresh(text, ["head"], with_for_update=True)
        session.refresh(text, ["revisions", "drafts"])


def _refuse_overtaken(
    text: SharedText, *, content: Content, base_number: int, draft_version: int | None, author: Author
) -> None:
    # The revision first: who is shown a colleague's draft has then seen the newest revision.
    if base_number != text.head:
        raise Conflict(theirs=_head_content(text), mine=content, number=text.head)
    draft = draft_of(text, author.party)
    version = draft.version if draft else 0
    if draft_version not in {None, version}:
        theirs = draft.content if draft else _head_content(text)
        raise Conflict(theirs=theirs, mine=content, number=version, of_draft=True)


def propose(
    session: Session,
    text: SharedText,
    *,
    content: Content,
    base_number: int,
    author: Author,
    keys: Collection[uuid.UUID],
    draft_version: int | None = None,
    reason: str | None = None,
    invented: bool = False,
) -> Revision:
    """Make the next revision; it is also the agreement of the author's own key.

    Raises `Conflict` when the head is not `base_number` any more, or the own draft not `draft_version`
    (None where nobody drafts), `RuleBroken` when nothing changed.
    """
    _hold(session, text)
    _refuse_overtaken(
        text, content=content, base_number=base_number, draft_version=draft_version, author=author
    )
    if text.head and _head_content(text) == content:
        raise RuleBroken(Sentence("Ce texte est identique à celui qui est déjà proposé."))
    revision = Revision(
        id=new_id(),
        text=text,
        number=text.head + 1,
        base_number=base_number,
        content=content,
        language=language_of_writer(session),
        person_id=author.person_id,
        key_id=author.key_id,
        party=author.party,
        reason=reason,
        at=clock.now(),
        invented=invented,
        consents=[],
    )
    text.head += 1
    session.add(revision)
    draft = draft_of(text, author.party)
    if draft is not None:
        text.drafts.remove(draft)
    session.flush()
    if author.key_id is not None:
        say(session, revision, verdict=Verdict.AGREE, author=author, keys=keys, invented=invented)
    return revision


def say(
    session: Session,
    revision: Revision,
    *,
    verdict: Verdict,
    author: Author,
    keys: Collection[uuid.UUID],
    reason: str | None = None,
    recorded_from_id: uuid.UUID | None = None,
    recorded_by_party: str | None = None,
    invented: bool = False,
) -> Consent:
    """A key-holder agrees or objects to this revision (or its word is recorded from a document).

    Raises `Conflict` when the revision is not the newest, `RuleBroken` when the author holds no
    key, already turned another key on it, or objects without a reason.
    """
    # Two keys that turn at the same instant take turns, so that neither misses the other's word.
    session.refresh(revision.text, ["head"], with_for_update=True)
    session.refresh(revision, ["consents"])
    revision_read(revision.text, revision.number)
    if author.key_id is None or author.key_id not in keys:
        raise RuleBroken(Sentence("Seul un membre qui détient une clé peut se prononcer."))
    _refuse_two_keys(revision, author=author, recorded=recorded_from_id is not None)
    before = current_words(revision).get(author.key_id)
    if recorded_from_id and before and not before.recorded_from_id:
        raise RuleBroken(Sentence("Ce membre a déjà répondu lui-même à cette révision."), field="member")
    if verdict is Verdict.OBJECT and not (reason or "").strip():
        raise RuleBroken(Sentence("Dites pourquoi : une objection a toujours son motif."), field="reason")
    consent = Consent(
        id=new_id(),
        revision=revision,
        key_id=author.key_id,
        party=str(author.party),
        person_id=author.person_id,
        verdict=verdict,
        reason=reason,
        at=clock.now(),
        recorded_from_id=recorded_from_id,
        recorded_by_party=recorded_by_party,
        invented=invented,
    )
    session.add(consent)
    if verdict is Verdict.OBJECT and before and before.recorded_from_id:
        # It was in force by a word that its key-holder now denies: it never was.
        revision.in_force_at = None
    _enter_into_force(revision, keys=keys)
    session.flush()
    return consent


def _refuse_two_keys(revision: Revision, *, author: Author, recorded: bool) -> None:
    own = (c for c in revision.consents if c.person_id == author.person_id and not c.recorded_from_id)
    if not recorded and author.person_id and any(c.key_id != author.key_id for c in own):
        raise RuleBroken(Sentence("Une même personne ne tourne jamais deux clés sur un même texte."))


def _enter_into_force(revision: Revision, *, keys: Collection[uuid.UUID]) -> None:
    agreed = {k for k, c in current_words(revision).items() if c.verdict is Verdict.AGREE}
    if revision.in_force_at is None and keys and agreed.issuperset(keys):
        revision.in_force_at = clock.now()


def missing_keys(revision: Revision, keys: Iterable[uuid.UUID]) -> list[uuid.UUID]:
    """The keys that have not agreed to this revision, in the order given."""
    words = current_words(revision)
    return [k for k in keys if k not in words or words[k].verdict is not Verdict.AGREE]
