"""The fonts hold every character that the reports are sure to print."""

import io

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from aict.reporting.paper import FONTS, fonts

ALWAYS = "éèêëàâçîïôùûüœŒæÉÈÀÇ«»’–—…€\u00a0·÷°½"


@pytest.mark.parametrize("file", [font[-1] for font in FONTS])
def test_french_text_is_complete(file: str) -> None:
    characters = TTFont(io.BytesIO(fonts()[file])).getBestCmap()
    assert [character for character in ALWAYS if ord(character) not in characters] == []


@pytest.mark.parametrize("file", [font[-1] for font in FONTS if font[0] == "Source Sans Pro"])
def test_figures_have_the_french_separator_and_the_minus(file: str) -> None:
    """Source Serif lacks U+202F: its fallback in the style sheet is Source Sans."""
    characters = TTFont(io.BytesIO(fonts()[file])).getBestCmap()
    assert {0x202F, 0x2212} <= set(characters)


def test_no_font_is_asked_for_a_hyphen_it_lacks() -> None:
    """Source Sans lacks U+2010: words are hyphenated with the ordinary hyphen."""
    from aict.core.paths import REPORTS

    assert 'hyphenate-character: "-"' in (REPORTS / "_shared" / "report.css").read_text("utf-8")
