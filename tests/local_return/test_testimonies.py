"""Words and photographs with consent: what is kept, who is shown it, and what its withdrawal leaves."""

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select, text

from aict.config import Settings
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import RuleBroken
from aict.documents.queries import bytes_kept
from aict.local_return import models
from aict.local_return.models import State, Use
from aict.local_return.photographs import photograph
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, READER_A, STRANGER, World
from tests.facts import kind_named

LIST = "/partnerships/alpha/local-return"
SECRET_PLACE = b"45.1885 5.7245"
FIELDS = kind_named("testimony").fields


def jpeg(width: int = 60, height: int = 40) -> bytes:
    exif = Image.Exif()
    exif[0x010E] = SECRET_PLACE.decode()
    exif[0x0112] = 6
    kept = io.BytesIO()
    Image.new("RGB", (width, height), "green").save(kept, "JPEG", exif=exif)
    return kept.getvalue()


def add_photograph(browser: Browser, world: World, content: bytes | None = None, **more: str) -> Any:
    fields: dict[str, Any] = {
        **FIELDS,
        "alternative": "Deux agents devant une étagère",
        "file": (io.BytesIO(content or jpeg()), "photo.jpg"),
        **more,
    }
    path = kind_named("testimony").path(world.alpha)
    return browser.post(f"{path}/new?kind=photographie", fields, content_type="multipart/form-data")


def files_in(folder: Path) -> int:
    return sum(path.is_file() for path in folder.rglob("*"))


def the_photograph(database: Database) -> models.Testimony:
    with database.session(writing=False) as session:
        return session.scalars(
            select(models.Testimony).where(models.Testimony.kind == models.TestimonyKind.PHOTOGRAPH)
        ).one()


def address(one: models.Testimony, act: str) -> str:
    return f"{LIST}/entries/{one.return_id}/testimonies/{one.id}/{act}"


def test_a_photograph_is_drawn_again_upright_and_without_what_the_camera_hid() -> None:
    made = photograph(jpeg(60, 40))
    assert (made.width, made.height) == (40, 60)
    assert SECRET_PLACE not in made.content
    assert not Image.open(io.BytesIO(made.content)).getexif()
    assert photograph(jpeg(4000, 3000)).height <= 1600


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", b"<svg/>", jpeg()[:300], b"%PDF-1.4 %%EOF", b"\x89PNG\r\n\x1a\n" + b"\0" * 64],
)
def test_what_is_no_whole_photograph_is_refused(content: bytes) -> None:
    with pytest.raises(RuleBroken):
        photograph(content)


