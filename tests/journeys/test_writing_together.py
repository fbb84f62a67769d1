"""Two authorities at one objective on poor links: nothing typed is lost, and each sees that the other is there."""

from contextlib import AbstractContextManager
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Response, Route, expect
from sqlalchemy import select, update

from aict.accounts.models import Person, UserSession
from aict.accounts.session_lives import IDLE
from aict.core import clock
from aict.core.db import Database
from aict.core.schema import new_id
from aict.core.writing import open_text
from aict.demonstration.accounts import PASSWORD
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.services import CONCLUSIONS
from aict.objectives.models import Objective
from aict.partnerships.models import Partnership
from tests.journeys.conftest import Visit
from tests.journeys.site import HOME, OFFICER, PARTNER, Site
from tests.journeys.visitor import Visitor

pytestmark = pytest.mark.browser

CODE = "GRE-SFA-O1"
OBJECTIVE = f"{HOME}/objectives/{CODE}"
EDIT = f"{OBJECTIVE}/edit"
SENT, UNSENT, HERE = "Envoyé :", "Pas encore envoyé :", "Gardé ici :"
MINUTE = 6_000
"""Bytes of three polls, headers of both ways included."""
HIDDEN = "Object.defineProperty(document, 'hidden', { get: () => true })"
SPARED = "Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) })"


def head(site: Site) -> int:
    database: Database = site.app.extensions["aict-database"]
    with database.session(writing=False) as session:
        return session.scalars(select(Objective).where(Objective.code == CODE)).one().text.head


def expire(site: Site, email: str) -> None:
    """Let the session of somebody end as if they had been away."""
    database: Database = site.app.extensions["aict-database"]
    person = select(Person.id).where(Person.email == email).scalar_subquery()
    with database.session(writing=True) as session:
        long_ago = clock.now() - IDLE - timedelta(minutes=1)
        session.execute(update(UserSession).where(UserSession.person_id == person).values(seen_at=long_ago))
        session.commit()


def write(visitor: Visitor, text: str) -> None:
    """Type, and leave the field."""
    visitor.fill(rationale=text)
    visitor.page.locator("[name='rationale']").blur()


def says(visitor: Visitor, state: str) -> None:
    expect(visitor.page.locator("[data-state]")).to_contain_text(state)


def kept_here(visitor: Visitor) -> str:
    """All that the browser keeps."""
    return str(visitor.page.evaluate("JSON.stringify(localStorage)"))


def written(visitor: Visitor) -> str:
    return visitor.page.locator("[name='rationale']").input_value()


def look_again(visitor: Visitor) -> None:
    """Come back to the window: it asks at once."""
    visitor.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def seen(visitor: Visitor, *, writing: bool) -> AbstractContextManager[Any]:
    """What happens here ends when the site knows that somebody writes, or looks: a page opened is not yet a sign of life."""
    sign = f"writes={1 if writing else ''}&"

    def is_answered(answer: Response) -> bool:
        return answer.url.endswith("/presence") and (answer.request.post_data or "").startswith(sign)

    return visitor.page.expect_response(is_answered)


def test_what_is_typed_is_on_the_site_before_it_is_saved_and_comes_back_without_script(visit: Visit) -> None:
    officer = visit(OFFICER)
    officer.go(EDIT)
    officer.page.locator("[name='rationale']").press_sequentially("Tapé sans rien presser")
    says(officer, SENT)
    assert kept_here(officer) == "{}"
    elsewhere = visit(OFFICER, java_script_enabled=False)
    elsewhere.go(EDIT)
    elsewhere.follow("Reprendre ce texte")
    assert written(elsewhere) == "Tapé sans rien presser"
    elsewhere.press("Garder en brouillon")
    officer.go(EDIT)
    assert not officer.reads("Vous aviez commencé à écrire ici")


def test_a_cut_link_is_said_and_the_text_is_sent_when_it_is_back(visit: Visit, site: Site) -> None:
    officer, before = visit(OFFICER), head(site)
    officer.go(EDIT)
    officer.context.set_offline(True)
    write(officer, "Tapé hors connexion")
    says(officer, UNSENT)
    # Pressing the button leads to no error page of the browser, where the text would be gone.
    officer.page.get_by_role("button", name="Proposer à l’autre côté").click()
    assert written(officer) == "Tapé hors connexion"
    assert "Tapé hors connexion" in kept_here(officer)
    officer.context.set_offline(False)
    says(officer, SENT)
    assert kept_here(officer) == "{}"
    officer.press("Proposer à l’autre côté")
    assert head(site) == before + 1


