"""Shared texts come in as proposals, and never as agreements."""

import uuid
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.core.revisions import Author
from aict.core.trail import Actor
from aict.core.writing import propose, save_draft
from aict.exchange.report import Fate
from aict.objectives.content import ObjectiveText
from aict.objectives.models import Indicator, Measurement, Objective
from aict.organisations.models import Organisation
from tests.exchange.test_roundtrip import exported
from tests.exchange.workbooks import Bring, Refused, Unchanged, book, registry

OBJECTIVE = {
    "code": "O1",
    "partenariat": "GRE-OUA",
    "enonce": "Trier les déchets",
    "territoire": "la_bas",
    "odd": "6.1; 11",
}
INDICATOR = {
    "code": "I1",
    "objectif": "O1",
    "libelle": "Sites",
    "nature": "nombre",
    "cible": "15",
    "date_cible": "2030",
}
TARGETS = [{"indicateur": "I1", "date": "2025", "valeur": "10", "note": "mi-parcours"}]


@pytest.fixture
def objective(bring: Bring, session: Session) -> Objective:
    report = bring(registry(objectifs=[OBJECTIVE], indicateurs=[INDICATOR], cibles=TARGETS))
    assert report.accepted
    return session.scalars(select(Objective)).one()


def text_of(objective: Objective) -> ObjectiveText:
    return ObjectiveText.from_json(objective.text.revisions[-1].content)


def test_a_new_text_is_one_proposal_of_no_side(objective: Objective) -> None:
    (revision,) = objective.text.revisions
    assert (revision.party, revision.key_id, revision.consents, revision.in_force_at) == (
        None,
        None,
        [],
        None,
    )
    text = text_of(objective)
    assert (text.statement, text.territory, text.sdgs) == ("Trier les déchets", "b", ("6.1", "11"))
    assert [(t.value, str(t.date), t.note) for t in text.indicators[0].targets] == [
        ("10", "2025", "mi-parcours"),
        ("15", "2030", None),
    ]


def test_the_identity_of_an_indicator_is_kept(objective: Objective, session: Session) -> None:
    assert [row.id for row in session.scalars(select(Indicator))] == [text_of(objective).indicators[0].id]


def test_an_unchanged_text_makes_no_revision(
    bring: Bring, objective: Objective, session: Session, unchanged: Unchanged
) -> None:
    assert unchanged(bring(registry(objectifs=[OBJECTIVE], indicateurs=[INDICATOR], cibles=TARGETS)))
    assert unchanged(bring(exported(session)))
    assert len(objective.text.revisions) == 1


def test_a_changed_text_is_a_proposal_of_the_importers_side(
    bring: Bring, objective: Objective, session: Session
) -> None:
    them = session.scalars(select(Organisation).where(Organisation.code == "OUA")).one()
    person = uuid.uuid4()
    changed = OBJECTIVE | {"enonce": "Trier et composter", "territoire": "ici"}

    report = bring(book(objectifs=[changed]), them, Actor(person, them.id))

    assert [row.fate for row in report.rows] == [Fate.CHANGED]
    revision = objective.text.revisions[-1]
    assert (revision.number, revision.party, revision.person_id, revision.key_id) == (2, "b", person, None)
    assert revision.consents == []
    # `ici` is the importer's own territory, and what the file does not mention stays
    assert text_of(objective).territory == "b"
    assert len(text_of(objective).indicators) == 1


def test_a_draft_of_ones_own_side_is_not_swept_away(
    refused: Refused, objective: Objective, session: Session
) -> None:
    us = session.scalars(select(Organisation).where(Organisation.code == "GRE")).one()
    author = Author(person_id=None, party="a", key_id=None)
    save_draft(
        session, objective.text, content={"statement": "…"}, base_number=1, draft_version=0, author=author
    )
    errors = refused(book(objectifs=[OBJECTIVE | {"enonce": "Autre"}]), us)
    assert "brouillon" in errors[0][3]


def test_a_changed_indicator_changes_the_text_of_its_objective(
    bring: Bring, objective: Objective, session: Session, unchanged: Unchanged
) -> None:
    workbook = book(indicateurs=[INDICATOR | {"cible": "20", "date_cible": "2035"}])
    report = bring(workbook)
    assert report.counts == {Fate.CHANGED: 1}
    assert [t.value for t in text_of(objective).indicators[0].targets] == ["10", "20"]
    assert unchanged(bring(workbook))


