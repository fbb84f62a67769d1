"""The people of an organisation: inviting, roles, closing an account, ending sessions."""

import json
import uuid
from collections.abc import Collection

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug import Response

from aict.accounts import invitations, second_factor, services, throttle
from aict.accounts.administration import Administration, organisation_page
from aict.accounts.forms import InvitationForm, PersonRolesForm
from aict.accounts.models import Invitation, Person, Role
from aict.accounts.queries import (
    count_administrators,
    has_accounts,
    invitation_within,
    invitations_of,
    people_of,
)
from aict.accounts.routes import bp
from aict.accounts.session_lives import open_sessions
from aict.accounts.user import signed_in_person
from aict.core import clock
from aict.core.access import signed_in
from aict.core.attempts import attempt
from aict.core.errors import NotAllowed, NotVisible, RuleBroken, Sentence
from aict.core.secret_links import links
from aict.core.web import db

ONE = "/accounts/<uuid:organisation_id>"
PERSON = f"{ONE}/people/<uuid:person_id>"


@bp.get("/accounts")
@signed_in
def people_index() -> ResponseReturnValue:
    """The accounts that the reader looks after: of the instance, of the organisation, or a choice of several."""
    person = signed_in_person()
    own = [a.organisation for a in person.affiliations if a.role is Role.ADMINISTRATOR]
    if not own and not person.is_instance_administrator:
        raise NotAllowed(
            Sentence("Seule l’administration des comptes de votre organisation ouvre cette page.")
        )
    if len(own) + person.is_instance_administrator > 1:
        return render_template("accounts/choose.html", organisations=own, person=person)
    if own:
        return redirect(url_for("accounts.people", organisation_id=own[0].id))
    return redirect(url_for("accounts.instance"))


@bp.get(ONE)
@organisation_page()
def people(by: Administration) -> ResponseReturnValue:
    """Who acts for the organisation and who is invited to."""
    return render_template(
        "accounts/people.html",
        by=by,
        people=people_of(db(), by.organisation.id),
        invitations=invitations_of(db(), by.organisation.id),
        now=clock.now(),
        demand=second_factor.demand_of(db(), by.organisation.id),
        may_invite=by.is_own or not count_administrators(db(), by.organisation.id),
    )


@bp.route(f"{ONE}/invite", methods=["GET", "POST"])
@organisation_page()
def invite(by: Administration) -> ResponseReturnValue:
    """Invite somebody to act for the organisation."""
    _require_inviting(by)
    form = InvitationForm()
    if not by.is_own and not form.is_submitted():
        form.show({Role.ADMINISTRATOR: None, Role.OFFICER: None})

    def act() -> None:
        count_invitation(form.email.data)
        _require_roles(by, form.roles)
        invitations.invite_to_organisation(
            db(),
            links=links(),
            email=form.email.data,
            organisation=by.organisation,
            roles=list(form.roles),
            capacity=form.capacity.data,
            inviter=by.person,
            invited_for=by.acting_for,
            locale=str(get_locale()),
        )

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Invitation envoyée à %(email)s.", email=form.email.data))
        return _back(by)
    return render_template("accounts/invite.html", form=form, by=by), outcome.status


def _require_inviting(by: Administration) -> None:
    """The instance opens an organisation, and opens it again when nobody administers it any more; nothing else."""
    if not by.is_own and count_administrators(db(), by.organisation.id):
        raise NotAllowed(
            Sentence("Cette organisation a des comptes : c’est son administration qui y invite.")
        )


def _require_roles(by: Administration, roles: Collection[Role]) -> None:
    if not by.is_own and has_accounts(db(), by.organisation.id) and set(roles) != {Role.ADMINISTRATOR}:
        raise RuleBroken(
            Sentence(
                "Cette organisation a des comptes et plus personne qui les administre : invitez à les administrer, sans autre rôle."
            ),
            field="administrator",
        )


def count_invitation(email: str) -> None:
    """Count one more invitation, to this address and by this person; `TooOften` when it must wait."""
    person_id = signed_in_person().id
    throttle.count(
        db(),
        throttle.INVITED,
        throttle.INVITATIONS,
        subject=email,
        address=str(person_id),
        person_id=person_id,
    )


@bp.post(f"{ONE}/invitations/<uuid:invitation_id>/renew")
@organisation_page()
def renew_invitation(by: Administration, invitation_id: uuid.UUID) -> ResponseReturnValue:
    """Send an invitation once more; its earlier link works no more."""
    invitation = _invitation(by, invitation_id)
    count_invitation(invitation.email)
    invitations.renew(db(), invitation, links=links(), inviter=by.person, locale=str(get_locale()))
    flash(_("Invitation envoyée de nouveau à %(email)s.", email=invitation.email))
    return _back(by)


@bp.post(f"{ONE}/invitations/<uuid:invitation_id>/withdraw")
@organisation_page()
def withdraw_invitation(by: Administration, invitation_id: uuid.UUID) -> ResponseReturnValue:
    """Take an invitation back."""
    invitation = _invitation(by, invitation_id)
    invitations.withdraw(invitation)
    flash(_("Invitation de %(email)s retirée.", email=invitation.email))
    return _back(by)


