"""Fates of rows, keys, sides: what a file changes and what it leaves alone."""

from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.activities.models import Action, Mission
from aict.conventions.models import Convention
from aict.core import trail
from aict.core.db import Database
from aict.core.sheets import Table
from aict.exchange.exporting import export_workbook, write_workbook
from aict.exchange.importing import import_workbook
from aict.exchange.reading import Workbook, read_workbook, recognise
from aict.exchange.report import Change, Fate
from aict.local_return.models import Finding, LocalReturn, Term
from aict.objectives.models import Objective
from aict.organisations.models import Organisation
from aict.partnerships.models import Attribution, KeyDate, Member, MemberRole, Partnership
from tests.exchange.workbooks import CITIES, PARTNERSHIP, Bring, Unchanged, book, registry

LINE = {"partenariat": "GRE-OUA", "projet": "P1", "financeur": "Ville", "nature": "numeraire"}
PROJECT = [{"code": "P1", "partenariat": "GRE-OUA", "titre": "Projet"}]


def exported(
    session: Session, exporter: Organisation | None = None, partnership: Partnership | None = None
) -> Workbook:
    return recognise(as_text(export_workbook(session, exporter=exporter, partnership=partnership)))


def as_text(tables: list[Table]) -> list[Table]:
    return [Table(t.name, [["" if v is None else str(v) for v in row] for row in t.rows]) for t in tables]


def organisation(session: Session, code: str) -> Organisation:
    return session.scalars(select(Organisation).where(Organisation.code == code)).one()


def sides(session: Session) -> dict[str, tuple[MemberRole, str]]:
    found = session.scalars(select(Member).order_by(Member.id))
    return {m.organisation.code: (m.role, m.side) for m in found}


def test_members_without_their_sheet(bring: Bring, session: Session) -> None:
    bring(registry())
    assert sides(session) == {
        "GRE": (MemberRole.PARTNER, "a"),
        "OUA": (MemberRole.PARTNER, "b"),
        "MET": (MemberRole.ASSOCIATE, "a"),
    }


def test_an_associate_stands_with_the_key_holder_of_its_country(bring: Bring, session: Session) -> None:
    row = PARTNERSHIP | {"autres_membres": "MET; BOB; LON"}
    more = [
        {"code": "BOB", "nom": "Bobo-Dioulasso", "pays": "BF", "type": "commune"},
        {"code": "LON", "nom": "Londres", "pays": "GB", "type": "commune"},
    ]
    bring(book(collectivites=CITIES + more, partenariats=[row]))
    assert {code: side for code, (_, side) in sides(session).items()} == {
        "GRE": "a",
        "OUA": "b",
        "MET": "a",
        "BOB": "b",
        "LON": "a",
    }


def test_the_other_side_tells_the_same_from_its_own_side(
    bring: Bring, session: Session, unchanged: Unchanged
) -> None:
    bring(
        registry(
            projets=PROJECT,
            cofinancements=[LINE | {"cote": "notre"}, LINE | {"cote": "partenaire"}],
            retours=[{"partenariat": "GRE-OUA", "territoire": "ici", "dimension": "d", "fait": "f"}],
            missions=[{"partenariat": "GRE-OUA", "sens": "vers_partenaire", "date": "2020"}],
            conventions=[
                {
                    "code": "C",
                    "partenariat": "GRE-OUA",
                    "titre": "C",
                    "nature": "convention",
                    "date_deliberation": "2015",
                }
            ],
        )
    )
    theirs = exported(session, organisation(session, "OUA"))

    assert theirs.rows["partenariats"][0].cells["notre_collectivite"] == "OUA"
    assert theirs.rows["partenariats"][0].cells["partenaires"] == "GRE"
    assert [r.cells["cote"] for r in theirs.rows["cofinancements"]] == ["partenaire", "notre"]
    assert theirs.rows["retours"][0].cells["territoire"] == "la_bas"
    assert theirs.rows["missions"][0].cells["sens"] == "vers_nous"
    assert theirs.rows["conventions"][0].cells["date_deliberation"] == ""
    for importer in (None, organisation(session, "OUA"), organisation(session, "GRE")):
        assert unchanged(bring(theirs, importer))
    assert session.scalars(select(Partnership)).one().recorded_from.code == "GRE"


