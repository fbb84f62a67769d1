"""What is done with accounts.

Passwords come hashed: hashing takes a while, and is done before a transaction begins to write.
"""

import uuid
from collections.abc import Collection, Mapping
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from aict.accounts import letters
from aict.accounts.models import AccountLink, Affiliation, LinkPurpose, Person, Role, UserSession
from aict.accounts.passwords import hash_password
from aict.accounts.queries import (
    anybody_by_email,
    count_administrators,
    count_other_instance_administrators,
)
from aict.accounts.rules import LINK_LIVES, SIGN_IN_LINK_LIVES, check_somebody_stays
from aict.core import clock, mail
from aict.core.errors import Overtaken, RuleBroken, Sentence
from aict.core.languages import LOCALES
from aict.core.schema import new_id
from aict.core.secret_links import Links
from aict.organisations.models import Organisation

RESET_PATH, ADDRESS_PATH, SIGN_IN_PATH = "/reset/", "/account/address/", "/login/link/"
Roles = Mapping[Role, str | None]
"""The roles of a person in one organisation, a signatory's with its capacity."""


def open_account(
    session: Session,
    *,
    email: str,
    name: str,
    password: str | None = None,
    password_hash: str | None = None,
    locale: str | None = None,
    is_instance_administrator: bool = False,
) -> Person:
    """A new person, who can sign in once there is a password (given plain, or hashed already)."""
    person = Person(
        id=new_id(),
        email=email.strip().lower(),
        name=name,
        password_hash=hash_password(password) if password else password_hash,
        locale=locale,
        is_instance_administrator=is_instance_administrator,
        affiliations=[],
    )
    session.add(person)
    return person


def make_instance_administrator(
    session: Session, *, email: str, name: str, password_hash: str | None
) -> Person:
    """The account of an address, made or opened again, with the administration of the instance."""
    person = anybody_by_email(session, email)
    if person is None:
        return open_account(
            session, email=email, name=name, password_hash=password_hash, is_instance_administrator=True
        )
    person.is_instance_administrator = person.is_active = True
    if password_hash:
        set_password(session, person, password_hash=password_hash)
    return person


def check_capacity(roles: Collection[Role], capacity: str | None) -> None:
    """Refuse a signatory without a public capacity."""
    if Role.SIGNATORY in roles and not capacity:
        raise RuleBroken(
            Sentence("Un signataire agit en une qualité : maire, adjointe, président…"), field="capacity"
        )


def give_role(
    session: Session, person: Person, *, organisation: Organisation, role: Role, capacity: str | None = None
) -> Affiliation:
    """Let a person act for an organisation; a signatory says in which public capacity."""
    check_capacity([role], capacity)
    affiliation = Affiliation(
        id=new_id(), person=person, organisation=organisation, role=role, capacity=capacity
    )
    session.add(affiliation)
    return affiliation


def choose_language(person: Person, locale: str) -> None:
    """The language in which a person reads and is written to; `RuleBroken` for one that the site does not speak."""
    if locale not in LOCALES:
        raise RuleBroken(Sentence("Le site ne parle pas cette langue."), field="language")
    person.locale = locale


def set_roles(
    session: Session, person: Person, *, organisation: Organisation, roles: Roles, before: Roles
) -> None:
    """Replace the roles of a person in an organisation, as they were shown (`before`).

    Raises `Overtaken` when they are others by now, and `RuleBroken` when nobody would administer the accounts.
    """
    held = [a for a in person.affiliations if a.organisation_id == organisation.id]
    if {a.role: a.capacity for a in held} != dict(before):
        raise Overtaken(Sentence("Quelqu’un a changé les rôles de cette personne entre-temps."))
    check_capacity(roles, roles.get(Role.SIGNATORY))
    if Role.ADMINISTRATOR in before and Role.ADMINISTRATOR not in roles:
        check_somebody_stays(count_administrators(session, organisation.id, but=person.id))
    for affiliation in held:
        if affiliation.role not in roles:
            person.affiliations.remove(affiliation)
            session.delete(affiliation)
        elif affiliation.role is Role.SIGNATORY:
            affiliation.capacity = roles[Role.SIGNATORY]
    for role in roles:
        if role not in before:
            give_role(session, person, organisation=organisation, role=role, capacity=roles[role])


def close_account(session: Session, person: Person, *, by_instance: bool) -> None:
    """Let a person in no more, on the next request of every browser; nothing they did is lost.

    The administration of the instance may leave an organisation without administrator: it then invites another.
    """
    if not by_instance:
        for organisation_id in {
            a.organisation_id for a in person.affiliations if a.role is Role.ADMINISTRATOR
        }:
            check_somebody_stays(count_administrators(session, organisation_id, but=person.id))
    if person.is_instance_administrator:
        check_somebody_stays(count_other_instance_administrators(session, than=person.id), of_instance=True)
    person.is_active = False
    end_sessions(session, person)


