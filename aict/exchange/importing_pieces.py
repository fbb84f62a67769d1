"""Pieces of a call in a workbook: what their form refuses is refused there too."""

from collections.abc import Sequence

from aict.core.errors import RuleBroken
from aict.exchange.lines import Line
from aict.exchange.task import Task
from aict.partnerships.checks import check_currency
from aict.readiness.piece_checks import check_piece

_COLUMNS = {"organisation_id": "collectivite", "amount": "montant", "currency": "devise", "funder": "remis_a"}


def check_pieces(task: Task, lines: Sequence[Line]) -> None:
    """A letter and a deliberation are somebody's; an amount is that of a letter, a funder that of a report."""
    for line in lines:
        if line.failed or not line.values:
            continue
        try:
            check_piece(
                line.final("kind"),
                organisation_id=line.final("organisation_id"),
                amount=line.final("amount"),
                funder=line.final("funder"),
            )
            check_currency([line.final("amount")], line.final("currency"), field="currency")
        except RuleBroken as broken:
            column = _COLUMNS.get(broken.field or "", line.changes[0].column)
            task.refuse(line, column, broken.sentence)
