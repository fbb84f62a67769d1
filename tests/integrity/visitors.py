"""Officers who read and write on several web processes at once, while processes are killed; and the account of what they sent.

What was answered 303 is acknowledged, and must stand once. What was cut off is sent again with the same token, to
another process, as a browser does when its user tries again.
"""

import http.client
import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event, Lock, Thread
from urllib.parse import urlencode

from sqlalchemy import func, select, text

from aict.activities.models import Meeting
from aict.core.db import Database
from tests.browser import fields_of
from tests.conftest import BrowserOf

FORM = "/partnerships/alpha/meetings/new"
PAGES = ("/", "/partnerships/alpha", "/partnerships/alpha/meetings", "/partnerships/alpha/objectives")
ACCEPTED, READ, TOLD_TO_WAIT = 303, 200, 503
TRIES = 480
"""One every quarter of a second: a process that was killed is started again within that time."""
_AGAIN = 0.25


@dataclass(frozen=True, slots=True)
class Officer:
    """Who is signed in, and the form they have before them."""

    cookie: str
    fields: dict[str, str]


def officer(browser_of: BrowserOf, email: str) -> Officer:
    browser = browser_of(email)
    page = browser.get(FORM)
    return Officer(browser.cookie() or "", fields_of(page))


@dataclass
class Account:
    """What was sent, and what was answered."""

    acknowledged: list[str] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    """What no retry could bring through."""
    refused: Counter[int] = field(default_factory=Counter)
    """Answers that are neither what was asked for nor a request to try again."""
    faults: int = 0
    """Requests cut off, or told to try again."""
    seconds: list[float] = field(default_factory=list)
    """What each request that was answered took; without its retries."""
    lock: Lock = field(default_factory=Lock)

    @property
    def requests(self) -> int:
        return len(self.seconds) + self.faults

    def within(self, share: float) -> int:
        """Milliseconds within which this share of the requests was answered."""
        found = sorted(self.seconds)
        return round(1000 * found[int(share * (len(found) - 1))])


Act = Callable[[Officer, random.Random], None]


class Visitors:
    """Some who write and some who read, each as fast as they are answered."""

    def __init__(self, officers: Sequence[Officer], ports: Sequence[int], *, seed: int = 0) -> None:
        self._officers, self._ports = officers, ports
        self.account = Account()
        self._over, self._seed = Event(), seed
        self._threads: list[Thread] = []

    def come(self, *, writers: int, readers: int) -> None:
        for n in range(writers + readers):
            act = self._write if n < writers else self._read
            chance = random.Random(f"{self._seed} {n}")
            one = self._officers[n % len(self._officers)]
            self._threads.append(Thread(target=self._go_on, args=(act, one, chance), name=f"visitor {n}"))
        for thread in self._threads:
            thread.start()

    def leave(self) -> None:
        """Each brings what they are about to an end first."""
        self._over.set()
        for thread in self._threads:
            thread.join()

    def _go_on(self, act: Act, one: Officer, chance: random.Random) -> None:
        while not self._over.is_set():
            act(one, chance)

    def _write(self, one: Officer, chance: random.Random) -> None:
        subject = f"Réunion {chance.getrandbits(64):x}"
        typed = {**one.fields, "once": subject, "date": "2026-05-12", "level": "elus", "subject": subject}
        brought = self._bring_through(one, chance, Asked("POST", FORM, ACCEPTED, urlencode(typed)))
        with self.account.lock:
            (self.account.acknowledged if brought else self.account.unanswered).append(subject)

    def _read(self, one: Officer, chance: random.Random) -> None:
        page = chance.choice(PAGES)
        if not self._bring_through(one, chance, Asked("GET", page, READ)):
            with self.account.lock:
                self.account.unanswered.append(page)

    def _bring_through(self, one: Officer, chance: random.Random, asked: "Asked") -> bool:
        """Ask until it is answered as it should be, or refused for good."""
        for _ in range(TRIES):
            began = time.monotonic()
            status = asked.of(chance.choice(self._ports), one.cookie)
            with self.account.lock:
                if status == asked.wanted:
                    self.account.seconds.append(time.monotonic() - began)
                    return True
                self.account.faults += 1
                if status not in {None, TOLD_TO_WAIT}:
                    self.account.refused[status or 0] += 1
                    return False
            time.sleep(_AGAIN)
        return False


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, and the status that answers it."""

    method: str
    path: str
    wanted: int
    body: str | None = None

    def of(self, port: int, cookie: str) -> int | None:
        """The status of the answer; None when the line was cut before it was there."""
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        headers = {"Cookie": f"aict_session={cookie}", "Content-Type": "application/x-www-form-urlencoded"}
        try:
            line.request(self.method, self.path, self.body, headers)
            answer = line.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException):
            return None
        else:
            return answer.status
        finally:
            line.close()


def check(database: Database, account: Account) -> None:
    """Nothing acknowledged is lost, nothing stands twice, no answer was an error that trying again does not cure."""
    with database.session(writing=False) as session:
        named = select(Meeting.subject, func.count()).where(Meeting.subject.startswith("Réunion "))
        counted = session.execute(named.group_by(Meeting.subject)).all()
        if database.engine.dialect.name == "sqlite":
            assert session.scalar(text("PRAGMA integrity_check")) == "ok"
    stand = {subject: times for subject, times in counted}  # noqa: C416 - rows are no pairs to the types
    assert account.refused == Counter()
    assert account.unanswered == []
    assert set(account.acknowledged) == set(stand)
    assert {subject for subject, times in stand.items() if times > 1} == set()
