"""The reports there are: slug, title, and who builds it. A slug names a folder of `reports/` too."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from aict.core.errors import Sentence
from aict.partnerships.models import Partnership
from aict.reporting import paper, sheet
from aict.reporting.document import Document
from aict.reporting.viewpoint import Viewpoint

Builder = Callable[[Session, Viewpoint, str], Document]


@dataclass(frozen=True, slots=True)
class Report:
    """One report of the catalogue; `build` takes the session, the viewpoint and the language."""

    slug: str
    title: Sentence
    build: Builder


CATALOGUE: Mapping[str, Report] = {
    report.slug: report for report in (Report("sheet", sheet.TITLE, sheet.sheet),)
}


def render_report(
    session: Session, slug: str, partnership: Partnership, *, locale: str = "fr", side: str | None = None
) -> bytes:
    """PDF of one report of a partnership, from the point of view of a side (else of who recorded it: side a).

    Raises `KeyError` for a slug that is not in the catalogue, and the exceptions of `core.pdf`.
    """
    document = CATALOGUE[slug].build(session, Viewpoint(partnership, side or "a"), locale)
    return paper.print_report(slug, document.head, {"front": document.front, "report": document.blocks})
