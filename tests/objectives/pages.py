"""What the tests of objectives share: the addresses, a right text, and how a page is filled and sent."""

from html import unescape
from typing import Any

from sqlalchemy import select
from werkzeug.test import TestResponse

from aict.core import agreement, clock, revisions, writing
from aict.core.db import Database
from aict.core.revisions import Consent, Revision, SharedText, Verdict
from aict.core.schema import new_id
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.models import Indicator, Measurement, Objective
from tests.browser import Browser, fields_of, reply_on
from tests.factories import Filled, World, author_of

BOARD = "/partnerships/alpha/objectives"
O1 = f"{BOARD}/O1"
TEXT = {
    "statement": "Réduire les fuites du réseau",
    "rationale": "L’eau perdue est payée deux fois.",
    "territory": "both",
    "proposed_by": "joint",
    "sdgs": "6.4; 11",
    "note": "À revoir chaque année",
    "reason": "Suite à la rencontre de mai",
}
INDICATOR = {
    "label": "Eau perdue",
    "unit": "m³",
    "nature": "nombre",
    "direction": "baisse",
    "baseline": "1 200,5",
    "baseline_date": "2024",
    "targets": "2027 : 600\n400",
    "fixed_by": "joint",
    "territory": "b",
    "definition": "Volume non facturé",
    "method": "Compteurs",
    "periodicity": "annuelle",
    "collected_by": "Régie",
    "cumulative": "non",
    "categories": "Centre\nPériphérie",
}


def indicator(number: int = 0, **fields: str) -> dict[str, str]:
    """The fields of one indicator of the form."""
    return {f"indicators-{number}-{name}": value for name, value in {**INDICATOR, **fields}.items()}


def send(browser: Browser, path: str, act: str, **fields: Any) -> TestResponse:
    """Open a form, type these fields over what it holds, send it."""
    return send_from(browser, browser.get(path), path, act, **fields)


def send_from(browser: Browser, page: TestResponse, path: str, act: str, **fields: Any) -> TestResponse:
    """Type these fields over what a page holds, send it."""
    return browser.post(path, {**fields_of(page), **fields, "act": act})


def reply(browser: Browser, address: str, act: str, **fields: str) -> TestResponse:
    """Open an objective, and agree or object to what it shows."""
    return reply_on(browser, address, address, act, **fields)


def text_of(page: TestResponse) -> str:
    """A page with its entities read."""
    return unescape(page.text)


def objective(database: Database, code: str = "O1") -> Objective:
    """An objective of partnership alpha as it is in the database."""
    with database.session(writing=False) as session:
        return session.scalars(
            select(Objective).where(Objective.code == code).order_by(Objective.id).limit(1)
        ).one()


def revisions_of(database: Database, code: str = "O1") -> list[Revision]:
    """Every revision of an objective."""
    return list(objective(database, code).text.revisions)


def say_of_o1(database: Database, world: World, *indicators: IndicatorText, agreed: bool = True) -> None:
    """A new text of O1 with these indicators instead of its own, proposed by side a and perhaps agreed to by b."""
    alpha = world.alpha
    with database.transaction() as session:
        found = session.scalars(select(Objective).where(Objective.id == alpha.objective.id)).one()
        known = {row.id for row in found.indicators}
        found.indicators += [
            Indicator(id=one.id, partnership_id=alpha.partnership.id, code=one.code)
            for one in indicators
            if one.id not in known
        ]
        keys = [alpha.a.member.id, alpha.b.member.id]
        content = ObjectiveText("Autre énoncé", indicators=indicators).to_json()
        revision = writing.propose(
            session,
            found.text,
            content=content,
            base_number=found.text.head,
            author=author_of(alpha.a.member),
            keys=keys,
        )
        if agreed:
            agreement.say(
                session,
                revision,
                verdict=revisions.Verdict.AGREE,
                author=author_of(alpha.b.member),
                keys=keys,
            )


def lengthen(database: Database, filled: Filled, wanted: int, said: ObjectiveText | None = None) -> None:
    """Give the text of O1 that many revisions, each with a long reason and agreed to by side a."""
    content = (said or ObjectiveText("Autre énoncé")).to_json()
    with database.transaction() as session:
        text = session.scalars(select(SharedText).where(SharedText.id == filled.objective.text_id)).one()
        for number in range(text.head + 1, wanted + 1):
            by = {"key_id": filled.a.member.id, "party": "a", "person_id": None, "at": clock.now()}
            reason = " ".join(f"raison{number}mot{n}" for n in range(25))
            consents = [Consent(id=new_id(), verdict=Verdict.AGREE, **by)]
            numbers = {"number": number, "base_number": number - 1}
            session.add(
                Revision(
                    id=new_id(), text=text, content=content, reason=reason, consents=consents, **numbers, **by
                )
            )
        text.head = wanted


def new_measurements(database: Database, world: World) -> list[Measurement]:
    """Every reading that the world did not hold, in the order of their entry."""
    held = {world.alpha.measurement.id, world.beta.measurement.id}
    with database.session(writing=False) as session:
        kept = select(Measurement).where(Measurement.id.not_in(held))
        return list(session.scalars(kept.order_by(Measurement.id)))
