"""The same form sent twice (double click, retry on a bad link) acts once.

A form carries a random token; the answer to the first submission is kept with it in the same
transaction, and a repetition by the same person gets that answer again (quality.md C25).
"""

import hashlib
import secrets
import uuid
from datetime import datetime

from flask import Response, redirect, request
from flask_login import current_user
from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from aict.core import clock
from aict.core.schema import LINE, Base
from aict.core.trail import MACHINERY
from aict.core.turns import take_turn

FIELD = "once"


class FormReceipt(Base):
    """The answer already given to one submission."""

    __tablename__ = "form_receipt"
    __table_args__ = {"info": MACHINERY}  # noqa: RUF012 (read by SQLAlchemy)

    digest: Mapped[str] = mapped_column(String(64), unique=True)
    person_id: Mapped[uuid.UUID | None]
    location: Mapped[str] = mapped_column(String(LINE))
    at: Mapped[datetime] = mapped_column(default=clock.now)


def new_token() -> str:
    """A token for one showing of a form."""
    return secrets.token_urlsafe(18)


def _digest() -> str:
    # Person and address are part of it: a token copied from elsewhere repeats nothing.
    whole = f"{_person()}\0{request.path}\0{request.form.get(FIELD, '')}"
    return hashlib.sha256(whole.encode()).hexdigest()


def _person() -> uuid.UUID | None:
    found: uuid.UUID | None = getattr(current_user, "id", None)
    return found


def earlier_answer(session: Session) -> Response | None:
    """The answer to the same submission, None when it comes for the first time."""
    digest = _digest()
    # The second click of a double click waits for the answer to the first.
    take_turn(session, digest)
    receipt = session.scalar(select(FormReceipt).where(FormReceipt.digest == digest))
    if receipt is None:
        return None
    answer: Response = redirect(receipt.location, code=303)  # type: ignore[assignment]
    return answer


def keep(session: Session, response: Response) -> None:
    """Remember the answer of a submission that is about to be committed."""
    if response.location:
        session.add(FormReceipt(digest=_digest(), person_id=_person(), location=response.location[:LINE]))
