"""The same as for what is written together, of acts that change much at once: partnerships, ledgers, accounts, organisations, seals."""

import re
from collections.abc import Callable
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from aict.cofinancing.ledger_totals import differences
from aict.config import Settings
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.evaluations.models import Evaluation
from aict.organisations.models import Organisation
from aict.partnerships.access import Standing
from aict.partnerships.models import MemberRole, Status
from aict.sealing import services, signing
from aict.sealing.models import Decision
from tests.browser import as_opened, fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    OFFICER_A,
    SIGNATORY_A,
    World,
    make_member,
    make_organisation,
    make_partnership,
)
from tests.integrity.test_half_requests import Prepare, Sending, break_everywhere
from tests.integrity.test_half_states import Fault, everything, writes_counted
from tests.sealing.conftest import Scene, answered, concluded, found, frozen, printed, scene, signed

__all__ = ["answered", "concluded", "frozen", "scene", "signed"]


def change_several_partnerships(database: Database, world: World, browser_of: BrowserOf) -> Sending:
    with database.transaction() as session:
        town = session.get_one(Organisation, world.alpha.a.organisation.id)
        for number in range(3):
            made = make_partnership(session, f"X{number}", recorded_from=town, status=Status.ACTIVE)
            make_member(session, made, town, side="a", role=MemberRole.LEAD)
    browser, path = browser_of(OFFICER_A), "/selection/partnerships"
    asked = {"picks": "X0\nX1\nX2", "status": Status.DORMANT.value}
    page = browser.get(path, query_string=asked)
    form = page.text[page.text.index('<form method="post" action="/selection') :]
    fields = re.findall(r'name="([^"]+)" value="([^"]*)"', form[: form.index("</form>")])
    return browser, path, lambda: {name: unescape(value) for name, value in fields}


def pass_everything_to_a_successor(database: Database, world: World, browser_of: BrowserOf) -> Sending:
    town = world.alpha.a.organisation
    with database.transaction() as session:
        successor = make_organisation(session, "Commune nouvelle", given_by_id=town.id)
    browser, path = browser_of(OFFICER_A), f"/organisations/{town.id}/succession"
    shown = fields_of(browser.get(f"{path}?q=nouvelle"))
    on = str(PartialDate.of(clock.today() - timedelta(days=1)))
    said = {"version": "1", "successor_id": str(successor.id), "succeeded_on": on}
    return browser, path, lambda: {**shown, **said}


def enter_several_entries(_database: Database, world: World, browser_of: BrowserOf) -> Sending:
    browser = browser_of(OFFICER_A)
    path = f"/partnerships/alpha/cofinancing/{world.alpha.project.id}/entries/enter"
    shown = as_opened(browser.get(path))
    said = {"date": "2024-05", "amount": "10", "label": "Carburant"}
    lines = {f"row{n}-{name}": value for n in range(3) for name, value in said.items()}
    return browser, path, lambda: {**shown, **lines, "currency": "EUR"}


@pytest.mark.parametrize(
    "prepare",
    [change_several_partnerships, pass_everything_to_a_successor, enter_several_entries],
)
def test_a_request_that_breaks_at_any_write_leaves_nothing_and_succeeds_when_sent_again(
    database: Database, world: World, browser_of: BrowserOf, tmp_path: Path, prepare: Prepare
) -> None:
    break_everywhere(database, tmp_path, prepare(database, world, browser_of))
    with database.session(writing=False) as session:
        assert differences(session) == []


Act = Callable[[Session, Evaluation, Standing], object]


def tried(database: Database, scene: Scene, email: str, act: Act) -> None:
    before, step = everything(database), 0
    while True:
        step += 1
        try:
            with writes_counted(database.engine, fail_at=step), scene(email) as (session, evaluation, at):
                act(session, evaluation, at)
        except Fault:
            assert everything(database) == before, f"write {step}"
        else:
            break
    assert step > 3
    assert everything(database) != before


@pytest.mark.usefixtures("concluded")
def test_a_freeze_is_whole_or_nothing(database: Database, scene: Scene) -> None:
    tried(
        database,
        scene,
        OFFICER_A,
        lambda session, evaluation, at: services.freeze(session, evaluation, at=at),
    )


def test_a_signature_is_whole_or_nothing(database: Database, scene: Scene, frozen: str) -> None:
    def sign(session: Session, evaluation: Evaluation, at: Standing) -> None:
        snapshot = found(session, evaluation)
        signing.sign(session, snapshot, at=at, fingerprint=frozen, decision=Decision.SIGN)

    tried(database, scene, SIGNATORY_A, sign)


@pytest.mark.usefixtures("signed")
def test_a_seal_is_whole_or_nothing(database: Database, scene: Scene, settings: Settings) -> None:
    def seal(session: Session, evaluation: Evaluation, at: Standing) -> None:
        snapshot = found(session, evaluation)
        services.seal(session, snapshot, at=at, printed=printed(snapshot, settings))

    tried(database, scene, OFFICER_A, seal)
