"""What is particular to the pages of what happened to a convention."""

from typing import Any

from flask import url_for
from sqlalchemy import Select, select

from aict.conventions.checks import check_event, check_until
from aict.conventions.forms import EventForm
from aict.conventions.models import ConventionEvent, EventKind
from aict.conventions.queries import convention_in
from aict.conventions.words import EVENT
from aict.core.errors import Sentence
from aict.core.web import db
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place


class ConventionEventKind(FactKind[ConventionEvent]):
    """Suspensions, resumptions, denunciations and express renewals of one convention."""

    model = ConventionEvent
    endpoint = "conventions.event"
    list_endpoint = "conventions.convention_show"
    fields = "conventions/event_fields.html"
    list_title = Sentence("Convention")
    new_title = Sentence("Ajouter une suspension, une reprise, une dénonciation ou une reconduction")

    def title(self, at: Standing, fact: ConventionEvent) -> Sentence:
        """What happened, and when."""
        return Sentence("%(what)s (%(day)s)", what=EVENT[fact.kind], day=fact.effective_on or fact.decided_on)

    def form(self, at: Standing, fact: ConventionEvent | None, place: Place) -> EventForm:
        """Who may have decided it: the parties."""
        form = EventForm(obj=fact)
        form.kind.offer_words(EVENT)
        convention = convention_in(db(), at.partnership.id, place["convention_id"])
        offered = {str(p.organisation_id): p.organisation.name for p in convention.parties}
        if fact and fact.by:
            offered[str(fact.by.id)] = fact.by.name
        in_order = sorted(offered.items(), key=lambda pair: pair[1])
        form.by_id.offer(in_order)
        return form

    def values(
        self, at: Standing, form: FactForm, fact: ConventionEvent | None, place: Place
    ) -> dict[str, Any]:
        """A day that is not before the signature; a new end for a renewal only."""
        values = form.values
        convention = convention_in(db(), at.partnership.id, place["convention_id"])
        signatures = [convention.signed_on, *(party.signed_on for party in convention.parties)]
        days = {field: values[field] for field in ("effective_on", "decided_on")}
        check_event(values["kind"], days, values["reason"], signatures)
        check_until(values["effective_on"], values["until"])
        if values["kind"] is not EventKind.RENEWAL:
            values["until"] = None
        return {**values, "convention_id": convention.id}

    def within(self, at: Standing, place: Place) -> Select[ConventionEvent]:
        """What happened to the convention in the address."""
        convention = convention_in(db(), at.partnership.id, place["convention_id"])
        return select(ConventionEvent).where(ConventionEvent.convention_id == convention.id)

    def place_of(self, fact: ConventionEvent) -> Place:
        """Its convention."""
        return {"convention_id": fact.convention_id}

    def list_url(self, at: Standing, place: Place) -> str:
        """The page of the convention."""
        return url_for(self.list_endpoint, code=at.partnership.code, fact_id=place["convention_id"])


EVENTS = ConventionEventKind()
