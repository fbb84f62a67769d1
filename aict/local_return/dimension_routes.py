"""`/reference/dimensions`: the administrator of the instance publishes the next version of the dimensions of local return."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext
from flask_babel import lazy_gettext as _

from aict.accounts.administration import instance_page
from aict.accounts.models import Person
from aict.core import clock
from aict.core.errors import RuleBroken
from aict.core.forms import Form, LongText, Required, Text
from aict.core.schema import LONG
from aict.core.web import db
from aict.reference.publishing import publish, read_labels
from aict.reference.queries import DIMENSIONS, items

bp = Blueprint("dimensions", __name__, url_prefix="/reference/dimensions")


class DimensionsForm(Form):
    """The whole list, one dimension a line."""

    labels = LongText(_("Dimensions, une par ligne"), validators=[Required()])
    source = Text(_("Source"), longest=LONG)


@bp.route("/edit", methods=["GET", "POST"])
@instance_page
def edit(_by: Person) -> ResponseReturnValue:
    """Publish the next version; what was entered by an earlier one keeps its words."""
    form, published = DimensionsForm(), items(db(), DIMENSIONS)
    if form.accepted():
        try:
            labels = read_labels(form.labels.data)
            version = publish(db(), DIMENSIONS, labels, source=form.source.data, today=clock.today())
            flash(gettext("Version %(version)s publiée.", version=version))
            return redirect(url_for("reference.index"), code=303)
        except RuleBroken as broken:
            form.refuse(broken)
    elif form.labels.raw_data is None:
        form.labels.data = "\n".join(
            f"{item.label_fr} | {item.label_en or ''}".rstrip(" |") for item in published
        )
    page = render_template("local_return/dimensions.html", form=form, published=published)
    return page, 422 if form.is_submitted() else 200
