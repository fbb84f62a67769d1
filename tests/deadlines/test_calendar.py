"""The calendar that a program reads: its address, who may read what through it, and that other programs accept it (RFC 5545)."""

import re
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from icalendar import Calendar
from sqlalchemy import select
from werkzeug.test import TestResponse

from aict.accounts.models import AccessEvent, Person, UserSession
from aict.conventions.models import Convention
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.limits import Limits
from aict.core.secret_links import digest_of
from aict.deadlines.models import CalendarFeed
from aict.evaluations.models import Evaluation
from aict.partnerships.models import Member
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.deadlines.strict import read_strictly
from tests.deadlines.test_page import NOW
from tests.factories import (
    CANARY_ALPHA,
    CANARY_BETA,
    OFFICER_A,
    OFFICER_B,
    READER_A,
    STRANGER,
    World,
)

ACCOUNT, REVOKE = "/account/calendar", "/account/calendar/revoke"
NOWHERE = "/calendar/no-link-of-ours.ics"

pytestmark = pytest.mark.usefixtures("world")


def address_of(browser_of: BrowserOf, email: str) -> str:
    """Make the calendar of somebody and read its address on the page that shows it."""
    browser = browser_of(email)
    with clock.stopped_at(NOW):
        assert browser.post(ACCOUNT).status_code == 303
        page = browser.get(ACCOUNT)
    found = re.search(r'value="http://[^/"]+(/calendar/[\w-]+\.ics)"', page.text)
    assert found is not None, page.text
    return found[1]


def fetch(app: Flask, address: str, at: datetime = NOW, **more: Any) -> TestResponse:
    """What a program without any session is answered."""
    with clock.stopped_at(at):
        return Browser(app).get(address, **more)


def events(answer: TestResponse) -> list[Any]:
    assert answer.status_code == 200
    return list(Calendar.from_ical(answer.data).events)


@pytest.fixture
def days(database: Database, world: World) -> None:
    """A few dates in alpha: a day, a year, and words that a calendar has to escape."""
    with database.transaction() as session:
        session.get_one(Evaluation, world.alpha.answering.id).answers_due = date(2026, 12, 24)
        convention = session.get_one(Convention, world.alpha.convention.id)
        convention.title = f"Convention {CANARY_ALPHA} ; eau, déchets\\voirie – " + "é" * 150
        convention.source = "Première ligne,\nseconde ligne ; fin"


def test_the_address_is_shown_once_and_kept_as_a_digest(
    browser_of: BrowserOf, database: Database, app: Flask
) -> None:
    browser = browser_of(OFFICER_A)
    assert "Aucune adresse" in browser.get(ACCOUNT).text
    address = address_of(browser_of, OFFICER_A)
    token = address.removeprefix("/calendar/").removesuffix(".ics")
    assert token not in browser_of(OFFICER_A).get(ACCOUNT).text
    with database.session(writing=False) as session:
        (feed,) = session.scalars(select(CalendarFeed))
        assert feed.token_hash == digest_of(token)
        kept = [str(row.data) for row in session.scalars(select(UserSession))]
    assert not any(token in data for data in kept)
    assert fetch(app, address).status_code == 200


def test_another_address_ends_the_one_before_and_so_does_taking_it_away(
    browser_of: BrowserOf, app: Flask
) -> None:
    first = address_of(browser_of, OFFICER_A)
    second = address_of(browser_of, OFFICER_A)
    assert first != second
    assert fetch(app, first).status_code == 404
    assert fetch(app, second).status_code == 200
    browser = browser_of(OFFICER_A)
    assert browser.post(REVOKE).status_code == 303
    assert fetch(app, second).status_code == 404
    assert "Aucune adresse" in browser.get(ACCOUNT).text
    assert browser.post(REVOKE).status_code == 303


def test_each_reads_what_they_read_at_that_moment_and_nothing_else(
    browser_of: BrowserOf, app: Flask, database: Database, world: World, days: None
) -> None:
    addresses = {email: address_of(browser_of, email) for email in (OFFICER_A, READER_A, OFFICER_B, STRANGER)}
    for email, address in addresses.items():
        said = fetch(app, address).text.replace("\r\n ", "")
        assert (CANARY_ALPHA in said) is (email != STRANGER)
        assert (CANARY_BETA in said) is (email == STRANGER)
    with database.transaction() as session:
        session.get_one(Member, world.alpha.b.member.id).until = PartialDate(2026, 11, 28)
    assert CANARY_ALPHA not in fetch(app, addresses[OFFICER_B]).text.replace("\r\n ", "")
    with database.transaction() as session:
        session.get_one(Person, world.people[OFFICER_A].id).is_active = False
    assert fetch(app, addresses[OFFICER_A]).status_code == 404
    assert fetch(app, addresses[READER_A]).status_code == 200


