"""The page on which a project is classified."""

import uuid

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from flask_babel import get_locale

from aict.cofinancing.queries import project_in
from aict.core.web import db
from aict.oda.columns import PURPOSES
from aict.oda.pages import CLASSIFICATIONS
from aict.oda.queries import classification_of
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list
from aict.partnerships.fact_pages import FactPages
from aict.reference.queries import items

bp = Blueprint("oda_project", __name__, url_prefix="/partnerships/<code>/cofinancing/<uuid:project_id>/oda")

FactPages(CLASSIFICATIONS).register(bp, "")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing, project_id: uuid.UUID) -> ResponseReturnValue:
    """How the project is told to the State, field by field, and what nobody said yet."""
    project = project_in(db(), at.partnership.id, project_id)
    found = classification_of(db(), project.id)
    place = {"project_id": project.id}
    form = CLASSIFICATIONS.form(at, found, place)
    language = str(get_locale())
    return render_template(
        "oda/classification.html",
        at=at,
        project=project,
        classification=found,
        list=fact_list(db(), at, CLASSIFICATIONS, [found] if found else [], place),
        said={field.short_name: one for field, one in zip(form.asked(), form.said_by(found), strict=True)}
        if found
        else {},
        purposes={item.code: item.label(language) for item in items(db(), PURPOSES)},
    )
