"""A partner that writes in Arabic, in a report in French: words whole and in their order, set from the right, fonts inside."""

import dataclasses
import io
import re
import unicodedata
from typing import Any

import pikepdf
import pypdf
import pypdfium2
import pytest

from aict.core.charts import Tone
from aict.reporting.blocks import Quote
from tests.reports import evaluation_sample
from tests.reports.printing import print_report
from tests.reports.reading import failures, outside, overlapping

SFAX = "بلدية صفاقس"
VOICE = "نريد أن نختار المواضيع لا الأماكن فقط منذ 2025"
REASON = "تفتح كل مدينة حديقة وتعهد بإدارتها إلى لجنة من السكان."


@pytest.fixture(scope="module")
def report() -> bytes:
    context: dict[str, Any] = evaluation_sample.evaluation_context()
    front, blocks = context["front"], context["report"]
    first, *others = blocks["objectives"]
    said = dataclasses.replace(first, statement="حديقة حضرية يديرها السكان", rationale=REASON, lang="ar")
    voices = (front.voices[0], Quote(SFAX, Tone.THEIRS, VOICE, "ar"))
    return print_report(
        "evaluation",
        evaluation_sample.evaluation_head(),
        {
            "front": dataclasses.replace(front, voices=voices),
            "report": blocks | {"objectives": (said, *others)},
        },
    )


def words(pdf: bytes) -> set[str]:
    """Words of the file as a reader's program takes them out, presentation forms brought back to letters."""
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    return set(re.findall(r"\w+", unicodedata.normalize("NFKC", text)))


@pytest.fixture(scope="module")
def file(report: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(report))


def dictionaries(file: pikepdf.Pdf) -> list[Any]:
    return [one for one in file.objects if isinstance(one, pikepdf.Dictionary)]


def test_the_words_are_taken_out_whole(report: bytes) -> None:
    assert set(f"{SFAX} {VOICE}".split()) <= words(report)


def test_it_keeps_the_rules_of_paper(report: bytes) -> None:
    assert failures(report) == []
    assert outside(report) == []
    assert overlapping(report) == []
    assert len(report) < 1_000_000


def test_every_font_is_inside_and_cut_to_what_is_used(file: pikepdf.Pdf) -> None:
    fonts = [one for one in dictionaries(file) if str(one.get("/Type")) == "/FontDescriptor"]
    assert any("DejaVu" in str(font.FontName) for font in fonts)
    for font in fonts:
        assert "/FontFile2" in font or "/FontFile3" in font
        assert str(font.FontName)[7] == "+"


def test_a_passage_of_arabic_says_its_language(file: pikepdf.Pdf) -> None:
    languages = {str(one.Lang) for one in dictionaries(file) if "/Lang" in one}
    assert {"fr", "ar"} <= languages


def test_it_is_set_from_the_right(report: bytes) -> None:
    """The paragraph ends at the right margin, where a French one begins at the left."""
    for page in pypdfium2.PdfDocument(report):
        text = page.get_textpage()
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            if (
                "حديقة" in unicodedata.normalize("NFKC", text.get_text_bounded(left, bottom, right, top))
                and top - bottom < 14
            ):
                width, _ = page.get_size()
                if right > width - 70:
                    return
    pytest.fail("no Arabic paragraph ends at the right margin")
