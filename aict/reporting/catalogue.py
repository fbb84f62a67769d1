"""The reports there are: slug, title, and who builds it. A slug names a folder of `reports/` too."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask import has_app_context
from sqlalchemy.orm import Session

from aict.core.errors import AictError, NotVisible, Sentence
from aict.core.jobs import Pool
from aict.core.storage import storage
from aict.evaluations.models import Evaluation
from aict.partnerships.models import Partnership
from aict.reporting import (
    asymmetry,
    asymmetry_blank,
    convention_sheet,
    deliberation,
    funding,
    handover,
    local_return,
    paper,
    sheet,
)
from aict.reporting.annex import with_annex
from aict.reporting.document import Document
from aict.reporting.evaluation import evaluation_report, latest, sheet_in_full
from aict.reporting.viewpoint import Viewpoint


class NothingToPrint(NotVisible):
    """The report is about something that the partnership does not have; answered 404."""

    def __init__(self, sentence: Sentence) -> None:
        """Say what is missing: the partnership itself is known to the reader."""
        AictError.__init__(self, sentence)


@dataclass(frozen=True, slots=True)
class Report:
    """One report of the catalogue. The evaluation given is None for the latest, or where it makes no difference."""

    slug: str
    title: Sentence
    build: Callable[[Session, Viewpoint, Evaluation | None], Document]


def _sheet(session: Session, at: Viewpoint, _evaluation: Evaluation | None) -> Document:
    return sheet_in_full(session, at)


def _handover(session: Session, at: Viewpoint, _evaluation: Evaluation | None) -> Document:
    return handover.handover(session, at)


def _deliberation(session: Session, at: Viewpoint, _evaluation: Evaluation | None) -> Document:
    return deliberation.deliberation(session, at)


def _convention(session: Session, at: Viewpoint, _evaluation: Evaluation | None) -> Document:
    found = convention_sheet.newest(session, at)
    if found is None:
        raise NothingToPrint(Sentence("Ce partenariat n’a aucune convention."))
    return convention_sheet.convention_sheet(session, at, found)


def _funding(session: Session, at: Viewpoint, _evaluation: Evaluation | None) -> Document:
    return funding.funding(session, at)


def _evaluation(session: Session, at: Viewpoint, evaluation: Evaluation | None) -> Document:
    found = evaluation or latest(session, at)
    if found is None:
        raise NothingToPrint(Sentence("Ce partenariat n’a aucune évaluation."))
    return evaluation_report(session, at, found)


def _asymmetry(session: Session, at: Viewpoint, evaluation: Evaluation | None) -> Document:
    found = evaluation or latest(session, at)
    if found is None:
        raise NothingToPrint(Sentence("Ce partenariat n’a aucune évaluation."))
    return asymmetry.asymmetry(session, at, found)


def _asymmetry_blank(session: Session, at: Viewpoint, evaluation: Evaluation | None) -> Document:
    return asymmetry_blank.asymmetry_blank(session, at, evaluation or latest(session, at))


def _local_return(session: Session, at: Viewpoint, _evaluation: Evaluation | None) -> Document:
    # The photographs are files; outside an application there are none, and the report says what they show.
    return with_annex(
        session, at, local_return.local_return(session, at), storage() if has_app_context() else None
    )


CATALOGUE: Mapping[str, Report] = {
    report.slug: report
    for report in (
        Report("evaluation", Sentence("Rapport d’évaluation"), _evaluation),
        Report(asymmetry.SLUG, asymmetry.TITLE, _asymmetry),
        Report(asymmetry_blank.SLUG, asymmetry_blank.TITLE, _asymmetry_blank),
        Report(local_return.SLUG, local_return.TITLE, _local_return),
        Report("sheet", sheet.TITLE, _sheet),
        Report(convention_sheet.SLUG, convention_sheet.TITLE, _convention),
        Report("deliberation", deliberation.TITLE, _deliberation),
        Report("handover", handover.TITLE, _handover),
        Report("financing", funding.TITLE, _funding),
    )
}


def build_report(
    session: Session,
    slug: str,
    partnership: Partnership,
    *,
    evaluation: Evaluation | None = None,
    side: str | None = None,
) -> Document:
    """What a report says, in no language yet, from the point of view of a side (else of who recorded it: side a).

    Raises `KeyError` for a slug that is not in the catalogue, `NothingToPrint`.
    """
    return CATALOGUE[slug].build(session, Viewpoint(partnership, side or "a"), evaluation)


def render_report(
    session: Session,
    slug: str,
    partnership: Partnership,
    *,
    evaluation: Evaluation | None = None,
    locale: str = "fr",
    side: str | None = None,
    pool: Pool | None = None,
) -> bytes:
    """PDF of one report, made in `pool` or in the one of this process. Raises what `build_report` and `core.pdf` raise."""
    document = build_report(session, slug, partnership, evaluation=evaluation, side=side)
    return paper.print_document(slug, document.in_language(locale), pool=pool)