def _invitation(by: Administration, invitation_id: uuid.UUID) -> Invitation:
    found = invitation_within(db(), by.organisation.id, invitation_id)
    if found is None:
        raise NotVisible
    return found


# ── One person ───────────────────────────────────────────────────────────────────────────────────


@bp.get(PERSON)
@organisation_page()
def person(by: Administration, person_id: uuid.UUID) -> ResponseReturnValue:
    """One person's roles here and open sessions."""
    found = person_within(by, person_id)
    form, roles = PersonRolesForm(), _roles(by, found)
    form.show(roles)
    form.before.data = _written(roles)
    return _person_page(by, found, form)


@bp.post(f"{PERSON}/roles")
@organisation_page(own_only=True)
def change_roles(by: Administration, person_id: uuid.UUID) -> ResponseReturnValue:
    """Give and take roles: with effect on the person's next request."""
    found, form = person_within(by, person_id), PersonRolesForm()

    def act() -> None:
        roles = {} if form.leaves.data else form.roles
        if not roles and not form.leaves.data:
            raise RuleBroken(
                Sentence(
                    "Cochez au moins un rôle, ou dites que la personne n’agit plus pour l’organisation."
                ),
                field="administrator",
            )
        services.set_roles(
            db(), found, organisation=by.organisation, roles=roles, before=_read(form.before.data)
        )

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Rôles de %(name)s enregistrés.", name=found.name))
        return _back(by)
    form.before.data = _written(_roles(by, found))
    if outcome.overtaken:
        form.form_errors.append(
            _("Quelqu’un a changé ces rôles entre-temps : les voici à jour, à relire avant d’enregistrer.")
        )
    return _person_page(by, found, form, outcome.status)


@bp.post(f"{PERSON}/close")
@organisation_page()
def close_account(by: Administration, person_id: uuid.UUID) -> ResponseReturnValue:
    """Let somebody in no more."""
    found = person_within(by, person_id)
    require_reach(by, found)
    services.close_account(db(), found, by_instance=not by.is_own)
    flash(_("Le compte de %(name)s est fermé.", name=found.name))
    return _back(by)


@bp.post(f"{PERSON}/reopen")
@organisation_page()
def reopen_account(by: Administration, person_id: uuid.UUID) -> ResponseReturnValue:
    """Let somebody in again."""
    found = person_within(by, person_id)
    require_reach(by, found)
    services.reopen_account(found)
    flash(_("Le compte de %(name)s est rouvert.", name=found.name))
    return _back(by)


@bp.post(f"{PERSON}/end-sessions")
@organisation_page()
def end_their_sessions(by: Administration, person_id: uuid.UUID) -> ResponseReturnValue:
    """End every session of somebody."""
    found = person_within(by, person_id)
    services.end_sessions(db(), found)
    flash(_("Les sessions de %(name)s sont fermées.", name=found.name))
    return _back(by)


@bp.post(f"{PERSON}/reset")
@organisation_page()
def send_reset(by: Administration, person_id: uuid.UUID) -> ResponseReturnValue:
    """Send somebody a link to choose a new password, and end their sessions."""
    found = person_within(by, person_id)
    services.end_sessions(db(), found)
    services.send_password_link(db(), found, links=links())
    flash(_("Un lien pour choisir un nouveau mot de passe a été envoyé à %(name)s.", name=found.name))
    return _back(by)


def person_within(by: Administration, person_id: uuid.UUID) -> Person:
    """Somebody who acts for the organisation; `NotVisible` for anybody else."""
    found = next((p for p in people_of(db(), by.organisation.id) if p.id == person_id), None)
    if found is None:
        raise NotVisible
    return found


def require_reach(by: Administration, found: Person) -> None:
    """An account is closed as a whole: who also acts elsewhere is not one organisation's to close."""
    elsewhere = any(a.organisation_id != by.organisation.id for a in found.affiliations)
    if (
        by.is_own
        and not by.person.is_instance_administrator
        and (elsewhere or found.is_instance_administrator)
    ):
        raise RuleBroken(
            Sentence(
                "Cette personne agit aussi ailleurs : retirez ici ses rôles ; son compte, lui, est du ressort "
                "de l’administration de l’instance."
            )
        )


def _person_page(
    by: Administration, found: Person, form: PersonRolesForm, status: int = 200
) -> ResponseReturnValue:
    sessions = open_sessions(db(), found)
    page = render_template(
        "accounts/person.html",
        by=by,
        person=found,
        form=form,
        sessions=sessions,
        factor=second_factor.of_person(db(), found.id),
    )
    return page, status


def _roles(by: Administration, found: Person) -> dict[Role, str | None]:
    return {a.role: a.capacity for a in found.affiliations if a.organisation_id == by.organisation.id}


def _written(roles: dict[Role, str | None]) -> str:
    return json.dumps({role.value: capacity for role, capacity in roles.items()})


def _read(written: str | None) -> dict[Role, str | None]:
    """The roles as they were shown; none at all, which matches nobody, when the field is forged."""
    try:
        return {Role(role): capacity for role, capacity in dict(json.loads(written or "")).items()}
    except (ValueError, TypeError):
        return {}


def _back(by: Administration) -> Response:
    address = url_for("accounts.people", organisation_id=by.organisation.id)
    return redirect(address, code=303)
