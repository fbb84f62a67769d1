"""Workbooks as tests write them, and what the fixtures do with them."""

from collections.abc import Callable
from typing import Any

from aict.core.sheets import Table
from aict.exchange.reading import Workbook, recognise
from aict.exchange.report import ImportReport
from aict.organisations.models import Organisation

Rows = list[dict[str, str]]
Bring = Callable[..., ImportReport]
Refused = Callable[..., list[tuple[Any, ...]]]
Unchanged = Callable[[ImportReport], bool]
City = Callable[[str], Organisation]

CITIES: Rows = [
    {"code": "GRE", "nom": "Ville de Grenoble", "pays": "FR", "type": "commune"},
    {"code": "OUA", "nom": "Commune de Ouagadougou", "pays": "BF", "type": "commune"},
    {"code": "MET", "nom": "Grenoble-Alpes Métropole", "pays": "FR", "type": "epci"},
    {"code": "NAN", "nom": "Ville de Nantes", "pays": "FR", "type": "commune"},
]
PARTNERSHIP = {
    "code": "GRE-OUA",
    "titre": "Grenoble – Ouagadougou",
    "notre_collectivite": "GRE",
    "partenaires": "OUA",
    "autres_membres": "MET",
    "formes": "jumelage",
}


def book(**sheets: Rows) -> Workbook:
    """A workbook of these rows; the columns of a sheet are those that its rows have."""
    tables = []
    for name, rows in sheets.items():
        headers = list(dict.fromkeys(column for row in rows for column in row))
        tables.append(Table(name, [headers, *([row.get(h, "") for h in headers] for row in rows)]))
    return recognise(tables)


def registry(**sheets: Rows) -> Workbook:
    """A workbook with four cities and one partnership, and more."""
    return book(collectivites=CITIES, partenariats=[PARTNERSHIP], **sheets)
