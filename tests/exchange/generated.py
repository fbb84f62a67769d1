"""Workbooks made up from the description of the format: whatever a column may hold."""

from typing import Any

from hypothesis import strategies as st

from aict.core.sheets import Table
from aict.exchange.cells import (
    Choice,
    Coded,
    Country,
    Currency,
    Day,
    Integer,
    Kind,
    Many,
    Number,
    Pattern,
    Sdg,
    YesNo,
    cleaned,
    loose,
)
from aict.exchange.format import SHEETS
from aict.exchange.registry import Thing
from aict.exchange.relative_cells import (
    Breakdown,
    Heading,
    Observed,
    OtherLanguages,
    Place,
    Reading,
    Reference,
    Side,
    Spent,
)
from aict.exchange.shape import Column, Sheet

ORGANISATIONS = ("FR-A", "BF-B", "FR-C", "TN-D")
PARTNERSHIPS = ("P1", "P2")
CODES = {
    Thing.ORGANISATION: ORGANISATIONS,
    Thing.PARTNERSHIP: PARTNERSHIPS,
    Thing.CONVENTION: ("C1", "C2"),
    Thing.PROJECT: ("R1",),
    Thing.OBJECTIVE: ("O1", "O2"),
    Thing.INDICATOR: ("I1", "I2"),
    Thing.ENTRY: ("M1", "M2"),
    Thing.EVALUATION: ("E1", "E2"),
    # by its payer, which is any text: said where entries are made consistent
    Thing.LINE: ("?",),
}
TEXTS = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"), max_size=12
)
DATES = st.sampled_from(["1999", "2019-07", "2014-03-05", "05/03/2014", "2014-03-05 00:00:00", "2100"])
NUMBERS = st.sampled_from(["0", "1", "12.5", "1 234,5", "1\u202f000", "999999999"])
_SHAPED = {"siren": ["213801855"], "odd": ["1", "17"], "code_objet": ["14031"]}
WHOLE = ("0", "7", "2015")


def cell(column: Column, draw: Any) -> str:
    """What a column may hold, in one of the ways to write it."""
    kind: Kind = column.kind
    if not column.mandatory and draw(st.booleans()):
        return ""
    if isinstance(kind, Many):
        single = Column(column.name, kind.each, mandatory=True)
        return ";".join(cell(single, draw) for _ in range(draw(st.integers(1, 3))))
    return str(draw(_values(column, kind)))


def _values(column: Column, kind: Kind) -> st.SearchStrategy[str]:  # noqa: PLR0911 (one line for each kind)
    if isinstance(kind, Reference):
        return st.sampled_from(CODES[kind.thing])
    fixed: dict[type[Kind], list[str]] = {
        Side: ["notre", "partenaire"]
        if isinstance(kind, Side) and kind.members_only
        else ["notre", "Partenaire", "partenaire_b", "conjoint", "tiers", "inconnu"],
        Place: ["ici", "la_bas", "Là-bas", "les_deux"],
        Spent: ["ici", "la_bas", "Là-bas", "la_bas_b", "ailleurs"],
        Heading: ["vers_partenaire", "vers nous"],
        Observed: ["aucun retour constaté", "un fait", "=autre"],
        Country: ["FR", "bf", "TN"],
        Currency: ["EUR", "usd"],
        Sdg: ["1", "6.1", "17"],
        YesNo: ["oui", "Non"],
        Breakdown: ["femmes: 12", "femmes: 1 234,5; hommes: 0", '"a;b: c: 7"; d: 1'],
        Pattern: _SHAPED.get(column.name, ["38185"]),
    }
    if isinstance(kind, OtherLanguages):
        first = kind.columns[0][0]
        return st.sampled_from([f"en {first}: Water", f'"en {first}: One; two"'])
    if type(kind) in fixed:
        return st.sampled_from(fixed[type(kind)])
    if isinstance(kind, Choice):
        return st.sampled_from([value.value for value in kind.values])
    if isinstance(kind, Coded):
        return st.sampled_from([word for word, _value in kind.words])
    if isinstance(kind, Day):
        return DATES
    if isinstance(kind, Reading | Integer):
        return st.sampled_from([one for one in WHOLE if _fits(kind, one)])
    if isinstance(kind, Number):
        return (
            st.sampled_from(["0", "7,5"])
            if column.name in {"part_pct", "latitude", "longitude", "jours"}
            else NUMBERS
        )
    return TEXTS.map(lambda text: cleaned(text) or "x") if column.mandatory else TEXTS.map(cleaned)


