"""What people said, at the end of a report: only with consent for it, never in what is sealed, a note once withdrawn."""

import io

import pytest
from PIL import Image
from pypdf import PdfReader
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.core.storage import Storage
from aict.local_return import models
from aict.local_return.models import Use
from aict.reporting import paper, snapshot
from aict.reporting.annex import annex, with_annex
from aict.reporting.catalogue import build_report
from aict.reporting.viewpoint import Viewpoint
from tests.factories import World

SLUG, WORDS, SHOWS = "local-return", "Paroles", "Deux agents devant une étagère"


def at(session: Session, world: World) -> Viewpoint:
    partnership = world.alpha.partnership
    return Viewpoint(session.get_one(type(partnership), partnership.id), "a")


def told(session: Session, world: World) -> models.Testimony:
    return session.get_one(models.Testimony, world.alpha.testimony.id)


@pytest.mark.parametrize(("use", "printed"), [(Use.PARTNERS, 0), (Use.REPORTS, 1), (Use.PUBLIC, 1)])
def test_only_what_may_be_in_a_report_is_printed(
    database: Database, world: World, use: Use, printed: int
) -> None:
    with database.transaction() as session:
        told(session, world).consent_use = use
        session.flush()
        items = annex(session, at(session, world), None)
        assert sum(WORDS in (item.words or "") for item in items) == len(items) == printed


def test_what_was_withdrawn_leaves_a_note_in_its_place(database: Database, world: World) -> None:
    with database.transaction() as session:
        one = told(session, world)
        one.words = one.consent_by = None
        one.withdrawn_at = clock.now()
        session.flush()
        (item,) = annex(session, at(session, world), None)
        assert item.words is None
        assert "retiré à la demande de la personne" in str(item.note)


def test_consent_that_ended_leaves_a_note_too(database: Database, world: World) -> None:
    with database.transaction() as session:
        told(session, world).consent_until = PartialDate(2025)
        session.flush()
        (item,) = annex(session, at(session, world), None)
        assert item.words is None
        assert item.note is not None


def test_nobody_s_words_are_under_a_fingerprint(database: Database, world: World) -> None:
    with database.session(writing=False) as session:
        partnership = at(session, world).partnership
        for slug in ("evaluation", "sheet", "handover"):
            frozen = snapshot.freeze(build_report(session, slug, partnership))
            assert WORDS not in frozen
            assert '"return_matrix"' in frozen


def test_a_photograph_is_printed_with_what_it_shows(
    database: Database, world: World, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = Storage(f"file://{tmp_path_factory.mktemp('kept')}")
    drawn = io.BytesIO()
    Image.new("RGB", (1200, 800), "green").save(drawn, "JPEG")
    with database.transaction() as session:
        session.add(
            models.Testimony(
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
        )
        session.flush()
        view = at(session, world)
        bare = build_report(session, SLUG, view.partnership)
        document = with_annex(session, view, bare, place).in_language("fr")
    pdf = paper.print_document(SLUG, document)
    pages = PdfReader(io.BytesIO(pdf)).pages
    said = " ".join(page.extract_text() for page in pages)
    assert SHOWS in said
    assert "La personne" not in said
    assert len({image.data for page in pages for image in page.images}) == 1
