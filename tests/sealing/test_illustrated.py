"""Choosing the photograph of the first page, on either side, and the illustrated copy of what was sealed."""

import hashlib
import io
import uuid

import pytest
from PIL import Image
from pypdf import PdfReader
from sqlalchemy import select

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.core.storage import storage
from aict.evaluations.photograph_models import FrontPhotograph
from aict.local_return import models
from aict.local_return.models import Use
from aict.local_return.testimony_services import erase
from aict.sealing.illustrated import illustrated
from aict.sealing.models import IllustratedCopy, Snapshot
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, READER_A, World
from tests.objectives.pages import text_of
from tests.sealing.test_pages import send_file

ONE = "/partnerships/alpha/evaluations/E1"
CHOOSE, ILLUSTRATED, REPORT = f"{ONE}/photograph", f"{ONE}/illustrated.pdf", f"{ONE}/report.pdf"
SHOWS, PRIVATE = "Deux agents devant une étagère", "Une image entre partenaires"


@pytest.fixture
def photographs(database: Database, world: World, browser_of: BrowserOf) -> dict[Use, str]:
    """One for reports, one for the partners alone, by their identifiers."""
    drawn = io.BytesIO()
    Image.new("RGB", (300, 200), "green").save(drawn, "JPEG")
    found = {use: new_id() for use in (Use.REPORTS, Use.PARTNERS)}
    with browser_of(None).app.app_context(), database.transaction() as session:
        for use, shows in ((Use.REPORTS, SHOWS), (Use.PARTNERS, PRIVATE)):
            session.add(
                models.Testimony(
                    id=found[use],
                    partnership_id=world.alpha.partnership.id,
                    return_id=world.alpha.local_return.id,
                    kind=models.TestimonyKind.PHOTOGRAPH,
                    alternative=shows,
                    storage_name=storage().keep(session, drawn.getvalue()),
                    width=300,
                    height=200,
                    consent_by="La personne",
                    consent_on=PartialDate(2024),
                    consent_use=use,
                )
            )
    return {use: str(identifier) for use, identifier in found.items()}


def choose(browser: Browser, photograph: str) -> int:
    fields = fields_of(browser.get(CHOOSE)) | {"photograph": photograph}
    return browser.post_bare(CHOOSE, fields).status_code


def kept(database: Database) -> FrontPhotograph | None:
    with database.session(writing=False) as session:
        return session.scalar(select(FrontPhotograph))


def images(browser: Browser, path: str) -> int:
    answer = browser.get(path)
    assert answer.status_code == 200
    return sum(len(page.images) for page in PdfReader(io.BytesIO(answer.data)).pages[:1])


@pytest.mark.parametrize("who", [OFFICER_A, OFFICER_B])
def test_either_side_chooses_among_what_the_persons_let_print(
    database: Database, photographs: dict[Use, str], browser_of: BrowserOf, who: str
) -> None:
    browser = browser_of(who)
    page = text_of(browser.get(CHOOSE))
    assert SHOWS in page
    assert PRIVATE not in page
    assert choose(browser, photographs[Use.PARTNERS]) == 422
    assert choose(browser, "nothing of the kind") == 422
    assert kept(database) is None
    assert choose(browser, photographs[Use.REPORTS]) == 303
    assert "Choisie par" in text_of(browser.get(CHOOSE))
    assert choose(browser, "") == 303
    assert kept(database) is None


