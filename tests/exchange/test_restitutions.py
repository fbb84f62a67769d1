"""How the results of an evaluation were given back, in the workbook: both ways, with the rule of its form."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.evaluations.campaign_models import Audience, Restitution
from aict.exchange.reading import Workbook
from aict.organisations.models import Organisation
from tests.exchange.test_ledger import exported
from tests.exchange.workbooks import Bring, Refused, Unchanged, registry

EVALUATION = {"code": "E1", "partenariat": "GRE-OUA", "titre": "Bilan", "periode_debut": "2019"}
GIVEN_BACK = {
    "partenariat": "GRE-OUA",
    "evaluation": "E1",
    "cote": "partenaire",
    "date": "2024-03",
    "public": "habitants",
    "forme": "Réunion publique",
}


def whole(**changed: str) -> Workbook:
    return registry(evaluations=[EVALUATION], restitutions=[{**GIVEN_BACK, **changed}])


def test_there_and_back_from_either_side(bring: Bring, session: Session, unchanged: Unchanged) -> None:
    assert bring(whole()).accepted
    restitution = session.scalars(select(Restitution)).one()
    assert (restitution.audience, restitution.form) == (Audience.CITIZENS, "Réunion publique")
    assert restitution.evaluation.code == "E1"
    sides = {}
    for code in (None, "OUA", "GRE"):
        importer = session.scalars(select(Organisation).where(Organisation.code == code)).one_or_none()
        once = exported(session, code)
        sides[code] = once.rows["restitutions"][0].cells["cote"]
        assert unchanged(bring(once, importer))
    assert sides["OUA"] != sides["GRE"]


@pytest.mark.parametrize(
    ("said", "column", "why"),
    [
        ({"date": "2098"}, "date", "pas encore venu"),
        ({"evaluation": "E9"}, "evaluation", "est inconnu"),
        ({"public": "personne"}, "public", "n’est pas dans la liste"),
    ],
)
def test_what_the_form_refuses_is_refused(
    refused: Refused, session: Session, said: dict[str, str], column: str, why: str
) -> None:
    found = refused(whole(**said))
    assert [(name, where) for name, _row, where, _said in found] == [("restitutions", column)]
    assert why in found[0][3]
    assert session.scalars(select(Restitution)).all() == []
