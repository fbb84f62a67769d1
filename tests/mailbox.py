"""What an application sent: on one's own machine each mail is a file; elsewhere a server takes it."""

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from flask import Flask

from aict.core.postman import postman_of
from tests.browser import plain_spaces


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail as its reader has it."""

    to: str
    subject: str
    text: str
    html: str
    message: EmailMessage

    @property
    def link(self) -> str:
        """The address within the site that it leads to."""
        found = re.search(r"https?://[^/\s]+(/\S*)", self.text)
        assert found, self.text
        return found[1]


class Inbox:
    """What a server does with what it is handed."""

    def __init__(self) -> None:
        self.received: list[Any] = []
        self.answer = "250 OK"

    async def handle_RCPT(  # noqa: N802 (aiosmtpd's name)
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        if self.answer.startswith("550"):
            return self.answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 (aiosmtpd's name)
        if self.answer == "250 OK":
            self.received.append(message_from_bytes(envelope.content, policy=policy.default))
        return self.answer


def deliver(app: Flask) -> list[Mail]:
    """Send what waits, and give what was sent, the first first."""
    with app.app_context():
        postman_of(app).deliver()
    return [_opened(path) for path in sorted(Path(app.config["SETTINGS"].instance, "mail").glob("*.eml"))]


def _opened(path: Path) -> Mail:
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    path.unlink()
    assert isinstance(message, EmailMessage)
    text, html = (message.get_body((form,)) for form in ("plain", "html"))
    assert text
    assert html
    said = plain_spaces(html.get_content())
    return Mail(str(message["To"]), str(message["Subject"]), text.get_content(), said, message)
