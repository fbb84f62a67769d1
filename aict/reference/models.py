"""Tables of the controlled lists."""

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
