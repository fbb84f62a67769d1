"""From an empty partnership to two successive evaluations with follow-up, between two sides and between three.

Without a screen: every act is a form that is sent, at the day on which it would be.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from aict.accounts.models import Role
from aict.config import Settings
from aict.core import clock
from aict.core.db import Database
from aict.evaluations.models import Evaluation, Recommendation
from aict.reporting import snapshot as codec
from aict.sealing import paper
from aict.sealing.models import Snapshot
from aict.sealing.services import Printed
from tests.browser import Browser, as_opened, fields_of, reply_on
from tests.conftest import BrowserOf
from tests.factories import make_member, make_organisation, make_partnership, make_person, make_role
from tests.objectives.pages import text_of

HERE = "/partnerships/empty/evaluations"
FIRST, SECOND, THIRD = (f"{HERE}/empty-E{number}" for number in (1, 2, 3))
TOWNS = {"a": ("Alpha", "FR"), "b": ("Béta", "BF"), "c": ("Gamma", "TN")}
SECRET_NAME = "Personneprivée"


@contextmanager
def on(year: int, month: int, day: int) -> Iterator[None]:
    with clock.stopped_at(datetime(year, month, day, 10, tzinfo=UTC)):
        yield


@pytest.fixture(params=["ab", "abc"])
def sides(request: pytest.FixtureRequest, database: Database, monkeypatch: pytest.MonkeyPatch) -> str:
    """A partnership in which nothing was done yet; prints take no time."""
    letters: str = request.param
    with database.transaction() as session:
        towns = {
            side: make_organisation(session, *TOWNS[side][:1], country=TOWNS[side][1]) for side in letters
        }
        session.flush()
        partnership = make_partnership(session, "empty", recorded_from=towns["a"])
        for side, town in towns.items():
            make_member(session, partnership, town, side=side)
            make_role(session, make_person(session, officer(side)), town, Role.OFFICER)
            make_role(session, make_person(session, signatory(side)), town, Role.SIGNATORY)

    def print_at_once(snapshot: Snapshot, settings: Settings) -> Printed:
        return Printed(paper.document_of(snapshot, settings), {"fr": b"%PDF-1.7 %%EOF"})

    monkeypatch.setattr("aict.sealing.paper.print_snapshot", print_at_once)
    return letters


def officer(side: str) -> str:
    return f"officer@{side}.journey.example"


def signatory(side: str) -> str:
    return f"signatory@{side}.journey.example"


def signed_in(browser_of: BrowserOf, sides: str) -> dict[str, Browser]:
    """An officer of each side, signed in on that day."""
    return {side: browser_of(officer(side)) for side in sides}


def sent(browser: Browser, path: str, **fields: str) -> None:
    answer = browser.post(path, {**as_opened(browser.get(path)), **fields})
    assert answer.status_code == 303, (path, text_of(answer))


def answer_all(browser: Browser, one: str, **follow_up: tuple[str, str]) -> None:
    """Each criterion alike; of each recommendation, by the code of its question, what became of it and why."""
    form = browser.get(f"{one}/answers")
    fields = as_opened(form)
    for name in [name for name in fields if name.endswith("-value") and "criterion." in name]:
        fields[name] = "rather_yes"
    for code, (value, why) in follow_up.items():
        fields |= {f"answers-{code}-value": value, f"answers-{code}-comment": why}
    answer = browser.post(f"{one}/answers", {**fields, "act": "submit"})
    assert answer.status_code == 303, text_of(answer)


def conclude(browsers: dict[str, Browser], one: str, *recommended: str) -> None:
    """One side writes; all the others agree to what it wrote."""
    first, *others = browsers.values()
    sent(first, f"{one}/conclusions", text="Nous avons appris l’un de l’autre.")
    for number, text in enumerate(recommended, start=1):
        sent(first, f"{one}/recommendations/new", text=text, due=f"202{3 + number}-06")
        for browser in others:
            sent(
                browser,
                f"{one}/recommendations/{number}/response",
                stance="partly",
                words="Si le budget suit.",
            )
    for browser in others:
        for text_id in texts(browsers, one):
            assert reply_on(browser, one, f"{one}/texts/{text_id}", "agree").status_code == 303


def texts(browsers: dict[str, Browser], one: str) -> list[str]:
    database: Database = next(iter(browsers.values())).app.extensions["aict-database"]
    with database.session(writing=False) as session:
        found = session.scalars(select(Evaluation).where(Evaluation.code == one.rpartition("/")[2])).one()
        return [str(found.conclusions_id), *(str(r.text_id) for r in found.recommendations)]


def seal(browser_of: BrowserOf, sides: str, one: str) -> None:
    officer_a = browser_of(officer("a"))
    assert officer_a.post(f"{one}/freeze").status_code == 303
    for side in sides:
        browser = browser_of(signatory(side))
        fingerprint = fields_of(browser.get(f"{one}/sign"))["fingerprint"]
        assert browser.post(f"{one}/sign", {"fingerprint": fingerprint}).status_code == 303
    assert officer_a.post(f"{one}/seal").status_code == 303


def first_evaluation(browser_of: BrowserOf, sides: str) -> None:
    """Planned, answered, concluded, signed, sealed, and given back on one territory."""
    with on(2023, 1, 10):
        browsers = signed_in(browser_of, sides)
        ours, last = browsers["a"], browsers[sides[-1]]
        sent(
            ours,
            f"{HERE}/new",
            title="Première",
            period_start="2020",
            period_end="2022",
            answers_due="28/02/2023",
        )
        for side, browser in browsers.items():
            sent(
                browser,
                f"{FIRST}/participants/new",
                part="evaluateur",
                function=f"Direction {side}",
                name=SECRET_NAME,
            )
            answer_all(browser, FIRST)
        conclude(browsers, FIRST, "Demander les visas plus tôt.", "Ouvrir un compte commun.")
        seal(browser_of, sides, FIRST)
        sent(
            ours, f"{FIRST}/restitutions/new", side="a", date="10/01/2023", audience="conseil", form="Séance"
        )
        page = text_of(last.get(FIRST))
        assert "Séance" in page
        assert page.count("aucune restitution notée") == len(sides) - 1
        assert page.count(SECRET_NAME) == 1


def test_what_is_recommended_is_followed_until_every_side_says_it_is_over(
    sides: str, browser_of: BrowserOf, database: Database
) -> None:
    first_evaluation(browser_of, sides)
    with on(2026, 3, 1):
        browsers = signed_in(browser_of, sides)
        ours, last = browsers["a"], browsers[sides[-1]]
        due = text_of(last.get("/deadlines"))
        assert "Demander les visas plus tôt." in due
        assert "Ouvrir un compte commun." in due
        sent(
            ours,
            f"{HERE}/new",
            title="Deuxième",
            period_start="2023",
            period_end="2025",
            answers_due="30/04/2026",
        )
        asked = text_of(last.get(SECOND))
        assert "Demander les visas plus tôt." in asked
        visas, account = codes(database)
        refused = last.post(
            f"{SECOND}/answers",
            {
                **as_opened(last.get(f"{SECOND}/answers")),
                f"answers-{visas}-value": "abandoned",
                f"answers-{visas}-comment": "",
                "act": "submit",
            },
        )
        assert refused.status_code == 422
        assert f'href="#answers-{visas}-comment"' in refused.text
        for side, browser in browsers.items():
            over = ("done", "Fait.") if side == "a" else ("abandoned", "Plus de visa : motpourquoi.")
            going = ("done", "Fait.") if side == "a" else ("in_progress", "Pas fini.")
            answer_all(browser, SECOND, **{visas: over, account: going})
        assert "motpourquoi" in text_of(ours.get(SECOND))
        due = text_of(last.get("/deadlines"))
        assert "Demander les visas plus tôt." not in due
        assert "Ouvrir un compte commun." in due
        conclude(browsers, SECOND)
        seal(browser_of, sides, SECOND)
    with database.session(writing=False) as session:
        of_second = select(Snapshot).join(Snapshot.evaluation).where(Evaluation.code == "empty-E2")
        content = session.scalars(of_second).one().content
    assert SECRET_NAME not in content
    followed = codec.thaw(content).blocks["follow_up"]
    assert [(one.words, one.closed, len(one.answers)) for one in followed] == [
        ("Demander les visas plus tôt.", True, len(sides)),
        ("Ouvrir un compte commun.", False, len(sides)),
    ]
    given_back = codec.thaw(content).blocks["restitutions"]
    assert [one.form for one in given_back if one.date] == ["Séance"]
    assert len(given_back) == 2 * len(sides)
    with on(2026, 9, 1):
        browsers = signed_in(browser_of, sides)
        ours, last = browsers["a"], browsers[sides[-1]]
        sent(
            ours,
            f"{HERE}/new",
            title="Troisième",
            period_start="2026",
            period_end="2026",
            answers_due="30/12/2026",
        )
        asked = text_of(last.get(THIRD))
        assert "Ouvrir un compte commun." in asked
        assert "Demander les visas plus tôt." not in asked


def codes(database: Database) -> list[str]:
    """The codes of the questions about the recommendations of the first evaluation."""
    with database.session(writing=False) as session:
        every = session.scalars(select(Recommendation).order_by(Recommendation.number))
        return [f"follow-up.{recommendation.id.hex}" for recommendation in every]