def test_what_has_no_column_survives_the_same_file_and_a_changed_one(
    bring: Bring, objective: Objective, session: Session, unchanged: Unchanged
) -> None:
    (before,) = text_of(objective).indicators
    said = replace(before, cumulative=True, categories=("Femmes", "Hommes"), definition="Tous les sites")
    content = replace(text_of(objective), indicators=(said,)).to_json()
    author = Author(person_id=None, party="a", key_id=None)
    propose(session, objective.text, content=content, base_number=1, author=author, keys=())
    assert unchanged(bring(exported(session)))
    bring(book(indicateurs=[INDICATOR | {"libelle": "Sites de tri"}]))
    (after,) = text_of(objective).indicators
    assert after == replace(said, label="Sites de tri")


def test_a_reading_keeps_what_a_file_does_not_speak_of(
    bring: Bring, objective: Objective, session: Session, unchanged: Unchanged, refused: Refused
) -> None:
    row = {"indicateur": "I1", "date": "2020", "valeur": "12", "indisponible_car": "", "saisi_par": "notre"}
    bring(book(mesures=[row]))
    measured = session.scalars(select(Measurement)).one()
    measured.until, measured.by_category = PartialDate(2021), {"Femmes": "7"}
    measured.confirmed_because = "Un site a fermé."
    session.flush()
    assert unchanged(bring(exported(session)))
    bring(book(mesures=[row | {"valeur": "13"}]))
    assert (measured.value, measured.by_category) == (Decimal(13), {"Femmes": "7"})
    assert measured.until == PartialDate(2021)
    ref = {"ref": str(measured.id)}
    assert refused(book(mesures=[row | ref | {"date": "2022"}]))[0][2] == "date"


def test_a_moved_target_stays_one_target(
    bring: Bring, objective: Objective, session: Session, unchanged: Unchanged
) -> None:
    moved = exported(session)
    moved.rows["cibles"][0].cells["date"] = "2026"
    assert bring(moved).counts[Fate.CHANGED] == 1
    assert [str(t.date) for t in text_of(objective).indicators[0].targets] == ["2026", "2030"]
    assert unchanged(bring(moved))


def test_without_a_last_target_only_those_listed_remain(
    bring: Bring, objective: Objective, unchanged: Unchanged
) -> None:
    workbook = book(indicateurs=[INDICATOR | {"cible": "", "date_cible": ""}], cibles=TARGETS)
    bring(workbook)
    assert [t.value for t in text_of(objective).indicators[0].targets] == ["10"]
    assert unchanged(bring(workbook))
    assert len(objective.text.revisions) == 2


def test_a_listed_target_keeps_its_note_when_it_is_the_last_one_too(
    bring: Bring, objective: Objective, unchanged: Unchanged
) -> None:
    last = {"indicateur": "I1", "date": "2030", "valeur": "15", "note": "à la fin"}
    workbook = book(indicateurs=[INDICATOR], cibles=[*TARGETS, last])
    bring(workbook)
    assert [t.note for t in text_of(objective).indicators[0].targets] == ["mi-parcours", "à la fin"]
    assert unchanged(bring(workbook))


def test_readings_follow_the_nature_of_their_indicator(
    bring: Bring, session: Session, unchanged: Unchanged
) -> None:
    natures = {"I1": "nombre", "I2": "oui_non", "I3": "qualitatif", "I4": ""}
    readings = {"I1": "1 234,5", "I2": "Oui", "I3": "12 sites, dit-on", "I4": "beaucoup"}
    bring(
        registry(
            objectifs=[OBJECTIVE],
            indicateurs=[
                {"code": c, "objectif": "O1", "libelle": c, "nature": n, "cible": ""}
                for c, n in natures.items()
            ],
            mesures=[
                {"indicateur": c, "date": "2020", "valeur": v, "indisponible_car": "", "saisi_par": "notre"}
                for c, v in readings.items()
            ],
        )
    )
    out = exported(session)
    assert [row.cells["valeur"] for row in out.rows["mesures"]] == [
        "1234.5",
        "oui",
        "12 sites, dit-on",
        "beaucoup",
    ]
    assert unchanged(bring(out))


