"""In whose name each side cooperates, in the workbook: the detail of families that `partenariats` names, never twice."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.exchange.reading import Workbook
from aict.organisations.models import Organisation
from aict.partnerships.models import Referential, ReferentialFamily
from tests.exchange.test_ledger import exported
from tests.exchange.workbooks import CITIES, PARTNERSHIP, Bring, Refused, Unchanged, book

STATED = {
    "partenariat": "GRE-OUA",
    "cote": "partenaire",
    "famille": "politique",
    "portee": "universaliste",
    "constat": "observe",
    "date": "2024-03",
    "porte_par": "elus; citoyens",
    "debattu": "oui",
    "debattu_ou": "chez_ce_cote; entre_les_deux",
    "debattu_le": "2023",
    "mots": "Parce que nous le devons",
    "source": "Conseil municipal",
    "note": "Relu",
}


def whole(*rows: dict[str, str], **named: str) -> Workbook:
    """These rows, in a partnership that names these families too."""
    sheets = {"referentiels": list(rows)} if rows else {}
    return book(collectivites=CITIES, partenariats=[{**PARTNERSHIP, **named}], **sheets)


def standing(session: Session) -> list[Referential]:
    present = select(Referential).where(Referential.removed_at.is_(None))
    return list(session.scalars(present.order_by(Referential.side, Referential.family, Referential.said_on)))


def test_there_and_back_from_either_side(bring: Bring, session: Session, unchanged: Unchanged) -> None:
    assert bring(whole(STATED)).accepted
    stated = next(r for r in standing(session) if r.said_on)
    assert (stated.side, stated.family, stated.reach) == ("b", ReferentialFamily.POLITICAL, "universalist")
    assert (stated.standing, stated.said_on) == ("observed", PartialDate(2024, 3))
    assert (stated.held_by, stated.debated) == (["elected", "citizens"], True)
    assert (stated.debated_in, stated.debated_on) == (["here", "between"], PartialDate(2023))
    assert (stated.words, stated.source, stated.note) == (STATED["mots"], STATED["source"], STATED["note"])
    sides = {}
    for code in (None, "OUA", "GRE"):
        importer = session.scalars(select(Organisation).where(Organisation.code == code)).one_or_none()
        once = exported(session, code)
        (row,) = [r for r in once.rows["referentiels"] if r.cells["date"]]
        sides[code] = row.cells["cote"]
        assert row.cells.items() >= {**STATED, "cote": row.cells["cote"]}.items()
        assert unchanged(bring(once, importer))
    assert sides["OUA"] != sides["GRE"]


def test_a_row_details_the_family_that_the_partnership_names(
    bring: Bring, session: Session, unchanged: Unchanged
) -> None:
    assert bring(whole(referentiel_partenaire="politique; humaniste")).accepted
    (named,) = [r for r in standing(session) if (r.side, r.family) == ("b", ReferentialFamily.POLITICAL)]
    assert bring(whole(STATED)).accepted
    (detailed,) = [r for r in standing(session) if (r.side, r.family) == ("b", ReferentialFamily.POLITICAL)]
    assert (detailed.id, detailed.words) == (named.id, STATED["mots"])
    assert unchanged(bring(whole(STATED)))
    # stated again at another time, it is another row
    assert bring(whole(STATED, {**STATED, "constat": "declare", "date": "2010"})).accepted
    assert len([r for r in standing(session) if (r.side, r.family) == ("b", "politique")]) == 2


def test_a_family_that_both_sheets_name_is_entered_once(
    bring: Bring, session: Session, unchanged: Unchanged
) -> None:
    told = whole(STATED, referentiel_notre="pro_domo", referentiel_partenaire="politique")
    assert bring(told).accepted
    found = [(r.side, r.family, r.words) for r in standing(session)]
    assert found == [
        ("a", ReferentialFamily.PRO_DOMO, None),
        ("b", ReferentialFamily.POLITICAL, STATED["mots"]),
    ]
    assert unchanged(bring(told))


def test_what_the_sheet_states_is_not_removed_because_the_partnership_does_not_name_it(
    bring: Bring, session: Session, unchanged: Unchanged
) -> None:
    told = whole(STATED, referentiel_notre="", referentiel_partenaire="humaniste")
    assert bring(told).accepted
    found = [(r.side, r.family) for r in standing(session)]
    assert found == [("b", ReferentialFamily.HUMANIST), ("b", ReferentialFamily.POLITICAL)]
    assert unchanged(bring(told))


@pytest.mark.parametrize(
    ("said", "column", "why"),
    [
        ({"cote": "conjoint"}, "cote", "n’est pas dans la liste"),
        ({"famille": "religieuse"}, "famille", "n’est pas dans la liste"),
        ({"porte_par": "elus; rois"}, "porte_par", "n’est pas dans la liste"),
        ({"debattu": "parfois"}, "debattu", "ni oui ni non"),
        ({"date": "2024-13"}, "date", "n’est pas une date"),
    ],
)
def test_what_the_form_refuses_is_refused(
    refused: Refused, session: Session, said: dict[str, str], column: str, why: str
) -> None:
    found = refused(whole({**STATED, **said}))
    assert [(name, where) for name, _row, where, _said in found] == [("referentiels", column)]
    assert why in found[0][3]
    assert standing(session) == []


def test_two_rows_that_say_the_same_are_refused(refused: Refused) -> None:
    found = refused(whole(STATED, {**STATED, "mots": "Autrement"}))
    assert [(name, where) for name, _row, where, _said in found] == [("referentiels", "cote")]


def test_nobody_changes_what_the_other_side_states(bring: Bring, session: Session) -> None:
    assert bring(whole(STATED)).accepted
    once = {code: exported(session, code) for code in ("OUA", "GRE")}
    for code, accepted in (("OUA", True), ("GRE", False)):
        importer = session.scalars(select(Organisation).where(Organisation.code == code)).one()
        for row in once[code].rows["referentiels"]:
            row.cells["mots"] = f"Changé par {code}"
        report = bring(once[code], importer)
        assert report.accepted is accepted, code
