"""One import under way: what it reads, for whom, what it found, what it will write."""

import uuid
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from aict.core.errors import Sentence
from aict.core.trail import Actor
from aict.exchange.reading import Workbook
from aict.exchange.report import Fate, ImportReport, Problem, RowFate
from aict.exchange.scope import Bearings
from aict.exchange.shape import Sheet
from aict.exchange.viewpoint import Viewpoint
from aict.objectives.models import Indicator, Objective
from aict.organisations.models import Organisation
from aict.partnerships.models import Member, Partnership

if TYPE_CHECKING:
    # a line is made with its task
    from aict.exchange.lines import Line

_TABLES: dict[str, type] = {"partenariats": Partnership, "objectifs": Objective, "indicateurs": Indicator}


@dataclass(slots=True)
class Task:
    """Planned first, whole; written only when nothing was refused."""

    session: Session
    workbook: Workbook
    importer: Organisation | None
    actor: Actor | None
    bearings: Bearings = field(default_factory=Bearings)
    report: ImportReport = field(default_factory=ImportReport)
    lines: list["Line"] = field(default_factory=list)
    organisations: dict[uuid.UUID, Organisation] = field(default_factory=dict)
    partnerships: dict[uuid.UUID, Partnership] = field(default_factory=dict)
    members: dict[tuple[uuid.UUID, uuid.UUID], Member] = field(default_factory=dict)
    """(partnership, organisation) → member, recorded or planned"""
    members_of: dict[uuid.UUID, list[Member]] = field(default_factory=lambda: defaultdict(list))
    own: dict[uuid.UUID, uuid.UUID] = field(default_factory=dict)
    """Partnership → the organisation that the file calls `notre_collectivite`."""
    projects_of_lines: dict[uuid.UUID, uuid.UUID] = field(default_factory=dict)
    """Line of a plan → its project."""
    lists: dict[str, set[str]] = field(default_factory=dict)
    _writing: list[Callable[[], None]] = field(default_factory=list)

    def know_member(self, member: Member) -> None:
        """Take a member into account, recorded or planned."""
        self.members[member.partnership_id, member.organisation_id] = member
        self.members_of[member.partnership_id].append(member)

    def refuse(self, line: "Line", column: str | None, sentence: Sentence) -> None:
        """Keep an error: the import as a whole will write nothing."""
        line.failed = True
        self.report.errors.append(Problem(line.sheet.name, line.number, column, sentence))

    def remark(self, line: "Line", column: str | None, sentence: Sentence) -> None:
        """Keep something worth knowing that stops nothing."""
        self.report.remarks.append(Problem(line.sheet.name, line.number, column, sentence))

    def table_of(self, sheet: Sheet) -> type | None:
        """The table whose identifiers the `ref` of a sheet are; None when they are computed."""
        return _TABLES.get(sheet.name, sheet.model)

    def add(self, row: object) -> None:
        """Plan a new row."""
        self._writing.append(lambda: self.session.add(row))

    def change(self, row: object, values: dict[str, Any]) -> None:
        """Plan new values of a row."""
        self._writing.extend(
            lambda name=name, value=value: setattr(row, name, value)  # type: ignore[misc]  # bound at once
            for name, value in values.items()
        )

    def then(self, act: Callable[[], None]) -> None:
        """Plan anything else."""
        self._writing.append(act)

    def flush(self) -> None:
        """Plan that all before is in the database: rows below may refer to it by identifier."""
        self._writing.append(self.session.flush)

    def write(self) -> None:
        """Do what was planned."""
        for act in self._writing:
            act()
        self.session.flush()

    def entered_by(self, partnership: uuid.UUID) -> uuid.UUID | None:
        """The member that enters the facts; None for the operator."""
        if self.importer is None:
            return None
        member = self.members.get((partnership, self.importer.id))
        return member.id if member else None

    def side(self, partnership: uuid.UUID) -> str | None:
        """The importer's side; None for the operator."""
        if self.importer is None:
            return None
        member = self.members.get((partnership, self.importer.id))
        return member.side if member else None

    def look_from(self, partnership: uuid.UUID, side: str | None) -> None:
        """Say from which side the file tells a partnership."""
        self.bearings.viewpoints[partnership] = Viewpoint(side or "a")

    def tell(self) -> ImportReport:
        """Close the report with the fate of every line."""
        for line in self.lines:
            if line.failed:
                fate = Fate.REFUSED
            elif line.values and line.row is None:
                fate = Fate.NEW
            else:
                fate = Fate.CHANGED if line.changes else Fate.UNCHANGED
            changes = tuple(line.changes) if fate is Fate.CHANGED else ()
            self.report.rows.append(RowFate(line.sheet.name, line.number, fate, changes))
        self.report.errors.sort(key=lambda problem: (problem.sheet, problem.row or 0))
        return self.report
