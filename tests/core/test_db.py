"""The database underneath: durable, consistent, and writers that take turns."""

import threading
from collections.abc import Callable
from contextlib import suppress

import pytest
from sqlalchemy import event, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from aict.core import db
from aict.core.db import Database
from aict.core.schema import new_id
from aict.organisations.models import Organisation
from aict.partnerships.models import Member
from tests.factories import NOBODY, make_member, make_organisation, make_partnership

THREADS, ROUNDS = 8, 10


def names(database: Database) -> list[str]:
    with database.session(writing=False) as session:
        return list(session.scalars(select(Organisation.name).order_by(Organisation.name)))


def in_transaction(database: Database, work: Callable[[Session], object]) -> None:
    with database.transaction() as session:
        work(session)


def pragma(database: Database, name: str, *, writing: bool) -> object:
    with database.session(writing=writing) as session:
        return session.scalar(text(f"PRAGMA {name}"))


@pytest.mark.sqlite
@pytest.mark.parametrize("writing", [True, False])
@pytest.mark.parametrize(
    ("name", "expected"),
    [("foreign_keys", 1), ("journal_mode", "wal"), ("synchronous", 2), ("busy_timeout", 10_000)],
)
def test_every_connection_is_durable_and_strict(
    database: Database, name: str, expected: object, *, writing: bool
) -> None:
    assert pragma(database, name, writing=writing) == expected


@pytest.mark.sqlite
def test_connections_opened_at_the_same_time_are_all_prepared(database: Database) -> None:
    with (
        database.engine.connect() as first,
        database.engine.execution_options(writing=False).connect() as second,
    ):
        for connection in (second, first):
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


@pytest.mark.sqlite
@pytest.mark.parametrize(("writing", "begin"), [(True, "BEGIN IMMEDIATE"), (False, "BEGIN")])
def test_only_who_writes_takes_the_lock(database: Database, begin: str, *, writing: bool) -> None:
    said: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    with database.session(writing=writing) as session:
        session.scalar(select(Organisation.id).limit(1))
    assert said[0] == begin


@pytest.mark.sqlite
def test_who_waits_for_the_lock_looks_often_and_not_for_ever(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []
    with database.session(writing=True) as first:
        first.scalar(select(Organisation.id).limit(1))
        release = threading.Timer(0.5, first.rollback)
        release.start()
        event.listen(database.engine, "before_cursor_execute", lambda *given: looks.append(given[2]))
        in_transaction(database, lambda session: make_organisation(session, "Lyon"))
        release.join()
    assert looks.count("BEGIN IMMEDIATE") > 10
    monkeypatch.setattr(db, "BUSY_TIMEOUT_MS", 50)
    with database.session(writing=True) as first:
        first.scalar(select(Organisation.id).limit(1))
        with pytest.raises(OperationalError, match="locked"):
            in_transaction(database, lambda session: make_organisation(session, "Oran"))
    in_transaction(database, lambda session: make_organisation(session, "Tunis"))
    assert names(database) == ["Lyon", "Tunis"]


def test_a_transaction_is_kept_whole(database: Database) -> None:
    with database.transaction() as session:
        make_organisation(session, "Lyon")
        make_organisation(session, "Oran")
    assert names(database) == ["Lyon", "Oran"]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, SystemExit])
def test_any_exception_rolls_everything_back(database: Database, error: type[BaseException]) -> None:
    def interrupted(session: Session) -> None:
        make_organisation(session, "Lyon")
        session.flush()
        raise error

    with pytest.raises(error):
        in_transaction(database, interrupted)
    assert names(database) == []


def test_a_reference_to_nothing_is_refused(database: Database) -> None:
    member = Member(id=new_id(), partnership_id=NOBODY, organisation_id=NOBODY, role="associe", side="a")
    with pytest.raises(IntegrityError):
        in_transaction(database, lambda session: session.add(member))


def test_a_side_is_a_letter_for_the_database_too(database: Database) -> None:
    def member_of_side_z(session: Session) -> None:
        town = make_organisation(session, "Lyon")
        session.flush()
        make_member(session, make_partnership(session, "p", recorded_from=town), town, side="z")

    with pytest.raises(IntegrityError, match="side_is_a_letter"):
        in_transaction(database, member_of_side_z)


def run_together(work: Callable[[int], None]) -> list[BaseException]:
    """Let all threads do the work in the same instant; what went wrong."""
    together, wrong = threading.Barrier(THREADS), list[BaseException]()

    def run(number: int) -> None:
        together.wait()
        try:
            for _ in range(ROUNDS):
                work(number)
        except BaseException as error:  # noqa: BLE001 (whatever it is, it is counted)
            wrong.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return wrong


def test_eight_writers_lose_no_save(database: Database) -> None:
    """On SQLite they take turns; PostgreSQL lets them in together, and the version refuses who was overtaken."""
    with database.transaction() as session:
        town = make_organisation(session, "Lyon", population=0)
    accepted: list[int] = []

    def increment(number: int) -> None:
        with suppress(StaleDataError), database.transaction() as session:
            # Read first, then write: the order in which a deferred transaction is refused.
            row = session.scalars(select(Organisation).where(Organisation.id == town.id)).one()
            row.population = (row.population or 0) + 1
            session.flush()
            accepted.append(number)

    assert run_together(increment) == []
    with database.session(writing=False) as session:
        assert session.scalar(select(Organisation.population)) == len(accepted)
    assert len(accepted) >= (THREADS * ROUNDS if database.engine.dialect.name == "sqlite" else ROUNDS)


def test_readers_never_wait_for_a_writer(database: Database) -> None:
    with database.transaction() as session:
        make_organisation(session, "Lyon")
        session.flush()
        assert names(database) == []
    assert names(database) == ["Lyon"]


def test_readers_and_writers_together(database: Database) -> None:
    with database.transaction() as session:
        make_organisation(session, "Lyon", population=0)

    def work(number: int) -> None:
        if number % 2:
            names(database)
            return
        with database.transaction() as session:
            session.execute(update(Organisation).values(population=Organisation.population + 1))

    assert run_together(work) == []
    with database.session(writing=False) as session:
        assert session.scalar(select(Organisation.population)) == THREADS // 2 * ROUNDS
