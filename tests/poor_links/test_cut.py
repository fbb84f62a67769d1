"""A connection that is cut, or never goes on: nothing is half saved, nothing is saved twice, others are served.

Quality items I54 and I55.
"""

import socket
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from urllib.parse import urlencode, urlsplit

import pytest
from sqlalchemy import func, select

from aict.activities.models import Meeting
from aict.core.db import Database
from tests.access.conftest import AsRelation
from tests.access.settled import Settled
from tests.browser import fields_of
from tests.journeys.site import Site

PAGE = "/partnerships/alpha/meetings/new"
STALLED = 60


@pytest.fixture
def letter(as_relation: AsRelation, settled: Settled) -> bytes:
    """A whole request that enters a meeting, as a browser sends it from the form."""
    page = as_relation("officer").get(PAGE)
    typed = {**fields_of(page), "date": "2026-05-12", "level": "elus", "subject": "Une ligne coupée"}
    body = urlencode(typed).encode()
    head = (
        f"POST {PAGE} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Cookie: aict_session={settled.sessions['officer'][0]}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


@contextmanager
def call(site: Site) -> Iterator[socket.socket]:
    parts = urlsplit(site.address)
    with closing(socket.create_connection((str(parts.hostname), int(parts.port or 0)), timeout=10)) as line:
        yield line


def answer(line: socket.socket) -> str:
    said = b""
    while piece := line.recv(65536):
        said += piece
    return said.decode("utf-8", "replace")


def asking_for(path: str, settled: Settled) -> bytes:
    """The request of an officer who is signed in; at the sign-in page of nobody yet."""
    cookie = f"Cookie: aict_session={settled.sessions['officer'][0]}\r\n" if path != "/login" else ""
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{cookie}\r\n".encode()


def opened(site: Site, request: bytes) -> str:
    with call(site) as line:
        line.sendall(request)
        return answer(line)


def meetings(database: Database) -> int:
    with database.session(writing=False) as session:
        mine = select(func.count()).where(Meeting.subject == "Une ligne coupée")
        return session.scalar(mine) or 0


def test_a_form_cut_on_its_way_saves_nothing_and_can_be_sent_again(
    site: Site, database: Database, letter: bytes
) -> None:
    with call(site) as line:
        line.sendall(letter[:-20])
    time.sleep(0.2)
    assert meetings(database) == 0
    with call(site) as line:
        line.sendall(letter)
        assert answer(line).startswith("HTTP/1.1 303")
    assert meetings(database) == 1


def test_an_answer_that_never_arrives_is_given_again_and_nothing_is_saved_twice(
    site: Site, database: Database, letter: bytes
) -> None:
    with call(site) as line:
        line.sendall(letter)
    until = time.monotonic() + 5
    while not meetings(database) and time.monotonic() < until:
        time.sleep(0.05)
    for _retry in range(2):
        with call(site) as line:
            line.sendall(letter)
            assert answer(line).startswith("HTTP/1.1 303")
    assert meetings(database) == 1


@pytest.mark.parametrize(
    ("path", "shows"),
    [
        ("/login", 'name="password"'),
        ("/partnerships/alpha", "<h1"),
        ("/partnerships/alpha/objectives", "<h1"),
    ],
)
def test_sixty_stalled_letters_keep_nobody_waiting(
    site: Site, settled: Settled, letter: bytes, path: str, shows: str
) -> None:
    """Neither at a page for anybody nor at one that reads a partnership for who is signed in."""
    asking = asking_for(path, settled)
    opened(site, asking)  # a template is compiled once in the life of a process: not what is measured
    lines = [
        socket.create_connection(("127.0.0.1", int(urlsplit(site.address).port or 0))) for _ in range(STALLED)
    ]
    try:
        for line in lines:
            line.sendall(letter[:-20])
        began = time.monotonic()
        page = opened(site, asking)
        took = time.monotonic() - began
    finally:
        for line in lines:
            line.close()
    assert page.startswith("HTTP/1.1 200")
    assert shows in page
    assert took < 1
