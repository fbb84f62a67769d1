"""Inviting, and what an accepted invitation gives.

The link is the proof that the address is somebody's own. Who has an account already accepts with it,
signed in; a person never has two. An organisation's first account, when another organisation invited
it, has no effect until an administrator of the instance confirms it: nobody opens the partner's
account and turns both keys (product §1).
"""

import uuid
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts import letters
from aict.accounts.models import Invitation, Person, Role
from aict.accounts.queries import affiliations_of, has_accounts, invitation_waiting
from aict.accounts.rules import INVITATION_LIVES
from aict.accounts.services import check_capacity, give_role
from aict.core import clock, mail
from aict.core.errors import RuleBroken, Sentence
from aict.core.schema import new_id
from aict.core.secret_links import Links
from aict.organisations.models import Organisation

PATH = "/invitations/"


def invite_to_organisation(
    session: Session,
    *,
    links: Links,
    email: str,
    organisation: Organisation,
    roles: Collection[Role],
    capacity: str | None,
    inviter: Person,
    invited_for: Organisation | None,
    locale: str,
    partnership_id: uuid.UUID | None = None,
) -> Invitation:
    """Invite somebody to act for an organisation, for `invited_for` or, with None, for the administration of the instance.

    Who was invited and has not answered is invited anew: one invitation waits, with the roles said last, and its first link
    works no more. Raises `RuleBroken` without a role, for a signatory without capacity, and for who has these roles already.
    """
    _check_roles(roles, capacity)
    held = {a.role for a in affiliations_of(session, organisation.id, email=email)}
    if held >= set(roles):
        raise RuleBroken(Sentence("Cette personne a déjà ce rôle."), field="email")
    sender = invited_for.id if invited_for else None
    invitation = invitation_waiting(session, organisation.id, email=email, invited_for_id=sender)
    if invitation is None:
        invitation = Invitation(id=new_id(), email=email, organisation=organisation, invited_for=invited_for)
    invitation.roles = [role.value for role in roles]
    invitation.capacity = capacity if Role.SIGNATORY in roles else None
    invitation.partnership_id, invitation.invited_by_id = partnership_id, inviter.id
    invitation.opens_organisation = not has_accounts(session, organisation.id)
    return send(session, invitation, links=links, letter=_letter(invitation, inviter), locale=locale)


def invite_to_instance(
    session: Session, *, links: Links, email: str, inviter: Person, locale: str
) -> Invitation:
    """Invite somebody to administer the instance."""
    invitation = Invitation(id=new_id(), email=email, is_for_instance=True, invited_by_id=inviter.id)
    return send(session, invitation, links=links, letter=_letter(invitation, inviter), locale=locale)


def send(
    session: Session, invitation: Invitation, *, links: Links, letter: mail.Letter, locale: str
) -> Invitation:
    """Give an invitation a new link and mail it; an earlier link works no more."""
    known = session.scalar(select(Person).where(Person.email == invitation.email))
    now = clock.now()
    link = links.new()
    invitation.token_hash = link.digest
    invitation.sent_at, invitation.expires_at = now, now + INVITATION_LIVES
    session.add(invitation)
    mail.write(
        session,
        letter,
        to=invitation.email,
        locale=(known.locale if known else None) or locale,
        until=invitation.expires_at,
        path=PATH,
        link=link,
    )
    return invitation


def renew(
    session: Session, invitation: Invitation, *, links: Links, inviter: Person, locale: str
) -> Invitation:
    """Send an invitation that was not answered once more, with another link, for fourteen days."""
    _require_pending(invitation)
    return send(session, invitation, links=links, letter=_letter(invitation, inviter), locale=locale)


def withdraw(invitation: Invitation) -> None:
    """Take back an invitation that was not answered, or a first account that was not confirmed."""
    if not invitation.waits_for_confirmation:
        _require_pending(invitation)
    invitation.withdrawn_at = clock.now()


def accept(session: Session, invitation: Invitation, *, person: Person) -> None:
    """Consume an invitation: from now on the person has what it gives, unless it must be confirmed first."""
    if person.email != invitation.email or not invitation.is_open_at(clock.now()):
        raise RuleBroken(Sentence("Cette invitation n’est plus valable."))
    invitation.accepted_at, invitation.person = clock.now(), person
    if invitation.is_for_instance:
        person.is_instance_administrator = True
    elif invitation.opens_organisation and invitation.invited_for_id is None:
        # Who opened it is the administration of the instance itself.
        confirm(session, invitation, administrator=None)
    elif not invitation.opens_organisation:
        _give(session, invitation)


def confirm(session: Session, invitation: Invitation, *, administrator: Person | None) -> None:
    """Give effect to the first account of an organisation; with None, of one that the instance itself opened.

    Refused to the person whose account it is and to who acts for the organisation that opened it.
    """
    if not invitation.waits_for_confirmation:
        raise RuleBroken(Sentence("Ce compte n’attend pas de confirmation."))
    if administrator is not None:
        acts_for = {a.organisation_id for a in administrator.affiliations}
        if administrator.id == invitation.person_id or invitation.invited_for_id in acts_for:
            raise RuleBroken(Sentence("Qui a ouvert ce compte ne peut pas le confirmer."))
    invitation.confirmed_at = clock.now()
    invitation.confirmed_by_id = administrator.id if administrator else invitation.invited_by_id
    _give(session, invitation)
    if administrator and invitation.person and invitation.organisation:
        mail.write(
            session,
            letters.confirmed(organisation=invitation.organisation.name),
            to=invitation.person.email,
            locale=invitation.person.locale,
            until=clock.now() + INVITATION_LIVES,
            path="/",
        )


def _give(session: Session, invitation: Invitation) -> None:
    person, organisation = invitation.person, invitation.organisation
    if person is None or organisation is None:
        return
    held = {a.role for a in person.affiliations if a.organisation_id == organisation.id}
    for role in (Role(value) for value in invitation.roles):
        if role not in held:
            capacity = invitation.capacity if role is Role.SIGNATORY else None
            give_role(session, person, organisation=organisation, role=role, capacity=capacity)


def _check_roles(roles: Collection[Role], capacity: str | None) -> None:
    if not roles:
        raise RuleBroken(Sentence("Choisissez au moins un rôle."), field="administrator")
    check_capacity(roles, capacity)


def _require_pending(invitation: Invitation) -> None:
    if not invitation.is_pending:
        raise RuleBroken(Sentence("Cette invitation a déjà été acceptée ou retirée."))


def _letter(invitation: Invitation, inviter: Person) -> mail.Letter:
    who = f"{inviter.name} ({invitation.invited_for.name})" if invitation.invited_for else inviter.name
    if invitation.is_for_instance:
        return letters.instance_invitation(inviter=who)
    organisation = invitation.organisation
    return letters.invitation(inviter=who, organisation=organisation.name if organisation else "")
