"""What a workbook says of conventions: renewal, notice, what an amendment changes, what happened, annexed plans."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.cofinancing.models import Annexed, Project
from aict.conventions.models import Convention, ConventionEvent, EventKind, Renewal, StateGround
from aict.core.dates import PartialDate
from aict.core.sheets import Table
from aict.exchange.exporting import export_workbook
from aict.exchange.reading import Workbook, recognise
from tests.exchange.workbooks import Bring, Rows, Unchanged, registry

PLAIN = {"code": "C1", "partenariat": "GRE-OUA", "titre": "Convention", "nature": "convention"}
FULL = PLAIN | {
    "date_signature": "2024-03-01",
    "date_fin": "2026-12-31",
    "reconduction": "tacite",
    "reconduction_mois": "36",
    "reconduction_fois": "2",
    "reconduction_jusqu_a": "2032",
    "preavis_mois": "6",
    "evaluation_mois": "24",
    "cas_l1115_5": "accord_international",
    "fondement": "Accord du 4 mai 2009",
    "date_autorisation_etat": "2024-02",
    "ref_autorisation_etat": "P-12",
}
AMENDMENT = PLAIN | {
    "code": "C2",
    "nature": "avenant",
    "convention_modifiee": "C1",
    "clauses_modifiees": "date_fin; objet",
}
SUSPENDED = {
    "partenariat": "GRE-OUA",
    "convention": "C1",
    "nature": "suspension",
    "date_effet": "2025-08",
    "date_decision": "2025-07-14",
    "par": "GRE",
    "motif": "Aide suspendue",
}
PROJECT = {"code": "P1", "partenariat": "GRE-OUA", "titre": "Eau", "convention": "C1", "plan_annexe": "oui"}


def book(conventions: Rows | None = None, events: Rows | None = None, **more: Rows) -> Workbook:
    told = {"faits_conventions": events} if events else {}
    return registry(conventions=conventions or [FULL, AMENDMENT], **told, **more)


def exported(session: Session) -> Workbook:
    tables = export_workbook(session, exporter=None, partnership=None)
    return recognise(
        [Table(t.name, [["" if v is None else str(v) for v in row] for row in t.rows]) for t in tables]
    )


def test_all_of_it_comes_in_goes_out_and_comes_in_again_unchanged(
    bring: Bring, session: Session, unchanged: Unchanged
) -> None:
    bring(book(events=[SUSPENDED], projets=[PROJECT]))
    first, second = session.scalars(select(Convention).order_by(Convention.code))
    assert (first.renewal, first.renewal_months, first.renewal_times) == (Renewal.TACIT, 36, 2)
    assert (first.renewal_until, first.notice_months) == (PartialDate(2032), 6)
    assert first.evaluation_months == 24
    assert first.state_ground is StateGround.AGREEMENT
    assert second.changes == ["date_fin", "objet"]
    event = session.scalars(select(ConventionEvent)).one()
    assert (event.kind, event.convention_id) == (EventKind.SUSPENSION, first.id)
    assert event.by is not None
    assert event.by.code == "GRE"
    assert session.scalars(select(Project)).one().annexed is Annexed.YES
    out = exported(session)
    (told,) = out.rows["faits_conventions"]
    assert {name: told.cells[name] for name in SUSPENDED} == SUSPENDED
    assert unchanged(bring(out))


def test_a_workbook_of_before_is_read_and_takes_nothing_away(bring: Bring, session: Session) -> None:
    bring(book(events=[SUSPENDED]))
    bring(registry(conventions=[PLAIN | {"titre": "Autre titre"}]))
    first = session.scalars(select(Convention).where(Convention.code == "C1")).one()
    assert (first.title, first.renewal, first.notice_months) == ("Autre titre", Renewal.TACIT, 6)
    assert [event.reason for event in first.events] == ["Aide suspendue"]


REMARKS = {
    "transmitted before it was signed": (
        book([PLAIN], parties=[
            {"convention": "C1", "collectivite": "GRE", "date_signature": "2024-03-01", "date_transmission": "2024-02"}
        ]),
        ("parties", "date_transmission", "avant la signature"),
    ),
    "the same, said in one sheet": (
        book([PLAIN | {"date_signature": "2024-03-01", "date_transmission": "2024-02-28"}]),
        ("conventions", "date_transmission", "avant la signature"),
    ),
    "denounced before it was signed": (
        book(events=[SUSPENDED | {"nature": "denonciation", "date_effet": "2023", "date_decision": ""}]),
        ("faits_conventions", "date_effet", "avant la signature"),
    ),
    "a fact without a day": (
        book(events=[SUSPENDED | {"date_effet": "", "date_decision": ""}]),
        ("faits_conventions", "date_effet", "au moins une des deux dates"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("given", "expected"), REMARKS.values(), ids=REMARKS.keys())
def test_an_order_that_a_form_refuses_is_recorded_with_a_remark(
    bring: Bring, given: Workbook, expected: tuple[str, str, str]
) -> None:
    sheet, column, words = expected
    report = bring(given)
    assert report.accepted
    said = [r for r in report.remarks if (r.sheet, r.column) == (sheet, column)]
    assert [words in str(remark.sentence) for remark in said] == [True]


def test_the_steps_of_a_foreign_party_are_not_judged(bring: Bring) -> None:
    steps = {"convention": "C1", "collectivite": "OUA", "date_signature": "2024", "date_transmission": "2023"}
    assert bring(book([PLAIN], parties=[steps])).remarks == []