def test_a_page_closed_while_the_link_is_cut_gives_its_text_back_later(visit: Visit) -> None:
    officer = visit(OFFICER)
    officer.go(EDIT)
    officer.context.set_offline(True)
    write(officer, "Fermé trop tôt")
    says(officer, UNSENT)
    officer.page.close()
    officer.context.set_offline(False)
    officer.page = officer.context.new_page()
    officer.go(EDIT)
    expect(officer.page.locator("[data-found]")).to_be_visible()
    assert kept_here(officer) == "{}"
    assert officer.obstacles() == []
    officer.follow("Recharger la page pour le reprendre")
    officer.follow("Reprendre ce texte")
    assert written(officer) == "Fermé trop tôt"
    officer.go(EDIT)
    officer.press("L’abandonner")
    assert not officer.reads("Vous aviez commencé à écrire ici")


def test_a_session_that_expires_gives_the_text_back_to_the_same_person(visit: Visit, site: Site) -> None:
    officer, before = visit(OFFICER), head(site)
    officer.go(EDIT)
    expire(site, OFFICER)
    write(officer, "Tapé pendant l’absence")
    says(officer, HERE)
    officer.press("Proposer à l’autre côté", status=401)
    officer.fill(email=OFFICER, password=PASSWORD)
    officer.press("Se connecter")
    assert officer.path() == EDIT
    assert written(officer) == "Tapé pendant l’absence"
    says(officer, SENT)
    assert kept_here(officer) == "{}"
    officer.press("Proposer à l’autre côté")
    officer.go(EDIT)
    assert not officer.reads("Vous aviez commencé à écrire ici")
    assert head(site) == before + 1


def test_a_session_that_expires_gives_the_text_to_nobody_else(visit: Visit, site: Site) -> None:
    officer, before = visit(OFFICER), head(site)
    officer.go(EDIT)
    expire(site, OFFICER)
    write(officer, "Tapé par Camille")
    says(officer, HERE)
    officer.press("Proposer à l’autre côté", status=401)
    officer.fill(email=PARTNER, password=PASSWORD)
    officer.press("Se connecter")
    officer.go(EDIT)
    officer.page.wait_for_load_state("networkidle")
    assert "Tapé par Camille" not in officer.page.content()
    assert not officer.reads("Vous aviez commencé à écrire ici")
    assert head(site) == before


@pytest.mark.parametrize("theirs", ["note", "rationale"])
def test_two_at_once_lose_nothing_while_the_link_of_one_is_cut(visit: Visit, site: Site, theirs: str) -> None:
    """They write in different places, which come together, or in one place, where the second one settles."""
    officer, partner = visit(OFFICER), visit(PARTNER)
    ours_said, theirs_said = f"Prêter les livres ({theirs})", f"Ouvrir dès le matin à Sfax, {theirs}"
    officer.go(EDIT)
    partner.go(EDIT)
    officer.context.set_offline(True)
    write(officer, ours_said)
    says(officer, UNSENT)
    partner.fill(**{theirs: theirs_said})
    partner.press("Proposer à l’autre côté")
    number = head(site)
    officer.context.set_offline(False)
    says(officer, SENT)
    settles = theirs == "rationale"
    officer.press("Proposer à l’autre côté", status=409 if settles else 200)
    if settles:
        assert officer.page.locator("[name='mine-rationale']").input_value() == ours_said
        assert officer.reads("matin à Sfax")
        assert officer.obstacles() == []
        officer.tick(**{"settle-rationale": "write"})
        officer.fill(rationale=f"{theirs_said}\n{ours_said}")
        officer.press("Proposer à l’autre côté")
    else:
        assert officer.reads(f"réuni avec la révision {number}")
    for visitor in (officer, partner):
        visitor.go(OBJECTIVE)
        assert visitor.reads(ours_said)
        assert visitor.reads(theirs_said)
    assert head(site) == number + 1
    assert kept_here(officer) == "{}"


def test_a_form_sent_twice_is_one_revision(visit: Visit, site: Site) -> None:
    officer, before = visit(OFFICER), head(site)
    officer.go(EDIT)
    write(officer, "Envoyé deux fois")
    says(officer, SENT)
    body = officer.page.evaluate(
        "new URLSearchParams([...new FormData(document.querySelector('[data-kept]')), ['act', 'propose']]).toString()"
    )
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    officer.page.evaluate(
        "([body, headers]) => Promise.all([1, 2].map(() => fetch(location, { method: 'POST', body, headers })))",
        [body, form],
    )
    assert head(site) == before + 1