def reopen_account(person: Person) -> None:
    """Let a person in again, with the password they had; no earlier session comes back."""
    person.is_active = True


def end_sessions(session: Session, person: Person, *, but: str | None = None) -> None:
    """End the sessions of a person on the server, except the one whose token hash is `but`."""
    ended = delete(UserSession).where(UserSession.person_id == person.id)
    session.execute(ended.where(UserSession.token_hash != but) if but else ended)


def end_session(session: Session, person: Person, session_id: uuid.UUID) -> None:
    """End one session of a person; one that has ended already, or is somebody else's, changes nothing."""
    own = (UserSession.id == session_id, UserSession.person_id == person.id)
    session.execute(delete(UserSession).where(*own))


# ── Passwords and addresses ──────────────────────────────────────────────────────────────────────


def set_password(session: Session, person: Person, *, password_hash: str, but: str | None = None) -> None:
    """Give a person a new password: other sessions and waiting links end, and the person is told by mail."""
    person.password_hash = password_hash
    end_sessions(session, person, but=but)
    _forget_links(session, person)
    tell(session, person, letters.password_changed(), to=person.email)


def send_password_link(session: Session, person: Person, *, links: Links) -> None:
    """Mail a link to choose a new password; an earlier one works no more."""
    _forget_links(session, person, LinkPurpose.PASSWORD)
    _send_link(
        session,
        person,
        links,
        purpose=LinkPurpose.PASSWORD,
        letter=letters.password_link(),
        path=RESET_PATH,
    )


def send_sign_in_link(session: Session, person: Person, *, links: Links, next_path: str | None) -> None:
    """Mail a link that signs in, and then leads to `next_path`; an earlier one works no more."""
    _forget_links(session, person, LinkPurpose.SIGN_IN)
    _send_link(
        session,
        person,
        links,
        purpose=LinkPurpose.SIGN_IN,
        letter=letters.sign_in_link(),
        path=SIGN_IN_PATH,
        next_path=next_path,
        lives=SIGN_IN_LINK_LIVES,
    )


def use_sign_in_link(session: Session, link: AccountLink) -> bool:
    """Take a link that signs in out of use; False when somebody used it a moment before."""
    used = session.execute(delete(AccountLink).where(AccountLink.id == link.id))
    return bool(used.rowcount)  # type: ignore[attr-defined] # of a DELETE


def ask_new_address(session: Session, person: Person, *, new_email: str, links: Links) -> None:
    """Mail a link to a new address, which becomes the person's once it is opened there; the old one is told.

    Who already has an account at the new address gets no link: the answer on screen is the same, so that
    nobody learns who has an account.
    """
    _forget_links(session, person, LinkPurpose.ADDRESS)
    tell(session, person, letters.address_changing(new_email=new_email), to=person.email)
    if anybody_by_email(session, new_email) is None:
        _send_link(
            session,
            person,
            links,
            purpose=LinkPurpose.ADDRESS,
            letter=letters.address_link(),
            path=ADDRESS_PATH,
            new_email=new_email,
        )


def take_new_address(session: Session, link: AccountLink) -> Person:
    """Make the address that a link was sent to the person's own; every session ends, the old address is told."""
    person, old, new = link.person, link.email, link.new_email
    if new is None or anybody_by_email(session, new) is not None:
        raise RuleBroken(Sentence("Cette adresse ne peut plus devenir la vôtre."))
    person.email = new
    end_sessions(session, person)
    _forget_links(session, person)
    tell(session, person, letters.address_changed(new_email=new), to=old)
    return person


def _send_link(
    session: Session,
    person: Person,
    links: Links,
    *,
    purpose: LinkPurpose,
    letter: mail.Letter,
    path: str,
    new_email: str | None = None,
    next_path: str | None = None,
    lives: timedelta = LINK_LIVES,
) -> None:
    link, until = links.new(), clock.now() + lives
    session.add(
        AccountLink(
            id=new_id(),
            person_id=person.id,
            purpose=purpose,
            email=person.email,
            new_email=new_email,
            next_path=next_path,
            token_hash=link.digest,
            expires_at=until,
        )
    )
    mail.write(
        session, letter, to=new_email or person.email, locale=person.locale, until=until, path=path, link=link
    )


def _forget_links(session: Session, person: Person, purpose: LinkPurpose | None = None) -> None:
    found = delete(AccountLink).where(AccountLink.person_id == person.id)
    session.execute(found.where(AccountLink.purpose == purpose) if purpose else found)


def tell(session: Session, person: Person, letter: mail.Letter, *, to: str) -> None:
    """Warn a person by mail of what became of their account."""
    mail.write(session, letter, to=to, locale=person.locale, until=clock.now() + mail.WARNING_LIVES)
