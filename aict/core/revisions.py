"""Shared texts: written by two sides, in force only when every key-holder agreed to the same revision.

A text has *drafts* (one per party, private to it) and *revisions* (numbered, public to all parties,
never changed). Proposing turns what was written into the next revision and is the agreement of the
proposer's own key. What was written against an older revision is first brought together with the
newest (`core.merging`); then only who saw the whole result has agreed to it. A revision enters into force when every key-holder agreed to
it, and stays so until a later one does. `core` knows neither sides nor members: a *party* is a
label, a *key* an opaque identifier (product.md §5).
"""

import enum
import secrets
import uuid
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint, inspect
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from aict.core import clock
from aict.core.errors import Overtaken, RuleBroken, Sentence
from aict.core.merging import UNKNOWN, Choice, Clash, Content, Unknown, merge
from aict.core.originals import USUAL, Original, language_of_writer
from aict.core.schema import LONG, SHORT, Base, enumeration, new_id
from aict.core.shapes import ANYTHING, Part, Path


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
    """Number of the newest revision, withdrawn or not; 0 while there are only drafts."""

    revisions: Mapped[list["Revision"]] = relationship(
        back_populates="text", order_by="Revision.number", lazy="selectin"
    )
    drafts: Mapped[list["Draft"]] = relationship(
        back_populates="text", order_by="Draft.party", lazy="selectin", cascade="all, delete-orphan"
    )
    __mapper_args__ = {"version_id_col": head, "version_id_generator": False}  # noqa: RUF012 (read by SQLAlchemy)

    @property
    def standing(self) -> int:
        """Number of the newest revision that nobody withdrew: what is written and said now is about it; 0 for none."""
        newest = head_of(self)
        return newest.number if newest else 0


class Revision(Base):
    """One proposed state of a text; what it says never changes."""

    __tablename__ = "text_revision"
    __table_args__ = (UniqueConstraint("text_id", "number"),)

    text_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("shared_text.id"), index=True)
    number: Mapped[int]
    base_number: Mapped[int]
    """The revision it was written on."""
    merged_number: Mapped[int | None]
    """The newer revision that it was brought together with; None when nobody came in between."""
    content: Mapped[Content]
    language: Mapped[str] = mapped_column(String(8), default=USUAL)
    """In which its original is written; its versions in others are part of the content (`core.versions`)."""
    person_id: Mapped[uuid.UUID | None]
    key_id: Mapped[uuid.UUID | None]
    """The member who proposed; None when the operator of the instance imported it."""
    party: Mapped[str | None] = mapped_column(String(SHORT))
    reason: Mapped[str | None] = mapped_column(String(LONG))
    at: Mapped[datetime]
    in_force_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
    """When its own side took the proposal back; it stays in the history and is proposed no more."""
    invented: Mapped[bool] = mapped_column(default=False)

    text: Mapped[SharedText] = relationship(back_populates="revisions")
    consents: Mapped[list["Consent"]] = relationship(
        back_populates="revision", order_by="Consent.at, Consent.id", lazy="selectin"
    )


_FIRST_VERSIONS = 2**28


def _next_version(version: int | None) -> int:
    """One more; a new draft begins at a number of its own.

    Were each begun at 1, a form that was opened on an earlier draft would take a later one of its side for the same.
    """
    return version + 1 if version else 1 + secrets.randbelow(_FIRST_VERSIONS)


class Draft(Base):
    """What one party is writing, seen by nobody else until it proposes."""

    __tablename__ = "text_draft"
    __table_args__ = (UniqueConstraint("text_id", "party"),)

    text_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("shared_text.id"), index=True)
    party: Mapped[str] = mapped_column(String(SHORT))
    base_number: Mapped[int]
    content: Mapped[Content]
    language: Mapped[str] = mapped_column(String(8), default=USUAL)
    person_id: Mapped[uuid.UUID | None]
    at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    text: Mapped[SharedText] = relationship(back_populates="drafts")
    __mapper_args__ = {"version_id_col": version, "version_id_generator": _next_version}  # noqa: RUF012 (read by SQLAlchemy)


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
    withdrawn_at: Mapped[datetime | None]
    """When the key-holder took its agreement back; until it speaks again it has said nothing."""
    invented: Mapped[bool] = mapped_column(default=False)

    revision: Mapped[Revision] = relationship(back_populates="consents")


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes: the person, the party whose draft it is, the key it may turn (none for associates)."""

    person_id: uuid.UUID | None
    party: str | None
    key_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class Settled:
    """How somebody settled the clashes that were shown: with which revision or colleague's draft, and each choice."""

    number: int
    draft_version: int
    choices: Mapping[Path, Choice]


