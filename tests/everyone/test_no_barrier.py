"""Every page of the site, for everybody who may open it and in both languages: no barrier, no sideways scrolling.

Pages are found by the addresses that the application answers, so a new one is looked at without being named here.
Two pages that differ in their words only are looked at once (`skeleton`); what hangs on words (title, language,
one first heading) is checked on each. Two that differ in the language of their words, too, are scanned once: of the other,
only that its languages are known and that it fits into its window. Contrasts are looked at wherever words stand in a way in
which none stood before (`shades`). No rule of ours gives a colour to a language, to one name, or by a place among others.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page, ViewportSize

from aict.core.languages import LOCALES
from aict.core.paths import PACKAGE
from tests.access.settled import PEOPLE, Endpoint, Settled, endpoints
from tests.access.test_matrix import ROWS
from tests.browser import Browser
from tests.everyone.skeleton import colours, shades, skeleton
from tests.journeys.site import Site
from tests.journeys.visitor import (
    CONTRAST,
    LANGUAGES,
    SMALLEST,
    axe_findings,
    bring_axe,
    is_wider_than_its_window,
)

pytestmark = pytest.mark.browser

REFUSED = frozenset({409, 422})
WIDE: ViewportSize = {"width": 1280, "height": 800}
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{};]+)\{([^{}]*)\}")
_OF_A_LANGUAGE = re.compile(r":lang\(|\[(?:href)?lang\b")
_COLOUR = re.compile(r"(?:^|[;\s])(?:color|background|background-color|opacity|filter)\s*:")
_BY_PLACE = re.compile(r"#[a-z]|:nth|:first|:last|:only|:has|[+~](?!=)")
_LANGUAGE = re.compile(r'<html lang="(\w+)"')


@dataclass(frozen=True, slots=True)
class Opened:
    """One page as somebody reads it."""

    relation: str
    path: str
    html: str


def opened(site: Site, settled: Settled) -> Iterator[Opened]:
    """Every page that each relation may read, in each language."""
    for relation in PEOPLE:
        browser = Browser(site.app)
        browser.take_cookie(*settled.sessions[relation])
        for endpoint in endpoints(site.app):
            if not _is_read(endpoint, relation):
                continue
            for locale in LOCALES:
                path = f"{settled.address(endpoint)}?lang={locale}"
                answer = browser.get(path)
                if answer.mimetype == "text/html" and answer.status_code == 200:
                    yield Opened(relation, path, answer.text)


def _is_read(endpoint: Endpoint, relation: str) -> bool:
    return (
        endpoint.method == "GET"
        and not endpoint.rule.rule.endswith(".pdf")
        and ROWS[endpoint.name, "GET"][relation] == "ok"
    )


@pytest.fixture(scope="module")
def pages(site: Site, settled: Settled) -> list[Opened]:
    found = list(opened(site, settled))
    assert len({page.path for page in found}) > 40
    return found


def test_each_page_says_its_language_and_title_and_has_one_first_heading(pages: list[Opened]) -> None:
    wrong, titles = list[str](), dict[tuple[str, str], str]()
    for page in pages:
        language, title = _LANGUAGE.search(page.html), _TITLE.search(page.html)
        if language is None or not page.path.endswith(f"lang={language[1]}"):
            wrong.append(f"{page.path}: language")
        if page.html.count("<h1") != 1:
            wrong.append(f"{page.path}: {page.html.count('<h1')} first headings")
        # A proper name may be the same in both languages.
        named = (page.path.rpartition("=")[2], title[1].strip() if title else "")
        if title is None or titles.setdefault(named, page.path) != page.path:
            wrong.append(f"{page.path}: title {named[1]!r}, also {titles.get(named)}")
    assert sorted(set(wrong)) == []


@pytest.fixture(scope="module")
def screen_of(site: Site, settled: Settled, chromium: Chromium) -> Iterator[Callable[[str], Page]]:
    """The screen of whoever stands in a relation; transitions are off, or colours are read on their way."""
    screens: dict[str, Page] = {}

    def screen(relation: str) -> Page:
        if relation not in screens:
            context = chromium.new_context(viewport=WIDE, reduced_motion="reduce", base_url=site.address)
            cookie = settled.sessions[relation][0]
            bring_axe(context)
            context.add_cookies([{"name": "aict_session", "value": cookie, "url": site.address}])
            screens[relation] = context.new_page()
        return screens[relation]

    yield screen
    for opened in screens.values():
        opened.context.close()


def test_no_page_has_a_barrier_or_scrolls_sideways(
    pages: list[Opened], screen_of: Callable[[str], Page]
) -> None:
    obstacles, seen, shaded = list[str](), set[str](), set[str]()
    for page in {skeleton(page.html): page for page in reversed(pages)}.values():
        screen = screen_of(page.relation)
        screen.goto(page.path)
        is_new = colours(page.html) not in seen
        found = (
            _obstacles(screen, in_colour=not shades(page.html) <= shaded)
            if is_new
            else _obstacles_of_words(screen)
        )
        obstacles += [f"{page.relation} {page.path}: {said}" for said in found]
        seen.add(colours(page.html))
        shaded |= shades(page.html)
    assert obstacles == []
    assert len(shaded) > 500


def test_no_colour_hangs_on_a_language_a_name_or_a_place_among_others() -> None:
    """So that words that stand in the same elements have the same colours on any page, in any language."""
    style = _COMMENT.sub("", (PACKAGE / "static" / "style.css").read_text("utf-8"))
    rules = [(selector.strip(), what) for selector, what in _RULE.findall(style)]
    told = {what for selector, what in rules if _OF_A_LANGUAGE.search(selector)}
    assert {each.split(":")[0].strip() for what in told for each in what.split(";") if each.strip()} <= {
        "content"
    }
    assert "span" not in {selector for selector, _ in rules}
    # Between two entries a separator may be soft: nothing else is told from its neighbour.
    by_place = {selector for selector, what in rules if _COLOUR.search(what) and _BY_PLACE.search(selector)}
    assert all(re.search("::(?:before|after)$", selector) for selector in by_place), by_place


def test_no_refused_form_has_a_barrier(
    site: Site, settled: Settled, screen_of: Callable[[str], Page]
) -> None:
    """Each form that is entered on a page of its own, sent with nothing in it. It may write: it comes last."""
    obstacles, shaded, refused = list[str](), set[str](), 0
    for endpoint in endpoints(site.app):
        relation = next((r for r in PEOPLE if r != "anonymous" and _is_entered(endpoint, r)), None)
        if relation is None:
            continue
        screen = screen_of(relation)
        screen.goto(settled.address(endpoint))
        if _send_empty(screen) in REFUSED:
            refused += 1
            stand = shades(screen.content())
            found = _obstacles(screen, in_colour=not stand <= shaded)
            obstacles += [f"{relation} {endpoint.name}: {said}" for said in found]
            shaded |= stand
    assert obstacles == []
    assert refused > 10


def _is_entered(endpoint: Endpoint, relation: str) -> bool:
    sent = ROWS.get((endpoint.name, "POST"))
    return _is_read(endpoint, relation) and sent is not None and sent[relation] == "ok"


def _send_empty(screen: Page) -> int | None:
    """The status that answers the page's own form once everything in it is wiped out; None without a form."""
    form = screen.locator("main form.stacked[method=post]").first
    if form.count() == 0:
        return None
    form.evaluate(
        "form => form.querySelectorAll('input:not([type=hidden]), textarea')"
        ".forEach(field => { field.value = ''; field.checked = false })"
    )
    with screen.expect_navigation() as leaving:
        form.evaluate("form => form.submit()")
    return leaving.value.status if leaving.value else None


def _obstacles(screen: Page, *, in_colour: bool = True) -> Iterator[str]:
    yield from axe_findings(screen, but=None if in_colour else CONTRAST)
    if in_colour:
        screen.emulate_media(color_scheme="dark")
        yield from (f"dark: {said}" for said in axe_findings(screen, only=CONTRAST))
        screen.emulate_media(color_scheme="light")
    yield from _overflows(screen)


def _obstacles_of_words(screen: Page) -> Iterator[str]:
    """What may stand in the way on a page that was scanned in another language."""
    yield from axe_findings(screen, only=LANGUAGES)
    yield from _overflows(screen)


def _overflows(screen: Page) -> Iterator[str]:
    yield from _sideways(screen, "wide")
    screen.set_viewport_size(SMALLEST)
    yield from _sideways(screen, "small")
    screen.set_viewport_size(WIDE)


def _sideways(screen: Page, window: str) -> Iterator[str]:
    if is_wider_than_its_window(screen):
        yield f"scrolls sideways in a {window} window"
