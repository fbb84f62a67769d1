"""What an application sent: on one's own machine each mail is a file."""

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from flask import Flask

from aict.core.postman import postman_of


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail as its reader has it."""

    to: str
    subject: str
    text: str
    message: EmailMessage

    @property
    def link(self) -> str:
        """The address within the site that it leads to."""
        found = re.search(r"https?://[^/\s]+(/\S*)", self.text)
        assert found, self.text
        return found[1]


def deliver(app: Flask) -> list[Mail]:
    """Send what waits, and give what was sent, the first first."""
    with app.app_context():
        postman_of(app).deliver()
    return [_opened(path) for path in sorted(Path(app.config["SETTINGS"].instance, "mail").glob("*.eml"))]


def _opened(path: Path) -> Mail:
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    path.unlink()
    assert isinstance(message, EmailMessage)
    return Mail(str(message["To"]), str(message["Subject"]), message.get_content(), message)
