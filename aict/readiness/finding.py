"""What there is of a project for a call: read in a constant number of queries, handed to the rules as plain values."""

import uuid
from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.cofinancing.models import LedgerEntry, Project
from aict.cofinancing.queries import lines_of, projects_of
from aict.conventions.models import Convention
from aict.conventions.queries import conventions_of
from aict.conventions.rules import State
from aict.conventions.told import told_of
from aict.core import clock
from aict.funders.models import Call
from aict.funders.queries import pays
from aict.oda.models import Filing
from aict.partnerships.models import Member, Partnership
from aict.readiness.cases import FRANCE
from aict.readiness.models import Piece, PieceKind
from aict.readiness.rules import ConventionFound, Day, EarlierProject, Found, Letter


def pieces_of(session: Session, partnership_id: uuid.UUID) -> list[Piece]:
    """The pieces of all the projects of a partnership, in the order they were entered."""
    wanted = select(Piece).where(Piece.partnership_id == partnership_id, Piece.removed_at.is_(None))
    return list(session.scalars(wanted.order_by(Piece.id)))


def found(
    session: Session,
    *,
    partnership: Partnership,
    project: Project,
    call: Call,
    year: int,
    pieces: Sequence[Piece],
) -> Found:
    """What there is of a project, for a call of a year; `pieces` are those of the whole partnership."""
    keys = [member for member in partnership.members if member.holds_key]
    french = [member for member in keys if member.organisation.country == FRANCE]
    own = [piece for piece in pieces if piece.project_id == project.id]
    convention = project.convention if project.convention and not project.convention.removed_at else None
    atlas = [piece.date for piece in own if piece.kind is PieceKind.ATLAS]
    return Found(
        year=year,
        convention=_convention(session, partnership, convention) if convention else None,
        french=_names(french),
        others=_names(member for member in keys if member not in french),
        deliberated=_deliberated(convention, own),
        letters=_letters(own),
        earlier=_earlier(session, partnership, project, call, pieces),
        declared=_declared(session, french, year - 1),
        atlas=max((day for day in atlas if day is not None), default=None),
        has_atlas=bool(atlas),
    )


def _names(members: Iterable[Member]) -> tuple[str, ...]:
    return tuple(member.organisation.name for member in members)


def _convention(session: Session, partnership: Partnership, convention: Convention) -> ConventionFound:
    state = told_of(partnership, convention, conventions_of(session, partnership.id)).state
    return ConventionFound(
        is_in_force=state.state is State.IN_FORCE,
        cannot_tell=state.state is State.CANNOT_TELL,
        label=state.label,
        why=state.why,
        missing=state.missing,
        who=tuple(state.who),
    )


def _deliberated(convention: Convention | None, own: Sequence[Piece]) -> frozenset[str]:
    today = clock.today()
    parties = convention.parties if convention else []
    done = {
        party.organisation.name
        for party in parties
        if party.deliberated_on is not None and party.deliberated_on.latest <= today
    }
    pieces = {p.organisation.name for p in own if p.kind is PieceKind.DELIBERATION and p.organisation}
    return frozenset(done | pieces)


def _letters(own: Sequence[Piece]) -> dict[str, Letter]:
    """Of each member the letter that says an amount, where one does."""
    letters = [piece for piece in own if piece.kind is PieceKind.LETTER and piece.organisation]
    quantified_last = sorted(letters, key=lambda piece: piece.amount is not None)
    return {piece.organisation.name: Letter(piece.amount) for piece in quantified_last if piece.organisation}


def _earlier(
    session: Session, partnership: Partnership, project: Project, call: Call, pieces: Sequence[Piece]
) -> list[EarlierProject]:
    """The other projects for which the same funder granted or paid something."""
    reported = {piece.project_id for piece in pieces if piece.kind is PieceKind.FINAL_REPORT}
    others = [other for other in projects_of(session, partnership.id) if other.id != project.id]
    paid = {other.id: _line_ids(other, call) for other in others}
    due = _reports_due(session, {line for lines in paid.values() for line in lines})
    return [
        EarlierProject(
            str(other.id),
            other.code,
            other.id in reported,
            sum(line in paid[other.id] for line in due),
            _is_over(other.ends_on),
        )
        for other in others
        if paid[other.id]
    ]


def _line_ids(project: Project, call: Call) -> set[uuid.UUID]:
    return {
        line.id
        for line in lines_of(project)
        if pays(call, line.payer) and (line.granted is not None or line.paid is not None or line.payments)
    }


def _reports_due(session: Session, line_ids: set[uuid.UUID]) -> list[uuid.UUID]:
    """The lines of the reports whose day has passed and that nobody says are filed: one for each report."""
    wanted = select(LedgerEntry.line_id, LedgerEntry.report_due_on).where(
        LedgerEntry.line_id.in_(line_ids),
        LedgerEntry.report_due_on.is_not(None),
        LedgerEntry.report_filed_on.is_(None),
        LedgerEntry.removed_at.is_(None),
    )
    rows = session.execute(wanted.order_by(LedgerEntry.id))
    today = clock.today()
    return [line for line, due in rows if line is not None and due is not None and due.latest < today]


def _is_over(ends_on: Day | None) -> bool | None:
    today = clock.today()
    if ends_on is None or ends_on.earliest <= today <= ends_on.latest:
        return None
    return ends_on.latest < today


def _declared(session: Session, french: Sequence[Member], year: int) -> dict[str, bool]:
    ids = [member.organisation_id for member in french]
    filed = set(
        session.scalars(
            select(Filing.organisation_id)
            .where(Filing.organisation_id.in_(ids), Filing.year == year)
            .distinct()
        )
    )
    return {member.organisation.name: member.organisation_id in filed for member in french}
