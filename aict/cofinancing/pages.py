"""What is particular to the pages of projects and of their financing lines."""

from collections.abc import Sequence
from textwrap import shorten
from typing import Any

from flask import url_for
from flask_babel import get_locale
from sqlalchemy import Select, select

from aict.cofinancing.annexes import annexes
from aict.cofinancing.checks import check_nothing_stands_on, check_rate, check_share
from aict.cofinancing.forms import LineForm, ProjectForm
from aict.cofinancing.lists import project_listing
from aict.cofinancing.models import FinancingLine, Project
from aict.cofinancing.queries import instruments_known, lines_of, project_in
from aict.cofinancing.words import ANNEXED, ASKED_BY, NATURE
from aict.conventions.annexing import annexes_from
from aict.conventions.queries import conventions_of
from aict.core.errors import Sentence
from aict.core.listing import Listing
from aict.core.web import db
from aict.documents.subjects import attachable
from aict.funders.naming import check_instrument
from aict.partnerships import side_choices
from aict.partnerships.access import Standing
from aict.partnerships.bodies import bodies, own_currency
from aict.partnerships.checks import check_currency, check_period
from aict.partnerships.codes import settled_code
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place

_SHORTENED = 90


class ProjectKind(FactKind[Project]):
    """Projects."""

    model = Project
    endpoint = "cofinancing.project"
    list_endpoint = "cofinancing.index"
    fields = "cofinancing/project_fields.html"
    list_title = Sentence("Cofinancement")
    new_title = Sentence("Ajouter un projet")
    has_page = True

    def title(self, at: Standing, fact: Project) -> Sentence:
        """Its title."""
        return Sentence("%(title)s", title=fact.quoted(fact.title))

    def listing(self, at: Standing, facts: Sequence[Project]) -> Listing[Project]:
        """See `cofinancing.lists`."""
        return project_listing(facts)

    def form(self, at: Standing, fact: Project | None, place: Place) -> ProjectForm:
        """Choices are the conventions of the partnership and the organisations that the reader knows."""
        form = ProjectForm(obj=fact)
        conventions = conventions_of(db(), at.partnership.id)
        form.convention_id.offer(
            [
                (str(c.id), c.quoted(shorten(f"{c.code} · {c.title}", _SHORTENED, placeholder="…")))
                for c in conventions
                if not c.removed_at
            ]
        )
        form.annexed.offer_words(ANNEXED)
        form.holder_id.offer(bodies(db(), at, named=[fact.holder] if fact and fact.holder else []))
        if fact is None:
            form.currency.suggest(own_currency(at))
        return form

    def values(self, at: Standing, form: FactForm, fact: Project | None, place: Place) -> dict[str, Any]:
        """Dates in order, a budget in a currency, a code that is free."""
        values = form.values
        check_period(values["starts_on"], values["ends_on"])
        check_currency([values["announced_budget"]], values["currency"], field="currency")
        own = fact.code if fact else None
        values["code"] = settled_code(
            db(), at.partnership, model=Project, letter="P", wanted=values["code"], own=own
        )
        return values

    def check_removal(self, at: Standing, fact: Project) -> None:
        """Its lines go first."""
        check_nothing_stands_on(len(lines_of(fact)))


class LineKind(FactKind[FinancingLine]):
    """The lines of one project."""

    model = FinancingLine
    endpoint = "cofinancing.line"
    list_endpoint = "cofinancing.project_show"
    fields = "cofinancing/line_fields.html"
    list_title = Sentence("Plan de financement")
    new_title = Sentence("Ajouter une ligne de financement")

    def title(self, at: Standing, fact: FinancingLine) -> Sentence:
        """Who pays, by what, and when."""
        told = [fact.payer, fact.instrument, fact.year]
        return Sentence("%(payer)s", payer=", ".join(str(part) for part in told if part))

    def form(self, at: Standing, fact: FinancingLine | None, place: Place) -> LineForm:
        """Sides by name; the currency is that of the project until another is said."""
        form = LineForm(obj=fact)
        form.side.offer(side_choices.proposers(at))
        form.nature.offer_words(NATURE)
        form.convention_asked_by.offer_words(ASKED_BY)
        form.instrument.suggestions = instruments_known(db(), at.partnership.id, str(get_locale()))
        if fact is None:
            project = project_in(db(), at.partnership.id, place["project_id"])
            form.currency.suggest(project.currency or own_currency(at))
        return form

    def values(
        self, at: Standing, form: FactForm, fact: FinancingLine | None, place: Place
    ) -> dict[str, Any]:
        """Amounts in a currency; a currency that stands beside no amount is not kept."""
        values = form.values
        amounts = [values["requested"], values["granted"], values["paid"]]
        check_currency(amounts, values["currency"], field="currency")
        check_currency([values["source_amount"]], values["source_currency"], field="source_currency")
        check_share(values["share_percent"])
        check_rate(values["rate"])
        named = {"instrument": values["instrument"], "year": values["year"]}
        # What stands already was said by its source: only a call named now has to exist.
        if fact is None or any(getattr(fact, name) != said for name, said in named.items()):
            check_instrument(db(), **named)
        if all(amount is None for amount in amounts):
            values["currency"] = None
        return {**values, "project_id": place["project_id"]}

    def within(self, at: Standing, place: Place) -> Select[FinancingLine]:
        """The lines of the project in the address."""
        project = project_in(db(), at.partnership.id, place["project_id"])
        return select(FinancingLine).where(FinancingLine.project_id == project.id)

    def place_of(self, fact: FinancingLine) -> Place:
        """Its project."""
        return {"project_id": fact.project_id}

    def list_url(self, at: Standing, place: Place) -> str:
        """The page of the project."""
        return url_for(self.list_endpoint, code=at.partnership.code, fact_id=place["project_id"])


PROJECTS, LINES = ProjectKind(), LineKind()
attachable(PROJECTS)
annexes_from(annexes)
