"""The second factor: a code that changes every half minute, made by a device that shares a secret with us (TOTP, RFC 6238).

A code is taken from the half minute before to the half minute after, for clocks that drift, and each once: of two
processes that are shown the same code at the same instant, one alone takes it.
"""

import hmac
import uuid
from collections.abc import Collection
from datetime import datetime

import pyotp
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from aict.accounts import recovery_codes, second_factor_letters
from aict.accounts.models import Person, Role
from aict.accounts.recovery_codes import RecoveryCodes
from aict.accounts.second_factor_models import SecondFactor, SecondFactorDemand
from aict.accounts.services import end_sessions, tell
from aict.config import SecondFactorFor
from aict.core import clock
from aict.core.cipher import Cipher
from aict.core.schema import new_id

PURPOSE = "second factor"
"""Of the cipher under which secrets are kept."""
ISSUER = "AICT"
CODE_DIGITS = 6
_STEP, _DRIFT = 30, 1
_RESPONSIBLE = frozenset({Role.ADMINISTRATOR, Role.SIGNATORY})


def is_asked_of(person: Person, asked: SecondFactorFor) -> bool:
    """Whether the settings ask a person for a second factor."""
    if asked is SecondFactorFor.RESPONSIBLE:
        return person.is_instance_administrator or any(a.role in _RESPONSIBLE for a in person.affiliations)
    return asked is SecondFactorFor.EVERYBODY


def demand_of(session: Session, organisation_id: uuid.UUID) -> SecondFactorDemand | None:
    """What an organisation asks of everybody who acts for it; None when it leaves that to their roles."""
    return session.scalar(
        select(SecondFactorDemand).where(SecondFactorDemand.organisation_id == organisation_id)
    )


def demand(session: Session, organisation_id: uuid.UUID, *, asked: bool) -> None:
    """Ask everybody who acts for an organisation for a second factor, or no longer."""
    present = demand_of(session, organisation_id)
    if asked and present is None:
        session.add(SecondFactorDemand(id=new_id(), organisation_id=organisation_id, since=clock.now()))
    elif present is not None and not asked:
        session.delete(present)


def new_secret() -> str:
    """A secret for one device, as it is typed by hand: 160 bits in base 32."""
    return pyotp.random_base32()


def address_of(secret: str, *, email: str) -> str:
    """What a device reads from the square code."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=ISSUER)


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """The half minute that a code belongs to, the present one or its neighbours; None when the code is wrong."""
    present, totp = int(now.timestamp()) // _STEP, pyotp.TOTP(secret, digits=CODE_DIGITS, interval=_STEP)
    near = range(present + _DRIFT, present - _DRIFT - 1, -1)
    return next((at for at in near if hmac.compare_digest(totp.generate_otp(at), code)), None)


def of_person(session: Session, person_id: uuid.UUID) -> SecondFactor | None:
    """The second factor of a person, None without."""
    return session.scalar(select(SecondFactor).where(SecondFactor.person_id == person_id))


def those_with(session: Session, person_ids: Collection[uuid.UUID]) -> set[uuid.UUID]:
    """Who of these people has a second factor."""
    return set(session.scalars(select(SecondFactor.person_id).where(SecondFactor.person_id.in_(person_ids))))


def set_up(
    session: Session,
    person: Person,
    *,
    secret: str,
    step: int,
    codes: RecoveryCodes,
    cipher: Cipher,
    but: str | None,
) -> None:
    """Give a person a second factor, instead of an earlier one; `step` is that of the code which confirmed it.

    Every session but `but` ends, and the person is told by mail.
    """
    factor = of_person(session, person.id)
    if factor is None:
        factor = SecondFactor(id=new_id(), person_id=person.id)
        session.add(factor)
    factor.secret, factor.last_step = cipher.encrypt(secret), step
    factor.salt, factor.since = codes.salt, clock.now()
    recovery_codes.keep(session, person.id, codes)
    end_sessions(session, person, but=but)
    tell(session, person, second_factor_letters.set_up(), to=person.email)


def renew_codes(session: Session, person: Person, factor: SecondFactor, *, codes: RecoveryCodes) -> None:
    """Give a person other recovery codes; the earlier ones work no more."""
    factor.salt = codes.salt
    recovery_codes.keep(session, person.id, codes)
    tell(session, person, second_factor_letters.codes_renewed(), to=person.email)


def remove(session: Session, person: Person, factor: SecondFactor, *, but: str | None) -> None:
    """Take a person's second factor away, at their own wish."""
    _forget(session, person, factor, but=but)
    tell(session, person, second_factor_letters.removed(), to=person.email)


def reset(session: Session, person: Person, factor: SecondFactor) -> None:
    """Take away the second factor of somebody whose device is lost; they sign in without, until they set up another."""
    _forget(session, person, factor, but=None)
    tell(session, person, second_factor_letters.reset(), to=person.email)


def _forget(session: Session, person: Person, factor: SecondFactor, *, but: str | None) -> None:
    recovery_codes.forget(session, person.id)
    session.delete(factor)
    end_sessions(session, person, but=but)


def take_code(session: Session, factor: SecondFactor, code: str, *, cipher: Cipher) -> bool:
    """Whether a code of the moment is right and was not taken before; it is taken now."""
    secret = cipher.decrypt(factor.secret)
    step = step_of(secret, code, clock.now()) if secret else None
    if step is None:
        return False
    # The database compares and sets at once: who comes second finds the step taken.
    later = update(SecondFactor).where(SecondFactor.id == factor.id, SecondFactor.last_step < step)
    return bool(session.execute(later.values(last_step=step)).rowcount)  # type: ignore[attr-defined] # of an UPDATE


def take_recovery_code(session: Session, person: Person, digest: str) -> bool:
    """Whether a recovery code is right; it is used up now, and the person is told how many are left."""
    if not recovery_codes.use(session, person.id, digest):
        return False
    left = recovery_codes.left(session, person.id)
    tell(session, person, second_factor_letters.code_used(left=left), to=person.email)
    return True
