"""One's own second factor: setting it up, recovery codes, taking it away; and leading there whoever must have one."""

from flask import current_app, flash, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from aict.accounts import carrying, second_factor
from aict.accounts.present_password import require_present_password
from aict.accounts.recovery_codes import RecoveryCodes
from aict.accounts.routes import bp, own_path
from aict.accounts.second_factor_forms import PresentPasswordForm, SetUpForm
from aict.accounts.second_factor_models import SecondFactor
from aict.accounts.second_factor_offer import Offer
from aict.accounts.sessions import own_token_hash
from aict.accounts.user import TWO_STEPS, signed_in_person
from aict.config import Settings
from aict.core import clock
from aict.core.access import Audience, declared, signed_in
from aict.core.attempts import attempt
from aict.core.cipher import cipher_for
from aict.core.errors import NotVisible, RuleBroken, Sentence
from aict.core.web import SAFE_METHODS, db

_BEFORE_IT = frozenset({"accounts.set_up_second_factor", "accounts.logout", "language.choose"})
"""What whoever must set one up may do before."""


@bp.before_app_request
def lead_to_second_factor() -> ResponseReturnValue | None:
    """Let whoever must prove a second factor, and signed in without, do nothing but set it up."""
    view = current_app.view_functions.get(request.endpoint or "")
    if view is None or declared(view) == Audience.PUBLIC or request.endpoint in _BEFORE_IT:
        return None
    if not current_user.is_authenticated or not _is_missing():
        return None
    if request.accept_mimetypes.best == "application/json":
        return "", 401
    wanted = request.full_path.rstrip("?") if request.method in SAFE_METHODS else carrying.keep_typed_fields()
    return redirect(url_for("accounts.set_up_second_factor", next=wanted), code=303)


def is_asked() -> bool:
    """Whether the settings, or an organisation, ask who is signed in for a second factor."""
    settings: Settings = current_app.config["SETTINGS"]
    by_organisation: bool = session.is_asked_for_more  # type: ignore[attr-defined] # the proxy hides our own class
    return by_organisation or second_factor.is_asked_of(signed_in_person(), settings.second_factor)


def _is_missing() -> bool:
    return not session.get(TWO_STEPS) and is_asked()


@bp.route("/account/second-factor", methods=["GET", "POST"])
@signed_in
def set_up_second_factor() -> ResponseReturnValue:
    """Show a secret to a device; its first code, with the password, makes it the second factor. Codes are then shown once."""
    form = SetUpForm()
    offer = Offer.read(form.offered.data, signed_in_person()) or Offer.make(signed_in_person())
    if request.method == "GET":
        form.next.data = request.args.get("next")
    codes: list[RecoveryCodes] = []

    def set_up() -> None:
        step = second_factor.step_of(offer.secret, form.code.data, clock.now())
        if step is None:
            raise RuleBroken(
                Sentence("Ce code n’est pas celui que cet appareil affiche maintenant."), field="code"
            )
        require_present_password(form.password.data)
        codes.append(RecoveryCodes.make())
        second_factor.set_up(
            db(),
            signed_in_person(),
            secret=offer.secret,
            step=step,
            codes=codes[0],
            cipher=cipher_for(second_factor.PURPOSE),
            but=own_token_hash(),
        )

    outcome = attempt(form, set_up)
    if outcome.done:
        session[TWO_STEPS] = True
        session.rotate()  # type: ignore[attr-defined] # the proxy hides our own class
        return _shown_once(codes[0], own_path(form.next.data))
    form.offered.data = offer.encrypted
    page = render_template("accounts/second_factor.html", form=form, offer=offer, is_missing=_is_missing())
    return page, outcome.status


@bp.route("/account/recovery-codes", methods=["GET", "POST"])
@signed_in
def renew_recovery_codes() -> ResponseReturnValue:
    """Other recovery codes, shown once; the earlier ones work no more."""
    _own_factor()
    form = PresentPasswordForm()
    codes: list[RecoveryCodes] = []

    def renew() -> None:
        require_present_password(form.password.data)
        codes.append(RecoveryCodes.make())
        second_factor.renew_codes(db(), signed_in_person(), _own_factor(), codes=codes[0])

    outcome = attempt(form, renew)
    if outcome.done:
        return _shown_once(codes[0], None)
    return render_template("accounts/renew_codes.html", form=form), outcome.status


@bp.route("/account/second-factor/remove", methods=["GET", "POST"])
@signed_in
def remove_second_factor() -> ResponseReturnValue:
    """Sign in with the password alone again; refused to whom the settings ask for a second factor."""
    _own_factor()
    form = PresentPasswordForm()

    def remove() -> None:
        if is_asked():
            raise RuleBroken(
                Sentence(
                    "Votre rôle ou votre organisation le demande : vous pouvez changer d’appareil, pas retirer le second facteur."
                )
            )
        require_present_password(form.password.data)
        second_factor.remove(db(), signed_in_person(), _own_factor(), but=own_token_hash())

    outcome = attempt(form, remove)
    if outcome.done:
        session[TWO_STEPS] = False
        session.rotate()  # type: ignore[attr-defined] # the proxy hides our own class
        flash(_("Le mot de passe suffit de nouveau ; vos autres sessions sont fermées."))
        return redirect(url_for("accounts.account"), code=303)
    return render_template("accounts/remove_second_factor.html", form=form), outcome.status


def _own_factor() -> SecondFactor:
    found = second_factor.of_person(db(), signed_in_person().id)
    if found is None:
        raise NotVisible
    return found


def _shown_once(codes: RecoveryCodes, wanted: str | None) -> str:
    return render_template(
        "accounts/recovery_codes.html", codes=codes.shown, onward=wanted or url_for("accounts.account")
    )