def test_what_a_browser_keeps_is_nothing_to_the_next_person_and_goes_with_signing_out(visit: Visit) -> None:
    officer = visit(OFFICER)
    officer.go(EDIT)
    officer.context.set_offline(True)
    write(officer, "À Camille seule")
    says(officer, UNSENT)
    officer.page.close()
    officer.context.set_offline(False)
    officer.context.clear_cookies()
    officer.page = officer.context.new_page()
    officer.sign_in(PARTNER, PASSWORD)
    officer.go(EDIT)
    officer.page.wait_for_load_state("networkidle")
    expect(officer.page.locator("[data-found]")).to_be_hidden()
    assert "À Camille seule" in kept_here(officer)
    assert not officer.reads("Vous aviez commencé à écrire ici")
    officer.press("Se déconnecter")
    assert kept_here(officer) == "{}"


def test_each_sees_the_other_and_that_the_text_has_changed(visit: Visit, site: Site) -> None:
    officer, partner = visit(OFFICER), visit(PARTNER, viewport={"width": 320, "height": 568})
    with seen(partner, writing=True):
        partner.go(EDIT)
    officer.go(OBJECTIVE)
    there = officer.page.locator("[data-presence]")
    expect(there).to_contain_text("Écrit en ce moment : agent, Municipalité de Sfax.")
    look_again(partner)
    expect(partner.page.locator("[data-presence]")).to_contain_text("Regarde en ce moment : agent, Ville")
    assert officer.obstacles() == []
    write(partner, f"Une phrase de Sfax après la révision {head(site)}")
    with seen(partner, writing=False):
        partner.press("Proposer à l’autre côté")
    look_again(officer)
    expect(there.get_by_role("status")).to_contain_text(f"la révision {head(site)}")
    expect(there).to_contain_text("Regarde en ce moment : agent, Municipalité de Sfax.")


def test_a_minute_of_presence_costs_a_poor_link_little(visit: Visit) -> None:
    officer = visit(OFFICER)
    with officer.page.expect_request(lambda request: request.url.endswith("/presence")) as asked:
        officer.go(OBJECTIVE)
    asked.value.response()
    sizes = asked.value.sizes()
    assert sizes["responseBodySize"] <= 300
    asking = sizes["requestHeadersSize"] + sizes["requestBodySize"]
    answering = sizes["responseHeadersSize"] + sizes["responseBodySize"]
    assert 1_000 < 3 * (asking + answering) <= MINUTE, sizes


@pytest.mark.parametrize("spared", [HIDDEN, SPARED])
def test_nobody_pays_for_presence_on_a_page_unseen_or_a_link_to_be_spared(visit: Visit, spared: str) -> None:
    officer, sent = visit(OFFICER), list[Any]()
    officer.context.add_init_script(spared)
    officer.context.on("request", lambda request: sent.append(request.url))
    officer.go(OBJECTIVE)
    officer.page.wait_for_load_state("networkidle")
    assert any("presence.js" in url for url in sent)
    assert not any(url.endswith("/presence") for url in sent)


def test_a_page_asks_less_often_where_nothing_changes_and_where_the_site_fails_and_comes_back(
    visit: Visit,
) -> None:
    """Its clock is ours: the pauses are those between two questions, in seconds."""
    officer, asked, broken = visit(OFFICER), list[int](), list[bool]()
    officer.page.clock.install()
    now, still = "Date.now()", '{"newest":0,"draft":0,"there":[],"more":0}'

    def answer(route: Route) -> None:
        asked.append(second[0])
        if broken:
            route.fulfill(status=503)
        else:
            route.fulfill(status=200, content_type="application/json", body=still)

    second = [0]
    officer.context.route("**/presence", answer)
    officer.go(OBJECTIVE)
    officer.page.wait_for_load_state("networkidle")
    officer.page.clock.pause_at(officer.page.evaluate(now) + 100)

    def wait(seconds: int) -> list[int]:
        """Let this time go by; the pauses before the questions that were asked."""
        first = len(asked)
        for _ in range(seconds):
            second[0] += 1
            officer.page.clock.run_for(1000)
            officer.page.wait_for_timeout(15)
        return [asked[n] - asked[n - 1] for n in range(max(first, 1), len(asked))]

    # A question is noted when it arrives: on a busy machine that is sometimes the second after.
    # A page asks as it opens and once more as it comes into sight: that may be in the second after.
    wait(2)
    calm = wait(200)
    assert min(abs(calm[0] - pause) for pause in (20, 30)) <= 1
    assert all(later >= sooner - 1 for sooner, later in pairwise(calm))
    assert all(abs(pause - 45) <= 1 for pause in calm[2:])
    broken.append(True)
    failing = wait(600)
    assert all(later >= sooner - 1 for sooner, later in pairwise(failing))
    assert failing[-1] >= 179
    broken.clear()
    officer.page.evaluate("dispatchEvent(new Event('online'))")
    officer.page.wait_for_timeout(50)
    recovered = wait(40)
    assert recovered[-1] <= 31
    officer.troubles[:] = [trouble for trouble in officer.troubles if "status of 503" not in trouble]


