"""Pages that say what went wrong: plain words, the right status, never a stack trace."""

from flask import Flask, Response, make_response, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.orm.exc import StaleDataError
from werkzeug.exceptions import HTTPException, SecurityError

from aict.core import outage
from aict.core.errors import (
    AictError,
    Frozen,
    NotAllowed,
    NotVisible,
    Overtaken,
    RuleBroken,
    Sentence,
    TooOften,
    Unavailable,
)
from aict.core.job_table import StillAtWork
from aict.core.pdf import RenderingError
from aict.core.prints import StillPrinting

_STATUS = {
    NotVisible: 404,
    NotAllowed: 403,
    Overtaken: 409,
    Frozen: 409,
    RuleBroken: 422,
    TooOften: 429,
    Unavailable: 503,
    StillPrinting: 429,
    StillAtWork: 429,
}
_TITLES = {
    400: Sentence("Cette demande n’est pas valable"),
    403: Sentence("Vous ne pouvez pas faire cela"),
    404: Sentence("Page introuvable"),
    405: Sentence("Cette adresse ne fait pas cela"),
    409: Sentence("Quelqu’un est passé avant vous"),
    413: Sentence("Envoi trop lourd"),
    422: Sentence("Quelque chose est à corriger"),
    429: Sentence("Un instant"),
    500: Sentence("Une erreur de notre côté"),
    503: Sentence("Service momentanément indisponible"),
}
_WORDS = {
    400: Sentence("Le formulaire a expiré ou il est incomplet. Rechargez la page et recommencez."),
    403: Sentence("Votre rôle ne le permet pas."),
    404: Sentence("Cette page n’existe pas."),
    405: Sentence("Revenez à la page précédente."),
    413: Sentence(
        "Un fichier ne peut pas dépasser 20 Mo, ni ce qui est écrit dans un formulaire 1 Mo. Revenez en arrière : "
        "ce que vous avez saisi est encore là."
    ),
    500: Sentence("Rien n’a été enregistré. Réessayez ; si cela continue, prévenez votre administrateur."),
    503: Sentence("Rien n’a été enregistré. Réessayez dans un instant."),
}


def init_app(app: Flask) -> None:
    """Answer every refusal and every fault with a page."""
    app.register_error_handler(AictError, _refusal)
    app.register_error_handler(CSRFError, _forged)
    app.register_error_handler(StaleDataError, _stale)
    app.register_error_handler(IntegrityError, _at_the_same_instant)
    app.register_error_handler(DataError, _not_kept)
    app.register_error_handler(RenderingError, _no_paper)
    app.register_error_handler(HTTPException, _http)
    outage.init_app(app)


def error_page(status: int, sentence: Sentence | None = None) -> ResponseReturnValue:
    """The page of one status, with a sentence of its own or the usual one."""
    title = _TITLES.get(status, _TITLES[400])
    words = sentence or _WORDS.get(status, _WORDS[400])
    return render_template("_layout/error.html", title=title, words=words), status


def _refusal(error: AictError) -> ResponseReturnValue:
    status = next((s for kind, s in _STATUS.items() if isinstance(error, kind)), 400)
    answer = make_response(error_page(status, error.sentence))
    if isinstance(error, TooOften):
        answer.headers["Retry-After"] = str(error.seconds)
    return answer


def _forged(_error: CSRFError) -> ResponseReturnValue:
    return error_page(400)


def _stale(_error: StaleDataError) -> ResponseReturnValue:
    return error_page(
        409,
        Sentence(
            "Quelqu’un a modifié cette fiche pendant votre enregistrement. Revenez en arrière : "
            "votre texte est encore dans le formulaire."
        ),
    )


_TAKEN_OR_GONE = {"23505", "23503"}
"""What PostgreSQL calls a second row where one may be, and a reference to a row that is not there (any more)."""


def _at_the_same_instant(error: IntegrityError) -> ResponseReturnValue:
    """Only two writers at once get past the checks of the services; anything else is a mistake of ours."""
    if getattr(error.orig, "sqlstate", None) not in _TAKEN_OR_GONE:
        raise error
    return error_page(
        409,
        Sentence(
            "Quelqu’un a enregistré la même chose, ou retiré ce que vous nommez, au même instant. Revenez en "
            "arrière : votre texte est encore dans le formulaire."
        ),
    )


def _not_kept(_error: DataError) -> ResponseReturnValue:
    """PostgreSQL keeps no NUL and no number without end: no form lets one through, an address may."""
    return error_page(400, Sentence("Cette demande contient un signe ou un nombre qui n’y a pas sa place."))


def _no_paper(error: RenderingError) -> ResponseReturnValue:
    words = Sentence("Le PDF n’a pas pu être fait. Pour l’administrateur : %(why)s", why=str(error))
    return error_page(503, words)


def _http(error: HTTPException) -> ResponseReturnValue:
    status = error.code or 500
    inner = getattr(error, "original_exception", None)
    if inner is not None and outage.is_outage(inner):
        return outage.page(inner)
    if 300 <= status < 400:
        return error.get_response()
    if isinstance(error, SecurityError):
        # Under a name that is not ours no address of ours can be written: no layout.
        return Response(gettext("Ce site ne répond pas sous ce nom."), status, mimetype="text/plain")
    return error_page(status)
