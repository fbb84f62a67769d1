"""The trail: every change, once, chained; personal values apart; nothing that did not happen."""

import hashlib
import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from sqlalchemy import RowMapping, delete, func, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core import clock, trail
from aict.core.db import Database, commit
from aict.core.schema import new_id
from aict.organisations.models import Organisation
from tests.factories import NOON, build_world, make_organisation, make_person


def entries_of(database: Database, entity: str | None = None) -> Sequence[RowMapping]:
    with database.session(writing=False) as session:
        chosen = select(trail.entries).order_by(trail.entries.c.number)
        if entity:
            chosen = chosen.where(trail.entries.c.entity == entity)
        return session.execute(chosen).mappings().all()


def changes_of(entry: RowMapping) -> dict[str, Any]:
    changes: dict[str, Any] = json.loads(entry["changes"])
    return changes


def first_false(database: Database) -> int | None:
    with database.session(writing=False) as session:
        return trail.first_false_entry(session)


def change(database: Database, act: Callable[[Session], object]) -> None:
    with database.transaction() as session:
        act(session)


def create(database: Database, name: str) -> None:
    change(database, lambda session: make_organisation(session, name))


@pytest.fixture
def town(database: Database) -> Organisation:
    with database.transaction() as session:
        return make_organisation(session, "Lyon", population=500_000)


@pytest.fixture
def person(database: Database) -> Person:
    with database.transaction() as session:
        return make_person(session, "somebody@private.example", name="Prénom Nomdefamille")


# ── What is kept ─────────────────────────────────────────────────────────────────────────────────


def test_a_change_says_who_what_when_before_and_after(database: Database, town: Organisation) -> None:
    actor = trail.Actor(person=new_id(), organisation=new_id())
    with clock.stopped_at(NOON), database.transaction(actor) as session:
        row = session.scalars(select(Organisation)).one()
        row.population = 510_000
    entry = entries_of(database)[-1]
    assert (entry["person"], entry["organisation"]) == (str(actor.person), str(actor.organisation))
    assert (entry["entity"], entry["entity_id"], entry["act"]) == ("organisation", str(town.id), "changed")
    assert entry["at"] == NOON
    assert changes_of(entry) == {"population": [500_000, 510_000]}


def test_a_new_row_and_a_removed_one_are_both_told(database: Database, town: Organisation) -> None:
    change(database, lambda s: s.delete(s.scalars(select(Organisation)).one()))
    created, removed = entries_of(database)
    assert (created["act"], removed["act"]) == ("created", "removed")
    assert changes_of(created)["name"] == [None, "Lyon"]
    assert changes_of(removed)["name"] == ["Lyon", None]


def test_changes_of_a_partnership_are_filed_under_it(database: Database) -> None:
    with database.transaction() as session:
        world = build_world(session)
    filed = {e["partnership"] for e in entries_of(database, "convention")}
    assert filed == {str(world.alpha.partnership.id), str(world.beta.partnership.id)}


def test_a_change_that_is_flushed_early_is_told_too(database: Database, town: Organisation) -> None:
    def twice(session: Session) -> None:
        row = session.scalars(select(Organisation)).one()
        row.population = 1
        session.flush()
        row.population = 2

    change(database, twice)
    told = [changes_of(e)["population"] for e in entries_of(database)[1:]]
    assert told == [[500_000, 1], [1, 2]]


# ── What is not ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "act",
    [
        lambda s: s.scalars(select(Organisation)).one(),
        lambda s: setattr(s.scalars(select(Organisation)).one(), "name", "Lyon"),
        lambda s: s.add(s.scalars(select(Organisation)).one()),
    ],
)
def test_without_a_change_there_is_no_event(
    database: Database, town: Organisation, act: Callable[[Session], object]
) -> None:
    change(database, act)
    assert len(entries_of(database)) == 1


def test_what_was_rolled_back_never_happened(database: Database, town: Organisation) -> None:
    def interrupted(session: Session) -> None:
        session.scalars(select(Organisation)).one().population = 1
        session.flush()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        change(database, interrupted)
    assert len(entries_of(database)) == 1


def test_a_session_used_again_after_a_rollback_tells_only_the_rest(
    database: Database, town: Organisation
) -> None:
    with database.session(writing=True) as session:
        make_organisation(session, "Oran")
        session.flush()
        session.rollback()
        make_organisation(session, "Sfax")
        commit(session)
    assert [changes_of(e)["name"][1] for e in entries_of(database)] == ["Lyon", "Sfax"]


