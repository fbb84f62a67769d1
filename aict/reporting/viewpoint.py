"""From which side a report is written, and of which period: the reader's own comes first and gives the tones."""

import uuid
from dataclasses import dataclass

from aict.core.charts import Tone
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.evaluations.models import Evaluation
from aict.evaluations.rules import Period
from aict.evaluations.scope import Sort, looks_at
from aict.partnerships.models import Attribution, Partnership, Territory
from aict.partnerships.sides import attribution_name, side_name, territory_name
from aict.partnerships.words import MEMBER_ROLE
from aict.reporting.blocks import Member


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """One side of one partnership."""

    partnership: Partnership
    side: str
    period: Period | None = None
    """The period reported on; None for all that is recorded."""
    evaluation: Evaluation | None = None
    """The evaluation reported, which may look at a part only; None for all that is recorded."""

    def covers(self, first: PartialDate | None, last: PartialDate | None = None) -> bool:
        """Whether what ran from `first` to `last` may belong to the period; the undated may."""
        if self.period is None or (first is None and last is None):
            return True
        return self.period.touches(first, last) is not False

    def looks_at(self, sort: Sort, row: uuid.UUID) -> bool:
        """Whether what is reported looks at this row."""
        return self.evaluation is None or looks_at(self.evaluation, sort, str(row))

    @property
    def sides(self) -> list[str]:
        """Letters of all the sides, the reader's own first."""
        letters = sorted({member.side for member in self.partnership.members})
        return sorted(letters, key=lambda letter: (letter != self.side, letter))

    def name(self, side: str) -> str:
        """Key-holders of a side."""
        return side_name(self.partnership, side)

    def tone(self, whose: Attribution | Territory | str) -> Tone:
        """Ours, theirs, a third party's; neutral for what belongs to both or to nobody knows whom."""
        letter = str(whose)
        if letter in self.sides:
            return Tone.OURS if letter == self.side else Tone.THEIRS
        return Tone.THIRD if letter == Attribution.THIRD else Tone.NEUTRAL

    def whose(self, attribution: Attribution | str | None) -> Sentence | None:
        """An attribution in words; None when the source does not say."""
        return attribution_name(self.partnership, attribution)

    def where(self, territory: Territory | str | None) -> Sentence | None:
        """A territory in words; None when the source does not say."""
        return territory_name(self.partnership, territory)

    def members(self) -> tuple[Member, ...]:
        """Members that have not left: the reader's side first, key-holders before associates."""
        present = [member for member in self.partnership.members if member.is_present]
        present.sort(key=lambda m: (self.sides.index(m.side), not m.holds_key, m.organisation.name))
        return tuple(
            Member(
                name=member.organisation.name,
                country=member.organisation.country,
                tone=self.tone(member.side),
                role=MEMBER_ROLE[member.role],
                holds_key=member.holds_key,
            )
            for member in present
        )

    def population(self, side: str) -> tuple[int | None, int | None]:
        """Inhabitants of the key-holders of a side and the year of the figure; None unless all are known."""
        holders = [m.organisation for m in self.partnership.members if m.side == side and m.holds_key]
        counts = [body.population for body in holders]
        if not counts or None in counts:
            return None, None
        years = {body.population_year for body in holders}
        return sum(count for count in counts if count), years.pop() if len(years) == 1 else None
