"""The photograph of the first page of an evaluation report: with consent only, beside what is signed and never in it."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image
from pypdf import PdfReader
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.core.storage import Storage
from aict.evaluations.models import Evaluation
from aict.evaluations.photograph_models import FrontPhotograph
from aict.local_return import models
from aict.local_return.models import Use
from aict.local_return.testimony_services import erase
from aict.reporting import paper, snapshot
from aict.reporting.annex import with_photograph
from aict.reporting.blocks import Said
from aict.reporting.catalogue import build_report
from aict.reporting.document import Document
from aict.reporting.viewpoint import Viewpoint
from tests.factories import NOON, World

SLUG, SHOWS, SAID = "evaluation", "Deux agents devant une étagère", 30
Change = Callable[[Session, Storage, models.Testimony], None]


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory) -> Storage:
    return Storage(f"file://{tmp_path_factory.mktemp('kept')}")


def chosen(session: Session, world: World, place: Storage) -> models.Testimony:
    """A photograph whose person lets it stand in reports, chosen by side a."""
    drawn = io.BytesIO()
    Image.new("RGB", (1200, 800), "green").save(drawn, "JPEG")
    photograph = models.Testimony(
        id=new_id(),
        partnership_id=world.alpha.partnership.id,
        return_id=world.alpha.local_return.id,
        kind=models.TestimonyKind.PHOTOGRAPH,
        alternative=SHOWS,
        storage_name=place.keep(session, drawn.getvalue()),
        consent_by="La personne",
        consent_on=PartialDate(2024),
        consent_use=Use.REPORTS,
    )
    session.add(photograph)
    session.flush()
    session.add(
        FrontPhotograph(
            id=new_id(),
            evaluation_id=world.alpha.evaluation.id,
            partnership_id=world.alpha.partnership.id,
            testimony_id=photograph.id,
            member_id=world.alpha.a.member.id,
            chosen_at=NOON,
        )
    )
    session.flush()
    return photograph


def report(session: Session, world: World, place: Storage) -> tuple[Document, Document]:
    """The report as it would be frozen, and as it is printed."""
    evaluation = session.get_one(Evaluation, world.alpha.evaluation.id)
    bare = build_report(session, SLUG, evaluation.partnership, evaluation=evaluation)
    at = Viewpoint(evaluation.partnership, "a")
    return bare, with_photograph(session, at, bare, evaluation, place)


def pages(document: Document) -> list[tuple[str, int]]:
    """Text of each page, and how many things are drawn on it beside text: all pages name the pictures of all."""
    pdf = paper.print_document(SLUG, document.in_language("fr"))
    found = []
    for page in PdfReader(io.BytesIO(pdf)).pages:
        drawn = page.get_contents()
        assert drawn is not None
        found.append((" ".join(page.extract_text().split()), drawn.get_data().count(b" Do\n")))
    return found


def test_it_stands_on_the_first_page_and_is_described_at_the_end(
    database: Database, world: World, place: Storage
) -> None:
    with database.transaction() as session:
        chosen(session, world, place)
        bare, document = report(session, world, place)
    (_, drawn_before), *_ = pages(bare)
    (first, drawn), *rest = pages(document)
    assert drawn == drawn_before + 1
    assert "Chaque côté, avec ses mots" in first
    assert not any("Chaque côté, avec ses mots" in text for text, _ in rest)
    said = " ".join(text for text, _ in rest)
    assert SHOWS in said
    assert "Cette annexe n’est couverte par aucune empreinte ni signature" in said
    assert "La personne" not in said


def test_what_is_frozen_never_holds_it(database: Database, world: World, place: Storage) -> None:
    with database.transaction() as session:
        bare, _ = report(session, world, place)
        before = snapshot.freeze(bare)
        chosen(session, world, place)
        bare, printed = report(session, world, place)
        assert snapshot.freeze(bare) == before
        assert SHOWS in snapshot.freeze(printed)


def test_without_a_choice_the_print_is_the_same_to_the_byte(
    database: Database, world: World, place: Storage
) -> None:
    with database.session(writing=False) as session:
        bare, document = report(session, world, place)
        assert document is bare
        assert "pictured" not in paper.markup(SLUG, document, fit="")


def withdrawn(session: Session, place: Storage, one: models.Testimony) -> None:
    erase(session, place, one)
    one.withdrawn_at = clock.now()


def expired(session: Session, place: Storage, one: models.Testimony) -> None:
    one.consent_until = PartialDate(2025)


def for_partners_alone(session: Session, place: Storage, one: models.Testimony) -> None:
    one.consent_use = Use.PARTNERS


def removed(session: Session, place: Storage, one: models.Testimony) -> None:
    one.removed_at = clock.now()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (withdrawn, "retiré à la demande de la personne"),
        (expired, "l’accord a pris fin"),
        (for_partners_alone, "ne peut plus s’imprimer"),
        (removed, "ne peut plus s’imprimer"),
    ],
)
def test_who_no_longer_agrees_leaves_a_note_in_its_place(
    database: Database, world: World, place: Storage, change: Change, said: str
) -> None:
    with database.transaction() as session:
        change(session, place, chosen(session, world, place))
        session.flush()
        _, document = report(session, world, place)
    first = paper.markup(SLUG, document, fit="", alone=True)
    assert said in first
    assert "<img" not in first
    assert SHOWS not in paper.markup(SLUG, document, fit="")


def test_a_first_page_without_room_for_it_keeps_to_one_page(
    database: Database, world: World, place: Storage
) -> None:
    """As much is said on it as one page holds without the picture, and too much with it."""
    with database.transaction() as session:
        chosen(session, world, place)
        bare, document = report(session, world, place)
    wanted = tuple(Said(f"Un état civil informatisé dans l’arrondissement {n}") for n in range(SAID))
    bare, document = (replace(one, front=replace(one.front, wanted=wanted)) for one in (bare, document))
    (_, drawn_before), (after_bare, _), *_ = pages(bare)
    (_, drawn), (after, _), *rest = pages(document)
    assert after.startswith("Sommaire")
    assert after_bare.startswith("Sommaire")
    assert drawn == drawn_before
    assert any(SHOWS in text for text, _ in rest)
