"""The list of partnerships over HTTP: found, filtered, sorted, taken away; nothing hidden is told."""

import io
import re

import pytest
from flask import Flask
from python_calamine import CalamineWorkbook
from sqlalchemy import event, func, select
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from aict.accounts.models import AccessEvent, Person
from aict.contacts.models import Contact
from aict.conventions.models import Convention, ConventionKind
from aict.core import clock, listing, search
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import Sentence
from aict.core.listing import Column, Listing
from aict.core.paging import Page
from aict.core.schema import new_id
from aict.organisations.models import Organisation
from aict.partnerships.models import Guest, Label, LabelKind, Member, Partnership, Status
from tests.conftest import BrowserOf
from tests.factories import (
    CANARY_ALPHA,
    CANARY_BETA,
    CANARY_CONTACT_A,
    EVALUATOR,
    NOON,
    OFFICER_A,
    OFFICER_B,
    STRANGER,
    World,
    make_member,
    make_organisation,
    make_partnership,
)

TITLES = ("Évry – Kayes", "Evreux – Rüsselsheim", "Étampes – Borna", "Zuydcoote", "L’Haÿ-les-Roses")


@pytest.fixture
def several(database: Database, world: World) -> World:
    """Side a of alpha in five more partnerships."""
    with database.transaction() as session:
        town = session.get_one(Organisation, world.alpha.a.organisation.id)
        partner = make_organisation(session, "Œuvre de Łódź", country="PL")
        session.flush()
        for number, title in enumerate(TITLES):
            found = make_partnership(
                session,
                f"X{number}",
                recorded_from=town,
                title=title,
                status=Status.ACTIVE if number % 2 else Status.DORMANT,
                sdgs=["11", "6"] if number % 2 else ["1"],
            )
            make_member(session, found, town, side="a")
            make_member(session, found, partner, side="b")
            session.add(
                Label(partnership_id=found.id, kind=LabelKind.THEME, position=1, text=f"=Eau {number}")
            )
    return world


def rows(page: str) -> list[str]:
    return re.findall(
        r'<th scope="row">(?:\s*<span[^>]*>\s*<input[^>]*>\s*<span>)?\s*<a href="[^"]*/partnerships/([^"/]+)"',
        page,
    )


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("", ["alpha", "X2", "X1", "X0", "X4", "X3"]),
        ("?sort=-title", ["X3", "X4", "X0", "X1", "X2", "alpha"]),
        ("?q=evry", ["X0"]),
        ("?q=EVR", ["X1", "X0"]),
        ("?q=kayes+évr", ["X0"]),
        ("?q=hay+roses+l'", ["X4"]),
        ("?q=lodz&status=actif", ["X1", "X3"]),
        ("?q=oeuvre&theme=%3DEau+2", ["X2"]),
        ("?country=BF", ["alpha"]),
        ("?role=chef_de_file", ["alpha"]),
        ("?followed=me", []),
        ("?sdg=1", ["X2", "X0", "X4"]),
        ("?sdg=11", ["X1", "X3"]),
        ("?sdg=6&q=lodz", ["X1", "X3"]),
        ("?sdg=16", []),
        ("?q=" + CANARY_ALPHA[:6], ["alpha"]),
        ("?q=vry", []),
    ],
)
def test_partnerships_are_found_without_accents_filtered_and_sorted(
    several: World, browser_of: BrowserOf, query: str, codes: list[str]
) -> None:
    assert rows(browser_of(OFFICER_A).get(f"/partnerships{query}").text) == codes


@pytest.mark.parametrize(
    "query",
    [
        "?status=atlantis",
        "?sort=shoe",
        "?columns=shoe",
        "?format=exe",
        "?page=99999999999999999999",
        "?page=-1",
        "?q=%00",
        "?q=" + "a" * 5000,
        "?country=%00",
        "?sdg=%22%22",
        "?sort=&q=&columns=&format=",
    ],
)
def test_nonsense_in_the_address_is_no_fault(several: World, browser_of: BrowserOf, query: str) -> None:
    assert browser_of(OFFICER_A).get(f"/partnerships{query}").status_code == 200


@pytest.mark.parametrize(
    "query", [f"?q={CANARY_ALPHA[:9]}", "?country=BF", "?q=ville", "?format=csv", "?sort=-code"]
)
@pytest.mark.parametrize("format_", ["", "&format=csv"])
def test_nothing_of_a_hidden_partnership_is_found(
    several: World, browser_of: BrowserOf, query: str, format_: str
) -> None:
    answer = browser_of(STRANGER).get(f"/partnerships{query}{format_}")
    assert answer.status_code == 200
    assert CANARY_ALPHA not in answer.get_data(as_text=True)
    assert "Burkina" not in answer.get_data(as_text=True)


