"""The page of imports and exports over HTTP: what is seen is what is done, all of it or none."""

import io
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import func, select

from aict.accounts.models import AccessEvent, Affiliation, Person, Role
from aict.activities.models import Action
from aict.conventions.models import Convention
from aict.core import revisions
from aict.core.db import Database
from aict.core.sheets import Table, csv_archive, read_tables, xlsx_bytes
from aict.evaluations.models import Evaluation, Stage
from aict.exchange.reading import recognise
from aict.objectives.models import Objective
from aict.partnerships.models import Partnership
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.documents.files import EXE, PDF, bomb
from tests.exchange.handing_over import accept, hand_over, review, said, sheets
from tests.factories import (
    ADMINISTRATOR_A,
    EVALUATOR,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    STRANGER,
    World,
    make_organisation,
    make_person,
    make_role,
)

NEW_ACTION = {"code": "A9", "partenariat": "alpha", "titre": "Chantier école", "territoire": "ici"}
NEW_PARTNERSHIP = {
    "collectivites": [{"code": "KAN", "nom": "Kanazawa", "pays": "JP", "type": "commune"}],
    "partenariats": [
        {
            "code": "KAN",
            "titre": "Vers Kanazawa",
            "notre_collectivite": "VILLE-ALPHA-A",
            "partenaires": "KAN",
            "formes": "jumelage",
        }
    ],
}


def exported(browser: Browser, address: str = "/partnerships/alpha/export.xlsx") -> bytes:
    answer = browser.get(address)
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"].startswith("attachment")
    return answer.data


def tables_of(content: bytes, folder: Path) -> list[Table]:
    path = folder / "export.xlsx"
    path.write_bytes(content)
    return read_tables(path)


