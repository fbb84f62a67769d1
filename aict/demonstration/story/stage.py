"""The stage: one partnership, its accounts, and a clock that is moved from act to act."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core import clock, trail
from aict.core.dates import PartialDate
from aict.core.paths import PACKAGE
from aict.core.storage import Storage
from aict.documents.models import Document
from aict.documents.rules import recognise
from aict.documents.services import attach
from aict.local_return.photographs import photograph
from aict.local_return.testimony_services import kept
from aict.partnerships.access import Standing, standing_in
from aict.partnerships.facts import act_for_member

CODE = "GRE-OUA"
OFFICERS = {"a": "agent@grenoble.example", "b": "agent@ouagadougou.example"}
SIGNATORIES = {"a": "elue@grenoble.example", "b": "signataire@ouagadougou.example"}
OTHER = {"a": "b", "b": "a"}

_FOLDER = PACKAGE / "demonstration" / "data" / "grenoble_ouagadougou"
_MORNING = time(9, 30, tzinfo=UTC)

Told = Mapping[str, Any]
"""What the story says of one thing."""
Days = tuple[date, date]
"""From the first of two days on, until the eve of the second."""
TURN = date(2020, 7, 1)
"""When the first evaluation looks back: what was entered from then on is played after it."""
EARLY, LATE = (date.min, TURN), (TURN, date.max)


def within(days: Days, told: Sequence[Told]) -> Iterator[Told]:
    """What is entered in these days."""
    return (one for one in told if days[0] <= one["on"] < days[1])


class Stage:
    """Where the story is played, within one transaction."""

    def __init__(self, session: Session, storage: Storage) -> None:
        """`storage` keeps the files of documents; they go away again if the transaction fails."""
        self.session = session
        self._storage = storage

    @contextmanager
    def act(self, email: str, on: date | None) -> Iterator[Standing]:
        """One act of one account on one day (else today); the trail tells it in its name and on that day."""
        person = self.session.scalars(select(Person).where(Person.email == email)).one()
        day = clock.stopped_at(datetime.combine(on, _MORNING)) if on else nullcontext()
        with day:
            at = standing_in(self.session, person, CODE)
            act_for_member(self.session, at)
            yield at
            self.session.flush()
            # Many acts in one transaction: without this, the last of them would be told as the author of all.
            trail.write(self.session)
            del self.session.info["actor"]
            # Each act reads what the earlier ones wrote, as a request would: the frozen report lacked the money otherwise.
            self.session.expire_all()

    def officer(self, told: Told) -> AbstractContextManager[Standing]:
        """The act of the officer of the side, on the day, that the story says."""
        return self.act(OFFICERS[told["by"]], told.get("on"))

    def document(self, at: Standing, told: Told) -> Document:
        """Attach one of the invented papers of the story."""
        document = attach(
            self.session,
            self._storage,
            at=at,
            title=told["title"],
            date=PartialDate.parse(told["date"]) if "date" in told else PartialDate.of(clock.today()),
            upload=recognise(told["file"], (_FOLDER / told["file"]).read_bytes()),
        )
        document.invented = True
        return document

    def photograph(self, at: Standing, told: Told) -> dict[str, Any]:
        """Columns of one of the invented photographs of the story, whose file is kept."""
        picture = photograph((_FOLDER / told["file"]).read_bytes())
        return kept(self.session, self._storage, at=at, picture=picture)


@cache
def chapter(name: str) -> dict[str, Any]:
    """What the story tells in one chapter."""
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text("utf-8"))
