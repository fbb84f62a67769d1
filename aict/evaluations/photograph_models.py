"""Table of the photographs that stand on the first page of a report."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.schema import PART, Base
from aict.local_return.models import Testimony
from aict.partnerships.models import Member


class FrontPhotograph(Base):
    """Which photograph stands on the first page of the report of an evaluation, and which member chose it."""

    __tablename__ = "front_photograph"

    evaluation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("evaluation.id", info=PART), unique=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    # A part: a photograph is taken away whatever report shows it.
    testimony_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("testimony.id", info=PART), index=True)
    member_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("member.id"))
    chosen_at: Mapped[datetime]

    testimony: Mapped[Testimony] = relationship(lazy="joined")
    member: Mapped[Member | None] = relationship(lazy="joined")
