"""Shared texts: written by two sides, in force only when every key-holder agreed to the same revision.

A text has *drafts* (one per party, private to it) and *revisions* (numbered, public to all parties,
never changed). Proposing turns what was written into the next revision and is the agreement of the
proposer's own key (`core.writing`). What was written against an older revision is first brought together with the
newest (`core.reconciling`, `core.merging`); then only who saw the whole result has agreed to it. A revision enters into
force when every key-holder agreed to it (`core.agreement`), and stays so until a later one does. `core` knows neither
sides nor members: a *party* is a label, a *key* an opaque identifier (product.md §5).
"""

import enum
import secrets
import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.merging import Content
from aict.core.originals import USUAL, Original
from aict.core.schema import LONG, SHORT, Base, enumeration


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
