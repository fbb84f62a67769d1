"""What the export holds: the columns that the reference list names, in its order, and what each says of a row."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from sqlalchemy.orm import Session

from aict.cofinancing.models import LineNature
from aict.core import formats
from aict.core.sheets import Table, Value
from aict.funders.words import GROUP, SERVICE
from aict.oda.declaring import Declaration, Row
from aict.oda.rules import EURO, MARKERS
from aict.reference.models import ListItem
from aict.reference.queries import items
from aict.reference.rules import Rate

COLUMNS = "oda_columns"
PURPOSES, AID_TYPES, CHANNELS = "oda_purposes", "oda_aid_types", "oda_channels"
FRENCH = "fr"
"""A declaration is made to the French State: it is filed in French, whoever files it."""

_BILATERAL = "bilatéral"


def export(session: Session, found: Declaration) -> Table:
    """The sheet that is handed in: a line of labels, then one for each payment."""
    columns = items(session, COLUMNS)
    purposes = {item.code: item.label(FRENCH) for item in items(session, PURPOSES)}
    lines = [[_cell(column, row, found, purposes) for column in columns] for row in found.rows]
    return Table(f"APD {found.year}", [[column.label(FRENCH) for column in columns], *lines])


def _cell(column: ListItem, row: Row, found: Declaration, purposes: Mapping[str, str]) -> Value:
    """What a column says; empty when it is not known, and for a column whose code means nothing here."""
    if column.code == "purpose":
        code = row.classification.purpose_code if row.classification else None
        return purposes.get(code) if code else None
    if column.code in _MARKER_OF:
        return getattr(row.classification, column.code, None)
    told = _TOLD.get(column.code)
    return told(row, found) if told else None


_MARKER_OF = frozenset(f"marker_{name}" for name in MARKERS)


def _of_classification(name: str) -> Callable[[Row, Declaration], Value]:
    def told(row: Row, _found: Declaration) -> Value:
        value: Value = getattr(row.classification, name, None)
        return value

    return told


def _country(row: Row, _found: Declaration) -> Value:
    code = row.classification.recipient if row.classification else None
    return formats.country(code, FRENCH) if code else None


def _group(row: Row, _found: Declaration) -> Value:
    return next((str(GROUP[name]) for name in sorted(row.groups) if name.startswith("oda_")), None)


def _scheme(row: Row, _found: Declaration) -> Value:
    scheme = row.classification.scheme if row.classification else None
    return str(SERVICE[scheme]) if scheme else None


def _partners(row: Row, found: Declaration) -> Value:
    members = row.project.partnership.members
    own = {member.side for member in members if member.organisation_id == found.organisation.id}
    return "; ".join(member.organisation.name for member in members if member.side not in own)


def _of_original(told: Callable[[Row], Value]) -> Callable[[Row, Declaration], Value]:
    """What was paid in another currency than that of the declaration; empty for what was paid in euros."""
    return lambda row, _found: None if row.paid.currency == EURO else told(row)


def _period(rate: Rate) -> str:
    if rate.is_open:
        return f"depuis {rate.valid_from}"
    return f"{rate.valid_from} – {rate.valid_to}" if rate.valid_to else str(rate.valid_from)


_TOLD: Mapping[str, Callable[[Row, Declaration], Value]] = {
    "year": lambda _row, found: found.year,
    "declarant": lambda _row, found: found.organisation.name,
    "siren": lambda _row, found: found.organisation.siren,
    "project_code": lambda row, _found: row.project.code,
    "title": lambda row, _found: row.project.title,
    "description": _of_classification("description"),
    "country": _of_classification("recipient"),
    "country_name": _country,
    "country_group": _group,
    "purpose_code": _of_classification("purpose_code"),
    "aid_type": _of_classification("aid_type"),
    "channel": _of_classification("channel"),
    "collaboration": lambda _row, _found: _BILATERAL,
    "committed": lambda row, _found: row.granted.amount,
    "amount": lambda row, _found: row.euros.amount,
    "currency": lambda _row, _found: EURO,
    "in_kind": lambda row, _found: "oui" if row.line.nature is LineNature.IN_KIND else "non",
    "scheme": _scheme,
    "starts_on": lambda row, _found: str(row.project.starts_on) if row.project.starts_on else None,
    "ends_on": lambda row, _found: str(row.project.ends_on) if row.project.ends_on else None,
    "partner": _partners,
    "original_amount": _of_original(lambda row: row.paid.amount),
    "original_currency": _of_original(lambda row: row.paid.currency),
    "rate": lambda row, _found: row.euros.rate.units if row.euros.rate else None,
    "rate_period": lambda row, _found: _period(row.euros.rate) if row.euros.rate else None,
    "rate_source": lambda row, _found: row.euros.rate.source if row.euros.rate else None,
    "source_amount": lambda row, _found: row.line.source_amount,
    "source_currency": lambda row, _found: row.line.source_currency,
    "source_rate": lambda row, _found: row.line.rate,
    "source_rate_date": lambda row, _found: str(row.line.rate_date) if row.line.rate_date else None,
}


def kept(table: Table) -> dict[str, Sequence[Sequence[str | None]]]:
    """A sheet as it is kept with a filing: text, so that it says in ten years what it said then."""
    first, *rows = ([_text(value) for value in row] for row in table.rows)
    return {"columns": [first], "rows": rows}


def _text(value: Value) -> str | None:
    return f"{value:f}" if isinstance(value, Decimal) else None if value is None else str(value)


def sheet(content: Mapping[str, Sequence[Sequence[str | None]]], year: int) -> Table:
    """A sheet as it was kept."""
    return Table(f"APD {year}", [*content["columns"], *content["rows"]])
