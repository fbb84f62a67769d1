"""What is frozen or sealed: whatever form was opened before, nothing of it is saved after, and the refusal is a 409 (quality.md A9)."""

import pytest
from flask import Flask
from sqlalchemy import update

from aict.core.db import Database
from aict.evaluations.models import Evaluation, Stage
from tests.access.conftest import AsRelation
from tests.access.settled import Settled, endpoints
from tests.access.walking import state_of
from tests.browser import as_opened

GOES_ON = {
    "conversations": "people go on talking of it",
    "evaluations.end_guest_access": "who was let in is let out",
    "evaluations.guests": "who is let in reads",
    "evaluations.judge_recorded_answers": "a side says late whether what another recorded of it is right",
    "evaluations.participant_con": "what the other side says of a fact stands beside it",
    "evaluations.photograph": "a picture is an annex outside the fingerprint",
    "evaluations.presence": "who has it open",
    "evaluations.respond": "what becomes of a recommendation is told for years",
    "evaluations.restitution_": "it is told to councils and inhabitants once it is sealed",
    "evaluations.text_presence": "who has it open",
    "evaluations.withdraw_guest": "who was let in is let out",
    "sealing.": "signing, sealing, correcting in the open",
}
"""What is written beside a finished evaluation, and why."""


@pytest.mark.parametrize("stage", [Stage.FROZEN, Stage.SEALED])
def test_a_finished_evaluation_takes_no_form_that_was_opened_before(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation, stage: Stage
) -> None:
    officer, signatory = as_relation("officer"), as_relation("signatory")
    opened = dict[str, dict[str, str]]()
    for endpoint in endpoints(app):
        of_it = endpoint.method == "POST" and "evaluation_code" in endpoint.rule.arguments
        if of_it and not endpoint.name.startswith(tuple(GOES_ON)):
            path = settled.address(endpoint)
            like = path.replace("participants/new", f"participants/{settled.alpha.participant.id}/edit")
            like = like.replace("recommendations/new", "recommendations/1/edit")
            page = officer.get(like)
            opened[path] = as_opened(page) | {"number": "1"} if page.status_code == 200 else {"number": "1"}
    assert len(opened) > 10
    with database.transaction() as session:
        session.execute(update(Evaluation).values(stage=stage))
    before = state_of(database)
    found = dict[str, list[int]]()
    for path, fields in opened.items():
        typed = {name: value for name, value in fields.items() if name not in {"csrf_token", "once"}}
        found[path] = [browser.post(path, typed).status_code for browser in (officer, signatory)]
    assert {path: got for path, got in found.items() if 409 not in got or not set(got) <= {403, 409}} == {}
    assert state_of(database) == before