def test_a_step_that_was_taken_back_never_happened(database: Database, town: Organisation) -> None:
    with database.transaction() as session:
        make_organisation(session, "Oran")
        step = session.begin_nested()
        make_organisation(session, "Sfax")
        session.flush()
        step.rollback()
        make_organisation(session, "Bouaké")
    assert [changes_of(e)["name"][1] for e in entries_of(database)] == ["Lyon", "Oran", "Bouaké"]


def test_a_secret_never_enters(database: Database, person: Person) -> None:
    def change_password(session: Session) -> None:
        session.scalars(select(Person)).one().password_hash = "$argon2id$new"

    change(database, change_password)
    whole = str([dict(e) for e in entries_of(database)])
    assert "argon2id" not in whole
    assert "password_hash" not in whole


# ── Personal values ──────────────────────────────────────────────────────────────────────────────


def test_the_chain_holds_only_a_digest_of_what_is_personal(database: Database, person: Person) -> None:
    whole = str([dict(e) for e in entries_of(database)])
    assert person.email not in whole
    assert person.name not in whole
    with database.session(writing=False) as session:
        apart = session.execute(select(trail.personal_values)).mappings().all()
    assert {row["value"] for row in apart} == {person.email, person.name}
    chained = {pair[1] for pair in changes_of(entries_of(database)[0]).values()}
    for row in apart:
        assert row["digest"] in chained
        assert row["digest"] == hashlib.sha256(f"{row['salt']}{row['value']}".encode()).hexdigest()


def test_the_same_value_has_another_digest_each_time(database: Database) -> None:
    change(database, lambda s: [make_person(s, f"{n}@x.example", name="Même Nom") for n in range(3)])
    with database.session(writing=False) as session:
        digests = session.scalars(
            select(trail.personal_values.c.digest).where(trail.personal_values.c.value == "Même Nom")
        ).all()
    assert len(set(digests)) == 3


def test_erasing_what_is_personal_leaves_the_chain_true(database: Database, person: Person) -> None:
    change(database, lambda s: s.execute(delete(trail.personal_values)))
    with database.session(writing=False) as session:
        assert session.scalar(select(func.count()).select_from(trail.personal_values)) == 0
    assert first_false(database) is None


# ── The chain ────────────────────────────────────────────────────────────────────────────────────


def test_entries_are_numbered_without_a_gap_and_chained(database: Database) -> None:
    for name in ("Lyon", "Oran", "Sfax"):
        create(database, name)
    found = entries_of(database)
    assert [e["number"] for e in found] == [1, 2, 3]
    assert [e["previous_hash"] for e in found] == [trail.GENESIS, found[0]["hash"], found[1]["hash"]]
    assert first_false(database) is None


@pytest.mark.parametrize("statement", ["UPDATE trail_entry SET act = 'x'", "DELETE FROM trail_entry"])
def test_the_database_refuses_to_change_the_trail(
    database: Database, town: Organisation, statement: str
) -> None:
    with pytest.raises(DBAPIError, match="append-only"):
        change(database, lambda s: s.execute(text(statement)))
    assert len(entries_of(database)) == 1


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("values", "number"),
    [
        ({"changes": '{"population": [1, 2]}'}, 2),
        ({"person": "somebody else"}, 2),
        ({"previous_hash": "0" * 64}, 2),
        ({"hash": "f" * 64}, 2),
        ({"number": 7}, 2),
    ],
)
def test_who_goes_around_the_trigger_is_found(
    database: Database, values: dict[str, Any], number: int
) -> None:
    for name in ("Lyon", "Oran", "Sfax"):
        create(database, name)

    with database.engine.begin() as connection:
        triggers = connection.execute(
            text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        ).all()
        for name, _ in triggers:
            connection.execute(text(f"DROP TRIGGER {name}"))
        row = connection.execute(select(trail.entries).where(trail.entries.c.number == 2)).mappings().one()
        altered = update(trail.entries).where(trail.entries.c.number == 2)
        connection.execute(altered.values(**values))
    assert first_false(database) == number
    with database.engine.begin() as connection:
        put_back = update(trail.entries).where(trail.entries.c.entity_id == row["entity_id"])
        connection.execute(put_back.values(**dict(row)))
        for _, sql in triggers:
            connection.execute(text(sql))


def test_writers_at_the_same_time_make_one_chain(database: Database) -> None:
    import threading

    def write(number: int) -> None:
        for turn in range(5):
            create(database, f"{number}-{turn}")

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [e["number"] for e in entries_of(database)] == list(range(1, 21))
    assert first_false(database) is None
