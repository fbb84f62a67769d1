"""What one person may ask: to take away all that is kept of them, and to have it erased.

Who has an account does both alone, or has it erased by who looks after the accounts of their organisation. For who has none,
an officer of the side that names them does it.
"""

import json
import uuid

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts.access_log import EXPORTED, log_taken
from aict.accounts.administration import Administration, organisation_page
from aict.accounts.people_routes import PERSON
from aict.accounts.present_password import require_present_password
from aict.accounts.queries import people_of
from aict.accounts.user import sign_out, signed_in_person
from aict.core.access import public, signed_in
from aict.core.attempts import attempt
from aict.core.errors import NotVisible, RuleBroken, Sentence
from aict.core.retention import retention
from aict.core.sheets import csv_bytes
from aict.core.web import db
from aict.exchange.held import held_imports
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.persons.consents import agreements_of
from aict.persons.copying import as_sheet, kept_of
from aict.persons.erasing import check_erasable, erase_account
from aict.persons.forms import EraseAccountForm, EraseForm
from aict.persons.named import Named, erase, named

bp = Blueprint("persons", __name__)

OF_PARTNERSHIP = "/partnerships/<code>/person"


@bp.get("/account/data.<any(json, csv):file_kind>")
@signed_in
def own_copy(file_kind: str) -> ResponseReturnValue:
    """All that is kept of oneself."""
    person = signed_in_person()
    kept = kept_of(db(), person)
    log_taken(EXPORTED, person_id=person.id, what=f"account.{file_kind}")
    if file_kind == "json":
        return _as_json(kept, "account")
    return _file(csv_bytes(as_sheet(kept)), "text/csv", "account.csv")


@bp.route("/account/erase", methods=["GET", "POST"])
@signed_in
def erase_own() -> ResponseReturnValue:
    """Erase one's account and all that names one in the registry."""
    form, person_id = EraseAccountForm(), signed_in_person().id

    def act() -> None:
        require_present_password(form.password.data)
        erase_account(db(), signed_in_person())

    outcome = attempt(form, act)
    if outcome.done:
        held_imports().forget(person_id)
        sign_out()
        flash(_("Votre compte est effacé."))
        return redirect(url_for("accounts.login"), code=303)
    return render_template("persons/erase_own.html", form=form), outcome.status


@bp.route(f"{PERSON}/erase", methods=["GET", "POST"])
@organisation_page()
def erase_person(by: Administration, person_id: uuid.UUID) -> ResponseReturnValue:
    """Erase the closed account of somebody who asked for it, or who has left for good."""
    found = next((p for p in people_of(db(), by.organisation.id) if p.id == person_id), None)
    if found is None:
        raise NotVisible
    form = EraseForm()

    def act() -> None:
        _require_reach(by, {a.organisation_id for a in found.affiliations})
        if found.is_active:
            raise RuleBroken(
                Sentence("Fermez d’abord le compte : la personne peut encore dire que c’est une erreur.")
            )
        check_erasable(db(), found)
        erase_account(db(), found)

    outcome = attempt(form, act)
    if outcome.done:
        held_imports().forget(person_id)
        flash(_("Le compte est effacé. Ce que la personne a fait reste, au nom de l’organisation."))
        return redirect(url_for("accounts.people", organisation_id=by.organisation.id), code=303)
    return render_template("persons/erase_person.html", form=form, by=by, person=found), outcome.status


def _require_reach(by: Administration, acts_for: set[uuid.UUID]) -> None:
    """As for closing an account: who also acts elsewhere is not one organisation's to erase."""
    if by.is_own and not by.person.is_instance_administrator and acts_for != {by.organisation.id}:
        raise RuleBroken(
            Sentence(
                "Cette personne agit aussi ailleurs : son compte est du ressort de l’administration de l’instance."
            )
        )


# ── Who has no account ───────────────────────────────────────────────────────────────────────────


@bp.get(OF_PARTNERSHIP)
@partnership_page(Permission.CONTRIBUTE)
def one_person(at: Standing) -> ResponseReturnValue:
    """What one's own side keeps of somebody, found by a name or an address."""
    return _person_page(at, EraseForm())


@bp.get(f"{OF_PARTNERSHIP}.json")
@partnership_page(Permission.CONTRIBUTE)
def copy_of_person(at: Standing) -> ResponseReturnValue:
    """The same as a file, to be handed to the person."""
    found = _found(at)
    if not found:
        return redirect(url_for("persons.one_person", code=at.partnership.code, q=_typed()))
    log_taken(EXPORTED, person_id=at.person.id, what=f"{at.partnership.code}: person.json")
    return _as_json([{"kind": str(each.kind), **each.said} for each in found], "person")


@bp.post(OF_PARTNERSHIP)
@partnership_page(Permission.CONTRIBUTE)
def erase_named(at: Standing) -> ResponseReturnValue:
    """Erase what was found and ticked."""
    form = EraseForm()

    def act() -> None:
        picked = set(request.form.getlist("pick"))
        chosen = [each for each in _found(at) if str(each.id) in picked]
        if not chosen:
            raise RuleBroken(Sentence("Cochez ce qu’il faut effacer."))
        erase(db(), chosen)

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Effacé, ici et dans l’historique."))
        return redirect(url_for("persons.one_person", code=at.partnership.code), code=303)
    return _person_page(at, form), outcome.status


@bp.get("/partnerships/<code>/consents")
@partnership_page(Permission.READ)
def consents(at: Standing) -> ResponseReturnValue:
    """Who agreed to what, side by side."""
    return render_template("persons/consents.html", at=at, agreements=agreements_of(db(), at))


@bp.get("/privacy")
@public
def privacy() -> ResponseReturnValue:
    """What is kept of people and why, how long, what they may ask, and what is done when something leaks."""
    return render_template("persons/privacy.html", kept=retention())


def _person_page(at: Standing, form: EraseForm) -> str:
    return render_template("persons/one_person.html", at=at, form=form, typed=_typed(), found=_found(at))


def _typed() -> str:
    return " ".join(request.values.get("q", "").split())[:200]


def _found(at: Standing) -> list[Named]:
    return named(db(), at, _typed())


def _as_json(said: object, name: str) -> Response:
    whole = json.dumps(said, ensure_ascii=False, indent=2)
    return _file(whole.encode(), "application/json", f"{name}.json")


def _file(content: bytes, media_type: str, name: str) -> Response:
    answer = Response(content, content_type=f"{media_type}; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