def test_more_than_two_sides_never_churn(bring: Bring, session: Session, unchanged: Unchanged) -> None:
    three = [*CITIES, {"code": "LON", "nom": "Londres", "pays": "GB", "type": "commune"}]
    members = [
        {"partenariat": "GRE-OUA", "collectivite": c, "role": "partenaire", "cote": s}
        for c, s in (("GRE", "notre"), ("OUA", "partenaire"), ("LON", "partenaire_b"))
    ]
    bring(
        book(
            collectivites=three,
            partenariats=[PARTNERSHIP],
            membres=members,
            projets=PROJECT,
            cofinancements=[LINE | {"cote": "partenaire_b"}],
            missions=[{"partenariat": "GRE-OUA", "sens": "vers_nous", "date": "2020"}],
            retours=[{"partenariat": "GRE-OUA", "territoire": "la_bas", "dimension": "d", "fait": "f"}],
        )
    )
    for code in ("GRE", "OUA", "LON"):
        assert unchanged(bring(exported(session, organisation(session, code)), organisation(session, code)))


def test_a_copy_of_an_instance_keeps_its_identifiers(bring: Bring, session: Session) -> None:
    bring(
        registry(
            projets=PROJECT,
            cofinancements=[LINE | {"cote": "inconnu"}, LINE | {"cote": "tiers", "annee": "2014"}],
        )
    )
    before = as_text(export_workbook(session, exporter=None, partnership=None))
    session.rollback()

    report = import_workbook(session, recognise(before), importer=None, actor=None)

    assert set(report.counts) == {Fate.NEW}
    assert as_text(export_workbook(session, exporter=None, partnership=None)) == before


def test_a_change_is_shown_field_by_field(bring: Bring, session: Session) -> None:
    bring(registry(projets=[PROJECT[0] | {"budget_annonce": "1 234,5", "devise": "EUR", "note": "n"}]))

    report = bring(registry(projets=[PROJECT[0] | {"budget_annonce": "1500", "note": ""}]))

    changed = [row for row in report.rows if row.fate is Fate.CHANGED]
    assert [(row.sheet, row.row) for row in changed] == [("projets", 2)]
    assert changed[0].changes == (Change("budget_annonce", "1234.5", "1500"), Change("note", "n", ""))


def test_an_absent_column_is_left_alone(bring: Bring, session: Session, unchanged: Unchanged) -> None:
    bring(registry(projets=[PROJECT[0] | {"note": "n"}]))
    assert unchanged(bring(registry(projets=PROJECT)))


def test_a_reworded_fact_is_a_new_row_without_ref_and_a_change_with_it(
    bring: Bring, session: Session
) -> None:
    bring(
        registry(dates_cles=[{"partenariat": "GRE-OUA", "date": "2015", "nature": "autre", "libelle": "Un"}])
    )
    ref = str(session.scalars(select(KeyDate)).one().id)
    row = {"partenariat": "GRE-OUA", "date": "2015", "nature": "autre", "libelle": "Deux"}

    assert bring(registry(dates_cles=[row])).counts[Fate.NEW] == 1
    session.expire_all()
    report = bring(registry(dates_cles=[row | {"ref": ref, "libelle": "Trois"}]))

    assert report.counts[Fate.CHANGED] == 1
    assert sorted(str(date.label) for date in session.scalars(select(KeyDate))) == ["Deux", "Trois"]


