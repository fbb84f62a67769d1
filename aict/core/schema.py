"""The shape of every table: types that keep what the sources say, names of constraints, identifiers."""

import uuid
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import JSON, DateTime, Enum, MetaData, String, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from uuid_utils.compat import uuid7

from aict.core.dates import PartialDate

SHORT, LINE, LONG = 80, 400, 20_000
"""Longest texts, in characters: a code or name, one line, a long text."""
PART: Final = {"part": True}
"""For the reference by which a row is a part of a fact: it is no reason to keep the fact, and goes with it."""


def new_id() -> uuid.UUID:
    """An identifier that sorts by creation time (UUID version 7)."""
    return uuid7()


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant, always UTC inside."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store UTC; a naive instant is a mistake of the caller."""
        if value is not None and value.tzinfo is None:
            raise ValueError(value)
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """SQLite forgets the zone: give it back."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class PartialDateText(TypeDecorator[PartialDate]):
    """A date with its own precision, kept as ISO text so that it sorts."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        """Store ISO text."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> PartialDate | None:
        """Read ISO text."""
        return None if value is None else PartialDate.parse(value)


class ExactDecimal(TypeDecorator[Decimal]):
    """An exact decimal kept as text: SQLite's NUMERIC is a float. Sums are made in Python."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Store plain digits, without exponent."""
        if value is not None and not value.is_finite():
            raise ValueError(value)
        return None if value is None else f"{value:f}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """Read plain digits."""
        return None if value is None else Decimal(value)


class Base(DeclarativeBase):
    """Every table. Constraint names follow one convention, so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy reads this class attribute)
        datetime: UtcDateTime,
        PartialDate: PartialDateText,
        Decimal: ExactDecimal,
        dict[str, Any]: JSON(none_as_null=True),
        list[str]: JSON(none_as_null=True),
    }

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)


def enumeration(values: type, name: str) -> Enum:
    """A controlled list as text with a CHECK, the same on both databases."""
    return Enum(
        values,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=SHORT,
        values_callable=lambda members: [member.value for member in members],
    )
