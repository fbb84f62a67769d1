"""Tables of people, their roles, their sessions, and the access log."""

import enum
import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.schema import LINE, SHORT, Base, enumeration
from aict.core.trail import PERSONAL, SECRET
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


class UserSession(Base):
    """A signed-in (or not yet signed-in) browser; the cookie holds a token, the row its hash."""

    __tablename__ = "user_session"

    token_hash: Mapped[str] = mapped_column(String(64), unique=True, info=SECRET)
    person_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    data: Mapped[dict[str, Any]] = mapped_column(info=SECRET)
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]


class AccessEvent(Base):
    """One line of the access log: sign-ins, failures, exports. Purged, never chained."""

    __tablename__ = "access_event"

    at: Mapped[datetime] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(String(SHORT))
    person_id: Mapped[uuid.UUID | None] = mapped_column(index=True)
    subject_digest: Mapped[str | None] = mapped_column(String(64), index=True)
    """Digest of the address tried, so that failures can be counted without keeping it."""
    address: Mapped[str | None] = mapped_column(String(SHORT), index=True)