def test_a_photograph_needs_words_and_consent(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    for missing in ("alternative", "consent_by", "consent_on"):
        answer = add_photograph(browser, world, None, **{missing: ""})
        assert answer.status_code == 422
        assert f'href="#{missing}"' in answer.text
    answer = add_photograph(browser, world, content=b"<svg/>")
    assert answer.status_code == 422
    assert 'href="#file"' in answer.text
    backwards = add_photograph(browser, world, consent_until="2023")
    assert 'href="#consent_until"' in backwards.text
    assert add_photograph(browser, world).status_code == 303
    page = browser_of(OFFICER_A).get(LIST).text
    assert 'alt="Deux agents devant une étagère"' in page
    assert the_photograph(database).width == 40


def test_members_see_a_photograph_and_nobody_else(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    add_photograph(browser_of(OFFICER_A), world)
    path = address(the_photograph(database), "photograph.jpg")
    for reader in (OFFICER_A, OFFICER_B, READER_A, OFFICER_ASSOCIATE):
        seen = browser_of(reader).get(path)
        assert (seen.status_code, seen.mimetype) == (200, "image/jpeg")
        assert SECRET_PLACE not in seen.data
    assert browser_of(STRANGER).get(path).status_code == 404


@pytest.mark.parametrize("who", [OFFICER_A, OFFICER_B])
def test_what_is_withdrawn_is_gone_everywhere_and_leaves_a_note(
    database: Database, world: World, browser_of: BrowserOf, who: str, tmp_path: Path
) -> None:
    add_photograph(browser_of(OFFICER_A), world)
    one = the_photograph(database)
    kept = [
        f for f in tmp_path.rglob("*") if f.is_file() and f.name == (one.storage_name or "").split("/")[1]
    ]
    assert len(kept) == 1
    browser = browser_of(who)
    assert browser.post(address(one, "withdraw"), {"version": "7"}).status_code == 409
    assert browser.post(address(one, "withdraw"), {"version": str(one.version)}).status_code == 303
    assert not kept[0].exists()
    assert browser.get(address(one, "photograph.jpg")).status_code == 404
    for reader in (OFFICER_A, OFFICER_B):
        page = browser_of(reader).get(LIST).text
        assert "Une photographie a été retirée d’ici" in page
        assert "Deux agents" not in page
        file = browser_of(reader).get(f"{LIST}?format=csv").text
        assert "photographie : accord retiré le" in file
        assert "Deux agents" not in browser_of(reader).get(address(one, "history")).text
    assert browser.get(address(one, "edit")).status_code == 409
    with database.session(writing=False) as session:
        for table in ("trail_entry", "trail_personal"):
            rows = str(session.execute(text(f"SELECT * FROM {table}")).all())
            assert "Deux agents" not in rows
            assert "La personne" not in rows


def test_words_are_erased_when_the_person_no_longer_agrees(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, one = browser_of(OFFICER_B), world.alpha.testimony
    assert str(one.words) in browser.get(LIST).text
    assert browser.post(address(one, "withdraw"), {"version": "1"}).status_code == 303
    assert "Paroles" not in browser.get(LIST).text
    assert "Un témoignage a été retiré d’ici" in browser.get(LIST).text
    with database.session(writing=False) as session:
        left = session.scalars(select(models.Testimony).where(models.Testimony.id == one.id)).one()
        assert (left.words, left.consent_by, left.speaker) == (None, None, None)
        assert left.withdrawn_at is not None


def test_consent_that_ended_shows_no_more(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    path = kind_named("testimony").path(world.alpha)
    assert browser.post(f"{path}/new", {**FIELDS, "consent_until": "2026"}).status_code == 303
    assert FIELDS["words"] in browser.get(LIST).text
    with clock.stopped_at(datetime(2027, 1, 1, tzinfo=UTC)):
        page = browser_of(OFFICER_A).get(LIST).text
    assert FIELDS["words"] not in page
    assert "l’accord a pris fin" in page


@pytest.mark.parametrize(
    ("agreed", "serves"),
    [
        (Use.PARTNERS, (True, False, False)),
        (Use.REPORTS, (True, True, False)),
        (Use.PUBLIC, (True, True, True)),
    ],
)
def test_a_use_takes_in_those_before_it(agreed: Use, serves: tuple[bool, ...]) -> None:
    one = models.Testimony(consent_use=agreed, consent_until=PartialDate(2026), withdrawn_at=None)
    day = datetime(2026, 12, 31, tzinfo=UTC).date()
    assert tuple(one.may_serve(use, day) for use in Use) == serves
    assert one.state(datetime(2027, 1, 1, tzinfo=UTC).date()) is State.EXPIRED


def test_a_photograph_that_finds_no_room_is_refused_beside_its_field_and_leaves_nothing(
    world: World,
    browser_of: BrowserOf,
    database: Database,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Documents and photographs share the room of a partnership; what another one keeps does not count."""
    browser, uploads = browser_of(OFFICER_A), settings.instance / "uploads"
    size = len(photograph(jpeg()).content)
    with database.session(writing=False) as session:
        kept = bytes_kept(session, world.alpha.partnership.id)
    before = files_in(uploads)
    monkeypatch.setattr("aict.documents.rules.QUOTA", kept + size - 1)
    refused = add_photograph(browser, world)
    assert refused.status_code == 422
    assert "500 Mo" in refused.text
    assert "Deux agents devant une étagère" in refused.text
    assert files_in(uploads) == before
    monkeypatch.setattr("aict.documents.rules.QUOTA", kept + size)
    assert add_photograph(browser, world).status_code == 303
    assert files_in(uploads) == before + 1
    assert the_photograph(database).size == size
    assert add_photograph(browser, world, once="another showing").status_code == 422