def in_joint_session(site: Site, code: str = "GRE-SFA-E9") -> str:
    """The code of an evaluation of which the conclusions are to be written."""
    database: Database = site.app.extensions["aict-database"]
    with database.transaction() as session:
        partnership = session.scalars(select(Partnership).where(Partnership.code == "GRE-SFA")).one()
        text = open_text(session, kind=CONCLUSIONS, partnership_id=partnership.id)
        evaluation = Evaluation(
            id=new_id(),
            partnership=partnership,
            code=code,
            stage=Stage.JOINT_SESSION,
            conclusions=text,
            recommendations=[],
            voices=[],
        )
        session.add(evaluation)
    return evaluation.code


def test_conclusions_show_who_else_writes_and_that_one_has_changed(visit: Visit, site: Site) -> None:
    page = f"{HOME}/evaluations/{in_joint_session(site)}"
    officer, partner = visit(OFFICER), visit(PARTNER, viewport={"width": 320, "height": 568})
    with seen(partner, writing=True):
        partner.go(f"{page}/conclusions")
    officer.go(page)
    there = officer.page.locator("[data-presence]")
    expect(there).to_contain_text("Écrit en ce moment : agent, Municipalité de Sfax.")
    look_again(partner)
    expect(partner.page.locator("[data-presence]")).to_contain_text("Regarde en ce moment : agent, Ville")
    partner.page.locator("[name='text']").fill("Conclu depuis Sfax, ensemble")
    partner.press("Proposer à l’autre côté")
    look_again(officer)
    expect(there.get_by_role("status")).to_contain_text("Un des textes de cette page vient de changer")


def test_what_is_typed_while_settling_is_kept_and_the_line_that_says_so_is_in_sight(visit: Visit) -> None:
    officer, partner = visit(OFFICER, viewport={"width": 320, "height": 568}), visit(PARTNER)
    officer.go(EDIT)
    partner.go(EDIT)
    write(partner, "Écrit à Sfax pendant ce temps")
    partner.press("Proposer à l’autre côté")
    write(officer, "Écrit à Grenoble")
    says(officer, SENT)
    state = officer.page.locator("[data-state]")
    expect(state).to_be_in_viewport(ratio=1)
    assert officer.obstacles() == []
    officer.press("Proposer à l’autre côté", status=409)
    officer.page.locator("[name='rationale']").fill("Accordé entre les deux")
    officer.page.locator("[name='rationale']").blur()
    says(officer, SENT)
    expect(state).to_be_in_viewport(ratio=1)
    assert not officer.reads("Une autre version est arrivée")
    officer.go(EDIT)
    officer.follow("Reprendre ce texte")
    assert written(officer) == "Accordé entre les deux"


def test_the_key_enter_says_nothing_to_the_other_side(visit: Visit, site: Site) -> None:
    officer, before = visit(OFFICER, java_script_enabled=False), head(site)
    officer.go(EDIT)
    officer.fill(rationale="Tapé, puis Entrée")
    with officer.page.expect_navigation():
        officer.page.locator("[name='sdgs']").press("Enter")
    assert head(site) == before
    officer.go(EDIT)
    assert written(officer) == "Tapé, puis Entrée"
    page = f"{HOME}/evaluations/{in_joint_session(site, 'GRE-SFA-E8')}/conclusions"
    officer.go(page)
    officer.fill(text="Conclu à deux")
    with officer.page.expect_navigation():
        officer.page.locator("[name='asked_by']").press("Enter")
    assert officer.path() == page
    expect(officer.page.locator("[name='text']")).to_have_value("Conclu à deux")
    expect(officer.page.locator("textarea[name*='-en-']")).to_have_count(0)
