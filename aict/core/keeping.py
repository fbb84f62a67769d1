"""Keeping what is being typed, at the address of its form: asked for by our script, taken back with or without it.

A form that keeps its writing lets `answer` speak first; the template shows what waits (`_macros/keeping.html`).
"""

import uuid
from collections.abc import Sequence

from flask import Flask, abort, jsonify, redirect, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from aict.core import once, unsent
from aict.core.schema import SHORT
from aict.core.unsent import UnsentForm
from aict.core.web import db, parse_id

KEEP, DROP = "save-draft", "drop-draft"
TAKEN = "unsent"
"""In an address: which of one's unsent writings to put into the form; in a form: which one to drop."""
_NOT_TYPED = frozenset({"csrf_token", "act", once.FIELD})


def init_app(app: Flask) -> None:
    """Let a page ask what waits in its form."""
    app.jinja_env.globals.update(unsent_here=unsent_here, TAKEN=TAKEN, DROP=DROP)


def is_asked() -> bool:
    """Whether the request only keeps or drops what was typed."""
    return request.method == "POST" and request.form.get("act") in {KEEP, DROP}


def answer(*, newest: int = 0, draft: int = 0) -> ResponseReturnValue:
    """Keep, or drop, what was typed; say which revision and own draft there are by now.

    Whoever may send the form may keep it: call this where the form would act.
    """
    if request.form["act"] == DROP:
        _drop(parse_id(request.form.get(TAKEN, "")))
        return redirect(request.path, code=303)
    showing = request.form.get(once.FIELD, "")
    if not 0 < len(showing) <= SHORT:
        abort(400)
    typed = [(name, value) for name, value in request.form.items(multi=True) if name not in _NOT_TYPED]
    unsent.keep(db(), person_id=current_user.id, path=request.path, showing=showing, fields=typed)
    return jsonify(newest=newest, draft=draft)


def unsent_here(shown: str | None = None) -> Sequence[UnsentForm]:
    """What this person left in the form of this page, besides the showing they have before them."""
    rows = unsent.waiting(db(), person_id=current_user.id, path=request.path)
    return [row for row in rows if row.showing != shown]


def taken_back() -> UnsentForm | None:
    """The unsent writing that the address asks for; None when it asks for none, or it is not one's own."""
    wanted = parse_id(request.args.get(TAKEN, ""))
    return _own(wanted) if wanted and current_user.is_authenticated else None


def _own(wanted: uuid.UUID | None) -> UnsentForm | None:
    return next((row for row in unsent_here() if row.id == wanted), None)


def _drop(wanted: uuid.UUID | None) -> None:
    row = _own(wanted)
    if row is not None:
        unsent.forget(db(), person_id=row.person_id, path=row.path, showing=row.showing)