def _fits(kind: Kind, whole: str) -> bool:
    return not isinstance(kind, Integer) or kind.smallest <= int(whole) <= kind.largest


def _row(sheet: Sheet, draw: Any, number: int) -> dict[str, str]:
    row = {column.name: cell(column, draw) for column in sheet.columns}
    mandatory = {column.name for column in sheet.columns if column.mandatory}
    for _, _, end in sheet.periods:
        row[end] = row[end] if end in mandatory else ""
    if "code" in row:
        row["code"] = CODES[sheet.thing][number] if sheet.thing else f"{sheet.name}-{number}"
    if sheet.exactly_one:
        filled, other = draw(st.permutations(sheet.exactly_one))
        row |= {filled: "1" if filled == "valeur" else "pas mesuré", other: ""}
    return row


def _make_consistent(sheet: Sheet, row: dict[str, str], number: int) -> None:
    """What a person who writes such a file knows: nothing refers to itself, codes are of one's own partnership."""
    if "partenariat" in row:
        row["partenariat"] = PARTNERSHIPS[0]
    if sheet.name == "partenariats":
        row |= {"notre_collectivite": "FR-A", "partenaires": "BF-B"}
        row["autres_membres"] = row["autres_membres"] and "FR-C; TN-D"
    if sheet.name == "collectivites":
        row["succede_a"] = ORGANISATIONS[number - 1] if number and row["succede_a"] else ""
    if sheet.name == "membres":
        row["collectivite"] = ORGANISATIONS[number + 1]
    if sheet.name == "conventions":
        row["convention_modifiee"] = "C1" if number and row["convention_modifiee"] else ""
        row |= dict.fromkeys(("date_deliberation", "ref_deliberation", "date_transmission"), "")
    _make_money_consistent(sheet, row, number)
    if sheet.name == "restitutions":
        row["date"] = row["date"].replace("2100", "2021")
    if sheet.name == "indicateurs":
        row["nature"] = "nombre"
        for name in ("date_cible", "note_cible"):
            row[name] = row[name] if row["cible"] else ""


def _make_money_consistent(sheet: Sheet, row: dict[str, str], number: int) -> None:
    if sheet.name == "cofinancements":
        row["taux"] = row["taux"] and "655,957"
    if sheet.name == "ecritures":
        row |= {"sorte": "depense", "ligne": "", "ecriture_corrigee": "", "en_quoi": ""}
        if number and row["montant"]:
            row |= {"ecriture_corrigee": "M1", "en_quoi": "correction", "devise": ""}
        row["devise"] = row["montant"] and "EUR"
    if sheet.name == "pieces":
        row |= {"nature": "rapport_final", "montant": "", "devise": ""}


def _amend_one_currency(rows: list[dict[str, str]]) -> None:
    """What an entry amends says an amount, in the same currency."""
    for row in rows:
        if row["ecriture_corrigee"]:
            rows[0] |= {"montant": rows[0]["montant"] or "1", "devise": "EUR"}


def _key(sheet: Sheet, row: dict[str, str]) -> tuple[str, ...]:
    # dates are written in several ways: one row for each form of them is enough
    return tuple(
        _KNOWN_DATES.get(row[name], loose(row[name])) for name in {sheet.parent[0], *sheet.key} & row.keys()
    )


_KNOWN_DATES = {"05/03/2014": "D", "2014-03-05": "D", "2014-03-05 00:00:00": "D"}


@st.composite
def workbooks(draw: Any) -> list[Table]:
    """All sheets, with a few rows each."""
    tables = []
    for sheet in SHEETS:
        known = CODES[sheet.thing] if sheet.thing else ()
        size = len(known) if known else draw(st.integers(0, 2))
        rows: dict[tuple[str, ...], dict[str, str]] = {}
        for number in range(size):
            row = _row(sheet, draw, number)
            _make_consistent(sheet, row, number)
            rows.setdefault(_key(sheet, row), row)
        if sheet.name == "ecritures":
            _amend_one_currency(list(rows.values()))
        headers = [column.name for column in sheet.columns]
        tables.append(Table(sheet.name, [headers, *([row[h] for h in headers] for row in rows.values())]))
    return tables
