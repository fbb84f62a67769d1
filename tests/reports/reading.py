"""How the tests read a PDF: its words, its look and its structure."""

import io
from collections.abc import Iterator
from typing import Any

import page
import pypdf
import pypdfium2


def pages_of(pdf: bytes) -> list[str]:
    """Text of each page, with ordinary spaces."""
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(one.get_textpage().get_text_bounded().split()) for one in document]


def failures(pdf: bytes) -> list[str]:
    """Rules of PDF/UA-1 that the file breaks."""
    report = page.validate_pdf_bytes(pdf, profile="ua1")
    return [f"{failure.rule_id} {failure.message}" for failure in report.failures]


def outline(pdf: bytes) -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(pdf))

    def titles(items: list[Any]) -> Iterator[str]:
        for item in items:
            if isinstance(item, list):
                yield from titles(item)
            else:
                yield str(item.title)

    return list(titles(reader.outline))


def outside(pdf: bytes, margin: float = 20) -> list[str]:
    """Words that leave the page's margins, in points: text that overflowed its box."""
    found = []
    for number, one in enumerate(pypdfium2.PdfDocument(pdf), start=1):
        text = one.get_textpage()
        width, height = one.get_size()
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            if left < margin or right > width - margin or bottom < margin or top > height - margin:
                found.append(f"page {number}: {text.get_text_bounded(left, bottom, right, top)}")
    return found


def overlapping(pdf: bytes) -> list[str]:
    """Pairs of text runs that cover each other."""
    found = []
    for number, one in enumerate(pypdfium2.PdfDocument(pdf), start=1):
        text = one.get_textpage()
        boxes = [text.get_rect(index) for index in range(text.count_rects())]
        for i, (left, bottom, right, top) in enumerate(boxes):
            for other in boxes[:i]:
                wide = min(right, other[2]) - max(left, other[0])
                high = min(top, other[3]) - max(bottom, other[1])
                if wide > 1 and high > 2:
                    pair = [text.get_text_bounded(*box) for box in ((left, bottom, right, top), other)]
                    found.append(f"page {number}: {pair}")
    return found