def test_nobody_private_is_named(browser_of: BrowserOf, app: Flask, world: World, days: None) -> None:
    said = fetch(app, address_of(browser_of, OFFICER_A)).text.replace("\r\n ", "")
    assert not any(person.name in said or person.email in said for person in world.people.values())
    assert f"Signataire {CANARY_ALPHA}" not in said


def test_it_keeps_to_the_standard(browser_of: BrowserOf, app: Flask, days: None) -> None:
    answer = fetch(app, address_of(browser_of, OFFICER_A))
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    raw = answer.data
    assert raw.endswith(b"END:VCALENDAR\r\n")
    lines = raw.split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines), "a line was long enough to be folded"
    for line in lines:
        line.decode("utf-8")  # no sign is cut in two
    read: Any = Calendar.from_ical(raw)
    assert read["VERSION"] == "2.0"
    assert read["PRODID"]
    assert str(read["X-WR-CALNAME"]) == "AICT – échéances"
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n" in raw
    assert b"X-PUBLISHED-TTL:PT6H\r\n" in raw
    uids = [str(event["UID"]) for event in read.events]
    assert len(uids) == len(set(uids)) > 2
    for event in read.events:
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "LAST-MODIFIED"} <= set(event)
        assert not event.errors
        assert event["DTSTART"].params["VALUE"] == "DATE"
        assert event.end - event.start == timedelta(days=1)
        assert event["DTSTAMP"].dt.tzinfo is not None


def test_a_second_reader_that_forgives_nothing_reads_the_same(
    browser_of: BrowserOf, app: Flask, days: None
) -> None:
    raw = fetch(app, address_of(browser_of, OFFICER_A)).data
    library: list[Any] = list(Calendar.from_ical(raw).events)
    strictly = read_strictly(raw)
    assert len(strictly) == len(library) > 2
    for mine, other in zip(strictly, library, strict=True):
        for name in ("UID", "SUMMARY", "DESCRIPTION", "URL", "STATUS"):
            assert mine[name] == str(other[name])
        assert (mine["DTSTART"], mine["DTEND"]) == (other.start, other.end)
        assert (mine["DTSTAMP"], mine["SEQUENCE"]) == (other["DTSTAMP"].dt, other["SEQUENCE"])


def test_the_second_reader_refuses_what_the_standard_does() -> None:
    well = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
        b"DTSTART;VALUE=DATE:20260102\r\nDTEND;VALUE=DATE:20260103\r\nSUMMARY:a\\, b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert read_strictly(well)[0]["SUMMARY"] == "a, b"
    for good, bad in (
        (b"a\\, b", b"a, b"),
        (b"a\\, b", b"a" * 80),
        (b"20260103", b"20260102"),
        (b";VALUE=DATE:20260102", b":20260102"),
        (b"UID:1\r\n", b""),
        (b"UID:1\r\n", b"UID:1\r\nUID:2\r\n"),
        (b"PRODID:x\r\n", b"PRODID:x\r\nMETHOD:PUBLISH\r\n"),
        (b"\r\n", b"\n"),
    ):
        with pytest.raises(AssertionError):
            read_strictly(well.replace(good, bad))


def test_a_program_may_ask_for_the_head_alone_and_in_its_own_way(
    browser_of: BrowserOf, app: Flask, days: None
) -> None:
    address = address_of(browser_of, OFFICER_A)
    whole = fetch(app, address)
    with clock.stopped_at(NOW):
        head = app.test_client().head(address)
    assert (head.status_code, head.data) == (200, b"")
    for name in ("ETag", "Content-Type", "Content-Length"):
        assert head.headers[name] == whole.headers[name]
    for tag in (
        whole.headers["ETag"],
        f"W/{whole.headers['ETag']}",
        '"other", ' + whole.headers["ETag"],
        "*",
    ):
        asked = {"If-None-Match": tag, "Accept-Encoding": "gzip, br"}
        assert fetch(app, address, headers=asked).status_code == 304
    assert fetch(app, address, headers={"If-None-Match": '"other"'}).status_code == 200


def test_the_programs_of_ones_own_machine_are_offered_the_address(browser_of: BrowserOf, app: Flask) -> None:
    browser = browser_of(READER_A)
    with clock.stopped_at(NOW):
        browser.post(ACCOUNT)
        page = browser.get(ACCOUNT).text
    found = re.search(r'href="webcal://[^/"]+(/calendar/[\w-]+\.ics)"', page)
    assert found is not None
    assert fetch(app, found[1]).status_code == 200


def test_words_come_out_as_they_were_typed(browser_of: BrowserOf, app: Flask, days: None) -> None:
    every = events(fetch(app, address_of(browser_of, OFFICER_A)))
    (end,) = [event for event in every if "Convention" in str(event["SUMMARY"])]
    assert f"Convention {CANARY_ALPHA} ; eau, déchets\\voirie – " + "é" * 150 in str(end["SUMMARY"])
    assert "Première ligne,\nseconde ligne ; fin" in str(end["DESCRIPTION"])
    assert str(end["URL"]).startswith("http")
    assert "/partnerships/alpha/conventions/" in str(end["URL"])


