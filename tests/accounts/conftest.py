"""A form of our own, added to the application for these tests only: it needs somebody, and writes one row."""

from collections.abc import Callable

import pytest
from flask import Blueprint, Flask, redirect, render_template_string
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm.exc import StaleDataError
from wtforms.validators import ValidationError

from aict.core.access import public, signed_in
from aict.core.db import Database
from aict.core.forms import Form, LongText, Required, Text
from aict.core.web import db
from aict.organisations.models import Organisation
from tests.factories import make_organisation

PAGE = """
{% extends "_layout/page.html" %}
{% from "_macros/form.html" import error_summary, hidden, text, long_text %}
{% block title %}Essai{% endblock title %}
{% block content %}
<h1>Essai</h1>
{{ error_summary(form) }}
<form method="post">{{ hidden(form) }}{{ text(form.name) }}{{ long_text(form.note) }}<button>ok</button></form>
{% endblock content %}
"""


class TownForm(Form):
    name = Text("Nom", validators=[Required()])
    note = LongText("Note")

    def validate_name(self, field: Text) -> None:
        if field.data == "refused":
            raise ValidationError("Ce nom est refusé.")


class ObjectionForm(Form):
    reason = Text("Raison")


@pytest.fixture
def app(app: Flask) -> Flask:
    """The application with a form, and with pages that go wrong."""
    bp = Blueprint("trial", __name__)

    @bp.route("/towns/new", methods=["GET", "POST"])
    @signed_in
    def new() -> ResponseReturnValue:
        form = TownForm()
        if form.accepted():
            make_organisation(db(), str(form.name.data))
            return redirect("/partnerships", code=303)
        return render_template_string(PAGE, form=form), 422 if form.is_submitted() else 200

    @bp.get("/towns")
    @signed_in
    def towns() -> ResponseReturnValue:
        return render_template_string(
            PAGE, form=TownForm(data={"name": "prefilled"})
        ) + render_template_string("{{ form.reason() }}", form=ObjectionForm())

    @bp.post("/towns/act")
    @signed_in
    def act() -> ResponseReturnValue:
        return redirect("/partnerships", code=303)

    @bp.route("/faults/<kind>", methods=["GET", "POST"])
    @public
    def fault(kind: str) -> ResponseReturnValue:
        raise {
            "500": RuntimeError("secret detail of the inside"),
            "503": OperationalError("SELECT secret detail", {}, Exception("disk I/O error")),
            "409": StaleDataError("secret detail"),
        }[kind]

    @bp.get("/dirty")
    @signed_in
    def dirty() -> ResponseReturnValue:
        make_organisation(db(), "written by a GET")
        return "written"

    @bp.post("/half")
    @signed_in
    def half() -> ResponseReturnValue:
        make_organisation(db(), "half of it")
        db().flush()
        raise RuntimeError("in the middle")

    app.register_blueprint(bp)
    return app


@pytest.fixture
def count_towns(database: Database) -> Callable[[], int]:
    def count() -> int:
        with database.session(writing=False) as session:
            return session.scalar(select(func.count()).select_from(Organisation)) or 0

    return count
