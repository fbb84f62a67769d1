"""Coming into a partnership by invitation: the first account of a member, a guest of one evaluation."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts import invitations, letters
from aict.accounts.models import Affiliation, Invitation, Person, Role
from aict.accounts.queries import anybody_by_email, has_accounts, invitations_of
from aict.core.errors import RuleBroken, Sentence
from aict.core.schema import new_id
from aict.core.secret_links import Links
from aict.partnerships.access import Standing
from aict.partnerships.models import Guest, Member, Partnership

FIRST_ROLES = (Role.OFFICER, Role.ADMINISTRATOR)
"""What the first person of a member may do: its work, and letting colleagues in."""


def invite_member(
    session: Session, *, at: Standing, member: Member, email: str, links: Links, locale: str
) -> Invitation:
    """Invite the first person of a member that has no account; without effect until the instance confirms it.

    It replaces an earlier invitation of the same inviting organisation that was not answered: its link works no more.
    """
    if has_accounts(session, member.organisation_id):
        raise RuleBroken(
            Sentence("Cette organisation a déjà des comptes : c’est elle qui invite ses collègues.")
        )
    own = at.member.organisation if at.member else None
    for earlier in invitations_of(session, member.organisation_id):
        if earlier.is_pending and earlier.invited_for == own:
            invitations.withdraw(earlier)
    return invitations.invite_to_organisation(
        session,
        links=links,
        email=email,
        organisation=member.organisation,
        roles=FIRST_ROLES,
        capacity=None,
        inviter=at.person,
        invited_for=own,
        locale=locale,
        partnership_id=at.partnership.id,
    )


def invite_guest(
    session: Session,
    *,
    at: Standing,
    subject_id: uuid.UUID,
    title: str,
    email: str,
    links: Links,
    locale: str,
) -> Invitation:
    """Invite somebody to one thing of a partnership; who acts for one of its members has no need of it."""
    if any(
        a.organisation_id == member.organisation_id
        for member in at.partnership.members
        for a in _affiliations(session, email)
    ):
        raise RuleBroken(
            Sentence("Cette personne agit pour un membre du partenariat : elle n’est pas externe."),
            field="email",
        )
    organisation = at.member.organisation if at.member else None
    invitation = Invitation(
        id=new_id(),
        email=email,
        roles=[],
        partnership_id=at.partnership.id,
        subject_id=subject_id,
        invited_by_id=at.person.id,
        invited_for=organisation,
    )
    inviter = f"{at.person.name} ({organisation.name})" if organisation else at.person.name
    letter = letters.guest_invitation(inviter=inviter, subject=title)
    return invitations.send(session, invitation, links=links, letter=letter, locale=locale)


def _affiliations(session: Session, email: str) -> list[Affiliation]:
    person = anybody_by_email(session, email)
    return person.affiliations if person else []


def join(session: Session, invitation: Invitation, *, person: Person) -> None:
    """Accept an invitation, whatever it invites to."""
    invitations.accept(session, invitation, person=person)
    if invitation.subject_id is None or invitation.partnership_id is None:
        return
    known = session.scalar(
        select(Guest).where(Guest.person_id == person.id, Guest.subject_id == invitation.subject_id)
    )
    if known is None:
        guest = Guest(
            id=new_id(),
            partnership_id=invitation.partnership_id,
            person_id=person.id,
            subject_id=invitation.subject_id,
        )
        session.add(guest)


def partnership_named_by(session: Session, invitation: Invitation) -> Partnership | None:
    """The partnership that an invitation was made from: its reader is told its name."""
    if invitation.partnership_id is None:
        return None
    return session.scalar(select(Partnership).where(Partnership.id == invitation.partnership_id))
