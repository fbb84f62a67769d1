"""Failed sign-ins are slowed down as shipped: 5 a minute and 10 in 15 minutes for an account, 30 in 5 minutes
from an address, 1,000 in 5 minutes on the instance. Nobody is locked out, and nobody else waits.
"""

import itertools
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import insert, select

from aict.accounts import passwords, throttle
from aict.accounts.models import AccessEvent, Person
from aict.core import clock
from aict.core.db import Database
from aict.core.errors import TooOften
from aict.core.limits import SHIPPED, Limits
from aict.core.schema import new_id
from tests.browser import Browser, fields_of
from tests.factories import NOON, OFFICER_A, OFFICER_B, PASSWORD

pytestmark = pytest.mark.usefixtures("world")

WRONG = "not the right one"
LIMITS = Limits.parse(SHIPPED)
Fail = Callable[..., None]


@pytest.fixture
def fail(database: Database) -> Fail:
    """Attempts that were wrong, as many as wanted, at one instant."""

    def write(count: int, *, at: datetime = NOON, email: str = OFFICER_A, address: str = "192.0.2.7") -> None:
        rows = [
            {
                "id": new_id(),
                "at": at,
                "kind": throttle.REFUSED,
                "subject_digest": throttle.digest(email),
                "address": address,
            }
            for _ in range(count)
        ]
        with database.transaction() as session:
            session.execute(insert(AccessEvent), rows)

    return write


def sign_in(
    app: Flask, email: str, password: str, *, at: datetime = NOON, address: str = "198.51.100.1"
) -> int:
    with clock.stopped_at(at):
        browser = Browser(app)
        fields = {"csrf_token": browser.token(), "email": email, "password": password}
        answer = browser.post_bare("/login", fields, environ_overrides={"REMOTE_ADDR": address})
    return answer.status_code


def test_the_sixth_wrong_password_of_a_minute_is_not_even_looked_at(app: Flask) -> None:
    assert [sign_in(app, OFFICER_A, WRONG) for _ in range(6)] == [422] * 5 + [429]


def test_the_page_says_when_to_try_again_and_keeps_the_address(app: Flask, fail: Fail) -> None:
    fail(10)
    with clock.stopped_at(NOON):
        answer = Browser(app).sign_in(OFFICER_A, PASSWORD)
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "900"
    assert "dans 15 minutes" in answer.text
    assert fields_of(answer)["email"] == OFFICER_A
    assert PASSWORD not in answer.text


@pytest.mark.parametrize(("failures", "wait"), [(5, 60), (10, 900)])
def test_the_right_password_works_after_waiting_and_not_before(
    app: Flask, fail: Fail, failures: int, wait: int
) -> None:
    fail(failures)
    just_before, after = NOON + timedelta(seconds=wait - 1), NOON + timedelta(seconds=wait)
    assert sign_in(app, OFFICER_A, PASSWORD, at=just_before) == 429
    assert sign_in(app, OFFICER_A, PASSWORD, at=after) == 303


def test_attempts_that_are_slowed_down_do_not_prolong_the_wait(app: Flask, fail: Fail) -> None:
    fail(5)
    for seconds in range(0, 60, 10):
        assert sign_in(app, OFFICER_A, WRONG, at=NOON + timedelta(seconds=seconds)) == 429
    assert sign_in(app, OFFICER_A, PASSWORD, at=NOON + timedelta(minutes=1)) == 303


def test_right_passwords_are_never_counted(app: Flask) -> None:
    assert [sign_in(app, OFFICER_A, PASSWORD) for _ in range(12)] == [303] * 12


def test_nobody_else_waits(app: Flask, fail: Fail) -> None:
    fail(10, address="198.51.100.1")
    assert sign_in(app, OFFICER_A, PASSWORD) == 429
    assert sign_in(app, OFFICER_B, PASSWORD) == 303


