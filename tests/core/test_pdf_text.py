"""The text of a drawing is set as a line of text is: one print of it, kerned, its Arabic letters joined."""

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
import pytest

from aict.core import pdf

DRAWN = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" font-family="DejaVu Sans"><title>t</title>'
    "<text {at} font-size='16'>{words}</text></svg>"
)
WRITTEN = '<p style="font: 16px DejaVu Sans">{words}</p>'


def shown(body: str) -> list[str]:
    """The glyphs of each piece of text that a page shows, drawings included."""
    html = f'<!DOCTYPE html><html lang="fr"><head><title>t</title></head><body>{body}</body></html>'
    with pikepdf.open(io.BytesIO(pdf.render(html, resources={}, title="t", lang="fr"))) as opened:
        return list(_glyphs(opened.pages[0]))


def _glyphs(content: Any) -> Iterator[str]:
    """Of a page, or of a drawing that it holds: pikepdf gives what is in a file no narrower type."""
    for said in pikepdf.parse_content_stream(content):
        if str(said.operator) == "TJ":
            pieces: Any = said.operands[0]
            yield "".join(bytes(piece).hex() for piece in pieces if isinstance(piece, pikepdf.String))
    for drawing in content.get("/Resources", {}).get("/XObject", {}).values():
        yield from _glyphs(drawing)


@pytest.mark.parametrize("anchor", ["start", "middle", "end"])
@pytest.mark.parametrize("words", ["Grenoble – Sfax : AVATAR", "بلدية صفاقس", "Ouagadougou 45,8 %"])
def test_a_label_is_set_as_the_same_words_in_a_paragraph(words: str, anchor: str) -> None:
    drawn = shown(DRAWN.format(at=f'x="150" y="20" text-anchor="{anchor}"', words=words))
    assert drawn == shown(WRITTEN.format(words=words))


@pytest.mark.parametrize("at", ['x="0 20 40" y="20"', 'y="20" letter-spacing="5"', 'y="20" rotate="10"'])
def test_letters_that_have_places_of_their_own_keep_them(at: str) -> None:
    assert len(shown(DRAWN.format(at=at, words="abc"))) == 3
