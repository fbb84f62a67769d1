"""The two forms of one mail, made when it is sent: plain text, and HTML for who reads it better with headings and links.

Both say the same. The HTML loads nothing and asks for nothing: `templates/_mails/letter.html`, without any address but those of the site.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from aict.core.mail import OutgoingMail
from aict.core.paths import TEMPLATES
from aict.core.typography import french_spaces

_NOTHING: dict[str, Any] = {"sections": (), "stop": ""}


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a mail leads: they are complete in the mail alone, never in what waits."""

    site: str
    link: str = ""
    stop: str = ""


def text_of(mail: OutgoingMail, addresses: Addresses) -> str:
    """A mail in plain text."""
    body = mail.body or _NOTHING
    sections = (_section(section, addresses.site) for section in body["sections"])
    stop = f"{body['stop']}\n{addresses.stop}" if addresses.stop else ""
    parts = (mail.before, addresses.link, *sections, mail.after, stop)
    return "\n\n".join(filter(None, parts)) + "\n"


def html_of(mail: OutgoingMail, addresses: Addresses) -> str:
    """A mail in HTML, complete without anything from elsewhere."""
    body = mail.body or _NOTHING
    html = _letter().render(
        language=mail.locale,
        subject=mail.subject,
        before=_paragraphs(mail.before),
        after=_paragraphs(mail.after),
        sections=body["sections"],
        stop_words=body["stop"],
        addresses=addresses,
    )
    return french_spaces(html) if mail.locale == "fr" else html


def _section(section: dict[str, Any], site: str) -> str:
    title = _words(section["title"])
    lines = "\n".join(part for line in section["lines"] for part in _line(line, site))
    return f"{title}\n{'-' * len(title)}\n{lines}"


def _line(line: dict[str, Any], site: str) -> Iterator[str]:
    yield f"* {_words(line['text'])}"
    if line["about"]:
        yield f"  {_words(line['about'])}"
    if line["path"]:
        yield f"  {site}{line['path']}"


def _words(parts: Iterable[tuple[str, str | None]]) -> str:
    return "".join(words for words, _language in parts)


def _paragraphs(text: str) -> list[str]:
    return text.split("\n\n") if text else []


@cache
def _letter() -> Template:
    # Not the application's environment: mail is sent where no request and no application is at hand.
    shelf = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return shelf.get_template("_mails/letter.html")
