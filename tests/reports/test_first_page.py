"""However much there is to say on it, the first page stays one page: it is set smaller, and smaller again."""

from dataclasses import replace
from functools import partial

import pytest

from aict.core import pdf
from aict.reporting import paper
from aict.reporting.blocks import Said
from aict.reporting.document import Document
from tests.reports import evaluation_sample
from tests.reports.reading import pages_of

SLUG = "evaluation"


def saying(much: int) -> Document:
    context = evaluation_sample.evaluation_context()
    front = evaluation_sample.evaluation_front()
    wanted = tuple(Said(f"Un état civil informatisé dans l’arrondissement {n}") for n in range(much))
    return Document(evaluation_sample.evaluation_head(), replace(front, wanted=wanted), context["report"])  # type: ignore[arg-type]


@pytest.mark.parametrize(("much", "fit"), [(3, ""), (14, "tight"), (22, "tightest"), (60, "tightest")])
def test_the_largest_setting_that_one_page_holds_is_taken(
    much: int, fit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What goes to the printer last is what is printed; tried alone, each larger setting takes more than a page."""
    document, asked = saying(much), []
    render = pdf.render

    def heard(html: str, **order: object) -> bytes:
        asked.append(html)
        return render(html, **order)  # type: ignore[arg-type]

    monkeypatch.setattr(pdf, "render", heard)
    printed = paper.print_document(SLUG, document)
    assert asked[-1] == paper.markup(SLUG, document, fit=fit)
    larger = paper.FITS[: paper.FITS.index(fit)]
    alone = partial(paper.markup, SLUG, document, alone=True)
    resources = paper.fonts() | paper.styles(SLUG, paper.pen_for("fr"))
    count = partial(pdf.count_pages, resources=resources, styles=paper.STYLES)
    assert [count(alone(fit=one)) > 1 for one in larger] == [True] * len(larger)
    assert (count(alone(fit=fit)) == 1) is pages_of(printed)[1].startswith("Sommaire") is (much < 60)
