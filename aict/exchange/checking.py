"""What must hold within one row, and between rows that refer to each other."""

import uuid
from collections.abc import Sequence

from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.core.money import fits_currency
from aict.exchange.lines import Line
from aict.exchange.shape import Amount, Column
from aict.exchange.task import Task


def check_row(task: Task, line: Line) -> None:
    """Refuse periods that end before they start, amounts their currency cannot hold, and the like."""
    _check_periods(task, line)
    _check_exactly_one(task, line)
    for amount in line.sheet.amounts:
        _check_amount(task, line, amount)


def _check_exactly_one(task: Task, line: Line) -> None:
    columns = [line.sheet.column(name) for name in line.sheet.exactly_one]
    if not columns or line.failed or not (line.changes or line.row is None):
        return
    filled = [column.name for column in columns if _is_known(line, column)]
    if len(filled) != 1:
        names = " / ".join(line.sheet.exactly_one)
        task.refuse(
            line, columns[0].name, Sentence("Remplissez exactement une des colonnes %(names)s.", names=names)
        )


def _is_known(line: Line, column: Column) -> bool:
    names = column.attribute if isinstance(column.attribute, tuple) else (column.attribute,)
    return any(line.final(name) is not None for name in names)


def _check_periods(task: Task, line: Line) -> None:
    for start, end, column in line.sheet.periods:
        first, last = line.final(start), line.final(end)
        touched = start in line.values or end in line.values
        if (
            touched
            and isinstance(first, PartialDate)
            and isinstance(last, PartialDate)
            and last.is_before(first)
        ):
            task.refuse(
                line,
                column if column in line.cells else _column_of(line, start),
                Sentence("La fin (%(end)s) est avant le début (%(start)s).", end=last, start=first),
            )


def _column_of(line: Line, attribute: str) -> str:
    """The column of the start: a file that does not speak of the end is wrong there."""
    return next(c.name for c in line.sheet.columns if c.attribute == attribute)


def _check_amount(task: Task, line: Line, amount: Amount) -> None:
    value, currency = line.final(amount.attribute), line.final(amount.currency)
    if value is None or not {amount.attribute, amount.currency} & line.values.keys():
        return
    if currency is None:
        if not line.cells.get(amount.currency_column):
            task.remark(line, amount.column, Sentence("Ce montant n’a pas de devise."))
    elif not fits_currency(value, currency):
        task.refuse(
            line,
            amount.column,
            Sentence(
                "%(value)s a plus de décimales que la monnaie %(currency)s.",
                value=f"{value:f}",
                currency=currency,
            ),
        )


def in_order_of_reference(task: Task, lines: Sequence[Line], attribute: str, column: str) -> list[Line]:
    """The lines with those they refer to first; a circle is refused."""
    following = {line.id: line.final(attribute) for line in lines}
    depths: dict[uuid.UUID, int] = {}
    for line in lines:
        step, seen = following[line.id], {line.id}
        while step in following and step not in seen:
            seen.add(step)
            step = following[step]
        depths[line.id] = len(seen)
        if step in seen:
            task.refuse(line, column, Sentence("Ces lignes se renvoient l’une à l’autre en cercle."))
    return sorted(lines, key=lambda line: depths[line.id])
