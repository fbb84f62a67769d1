"""Tables of people, their roles, invitations and links, their sessions, and the access log."""

import enum
import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.accounts.browsers import in_words
from aict.core.errors import Sentence
from aict.core.schema import LINE, SHORT, Base, enumeration
from aict.core.trail import MACHINERY, PERSONAL, SECRET
from aict.organisations.models import Organisation


class Role(enum.StrEnum):
    """What a person may do for one organisation."""

    ADMINISTRATOR = "administrator"
    OFFICER = "officer"
    SIGNATORY = "signatory"
    READER = "reader"


class Person(Base):
    """Someone who can sign in."""

    __tablename__ = "person"

    email: Mapped[str] = mapped_column(String(LINE), unique=True, info=PERSONAL)
    """Lower-cased: the same address is the same person."""
    name: Mapped[str] = mapped_column(String(LINE), info=PERSONAL)
    password_hash: Mapped[str | None] = mapped_column(String(LINE), info=SECRET)
    locale: Mapped[str | None] = mapped_column(String(8))
    is_instance_administrator: Mapped[bool] = mapped_column(default=False)
    is_active: Mapped[bool] = mapped_column(default=True)

    affiliations: Mapped[list["Affiliation"]] = relationship(
        back_populates="person", order_by="Affiliation.id", lazy="selectin"
    )


class Affiliation(Base):
    """One role of one person in one organisation; a signatory's comes with its public capacity."""

    __tablename__ = "affiliation"
    __table_args__ = (
        UniqueConstraint("person_id", "organisation_id", "role"),
        CheckConstraint("role <> 'signatory' OR capacity IS NOT NULL", name="signatory_has_capacity"),
    )

    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), index=True)
    organisation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    role: Mapped[Role] = mapped_column(enumeration(Role, "role"))
    capacity: Mapped[str | None] = mapped_column(String(LINE))

    person: Mapped[Person] = relationship(back_populates="affiliations")
    organisation: Mapped[Organisation] = relationship(lazy="joined")


class Invitation(Base):
    """A link by which somebody gets an account, or one more role; it works once and for a time.

    It stays as the record of who let whom in. What it gives exists from its acceptance on; the first
    account of an organisation that another one opened, from its confirmation on.
    """

    __tablename__ = "invitation"
    __table_args__ = (
        CheckConstraint(
            "organisation_id IS NOT NULL OR subject_id IS NOT NULL OR is_for_instance",
            name="invites_to_something",
        ),
    )

    email: Mapped[str] = mapped_column(String(LINE), index=True, info=PERSONAL)
    """Lower-cased, as a person's."""
    organisation_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    """Whom the person will act for; None for a guest or an administrator of the instance."""
    roles: Mapped[list[str]] = mapped_column(default=list)
    capacity: Mapped[str | None] = mapped_column(String(LINE))
    is_for_instance: Mapped[bool] = mapped_column(default=False)
    partnership_id: Mapped[uuid.UUID | None] = mapped_column(index=True)
    """The partnership it was made from."""
    subject_id: Mapped[uuid.UUID | None]
    """What a guest is invited to."""
    invited_by_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("person.id"))
    """None when the operator of the instance did it."""
    invited_for_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    """The organisation the inviting person acted for; None for the administration of the instance."""
    opens_organisation: Mapped[bool] = mapped_column(default=False)
    """The first account of an organisation: without effect until an administrator of the instance confirms it."""
    token_hash: Mapped[str] = mapped_column(String(64), unique=True, info=SECRET)
    sent_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    person_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    withdrawn_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    confirmed_by_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("person.id"))

    organisation: Mapped[Organisation | None] = relationship(foreign_keys=organisation_id, lazy="joined")
    invited_for: Mapped[Organisation | None] = relationship(foreign_keys=invited_for_id, lazy="joined")
    person: Mapped[Person | None] = relationship(foreign_keys=person_id)

    @property
    def is_pending(self) -> bool:
        """Whether its answer is still awaited, its link being valid or to be renewed."""
        return self.accepted_at is None and self.withdrawn_at is None

    @property
    def waits_for_confirmation(self) -> bool:
        """Whether it was accepted and has no effect yet."""
        return (
            self.opens_organisation
            and self.accepted_at is not None
            and self.confirmed_at is None
            and self.withdrawn_at is None
        )

    def is_open_at(self, now: datetime) -> bool:
        """Whether its link works."""
        return self.is_pending and now < self.expires_at


class LinkPurpose(enum.StrEnum):
    """What the link of a mail to somebody who has an account is for."""

    PASSWORD = "password"  # noqa: S105 # nosec B105 (a word, not a secret)
    ADDRESS = "address"
    SIGN_IN = "sign_in"


class AccountLink(Base):
    """A link sent to somebody who has an account; it works once, for a time, and for the address it was sent for."""

    __tablename__ = "account_link"
    __table_args__ = {"info": MACHINERY}  # noqa: RUF012 (read by SQLAlchemy)

    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), index=True)
    purpose: Mapped[LinkPurpose] = mapped_column(enumeration(LinkPurpose, "link_purpose"))
    email: Mapped[str] = mapped_column(String(LINE))
    """The person's address when it was asked for: another one since then makes it worthless."""
    new_email: Mapped[str | None] = mapped_column(String(LINE))
    next_path: Mapped[str | None] = mapped_column(String(LINE))
    """The page that somebody wanted to read when they asked to sign in."""
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    expires_at: Mapped[datetime]

    person: Mapped[Person] = relationship(lazy="joined")


class UserSession(Base):
    """A signed-in (or not yet signed-in) browser; the cookie holds a token, the row its hash."""

    __tablename__ = "user_session"

    token_hash: Mapped[str] = mapped_column(String(64), unique=True, info=SECRET)
    person_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    data: Mapped[dict[str, Any]] = mapped_column(info=SECRET)
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    browser: Mapped[str | None] = mapped_column(String(SHORT))
    system: Mapped[str | None] = mapped_column(String(SHORT))
    """By these two its owner knows it again."""

    @property
    def kind(self) -> Sentence:
        """What it was opened with, in words."""
        return in_words(self.browser, self.system)


class AccessEvent(Base):
    """One line of the access log: sign-ins, failures, what was taken away. Purged, never chained."""

    __tablename__ = "access_event"

    at: Mapped[datetime] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(String(SHORT))
    person_id: Mapped[uuid.UUID | None] = mapped_column(index=True)
    subject_digest: Mapped[str | None] = mapped_column(String(64), index=True)
    """Digest of the address tried, so that failures can be counted without keeping it."""
    address: Mapped[str | None] = mapped_column(String(SHORT), index=True)
    what: Mapped[str | None] = mapped_column(String(LINE))
    """What was taken away: for the eyes of who took it, as it may name a partnership."""
