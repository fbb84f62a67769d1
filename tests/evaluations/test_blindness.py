"""Nobody of another side learns anything of what a side answers before every side has sent.

Whatever side a writes, every answer of the server to the others is, byte for byte, the one they got
when side a had written nothing (but for the tokens, which are random).
"""

import re
from collections.abc import Mapping
from datetime import timedelta
from io import BytesIO

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from sqlalchemy import select
from werkzeug.test import TestResponse

from aict.accounts.models import Person, Role
from aict.core import clock
from aict.core.answers import Answer, sheet_of
from aict.core.db import Database
from aict.core.schema import new_id
from aict.exchange.exporting import export_workbook
from aict.organisations.models import Organisation
from aict.partnerships.models import Guest, MemberRole, Partnership
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.evaluations.pages import (
    ANSWERS,
    BASE,
    CHECKLIST_STEPS,
    CRITERIA_STEPS,
    E1,
    E2,
    answer,
    whole,
)
from tests.factories import (
    CANARY_DRAFT_A,
    EVALUATOR,
    INSTANCE_ADMINISTRATOR,
    NOON,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    SIGNATORY_B,
    STRANGER,
    World,
    make_member,
    make_organisation,
    make_person,
    make_role,
)
from tests.objectives.pages import text_of

ASSOCIATE_B = "officer@associate-b.example"
OTHERS = (OFFICER_B, SIGNATORY_B, ASSOCIATE_B, EVALUATOR, INSTANCE_ADMINISTRATOR, STRANGER)
ALPHA = "/partnerships/alpha"
READ = (
    "/",
    "/partnerships",
    ALPHA,
    *(f"{ALPHA}/{section}" for section in ("objectives", "documents", "meetings", "evaluations")),
    E1,
    E2,
    ANSWERS,
    *(f"{E2}/{act}" for act in ("conclusions", "voice", "recommendations/new", "sign")),
    *(f"{E2}/{page}" for page in ("changes", "measures/own_text")),
    f"{E1}/changes",
    f"{ALPHA}/asymmetry?from=1990",
)
SENT: tuple[tuple[str, Mapping[str, str]], ...] = (
    (ANSWERS, {"version": "5", "act": "save"}),
    (ANSWERS, {"version": "0", "act": "submit"}),
    (ANSWERS, {"version": "0", "act": "save", "answers-criterion.relevance-comment": "Seul"}),
    (f"{E2}/close", {}),
    (f"{E2}/reopen", {}),
    (f"{E2}/voice", {"sentence": "Trop tôt", "version": "0"}),
    (f"{E2}/conclusions", {"text": "Trop tôt", "base_number": "0"}),
)
TOKENS = re.compile(rb'(name="(?:csrf_token|once)"\s+value=")[^"]*')
DOCUMENT = re.compile(r'-document_id".*?<option value="([0-9a-f-]{36})"', re.DOTALL)
UNSTABLE = {"Date", "Set-Cookie", "Content-Length"}
CANARY = "canarianswer"

Seen = dict[str, tuple[int, tuple[tuple[str, str], ...], bytes]]


def _seen(page: TestResponse) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
    headers = tuple(sorted((k, v) for k, v in page.headers if k not in UNSTABLE))
    return page.status_code, headers, TOKENS.sub(rb"\1", page.get_data())


def _look(browsers: Mapping[str, Browser]) -> Seen:
    """Every page, refusal and error the others can get, with its headers."""
    seen: Seen = {}
    with clock.stopped_at(NOON):
        for who, browser in browsers.items():
            for path in READ:
                seen[f"{who} reads {path}"] = _seen(browser.get(path))
            for number, (path, fields) in enumerate(SENT):
                seen[f"{who} sends {number} to {path}"] = _seen(browser.post(path, fields))
    return seen


def _differences(before: Seen, after: Seen) -> list[str]:
    return [what for what in before if before[what] != after[what]]


@pytest.fixture
def others(database: Database, world: World, browser_of: BrowserOf) -> dict[str, Browser]:
    """Everybody who is not of side a: the other side, its associate, the guest of this evaluation, others."""
    with database.transaction() as session:
        partnership = session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()
        association = make_organisation(session, "Association de b", country="BF")
        session.flush()
        make_member(session, partnership, association, side="b", role=MemberRole.ASSOCIATE)
        make_role(session, make_person(session, ASSOCIATE_B), association, Role.OFFICER)
        guest = session.scalars(select(Person).where(Person.email == EVALUATOR)).one()
        invited = {"person_id": guest.id, "subject_id": world.alpha.answering.id}
        session.add(Guest(id=new_id(), partnership_id=partnership.id, **invited))
    with clock.stopped_at(NOON):
        found = {who: browser_of(who) for who in OTHERS}
        for browser in found.values():
            browser.token()
    return found


_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=300)
_STEP = st.integers(0, 3)
_SAVE = st.tuples(st.dictionaries(st.integers(0, 30), st.tuples(_STEP, _WORDS, _WORDS)), st.integers(0, 3000))