@pytest.mark.parametrize("email", [OFFICER_A.upper(), f" {OFFICER_A}"])
def test_another_way_of_writing_an_address_is_no_way_round(app: Flask, fail: Fail, email: str) -> None:
    fail(5)
    assert sign_in(app, email, PASSWORD) == 429


def test_thirty_failures_from_one_address_slow_it_down_for_every_account(app: Flask, fail: Fail) -> None:
    for number in range(30):
        fail(1, email=f"somebody{number}@nowhere.example", address="203.0.113.5")
    assert sign_in(app, OFFICER_A, PASSWORD, address="203.0.113.5") == 429
    assert sign_in(app, OFFICER_A, PASSWORD, address="203.0.113.6") == 303
    assert sign_in(app, OFFICER_A, PASSWORD, at=NOON + timedelta(minutes=5), address="203.0.113.5") == 303


def test_one_machine_owns_a_whole_network_of_ipv6() -> None:
    same, other = "2001:db8:1:2::1", "2001:db8:1:3::1"
    assert throttle.origin(same) == throttle.origin("2001:db8:1:2:ffff::9") != throttle.origin(other)


def test_a_thousand_failures_slow_everybody_down(app: Flask, fail: Fail) -> None:
    for number in range(100):
        fail(10, email=f"somebody{number}@nowhere.example", address=f"203.0.113.{number}")
    assert sign_in(app, OFFICER_A, PASSWORD) == 429
    assert sign_in(app, OFFICER_A, PASSWORD, at=NOON + timedelta(minutes=5)) == 303


def test_an_unknown_address_is_slowed_down_like_a_known_one(app: Flask) -> None:
    unknown = "nobody@nowhere.example"
    known = [sign_in(app, OFFICER_A, WRONG, address="192.0.2.1") for _ in range(6)]
    assert [sign_in(app, unknown, WRONG, address="192.0.2.2") for _ in range(6)] == known


def test_many_at_once_do_not_slip_through_together(database: Database) -> None:
    together, let_in, slowed = threading.Barrier(12), itertools.count(), itertools.count()

    def knock() -> None:
        together.wait()
        try:
            throttle.reserve_sign_in(database, LIMITS, subject=OFFICER_A, address="192.0.2.7")
            next(let_in)
        except TooOften:
            next(slowed)

    hands = [threading.Thread(target=knock) for _ in range(12)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert (next(let_in), next(slowed)) == (5, 7)


def test_an_unknown_address_takes_as_long_as_a_wrong_password() -> None:
    """Only the comparison is measured: it is nearly all of the time, and alone differs between the two."""
    kept = passwords.hash_password("the right one, that nobody types")
    passwords.verify("once, so that both are warm", None)
    rounds = [(timed(kept), timed(None)) for _ in range(7)]
    known, unknown = (statistics.median(times) for times in zip(*rounds, strict=True))
    assert known == pytest.approx(unknown, rel=0.2)


def timed(password_hash: str | None) -> float:
    start = time.process_time()
    passwords.verify(WRONG, password_hash)
    return time.process_time() - start


def test_the_whole_answer_takes_as_long_too(app: Flask, database: Database) -> None:
    """In time of processor, with the cost of a real password: a machine that is busy elsewhere changes nothing."""
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        person.password_hash = passwords.hash_password(PASSWORD)
    sign_in(app, OFFICER_A, WRONG)
    rounds = [
        (answered(app, OFFICER_A, minute), answered(app, f"nobody{minute}@a.example", minute))
        for minute in range(1, 8)
    ]
    known, unknown = (statistics.median(times) for times in zip(*rounds, strict=True))
    assert known == pytest.approx(unknown, rel=0.2)


def answered(app: Flask, email: str, minute: int) -> float:
    with clock.stopped_at(NOON + timedelta(minutes=2 * minute)):
        browser = Browser(app)
        fields = {"csrf_token": browser.token(), "email": email, "password": WRONG}
        start = time.process_time()
        assert browser.post_bare("/login", fields).status_code == 422
    return time.process_time() - start


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    with clock.stopped_at(NOON):
        yield
