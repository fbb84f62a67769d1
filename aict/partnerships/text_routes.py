"""Pages of every shared text, whatever it is the text of: its history, one revision, two compared, an older one restored."""

import uuid

from flask import Blueprint, flash, redirect, render_template, request
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from wtforms import HiddenField

from aict.core import agreement, writing
from aict.core.attempts import attempt
from aict.core.errors import NotVisible
from aict.core.forms import Form, Text, read_number
from aict.core.merging import changes
from aict.core.paging import page_of
from aict.core.reconciling import revision_read
from aict.core.revisions import Revision, head_of, in_force, revision_of
from aict.core.settling import Difference, differences_of
from aict.core.shown import shown_to
from aict.core.versions import IN_WORDS, other_languages, other_versions, read_by
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.text_history import LIGHTLY, Told, agreements, bring_words, told
from aict.partnerships.text_kinds import TextPage, languages_of, text_page

bp = Blueprint("texts", __name__, url_prefix="/partnerships/<code>/texts/<uuid:text_id>")


@bp.record_once
def words_of_texts(state: BlueprintSetupState) -> None:
    """Who agreed to a text, in which languages it is, and the proof that one was shown, for every page that shows one."""
    state.app.jinja_env.globals.update(
        agreements=agreements,
        shown_to=shown_to,
        languages_of=languages_of,
        other_versions=other_versions,
        read_by=read_by,
        other_languages=other_languages,
        language_in_words=IN_WORDS.get,
    )


@bp.get("/history")
@partnership_page(Permission.READ)
def history(at: Standing, text_id: uuid.UUID) -> ResponseReturnValue:
    """Every revision, the newest first: who wrote it, when and why, and since when one is in force."""
    page = text_page(at, text_id, LIGHTLY)
    newest_first = page_of(page.text.revisions[::-1], request.args.get("page"))
    agreed = in_force(page.text)
    bring_words(db(), [*newest_first.rows, *([agreed] if agreed else [])])
    return _render(at, page, "history", page=newest_first, rows=told(db(), at.partnership, newest_first.rows))


@bp.get("/revisions/<int:number>")
@partnership_page(Permission.READ)
def revision(at: Standing, text_id: uuid.UUID, number: int) -> ResponseReturnValue:
    """One revision, whole."""
    page = text_page(at, text_id)
    found = _revision(page, number)
    return _render(
        at, page, "revision", one=_told(at, found), lines=page.spelling(found.content).lines(found.content)
    )


@bp.get("/compare")
@partnership_page(Permission.READ)
def compare(at: Standing, text_id: uuid.UUID) -> ResponseReturnValue:
    """Two revisions word by word: the two asked for, else the newest and the one before it."""
    page = text_page(at, text_id)
    newer = _asked(page, "to", page.text.standing or page.text.head)
    older = _asked(page, "from", max(1, newer.number - 1))
    return _render(
        at,
        page,
        "compare",
        older=_told(at, older),
        newer=_told(at, newer),
        differences=_differences(page, older, newer),
    )


class RestoreForm(Form):
    """An older revision proposed anew: hidden, the newest one that it was compared with."""

    number = HiddenField()
    reason = Text(lazy_gettext("Pourquoi cette proposition"))


@bp.route("/revisions/<int:number>/restore", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def restore(at: Standing, text_id: uuid.UUID, number: int) -> ResponseReturnValue:
    """Propose an older revision anew; the ones in between stay in the history."""
    page = text_page(at, text_id)
    old, form = _revision(page, number), RestoreForm()
    if request.method == "GET" and not form.reason.data:
        form.reason.data = _("Retour à la révision %(number)s", number=number)
    outcome = attempt(form, lambda: _restore(at, page, old, form))
    if outcome.done:
        flash(_("Proposé à l’autre côté."))
        return redirect(page.place.address, code=303)
    newest = head_of(page.text) or old
    form.number.data = str(newest.number)
    template = _render(
        at,
        page,
        "restore",
        form=form,
        old=_told(at, old),
        newest=newest,
        overtaken=outcome.overtaken,
        differences=_differences(page, newest, old),
    )
    return template, outcome.status


@bp.post("/withdraw-agreement")
@partnership_page(Permission.TURN_KEY)
def withdraw_agreement(at: Standing, text_id: uuid.UUID) -> ResponseReturnValue:
    """Take back the agreement of one's own member, before the text is in force."""
    page = text_page(at, text_id)
    page.require_open()
    agreement.withdraw_agreement(db(), _read(page), author=at.author)
    flash(_("Votre accord est retiré : le texte attend de nouveau votre réponse."))
    return redirect(page.place.address, code=303)


@bp.post("/withdraw-proposal")
@partnership_page(Permission.CONTRIBUTE)
def withdraw_proposal(at: Standing, text_id: uuid.UUID) -> ResponseReturnValue:
    """Take back the proposal of one's own side, before it is in force."""
    page = text_page(at, text_id)
    page.require_open()
    writing.withdraw_proposal(db(), _read(page), author=at.author)
    flash(_("Votre proposition est retirée : elle est de nouveau un brouillon de votre côté."))
    return redirect(page.place.address, code=303)


def _read(page: TextPage) -> Revision:
    return revision_read(page.text, read_number(request.form.get("number")))


def _restore(at: Standing, page: TextPage, old: Revision, form: RestoreForm) -> None:
    page.require_open()
    writing.restore(
        db(),
        page.text,
        old,
        head_read=read_number(form.number.data),
        author=at.author,
        keys=at.keys,
        reason=form.reason.data,
    )


def _revision(page: TextPage, number: int) -> Revision:
    found = revision_of(page.text, number)
    if found is None:
        raise NotVisible
    return found


def _asked(page: TextPage, name: str, usual: int) -> Revision:
    typed = request.args.get(name)
    return _revision(page, usual if typed is None else read_number(typed))


def _differences(page: TextPage, older: Revision, newer: Revision) -> list[Difference]:
    spelling = page.spelling(newer.content, older.content)
    return list(differences_of(spelling, changes(page.kind.shape, older.content, newer.content)))


def _told(at: Standing, found: Revision) -> Told:
    return told(db(), at.partnership, [found])[0]


def _render(at: Standing, shown: TextPage, name: str, **more: object) -> str:
    agreed = in_force(shown.text)
    return render_template(
        f"shared_texts/{name}.html",
        at=at,
        shown=shown,
        agreed=_told(at, agreed) if agreed else None,
        **more,
    )