def test_unknown_and_empty_stay_apart(bring: Bring, session: Session) -> None:
    bring(
        registry(
            projets=PROJECT,
            actions=[
                {
                    "code": "A1",
                    "partenariat": "GRE-OUA",
                    "titre": "A",
                    "territoire": "ici",
                    "propose_par": "",
                },
                {
                    "code": "A2",
                    "partenariat": "GRE-OUA",
                    "titre": "A",
                    "territoire": "ici",
                    "propose_par": "inconnu",
                },
            ],
        )
    )
    rows = exported(session).rows["actions"]
    assert [row.cells["propose_par"] for row in rows] == ["", "inconnu"]


def test_none_found_is_an_answer_that_goes_out_and_comes_back(
    bring: Bring, session: Session, unchanged: Unchanged
) -> None:
    bring(
        registry(
            retours=[
                {
                    "partenariat": "GRE-OUA",
                    "territoire": "ici",
                    "dimension": "d",
                    "fait": "Aucun retour constaté",
                }
            ]
        )
    )
    found = session.scalars(select(LocalReturn)).one()
    assert (found.finding, found.fact) == (Finding.NONE_FOUND, None)
    out = exported(session)
    assert out.rows["retours"][0].cells["fait"] == "aucun retour constaté"
    assert unchanged(bring(out))


def test_parties_come_from_three_places(bring: Bring, session: Session, unchanged: Unchanged) -> None:
    bring(
        registry(
            conventions=[
                {
                    "code": "C",
                    "partenariat": "GRE-OUA",
                    "titre": "C",
                    "nature": "convention",
                    "date_deliberation": "26/01/2015",
                    "date_signature": "2015-03",
                    "signataires": "GRE; OUA",
                }
            ]
        )
    )
    convention = session.scalars(select(Convention)).one()
    assert str(convention.signed_on) == "2015-03"
    assert {p.organisation.code: (str(p.deliberated_on), p.signed_on) for p in convention.parties} == {
        "GRE": ("2015-01-26", None),
        "OUA": ("None", None),
    }
    out = exported(session)
    assert out.rows["conventions"][0].cells["signataires"] == "OUA"
    assert [row.cells["collectivite"] for row in out.rows["parties"]] == ["GRE"]
    assert unchanged(bring(out))


def test_conventions_amend_each_other_in_any_order(bring: Bring, session: Session) -> None:
    common = {"partenariat": "GRE-OUA", "titre": "T", "nature": "avenant"}
    bring(
        registry(conventions=[common | {"code": "C2", "convention_modifiee": "C1"}, common | {"code": "C1"}])
    )
    found = {c.code: c for c in session.scalars(select(Convention))}
    assert found["C2"].amends_id == found["C1"].id


def test_the_same_code_in_two_partnerships_is_told_apart_by_ref(
    bring: Bring, session: Session, unchanged: Unchanged
) -> None:
    other = PARTNERSHIP | {"code": "GRE-NAN", "partenaires": "NAN", "autres_membres": ""}
    common = {"titre": "T", "nature": "convention"}
    bring(
        book(
            collectivites=CITIES,
            partenariats=[PARTNERSHIP, other],
            conventions=[common | {"code": "C", "partenariat": "GRE-OUA", "date_deliberation": "2015"}],
        )
    )
    bring(
        book(
            partenariats=[other],
            conventions=[common | {"code": "C", "partenariat": "GRE-NAN", "date_deliberation": "2016"}],
        )
    )
    out = exported(session)
    refs = [row.cells["ref"] for row in out.rows["conventions"]]
    assert [row.cells["convention"] for row in out.rows["parties"]] == refs
    assert unchanged(bring(out))


def test_what_was_removed_does_not_come_back(bring: Bring, session: Session) -> None:
    bring(
        registry(projets=PROJECT, dates_cles=[{"partenariat": "GRE-OUA", "date": "2015", "nature": "autre"}])
    )
    gone = session.scalars(select(KeyDate)).one()
    gone.removed_at = gone.entered_at
    session.flush()
    report = bring(registry(dates_cles=[{"partenariat": "GRE-OUA", "date": "2015", "nature": "autre"}]))
    assert report.accepted
    assert [r.sheet for r in report.remarks] == ["dates_cles"]
    assert exported(session).rows["dates_cles"] == []