def test_a_choice_made_since_is_not_overwritten_by_who_has_not_seen_it(
    database: Database, photographs: dict[Use, str], browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    opened = fields_of(theirs.get(CHOOSE)) | {"photograph": ""}
    assert choose(ours, photographs[Use.REPORTS]) == 303
    answer = theirs.post_bare(CHOOSE, opened)
    assert answer.status_code == 409
    assert "Quelqu’un a changé ce choix entre-temps" in text_of(answer)
    assert 'value="" checked' in answer.text
    assert kept(database) is not None
    # Whoever has read so decides again, and is heard.
    assert theirs.post_bare(CHOOSE, fields_of(answer) | {"photograph": ""}).status_code == 303
    assert kept(database) is None


@pytest.mark.usefixtures("world")
def test_without_any_photograph_it_says_where_they_come_from(browser_of: BrowserOf) -> None:
    assert "Aller au retour local" in text_of(browser_of(OFFICER_A).get(CHOOSE))


def test_a_sealed_report_stays_as_it_is_and_its_copy_shows_the_photograph(
    sealed: str, photographs: dict[Use, str], browser_of: BrowserOf
) -> None:
    officer, reader = browser_of(OFFICER_B), browser_of(READER_A)
    served = reader.get(REPORT).data
    assert ILLUSTRATED not in reader.get(ONE).text
    assert choose(officer, photographs[Use.REPORTS]) == 303
    assert reader.get(REPORT).data == served
    assert ILLUSTRATED in reader.get(ONE).text
    assert images(reader, ILLUSTRATED) == 1
    printed = " ".join(
        page.extract_text() for page in PdfReader(io.BytesIO(reader.get(ILLUSTRATED).data)).pages
    )
    assert "ce fichier n’est pas celui qui a été scellé" in " ".join(printed.split())


def test_before_it_is_frozen_the_report_itself_shows_it(
    concluded: None, photographs: dict[Use, str], browser_of: BrowserOf
) -> None:
    officer = browser_of(OFFICER_A)
    assert images(officer, REPORT) == 0
    assert choose(officer, photographs[Use.REPORTS]) == 303
    assert images(officer, REPORT) == 1
    assert officer.post(f"{ONE}/freeze").status_code == 303
    # What is signed is what will be sealed: without.
    assert images(officer, REPORT) == 0
    assert images(officer, ILLUSTRATED) == 1


def offered(browser: Browser, fingerprint: str, content: bytes) -> str:
    answer = send_file(browser, f"/verify/{fingerprint}", "copie.pdf", content)
    assert answer.status_code == 200
    return text_of(answer)


def copies(database: Database) -> list[IllustratedCopy]:
    with database.session(writing=False) as session:
        return list(session.scalars(select(IllustratedCopy)))


def test_a_copy_made_here_is_known_for_what_it_is_by_its_bytes_alone(
    sealed: str, photographs: dict[Use, str], browser_of: BrowserOf, database: Database
) -> None:
    officer, anybody = browser_of(OFFICER_B), browser_of(None)
    assert choose(officer, photographs[Use.REPORTS]) == 303
    copy = officer.get(ILLUSTRATED).data
    said = offered(anybody, sealed, copy)
    assert "Ce fichier est une copie illustrée de ce rapport" in said
    assert "que le sceau ne couvre pas" in said
    assert "L’exemplaire scellé le" in said
    assert "Oui : ce fichier" not in said
    assert "Non : ce fichier" not in said
    assert REPORT in send_file(anybody, f"/verify/{sealed}", "copie.pdf", copy).text
    # One byte more, and whatever it says of itself it is nothing of ours.
    assert "Non : ce fichier" in offered(anybody, sealed, copy + b"\n")
    english = send_file(anybody, f"/verify/{sealed}?lang=en", "copy.pdf", copy).text
    assert "This file is an illustrated copy of this report" in english
    assert officer.get(ILLUSTRATED).data == copy
    assert len(copies(database)) == 1


def test_a_withdrawn_photograph_leaves_the_copies_known_and_nothing_of_itself(
    sealed: str, photographs: dict[Use, str], browser_of: BrowserOf, database: Database
) -> None:
    officer = browser_of(OFFICER_A)
    assert choose(officer, photographs[Use.REPORTS]) == 303
    copy = officer.get(ILLUSTRATED).data
    with officer.app.app_context(), database.transaction() as session:
        photograph = session.get_one(models.Testimony, uuid.UUID(photographs[Use.REPORTS]))
        erase(session, storage(), photograph)
        photograph.withdrawn_at = clock.now()
    said = offered(browser_of(None), sealed, copy)
    assert "Ce fichier est une copie illustrée de ce rapport" in said
    assert "peut avoir retiré son accord" in said
    assert SHOWS not in said
    # What is printed now bears a note in its place: no copy with a photograph, and none is kept.
    assert images(officer, ILLUSTRATED) == 0
    (kept_copy,) = copies(database)
    named = {column.name for column in IllustratedCopy.__table__.columns}
    assert named == {"id", "snapshot_id", "sha256", "locale", "at"}
    assert kept_copy.sha256 == hashlib.sha256(copy).hexdigest()


def test_a_copy_of_another_report_is_not_one_of_this(
    sealed: str, photographs: dict[Use, str], browser_of: BrowserOf, database: Database
) -> None:
    """Known by what was sealed, not by its bytes alone."""
    officer = browser_of(OFFICER_A)
    assert choose(officer, photographs[Use.REPORTS]) == 303
    copy = officer.get(ILLUSTRATED).data
    with database.transaction() as session:
        ours = session.scalars(select(Snapshot).where(Snapshot.fingerprint == sealed)).one()
        assert illustrated(session, ours, hashlib.sha256(copy).hexdigest()) is not None
        assert illustrated(session, Snapshot(id=new_id()), hashlib.sha256(copy).hexdigest()) is None


def test_a_copy_of_what_is_not_sealed_yet_is_not_remembered(
    concluded: None, photographs: dict[Use, str], browser_of: BrowserOf, database: Database
) -> None:
    officer = browser_of(OFFICER_A)
    assert choose(officer, photographs[Use.REPORTS]) == 303
    assert officer.post(f"{ONE}/freeze").status_code == 303
    assert images(officer, ILLUSTRATED) == 1
    assert copies(database) == []