@dataclass(frozen=True, slots=True)
class Parents:
    """What a saved text comes from: the revision it was written on, the one it was brought together with."""

    base: int
    merged: int | None
    seen: bool
    """Whether its author was shown everything in it."""


class Conflict(Overtaken):
    """Someone else's text came first: `theirs` is what stands now, `mine` what was to be saved."""

    def __init__(
        self,
        *,
        theirs: Content,
        mine: Content,
        number: int,
        base: Content | Unknown = UNKNOWN,
        base_number: int = 0,
        of_draft: bool = False,
        clashes: tuple[Clash, ...] = (),
    ) -> None:
        """`number` is that of the newest revision, or the version of the own draft; `base` what both come from."""
        super().__init__(
            Sentence(
                "Quelqu’un a enregistré une autre version pendant que vous écriviez. "
                "Rien n’est perdu : les deux textes sont ci-dessous."
            )
        )
        self.theirs = theirs
        self.mine = mine
        self.number = number
        self.base = base
        self.base_number = base_number
        self.of_draft = of_draft
        self.clashes = clashes


def open_text(session: Session, *, kind: str, partnership_id: uuid.UUID) -> SharedText:
    """A new shared text without any revision."""
    text = SharedText(id=new_id(), kind=kind, partnership_id=partnership_id, head=0)
    session.add(text)
    return text


def revision_of(text: SharedText, number: int) -> Revision | None:
    """The revision of that number, None when there is none."""
    return next((r for r in text.revisions if r.number == number), None)


def head_of(text: SharedText) -> Revision | None:
    """The newest revision that nobody withdrew, in force or proposed."""
    return next((r for r in reversed(text.revisions) if r.withdrawn_at is None), None)


def in_force(text: SharedText) -> Revision | None:
    """The last revision that every key-holder agreed to."""
    return next((r for r in reversed(text.revisions) if r.in_force_at is not None), None)


def draft_of(text: SharedText, party: str | None) -> Draft | None:
    """What this party is writing, None when it writes nothing."""
    return next((d for d in text.drafts if d.party == party), None)


def current_words(revision: Revision) -> dict[uuid.UUID, Consent]:
    """The last word of each key on this revision; a key that took its agreement back has none."""
    last = {consent.key_id: consent for consent in revision.consents}
    return {key: consent for key, consent in last.items() if consent.withdrawn_at is None}


def revision_read(text: SharedText, number: int) -> Revision:
    """The newest revision, when it is the one that was read; `Conflict` otherwise: nobody agrees unseen."""
    newest = head_of(text)
    if newest is None or newest.number != number:
        read = revision_of(text, number)
        raise Conflict(theirs=_head_content(text), mine=read.content if read else {}, number=text.standing)
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
    shape: Part = ANYTHING,
    settled: Settled | None = None,
    complete: Callable[[Content], Content] = dict,
    language: str | None = None,
) -> Draft:
    """Keep what a party is writing, brought together with what came after the revision its form was opened on.

    `complete` gives what was brought together its last form; `language` is that of the original, when its author says it.
    Raises `Conflict` where the two clash, or a colleague saved the draft, and it is not `settled` yet.
    """
    _hold(session, text)
    written = _Written(content, base_number, draft_version, author.party, shape, settled)
    content, _ = _reconciled(text, written)
    content = complete(content)
    draft = draft_of(text, author.party)
    if draft is None:
        draft = Draft(id=new_id(), party=str(author.party), text=text)
        session.add(draft)
    draft.content = content
    draft.language = _language(session, text, base_number, language)
    draft.base_number = text.standing
    draft.person_id = author.person_id
    draft.at = clock.now()
    session.flush()
    return draft