def test_goals_and_focal_points_are_columns_and_a_side_keeps_its_own_contacts(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        for contact in session.scalars(select(Contact)):
            contact.role = "focal_point"
    query, shared, kept = "?columns=sdgs&columns=contact", f"Personne {CANARY_ALPHA}", CANARY_CONTACT_A
    told = {email: browser_of(email).get(f"/partnerships{query}").text for email in (OFFICER_A, OFFICER_B)}
    assert "11. Villes et communautés durables, 6. Eau propre et assainissement" in told[OFFICER_A]
    assert all(shared in page for page in told.values())
    assert kept in told[OFFICER_A]
    assert kept not in told[OFFICER_B]
    for format_ in ("", "&format=csv"):
        answer = browser_of(EVALUATOR).get(f"/partnerships{query}{format_}")
        assert shared not in answer.get_data(as_text=True)


def test_who_is_inside_finds_it_with_the_same_words(several: World, browser_of: BrowserOf) -> None:
    for email in (OFFICER_A, OFFICER_B, EVALUATOR):
        assert "alpha" in rows(browser_of(email).get(f"/partnerships?q={CANARY_ALPHA[:9]}").text)


def test_a_list_is_taken_away_as_a_workbook_and_the_access_log_says_so(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    answer = browser_of(OFFICER_A).get(
        "/partnerships?format=xlsx&columns=code&columns=themes&q=lodz&sort=-title"
    )
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(answer.data)).get_sheet_by_index(0).to_python()
    assert sheet[0] == ["Partenariat", "Code", "Thèmes"]
    assert [line[1] for line in sheet[1:]] == ["X3", "X4", "X0", "X1", "X2"]
    assert sheet[1][2] == "=Eau 3"
    with database.session(writing=False) as session:
        logged = session.scalars(select(AccessEvent).where(AccessEvent.kind == "export")).one()
        person = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        assert logged.person_id == person.id


def test_csv_makes_no_formula(several: World, browser_of: BrowserOf) -> None:
    answer = browser_of(OFFICER_A).get("/partnerships?format=csv&columns=themes&q=zuyd")
    assert answer.data.decode("utf-8-sig") == "Partenariat,Thèmes\r\nZuydcoote,'=Eau 3\r\n"


def found(session: Session, typed: str) -> list[str]:
    conditions = search.found_by(session, "partnership", typed, Partnership.id)
    return list(session.scalars(select(Partnership.code).where(*conditions).order_by(Partnership.code)))


def test_words_follow_every_change_in_the_same_transaction(several: World, database: Database) -> None:
    with database.transaction() as session:
        session.scalars(select(Partnership).where(Partnership.code == "X3")).one().title = "Dunkerque"
        session.scalars(select(Organisation).where(Organisation.country == "PL")).one().name = "Gdańsk"
        label = session.scalars(select(Label).where(Label.text == "=Eau 1")).one()
        session.delete(label)
    with database.session(writing=False) as session:
        assert found(session, "zuyd") == []
        assert found(session, "dunk gdansk") == ["X3"]
        assert found(session, "lodz") == []
        assert found(session, "gdansk") == ["X0", "X1", "X2", "X3", "X4"]
        assert found(session, "eau 1") == []
        assert session.scalar(select(Partnership.title_key).where(Partnership.code == "X3")) == "dunkerque"


def test_words_of_what_was_rolled_back_are_not_there(several: World, database: Database) -> None:
    with database.session(writing=True) as session:
        session.scalars(select(Partnership).where(Partnership.code == "X3")).one().title = "Dunkerque"
        session.flush()
        session.rollback()
    with database.session(writing=False) as session:
        assert found(session, "dunk") == []
        assert found(session, "zuyd") == ["X3"]


def test_one_side_follows_by_name_and_the_other_reads_that_somebody_does(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        officer = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        officer.name = "Camille Secrète"
        session.get_one(Member, several.alpha.a.member.id).followed_by_id = officer.id
    query = "/partnerships?columns=followed&q=" + CANARY_ALPHA[:9]
    own, other = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert "Camille Secrète</td>" in re.sub(r"\s+</td>", "</td>", own.get(query).text)
    assert "quelqu’un de la Ville alpha a" in other.get(query).text
    assert "Camille" not in other.get(query).text
    assert "Camille Secrète" in own.get("/partnerships/alpha").text
    assert "Camille" not in other.get("/partnerships/alpha").text
    assert rows(own.get("/partnerships?followed=me").text) == ["alpha"]
    assert rows(other.get("/partnerships?followed=nobody").text) == ["alpha"]


EVERY_COLUMN = "&".join(
    f"columns={name}"
    for name in [
        "code",
        "members",
        "countries",
        "forms",
        "themes",
        "sdgs",
        "status",
        "followed",
        "last",
        "next",
        "conventions",
        "contact",
    ]
)


@pytest.mark.parametrize(
    "query",
    [("columns=followed&columns=members&q=e", 15), (EVERY_COLUMN, 30)],
    ids=["some columns", "every column"],
)
def test_a_list_asks_as_much_for_many_as_for_few(
    several: World, app: Flask, database: Database, browser_of: BrowserOf, query: tuple[str, int]
) -> None:
    browser, counts, (asked, most) = browser_of(OFFICER_A), list[int](), query
    with database.transaction() as session:
        _tell_of_another(session, several, "Y")
    engine = app.extensions["aict-database"].engine
    for added in range(2):
        sent: list[str] = []
        event.listen(engine, "before_cursor_execute", lambda *given, sent=sent: sent.append(given[2]))
        browser.get(f"/partnerships?{asked}")
        counts.append(len([s for s in sent if s.startswith("SELECT")]))
        with database.transaction() as session:
            for number in range(60):
                _tell_of_another(session, several, f"Y{added}-{number}")
    with database.session(writing=False) as session:
        assert (session.scalar(select(func.count()).select_from(Partnership)) or 0) > 120
    assert counts[0] == counts[1] <= most
    assert CANARY_BETA not in browser.get("/partnerships?page=2").text


def _tell_of_another(session: Session, world: World, code: str) -> None:
    """One more partnership of side a of alpha, of which each column has something to say."""
    town = session.get_one(Organisation, world.alpha.a.organisation.id)
    person = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
    more = make_partnership(session, code, recorded_from=town, title=f"Entente {code}", sdgs=["6"])
    make_member(session, more, town, side="a").followed_by_id = person.id
    day = PartialDate.parse("2024-05-06")
    session.add_all(
        [
            Label(partnership_id=more.id, kind=LabelKind.THEME, position=1, text="Eau"),
            Label(partnership_id=more.id, kind=LabelKind.FORM, position=1, text="Échanges"),
            Convention(
                id=new_id(),
                partnership_id=more.id,
                code="C1",
                title="Convention",
                kind=ConventionKind.FRAMEWORK,
                signed_on=day,
            ),
        ]
    )


def test_a_partnership_of_which_nothing_is_recorded_is_listed_all_the_same(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    """Somebody invited to it still reads it."""
    with database.transaction() as session:
        alone = make_partnership(
            session,
            "SEUL",
            recorded_from=session.get_one(Organisation, several.alpha.a.organisation.id),
            title="Sans membre",
        )
        guest = session.scalars(select(Person).where(Person.email == EVALUATOR)).one()
        session.add(Guest(id=new_id(), partnership_id=alone.id, person_id=guest.id, subject_id=new_id()))
    page = browser_of(EVALUATOR).get(f"/partnerships?{EVERY_COLUMN}")
    assert page.status_code == 200
    assert "Sans membre" in page.text


def test_a_list_too_long_to_count_says_so_and_is_counted_for_who_goes_to_its_end(
    several: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "MOST_COUNTED", 3)
    columns: tuple[Column[Partnership], ...] = (
        Column("title", Sentence("Titre"), lambda p: p.title, (Partnership.title_key,)),
    )
    plain = Listing(columns=columns, first="title")
    with database.session(writing=False) as session:

        def page(number: str) -> Page[Partnership]:
            args = MultiDict([("page", number)])
            return listing.shown(session, plain, select(Partnership), args, tie=Partnership.id, size=2).page

        first, last = page("1"), page("9")
    assert (first.total, first.is_counted, first.number, len(first.rows)) == (3, False, 1, 2)
    assert (last.total, last.is_counted, last.number, last.last) == (7, True, 4, 4)
    assert [p.code for p in last.rows] == ["X3"]


def test_what_the_features_know_stands_in_the_list_and_in_its_file(
    world: World, browser_of: BrowserOf
) -> None:
    with clock.stopped_at(NOON):
        file = browser_of(OFFICER_A).get(
            "/partnerships?format=csv&columns=last&columns=next&columns=conventions"
        )
    assert file.data.decode("utf-8-sig").split("\r\n")[:2] == [
        "Partenariat,Dernière activité,Prochaine échéance,Convention",
        "Entente heronalpha,2024-05-06,2030,On ne peut pas dire si elle est en vigueur",
    ]
