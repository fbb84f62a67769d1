"""What the renderer keeps ready between two documents changes nothing in them; said here before an update of WeasyPrint says it."""

import hashlib
from typing import Any

import pytest

from aict.core import pdf
from aict.core.jobs import Limits, Pool

RULED = """<!DOCTYPE html><html lang="fr"><head><title>t</title>{links}</head>
<body class="a"><h1 id="x">Été &amp; « hiver »</h1><p>Un<br>deux <a href="#x">lien</a> &lt;b&gt; &#34;c&#34;</p>
<table><colgroup><col><col></colgroup><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>Un carré</title><rect width="5" height="5"/></svg></body></html>"""
STYLES = {"a.css": b"h1 { color: teal }", "b.css": b"@page { size: 300px 300px } p { font-size: 20px }"}
LINKS = "".join(f'<link rel="stylesheet" href="{name}">' for name in STYLES)


_LONG = "Les deux autorités ont convenu de tout ce qui suit, en tête à tête et dans la durée. " * 3
PASSAGES = {
    "lists and quotations": "<ol><li>Un</li><li>Deux</li></ol><p><q>Dit</q></p>",
    "justified": f'<p style="text-align: justify; width: 150px">{_LONG}</p>',
    "underlined": "<p><u>Souligné</u> et <s>barré</s></p>",
    "spaced": '<p style="letter-spacing: 3px; word-spacing: 5px">Espacé de partout</p>',
    "figures of one width": '<p style="font-variant-numeric: tabular-nums; font-variant-caps: small-caps">1 234 Ab</p>',
    "broken by force": '<p style="overflow-wrap: anywhere; width: 40px">anticonstitutionnellement</p>',
    "hyphenated": '<p style="hyphens: auto; width: 60px">anticonstitutionnellement</p>',
    "cut short": '<p style="overflow: hidden; text-overflow: ellipsis; white-space: nowrap; width: 60px">Trop long ici</p>',
    "from right to left": '<p dir="rtl">بلدية صفاقس 2026</p>',
    "letters of another language": "<p style=\"font-language-override: 'SRB'\">Ђорђе</p>",
    "first letter": "<style>.f::first-letter { font-size: 30px }</style><p class='f'>Lettrine</p>",
}


@pytest.fixture
def child() -> Any:
    yield from _asked("pdf_jobs")


@pytest.fixture
def as_it_comes() -> Any:
    yield from _asked("pdf_as_it_comes")


def _asked(module: str) -> Any:
    pool = Pool(Limits())
    yield lambda job, *asked: pool.run(f"tests.core.{module}:{job}", *asked)
    pool.close()


def printed(html: str, **more: Any) -> bytes:
    return pdf.render(html, resources=STYLES, title="t", lang="fr", **more)


def test_a_style_given_by_name_is_the_style_that_is_linked() -> None:
    """The identifier is drawn from the HTML, which differs: everything else is the same."""
    linked, named = printed(RULED.format(links=LINKS)), printed(RULED.format(links=""), styles=tuple(STYLES))
    assert abs(len(linked) - len(named)) < 40
    assert printed(RULED.format(links=""), styles=tuple(STYLES)) == named
    assert len(printed(RULED.format(links=""))) != len(named)


def test_the_first_print_of_a_process_and_the_third_are_the_same(child: Any) -> None:
    order = pdf.Order(RULED.format(links=""), STYLES, tuple(STYLES), "t", "fr", "", None, 9)
    assert len({hashlib.sha256(child("paint", order)).hexdigest() for _ in range(3)}) == 1
    assert child("kept") == 2


def test_a_tree_is_what_the_parser_of_html_makes_of_it(child: Any) -> None:
    html = RULED.format(links=LINKS)
    assert child("fast_tree", html) == child("slow_tree", html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>a</p>",
        "<!DOCTYPE html><html><body><p>a<p>b</body></html>",
        "<!DOCTYPE html><html><body>&eacute;</body></html>",
        "<!DOCTYPE html><html><body>\x0b</body></html>",
        '<!DOCTYPE html><html><body><svg width="9"></svg></body></html>',
        '<!DOCTYPE html><html><head><base href="x"></head></html>',
        '<!DOCTYPE html [<!ENTITY a "b">]><html><body>&a;</body></html>',
    ],
)
def test_what_is_not_plainly_xml_is_left_to_the_parser_of_html(child: Any, html: str) -> None:
    assert child("fast_tree", html) is None


def test_a_tree_is_handed_over_with_all_that_the_library_sets(child: Any) -> None:
    ours, theirs = child("attributes", RULED.format(links=""))
    assert ours == theirs


def test_a_file_written_once_says_what_the_one_that_pydyf_writes_twice_says(child: Any) -> None:
    once, twice = child("written_both_ways", RULED.format(links=""))
    assert once == twice
    assert sum(bool(stream) for _, stream in once) > 2


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=PASSAGES.keys())
def test_a_print_is_that_of_the_library_as_it_comes(child: Any, as_it_comes: Any, passage: str) -> None:
    """Defaults less what nobody uses, custom properties in their places, another reader, text set with less work: the look is the same."""
    html = RULED.format(links="").replace("</body>", f"{passage}</body>")
    css = ":root { --ink: #123456; --rule: 2pt solid var(--ink); } h1 { color: var(--ink); border: var(--rule) }"
    assert child("printed", html, css) == as_it_comes("printed", html, css)


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        (":root { --a: red; } p { color: var(--a) }", "p { color: red }"),
        (":root{--a:red}p{color:var( --a )}", "p{color:red}"),
        (":root { --a: red; } .x { --a: blue } p { color: var(--a) }", "p { color: var(--a) }"),
        (":root { --b: 1pt var(--a); } p { border: var(--b) }", "p { border: var(--b) }"),
        ("p { color: var(--a) }", "p { color: var(--a) }"),
    ],
    ids=["said once", "tightly written", "said again elsewhere", "made of another", "never said"],
)
def test_a_custom_property_stands_in_its_place_when_it_can_mean_one_thing(
    child: Any, css: str, expected: str
) -> None:
    assert child("written_out", css).endswith(expected)


def test_a_style_that_is_complained_about_is_complained_about_each_time(child: Any) -> None:
    first = child("complaints_about", "p { colour: red }")
    assert "unknown property" in first[0]
    assert child("complaints_about", "p { colour: red }") == first
