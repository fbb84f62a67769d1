"""A job is taken by one worker at a time, taken again when its worker is gone, and not for ever."""

import uuid
from collections.abc import Callable
from datetime import timedelta
from threading import Event
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from aict.core import clock, job_table, worker
from aict.core.db import Database
from aict.core.errors import RuleBroken, Sentence
from aict.core.job_table import LEASE, MOST_ATTEMPTS, Job, NoLongerOurs, State, StillAtWork
from aict.core.jobs import Watch
from aict.core.worker import Worker

KIND = "tried"
KINDS = {KIND}


def ask(database: Database, person: uuid.UUID | None = None) -> uuid.UUID:
    with database.transaction() as session:
        return job_table.ask(session, kind=KIND, person_id=person or uuid.uuid4(), what={"a": 1}, total=3).id


def take(database: Database) -> Job | None:
    with database.transaction() as session:
        return job_table.take(session, KINDS)


def read(database: Database, job_id: uuid.UUID) -> Job:
    with database.session(writing=False) as session:
        job = session.get(Job, job_id)
    assert job is not None
    return job


def later(seconds: float) -> Any:
    return clock.stopped_at(clock.now() + timedelta(seconds=seconds))


def test_each_job_is_taken_once_the_one_that_waits_longest_first(database: Database) -> None:
    asked = [ask(database) for _ in range(3)]
    taken = [take(database) for _ in range(4)]
    assert [job.id if job else None for job in taken] == [*asked, None]


def test_two_workers_at_the_same_instant_take_two_jobs(database: Database) -> None:
    one, other = ask(database), ask(database)
    with database.session(writing=True) as first:
        mine = job_table.take(first, KINDS)
        if database.engine.dialect.name == "postgresql":  # SQLite lets the second wait
            with database.session(writing=True) as second:
                theirs = job_table.take(second, KINDS)
                assert theirs
                assert theirs.id == other
    assert mine
    assert mine.id == one


def test_a_job_whose_worker_is_gone_is_taken_again_and_no_sooner(database: Database) -> None:
    job_id = ask(database)
    lost = take(database)
    assert lost
    with later(LEASE.total_seconds() - 1):
        assert take(database) is None
    with later(LEASE.total_seconds() + 1):
        again = take(database)
        assert again
        assert (again.id, again.attempts) == (job_id, 2)
        for write in (job_table.hold, job_table.finish, job_table.give_back):
            with pytest.raises(NoLongerOurs), database.transaction() as session:
                write(session, lost)
        with database.transaction() as session:
            job_table.finish(session, again)
    assert (read(database, job_id).state, read(database, job_id).done) == (State.DONE, 3)


def test_a_sign_of_life_keeps_it(database: Database) -> None:
    ask(database)
    job = take(database)
    assert job
    with later(15):
        with database.transaction() as session:
            job_table.hold(session, job, done=2)
        with later(15):
            assert take(database) is None
    assert read(database, job.id).done == 2


def test_one_that_kills_its_workers_fails_in_the_end_and_can_be_asked_again(database: Database) -> None:
    job_id = ask(database)
    for times in range(MOST_ATTEMPTS):
        with later(60 * times):
            assert take(database)
    with later(60 * MOST_ATTEMPTS):
        assert take(database) is None
        failed = read(database, job_id)
        assert failed.state == State.FAILED
        assert "plusieurs fois" in str(failed.reason)
        with database.transaction() as session:
            job_table.ask_again(session, session.merge(failed))
        taken = take(database)
    assert taken
    assert (taken.attempts, taken.reason) == (1, None)


def test_a_person_has_one_job_at_a_time(database: Database) -> None:
    person = uuid.uuid4()
    job_id = ask(database, person)
    with pytest.raises(StillAtWork):
        ask(database, person)
    ask(database)
    with database.transaction() as session:
        job_table.stop(session, read(database, job_id))
    ask(database, person)
    with pytest.raises(StillAtWork), database.transaction() as session:
        job_table.ask_again(session, session.merge(read(database, job_id)))


