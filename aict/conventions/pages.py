"""What is particular to the pages of conventions."""

from collections.abc import Sequence
from textwrap import shorten
from typing import Any

from aict.conventions.checks import check_after_signature, check_amends, check_renewal, check_transmission
from aict.conventions.forms import (
    ConventionForm,
    FrenchPartyForm,
    NewConventionForm,
    PartyForm,
    PastConventionForm,
)
from aict.conventions.history import convention_history
from aict.conventions.lists import convention_listing
from aict.conventions.models import Convention, ConventionParty
from aict.conventions.queries import conventions_of
from aict.conventions.rules import FRANCE, day_of, french_of
from aict.conventions.words import CLAUSE, KIND, RENEWAL, STATE_GROUND
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.core.listing import Listing
from aict.core.schema import new_id
from aict.core.templating import say
from aict.core.web import db, parse_id
from aict.documents.subjects import attachable
from aict.partnerships.access import Standing
from aict.partnerships.bodies import bodies, own_currency
from aict.partnerships.checks import check_currency, check_period
from aict.partnerships.codes import settled_code
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place, Told

_SHORTENED = 90


class ConventionKind(FactKind[Convention]):
    """Conventions."""

    model = Convention
    endpoint = "conventions.convention"
    list_endpoint = "conventions.index"
    fields = "conventions/convention_fields.html"
    list_title = Sentence("Conventions")
    new_title = Sentence("Ajouter une convention")
    has_page = True
    confirm_label = Sentence("Reconnaître cette convention")

    def title(self, at: Standing, fact: Convention) -> Sentence:
        """Its title."""
        return Sentence("%(title)s", title=fact.quoted(fact.title))

    def listing(self, at: Standing, facts: Sequence[Convention]) -> Listing[Convention]:
        """See `conventions.lists`."""
        return convention_listing(at, facts)

    def form(self, at: Standing, fact: Convention | None, place: Place) -> ConventionForm:
        """A new one begins with the key-holders as parties, ticked."""
        form = ConventionForm(obj=fact) if fact else self._new_form(at)
        self._offer(at, form, fact)
        return form

    def _offer(self, at: Standing, form: ConventionForm, fact: Convention | None) -> None:
        form.kind.offer_words(KIND)
        form.renewal.offer_words(RENEWAL)
        form.state_ground.offer_words(STATE_GROUND)
        form.changes.offer([(clause.value, say(word)) for clause, word in CLAUSE.items()])
        others = [c for c in conventions_of(db(), at.partnership.id) if fact is None or c.id != fact.id]
        form.amends_id.offer(
            [
                (str(c.id), c.quoted(shorten(f"{c.code} · {c.title}", _SHORTENED, placeholder="…")))
                for c in others
            ]
        )

    def _new_form(self, at: Standing) -> NewConventionForm:
        form = NewConventionForm()
        form.party_ids.choices = bodies(db(), at)
        form.currency.suggest(own_currency(at))
        if not form.is_submitted():
            form.party_ids.data = [str(m.organisation_id) for m in at.partnership.members if m.holds_key]
        return form

    def values(self, at: Standing, form: FactForm, fact: Convention | None, place: Place) -> dict[str, Any]:
        """Dates in order, an amount in a currency, a chain of amendments without end, a code that is free."""
        values = form.values
        check_period(values["starts_on"], values["ends_on"])
        check_currency([values["provisional_amount"]], values["currency"], field="currency")
        if values["provisional_amount"] is None:
            values["currency"] = None
        counts = (values["renewal_months"], values["renewal_times"])
        check_renewal(values["renewal"], counts, values["renewal_until"], values["ends_on"])
        values["changes"] = values["changes"] or None
        if fact and values["signed_on"] != fact.signed_on:
            _check_signature(fact, values["signed_on"])
        chain = {c.id: c.amends_id for c in conventions_of(db(), at.partnership.id)}
        check_amends(fact.id if fact else None, values["amends_id"], chain)
        own = fact.code if fact else None
        values["code"] = settled_code(
            db(), at.partnership, model=Convention, letter="C", wanted=values["code"], own=own
        )
        if isinstance(form, NewConventionForm):
            chosen = [parse_id(text) for text in form.party_ids.data or ()]
            values["parties"] = [ConventionParty(id=new_id(), organisation_id=body) for body in chosen]
        return values

    def history(self, at: Standing, fact: Convention, place: Place) -> list[Told]:
        """Its own events and those of its parties."""
        whole, french, other = PastConventionForm(), FrenchPartyForm(), PartyForm()
        self._offer(at, whole, fact)
        told = convention_history(db(), fact)
        form = {None: whole, FRANCE: french}
        return [(e, form.get(country, other).differences(e.before, e.after)) for e, country in told]


def _check_signature(fact: Convention, signed: PartialDate | None) -> None:
    """A signature corrected is not after what followed it."""
    signatures = [signed, *(party.signed_on for party in fact.parties)]
    for event in fact.events:
        if (day := day_of(event)) is not None:
            check_after_signature(day, signatures, field="signed_on")
    for party in french_of(fact):
        if party.signed_on is None:
            check_transmission(signed, party.transmitted_on, field="signed_on")


CONVENTIONS = ConventionKind()
attachable(CONVENTIONS)