def test_a_date_without_a_day_stands_on_its_first_day_as_tentative_and_says_so(
    browser_of: BrowserOf, app: Flask, days: None
) -> None:
    every = {
        str(event["CATEGORIES"].cats[0]): event
        for event in events(fetch(app, address_of(browser_of, OFFICER_A)))
    }
    end, answers = every["terme d’une convention"], every["réponses à une évaluation"]
    assert (end.start, str(end["STATUS"])) == (date(2030, 1, 1), "TENTATIVE")
    assert "Jour non connu (2030)" in str(end["SUMMARY"])
    assert (answers.start, str(answers["STATUS"])) == (date(2026, 12, 24), "CONFIRMED")
    assert every["déclaration de l’aide publique (e-APD)"].start == date(2027, 5, 31)


def test_it_is_in_the_language_of_its_person_whatever_is_asked(
    browser_of: BrowserOf, app: Flask, database: Database, world: World
) -> None:
    with database.transaction() as session:
        session.get_one(Person, world.people[OFFICER_A].id).locale = "en"
    answer = fetch(app, address_of(browser_of, OFFICER_A), headers={"Accept-Language": "fr"})
    assert "AICT – deadlines" in answer.text


def test_nothing_changed_is_not_sent_again_and_what_changed_is_newer(
    browser_of: BrowserOf, app: Flask, database: Database, world: World, days: None
) -> None:
    address = address_of(browser_of, OFFICER_A)
    first = fetch(app, address)
    asked = {"If-None-Match": first.headers["ETag"]}
    later = fetch(app, address, NOW + timedelta(hours=9), headers=asked)
    assert (later.status_code, later.data) == (304, b"")
    assert first.headers["Cache-Control"] == "private, no-cache"
    # After what the trail tells of already, whatever day the tests run on.
    then = (clock.now() + timedelta(hours=10)).replace(microsecond=0)
    with clock.stopped_at(then), database.transaction() as session:
        session.get_one(Convention, world.alpha.convention.id).ends_on = PartialDate(2029, 5, 4)
    changed = fetch(app, address, then + timedelta(hours=1), headers=asked)
    before, after = (
        next(e for e in events(answer) if "Convention" in str(e["SUMMARY"])) for answer in (first, changed)
    )
    assert before["UID"] == after["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["LAST-MODIFIED"].dt == then
    assert (before.start, after.start) == (date(2030, 1, 1), date(2029, 5, 4))


def test_reading_it_is_counted_and_writes_nothing_else(
    browser_of: BrowserOf, app: Flask, database: Database
) -> None:
    address = address_of(browser_of, OFFICER_A)
    assert "Aucun logiciel" in browser_of(OFFICER_A).get(ACCOUNT).text
    fetch(app, address)
    with database.session(writing=False) as session:
        (read,) = session.scalars(select(AccessEvent).where(AccessEvent.kind == "calendar read"))
        assert address not in str(vars(read))
    assert "29 nov. 2026" in browser_of(OFFICER_A).get(ACCOUNT).text


def test_who_tries_addresses_is_slowed_down_and_so_is_a_program_that_never_stops(
    browser_of: BrowserOf, app: Flask
) -> None:
    address = address_of(browser_of, OFFICER_A)
    answers = [fetch(app, NOWHERE).status_code for _ in range(31)]
    assert answers == [404] * 30 + [429]
    assert int(fetch(app, NOWHERE).headers["Retry-After"]) > 0
    # Who knows an address reads it all the same.
    assert fetch(app, address).status_code == 200
    assert fetch(app, NOWHERE, NOW + timedelta(minutes=16)).status_code == 404


def test_a_program_that_asks_without_end_is_told_to_wait(
    browser_of: BrowserOf, app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aict.deadlines.feed_routes.READING", Limits.parse("account 3/3600"))
    address = address_of(browser_of, OFFICER_A)
    assert [fetch(app, address).status_code for _ in range(4)] == [200, 200, 200, 429]


def test_its_address_is_not_told_to_what_it_leads_to(browser_of: BrowserOf, app: Flask) -> None:
    answer = fetch(app, address_of(browser_of, OFFICER_A))
    assert answer.headers["Referrer-Policy"] == "strict-origin"
    assert "Set-Cookie" not in answer.headers


def test_a_calendar_is_reached_from_ones_account_and_from_the_list(browser_of: BrowserOf) -> None:
    for path in ("/account", "/deadlines"):
        assert f'href="{ACCOUNT}"' in browser_of(READER_A).get(path).text
