"""How projects are told to the State, and the pieces of calls, in the workbook: both ways, with the rules of their forms."""

import pytest
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from aict.exchange.reading import Workbook
from aict.funders.models import Service
from aict.oda.models import Classification
from aict.oda.services import load_shipped
from aict.organisations.models import Organisation
from aict.readiness.models import Piece, PieceKind
from tests.exchange.test_ledger import PROJECTS, exported
from tests.exchange.workbooks import Bring, Refused, Unchanged, registry

OF_P1 = {"partenariat": "GRE-OUA", "projet": "P1"}
CLASSIFIED = {
    **OF_P1,
    "pays": "BF",
    "code_objet": "14031",
    "type_aide": "C01",
    "canal": "11002",
    "un_pour_cent": "Eau",
    "description": "Bornes-fontaines",
    "marqueur_genre": "1",
    "marqueur_commerce": "0",
}
LETTER = {
    **OF_P1,
    "nature": "lettre_intention",
    "collectivite": "OUA",
    "date": "2024-03",
    "montant": "1 500",
    "devise": "EUR",
}
REPORT = {**OF_P1, "nature": "rapport_final", "collectivite": "GRE", "date": "2025", "remis_a": "Ministère"}


def whole(*, classified: dict[str, str] = CLASSIFIED, piece: dict[str, str] = LETTER) -> Workbook:
    return registry(projets=PROJECTS, classements_apd=[classified], pieces=[piece, REPORT])


def test_there_and_back_from_either_side(bring: Bring, session: Session, unchanged: Unchanged) -> None:
    load_shipped(session)
    assert bring(whole()).accepted
    made = session.scalars(select(Classification)).one()
    assert (made.recipient, made.purpose_code, made.scheme) == ("BF", "14031", Service.WATER)
    assert (made.marker_gender, made.marker_trade, made.marker_nutrition) == (1, 0, None)
    pieces = {piece.kind: piece for piece in session.scalars(select(Piece))}
    assert str(pieces[PieceKind.LETTER].date) == "2024-03"
    assert pieces[PieceKind.FINAL_REPORT].funder == "Ministère"
    for code in (None, "OUA", "GRE"):
        importer = session.scalars(select(Organisation).where(Organisation.code == code)).one_or_none()
        once = exported(session, code)
        assert unchanged(bring(once, importer))
        assert exported(session, code).rows == once.rows
    assert exported(session, "OUA").rows["classements_apd"][0].cells["un_pour_cent"] == "eau"


def test_what_was_taken_away_comes_back_the_same(bring: Bring, session: Session) -> None:
    load_shipped(session)
    bring(whole())
    once = exported(session)
    for table in (Classification, Piece):
        session.execute(delete(table))
    session.expire_all()
    assert exported(session).rows["pieces"] == []
    assert bring(once).accepted
    assert exported(session).rows == once.rows


@pytest.mark.parametrize(
    ("said", "where", "why"),
    [
        ({"code_objet": "1403"}, ("classements_apd", "code_objet"), "cinq chiffres"),
        ({"marqueur_genre": "3"}, ("classements_apd", "marqueur_genre"), "hors des limites"),
        ({"un_pour_cent": "mer"}, ("classements_apd", "un_pour_cent"), "n’est pas dans la liste"),
        ({"pays": "ZZ"}, ("classements_apd", "pays"), "pays"),
        ({"projet": "P9"}, ("classements_apd", "projet"), "est inconnu"),
        ({"collectivite": ""}, ("pieces", "collectivite"), "de quel membre"),
        ({"nature": "fiche_atlas"}, ("pieces", "montant"), "lettre d’intention"),
        ({"remis_a": "Ministère"}, ("pieces", "remis_a"), "compte rendu"),
        ({"montant": "-1"}, ("pieces", "montant"), "hors des limites"),
        ({"devise": ""}, ("pieces", "devise"), "monnaie"),
    ],
)
def test_what_the_form_refuses_is_refused(
    refused: Refused, session: Session, said: dict[str, str], where: tuple[str, str], why: str
) -> None:
    classified = {**CLASSIFIED, **(said if where[0] == "classements_apd" else {})}
    found = refused(whole(classified=classified, piece={**LETTER, **(said if where[0] == "pieces" else {})}))
    assert [(name, column) for name, _row, column, _said in found] == [where]
    assert why in found[0][3]
    assert session.scalars(select(Piece)).all() == []


def test_a_code_outside_the_list_is_kept_and_told(bring: Bring, session: Session) -> None:
    load_shipped(session)
    report = bring(whole(classified={**CLASSIFIED, "type_aide": "Z99"}))
    assert report.accepted
    assert [remark.column for remark in report.remarks] == ["type_aide"]
    assert session.scalars(select(Classification)).one().aid_type == "Z99"
