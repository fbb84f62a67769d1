"""Pages of the ledger of a plan: its entries, and several of them entered at once."""

import uuid
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import ngettext
from sqlalchemy import select

from aict.cofinancing.ledger_forms import EntriesForm, EntryLine, entries_form
from aict.cofinancing.ledger_lists import entry_listing, places
from aict.cofinancing.ledger_pages import (
    ENTRIES,
    category_choices,
    checked,
    convention_choices,
    labels_of,
    line_choices,
)
from aict.cofinancing.ledger_queries import entries_of, totals_of
from aict.cofinancing.ledger_view import shown_ledger
from aict.cofinancing.models import EntryKind, LedgerEntry, Project
from aict.cofinancing.queries import project_in
from aict.cofinancing.words import AMENDS, ENTRY_KIND
from aict.core.attempts import attempt
from aict.core.errors import RuleBroken, Sentence
from aict.core.forms import refuse_field
from aict.core.listing import shown
from aict.core.money import fits_currency
from aict.core.templating import say
from aict.core.web import db
from aict.partnerships import facts, side_choices
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.bodies import own_currency
from aict.partnerships.fact_lists import FactList, list_page
from aict.partnerships.fact_pages import FactPages
from aict.partnerships.opinions import opinions_on

bp = Blueprint("ledger", __name__, url_prefix="/partnerships/<code>/cofinancing/<uuid:project_id>/entries")

MOST_REMOVED = 50
"""Removed entries that the page names."""


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing, project_id: uuid.UUID) -> ResponseReturnValue:
    """One page of the entries, and what all of them add up to."""
    project = project_in(db(), at.partnership.id, project_id)
    totals = totals_of(db(), [project.id])
    entries = _page(at, project, entry_listing(at, project, totals))
    return list_page(
        "cofinancing/ledger.html",
        entries,
        project=project,
        ledger=shown_ledger(project, totals),
        kind_name=ENTRY_KIND.get,
        amends_name=AMENDS.get,
        amended_codes=labels_of(entries.page.rows),
        place_names=dict(places(at)),
        line_names=dict(line_choices(project)),
    )


def _page(at: Standing, project: Project, listing: Any) -> FactList[LedgerEntry]:  # noqa: ANN401 (a listing of entries)
    found = shown(db(), listing, entries_of(project.id), request.args, tie=LedgerEntry.id)
    gone = select(LedgerEntry).where(
        LedgerEntry.project_id == project.id, LedgerEntry.removed_at.is_not(None)
    )
    removed = db().scalars(gone.order_by(LedgerEntry.removed_at.desc(), LedgerEntry.id).limit(MOST_REMOVED))
    words = opinions_on(db(), found.page.rows)
    return FactList(at, ENTRIES, found, True, words, removed.all(), {"project_id": project.id})


@bp.route("/enter", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def enter(at: Standing, project_id: uuid.UUID) -> ResponseReturnValue:
    """Enter several expenditures, all or none."""
    project = project_in(db(), at.partnership.id, project_id)
    form = _form(at, project)
    entered: list[LedgerEntry] = []
    outcome = attempt(form, lambda: entered.extend(_enter(at, project, form)))
    if outcome.done:
        flash(ngettext("%(num)s dépense enregistrée.", "%(num)s dépenses enregistrées.", len(entered)))
        return redirect(url_for("ledger.index", code=at.partnership.code, project_id=project.id), code=303)
    page = render_template("cofinancing/enter.html", at=at, project=project, form=form)
    return page, outcome.status


def _form(at: Standing, project: Project) -> EntriesForm:
    form = entries_form()
    form.line_id.offer(line_choices(project))
    form.convention_id.offer(convention_choices(at))
    form.currency.suggest(project.currency or own_currency(at))
    categories, where = category_choices(None), [(value, say(words)) for value, words in places(at)]
    for row in form.rows:
        row.category.offer(categories)
        row.place.offer(where)
        row.spent_by.offer(side_choices.proposers(at))
    return form


def _enter(at: Standing, project: Project, form: EntriesForm) -> list[LedgerEntry]:
    """Every line that was filled, once all of them are right; `RuleBroken` beside the fields otherwise."""
    filled = form.filled
    if not filled:
        raise RuleBroken(Sentence("Rien n’est rempli : donnez au moins une dépense."))
    # Every line says what is wrong with it, not only the first one.
    right = [_is_right(line, form.currency.data) for line in filled]
    if not all(right):
        raise RuleBroken(Sentence("Rien n’est encore enregistré : voyez les lignes à corriger."))
    return [_entered(at, project, form, line) for line in filled]


def _is_right(line: EntryLine, currency: str) -> bool:
    if line.date.data is None:
        refuse_field(line.date, RuleBroken(Sentence("Dites la date, ou au moins l’année.")))
    if line.amount.data is not None and not fits_currency(line.amount.data, currency):
        refuse_field(
            line.amount,
            RuleBroken(
                Sentence("Ce montant a trop de décimales pour la monnaie %(currency)s.", currency=currency)
            ),
        )
    return not line.errors


def _entered(at: Standing, project: Project, form: EntriesForm, line: EntryLine) -> LedgerEntry:
    common = {name: form[name].data for name in ("line_id", "convention_id", "currency", "source")}
    own = {name: field.data for name, field in line._fields.items()}
    values = checked(at, project, {"kind": EntryKind.SPENT, **common, **own}, None)
    return facts.enter(db(), LedgerEntry, at=at, values=values)


FactPages(ENTRIES).register(bp, "")
