"""Restitutions of evaluations in a workbook: what their form refuses is refused there too."""

from collections.abc import Sequence

from aict.core import clock
from aict.core.errors import RuleBroken
from aict.evaluations.rules import refuse_what_is_to_come
from aict.exchange.lines import Line
from aict.exchange.task import Task


def check_restitutions(task: Task, lines: Sequence[Line]) -> None:
    """What is given back has happened."""
    for line in lines:
        if line.failed or not line.values:
            continue
        try:
            refuse_what_is_to_come(line.final("date"), today=clock.today())
        except RuleBroken as broken:
            task.refuse(line, "date", broken.sentence)
