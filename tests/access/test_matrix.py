"""Who may do what: `matrix.csv`, endpoint × relation, read by these tests and tried over HTTP.

Cells: `ok` (let through: any answer but 401, 403, 404 and 5xx), `in` (sent to sign in), `403`, `404`.
"""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from tests.access.conftest import AsRelation
from tests.access.settled import PEOPLE, Endpoint, Settled, endpoints
from tests.browser import Browser

MATRIX = Path(__file__).with_name("matrix.csv")
Row = dict[str, str]


def read_matrix() -> dict[tuple[str, str], Row]:
    with MATRIX.open(encoding="utf-8", newline="") as file:
        return {(row.pop("endpoint"), row.pop("method")): row for row in csv.DictReader(file)}


ROWS = read_matrix()
OF_ONES_OWN_SESSION = {
    "partnerships.act_for",
    "conversations.mark_read",
    "objectives.presence",
    "evaluations.presence",
    "evaluations.text_presence",
}
"""Writes nothing of the partnership but what oneself chose or has read, or that one is there: a reader may too."""
OF_ONES_OWN_ORGANISATION = {
    "exchange.hand_over",
    "exchange.export_all",
    "partnerships.new",
    "council.report",
}
"""Stand outside any partnership: who may is said by one's role in one's own organisation."""


OF_ONE_ORGANISATION = ("oda.", "service_budgets.")
"""What an authority declares and what its services receive: its own people read it, whoever its partners are."""
OF_ORGANISATIONS = "directory."
"""One knows of an organisation without reading a partnership: of one's own, of those one records, as the instance's."""
OF_THOSE_WHO_SHARE = {"directory.confirm", "directory.contest"}
"""What is said of an organisation without changing it, by the officers of those who stand in a partnership with it."""


def said(answer_status: int, location: str | None) -> str:
    """An answer in the words of the matrix."""
    if answer_status == 401 or (location or "").startswith("/login?next="):
        return "in"
    if answer_status in {403, 404} or answer_status >= 500:
        return str(answer_status)
    return "ok"


def try_cell(browser: Browser, endpoint: Endpoint, settled: Settled) -> str:
    path = settled.address(endpoint)
    answer = browser.get(path) if endpoint.method == "GET" else browser.post(path, settled.fields(endpoint))
    return said(answer.status_code, answer.location)


def test_every_endpoint_has_a_row_and_every_row_an_endpoint(app: Flask) -> None:
    present = {(endpoint.name, endpoint.method) for endpoint in endpoints(app)}
    assert {"missing": present - ROWS.keys(), "extra": ROWS.keys() - present} == {
        "missing": set(),
        "extra": set(),
    }


def test_every_row_knows_every_relation_in_the_words_of_the_matrix() -> None:
    for key, row in ROWS.items():
        assert row.keys() == PEOPLE.keys(), key
        assert set(row.values()) <= {"ok", "in", "403", "404"}, key


def test_what_is_behind_a_partnership_is_nothing_to_a_stranger() -> None:
    """Read from the table alone: a wrong cell cannot agree with a wrong application unseen."""
    for (name, method), row in ROWS.items():
        if name.startswith((OF_ORGANISATIONS, *OF_ONE_ORGANISATION)):
            continue
        outside = {row["stranger"], row["instance_administrator"], row["administrator"]}
        of_a_partnership = name not in OF_ONES_OWN_ORGANISATION
        if of_a_partnership and row["officer"] == "ok" and outside != {"ok"}:
            assert outside == {"404"}, (name, method)
            assert row["anonymous"] == "in", (name, method)
        if method == "POST" and outside == {"404"} and name not in OF_ONES_OWN_SESSION:
            assert row["reader"] in {"403", "404"}, (name, method)


def test_an_organisation_out_of_reach_is_nothing_and_the_others_are_not_everybodys_to_change() -> None:
    """Read from the table alone, of the organisation of side b."""
    of_one = {key: row for key, row in ROWS.items() if key[0].startswith(OF_ORGANISATIONS)}
    for (name, method), row in of_one.items():
        assert row["anonymous"] == "in", (name, method)
        if name not in {"directory.index", "directory.new"}:
            assert {row["stranger"], row["administrator"], row["guest_evaluator"]} == {"404"}, (name, method)
        if name in OF_THOSE_WHO_SHARE:
            assert {row["reader"], row["signatory"], row["instance_administrator"]} == {"403"}, (name, method)
        elif method == "POST" and name != "directory.new":
            assert {row["reader"], row["officer"], row["associate_officer"]} == {"403"}, (name, method)


def test_what_one_organisation_keeps_is_nothing_to_its_partners_either() -> None:
    """Read from the table alone, of the organisation of side a: its administrator manages accounts and reads none of it."""
    of_it = {key: row for key, row in ROWS.items() if key[0].startswith(OF_ONE_ORGANISATION)}
    outside = ("stranger", "instance_administrator", "guest_evaluator")
    partners = ("other_officer", "other_signatory", "associate_officer")
    for (name, method), row in of_it.items():
        assert row["anonymous"] == "in", (name, method)
        assert {row[relation] for relation in (*outside, *partners)} == {"404"}, (name, method)
        assert row["administrator"] in {"403", "404"}, (name, method)
        if method == "POST":
            assert {row["reader"], row["signatory"]} == {"403"}, (name, method)
    assert of_it


Trial = Callable[[Endpoint], Row]


@pytest.fixture
def trial(settled: Settled, as_relation: AsRelation, start_again: Callable[[], None]) -> Trial:
    """Try one endpoint in every relation; none finds what another one wrote."""

    def run(endpoint: Endpoint) -> Row:
        found, last = {}, ""
        for relation in PEOPLE:
            # A refusal writes nothing: only after who was let through is there anything to find.
            if endpoint.method != "GET" and last == "ok":
                start_again()
            found[relation] = last = try_cell(as_relation(relation), endpoint, settled)
        return found

    return run


@pytest.mark.usefixtures("unprinted")
@pytest.mark.parametrize(("name", "method"), ROWS, ids=str)
def test_row(app: Flask, trial: Trial, name: str, method: str) -> None:
    endpoint = next(e for e in endpoints(app) if (e.name, e.method) == (name, method))
    assert trial(endpoint) == ROWS[name, method]
