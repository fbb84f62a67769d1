"""The workbook to start from: the sheets of the format, empty, explained, with their permitted values."""

import io
from collections.abc import Callable, Iterator

import xlsxwriter
from sqlalchemy.orm import Session
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from aict.core.errors import Sentence
from aict.exchange.cells import Day, Many
from aict.exchange.explaining import permitted, takes
from aict.exchange.format import SHEETS
from aict.exchange.reading import READ_ME
from aict.exchange.shape import REF, Column, Sheet
from aict.exchange.words import COLUMN_WORDS, REF_WORDS, SHEET_WORDS
from aict.oda.columns import AID_TYPES, CHANNELS
from aict.reference.queries import items

Say = Callable[[Sentence], str]
"""Writes a sentence in the reader's language."""

_LAST_ROW = 10_000
_LONGEST_LIST = 255
"""Characters of a list that a spreadsheet keeps with a cell; a longer one stands in the explanations only."""
_WIDTHS = (16, 26, 12, 46, 46, 60)

_HEADS = (
    Sentence("Feuille"),
    Sentence("Colonne"),
    Sentence("Obligatoire"),
    Sentence("Ce que c’est"),
    Sentence("Ce qu’on y écrit"),
    Sentence("Valeurs permises ou proposées"),
)
_RULES = (
    Sentence("Une cellule vide dit que c’est inconnu : jamais zéro, jamais non."),
    Sentence(
        "Les en-têtes ne se traduisent pas. Les colonnes et les feuilles inutiles peuvent être enlevées."
    ),
    Sentence("Les en-têtes en couleur sont obligatoires. Chacun porte une note qui l’explique."),
    Sentence("« notre » est le côté de « notre_collectivite » : le vôtre. « ici » est son territoire."),
    Sentence("Avant d’enregistrer, le site montre ce que chaque ligne deviendrait."),
)


def template_workbook(session: Session, say: Say) -> bytes:
    """An .xlsx file that explains itself, and that imports as it is."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        styles = _Styles(book)
        _explain(book.add_worksheet(say(READ_ME)), styles, say, _proposed(session))
        for sheet in SHEETS:
            _add_sheet(book.add_worksheet(sheet.name), styles, say, sheet)
    return content.getvalue()


class _Styles:
    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.plain: Format = book.add_format({"bold": True, "bottom": 1})
        self.mandatory: Format = book.add_format(
            {"bold": True, "bottom": 1, "bg_color": "#1f4e79", "font_color": "#ffffff"}
        )
        self.text: Format = book.add_format({"num_format": "@"})
        self.wrapped: Format = book.add_format({"text_wrap": True, "valign": "top"})


def _proposed(session: Session) -> dict[str, tuple[str, ...]]:
    names = {column.controlled_by for sheet in SHEETS for column in sheet.columns if column.controlled_by}
    kept_by_code = {AID_TYPES, CHANNELS}
    return {
        name: tuple(item.code if name in kept_by_code else item.label_fr for item in items(session, name))
        for name in names
    }


def _explain(sheet: Worksheet, styles: _Styles, say: Say, proposed: dict[str, tuple[str, ...]]) -> None:
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    for row, rule in enumerate(_RULES):
        sheet.write_string(row, 0, say(rule))
    top = len(_RULES) + 1
    for column, head in enumerate(_HEADS):
        sheet.write_string(top, column, say(head), styles.plain)
    for row, cells in enumerate(_rows(say, proposed), start=top + 1):
        for column, text in enumerate(cells):
            sheet.write_string(row, column, text, styles.wrapped)


def _rows(say: Say, proposed: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    for sheet in SHEETS:
        yield (sheet.name, "", "", say(SHEET_WORDS[sheet.name]), "", "")
        for column in sheet.columns:
            yield (
                sheet.name,
                column.name,
                say(Sentence("oui")) if column.mandatory else "",
                say(COLUMN_WORDS[column.name]),
                " ".join(say(words) for words in takes(column.kind)),
                "; ".join(permitted(column.kind) or proposed.get(column.controlled_by or "", ())),
            )
        yield (sheet.name, REF, "", say(REF_WORDS), "", "")


def _add_sheet(page: Worksheet, styles: _Styles, say: Say, sheet: Sheet) -> None:
    page.freeze_panes(1, 0)
    for place, column in enumerate(sheet.columns):
        # a spreadsheet would make a whole day of a month: what is typed stays text
        page.set_column(place, place, 20, styles.text if isinstance(column.kind, Day) else None)
        page.write_string(0, place, column.name, styles.mandatory if column.mandatory else styles.plain)
        page.write_comment(0, place, _note(say, column), {"x_scale": 2})
        _offer(page, place, column)
    last = len(sheet.columns)
    page.write_string(0, last, REF, styles.plain)
    page.write_comment(0, last, say(REF_WORDS), {"x_scale": 2})


def _note(say: Say, column: Column) -> str:
    words = [say(COLUMN_WORDS[column.name]), *(say(sentence) for sentence in takes(column.kind))]
    if column.mandatory:
        words.append(say(Sentence("Cette valeur est obligatoire.")))
    return "\n".join(words)


def _offer(page: Worksheet, place: int, column: Column) -> None:
    values = permitted(column.kind)
    if values and not isinstance(column.kind, Many) and len(",".join(values)) <= _LONGEST_LIST:
        rule = {"validate": "list", "source": list(values)}
        page.data_validation(1, place, _LAST_ROW, place, rule)