@settings(
    max_examples=5,
    database=None,
    derandomize=True,
    # A failing example names the pages that differ: that is short enough.
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(saves=st.lists(_SAVE, min_size=1, max_size=4), writer=st.sampled_from([OFFICER_A, OFFICER_ASSOCIATE]))
@example(saves=[({n: (n % 4, CANARY * 300, CANARY) for n in range(31)}, 60)], writer=OFFICER_ASSOCIATE)
def test_whatever_a_side_writes_the_others_see_what_they_saw_before(
    writer: str,
    saves: list[tuple[dict[int, tuple[int, str, str]], int]],
    browser_of: BrowserOf,
    looking: tuple[dict[str, Browser], Seen],
) -> None:
    others, before = looking
    with clock.stopped_at(NOON):
        ours = browser_of(writer)
    for given_now, seconds in saves:
        with clock.stopped_at(NOON + timedelta(seconds=seconds)):
            assert answer(ours, "save", _fields(ours, given_now)).status_code == 303
    assert _differences(before, _look(others)) == []


@pytest.fixture
def looking(others: dict[str, Browser]) -> tuple[dict[str, Browser], Seen]:
    """The others, and what they see while side a has written nothing."""
    return others, _look(others)


def _fields(browser: Browser, given_now: Mapping[int, tuple[int, str, str]]) -> dict[str, str]:
    form = browser.get(ANSWERS)
    stems = [n.removesuffix("-value") for n in fields_of(form) if n.endswith("-value")]
    document = DOCUMENT.search(form.text)
    assert document is not None
    fields = {f"{stem}-{part}": "" for stem in stems for part in ("comment", "evidence")}
    for number, (step, comment, evidence) in given_now.items():
        stem = stems[number % len(stems)]
        scale = CRITERIA_STEPS if "criterion." in stem else CHECKLIST_STEPS
        fields |= {f"{stem}-value": scale[step], f"{stem}-comment": comment, f"{stem}-evidence": evidence}
        fields |= {f"{stem}-document_id": document[1]}
    return fields


def test_that_a_side_has_sent_shows_and_nothing_else(
    database: Database, world: World, browser_of: BrowserOf, looking: tuple[dict[str, Browser], Seen]
) -> None:
    others, before = looking
    with clock.stopped_at(NOON):
        ours = browser_of(OFFICER_A)
        assert answer(ours, "submit", whole(ours, CANARY)).status_code == 303
    after = _look(others)
    # That it has sent, who takes part may know: on the evaluation, and among what is awaited from whom.
    told = [(who, E2) for who in OTHERS[:4]] + [(who, ALPHA) for who in OTHERS[:3]]
    assert set(_differences(before, after)) == {f"{who} reads {path}" for who, path in told}
    assert "réponses envoyées" in after[f"{OFFICER_B} reads {E2}"][2].decode()
    assert not [what for what, (_, _, body) in after.items() if CANARY.encode() in body]
    with database.transaction() as session:
        sheet = sheet_of(session, world.alpha.answering.id, "a")
        assert sheet is not None
        sheet.answers[0].value, sheet.answers[0].comment = "unequal", "x" * 4000
        sheet.answers[0].document_id = world.alpha.document.id
        sheet.answers.append(Answer(id=new_id(), question="added", value="yes", comment=CANARY))
    assert _differences(after, _look(others)) == []


def _printed(paper: TestResponse) -> str:
    assert paper.status_code == 200
    return "".join(page.extract_text() for page in PdfReader(BytesIO(paper.get_data())).pages)


def test_papers_and_workbooks_hold_neither_answers_nor_drafts(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert answer(ours, "submit", whole(ours, CANARY)).status_code == 303
    with database.session(writing=False) as session:
        partnership = session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()
        town = session.scalars(
            select(Organisation).where(Organisation.id == world.alpha.b.organisation.id)
        ).one()
        for exporter in (town, None):
            tables = str(export_workbook(session, exporter=exporter, partnership=partnership))
            assert world.alpha.partnership.title in tables
            assert CANARY not in tables
            assert CANARY_DRAFT_A not in tables
    for path in (f"{ALPHA}/reports/sheet.pdf", f"{E2}/report.pdf"):
        printed = _printed(theirs.get(path))
        assert "heronalpha" in printed
        assert CANARY not in printed
        assert CANARY_DRAFT_A not in printed


def test_a_guest_opens_its_evaluation_and_no_other_page(others: dict[str, Browser]) -> None:
    guest = others[EVALUATOR]
    with clock.stopped_at(NOON):
        page = guest.get(E2)
        assert page.status_code == 200
        assert "Ce que dit le registre" in text_of(page)
        assert [guest.get(path).status_code for path in (BASE, E1)] == [200, 200]
        assert guest.get(ALPHA).headers["Location"] == BASE
        sections = ("/objectives", "/objectives/O1", "/documents", "/meetings", "/reports/sheet.pdf")
        assert {guest.get(f"{ALPHA}{path}").status_code for path in sections} == {403}
        for path in (ANSWERS, f"{E2}/conclusions", f"{E2}/voice", f"{E1}/conclusions"):
            assert guest.get(path).status_code == 403
            assert guest.post(path, {"text": "Je conclus"}).status_code == 403
        assert guest.post(f"{E2}/close").status_code == 403
        assert guest.get("/partnerships/beta/evaluations/E2").status_code == 404


def test_a_guest_of_one_evaluation_does_not_open_another(world: World, browser_of: BrowserOf) -> None:
    guest = browser_of(EVALUATOR)
    assert guest.get(E1).status_code == 200
    assert guest.get(E2).status_code == 404
    listed = text_of(guest.get(BASE))
    assert f'href="{E1}"' in listed
    assert f'href="{E2}"' not in listed
