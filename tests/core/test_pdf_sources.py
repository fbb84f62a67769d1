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
    "declared alike, inheriting otherwise": (
        "<style>.big { font-size: 2em } .red { color: red } b { padding: 1em; border: 1px solid } i { margin-inline-start: 3px; margin-left: 9px }</style>"
        "<div><b>a</b><i>b</i></div><div class='big'><b>a</b><i>b</i></div><div class='big red'><b>a</b></div>"
        "<div class='big'><div class='big'><b>a</b></div></div><div class='red'><b>a</b></div>"
        "<div style='font-size: 2em'><b>a</b><i>b</i></div>"
    ),
    "asking what its parent does not hand down": (
        "<style>.a { padding: 5px; border: 2px solid } .b { padding: 9px } .c { padding: inherit; border: inherit } .d { padding: var(--p, inherit) }</style>"
        "<div class='a'><p class='c'>a</p><p class='d'>a</p></div><div class='b'><p class='c'>a</p><p class='d'>a</p></div>"
        "<div class='b' style='--p: 3px'><p class='c'>a</p><p class='d'>a</p></div>"
        "<style>.k { --k: red } .l { --k: teal } .e { color: var(--k) }</style>"
        "<div class='k'><p class='e'>a</p></div><div class='l'><p class='e'>a</p></div>"
    ),
    "weighed otherwise": (
        "<style>.i { margin-inline-start: 20px } p, p.m { margin-left: 40px }</style>"
        "<p class='i'>a</p><p class='i m'>a</p><p class='i' dir='rtl'>a</p>"
    ),
    "before and after": (
        "<style>.n::before { content: '– '; color: red } .n::after { content: attr(class) }</style>"
        "<p class='n'>a</p><div><p class='n'>b</p></div><p class='n x'>c</p>"
        "<style>h4 span, h4::before { margin: 1px; content: normal }</style><h4>a<span>b</span></h4>"
    ),
    "decorated from above": "<u>a<b>b</b></u><div><b>c</b></div><s><u>a<b>b</b></u></s>",
    "lengths of many kinds": (
        "<style>.h { margin: 1% 2%; padding: 3% 4px; width: 80%; min-width: 10%; max-width: 90%; border: 1px solid }"
        ".t { height: 200px } .t > * { height: 50%; min-height: 10%; max-height: 40%; background: teal } .s { width: calc(50% + 3px); margin-left: calc(1% + 2px) }"
        ".b { box-sizing: border-box; padding: 5px; width: 100px; min-width: auto; background: red } .p { box-sizing: padding-box; padding: 5px; width: 50% }</style>"
        "<div class='h'>a<p class='h'>b</p></div><div class='t'><p>a</p></div><div><p class='t'>b</p></div><p class='s'>c</p><p class='b'>d</p><p class='p'>e</p>"
    ),
    "boxes of many kinds": (
        "<style>table { border-collapse: collapse; width: 60% } td { border: 2px solid; padding: 5% } .f { display: flex } .f > * { width: 30%; margin: 2%; flex: 1 }"
        ".g { display: grid; grid-template-columns: 1fr 2fr; height: 90px } .g > * { padding: 2%; height: 50% } .l { float: left; width: 30%; margin: 1% }"
        ".a { position: absolute; top: 5%; width: 20%; padding: 1% } .c { columns: 2; column-gap: 5% } .i { display: inline-block; width: 40%; padding: 0 3% }</style>"
        "<div class='f'><p>a</p><p>b</p></div><div class='g'><p>a</p><p>b</p></div><p class='l'>a</p><p>b</p><p class='a'>c</p>"
        "<div class='c'><p>a</p><p class='i'>b</p></div><p style='border: 2px solid; border-radius: 6px'>r</p><p>a <span class='i'>b</span></p><table><tbody><tr><td>a</td><td style='width: 20%'>b</td></tr></tbody></table>"
    ),
    "pages measured by themselves": "<style>@page { margin: 10% 5%; padding: 2%; @top-left { content: 'a'; width: 30%; padding: 5% } }</style><p style='margin: 3%'>a</p>",
    "kept lines": "<pre>a\nb\n\nc</pre><p style='white-space: pre-wrap'>a\nb</p><p>a\u2028b</p><p>c\u2029d</p><pre>e\u2028f\u2029g\u0085h</pre>",
    "pages of several kinds": (
        "<style>@page { @top-left { content: counter(page) } @bottom-right { content: string(s) } } @page :first { margin: 50px }"
        "@page wide { margin: 20px; counter-increment: page 3; @top-left { content: 'W' counter(page) '/' counter(pages) } } @page :nth(3) { margin: 9px }"
        "h2 { string-set: s content(); break-before: page } .w { page: wide }</style>"
        "<h2>a</h2><h2 class='w'>b</h2><h2>c</h2><h2 class='w'>d</h2><h2>e</h2>"
        "<style>.v { page: tall }</style><div class='w'><section>a</section></div><div class='v'><section>b</section></div>"
    ),
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


def test_what_is_declared_alike_and_inherits_alike_has_one_style(child: Any) -> None:
    """Under a frame or none a paragraph is the same, with what stands before it: a frame is not handed down."""
    page = (
        "<!DOCTYPE html><html><head><style>p::before {{ content: 'a' }}</style></head><body>{}</body></html>"
    )
    one, framed = "<div><p>a<b>b</b></p></div>", "<div style='border: 1px solid'><p>a<b>b</b></p></div>"
    frames = child("styles_of", page.format(one + framed)) - child("styles_of", page.format(one))
    assert frames == 1


def test_passages_of_several_languages_are_each_cut_by_their_own_rules(child: Any, as_it_comes: Any) -> None:
    """What is drawn is compared: in the structure, the program says the languages and the library does not."""
    said = [
        f'<p lang="{language}">international anticonstitutionnellement <q>a</q></p>'
        for language in ("fr", "en", "fr")
    ]
    html = RULED.format(links="").replace(
        "</body>", f"{''.join(said)}<div lang='en'>{said[0]}<p>international</p></div></body>"
    )
    asked = ("printed", html, "p { hyphens: auto; width: 60px }")
    ours, theirs = (
        [stream for what, stream in made(*asked) if "ObjStm" not in what] for made in (child, as_it_comes)
    )
    assert ours == theirs


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