def test_what_a_text_says_in_other_languages_is_read_and_given_back(
    bring: Bring, session: Session, unchanged: Unchanged, refused: Refused
) -> None:
    said = OBJECTIVE | {"autres_langues": 'en enonce: Sort waste; "en raison: Cost; and health"'}
    measured = INDICATOR | {"autres_langues": "en libelle: Sites"}
    bring(registry(objectifs=[said], indicateurs=[measured]))
    text = text_of(session.scalars(select(Objective)).one())
    assert text.versions == {"en": {"statement": "Sort waste", "rationale": "Cost; and health"}}
    assert text.indicators[0].versions == {"en": {"label": "Sites"}}
    given = exported(session)
    assert given.rows["objectifs"][0].cells["autres_langues"] == said["autres_langues"]
    assert unchanged(bring(given))
    for wrong in ("Sort waste", "en: Sort", "de enonce: Müll", "en odd: 1", "en enonce: A; en enonce: B"):
        assert refused(book(objectifs=[said | {"autres_langues": wrong}]))[0][2] == "autres_langues"


def test_a_file_that_does_not_speak_of_other_languages_takes_none_away(
    bring: Bring, session: Session
) -> None:
    bring(
        registry(objectifs=[OBJECTIVE | {"autres_langues": "en enonce: Sort waste"}], indicateurs=[INDICATOR])
    )
    bring(book(objectifs=[OBJECTIVE | {"note": "Relu"}]))
    text = text_of(session.scalars(select(Objective)).one())
    assert (text.note, text.versions) == ("Relu", {"en": {"statement": "Sort waste"}})


def test_a_target_that_is_no_number_is_refused(refused: Refused) -> None:
    workbook = registry(objectifs=[OBJECTIVE], indicateurs=[INDICATOR | {"cible": "quinze"}])
    assert refused(workbook) == [("indicateurs", 2, "cible", "« quinze » n’est pas un nombre.")]


def test_a_period_its_parts_and_why_it_is_right_are_read_and_given_back(
    bring: Bring, objective: Objective, session: Session, refused: Refused
) -> None:
    row = {"indicateur": "I1", "date": "2020", "valeur": "12", "indisponible_car": "", "saisi_par": "notre"}
    told = {
        "fin_periode": "2021",
        "par_categorie": 'Femmes: 7,5; "Hameau; haut: nord: 4"',
        "confirmee_car": "Oui.",
    }
    bring(book(mesures=[row | told]))
    measured = session.scalars(select(Measurement)).one()
    assert measured.until == PartialDate(2021)
    assert measured.by_category == {"Femmes": "7.5", "Hameau; haut: nord": "4"}
    given = exported(session).rows["mesures"][0].cells
    assert given["par_categorie"] == 'Femmes: 7.5; "Hameau; haut: nord: 4"'
    assert refused(book(mesures=[row | {"fin_periode": "2019"}]))[0][2] == "fin_periode"
    for wrong in ("Femmes", "Femmes: beaucoup", ": 7", "Femmes: 1; Femmes: 2", "Femmes: 1e999"):
        assert refused(book(mesures=[row | {"par_categorie": wrong}]))[0][2] == "par_categorie"


def test_what_is_noted_of_the_last_target_stays_with_it(
    bring: Bring, objective: Objective, session: Session, refused: Refused
) -> None:
    row = {"code": "I1", "objectif": "O1", "libelle": "Part", "cible": "80", "date_cible": "2030"}
    bring(book(indicateurs=[row | {"note_cible": "Selon le plan"}]))
    assert text_of(objective).indicators[0].targets[-1].note == "Selon le plan"
    assert (
        refused(book(indicateurs=[row | {"cible": "", "date_cible": "", "note_cible": "Rien"}]))[0][2]
        == "cible"
    )


def test_a_workbook_that_goes_round_keeps_the_versions_in_other_languages(
    objective: Objective, bring: Bring, session: Session
) -> None:
    text = text_of(objective)
    indicator = replace(text.indicators[0], versions={"en": {"label": "Sites in English"}})
    said = replace(text, indicators=(indicator,), versions={"en": {"statement": "Sort the waste"}})
    nobody = Author(person_id=None, party=None, key_id=None)
    propose(
        session,
        objective.text,
        content=said.to_json(),
        base_number=1,
        author=nobody,
        keys=(),
        language="en",
    )
    workbook = exported(session)
    assert bring(workbook).accepted
    assert len(objective.text.revisions) == 2
    workbook.rows["objectifs"][0].cells["note"] = "Changé dans le classeur"
    assert bring(workbook).accepted
    newest = objective.text.revisions[-1]
    assert (newest.number, newest.language) == (3, "en")
    assert text_of(objective) == replace(said, note="Changé dans le classeur")