def _language(session: Session, text: SharedText, written_on: int, said: str | None) -> str:
    """The language of the original: as its author says, unless somebody corrected it meanwhile; else as it was."""
    newest, base = head_of(text), revision_of(text, written_on)
    if newest is None:
        return said or language_of_writer(session)
    return newest.language if said is None or (base and base.language == said) else said


def _hold(session: Session, text: SharedText) -> None:
    """Keep others waiting until the end of the transaction, and see what they have written before."""
    if inspect(text).persistent:
        session.refresh(text, ["head"], with_for_update=True)
        session.refresh(text, ["revisions", "drafts"])


@dataclass(frozen=True, slots=True)
class _Written:
    """What a form brings, and what it was opened on."""

    content: Content
    base_number: int
    draft_version: int | None
    party: str | None
    shape: Part
    settled: Settled | None


def _reconciled(text: SharedText, written: _Written) -> tuple[Content, Parents]:
    # The revisions first: who is shown a colleague's draft has then seen the newest revision.
    content, base, settled = written.content, written.base_number, written.settled
    parents = Parents(base if revision_of(text, base) else 0, None, seen=True)
    if settled is not None and settled.number != base and revision_of(text, settled.number):
        content = _merged(text, written, content, (base, settled.number), settled.choices)
        base = settled.number
        parents = Parents(parents.base, base, seen=True)
    # Where every revision was taken back, nothing came in between: what was written stands as it was written.
    if base != text.standing and (text.standing or revision_of(text, base) is None):
        merged = _merged(text, written, content, (base, text.standing), {})
        parents = Parents(base if revision_of(text, base) else 0, text.standing, seen=merged == content)
        content = merged
    if draft_of(text, written.party) is None and parents.merged is not None:
        # A colleague proposed the draft that both were writing: it is in what came in between.
        return content, parents
    return _beside_colleagues(text, written, content), parents


def _merged(
    text: SharedText,
    written: _Written,
    mine: Content,
    numbers: tuple[int, int],
    choices: Mapping[Path, Choice],
) -> Content:
    written_on, newer = (revision_of(text, number) for number in numbers)
    base: Content | Unknown = written_on.content if written_on else UNKNOWN if numbers[0] else {}
    theirs = newer.content if newer else {}
    found = merge(written.shape, base=base, theirs=theirs, mine=mine, choices=choices)
    if found.clashes:
        raise Conflict(
            theirs=theirs,
            mine=mine,
            number=numbers[1],
            base=base,
            base_number=numbers[0],
            clashes=found.clashes,
        )
    return found.content


def _beside_colleagues(text: SharedText, written: _Written, mine: Content) -> Content:
    """What stays of it beside a draft that a colleague saved meanwhile: nobody kept what both come from."""
    draft, settled = draft_of(text, written.party), written.settled
    version = draft.version if draft else 0
    if written.draft_version in {None, version}:
        return mine
    theirs = draft.content if draft else _head_content(text)
    choices = settled.choices if settled and settled.draft_version == version else {}
    found = merge(written.shape, base=UNKNOWN, theirs=theirs, mine=mine, choices=choices)
    if found.clashes:
        raise Conflict(
            theirs=theirs,
            mine=mine,
            number=version,
            base_number=text.standing,
            of_draft=True,
            clashes=found.clashes,
        )
    return found.content


