"""Tables of the controlled lists, of the groups of countries and of the rates of exchange."""

from decimal import Decimal

from sqlalchemy import CheckConstraint, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from aict.core.dates import PartialDate
from aict.core.schema import LINE, LONG, SHORT, Base


class ListItem(Base):
    """One permitted value of a controlled list (`list_name`), in one version of that list."""

    __tablename__ = "reference_item"
    __table_args__ = (UniqueConstraint("list_name", "version", "code"),)

    list_name: Mapped[str] = mapped_column(String(SHORT))
    version: Mapped[str] = mapped_column(String(SHORT))
    code: Mapped[str] = mapped_column(String(SHORT))
    position: Mapped[int]
    label_fr: Mapped[str] = mapped_column(String(LINE))
    label_en: Mapped[str | None] = mapped_column(String(LINE))
    source: Mapped[str | None] = mapped_column(String(LONG))

    def label(self, language: str) -> str:
        """The value in words; in French when the language has none."""
        return (self.label_en if language == "en" else None) or self.label_fr


class CountryGroup(Base):
    """The group a country belongs to during a period (European Union, ODA recipients, income group)."""

    __tablename__ = "country_group"
    __table_args__ = (
        UniqueConstraint("country", "group_name", "valid_from"),
        CheckConstraint("length(country) = 2", name="country_is_iso_alpha_2"),
    )

    country: Mapped[str] = mapped_column(String(2))
    group_name: Mapped[str] = mapped_column(String(SHORT))
    valid_from: Mapped[PartialDate]
    valid_to: Mapped[PartialDate | None]
    source: Mapped[str] = mapped_column(String(LONG))
    certain: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(default=1)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)


class ExchangeRate(Base):
    """How many units of a currency make one of the reference currency, in a period; in one version.

    A correction is a new version and the earlier ones stay: what was converted by them can still be understood.
    """

    __tablename__ = "exchange_rate"
    __table_args__ = (
        UniqueConstraint("currency", "valid_from", "version"),
        CheckConstraint("length(currency) = 3", name="currency_is_iso_4217"),
        CheckConstraint("units NOT LIKE '-%'", name="units_are_positive"),
    )

    currency: Mapped[str] = mapped_column(String(3))
    valid_from: Mapped[PartialDate]
    """A day, a month or a year: it holds for the whole of it, and on to `valid_to`."""
    valid_to: Mapped[PartialDate | None]
    is_open: Mapped[bool] = mapped_column(default=False)
    """A fixed parity: it holds until something else is entered."""
    units: Mapped[Decimal]
    source: Mapped[str] = mapped_column(String(LONG))
    version: Mapped[int] = mapped_column(default=1)
    is_withdrawn: Mapped[bool] = mapped_column(default=False)
    """This version says that there is no such rate."""
