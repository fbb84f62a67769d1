"""A batch of prints is finished whoever is killed meanwhile: nothing of it is lost, nothing that was made is made again."""

import io
import uuid
import zipfile
from pathlib import Path

import pytest

from aict.core import job_table
from aict.core.db import Database
from aict.core.job_table import Job, State
from aict.core.prints import Prints
from aict.reporting.batch import KIND, Batch
from tests.factories import OFFICER_A, World, make_member, make_partnership
from tests.integrity.processes import answers, children_of, free_port, kill, lives, started, waited

SITE = "tests.integrity.press_site"
REPORTS = 12


class Ordered:
    """A batch that was asked for, and what there is of it by now."""

    def __init__(self, database: Database, world: World, instance: Path) -> None:
        self._database, self._shelf = database, instance / "prints"
        person = world.people[OFFICER_A]
        ours = world.alpha.a.organisation
        with database.transaction() as session:
            for n in range(REPORTS):
                made = make_partnership(session, f"VILLE-{n}", recorded_from=ours)
                make_member(session, made, ours, side="a")
            codes = tuple(f"VILLE-{n}" for n in range(REPORTS))
            what = Batch(person.id, "sheet", "fr", codes).noted()
            job = job_table.ask(session, kind=KIND, person_id=person.id, what=what, total=REPORTS)
        self.id: uuid.UUID = job.id

    def job(self) -> Job:
        with self._database.session(writing=False) as session:
            job = session.get(Job, self.id)
        assert job is not None
        return job

    def is_done(self) -> bool:
        return self.job().state == State.DONE

    def printed(self) -> dict[str, int]:
        """The reports that lie on the shelf, with the moment when each was made."""
        zipped = f"{self.id.hex}.pdf"
        return {p.name: p.stat().st_mtime_ns for p in self._shelf.glob("*.pdf") if p.name != zipped}

    def has_begun(self) -> bool:
        return len(self.printed()) >= 3

    def names(self) -> list[str]:
        content = Prints(self._shelf).made(self.id.hex)
        assert content
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            return file.namelist()


@pytest.fixture
def ordered(database: Database, world: World, tmp_path: Path) -> Ordered:
    return Ordered(database, world, tmp_path)


def check(ordered: Ordered, made_before: dict[str, int]) -> None:
    waited(ordered.is_done)
    assert ordered.names() == [f"ville-{n}-sheet.fr.pdf" for n in range(REPORTS)]
    assert len(ordered.printed()) == REPORTS
    assert made_before.items() <= ordered.printed().items()
    assert len(made_before) < REPORTS


def test_a_worker_is_killed_and_another_finishes(ordered: Ordered, database_url: str, tmp_path: Path) -> None:
    with started(SITE, "worker", database_url, tmp_path, 0) as worker:
        waited(ordered.has_begun)
        kill(worker.pid)
    made = ordered.printed()
    with started(SITE, "worker", database_url, tmp_path, 0):
        check(ordered, made)
    assert ordered.job().attempts == 2


@pytest.mark.sqlite
def test_a_worker_that_is_told_to_stop_leaves_the_rest_to_the_next(
    ordered: Ordered, database_url: str, tmp_path: Path
) -> None:
    with started(SITE, "worker", database_url, tmp_path, 0) as worker:
        waited(ordered.has_begun)
        worker.terminate()
        assert worker.wait(timeout=20) == 0
    assert ordered.job().state == State.WAITING
    made = ordered.printed()
    with started(SITE, "worker", database_url, tmp_path, 0):
        check(ordered, made)
    assert ordered.job().attempts == 1


@pytest.mark.sqlite
def test_the_site_starts_its_worker_again_and_the_next_site_goes_on_for_it(
    ordered: Ordered, database_url: str, tmp_path: Path
) -> None:
    port = free_port()
    with started(SITE, "site", database_url, tmp_path, port) as site:
        waited(ordered.has_begun)
        [worker] = children_of(site.pid)
        kill(worker)
        waited(lambda: not lives(worker) and len(children_of(site.pid)) == 1)
        waited(lambda: ordered.job().attempts == 2)
        assert answers(port)
        [worker] = children_of(site.pid)
        kill(site.pid)
        site.wait()
        waited(lambda: not lives(worker), seconds=20)
        made = ordered.printed()
    with started(SITE, "site", database_url, tmp_path, free_port()):
        check(ordered, made)
