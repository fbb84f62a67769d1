"""Importing for an organisation: what it may not do."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.core.errors import NotVisible
from aict.exchange.exporting import export_workbook
from aict.exchange.report import Fate
from aict.organisations.models import Organisation
from aict.partnerships.models import KeyDate, Member, Partnership
from tests.exchange.test_roundtrip import exported
from tests.exchange.workbooks import CITIES, PARTNERSHIP, Bring, City, Refused, Unchanged, book, registry

DATE = {"partenariat": "GRE-OUA", "date": "2015", "nature": "autre"}


@pytest.fixture
def city(bring: Bring, session: Session) -> City:
    """Organisations of an instance where Grenoble and Ouagadougou are partners."""
    bring(registry())
    found = {o.code: o for o in session.scalars(select(Organisation))}
    return found.__getitem__


def test_what_is_hidden_is_refused_like_what_does_not_exist(
    refused: Refused, city: City, session: Session
) -> None:
    ref = str(session.scalars(select(Partnership)).one().id)
    hidden = refused(book(dates_cles=[DATE, DATE | {"partenariat": ref}]), city("NAN"))
    absent = refused(book(dates_cles=[DATE | {"partenariat": "RIEN"}]), city("NAN"))
    assert [error[:3] for error in hidden] == [
        ("dates_cles", 2, "partenariat"),
        ("dates_cles", 3, "partenariat"),
    ]
    assert hidden[0][3].replace("GRE-OUA", "RIEN") == absent[0][3]


def test_who_left_reaches_nothing_any_more(refused: Refused, city: City, session: Session) -> None:
    for member in session.scalars(select(Member)):
        if member.organisation.code == "MET":
            member.until = PartialDate(2020)
    session.flush()
    assert refused(book(dates_cles=[DATE]), city("MET"))
    assert refused(book(dates_cles=[DATE]), city("OUA")) == []


def test_a_ref_of_elsewhere_is_unknown(refused: Refused, bring: Bring, city: City, session: Session) -> None:
    bring(book(dates_cles=[DATE]))
    ref = str(session.scalars(select(KeyDate)).one().id)
    bring(book(partenariats=[PARTNERSHIP | {"code": "N", "notre_collectivite": "NAN", "autres_membres": ""}]))
    theirs = DATE | {"partenariat": "N", "ref": ref}
    for importer in (city("NAN"), None):
        assert refused(book(dates_cles=[theirs]), importer) == [
            ("dates_cles", 2, "ref", f"« {ref} » est inconnu.")
        ]


def test_a_ref_that_nothing_bears_is_unknown_to_an_importer(refused: Refused, city: City) -> None:
    ref = "0199aaaa-0000-7000-8000-000000000000"
    assert refused(book(dates_cles=[DATE | {"ref": ref}]), city("GRE"))[0][2] == "ref"
    assert refused(book(dates_cles=[DATE | {"ref": "pas une ref"}]))[0][2] == "ref"


def test_a_new_partnership_is_the_draft_of_its_importer(bring: Bring, city: City, session: Session) -> None:
    row = PARTNERSHIP | {"code": "NEUF", "notre_collectivite": "NAN", "autres_membres": ""}
    report = bring(book(partenariats=[row], dates_cles=[DATE | {"partenariat": "NEUF"}]), city("NAN"))

    assert report.counts == {Fate.NEW: 2}
    new = session.scalars(select(Partnership).where(Partnership.code == "NEUF")).one()
    assert new.draft_of_id == city("NAN").id
    assert exported(session, city("OUA")).rows["partenariats"][0].cells["code"] == "GRE-OUA"
    with pytest.raises(NotVisible):
        export_workbook(session, exporter=city("OUA"), partnership=new)
    fact = session.scalars(select(KeyDate)).one()
    assert fact.entered_by is not None
    assert fact.entered_by.organisation.code == "NAN"


def test_a_taken_code_is_no_error_and_keeps_its_meaning(
    bring: Bring, city: City, session: Session, unchanged: Unchanged
) -> None:
    row = PARTNERSHIP | {"notre_collectivite": "NAN", "autres_membres": "", "titre": "À nous"}
    workbook = book(partenariats=[row], dates_cles=[DATE])

    assert bring(workbook, city("NAN")).counts[Fate.NEW] == 2

    new = session.scalars(select(Partnership).where(Partnership.given_by_id == city("NAN").id)).one()
    assert (new.code, new.given_code) == ("GRE-OUA-2", "GRE-OUA")
    assert unchanged(bring(workbook, city("NAN")))
    assert unchanged(bring(exported(session, city("NAN")), city("NAN")))
    assert unchanged(bring(exported(session)))


def test_the_code_of_a_partnership_one_left_is_not_given_again(
    bring: Bring, refused: Refused, city: City, session: Session
) -> None:
    row = PARTNERSHIP | {"code": "NEUF", "notre_collectivite": "NAN", "autres_membres": ""}
    bring(book(partenariats=[row]), city("NAN"))
    for member in session.scalars(select(Member).where(Member.organisation_id == city("NAN").id)):
        member.until = PartialDate(2020)
    session.flush()
    assert [error[:3] for error in refused(book(partenariats=[row]), city("NAN"))] == [
        ("partenariats", 2, "code")
    ]


def test_an_importer_is_a_member_of_what_it_creates(refused: Refused, city: City) -> None:
    row = PARTNERSHIP | {"code": "AUTRES", "autres_membres": ""}
    assert refused(book(partenariats=[row]), city("NAN"))[0][:3] == ("partenariats", 2, "notre_collectivite")


def test_members_of_a_shared_partnership_do_not_change(refused: Refused, bring: Bring, city: City) -> None:
    added = PARTNERSHIP | {"autres_membres": "MET; NAN"}
    assert refused(book(partenariats=[added]), city("GRE"))[0][2] == "autres_membres"
    role = {"partenariat": "GRE-OUA", "collectivite": "MET", "role": "partenaire", "cote": "notre"}
    assert refused(book(membres=[role]), city("GRE"))[0][0] == "membres"
    assert bring(book(membres=[role])).counts[Fate.CHANGED] == 1


def test_an_organisation_of_others_is_left_as_it_is_and_said(
    bring: Bring, city: City, session: Session
) -> None:
    row = CITIES[1] | {"nom": "Ouaga"}
    report = bring(book(collectivites=[row]), city("GRE"))
    assert report.accepted
    assert report.counts == {Fate.UNCHANGED: 1}
    assert [(r.row, r.column) for r in report.remarks] == [(2, "nom")]
    session.expire_all()
    assert city("OUA").name == "Commune de Ouagadougou"


def test_two_offices_may_give_one_code_to_two_organisations(
    bring: Bring, city: City, session: Session, unchanged: Unchanged
) -> None:
    row = {"code": "ASSO", "nom": "Amis", "pays": "FR", "type": "association"}
    for code in ("GRE", "OUA"):
        assert bring(book(collectivites=[row | {"nom": f"Amis de {code}"}]), city(code)).counts == {
            Fate.NEW: 1
        }
        assert unchanged(bring(book(collectivites=[row | {"nom": f"Amis de {code}"}]), city(code)))
    out = exported(session)
    assert unchanged(bring(out))


def test_an_associate_sees_and_writes_from_its_side(
    bring: Bring, city: City, session: Session, unchanged: Unchanged
) -> None:
    out = exported(session, city("MET"))
    assert out.rows["partenariats"][0].cells["notre_collectivite"] == "GRE"
    assert unchanged(bring(out, city("MET")))
    assert bring(book(dates_cles=[DATE]), city("MET")).counts == {Fate.NEW: 1}
