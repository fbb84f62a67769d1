"""What the writing of every shared text of a partnership has in common: settling, and telling what came together."""

from flask import flash, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.core.attempts import CONFLICT, UNPROCESSABLE
from aict.core.reconciling import Conflict
from aict.core.revision_forms import RevisionForm
from aict.core.revisions import Revision, SharedText, revision_of
from aict.core.settling import changed_places, settle_page
from aict.core.shapes import Part
from aict.core.spelling import Words
from aict.partnerships.access import Standing


def settling_page(
    at: Standing,
    forms: tuple[RevisionForm, RevisionForm],
    conflict: Conflict,
    *,
    words: Words,
    name: str,
) -> ResponseReturnValue:
    """The page on which somebody settles; `forms` are the one that was posted and one that holds what it says."""
    posted, mine = forms
    again = posted.settled
    shown = (
        again is not None and (again.draft_version if conflict.of_draft else again.number) == conflict.number
    )
    mine.settle(conflict, posted)
    page = render_template(
        "shared_texts/settle.html",
        at=at,
        name=name,
        form=mine,
        settling=settle_page(mine, conflict, words),
        act=request.form.get("act", ""),
        incomplete=shown,
    )
    return page, UNPROCESSABLE if shown else CONFLICT


def tell_proposed(revision: Revision, shape: Part, words: Words, at: Standing) -> None:
    """Tell who proposed what became of it."""
    flash(_("Proposé à l’autre côté."))
    written_on = revision_of(revision.text, revision.base_number)
    if written_on is not None and written_on.withdrawn_at is not None:
        flash(
            _(
                "La révision %(number)s, sur laquelle vous écriviez, a été retirée entre-temps : relisez votre texte.",
                number=written_on.number,
            )
        )
    if revision.merged_number is None:
        return
    tell_merged(revision.text, revision.base_number, revision.merged_number, shape, words)
    if at.author.key_id is not None and not revision.consents:
        flash(_("Votre accord n’est pas encore donné : relisez le texte réuni, puis donnez-le."))


def tell_merged(text: SharedText, written_on: int, newer: int, shape: Part, words: Words) -> None:
    """Tell a writer what came in between and is now in the text too; nothing when nobody came in between."""
    base, theirs = revision_of(text, written_on), revision_of(text, newer)
    if theirs is None or written_on == newer:
        return
    places = changed_places(shape, words, base.content if base else {}, theirs.content)
    flash(
        _(
            "Votre texte est réuni avec la révision %(number)s, qui changeait : %(places)s.",
            number=newer,
            places=" ; ".join(places),
        )
    )
