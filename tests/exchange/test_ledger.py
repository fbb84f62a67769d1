"""Entries of ledgers and costs of the relation in the workbook: both ways, with the rules of their forms."""

from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.cofinancing.ledger_totals import differences
from aict.cofinancing.models import EntryKind, LedgerEntry, LedgerTotal, RelationCost
from aict.core.schema import new_id
from aict.exchange.exporting import export_workbook
from aict.exchange.reading import Workbook, recognise
from aict.organisations.models import Organisation
from aict.partnerships.models import Confirmation, Member, Opinion
from tests.exchange.test_roundtrip import as_text
from tests.exchange.workbooks import Bring, Refused, Rows, Unchanged, registry
from tests.factories import make_person

PROJECTS = [{"code": code, "partenariat": "GRE-OUA", "titre": code, "devise": "EUR"} for code in ("P1", "P2")]
LINES = [
    {"partenariat": "GRE-OUA", "projet": "P1", "financeur": "Ville", "nature": "numeraire", "cote": "notre"},
    {"partenariat": "GRE-OUA", "projet": "P2", "financeur": "Fonds", "nature": "numeraire", "cote": "tiers"},
]
SPENT = {
    "code": "M1",
    "partenariat": "GRE-OUA",
    "projet": "P1",
    "sorte": "depense",
    "date": "2019-07",
    "montant": "1 234,5",
    "devise": "EUR",
    "rubrique": "Formation et échanges entre pairs",
    "lieu": "la_bas",
    "cote": "partenaire",
    "collectivite": "MET",
}
REFUND = {
    **SPENT,
    "code": "M2",
    "montant": "-34.5",
    "ecriture_corrigee": "M1",
    "en_quoi": "remboursement",
    "date": "2020",
}
PAID = {**SPENT, "code": "M3", "sorte": "versement", "ligne": "Ville", "montant": "100", "lieu": ""}
COST = {
    "partenariat": "GRE-OUA",
    "nature": "temps_agents",
    "date": "2019",
    "cote": "notre",
    "fonction": "Chargée de mission",
    "jours": "12,5",
}


def whole(entries: Rows) -> Workbook:
    return registry(projets=PROJECTS, cofinancements=LINES, ecritures=entries, couts_relation=[COST])


def exported(session: Session, code: str | None = None) -> Workbook:
    exporter = session.scalars(select(Organisation).where(Organisation.code == code)).one() if code else None
    return recognise(as_text(export_workbook(session, exporter=exporter, partnership=None)))


def test_there_and_back_from_either_side(bring: Bring, session: Session, unchanged: Unchanged) -> None:
    # What is corrected may stand below what corrects it.
    assert bring(whole([REFUND, SPENT, PAID])).accepted
    assert differences(session) == []
    known = {total.kind: total.known for total in session.scalars(select(LedgerTotal))}
    assert known[EntryKind.RECEIVED] == 100
    theirs = exported(session, "OUA")
    rows = {row.cells["code"]: row.cells for row in theirs.rows["ecritures"]}
    assert (rows["M1"]["lieu"], rows["M1"]["cote"], rows["M1"]["montant"]) == ("ici", "notre", "1234.5")
    assert (rows["M2"]["ecriture_corrigee"], rows["M3"]["ligne"]) == ("M1", "Ville")
    assert theirs.rows["couts_relation"][0].cells["cote"] == "partenaire"
    for code in (None, "OUA", "GRE"):
        importer = session.scalars(select(Organisation).where(Organisation.code == code)).one_or_none()
        once = exported(session, code)
        assert unchanged(bring(once, importer))
        assert exported(session, code).rows == once.rows
    cost = session.scalars(select(RelationCost)).one()
    assert (cost.days, cost.amount) == (Decimal("12.5"), None)


def test_a_workbook_of_before_still_imports(bring: Bring, session: Session) -> None:
    assert bring(registry(projets=PROJECTS, cofinancements=LINES)).accepted
    assert bring(registry(ecritures=[SPENT])).accepted
    assert session.scalars(select(LedgerEntry)).one().amount == Decimal("1234.5")


@pytest.mark.parametrize(
    ("entries", "column", "why"),
    [
        ([{**SPENT, "montant": "-1"}], "montant", "montant négatif"),
        ([{**SPENT, "montant": "1.234"}], "montant", "plus de décimales"),
        ([{**SPENT, "montant": "1000000000001"}], "montant", "hors des limites"),
        ([{**SPENT, "devise": ""}], "devise", "Dites dans quelle monnaie"),
        ([{**SPENT, "sorte": "versement"}], "ligne", "Dites de quelle ligne"),
        ([{**PAID, "ligne": "Fonds"}], "ligne", "d’un autre projet"),
        ([{**PAID, "ligne": "Personne"}], "ligne", "est inconnu"),
        ([{**SPENT, "en_quoi": "correction"}], "ecriture_corrigee", "nomme l’écriture"),
        ([SPENT, {**REFUND, "en_quoi": ""}], "en_quoi", "Dites si c’est"),
        ([SPENT, {**REFUND, "montant": "-1234,51"}], "montant", "moins que zéro"),
        ([SPENT, {**REFUND, "projet": "P2"}], "ecriture_corrigee", "n’est pas de ce projet"),
        ([SPENT, {**REFUND, "devise": "USD"}], "ecriture_corrigee", "la même monnaie"),
        ([{**SPENT, "ecriture_corrigee": "M1", "en_quoi": "correction"}], "ecriture_corrigee", "en cercle"),
        ([{**SPENT, "lieu": "partout"}], "lieu", "n’est pas dans la liste"),
        ([{**SPENT, "date": "1849"}], "date", "n’est pas une date"),
    ],
)
def test_what_the_form_refuses_is_refused(
    refused: Refused, session: Session, entries: Rows, column: str, why: str
) -> None:
    found = refused(whole(entries))
    assert [(sheet, where) for sheet, _row, where, _said in found] == [("ecritures", column)]
    assert why in found[0][3]
    assert session.scalars(select(LedgerEntry)).all() == []


def test_a_rate_of_zero_is_refused(refused: Refused) -> None:
    found = refused(registry(projets=PROJECTS, cofinancements=[{**LINES[0], "taux": "0"}]))
    assert [(sheet, column) for sheet, _row, column, _said in found] == [("cofinancements", "taux")]


def test_what_changes_no_more_is_not_changed_by_a_file(
    bring: Bring, refused: Refused, session: Session
) -> None:
    bring(whole([SPENT, REFUND, PAID]))
    assert "ne change plus" in refused(registry(ecritures=[{**SPENT, "montant": "2000"}]))[0][3]
    paid = session.scalars(select(LedgerEntry).where(LedgerEntry.code == "M3")).one()
    member = session.scalars(select(Member).where(Member.side == "b")).one()
    session.flush()
    session.add(
        Confirmation(
            id=new_id(),
            partnership_id=paid.partnership_id,
            fact_id=paid.id,
            fact_kind="ledger_entry",
            fact_version=paid.version,
            member=member,
            person_id=make_person(session, "agent@oua.example").id,
            opinion=Opinion.CONFIRM,
        )
    )
    session.flush()
    session.expire_all()
    assert "ne change plus" in refused(registry(ecritures=[{**PAID, "montant": "2000"}]))[0][3]
