"""A seal is tamper-evident: one stored byte changed behind the application's back, and everybody who asks is told."""

import pytest
from flask import Flask
from sqlalchemy import text

from aict.core.db import Database
from aict.sealing import integrity
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B
from tests.sealing.conftest import Scene, found

SIGN = "/partnerships/alpha/evaluations/E1/sign"

TAMPERED = {
    "the text": ("UPDATE snapshot SET content = REPLACE(content, 'motdesreponses a', 'motdesreponses z')", 2),
    "the sealed text": (
        "UPDATE snapshot SET sealed_content = REPLACE(sealed_content, 'motdesreponses a', 'motdesreponses z')",
        1,
    ),
    "who sealed text says has signed": (
        "UPDATE snapshot SET sealed_content = REPLACE(sealed_content, 'ne sont pas les n', 'sont bien les n')",
        1,
    ),
    "a decision": ("UPDATE signature SET decision = 'sign', reason = NULL WHERE decision = 'refuse'", 1),
    "a name": ("UPDATE signature SET name = 'Une autre' WHERE decision = 'sign'", 1),
    "a capacity": ("UPDATE signature SET capacity = 'Rien' WHERE decision = 'sign'", 1),
    "the hash of a print": ("UPDATE rendering SET sha256 = REPLACE(sha256, '0', '1')", 1),
    "when it was frozen": ("UPDATE snapshot SET frozen_at = sealed_at", 1),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_one_value_changed_is_found(
    sealed: str, scene: Scene, database: Database, browser_of: BrowserOf, what: str
) -> None:
    statement, faults = TAMPERED[what]
    with scene(OFFICER_A) as (session, evaluation, _):
        assert integrity.faults(session, found(session, evaluation)) == []
    with database.engine.begin() as connection:
        connection.execute(text(statement))
    with scene(OFFICER_A) as (session, evaluation, _):
        wrong = integrity.faults(session, found(session, evaluation))
        assert len(wrong) >= faults
        assert [fingerprint for fingerprint, _ in integrity.false_snapshots(session)] == [sealed]
    page = browser_of(None).get(f"/verify/{sealed}")
    assert "a été changé" in page.text
    assert "Signatory" not in page.text
    assert str(wrong[0]) in browser_of(OFFICER_B).get(SIGN).text.replace("&nbsp;", " ").replace("\u00a0", " ")


def test_one_byte_of_a_print_is_found_and_not_served(
    sealed: str, scene: Scene, database: Database, browser_of: BrowserOf
) -> None:
    with database.engine.begin() as connection:
        pdf = connection.execute(text("SELECT pdf FROM rendering")).scalar_one()
        changed = bytes(pdf)[:-1] + b"!"
        connection.execute(text("UPDATE rendering SET pdf = :pdf"), {"pdf": changed})
    with scene(OFFICER_A) as (session, evaluation, _):
        assert integrity.faults(session, found(session, evaluation)) == [integrity.PRINTS]
    officer = browser_of(OFFICER_A)
    answer = officer.get("/partnerships/alpha/evaluations/E1/report.pdf")
    assert answer.status_code == 422
    assert b"%PDF" not in answer.data
    assert "a été changé" in browser_of(None).get(f"/verify/{sealed}").text


def test_a_word_that_nobody_gave_is_found(sealed: str, scene: Scene, database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("DELETE FROM signature WHERE decision = 'refuse'"))
    with scene(OFFICER_A) as (session, evaluation, _):
        assert integrity.SIGNATURES in integrity.faults(session, found(session, evaluation))


def test_what_changes_by_right_contradicts_nothing(sealed: str, scene: Scene, browser_of: BrowserOf) -> None:
    """A member that takes another name, an erratum, a publication: the seal says what it said."""
    officer = browser_of(OFFICER_A)
    form = officer.get("/partnerships/alpha/evaluations/E1/erratum")
    fields = {**fields_of(form), "text": "Lire 12, non 21."}
    assert officer.post("/partnerships/alpha/evaluations/E1/erratum", fields).status_code == 303
    assert officer.post("/partnerships/alpha/evaluations/E1/publish").status_code == 303
    with scene(OFFICER_A) as (session, evaluation, at):
        assert at.member is not None
        at.member.organisation.name = "Ville nouvelle"
    with scene(OFFICER_A) as (session, evaluation, _):
        assert integrity.faults(session, found(session, evaluation)) == []
    assert "changé" not in browser_of(None).get(f"/verify/{sealed}").text


def test_the_audit_names_what_was_tampered_with(sealed: str, database: Database, app: Flask) -> None:
    audit = app.test_cli_runner().invoke(args=["audit-verify"])
    assert (audit.exit_code, "as it was" in audit.output) == (0, True)
    with database.engine.begin() as connection:
        connection.execute(text(TAMPERED["the text"][0]))
    audit = app.test_cli_runner().invoke(args=["audit-verify"])
    assert audit.exit_code != 0
    assert sealed in audit.output
