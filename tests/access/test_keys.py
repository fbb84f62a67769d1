"""Who turns a key over HTTP: for one's own member, never for two, never without one."""

import pytest
from sqlalchemy import func, select

from aict.core.db import Database
from aict.core.revisions import Consent, Revision
from tests.access.conftest import AsRelation
from tests.browser import Browser, fields_of

OBJECTIVE = "/partnerships/alpha/objectives/O1"


def count(database: Database, table: type[Revision | Consent]) -> int:
    with database.session(writing=False) as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def reworded(browser: Browser) -> dict[str, str]:
    """The edit form as its page gives it, with another statement."""
    fields = fields_of(browser.get(f"{OBJECTIVE}/edit"))
    assert "statement" in fields
    return {**fields, "statement": "Tout autre chose", "act": "propose"}


@pytest.mark.parametrize("relation", ["officer", "other_officer"])
def test_an_officer_of_a_key_holder_proposes(
    as_relation: AsRelation, database: Database, relation: str
) -> None:
    browser, revisions = as_relation(relation), count(database, Revision)
    answer = browser.post_bare(f"{OBJECTIVE}/edit", reworded(browser))
    assert answer.status_code == 303, answer.text
    assert count(database, Revision) == revisions + 1


def test_what_an_associate_proposes_turns_no_key(as_relation: AsRelation, database: Database) -> None:
    browser, consents = as_relation("associate_officer"), count(database, Consent)
    assert browser.post_bare(f"{OBJECTIVE}/edit", reworded(browser)).status_code == 303
    assert count(database, Consent) == consents


@pytest.mark.parametrize("relation", ["reader", "signatory", "guest_evaluator", "stranger"])
def test_who_writes_nothing_proposes_nothing(
    as_relation: AsRelation, database: Database, relation: str
) -> None:
    fields, revisions = reworded(as_relation("officer")), count(database, Revision)
    browser = as_relation(relation)
    answer = browser.post(f"{OBJECTIVE}/edit", {**fields, "csrf_token": browser.token()})
    assert answer.status_code in {403, 404}
    assert count(database, Revision) == revisions


@pytest.mark.parametrize("relation", ["reader", "administrator", "associate_officer", "guest_evaluator"])
def test_without_a_key_nobody_agrees(as_relation: AsRelation, database: Database, relation: str) -> None:
    consents = count(database, Consent)
    assert as_relation(relation).post(f"{OBJECTIVE}/agree", {"number": "1"}).status_code in {403, 404}
    assert count(database, Consent) == consents


@pytest.mark.parametrize("forged", ["0", "1", "-1", "9" * 40, "a.b", "", "un"])
def test_a_forged_proof_of_reading_agrees_to_nothing(
    as_relation: AsRelation, database: Database, forged: str
) -> None:
    consents = count(database, Consent)
    answer = as_relation("other_officer").post(f"{OBJECTIVE}/agree", {"number": "1", "shown": forged})
    assert answer.status_code in {404, 409, 422}
    assert count(database, Consent) == consents
