"""Mail leaves after the commit, to a real server or into a folder, and waits when nobody takes it."""

import re
import threading
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from aict.core import clock, mail
from aict.core.db import Database
from aict.core.errors import Quoted, Sentence
from aict.core.mail import Letter, Line, OutgoingMail, Section, Series, waiting_mail
from aict.core.postman import Postman, Round, Server, Transport, transport_for
from aict.core.schema import new_id
from aict.core.secret_links import Links, digest_of
from tests.conftest import SECRET_KEY
from tests.factories import NOON
from tests.mailbox import Inbox

LETTER = Letter(
    Sentence("Sujet de %(who)s", who="Ouagadougou"), (Sentence("Bonjour,"),), (Sentence("À bientôt."),)
)
LINKS = Links(SECRET_KEY)
SITE = "https://aict.example"


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


def part(message: Any, form: str) -> str:
    """What the mail says in plain text, or in HTML."""
    found: str = message.get_body((form,)).get_content()
    return found.replace("\r\n", "\n")


def test_a_mail_reaches_a_real_server_in_two_forms_that_say_the_same(
    database: Database, write: Any, inbox: Inbox, server_url: str
) -> None:
    link = LINKS.new()
    write(path="/invitations/", link=link)
    assert postman(database, Server(server_url)).deliver() == Round(sent=1, failed=0)
    (message,) = inbox.received
    assert message["To"] == "agent@ouaga.example"
    assert message["Subject"] == "Sujet d’Ouagadougou"
    assert message["From"] == "AICT <aict@ville.example>"
    assert message["Content-Language"] == "fr"
    assert [p.get_content_type() for p in message.iter_parts()] == ["text/plain", "text/html"]
    text = part(message, "plain")
    token = text.partition("/invitations/")[2].split()[0]
    assert digest_of(token) == link.digest
    for said in (text, part(message, "html")):
        assert said.index("Bonjour,") < said.index(f"{SITE}/invitations/{token}") < said.index("À bientôt.")
    assert waiting(database) == []


def test_the_html_form_is_a_light_page_in_the_language_of_its_reader_that_loads_nothing(
    app: Flask, database: Database, inbox: Inbox, server_url: str
) -> None:
    said = "Ville <de> Sfax & amis"
    section = Section(
        Sentence("Titre"), (Line(said, "/partnerships/x?a=1&b=2", "à propos"), Line("sans lien"))
    )
    letter = Letter(Sentence("Sujet de %(who)s", who=said), (Sentence("Bonjour,"),), sections=(section,))
    until = clock.now() + timedelta(days=1)
    with app.app_context(), database.transaction() as session:
        mail.write(session, letter, to="a@b.example", locale="en", until=until)
    postman(database, Server(server_url)).deliver()
    (message,) = inbox.received
    html, text = part(message, "html"), part(message, "plain")
    assert '<html lang="en">' in html
    assert f"* {said}\n  à propos\n  {SITE}/partnerships/x?a=1&b=2\n* sans lien" in text
    assert f'<a href="{SITE}/partnerships/x?a=1&amp;b=2">Ville &lt;de&gt; Sfax &amp; amis</a>' in html
    assert set(re.findall(r"https?://[^/\"<]+", html)) == {SITE}
    assert not re.search(r"<(?:img|link|script|iframe|form|object)\b|url\(|@import", html)
    assert len(message.as_bytes()) < 5_000


@pytest.mark.sqlite
def test_french_is_set_in_html_and_left_plain_in_plain_text(
    app: Flask, database: Database, inbox: Inbox, server_url: str
) -> None:
    letter = Letter(Sentence("Sujet"), (Sentence("Pour accepter :"), Sentence("Merci !")))
    with app.app_context(), database.transaction() as session:
        mail.write(session, letter, to="a@b.example", locale="fr", until=clock.now() + timedelta(days=1))
    postman(database, Server(server_url)).deliver()
    (message,) = inbox.received
    html, text = part(message, "html"), part(message, "plain")
    assert "Pour accepter\u00a0:" in html
    assert "Merci\u202f!" in html
    assert "Pour accepter :\n\nMerci !" in text


def test_what_somebody_wrote_in_another_language_is_marked_with_it(
    app: Flask, database: Database, inbox: Inbox, server_url: str
) -> None:
    theirs, ours = Quoted("Water <for> all", "en"), Quoted("De l’eau", "fr")
    lines = (Line(Sentence("%(a)s et %(b)s.", a=theirs, b=ours), about=theirs), Line("seul"), Line(ours))
    letter = Letter(Sentence("Sujet"), (), sections=(Section(Sentence("%(t)s", t=theirs), lines),))
    with app.app_context(), database.transaction() as session:
        mail.write(session, letter, to="a@b.example", locale="fr", until=clock.now() + timedelta(days=1))
    postman(database, Server(server_url)).deliver()
    (message,) = inbox.received
    html = part(message, "html")
    marked = '<span lang="en">Water &lt;for&gt; all</span>'
    assert f"<h2>{marked}</h2>" in html
    assert f"{marked} et De l’eau.<br>{marked}" in html
    assert html.count("<span") == 3
    assert "* Water <for> all et De l’eau.\n  Water <for> all\n* seul\n* De l’eau\n" in part(message, "plain")


