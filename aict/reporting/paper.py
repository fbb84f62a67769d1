"""From a template and its blocks to a PDF: the only place that knows both `reports/` and the renderer."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from importlib import resources as packages

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from aict.core import pdf
from aict.core.formats import is_plural_of_one
from aict.core.jobs import Pool, Watch
from aict.core.languages import catalogue, give_messages
from aict.core.paths import REPORTS
from aict.core.qr_code import qr_code
from aict.core.typography import NO_BREAK, french_spaces
from aict.reporting import drawings
from aict.reporting.annex import picture_name, pictures_of
from aict.reporting.document import Document
from aict.reporting.in_common import in_common
from aict.reporting.wording import Pen

# Source Sans sets the text and the figures (it has U+202F, the French separator of thousands); Source Serif, which lacks
# it, sets headings. Neither has all of ↔ ✗ ● ○: WeasyPrint then takes DejaVu Sans, installed with the system libraries.
FONTS = (
    ("Source Sans Pro", 400, "normal", "font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    ("Source Sans Pro", 400, "italic", "font_source_sans_pro", "SourceSansPro-It.ttf"),
    ("Source Sans Pro", 600, "normal", "font_source_sans_pro", "SourceSansPro-Semibold.ttf"),
    ("Source Sans Pro", 600, "italic", "font_source_sans_pro", "SourceSansPro-SemiboldIt.ttf"),
    ("Source Serif Pro", 400, "normal", "font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    ("Source Serif Pro", 400, "italic", "font_source_serif_pro", "SourceSerifPro-It.ttf"),
    ("Source Serif Pro", 600, "normal", "font_source_serif_pro", "SourceSerifPro-Semibold.ttf"),
)


STYLES = ("fonts.css", "numbers.css", "report.css", "own.css")
FITS = ("", "tight", "tightest")
"""Classes of the page, in the order in which they are tried until the first page holds what it has to say."""
PROOF = "proof"
"""Class of what begins on the second page."""


def print_document(
    slug: str,
    document: Document,
    pictures: Mapping[str, bytes] | None = None,
    *,
    watch: Watch | None = None,
    pool: Pool | None = None,
) -> bytes:
    """PDF of a document by `reports/<slug>/report.html`; `watch` hears its pages. Raises the exceptions of `core.pdf`."""
    head, pen = document.head, pen_for(document.head.language)
    resources = (
        fonts() | styles(slug, pen) | pictures_of(document.blocks.get("annex", ())) | dict(pictures or {})
    )
    order = partial(
        pdf.render,
        resources=resources,
        styles=STYLES,
        title=f"{pen.say(head.title)} – {head.partnership}",
        lang=head.language,
        author=", ".join(member.name for member in head.members if member.holds_key),
        created=head.generated_on,
        watch=watch,
        pool=pool,
    )
    try:
        # Nearly every first page holds what it has to say: the others are tried by themselves.
        return order(markup(slug, document, fit=FITS[0]), second_page=PROOF)
    except pdf.FirstPageFull:
        document, fit = _fitted(slug, document, resources, pool)
        return order(markup(slug, document, fit=fit))


def _fitted(
    slug: str, document: Document, resources: Mapping[str, bytes], pool: Pool | None
) -> tuple[Document, str]:
    """A first page that one page holds, smaller: where a photograph leaves too little room on it, it stands behind the proof alone."""
    fit = _fit(slug, document, resources, pool, FITS[1:])
    if fit is not None or "photograph" not in document.blocks:
        return document, FITS[-1] if fit is None else fit
    blocks = {name: block for name, block in document.blocks.items() if name != "photograph"}
    bare = replace(document, blocks=blocks)
    fit = _fit(slug, bare, resources, pool, FITS)
    return bare, FITS[-1] if fit is None else fit


def _fit(
    slug: str, document: Document, resources: Mapping[str, bytes], pool: Pool | None, fits: Sequence[str]
) -> str | None:
    """The largest of these settings in which the first page is one page, None when none does."""
    for fit in fits:
        first = markup(slug, document, fit=fit, alone=True)
        if pdf.count_pages(first, resources=resources, styles=STYLES, pool=pool) == 1:
            return fit
    return None


def markup(slug: str, document: Document, *, fit: str, alone: bool = False) -> str:
    """HTML of a document in one of `FITS`; `alone`: of its first page only."""
    template = _environment(document.head.language).get_template(f"{slug}/report.html")
    html = template.render(
        head=document.head, front=document.front, report=document.blocks, fit=fit, alone=alone
    )
    # What was typed in French is set in a report of any language: no other has a space there. The serif of the headings
    # has no narrow one.
    return french_spaces(html, narrow=NO_BREAK)


@cache
def fonts() -> dict[str, bytes]:
    """Font files from their packages, and the style sheet that names them."""
    files = {file: (packages.files(package) / "files" / file).read_bytes() for *_, package, file in FONTS}
    faces = [
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {style}; src: url({file}) }}'
        for family, weight, style, _, file in FONTS
    ]
    return files | {"fonts.css": "\n".join(faces).encode()}


def styles(slug: str, pen: Pen) -> dict[str, bytes]:
    """Shared style sheet, the report's own, and the only words that a style sheet must say: the page number."""
    numbers = f'content: "{pen.translations.gettext("page")} " counter(page) " / " counter(pages)'
    return {
        "numbers.css": f"@page {{ @bottom-right {{ {numbers} }} }}".encode(),
        "report.css": (REPORTS / "_shared" / "report.css").read_bytes(),
        "own.css": (REPORTS / slug / "report.css").read_bytes(),
    }


@cache
def pen_for(locale: str) -> Pen:
    return Pen(locale, catalogue(locale))


@cache
def _environment(locale: str) -> Environment:
    pen = pen_for(locale)
    environment = Environment(
        loader=FileSystemLoader(REPORTS),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    give_messages(environment, lambda: pen.translations)
    for write in (pen.say, pen.figure, pen.date, pen.percent, pen.country, pen.language):
        environment.filters[write.__name__] = write
    for draw in (
        drawings.financing_chart,
        drawings.sides_chart,
        drawings.progress_chart,
        drawings.measurements_chart,
        drawings.returns_chart,
    ):
        environment.filters[draw.__name__] = partial(draw, pen=pen)
    environment.filters["answers_chart"] = lambda question, steps: drawings.answers_chart(
        question, steps, pen
    )
    environment.filters["is_plural_of_one"] = is_plural_of_one
    environment.filters["in_common"] = in_common
    environment.filters["gap_words"] = partial(drawings.gap_words, pen=pen)
    environment.globals["qr_code"] = qr_code
    environment.globals["picture_name"] = picture_name
    return environment
