"""One walk through all that somebody may read, kept for all that is asked of it: a walk takes long, and none changes anything."""

import re
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from werkzeug.test import TestResponse

from aict.core import trail
from aict.core.db import Database
from aict.organisations.models import Organisation
from tests.access.asking import every_way, words_of
from tests.access.settled import Endpoint, Settled, endpoints
from tests.browser import Browser
from tests.integrity.test_half_states import everything

Printing = Callable[[str], AbstractContextManager[list[str]]]


@dataclass(frozen=True, slots=True)
class Heard:
    """What one answer, or one page on its way to the printer, said of the words that were listened for."""

    endpoint: Endpoint
    address: str
    status: int
    words: frozenset[str]
    beyond_names: frozenset[str]
    """Those that it says elsewhere than in names and codes of organisations."""
    on_paper: bool = False

    @property
    def is_the_page(self) -> bool:
        """Whether it was asked for as it is, neither as a file of its list nor by a word."""
        return self.address.endswith("?") or "?" not in self.address


@dataclass
class Walks:
    """The walks through one database, each made when it is first asked about."""

    settled: Settled
    database: Database
    listened_for: Collection[str]
    searched_for: Callable[[str], Collection[str]]
    """By relation: what is looked for in every list."""
    printing: Printing
    """By relation: how a walk prints, and what it would have printed."""
    changed: dict[str, set[str]] = field(default_factory=dict)
    """By walk, the tables that are not what they were before."""
    _heard: dict[tuple[str, str], list[Heard]] = field(default_factory=dict)

    def of(self, relation: str, within: str = "alpha") -> list[Heard]:
        """All that somebody in a relation to alpha reads at the addresses of one partnership."""
        if (relation, within) not in self._heard:
            before = state_of(self.database)
            self._heard[relation, within] = list(self._walk(relation, within))
            after = state_of(self.database)
            self.changed[relation] = {name for name in before if before[name] != after[name]}
        return self._heard[relation, within]

    def _walk(self, relation: str, within: str) -> Iterator[Heard]:
        app = self.settled.app
        beside, app.extensions["aict-database"] = app.extensions["aict-database"], self.database
        browser, names, searched = Browser(app), names_in(self.database), self.searched_for(relation)
        browser.take_cookie(*self.settled.sessions[relation])
        with self.printing(relation) as papers:
            for endpoint in readable(self.settled):
                for answer in every_way(browser, self.settled.address(endpoint, within), *searched):
                    yield self._heard_in(endpoint, answer, words_of(answer), names)
                    yield from (
                        self._heard_in(endpoint, answer, paper.lower(), names, on_paper=True)
                        for paper in papers
                    )
                    papers.clear()
        app.extensions["aict-database"] = beside

    def _heard_in(
        self, endpoint: Endpoint, answer: TestResponse, words: str, names: re.Pattern[str], **how: bool
    ) -> Heard:
        heard = frozenset(word for word in self.listened_for if word in words)
        left = names.sub("", words) if heard else words
        beyond = frozenset(word for word in heard if word in left)
        return Heard(endpoint, answer.request.full_path, answer.status_code, heard, beyond, **how)


def readable(settled: Settled) -> Iterator[Endpoint]:
    """All that is read."""
    return (endpoint for endpoint in endpoints(settled.app) if endpoint.method == "GET")


def names_in(database: Database) -> re.Pattern[str]:
    """The names and codes of organisations, which whoever administers the instance reads, and nothing that they do."""
    with database.session(writing=False) as session:
        pairs = session.execute(select(Organisation.name, Organisation.code)).all()
    names = {str(name).lower() for pair in pairs for name in pair if name}
    return re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))


def state_of(database: Database) -> dict[str, Any]:
    """Every row of every table; those of sessions and of the access log aside."""
    rows = {
        n: found for n, found in everything(database).items() if n not in {"user_session", "access_event"}
    }
    assert rows[trail.entries.name]
    return rows
