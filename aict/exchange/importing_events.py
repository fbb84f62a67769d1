"""What happened to conventions: read like any fact; what its form would refuse is recorded here, and said."""

import uuid
from collections.abc import Sequence
from typing import Any

from aict.conventions.models import Convention
from aict.core.errors import Sentence
from aict.exchange.importing_facts import import_facts
from aict.exchange.lines import Line
from aict.exchange.task import Task

_DAYS = (("effective_on", "date_effet"), ("decided_on", "date_decision"))


def import_events(
    task: Task, existing: list[Any], conventions: Sequence[Convention], convention_lines: Sequence[Line]
) -> None:
    """Plan the rows of `faits_conventions`, with a remark on each that has no day or one before the signature."""
    signed = {convention.id: convention.signed_on for convention in conventions}
    signed |= {line.id: line.final("signed_on") for line in convention_lines}
    for line in import_facts(task, "faits_conventions", existing):
        if line.changes or line.row is None:
            _remark(task, line, signed)


def _remark(task: Task, line: Line, signatures: dict[uuid.UUID, Any]) -> None:
    days = [(column, line.final(attribute)) for attribute, column in _DAYS]
    if all(day is None for _, day in days):
        said = Sentence("Donnez au moins une des deux dates, même une année.")
        task.remark(line, "date_effet", said)
    signed = signatures.get(line.final("convention_id"))
    for column, day in days:
        if day is not None and signed is not None and day.is_before(signed):
            said = Sentence(
                "Cette date (%(day)s) est avant la signature (%(signed)s).", day=day, signed=signed
            )
            task.remark(line, column, said)
