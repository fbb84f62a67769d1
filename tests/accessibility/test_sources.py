"""What the grid of accessibility reads from the sources: what is never there, and what is there every time."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from aict.core.paths import PACKAGE, TEMPLATES

_COMMENT = re.compile(r"\{#.*?#\}|<!--.*?-->|/\*.*?\*/", re.DOTALL)
_TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
_GROUP = re.compile(r"<fieldset\b[^>]*>\s*(?:\{%.*?%\}\s*)*(\S+)")
NEVER = {
    "a frame, a film, a sound": r"<(?:i?frame|frameset|video|audio|object|embed|canvas|map|marquee|blink)\b",
    "a window of its own": r"\btarget\s*=\s*[\"'](?!self)|window\.open\(",
    "a shortcut of one key": r"\baccesskey\b|[\"']key(?:down|press|up)[\"']",
    "an order of its own": r"\btabindex\s*=\s*[\"'][1-9]",
    "the pointer going down, gestures, motion": r"mousedown|pointerdown|touch(?:start|move)|devicemotion",
    "a layout table": r"role\s*=\s*[\"']presentation[\"']",
}
NEVER_IN_STYLE = {
    "an order that is not the source's": r"[;{\s]order\s*:|-reverse\b",
    "what moves by itself": r"\banimation\b|@keyframes",
    "a direction that the telephone must have": r"orientation\s*:",
    "what appears on hover": r":hover[^{]*\{[^}]*(?:display|visibility|content|opacity)\s*:",
    "a focus that is not seen": r"outline\s*:\s*(?:none|0)\b",
}


def sources(*kinds: str) -> Iterator[tuple[str, str]]:
    for folder in (TEMPLATES, PACKAGE / "static"):
        for path in sorted(folder.rglob("*")):
            if path.suffix in kinds:
                yield _named(path), _COMMENT.sub("", path.read_text("utf-8"))


def _named(path: Path) -> str:
    return "/".join(path.parts[-2:])


@pytest.mark.parametrize(("what", "pattern"), NEVER.items(), ids=list(NEVER))
def test_what_the_grid_says_is_not_there_is_not_there(what: str, pattern: str) -> None:
    kept = [name for name, text in sources(".html", ".js") if re.search(pattern, text)]
    # A mail is laid out for programs that know no style sheet, and is no page.
    assert [name for name in kept if not name.startswith("_mails/")] == []


@pytest.mark.parametrize(("what", "pattern"), NEVER_IN_STYLE.items(), ids=list(NEVER_IN_STYLE))
def test_what_the_grid_says_is_not_styled_is_not_styled(what: str, pattern: str) -> None:
    assert [name for name, text in sources(".css") if re.search(pattern, text)] == []


def test_tables_declare_their_headers() -> None:
    wrong = []
    for name, text in sources(".html"):
        if name.startswith("_mails/"):
            continue
        for table in _TABLE.findall(text):
            headers = re.findall(r"<th\b[^>]*>", table)
            if not headers or not all(re.search(r"\bscope=", header) for header in headers):
                wrong.append(f"{name}: {headers or 'no header'}")
    assert wrong == []


def test_groups_of_fields_have_a_legend() -> None:
    wrong = [
        f"{name}: {first}"
        for name, text in sources(".html")
        for first in _GROUP.findall(text)
        if not first.startswith("<legend")
    ]
    assert wrong == []


def test_every_page_has_one_layout() -> None:
    """One document type, one place for menus and search, one link to the content: all in `_layout/page.html`."""
    page = (TEMPLATES / "_layout" / "page.html").read_text("utf-8")
    for landmark in ("<header", "<nav", 'role="search"', '<main id="content"', "<footer", 'class="skip"'):
        assert landmark in page
    whole = {
        name: text for name, text in sources(".html") if "<html" in text and not name.startswith("_mails/")
    }
    # The page of an outage stands alone: it needs no database.
    assert whole.keys() == {"_layout/page.html", "_layout/outage.html"}
    assert all(text.lstrip().startswith("<!doctype html>") for text in whole.values())