def test_every_error_is_told_in_its_place_and_nothing_is_kept(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    officer = browser_of(OFFICER_A)
    bad = {**NEW_ACTION, "code": "A10", "date_debut": "demain", "devise": "ZZZ"}
    address, page = review(officer, sheets(actions=[NEW_ACTION, bad], autre=[{"a": "b"}]))
    words = said(page)
    assert "2 erreurs" in words
    assert "Feuille « actions », ligne 3, colonne « date_debut » « demain » n’est pas une date" in words
    assert "entre 1850 et 2100" in words
    assert "colonne « devise » « ZZZ » n’est pas un code de monnaie" in words
    english = said(officer.get(f"{address}?lang=en"))
    assert "Sheet “actions”, row 3, column “date_debut”" in english
    remarks = said(officer.get(f"{address}?show=remarks"))
    assert "Feuille « autre » Cette feuille n’est pas dans le format" in remarks
    every = said(officer.get(f"{address}?show=all"))
    assert "actions, ligne 2 nouvelle" in every
    assert "actions, ligne 3 refusée" in every
    # Whoever sends the button all the same is shown the page again.
    assert accept(officer, address, page).status_code == 409
    with database.session(writing=False) as session:
        assert session.scalar(select(func.count()).where(Action.code.in_(["A9", "A10"]))) == 0


def test_what_was_shown_is_imported_once_for_the_organisation_acted_for(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    officer = browser_of(OFFICER_A)
    changed = {"code": "A1", "partenariat": "alpha", "titre": "Atelier rebaptisé", "territoire": "les_deux"}
    address, page = review(officer, sheets(actions=[NEW_ACTION, changed]))
    assert "titre : Action heronalpha → Atelier rebaptisé" in said(page)
    with database.session(writing=False) as session:
        assert session.scalar(select(func.count()).where(Action.code == "A9")) == 0
    first, second = accept(officer, address, page), accept(officer, address, page)
    assert (first.status_code, first.location) == (second.status_code, second.location) == (303, address)
    after = said(officer.get(address))
    assert "Lignes nouvelles : 1. Lignes changées : 1." in after
    assert "il n’y a rien à importer" in after
    with database.session(writing=False) as session:
        new = session.scalars(select(Action).where(Action.code == "A9")).one()
        old = session.get_one(Action, world.alpha.action.id)
        assert new.entered_by_id == old.entered_by_id == world.alpha.a.member.id
        assert (old.title, old.version) == ("Atelier rebaptisé", 2)


def test_the_other_side_answers_for_what_its_import_changed(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    officer = browser_of(OFFICER_B)
    told = {"code": "A1", "partenariat": "alpha", "titre": "Vu d’en face", "territoire": "les_deux"}
    signed = {"convention": "C1", "collectivite": "VILLE-HERONALPHA-B", "signataire": "La maire"}
    address, page = review(officer, sheets(actions=[told], parties=[signed]))
    assert accept(officer, address, page).status_code == 303
    with database.session(writing=False) as session:
        for fact in (
            session.get_one(Action, world.alpha.action.id),
            session.get_one(Convention, world.alpha.convention.id),
        ):
            assert (fact.entered_by_id, fact.version) == (world.alpha.b.member.id, 2)


def test_an_import_overtaken_by_another_word_is_shown_again(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    officer = browser_of(OFFICER_A)
    told = {"code": "A1", "partenariat": "alpha", "titre": "Le nôtre", "territoire": "les_deux"}
    address, page = review(officer, sheets(actions=[told]))
    with database.transaction() as session:
        session.get_one(Action, world.alpha.action.id).title = "Le leur"
    answer = accept(officer, address, page)
    assert answer.status_code == 409
    assert "titre : Le leur → Le nôtre" in said(answer)
    with database.session(writing=False) as session:
        assert session.get_one(Action, world.alpha.action.id).title == "Le leur"
    assert accept(officer, address, answer).status_code == 303


def test_an_import_proposes_and_never_agrees(world: World, browser_of: BrowserOf, database: Database) -> None:
    officer = browser_of(OFFICER_B)
    told = {"code": "O1", "partenariat": "alpha", "enonce": "Un énoncé d’en face"}
    address, page = review(officer, sheets(objectifs=[told]))
    assert accept(officer, address, page).status_code == 303
    with database.session(writing=False) as session:
        text = session.get_one(Objective, world.alpha.objective.id).text
        head, in_force = revisions.head_of(text), revisions.in_force(text)
        assert head
        assert in_force
        assert (head.number, in_force.number) == (2, 1)
        assert revisions.current_words(head) == {}
    # Neither key has turned: it waits for both.
    for email in (OFFICER_A, OFFICER_B):
        assert "Un énoncé d’en face" in browser_of(email).get("/").text


def test_what_is_frozen_is_refused(world: World, browser_of: BrowserOf, database: Database) -> None:
    with database.transaction() as session:
        session.get_one(Evaluation, world.alpha.evaluation.id).stage = Stage.FROZEN
    told = {"code": "E1", "partenariat": "alpha", "titre": "Un autre titre"}
    _, page = review(browser_of(OFFICER_A), sheets(evaluations=[told]))
    assert "Feuille « evaluations », ligne 2, colonne « titre » Cette évaluation est figée" in said(page)


def test_a_new_partnership_is_its_importers_draft(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    officer = browser_of(OFFICER_A)
    address, page = review(officer, sheets(**NEW_PARTNERSHIP))
    assert accept(officer, address, page).status_code == 303
    assert "Vers Kanazawa" in officer.get("/partnerships").text
    assert "Vers Kanazawa" not in browser_of(OFFICER_B).get("/partnerships").text
    with database.session(writing=False) as session:
        drafted = session.scalars(select(Partnership).where(Partnership.title == "Vers Kanazawa")).one()
        assert drafted.draft_of_id == world.alpha.a.organisation.id


def test_somebody_elses_partnership_is_as_unknown_as_none(world: World, browser_of: BrowserOf) -> None:
    stranger = browser_of(STRANGER)
    told = [{**NEW_ACTION, "partenariat": code} for code in ("alpha", "rien")]
    _, page = review(stranger, sheets(actions=told))
    words = said(page)
    assert "« alpha » est inconnu." in words
    assert "« rien » est inconnu." in words
    assert "heronalpha" not in page.text


def test_who_has_no_partnership_yet_is_led_to_import_when_an_officer(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    with database.transaction() as session:
        nobody = make_person(session, "alone@a.example")
        make_role(session, nobody, make_organisation(session, "Ville seule"), Role.OFFICER)
        reader = make_person(session, "reader@alone.example")
        make_role(session, reader, make_organisation(session, "Autre ville"), Role.READER)
    for path in ("/", "/partnerships"):
        assert 'href="/import"' in browser_of("alone@a.example").get(path).text
        assert 'href="/import"' not in browser_of("reader@alone.example").get(path).text


def test_who_is_officer_of_several_chooses(world: World, browser_of: BrowserOf, database: Database) -> None:
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == OFFICER_ASSOCIATE)).one()
        make_role(session, person, world.beta.a.organisation, Role.OFFICER)
    officer = browser_of(OFFICER_ASSOCIATE)
    page = officer.get("/import")
    assert world.beta.a.organisation.name in said(page)
    # Nothing was chosen: the page asks again.
    assert hand_over(officer, ("a.xlsx", xlsx_bytes(sheets(actions=[NEW_ACTION])))).status_code == 422


def test_who_is_no_longer_officer_accepts_nothing(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    officer = browser_of(OFFICER_A)
    address, page = review(officer, sheets(actions=[NEW_ACTION]))
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        for affiliation in session.scalars(select(Affiliation).where(Affiliation.person_id == person.id)):
            affiliation.role = Role.READER
    assert accept(officer, address, page).status_code == 403


def _latin() -> bytes:
    return "code,partenariat,titre,territoire\nA9,alpha,École,ici\n".encode("latin-1")


def _csv_bomb() -> bytes:
    whole, megabyte = io.BytesIO(), bytes(1024 * 1024)
    with (
        zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("actions.csv", "w") as entry,
    ):
        for _ in range(201):
            entry.write(megabyte)
    return whole.getvalue()


HOSTILE = {
    "nothing": ([], "Choisissez un fichier."),
    "a program": ([("classeur.xlsx", EXE)], "n’est pas ce que dit son nom"),
    "another kind": ([("classeur.pdf", PDF)], "Donnez un classeur .xlsx ou .ods"),
    "two workbooks": ([("a.xlsx", EXE), ("b.xlsx", EXE)], "Donnez un classeur .xlsx ou .ods"),
    "a bomb": ([("classeur.xlsx", bomb())], "n’est pas ce que dit son nom"),
    "a bomb of text": ([("classeur.zip", _csv_bomb())], "est trop grand pour être importé"),
    "no archive": ([("classeur.zip", EXE)], "n’est pas une archive lisible"),
    "an empty archive": ([("classeur.zip", csv_archive([]))], "ne contient aucun fichier .csv"),
    "another encoding": ([("actions.csv", _latin())], "n’est pas en UTF-8"),
    "an open quote": ([("actions.csv", b'code,titre\n"A9,x\n')], "n’est pas un CSV lisible"),
    "too many rows": ([("actions.csv", b"code\n" + b"A\n" * 20_001)], "a plus de 20 000 lignes"),
}


@pytest.fixture
def officer(world: World, browser_of: BrowserOf) -> Browser:
    return browser_of(OFFICER_A)


def test_a_hostile_file_gets_a_plain_sentence(officer: Browser) -> None:
    for kind, (files, sentence) in HOSTILE.items():
        answer = hand_over(officer, *files)
        assert answer.status_code == 422, kind
        assert sentence in said(answer).replace("\u202f", " ").replace("\xa0", " "), kind


def test_a_formula_is_text(officer: Browser, database: Database) -> None:
    formula = '=HYPERLINK("https://evil.example","x")'
    address, page = review(officer, sheets(actions=[{**NEW_ACTION, "titre": formula}]))
    assert accept(officer, address, page).status_code == 303
    with database.session(writing=False) as session:
        assert session.scalars(select(Action.title).where(Action.code == "A9")).one() == formula


@pytest.mark.parametrize("email", [OFFICER_A, OFFICER_B, OFFICER_ASSOCIATE])
def test_the_export_of_either_side_imports_unchanged(world: World, browser_of: BrowserOf, email: str) -> None:
    other = browser_of(OFFICER_B if email == OFFICER_A else OFFICER_A)
    export = exported(browser_of(email))
    archived = exported(browser_of(email), "/partnerships/alpha/export.zip")
    for name, content in (("export.xlsx", export), ("export.zip", archived)):
        answer = hand_over(other, (name, content))
        assert answer.status_code == 303
        assert "il n’y a rien à importer" in said(other.get(answer.location))


def test_exports_hold_what_their_reader_may_see_and_are_logged(
    world: World, browser_of: BrowserOf, database: Database, tmp_path: Path
) -> None:
    whole = tables_of(exported(browser_of(READER_A), "/export.xlsx"), tmp_path)
    cells = {str(cell) for table in whole for row in table.rows for cell in row}
    assert "alpha" in cells
    assert not any("kiwibeta" in cell for cell in cells)
    assert not any("brouillonheron" in cell for cell in cells)
    assert browser_of(EVALUATOR).get("/partnerships/alpha/export.xlsx").status_code == 403
    assert browser_of(ADMINISTRATOR_A).get("/export.xlsx").status_code == 403
    with database.session(writing=False) as session:
        assert session.scalar(select(func.count()).where(AccessEvent.kind == "export")) == 1


@pytest.mark.parametrize(("lang", "read_me"), [("fr", "lisez-moi"), ("en", "read me")])
def test_the_template_explains_itself_and_imports(officer: Browser, lang: str, read_me: str) -> None:
    content = exported(officer, f"/import/template.xlsx?lang={lang}")
    answer = hand_over(officer, ("modele.xlsx", content))
    page = said(officer.get(f"{answer.location}?show=remarks"))
    assert "Ce classeur ne contient aucune ligne à importer." in page
    assert "0 erreur 0 remarque" in page
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        assert read_me in book.read("xl/workbook.xml").decode()
        text = "".join(book.read(name).decode() for name in book.namelist() if "/sheet" in name)
    assert "dataValidation" in text


def test_a_large_workbook_is_paged(officer: Browser) -> None:
    rows = [{**NEW_ACTION, "code": f"N{n}", "titre": f"Action numéro {n}"} for n in range(120)]
    address, page = review(officer, sheets(actions=rows))
    assert "Importer ces 120 lignes" in said(page)
    assert "Action numéro 119" not in page.text
    assert "Action numéro 119" in officer.get(f"{address}?page=3").text
    assert "page 3 sur 3" in said(officer.get(f"{address}?page=9999"))


def test_the_sheets_of_the_template_are_those_of_the_format(officer: Browser, tmp_path: Path) -> None:
    book = recognise(tables_of(exported(officer, "/import/template.xlsx"), tmp_path))
    assert book.errors == []
    assert book.remarks == []
    assert len(book.rows) == 24
