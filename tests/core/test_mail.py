"""Mail leaves after the commit, to a real server or into a folder, and waits when nobody takes it."""

import socket
import threading
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from flask import Flask
from sqlalchemy import select

from aict.core import clock, mail
from aict.core.db import Database
from aict.core.errors import Sentence
from aict.core.mail import Letter, OutgoingMail, waiting_mail
from aict.core.postman import Postman, Round, Server, Transport, transport_for
from aict.core.secret_links import Links, digest_of
from tests.conftest import SECRET_KEY
from tests.factories import NOON

LETTER = Letter(
    Sentence("Sujet de %(who)s", who="Ouagadougou"), (Sentence("Bonjour,"),), (Sentence("À bientôt."),)
)
LINKS = Links(SECRET_KEY)
SITE = "https://aict.example"


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


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def server_url(inbox: Inbox) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(inbox, hostname="127.0.0.1", port=port)
    controller.start()
    yield f"smtp://127.0.0.1:{port}"
    controller.stop()


def postman(database: Database, transport: Transport) -> Postman:
    return Postman(
        lambda: database, transport, sender="AICT <aict@ville.example>", links=LINKS, public_url=SITE
    )


@pytest.fixture
def write(app: Flask, database: Database) -> Any:
    """Leave a mail in a transaction that is committed."""

    def leave(to: str = "agent@ouaga.example", **more: Any) -> None:
        more.setdefault("until", clock.now() + timedelta(days=1))
        with app.app_context(), database.transaction() as session:
            mail.write(session, LETTER, to=to, locale="fr", **more)

    return leave


def waiting(database: Database) -> list[OutgoingMail]:
    with database.session(writing=False) as session:
        return list(session.scalars(select(OutgoingMail)))


def test_a_mail_reaches_a_real_server_in_plain_text(
    database: Database, write: Any, inbox: Inbox, server_url: str
) -> None:
    link = LINKS.new()
    write(path="/invitations/", link=link)
    assert postman(database, Server(server_url)).deliver() == Round(sent=1, failed=0)
    (message,) = inbox.received
    assert message["To"] == "agent@ouaga.example"
    assert message["Subject"] == "Sujet de Ouagadougou"
    assert message["From"] == "AICT <aict@ville.example>"
    assert message["Content-Language"] == "fr"
    text = message.get_content()
    assert text.index("Bonjour,") < text.index(f"{SITE}/invitations/") < text.index("À bientôt.")
    token = text.partition("/invitations/")[2].split()[0]
    assert digest_of(token) == link.digest
    assert waiting(database) == []


def test_what_is_kept_gives_nobody_the_link(database: Database, write: Any) -> None:
    link = LINKS.new()
    write(path="/invitations/", link=link)
    token = LINKS.token(link.seed)
    assert all(token not in str(vars(row)) for row in waiting(database))
    assert Links("another secret of another instance").token(link.seed) != token


def test_nothing_leaves_when_the_transaction_is_rolled_back(
    app: Flask, database: Database, tmp_path: Path
) -> None:
    mail.WRITTEN.clear()
    with app.app_context(), database.session(writing=True) as session:
        mail.write(session, LETTER, to="a@b.example", locale="fr", until=clock.now() + timedelta(days=1))
        session.flush()
        session.rollback()
    assert not mail.WRITTEN.is_set()
    assert postman(database, transport_for(None, tmp_path)).deliver() == Round(0, 0)


def test_a_server_that_is_down_loses_nothing(database: Database, write: Any, inbox: Inbox) -> None:
    with clock.stopped_at(NOON):
        write()
        assert postman(database, Server("smtp://127.0.0.1:9")).deliver() == Round(sent=0, failed=1)
        assert postman(database, Server("smtp://127.0.0.1:9")).deliver() == Round(0, 0)
    (row,) = waiting(database)
    assert (row.attempts, row.next_try_at) == (1, NOON + timedelta(minutes=1))
    with database.session(writing=False) as session:
        told = waiting_mail(session)
    assert (told.count, told.since, told.refused) == (1, NOON, 0)
    assert "ConnectionRefusedError" in str(told.last_error)


def test_it_is_sent_when_the_server_is_back(
    database: Database, write: Any, inbox: Inbox, server_url: str
) -> None:
    inbox.answer = "451 try again later"
    with clock.stopped_at(NOON):
        write()
        assert postman(database, Server(server_url)).deliver() == Round(sent=0, failed=1)
    inbox.answer = "250 OK"
    with clock.stopped_at(NOON + timedelta(minutes=2)):
        assert postman(database, Server(server_url)).deliver() == Round(sent=1, failed=0)
    assert len(inbox.received) == 1


def test_an_address_that_is_refused_is_not_tried_again_and_is_said(
    database: Database, write: Any, inbox: Inbox, server_url: str
) -> None:
    inbox.answer = "550 nobody here"
    with clock.stopped_at(NOON):
        write()
        postman(database, Server(server_url)).deliver()
    with clock.stopped_at(NOON + timedelta(hours=2)):
        assert postman(database, Server(server_url)).deliver() == Round(0, 0)
    with database.session(writing=False) as session:
        assert waiting_mail(session).refused == 1


def test_what_is_no_longer_worth_sending_is_not_sent(
    database: Database, write: Any, inbox: Inbox, server_url: str
) -> None:
    with clock.stopped_at(NOON):
        write(until=NOON + timedelta(hours=1))
    with clock.stopped_at(NOON + timedelta(hours=1)):
        assert postman(database, Server(server_url)).deliver() == Round(0, 0)
    assert waiting(database) == inbox.received == []


def test_two_who_send_at_once_send_each_mail_once(
    database: Database, write: Any, inbox: Inbox, server_url: str
) -> None:
    for number in range(6):
        write(to=f"agent{number}@ouaga.example")
    together = threading.Barrier(3)

    def send() -> None:
        together.wait()
        postman(database, Server(server_url)).deliver()

    hands = [threading.Thread(target=send) for _ in range(3)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert sorted(message["To"] for message in inbox.received) == [
        f"agent{number}@ouaga.example" for number in range(6)
    ]


def test_in_the_background_a_mail_leaves_as_soon_as_it_is_committed(
    database: Database, write: Any, inbox: Inbox, server_url: str
) -> None:
    mail.WRITTEN.clear()
    left = threading.Event()

    class Watched(Server):
        def send(self, message: Any) -> None:
            super().send(message)
            left.set()

    sends = postman(database, Watched(server_url))
    sends.start()
    write()
    assert left.wait(10)
    sends.stop()
    assert len(inbox.received) == 1


def test_a_name_cannot_write_a_header(app: Flask, database: Database, tmp_path: Path) -> None:
    hostile = Letter(Sentence("Bonjour %(who)s", who="x\r\nBcc: all@evil.example"), (Sentence("."),))
    with app.app_context(), database.transaction() as session:
        mail.write(session, hostile, to="a@b.example", locale="fr", until=clock.now() + timedelta(days=1))
    assert postman(database, transport_for(None, tmp_path)).deliver() == Round(sent=1, failed=0)
    (path,) = tmp_path.glob("*.eml")
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert message["Bcc"] is None
    assert message["Subject"] == "Bonjour x Bcc: all@evil.example"


@pytest.mark.parametrize("url", ["mail.example", "http://mail.example", "smtp://", "smtp+tls://mail.example"])
def test_what_is_no_mail_server_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Server(url)
