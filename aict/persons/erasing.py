"""Erasing one person and keeping the record (quality.md H51): what was done stays, by a function in an organisation.

Of an account: name, address, ways in, what was typed and not sent, mails that wait, the access log; and in the trail the
personal values with their salts, so that the chain stays true and says nothing of whom. A signature on what is sealed keeps
its name: it is part of an act that both authorities signed in a public function and that the seal forbids to change.
"""

from typing import Any

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from aict.accounts.identity_models import LinkedIdentity
from aict.accounts.models import AccessEvent, AccountLink, Affiliation, Invitation, Person, UserSession
from aict.accounts.queries import count_administrators, count_other_instance_administrators
from aict.accounts.rules import check_somebody_stays
from aict.accounts.second_factor_models import RecoveryCode, SecondFactor
from aict.accounts.throttle import digest
from aict.core import trail
from aict.core.errors import RuleBroken, Sentence
from aict.core.job_table import Job
from aict.core.mail import OutgoingMail
from aict.core.once import FormReceipt
from aict.core.unsent import UnsentForm
from aict.deadlines.models import CalendarFeed
from aict.notices.models import Digest
from aict.partnerships.models import Guest, Member
from aict.partnerships.presence import Presence
from aict.sealing.models import Signature, Snapshot

NOWHERE = "@erased.invalid"
"""Ends the address of an account that was erased: no mail goes there (RFC 2606)."""


def is_erased(person: Person) -> bool:
    """Whether nothing is left of an account but that there was one."""
    return person.email.endswith(NOWHERE)


def check_erasable(session: Session, person: Person) -> None:
    """Refuse to leave an organisation, or the instance, without anybody who looks after its accounts."""
    if is_erased(person):
        raise RuleBroken(Sentence("Ce compte est déjà effacé."))
    if not person.is_active:
        return
    for affiliation in person.affiliations:
        if affiliation.role == "administrator":
            check_somebody_stays(count_administrators(session, affiliation.organisation_id, but=person.id))
    if person.is_instance_administrator:
        check_somebody_stays(count_other_instance_administrators(session, than=person.id), of_instance=True)


def erase_account(session: Session, person: Person) -> None:
    """Erase a person who has an account; raises `RuleBroken` when nobody would administer what they do."""
    check_erasable(session, person)
    named = [person, *_invitations(session, person), *_signatures(session, person)]
    _forget_machinery(session, person)
    for kind in (Guest, Affiliation):
        for row in session.scalars(select(kind).where(kind.person_id == person.id)):
            session.delete(row)
    for member in session.scalars(select(Member).where(Member.followed_by_id == person.id)):
        member.followed_by = None
    session.flush()
    session.expire(person, ["affiliations"])
    person.name, person.email = "", f"{person.id}{NOWHERE}"
    person.password_hash = person.locale = None
    person.is_active = person.is_instance_administrator = False
    trail.forget_personal(session, [row.id for row in named])
    session.flush()


def _invitations(session: Session, person: Person) -> list[Invitation]:
    """Those that brought the person here, or would have; without their address from now on."""
    to_them = (Invitation.person_id == person.id) | (Invitation.email == person.email)
    found = list(session.scalars(select(Invitation).where(to_them)))
    for invitation in found:
        invitation.email = ""
    return found


def _signatures(session: Session, person: Person) -> list[Signature]:
    """Those given in a public capacity on what is not sealed: the capacity stays."""
    theirs = select(Signature).join(Snapshot).where(Signature.person_id == person.id)
    found = list(
        session.scalars(theirs.where(Snapshot.sealed_at.is_(None), Signature.recorded_by_id.is_(None)))
    )
    for signature in found:
        signature.name = ""
    return found


def _forget_machinery(session: Session, person: Person) -> None:
    """What serves the person alone, and no rule of the domain knows of."""
    tried = AccessEvent.subject_digest == digest(person.email)
    gone: list[tuple[type[Any], ColumnElement[bool]]] = [
        (UserSession, UserSession.person_id == person.id),
        (RecoveryCode, RecoveryCode.person_id == person.id),
        (SecondFactor, SecondFactor.person_id == person.id),
        (LinkedIdentity, LinkedIdentity.person_id == person.id),
        (AccountLink, AccountLink.person_id == person.id),
        (UnsentForm, UnsentForm.person_id == person.id),
        (FormReceipt, FormReceipt.person_id == person.id),
        (Presence, Presence.person_id == person.id),
        (Job, Job.person_id == person.id),
        (CalendarFeed, CalendarFeed.person_id == person.id),
        (Digest, Digest.person_id == person.id),
        (OutgoingMail, (OutgoingMail.person_id == person.id) | (OutgoingMail.to == person.email)),
        (AccessEvent, (AccessEvent.person_id == person.id) | tried),
    ]
    for table, condition in gone:
        session.execute(delete(table).where(condition))
