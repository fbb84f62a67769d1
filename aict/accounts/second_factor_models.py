"""Tables of second factors, of recovery codes, and of the organisations that ask for one."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from aict.core.schema import LINE, Base
from aict.core.trail import MACHINERY, SECRET


class SecondFactor(Base):
    """What a person proves beside the password: that they hold the device which makes the code of the moment."""

    __tablename__ = "second_factor"

    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), unique=True)
    secret: Mapped[str] = mapped_column(String(LINE), info=SECRET)
    """What the device and we both know, encrypted under the secret of the instance."""
    last_step: Mapped[int] = mapped_column(info=MACHINERY)
    """The half minute of the last code that was taken, counted from 1970: that code and those before it are used up."""
    salt: Mapped[str] = mapped_column(String(32), info=SECRET)
    """Of the present recovery codes."""
    since: Mapped[datetime]


class RecoveryCode(Base):
    """A code that stands in once for a device that is lost; the row goes when it is used."""

    __tablename__ = "recovery_code"
    __table_args__ = {"info": MACHINERY}  # noqa: RUF012 (read by SQLAlchemy)

    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), index=True)
    digest: Mapped[str] = mapped_column(String(64))


class SecondFactorDemand(Base):
    """An organisation that asks everybody who acts for it for a second factor."""

    __tablename__ = "second_factor_demand"

    organisation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("organisation.id"), unique=True)
    since: Mapped[datetime]
