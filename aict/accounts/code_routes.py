"""The second step of signing in: the code of the moment, or a recovery code."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts import half_signed, recovery_codes, second_factor, throttle
from aict.accounts.admission import let_in
from aict.accounts.forms import SignInForm
from aict.accounts.half_signed import HalfSigned
from aict.accounts.models import Person
from aict.accounts.routes import bp, own_path, reserve_sign_in, sign_in_page
from aict.accounts.second_factor_forms import EnterCodeForm
from aict.core.access import public
from aict.core.cipher import cipher_for
from aict.core.errors import TooOften
from aict.core.templating import say
from aict.core.web import db

UNSIGNED = 401


@bp.route("/login/code", methods=["GET", "POST"])
@public
def enter_code() -> ResponseReturnValue:
    """Ask for the code of who gave a right password a moment ago, and open the session with it."""
    form, half = EnterCodeForm(), half_signed.current()
    person = half.person() if half else None
    if half is None or person is None:
        return _begin_again(form)
    if request.method == "GET":
        form.next.data, form.carried.data = half.wanted, half.carried
    if not form.accepted():
        return _page(form, half), 422 if form.errors else 200
    try:
        right = _takes(person, form.code.data)
    except TooOften as slowed:
        form.form_errors.append(say(slowed.sentence))
        return _page(form, half), 429, {"Retry-After": str(slowed.seconds)}
    if not right:
        form.code.errors = [_("Ce code n’est pas le bon, ou il a déjà servi : attendez le suivant.")]
        return _page(form, half), 422
    half_signed.end()
    return let_in(person, wanted=half.wanted, carried=half.carried, two_steps=True)


def _takes(person: Person, code: str) -> bool:
    """Take a code, counted as a failure until it is right; in one transaction with the code's being used up."""
    person_id, email = person.id, person.email
    factor = second_factor.of_person(db(), person_id)
    salt = factor.salt if factor else ""
    # The lock goes before the counting writes, and before the slow hashing of a recovery code.
    db().rollback()
    attempt = reserve_sign_in(email)
    if factor is None:
        return False
    digest = recovery_codes.digest_of(code, salt) if len(code) == recovery_codes.DIGITS else None
    if digest:
        right = second_factor.take_recovery_code(db(), person, digest)
    else:
        right = second_factor.take_code(db(), factor, code, cipher=cipher_for(second_factor.PURPOSE))
    if right:
        throttle.succeed_within(db(), attempt, person_id=person_id)
    return right


def _begin_again(form: EnterCodeForm) -> ResponseReturnValue:
    """Who waited too long gives the password again; what an expired session had typed is still carried."""
    half_signed.end()
    if request.method == "GET":
        return redirect(url_for("accounts.login"))
    sign_in = SignInForm(formdata=None)
    sign_in.next.data, sign_in.carried.data = own_path(form.next.data), form.carried.data
    sign_in.form_errors.append(_("Trop de temps a passé : recommencez la connexion."))
    return sign_in_page(sign_in), UNSIGNED


def _page(form: EnterCodeForm, half: HalfSigned) -> str:
    return render_template("accounts/code.html", form=form, interrupted=bool(half.carried))