def propose(
    session: Session,
    text: SharedText,
    *,
    content: Content,
    base_number: int,
    author: Author,
    keys: Collection[uuid.UUID],
    draft_version: int | None = None,
    shape: Part = ANYTHING,
    settled: Settled | None = None,
    complete: Callable[[Content], Content] = dict,
    keeps_draft: bool = False,
    reason: str | None = None,
    language: str | None = None,
    invented: bool = False,
) -> Revision:
    """Make the next revision; it is also the agreement of the author's own key, when its author saw all of it.

    The own draft is used up, unless the text was not written in it (`keeps_draft`). `complete` gives what was brought together its last form; `language` is that of
    the original, when its author says it. Raises `Conflict` where the text clashes with the
    head, or the own draft is not `draft_version` (None where nobody drafts), and it is not `settled` yet;
    `RuleBroken` when nothing changed.
    """
    _hold(session, text)
    written = _Written(content, base_number, draft_version, author.party, shape, settled)
    content, parents = _reconciled(text, written)
    content = complete(content)
    language = _language(session, text, base_number, language)
    newest = head_of(text)
    if newest is not None and (newest.content, newest.language) == (content, language):
        raise RuleBroken(Sentence("Ce texte est identique à celui qui est déjà proposé."))
    revision = Revision(
        id=new_id(),
        text=text,
        number=text.head + 1,
        base_number=parents.base,
        merged_number=parents.merged,
        content=content,
        language=language,
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
    if draft is not None and not keeps_draft:
        text.drafts.remove(draft)
    session.flush()
    if author.key_id is not None and parents.seen:
        say(session, revision, verdict=Verdict.AGREE, author=author, keys=keys, invented=invented)
    return revision


def restore(
    session: Session,
    text: SharedText,
    old: Revision,
    *,
    head_read: int,
    author: Author,
    keys: Collection[uuid.UUID],
    reason: str | None = None,
) -> Revision:
    """Propose what an older revision says; drafts stay as they are.

    Raises `Conflict` when a newer revision came than the one it was compared with, `RuleBroken` when both say the same.
    """
    _hold(session, text)
    revision_read(text, head_read)
    return propose(
        session,
        text,
        content=old.content,
        base_number=head_read,
        author=author,
        keys=keys,
        keeps_draft=True,
        reason=reason,
        language=old.language,
    )


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
    session.refresh(revision, ["consents", "withdrawn_at"])
    session.refresh(revision.text, ["revisions"])
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


def withdraw_agreement(session: Session, revision: Revision, *, author: Author) -> Consent:
    """A key-holder takes back the agreement that it gave here, while the revision is not in force.

    Raises `Conflict` when the revision is not the newest, `RuleBroken` when there is nothing to take back any more.
    """
    _hold(session, revision.text)
    session.refresh(revision, ["consents", "in_force_at", "withdrawn_at"])
    revision_read(revision.text, revision.number)
    _refuse_in_force(revision)
    said = current_words(revision).get(author.key_id) if author.key_id else None
    if said is None or said.verdict is not Verdict.AGREE or said.recorded_from_id is not None:
        raise RuleBroken(Sentence("Votre membre n’a pas donné d’accord à cette révision."))
    said.withdrawn_at = clock.now()
    session.flush()
    return said


def withdraw_proposal(session: Session, revision: Revision, *, author: Author) -> None:
    """The side that proposed takes its proposal back, while it is not in force: it is that side's draft again.

    What stood before stands again, with what was said of it. Raises `Conflict` when the revision is not the newest,
    `RuleBroken` when it is another side's or in force.
    """
    text = revision.text
    _hold(session, text)
    session.refresh(revision, ["consents", "in_force_at", "withdrawn_at"])
    revision_read(text, revision.number)
    _refuse_in_force(revision)
    if author.party is None or revision.party != author.party:
        raise RuleBroken(Sentence("Seul le côté qui a proposé ce texte peut le retirer."))
    now = clock.now()
    revision.withdrawn_at = now
    if draft_of(text, author.party) is None:
        session.add(
            Draft(
                id=new_id(),
                text=text,
                party=author.party,
                base_number=text.standing,
                content=revision.content,
                language=revision.language,
                person_id=author.person_id,
                at=now,
            )
        )
    session.flush()


def _refuse_in_force(revision: Revision) -> None:
    if revision.in_force_at is not None:
        raise RuleBroken(
            Sentence("Ce texte est en vigueur : il reste tel quel jusqu’à ce que tous en acceptent un autre.")
        )


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
