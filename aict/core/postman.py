"""Sending what waits in `outgoing_mail`: to a server, or into a folder on one's own machine.

Several processes may send: each takes a mail by moving its next try away, and the one whose move
counted sends it. A mail is sent at least once; it is sent twice only if the machine stops in between.
"""

import logging
import smtplib
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import unquote, urlsplit

from flask import Flask
from sqlalchemy import delete, select, update

from aict.core import clock
from aict.core.db import Database
from aict.core.mail import WRITTEN, OutgoingMail, may_leave, take_back
from aict.core.mail_parts import Addresses, html_of, text_of
from aict.core.schema import LINE
from aict.core.secret_links import Links

LOGGER = logging.getLogger(__name__)

EVERY: Final = 60.0
"""Seconds between two looks at what waits, when nothing new was written."""
_TIMEOUT: Final = 20.0
_TAKEN_FOR: Final = timedelta(minutes=5)
_LONGEST_PAUSE: Final = timedelta(hours=1)
_PERMANENT: Final = 500
SCHEMES: Final = {"smtp": 25, "smtps": 465, "smtp+starttls": 587}


class Transport(Protocol):
    """A way for a message to leave."""

    def send(self, message: EmailMessage) -> None:
        """Hand it over; raises `OSError` or `SMTPException` when it did not leave."""


class Server:
    """A mail server, by its address."""

    def __init__(self, url: str) -> None:
        """`smtp://`, `smtps://` or `smtp+starttls://`, with `user:password@` when it asks for one."""
        self._url = urlsplit(url)
        if self._url.scheme not in SCHEMES or not self._url.hostname:
            raise ValueError(self._url.scheme)

    def send(self, message: EmailMessage) -> None:
        """Hand a message over, encrypted as the address says."""
        host, port = str(self._url.hostname), self._url.port or SCHEMES[self._url.scheme]
        context = ssl.create_default_context()
        if self._url.scheme == "smtps":
            server: smtplib.SMTP = smtplib.SMTP_SSL(host, port, timeout=_TIMEOUT, context=context)
        else:
            server = smtplib.SMTP(host, port, timeout=_TIMEOUT)
        with server:
            if self._url.scheme == "smtp+starttls":
                server.starttls(context=context)
            if self._url.username:
                server.login(unquote(self._url.username), unquote(self._url.password or ""))
            server.send_message(message)


class Folder:
    """Where mails go on one's own machine: one file each, opened by any mail program."""

    def __init__(self, path: Path) -> None:
        """The folder is made with the first mail, for its owner alone."""
        self.path = path

    def send(self, message: EmailMessage) -> None:
        """Write a message into a file, named so that files sort by time."""
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = f"{clock.now():%Y%m%d-%H%M%S-%f}-{message['Message-ID'].strip('<>').partition('@')[0]}.eml"
        (self.path / name).write_bytes(message.as_bytes())


