"""Loading the lists that ship with the product."""

import csv
import json
from decimal import Decimal
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.reference.models import CountryGroup, ExchangeRate, ListItem

_DATA = resources.files("aict.reference") / "data"
_LISTS = (
    "forms",
    "dimensions",
    "themes",
    "actor_kinds",
    "contact_roles",
    "expense_categories",
    "signatory_capacities",
)
_GROUP_FILES = ("country_groups.csv", "oda_groups.csv")


def load_shipped(session: Session) -> int:
    """Add the shipped rows that the database does not hold yet, and say how many.

    A row that is already there stays as it is: it may have been edited.
    """
    added = sum(load_list(session, name) for name in _LISTS)
    added += _load_country_groups(session) + _load_rates(session)
    session.flush()
    return added


def load_list(session: Session, name: str, *, folder: Traversable = _DATA) -> int:
    """Add what the shipped list of that name holds and the database does not, and say how many; nothing is replaced."""
    shipped: dict[str, Any] = json.loads((folder / f"{name}.json").read_text("utf-8"))
    version = shipped["version"]
    present = set(
        session.scalars(select(ListItem.code).where(ListItem.list_name == name, ListItem.version == version))
    )
    rows = [
        ListItem(
            list_name=name,
            version=version,
            position=position,
            source=shipped["source"],
            **item,
        )
        for position, item in enumerate(shipped["items"], start=1)
        if item["code"] not in present
    ]
    session.add_all(rows)
    return len(rows)


def _load_country_groups(session: Session) -> int:
    present = {
        (row.country, row.group_name, str(row.valid_from)) for row in session.scalars(select(CountryGroup))
    }
    shipped = [
        row
        for file in _GROUP_FILES
        for row in csv.DictReader((_DATA / file).read_text("utf-8").splitlines())
        if (row["country"], row["group_name"], row["valid_from"]) not in present
    ]
    session.add_all(
        CountryGroup(
            country=row["country"],
            group_name=row["group_name"],
            valid_from=PartialDate.parse(row["valid_from"]),
            valid_to=PartialDate.parse(row["valid_to"]) if row["valid_to"] else None,
            source=row["source"],
            certain=row.get("certain", "true") == "true",
        )
        for row in shipped
    )
    return len(shipped)


def _load_rates(session: Session) -> int:
    present = {(row.currency, str(row.valid_from)) for row in session.scalars(select(ExchangeRate))}
    shipped = [
        row
        for row in csv.DictReader((_DATA / "exchange_rates.csv").read_text("utf-8").splitlines())
        if (row["currency"], row["valid_from"]) not in present
    ]
    session.add_all(
        ExchangeRate(
            currency=row["currency"],
            valid_from=PartialDate.parse(row["valid_from"]),
            valid_to=PartialDate.parse(row["valid_to"]) if row["valid_to"] else None,
            is_open=row["is_open"] == "oui",
            units=Decimal(row["units"]),
            source=row["source"],
        )
        for row in shipped
    )
    return len(shipped)
