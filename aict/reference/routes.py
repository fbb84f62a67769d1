"""The page of the reference data: what is offered where, in which version, from which source."""

from itertools import groupby

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from aict.core.access import signed_in
from aict.core.errors import Sentence
from aict.core.web import db
from aict.reference import french_bodies
from aict.reference.queries import (
    ACTOR_KINDS,
    CONTACT_ROLES,
    DIMENSIONS,
    EUROPEAN_UNION,
    EXPENSE_CATEGORIES,
    FORMS,
    SIGNATORY_CAPACITIES,
    THEMES,
    country_groups,
    newest_items,
)

bp = Blueprint("reference", __name__)

_LIST = {
    FORMS: Sentence("Formes d’action"),
    THEMES: Sentence("Thèmes"),
    DIMENSIONS: Sentence("Dimensions du retour local"),
    ACTOR_KINDS: Sentence("Genres d’acteurs des territoires"),
    CONTACT_ROLES: Sentence("Rôles des contacts"),
    EXPENSE_CATEGORIES: Sentence("Rubriques de dépense"),
    SIGNATORY_CAPACITIES: Sentence("Qualités des signataires de conventions"),
}
_GROUP = {
    EUROPEAN_UNION: Sentence("Union européenne"),
    "oda_ldc": Sentence("Liste du CAD : pays moins avancés"),
    "oda_low": Sentence("Liste du CAD : autres pays à faible revenu"),
    "oda_lmic": Sentence("Liste du CAD : revenu intermédiaire, tranche inférieure"),
    "oda_umic": Sentence("Liste du CAD : revenu intermédiaire, tranche supérieure"),
    "oda_none": Sentence("Non éligibles à l’aide publique au développement"),
    "french_oda_suspended": Sentence("Aide publique française suspendue"),
}


@bp.get("/reference")
@signed_in
def index() -> ResponseReturnValue:
    """Every list in its newest version, the groups of countries, the French authorities."""
    by_name = {name: list(items) for name, items in groupby(newest_items(db()), lambda item: item.list_name)}
    groups = {name: list(rows) for name, rows in groupby(country_groups(db()), lambda row: row.group_name)}
    return render_template(
        "reference/index.html",
        lists=[(title, by_name[name]) for name, title in _LIST.items() if name in by_name],
        groups=[(title, groups[name]) for name, title in _GROUP.items() if name in groups],
        french_source=french_bodies.source(),
        french_count=french_bodies.count(),
    )