def transport_for(url: str | None, folder: Path) -> Transport:
    """The server of `AICT_MAIL_URL`, or the folder when there is none."""
    return Server(url) if url else Folder(folder)


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did."""

    sent: int
    failed: int


class Postman:
    """Sends the mail of one instance."""

    def __init__(
        self,
        database: Callable[[], Database],
        transport: Transport,
        *,
        sender: str,
        links: Links,
        public_url: str,
    ) -> None:
        """`public_url` begins every link: the host that a request was sent to is never believed."""
        self._database, self._transport, self._sender = database, transport, sender
        self._links, self._public_url = links, public_url
        self._thread: threading.Thread | None = None
        self._stopped = False

    def deliver(self) -> Round:
        """Send all that is due now; what could not leave is tried again later."""
        sent = failed = 0
        for mail in self._due():
            if self._take(mail):
                error = self._try(mail)
                sent, failed = sent + (error is None), failed + (error is not None)
        return Round(sent, failed)

    def start(self) -> None:
        """Send in the background: at once what this process writes, and every minute what waits."""
        self._thread = threading.Thread(target=self._run, name="postman", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Send nothing any more, once the round that runs is over."""
        self._stopped = True
        WRITTEN.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._stopped:
            WRITTEN.clear()
            try:
                self.deliver()
            except Exception:
                LOGGER.exception("mail could not be looked through; it waits")
            WRITTEN.wait(EVERY)

    def _due(self) -> list[OutgoingMail]:
        now = clock.now()
        with self._database().session(writing=False) as session:
            due = session.scalars(
                select(OutgoingMail)
                .where(OutgoingMail.next_try_at <= now)
                .order_by(OutgoingMail.next_try_at, OutgoingMail.id)
            )
            return list(due)

    def _take(self, mail: OutgoingMail) -> bool:
        now = clock.now()
        this = (OutgoingMail.id == mail.id, OutgoingMail.next_try_at == mail.next_try_at)
        with self._database().transaction() as session:
            if mail.until <= now or not may_leave(session, mail):
                gone = session.execute(delete(OutgoingMail).where(*this))
                if gone.rowcount:  # type: ignore[attr-defined] # of a DELETE
                    take_back(session, mail)
                return False
            moved = update(OutgoingMail).where(*this).values(next_try_at=now + _TAKEN_FOR)
            return bool(session.execute(moved).rowcount)  # type: ignore[attr-defined] # of an UPDATE

    def _try(self, mail: OutgoingMail) -> Exception | None:
        try:
            self._transport.send(self._message(mail))
        except (OSError, smtplib.SMTPException, ValueError) as error:
            LOGGER.warning("a mail did not leave: %s", type(error).__name__)
            self._put_off(mail, error)
            return error
        with self._database().transaction() as session:
            session.execute(delete(OutgoingMail).where(OutgoingMail.id == mail.id))
        return None

    def _put_off(self, mail: OutgoingMail, error: Exception) -> None:
        attempts = mail.attempts + 1
        never = _is_permanent(error)
        pause = min(timedelta(minutes=4 ** (attempts - 1)), _LONGEST_PAUSE)
        values = {
            "attempts": attempts,
            "given_up": never,
            "last_error": f"{type(error).__name__}: {error}"[:LINE],
            "next_try_at": mail.until if never else clock.now() + pause,
        }
        with self._database().transaction() as session:
            session.execute(update(OutgoingMail).where(OutgoingMail.id == mail.id).values(**values))

    def _message(self, mail: OutgoingMail) -> EmailMessage:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self._sender, mail.to, mail.subject
        message["Date"] = format_datetime(clock.now())
        # The same at every try: a server that took it before the line was cut can tell it has it already.
        message["Message-ID"] = f"<{mail.id}@{parseaddr(self._sender)[1].rpartition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"
        addresses = Addresses(self._public_url, link=self._link(mail), stop=self._stop(mail))
        if addresses.stop:
            message["List-Unsubscribe"] = f"<{addresses.stop}>"
            # One click asks for an encrypted address (RFC 8058, 3.1): one's own machine has none.
            if addresses.stop.startswith("https:"):
                message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        message.set_content(text_of(mail, addresses), cte="quoted-printable")
        message.add_alternative(html_of(mail, addresses), subtype="html", cte="quoted-printable")
        message["Content-Language"] = mail.locale
        return message

    def _link(self, mail: OutgoingMail) -> str:
        if mail.link_path is None:
            return ""
        token = self._links.token(mail.link_seed) if mail.link_seed else ""
        return f"{self._public_url}{mail.link_path}{token}"

    def _stop(self, mail: OutgoingMail) -> str:
        if mail.stop_path is None or mail.person_id is None:
            return ""
        return f"{self._public_url}{mail.stop_path}{self._links.signed(mail.person_id.hex)}"


def _is_permanent(error: Exception) -> bool:
    """Whether the server says that it will never take this mail (a 5xx of SMTP)."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= _PERMANENT for code, _words in error.recipients.values())
    return isinstance(error, smtplib.SMTPDataError) and error.smtp_code >= _PERMANENT


def init_app(app: Flask, postman: Postman) -> None:
    """Give the application its postman; the server starts it."""
    app.extensions["aict-postman"] = postman


def postman_of(app: Flask) -> Postman:
    """The postman of an application."""
    found: Postman = app.extensions["aict-postman"]
    return found
