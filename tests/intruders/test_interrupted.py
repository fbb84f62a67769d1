"""Every form over a session that has expired, and every form sent twice (quality.md C18, C25)."""

import random
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from flask import Flask
from sqlalchemy import update
from werkzeug.test import TestResponse

from aict.accounts.models import UserSession
from aict.accounts.session_lives import IDLE
from aict.core import clock
from aict.core.db import Database
from tests.access.conftest import AsRelation
from tests.access.settled import PEOPLE, Settled
from tests.access.walking import state_of
from tests.browser import fields_of
from tests.factories import PASSWORD
from tests.intruders.finding import Target, again, targets
from tests.intruders.page_forms import TYPED, Pairs, forms_in
from tests.intruders.sending import PASSWORD as SECRET
from tests.intruders.sending import plausible, send

_OF_ONESELF = re.compile(r"^accounts\.|^invitations\.accept|^language\.")
"""What signs out, or is itself the way in."""
_MADE_ANEW = frozenset({"deadlines.own_calendar"})
"""There is one address of one's calendar, whatever was pressed how often: the page shows the last one made."""


def written(target: Target) -> bool:
    """Whether somebody who is signed in writes words in it."""
    typed = [one for one in target.fields(TYPED) if not SECRET.search(one.name)]
    return target.form.method == "post" and bool(typed) and not _OF_ONESELF.match(target.endpoint)


def test_what_was_typed_in_any_form_comes_back_after_signing_in_again_and_nothing_is_saved(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation
) -> None:
    lost, tried, chance = list[str](), 0, random.Random(18)
    for target in filter(written, targets(app, settled, as_relation)):
        browser, pairs = as_relation(target.relation), plausible(target, chance)
        with database.transaction() as session:
            session.execute(update(UserSession).values(seen_at=clock.now() - IDLE - timedelta(minutes=1)))
        asked = send(browser, target, pairs, chance)
        email = PEOPLE[target.relation]
        signed_in = browser.post_bare("/login", {**fields_of(asked), "email": email, "password": PASSWORD})
        if asked.status_code != 401 or signed_in.status_code != 303:
            lost.append(f"{target.endpoint}: {asked.status_code}, then {signed_in.status_code}")
            continue
        tried += 1
        lost += [
            f"{target.endpoint}: {said}" for said in not_there(target, pairs, browser.get(signed_in.location))
        ]
        browser.post("/logout")
        browser.client.delete_cookie(app.config["SESSION_COOKIE_NAME"])
        # Whose sessions these were: they serve the next form again.
        renew(database, settled)
    assert "\n".join(lost) == ""
    assert tried > 60


def renew(database: Database, settled: Settled) -> None:
    with database.transaction() as session:
        session.execute(update(UserSession).values(seen_at=clock.now()))


def not_there(target: Target, pairs: Pairs, page: TestResponse) -> list[str]:
    """The fields whose words are not on the page that signing in leads to."""
    shown = [form for form in forms_in(page.text) if form.method == "post"]
    lost = []
    for one in target.fields(TYPED):
        value = next(value for name, value in pairs if name == one.name)
        held = [form.fields[one.name].values for form in shown if one.name in form.fields]
        if value not in [values[0] for values in held if values]:
            lost.append(f"{one.name} was {value!r:.40}, is {held!r:.40}")
    return lost


def test_any_form_that_is_sent_twice_acts_once(
    app: Flask,
    settled: Settled,
    as_relation: AsRelation,
    start_again: Callable[[], None],
) -> None:
    start_again()
    chance, acted, twice = random.Random(25), 0, list[str]()
    found = [one for one in targets(app, settled, as_relation) if one.form.method == "post"]
    left: dict[str, Any] | None = None
    for target in sorted(found, key=lambda one: not one.fields(TYPED)):
        if (
            target.relation == "anonymous"
            or target.endpoint in _MADE_ANEW
            or _OF_ONESELF.match(target.endpoint)
        ):
            continue
        database: Database = app.extensions["aict-database"]
        browser = as_relation(target.relation)
        shown = again(app, browser, target)
        if shown is None:
            start_again()
            left = None
            continue
        pairs = plausible(shown, chance)
        # Opening a form changes nothing: what the one before has left is there still.
        before = rows(database) if left is None else left
        first = send(browser, shown, pairs, chance)
        left = rows(database) if first.status_code == 303 else None
        if left is None or left == before:
            continue
        done, second = left, send(browser, shown, pairs, chance)
        left = rows(database)
        acted += 1
        if left != done:
            twice.append(f"{target.endpoint}: {first.status_code}, {second.status_code}")
    assert "\n".join(twice) == ""
    assert acted > 60


def rows(database: Database) -> dict[str, Any]:
    """Everything but the tokens of what was sent."""
    return {name: found for name, found in state_of(database).items() if name != "form_receipt"}
