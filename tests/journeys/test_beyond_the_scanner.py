"""What no scanner sees of accessibility: the way of the keyboard through the main pages, sizes, spacing, forced colours, motion, errors."""

from typing import Any

import pytest

from tests.journeys.conftest import Visit
from tests.journeys.site import HOME, OFFICER
from tests.journeys.visitor import Visitor, is_wider_than_its_window

pytestmark = pytest.mark.browser

OBJECTIVE = f"{HOME}/objectives/GRE-SFA-O1"
MAIN_PAGES = (
    "/",
    "/partnerships",
    HOME,
    f"{HOME}/contacts",
    f"{HOME}/contacts/new",
    f"{HOME}/conventions",
    f"{HOME}/cofinancing",
    f"{OBJECTIVE}/edit",
    f"{HOME}/local-return",
    f"{HOME}/documents/new",
    f"{HOME}/evaluations",
    "/deadlines",
    "/account",
)
"""One page of each feature: a list, a page that reads, a form."""
FORMS = (f"{HOME}/contacts/new", f"{HOME}/conventions/new", f"{HOME}/actions/new", "/account/password")
MANY = 400
"""More controls than any page has."""

_LIST = """() => {
  const wanted = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
  const named = (e) => e.type === 'radio' ? [...document.getElementsByName(e.name)].filter((r) => r.form === e.form) : [e];
  const stops = (e) => { const all = named(e); return e === (all.find((r) => r.checked) || all[0]); };
  window.controls = [...document.querySelectorAll(wanted)]
    .filter((e) => e.checkVisibility() && !e.disabled && stops(e));
  return window.controls.length;
}"""
_FOCUSED = """() => {
  const e = document.activeElement, style = getComputedStyle(e), place = e.getClientRects()[0];
  const index = window.controls.indexOf(e);
  if (index < 0 || !place) return { index, name: e.outerHTML.slice(0, 120) };
  const hit = document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2);
  return {
    index, name: e.outerHTML.slice(0, 120),
    inside: place.bottom > 0 && place.top < innerHeight && place.width > 0 && place.height > 0,
    uncovered: !!hit && (e.contains(hit) || hit.contains(e)),
    ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
}"""
_SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }"""
"""What a reader may ask for (WCAG 1.4.12)."""
_CUT = """() => [...document.querySelectorAll('main *')].filter((e) => {
  const s = getComputedStyle(e);
  const cuts = (v) => v === 'hidden' || v === 'clip';
  const small = e.clientWidth <= 1 || e.clientHeight <= 1;
  const overflows = (cuts(s.overflowX) && e.scrollWidth > e.clientWidth + 1) || (cuts(s.overflowY) && e.scrollHeight > e.clientHeight + 1);
  return !small && e.checkVisibility() && e.textContent.trim() && overflows;
}).map((e) => e.outerHTML.slice(0, 120))"""


def tabbed(visitor: Visitor) -> tuple[int, list[dict[str, Any]]]:
    """How many controls the page has, and where each press of the key leads, until it leaves the page."""
    page = visitor.page
    count, found = page.evaluate(_LIST), list[dict[str, Any]]()
    for _ in range(MANY):
        page.keyboard.press("Tab")
        focused = page.evaluate(_FOCUSED)
        if focused["index"] < 0 or (found and focused["index"] == 0):
            break
        found.append(focused)
    return count, found


def test_the_keyboard_reaches_every_control_and_its_focus_is_seen(visit: Visit) -> None:
    officer, wrong = visit(OFFICER), list[str]()
    for path in MAIN_PAGES:
        officer.go(path)
        count, found = tabbed(officer)
        # In the order of the source, which is the order on the page; nothing is passed by, nothing holds it back.
        if [each["index"] for each in found] != list(range(count)):
            wrong.append(f"{path}: {count} controls, reached {[each['index'] for each in found]}")
        if 'class="skip"' not in found[0]["name"]:
            wrong.append(f"{path}: begins with {found[0]['name']}")
        wrong += [
            f"{path}: {said}: {each['name']}"
            for each in found
            for said in ("inside", "uncovered", "ringed")
            if not each[said]
        ]
    assert wrong == []


def test_the_first_link_leads_to_the_content(visit: Visit) -> None:
    officer = visit(OFFICER)
    officer.go(HOME)
    officer.page.keyboard.press("Tab")
    officer.page.keyboard.press("Enter")
    assert officer.page.evaluate("document.activeElement.id") == "content"
    officer.page.keyboard.press("Tab")
    assert officer.page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_page_is_read_at_four_times_its_size(visit: Visit) -> None:
    """A window of 1280 pixels at 400 %: 320 pixels wide, each four dots."""
    officer = visit(OFFICER, viewport={"width": 320, "height": 256}, device_scale_factor=4)
    for path in (*MAIN_PAGES, "/accessibility", "/accessibility/grid", "/privacy"):
        officer.go(path)
        assert not is_wider_than_its_window(officer.page), path
        assert officer.page.evaluate(_CUT) == [], path


def test_text_may_be_spaced_out_without_loss(visit: Visit) -> None:
    officer = visit(OFFICER)
    for path in MAIN_PAGES:
        officer.go(path)
        # The page's policy refuses a style element: what the reader's own browser brings is none of the page.
        officer.page.evaluate(
            "(css) => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s] }",
            _SPACED,
        )
        assert not is_wider_than_its_window(officer.page), path
        assert officer.page.evaluate(_CUT) == [], path


def test_with_forced_colours_controls_keep_their_shape_and_focus(visit: Visit) -> None:
    officer = visit(OFFICER, forced_colors="active")
    for path in (HOME, f"{HOME}/contacts/new", f"{OBJECTIVE}/edit"):
        officer.go(path)
        assert officer.page.evaluate("matchMedia('(forced-colors: active)').matches")
        shapeless = officer.page.evaluate(
            """() => [...document.querySelectorAll('main button:not(.plain), .button, main input, main select, main textarea')]
              .filter((e) => e.checkVisibility() && e.type !== 'hidden' && !['checkbox', 'radio'].includes(e.type))
              .filter((e) => { const s = getComputedStyle(e); return s.borderStyle === 'none' || parseFloat(s.borderWidth) < 1 })
              .map((e) => e.outerHTML.slice(0, 100))"""
        )
        assert shapeless == [], path
        _count, found = tabbed(officer)
        assert all(each["ringed"] for each in found), path


def test_who_wants_no_motion_sees_none(visit: Visit) -> None:
    officer = visit(OFFICER, reduced_motion="reduce")
    for path in (HOME, f"{OBJECTIVE}/edit"):
        officer.go(path)
        moving = officer.page.evaluate(
            """() => [...document.querySelectorAll('*')].filter((e) => {
              const s = getComputedStyle(e);
              return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0 || s.scrollBehavior === 'smooth';
            }).map((e) => e.tagName)"""
        )
        assert moving == [], path


def test_errors_are_announced_where_they_are(visit: Visit) -> None:
    """A refused form opens on its summary, whose links lead to the fields, each of which says its own error."""
    officer = visit(OFFICER)
    for path in FORMS:
        officer.go(path)
        officer.page.evaluate(
            "document.querySelectorAll('main form').forEach((form) => form.noValidate = true)"
        )
        with officer.page.expect_navigation() as leaving:
            officer.page.locator("main form[method='post'] button[type='submit']").last.click()
        assert leaving.value is not None
        assert leaving.value.status == 422, path
        assert officer.page.evaluate("document.activeElement.id") == "errors", path
        links = officer.page.locator("#errors a").all()
        assert links, path
        for link in links:
            name = (link.get_attribute("href") or "").removeprefix("#")
            field = officer.page.locator(f"[id='{name}']")
            # A group of answers has no such attribute: it says its error as its description.
            is_group = field.evaluate("e => e.tagName") == "FIELDSET"
            assert is_group or field.get_attribute("aria-invalid") == "true", (path, name)
            described = (field.get_attribute("aria-describedby") or "").split()
            said = [officer.page.locator(f"[id='{each}']").inner_text() for each in described]
            assert any(words and words in link.inner_text() for words in said), (path, name)
