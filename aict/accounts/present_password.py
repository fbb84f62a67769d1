"""What changes an account asks for the present password; wrong ones are counted as at the sign-in page."""

from aict.accounts import throttle
from aict.accounts.passwords import verify
from aict.accounts.routes import reserve_sign_in
from aict.accounts.user import signed_in_person
from aict.core.errors import RuleBroken, Sentence
from aict.core.web import database, db


def require_present_password(typed: str | None) -> None:
    """Go on if this is the password of who is signed in; raises `RuleBroken` beside `password`, or `TooOften`."""
    person = signed_in_person()
    email, person_id, kept = person.email, person.id, person.password_hash
    # The lock goes before the counting writes, and before the slow comparison.
    db().rollback()
    attempt = reserve_sign_in(email)
    if not verify(typed or "", kept):
        raise RuleBroken(Sentence("Ce n’est pas votre mot de passe actuel."), field="password")
    throttle.succeed(database(), attempt, person_id=person_id)
