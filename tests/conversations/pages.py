"""What the tests of conversations share: addresses, how a thread is opened and spoken in, what is in the database."""

from html import unescape
from typing import Any

from sqlalchemy import select
from werkzeug.test import TestResponse

from aict.conversations.models import Act, Thread, Turn
from aict.core.db import Database
from tests.browser import Browser, fields_of
from tests.factories import World

ALPHA = "/partnerships/alpha"
CONVERSATIONS = f"{ALPHA}/conversations"
OBJECTIVE = f"{ALPHA}/objectives/O1"
HOME = "/"


def new_on(world: World) -> str:
    """Where a thread on the objective of alpha is opened."""
    return f"{CONVERSATIONS}/new/objective/{world.alpha.objective.id}"


def thread_of(world: World) -> str:
    """The page of the thread of the world."""
    return f"{CONVERSATIONS}/{world.alpha.thread.id}"


def open_thread(browser: Browser, world: World, words: str, **fields: Any) -> str:
    """Open a thread on the objective; its address."""
    answer = browser.post(new_on(world), {"words": words, **fields})
    assert answer.status_code == 303, text_of(answer)
    return str(answer.location)


def say(browser: Browser, thread: str, words: str, **fields: Any) -> TestResponse:
    """Say something in a thread."""
    return browser.post(thread, {"words": words, **fields})


def resolve(browser: Browser, thread: str) -> TestResponse:
    """Resolve a thread as its page is now."""
    return browser.post(f"{thread}/resolve", {"read": fields_of(browser.get(thread))["read"]})


def text_of(page: TestResponse) -> str:
    """A page with its entities read."""
    return unescape(page.text)


def turns_of(database: Database, thread: str) -> list[Turn]:
    """What was said and done in a thread, the oldest first."""
    with database.session(writing=False) as session:
        wanted = select(Turn).join(Turn.thread).order_by(Turn.at, Turn.id)
        return [t for t in session.scalars(wanted) if str(t.thread_id) == thread.rpartition("/")[2]]


def messages_of(database: Database, thread: str) -> list[str | None]:
    """The words of the messages of a thread."""
    return [turn.words for turn in turns_of(database, thread) if turn.act is Act.SAY]


def threads(database: Database) -> list[Thread]:
    """Every thread there is."""
    with database.session(writing=False) as session:
        return list(session.scalars(select(Thread).order_by(Thread.id)))
