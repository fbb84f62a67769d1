"""What anybody may ask: is this fingerprint genuine, and is this PDF one of ours?"""

import hashlib

from flask import Response, make_response, render_template
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from sqlalchemy.orm import Session
from werkzeug.datastructures import FileStorage
from wtforms import FileField

from aict.core.access import public
from aict.core.errors import NotVisible
from aict.core.web import database
from aict.sealing import integrity, paper
from aict.sealing.illustrated import illustrated
from aict.sealing.models import Snapshot
from aict.sealing.queries import is_public, snapshot_by_fingerprint
from aict.sealing.recording_routes import bp
from aict.sealing.routes import settings
from aict.sealing.unfreezing import undone

_CHUNK = 256 * 1024


class OfferForm(FlaskForm):
    """A PDF that somebody was given; it is compared and not kept."""

    file = FileField()

    def digest(self) -> str | None:
        """Its SHA-256; None when no file was chosen."""
        given = self.file.data
        if not isinstance(given, FileStorage) or not given.filename:
            return None
        digest = hashlib.sha256()
        while chunk := given.stream.read(_CHUNK):
            digest.update(chunk)
        return digest.hexdigest()


@bp.route("/verify/<fingerprint>", methods=["GET", "POST"])
@public
def verify(fingerprint: str) -> ResponseReturnValue:
    """Genuine or unknown; with a PDF offered, whether it is one of those that were made at the seal, or a copy with a photograph."""
    form = OfferForm()
    # Read before the database is opened: a slow sender holds nothing. And nothing is written: a reading session.
    digest = form.digest() if form.is_submitted() else None
    with database().session(writing=False) as session:
        try:
            snapshot = snapshot_by_fingerprint(session, fingerprint.strip().lower())
        except NotVisible:
            if found := undone(session, fingerprint.strip().lower()):
                return _unlisted(render_template("verify/undone.html", undone=found[0]), 200)
            return _unlisted(render_template("verify/unknown.html", fingerprint=fingerprint), 404)
        return _unlisted(
            _page(session, snapshot, form, digest), 422 if form.is_submitted() and not digest else 200
        )


def _page(session: Session, snapshot: Snapshot, form: OfferForm, digest: str | None) -> str:
    faults = integrity.faults(session, snapshot)
    if faults:
        # Nothing of it can be told: not even who signed.
        return render_template("verify/false.html", snapshot=snapshot, faults=faults)
    document = paper.document_of(snapshot, settings())
    return render_template(
        "verify/genuine.html",
        snapshot=snapshot,
        head=document.head,
        signatures=document.blocks["signatures"],
        figures=document.front.figures if is_public(snapshot) else None,
        form=form,
        offered=digest is not None,
        genuine=digest in {rendering.sha256 for rendering in snapshot.renderings},
        copy=illustrated(session, snapshot, digest) if digest else None,
    )


def _unlisted(page: str, status: int) -> Response:
    answer = make_response(page, status)
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer
