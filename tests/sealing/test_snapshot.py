"""What is frozen comes back as it was, and gives the same bytes each time: any block, any text."""

import unicodedata
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.core.charts import Tone
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.reporting import snapshot
from aict.reporting.blocks import FrontPage, KeyFigure, Member, Money, Percent, Phrase, ReportHead
from aict.reporting.document import Document

TEXTS = st.text(st.characters(codec="utf-8"), max_size=30).map(
    lambda text: unicodedata.normalize("NFC", text)
)
AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**12), max_value=10**12)
DATES = st.dates().filter(lambda day: 1850 <= day.year <= 2100).map(PartialDate.of)
PLAIN = st.one_of(TEXTS, AMOUNTS, st.integers(), st.booleans(), DATES)
NAMES = st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=8)
PLACES = st.dictionaries(NAMES, PLAIN, max_size=3)
SENTENCES = st.builds(
    lambda text, places: Sentence(text, **places), TEXTS, PLACES.filter(lambda p: "text" not in p)
)
PHRASES = st.builds(lambda text, places: Phrase(text, tuple(places.items())), TEXTS, PLACES)
WORDS = st.one_of(TEXTS, SENTENCES, PHRASES)
FIGURES = st.builds(
    KeyFigure,
    label=WORDS,
    value=st.one_of(
        st.none(), st.builds(Money, AMOUNTS, NAMES), st.builds(Percent, AMOUNTS), AMOUNTS, st.integers()
    ),
    note=st.one_of(st.none(), WORDS),
)
HEADS = st.builds(
    ReportHead,
    title=WORDS,
    partnership=TEXTS,
    code=TEXTS,
    members=st.tuples(st.builds(Member, name=TEXTS, country=NAMES, tone=st.sampled_from(Tone), role=WORDS)),
    generated_on=TEXTS,
)
DOCUMENTS: st.SearchStrategy[Document] = st.builds(
    Document,
    head=HEADS,
    front=st.builds(FrontPage, figures=st.lists(FIGURES, max_size=3).map(tuple)),
    blocks=st.dictionaries(
        NAMES, st.one_of(st.none(), WORDS, st.lists(FIGURES, max_size=2).map(tuple)), max_size=3
    ),
)


@given(DOCUMENTS)
def test_it_comes_back_as_it_was(document: Document) -> None:
    content = snapshot.freeze(document)
    assert snapshot.thaw(content) == document
    assert snapshot.freeze(snapshot.thaw(content)) == content
    assert snapshot.freeze(document) == content


def example(**changes: Any) -> Document:
    head = ReportHead(title="Bilan", partnership="A – B", code="E1", members=(), generated_on="2026-03-02")
    return Document(replace(head, **changes), FrontPage(figures=()), {})


def test_two_ways_to_type_an_accent_are_one_text() -> None:
    composed, decomposed = "\u00e9valuation", "e\u0301valuation"
    assert snapshot.freeze(example(title=composed)) == snapshot.freeze(example(title=decomposed))


def test_one_value_changed_changes_the_fingerprint() -> None:
    prints = {
        snapshot.fingerprint(snapshot.freeze(document))
        for document in (
            example(),
            example(code="E2"),
            example(invented=True),
            example(title=Sentence("Bilan")),
        )
    }
    assert len(prints) == 4


def test_the_digits_of_an_amount_stay() -> None:
    figure = KeyFigure("Coût", Money(Decimal("1.50"), "EUR"))
    document = replace(example(), front=FrontPage(figures=(figure,)))
    value = snapshot.thaw(snapshot.freeze(document)).front.figures[0].value
    assert isinstance(value, Money)
    assert str(value.amount) == "1.50"


def test_what_is_not_plain_is_refused() -> None:
    for value in (1.5, object(), {1, 2}):
        with pytest.raises(TypeError):
            snapshot.freeze(replace(example(), blocks={"x": value}))