def test_what_ended_long_ago_is_forgotten_and_what_is_live_is_not(database: Database) -> None:
    ended, live = ask(database), ask(database)
    with database.transaction() as session:
        job_table.stop(session, read(database, ended))
    with later(3 * 24 * 3600):
        ask(database)
    with database.session(writing=False) as session:
        assert session.get(Job, ended) is None
        assert session.get(Job, live)


Employ = Callable[[worker.Work], Worker]


@pytest.fixture
def stopped() -> Event:
    return Event()


@pytest.fixture
def employ(app: Flask, stopped: Event) -> Employ:
    def employed(work: worker.Work) -> Worker:
        worker.init_app(app, {KIND: work})
        return Worker(app, stopped)

    return employed


def test_a_worker_does_what_waits_and_tells_how_far_it_is(database: Database, employ: Employ) -> None:
    job_id, seen = ask(database), list[int]()

    def work(job: Job, watch: Watch) -> None:
        for done in (1, 2):
            watch(done)
            seen.append(read(database, job.id).done)

    assert employ(work).work_once()
    assert not employ(work).work_once()
    assert seen == [1, 2]
    assert read(database, job_id).state == State.DONE


def test_a_refusal_is_told_at_once_and_in_the_language_of_its_reader(
    database: Database, employ: Employ
) -> None:
    job_id = ask(database)

    def refuse(_job: Job, _watch: Watch) -> None:
        raise RuleBroken(Sentence("Il manque %(what)s.", what="un titre"))

    employ(refuse).work_once()
    failed = read(database, job_id)
    assert (failed.state, failed.attempts) == (State.FAILED, 1)
    assert failed.reason == Sentence("Il manque %(what)s.", what="un titre")


def test_a_fault_is_tried_again_a_little_later_and_a_few_times_only(
    database: Database, employ: Employ
) -> None:
    job_id, tried = ask(database), list[int]()

    def break_down(job: Job, _watch: Watch) -> None:
        tried.append(job.attempts)
        raise OSError

    breaking = employ(break_down)
    breaking.work_once()
    assert not breaking.work_once()
    for times in range(1, 10):
        with later(60 * times):
            breaking.work_once()
    assert tried == list(range(1, MOST_ATTEMPTS + 1))
    assert read(database, job_id).state == State.FAILED
    assert read(database, job_id).reason


def test_one_that_is_told_to_stop_gives_back_what_it_works_on(
    database: Database, employ: Employ, stopped: Event
) -> None:
    job_id = ask(database)

    def work(_job: Job, watch: Watch) -> None:
        watch(1)
        stopped.set()
        watch(2)

    employ(work).run()
    given_back = take(database)
    assert given_back
    assert (given_back.id, given_back.attempts, given_back.done) == (job_id, 1, 1)


def test_who_stops_a_job_is_heard_at_the_next_sign_of_life(database: Database, employ: Employ) -> None:
    job_id, reached = ask(database), list[int]()

    def work(job: Job, watch: Watch) -> None:
        with database.transaction() as session:
            job_table.stop(session, job)
        watch(1)
        reached.append(1)

    assert employ(work).work_once()
    assert reached == []
    assert read(database, job_id).state == State.STOPPED


def test_a_job_is_held_however_long_one_step_takes(
    database: Database, employ: Employ, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "SIGNS_OF_LIFE", 400)
    job_id = ask(database)

    def work(job: Job, _watch: Watch) -> None:
        first = read(database, job.id).due_at
        for _ in range(100):
            if read(database, job.id).due_at > first:
                return
            Event().wait(0.05)
        raise AssertionError

    employ(work).work_once()
    assert read(database, job_id).state == State.DONE


def test_a_database_that_is_gone_is_waited_for(
    database: Database, employ: Employ, stopped: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(database)
    really, calls = job_table.something_is_due, list[int]()

    def gone_once(*asked: Any) -> bool:
        calls.append(1)
        if len(calls) == 1:
            raise OperationalError("SELECT", {}, Exception("gone"))
        return really(*asked)

    monkeypatch.setattr(job_table, "something_is_due", gone_once)
    employ(lambda _job, _watch: stopped.set()).run()
    assert len(calls) == 2
