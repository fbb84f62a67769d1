"""What a description of a sheet says: its columns, its key, what holds within a row."""

from collections.abc import Iterator
from dataclasses import dataclass

from aict.exchange.cells import Kind
from aict.exchange.registry import Thing

REF = "ref"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what it holds, and the attribute (or attributes) of the row that keep it."""

    name: str
    kind: Kind
    attribute: str | tuple[str, ...] = ""
    """Empty when the sheet's own module reads and writes the column."""
    mandatory: bool = False
    controlled_by: str | None = None
    """Name of the controlled list whose values are expected, without being compulsory."""
    or_sheet: str = ""
    """A sheet whose rows say the same: the column may then be empty although it is mandatory."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount and the currency it is in: (attribute, column) of both."""

    attribute: str
    column: str
    currency: str = "currency"
    currency_column: str = "devise"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its columns, which row is which, and what must hold within a row."""

    name: str
    columns: tuple[Column, ...]
    model: type | None = None
    """The table whose rows the sheet gives one by one; None when its own module builds them."""
    thing: Thing | None = None
    """What other sheets call its rows by their code."""
    key: tuple[str, ...] = ("code",)
    parent: tuple[str, Thing] = ("partenariat", Thing.PARTNERSHIP)
    periods: tuple[tuple[str, str, str], ...] = ()
    """(attribute of the start, attribute of the end, column of the end)"""
    amounts: tuple[Amount, ...] = ()
    exactly_one: tuple[str, ...] = ()
    """Columns of which a row fills one, no more."""

    def column(self, name: str) -> Column:
        """The column of that name."""
        return next(column for column in self.columns if column.name == name)

    def managed(self) -> Iterator[Column]:
        """The columns that one attribute keeps."""
        return (column for column in self.columns if column.attribute)
