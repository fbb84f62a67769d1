"""Every dimension on every territory: what is proved, told, looked for in vain, or not assessed; said in one act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken, Sentence
from aict.core.forms import Choice, Form, LongText
from aict.core.originals import USUAL
from aict.core.web import db
from aict.local_return.models import Finding, LocalReturn
from aict.local_return.pages import dimensions
from aict.local_return.queries import returns_of
from aict.local_return.rules import Assessed, Cell, MatrixRow, matrix
from aict.partnerships import facts, side_choices
from aict.partnerships.access import Standing
from aict.reference.words import worded


@dataclass(frozen=True, slots=True)
class Assessment:
    """The whole matrix, and the entries that it stands on."""

    rows: Sequence[MatrixRow]
    entries: Mapping[Any, LocalReturn]
    written_in: Mapping[str, str]

    def entries_of(self, cell: Cell) -> list[LocalReturn]:
        """The facts found, else the searches in vain."""
        return [self.entries[identifier] for identifier in cell.entries]

    @property
    def silent(self) -> int:
        """How many cells nobody has assessed."""
        return sum(c.assessed is Assessed.NOT_ASSESSED for row in self.rows for c in row.cells)


def assessment(at: Standing, entries: Sequence[LocalReturn] | None = None) -> Assessment:
    """What is known of each dimension on each territory, the reader's own first."""
    every = returns_of(db(), at.partnership.id) if entries is None else entries
    return Assessment(
        rows=matrix(every, dimensions=dimensions(), territories=at.sides),
        entries={entry.id: entry for entry in every},
        written_in={entry.dimension: entry.language for entry in every},
    )


class NoneFoundForm(Form):
    """Somebody looked for a dimension on a territory, in vain."""

    territory = Choice()
    dimension = Choice()
    note = LongText()


def none_found_form(at: Standing, found: Assessment) -> NoneFoundForm:
    """Every side and every dimension of the matrix."""
    form = NoneFoundForm()
    form.territory.offer(side_choices.sides(at))
    names = [row.dimension for row in found.rows]
    form.dimension.offer([(name, worded(name, found.written_in.get(name, USUAL))) for name in names])
    return form


def say_none_found(at: Standing, found: Assessment, form: NoneFoundForm) -> LocalReturn:
    """Enter that nothing was found, today; `RuleBroken` when something is known there already."""
    territory, dimension = form.territory.data, form.dimension.data
    cell = next(
        c for row in found.rows if row.dimension == dimension for c in row.cells if c.territory == territory
    )
    if cell.assessed is not Assessed.NOT_ASSESSED:
        raise RuleBroken(
            Sentence("Cette dimension est déjà évaluée sur ce territoire : lisez ce qui en est dit.")
        )
    today = PartialDate.of(clock.today())
    values = {
        "territory": territory,
        "dimension": dimension,
        "finding": Finding.NONE_FOUND,
        "date": today,
        "note": form.note.data,
    }
    return facts.enter(db(), LocalReturn, at=at, values=values)