def test_the_trail_sees_what_an_import_writes(database: Database) -> None:
    with database.transaction() as session:
        import_workbook(session, registry(), importer=None, actor=None)
    with database.session(writing=False) as session:
        acts = session.execute(select(trail.entries.c.entity, trail.entries.c.act)).all()
    assert ("partnership", "created") in [tuple(act) for act in acts]


def test_a_dry_run_is_the_same_call_rolled_back(bring: Bring, session: Session) -> None:
    assert bring(registry()).counts[Fate.NEW] == 5
    session.rollback()
    assert session.scalars(select(Partnership)).all() == []


def test_one_partnership_comes_with_the_organisations_it_names(bring: Bring, session: Session) -> None:
    bring(registry())
    partnership = session.scalars(select(Partnership)).one()
    out = exported(session, partnership=partnership)
    assert [row.cells["code"] for row in out.rows["collectivites"]] == ["GRE", "OUA", "MET"]


@pytest.mark.parametrize("text", ["=1+1", "+33 4", "-abc", "@x", "'quoted'", "''twice", "\u200d=x"])
def test_formula_like_text_comes_back_as_it_was(
    bring: Bring, session: Session, tmp_path: Path, unchanged: Unchanged, text: str
) -> None:
    bring(registry(projets=[PROJECT[0] | {"note": text}]))
    for name in ("out", "out.xlsx"):
        write_workbook(export_workbook(session, exporter=None, partnership=None), tmp_path / name)
        again = read_workbook(tmp_path / name)
        assert again.rows["projets"][0].cells["note"] == text
        assert unchanged(bring(again))


def test_both_is_an_attribution(bring: Bring, session: Session) -> None:
    bring(registry(projets=PROJECT, cofinancements=[LINE | {"cote": "conjoint"}]))
    assert exported(session).rows["cofinancements"][0].cells["cote"] == "conjoint"
    assert Attribution.JOINT.value == "joint"


def test_what_happened_and_what_it_gave_say_all_they_say(
    bring: Bring, session: Session, unchanged: Unchanged
) -> None:
    of = {"partenariat": "GRE-OUA"}
    went = of | {"sens": "vers_nous", "date": "2024-05", "objet": "Stage"}
    gave = of | {"territoire": "ici", "dimension": "Culture et événements", "fait": "Deux mois de lectures"}
    report = bring(
        registry(
            objectifs=[of | {"code": "O1", "enonce": "Lire"}],
            indicateurs=[{"code": "I1", "objectif": "O1", "libelle": "Entrées"}],
            actions=[of | {"code": "A1", "titre": "Lectures", "territoire": "ici", "objectif": "O1"}],
            missions=[
                went | {"personnes": "3", "jours": "5", "jours_personnes": "9", "payeur": "partenaire"}
            ],
            retours=[
                gave
                | {"periode_debut": "2019", "periode_fin": "2021", "duree_effet": "long", "indicateur": "I1"}
            ],
        )
    )
    assert report.accepted, report.errors
    action, mission = session.scalars(select(Action)).one(), session.scalars(select(Mission)).one()
    entry = session.scalars(select(LocalReturn)).one()
    assert action.objective_id == session.scalars(select(Objective.id)).one()
    assert (mission.person_days, mission.payer) == (9, Attribution.B)
    assert (str(entry.period_start), str(entry.period_end), entry.term) == ("2019", "2021", Term.LONG)
    assert entry.indicator_id is not None
    out = exported(session)
    assert out.rows["missions"][0].cells["payeur"] == "partenaire"
    assert out.rows["actions"][0].cells["objectif"] == "O1"
    assert unchanged(bring(out))
    backwards = registry(retours=[gave | {"periode_debut": "2021", "periode_fin": "2019"}])
    assert [(e.sheet, e.column) for e in bring(backwards).errors] == [("retours", "periode_fin")]
