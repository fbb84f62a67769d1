"""The partnership sheet: who, since when, what for, at what cost, with which results, from what the registry holds."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.errors import Sentence
from aict.partnerships.models import KeyDate
from aict.partnerships.words import KEY_DATE
from aict.reporting.activities import activity_counts
from aict.reporting.blocks import ReportHead, Since
from aict.reporting.conventions import convention_blocks
from aict.reporting.document import Document
from aict.reporting.financing import financing_blocks
from aict.reporting.front import front_page
from aict.reporting.objectives import objective_blocks
from aict.reporting.returns import return_blocks, return_matrix
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint

TITLE = Sentence("Fiche du partenariat")


def sheet(session: Session, at: Viewpoint) -> Document:
    """Head and blocks of the partnership sheet."""
    sources = Sources(session)
    dates = [date for date in at.partnership.key_dates if date.removed_at is None]
    sources.expect(dates)
    since = tuple(_since(date, sources) for date in dates)
    financing = financing_blocks(session, at, sources)
    objectives = objective_blocks(session, at, sources)
    conventions = convention_blocks(session, at, sources)
    returns = return_blocks(session, at, sources)
    front = front_page(
        at, objectives=objectives, financing=financing, conventions=conventions, returns=returns
    )
    blocks = {
        "summary": at.partnership.summary,
        "note": at.partnership.note,
        "language": at.partnership.language,
        "objectives": objectives,
        "financing": financing,
        "conventions": conventions,
        "returns": returns,
        "return_matrix": return_matrix(session, at),
        "activities": activity_counts(session, at, sources),
        "sources": sources.listed(),
    }
    return Document(_head(at, since, invented=sources.invented), front, blocks)


def _since(date: KeyDate, sources: Sources) -> Since:
    return Since(str(date.date), KEY_DATE[date.nature], date.label, sources.cite(date), date.language)


def _head(at: Viewpoint, since: Sequence[Since], *, invented: bool) -> ReportHead:
    return ReportHead(
        title=TITLE,
        partnership=at.partnership.title,
        code=at.partnership.code,
        members=at.members(),
        generated_on=clock.today().isoformat(),
        since=tuple(since),
        invented=invented,
    )