def test_every_mail_is_dated_and_keeps_its_identifier_from_one_try_to_the_next(
    database: Database, write: Any, inbox: Inbox, server_url: str
) -> None:
    with clock.stopped_at(NOON):
        write()
    (row,) = waiting(database)
    ours = postman(database, Server(server_url))
    first, again = ours._message(row), ours._message(row)  # noqa: SLF001 (what a second try would send)
    assert first["Message-ID"] == again["Message-ID"] == f"<{row.id}@ville.example>"
    with clock.stopped_at(NOON):
        ours.deliver()
    (message,) = inbox.received
    assert message["Date"].datetime == NOON
    assert message["Message-ID"] == first["Message-ID"]
    assert message["List-Unsubscribe"] is None


# ── Letters of a series ──────────────────────────────────────────────────────────────────────────

SOMEBODY = new_id()
SERIES = Series("tests", SOMEBODY, "/stop/", Sentence("Ne plus recevoir"), {"rests": "on this"})


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> tuple[list[bool], list[Any]]:
    """What the writer of the series answers next, and the letters it was told will not leave."""
    allowed: list[bool] = [True]
    lost: list[Any] = []
    monkeypatch.setattr(mail, "_WATCHES", {})
    mail.watch(
        "tests",
        may_leave=lambda _session, _mail: allowed[0],
        taken_back=lambda _session, found: lost.append(found.basis),
    )
    return allowed, lost


def test_a_letter_of_a_series_can_be_stopped_by_one_click(
    database: Database, write: Any, inbox: Inbox, server_url: str
) -> None:
    write(series=SERIES)
    kept = str([vars(row) for row in waiting(database)])
    postman(database, Server(server_url)).deliver()
    (message,) = inbox.received
    address = str(message["List-Unsubscribe"]).strip("<>")
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    signed = address.removeprefix(f"{SITE}/stop/")
    assert LINKS.verified(signed) == SOMEBODY.hex
    assert signed not in kept
    assert f"Ne plus recevoir\n{address}" in part(message, "plain")
    assert f'<a href="{address}">Ne plus recevoir</a>' in part(message, "html")


def test_one_click_is_not_offered_without_encryption(
    database: Database, write: Any, inbox: Inbox, server_url: str
) -> None:
    write(series=SERIES)
    at_home = Postman(
        lambda: database,
        Server(server_url),
        sender="aict@localhost",
        links=LINKS,
        public_url="http://127.0.0.1:8000",
    )
    at_home.deliver()
    (message,) = inbox.received
    assert str(message["List-Unsubscribe"]).startswith("<http://127.0.0.1:8000/stop/")
    assert message["List-Unsubscribe-Post"] is None


@pytest.mark.parametrize("forged", ["", ".", "x", "{}.x", "{}", ".{}"])
def test_nobody_else_can_sign(forged: str) -> None:
    assert LINKS.verified(forged.format(SOMEBODY.hex)) is None
    assert Links("another secret of another instance").verified(LINKS.signed("x")) is None
    assert LINKS.token("x") != LINKS.signed("x").rpartition(".")[2]


def test_its_writer_is_asked_again_before_it_leaves_and_told_when_it_does_not(
    database: Database, write: Any, inbox: Inbox, server_url: str, watched: tuple[list[bool], list[Any]]
) -> None:
    allowed, lost = watched
    write(series=SERIES)
    allowed[0] = False
    assert postman(database, Server(server_url)).deliver() == Round(0, 0)
    assert (inbox.received, waiting(database), lost) == ([], [], [{"rests": "on this"}])
    allowed[0] = True
    write(series=SERIES)
    assert postman(database, Server(server_url)).deliver() == Round(sent=1, failed=0)
    assert len(lost) == 1


def test_its_writer_is_told_when_no_server_took_it_in_time(
    database: Database, write: Any, watched: tuple[list[bool], list[Any]]
) -> None:
    with clock.stopped_at(NOON):
        write(series=SERIES, until=NOON + timedelta(hours=1))
        postman(database, Server("smtp://127.0.0.1:9")).deliver()
    assert watched[1] == []
    with clock.stopped_at(NOON + timedelta(hours=1)):
        postman(database, Server("smtp://127.0.0.1:9")).deliver()
    assert watched[1] == [{"rests": "on this"}]


# ── On its way ───────────────────────────────────────────────────────────────────────────────────


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
