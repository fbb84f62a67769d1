"""What is particular to the pages of the ledger."""

import uuid
from collections.abc import Sequence
from typing import Any

from flask import g
from flask_babel import gettext as _

from aict.core.errors import RuleBroken, Sentence
from aict.core.listing import Listing
from aict.core.originals import USUAL
from aict.core.web import db
from aict.local_return.checks import check_found, check_none_found
from aict.local_return.citing import indicator_choices
from aict.local_return.forms import LocalReturnForm
from aict.local_return.lists import return_listing
from aict.local_return.models import Finding, LocalReturn, Testimony
from aict.local_return.queries import returns_measured_by
from aict.local_return.testimony_pages import notes
from aict.local_return.testimony_queries import by_entry, testimonies_of
from aict.local_return.words import FINDING, STRENGTH, TERM
from aict.objectives.contributions import Contribution, contributes
from aict.objectives.models import Objective
from aict.partnerships import side_choices
from aict.partnerships.access import Standing
from aict.partnerships.checks import check_period
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.reference.queries import DIMENSIONS, items
from aict.reference.words import worded


class LocalReturnKind(FactKind[LocalReturn]):
    """Entries of the ledger."""

    model = LocalReturn
    endpoint = "local_return.entry"
    list_endpoint = "local_return.index"
    fields = "local_return/fields.html"
    list_title = Sentence("Retour local")
    new_title = Sentence("Ajouter un constat")
    is_copied = True
    own_words = ("fact", "value", "source", "note")
    together = ("dimension", "territory", "strength", "term")

    def title(self, at: Standing, fact: LocalReturn) -> Sentence:
        """Its dimension, and what was found."""
        if fact.finding is Finding.NONE_FOUND:
            return Sentence(
                "%(dimension)s : aucun retour constaté", dimension=worded(fact.dimension, fact.language)
            )
        return Sentence(
            "%(dimension)s : %(fact)s",
            dimension=worded(fact.dimension, fact.language),
            fact=fact.quoted(shortened(fact.fact or "")),
        )

    def listing(self, at: Standing, facts: Sequence[LocalReturn]) -> Listing[LocalReturn]:
        """See `local_return.lists`."""
        said = by_entry(shown_testimonies(at))
        return return_listing(at, facts, {entry: notes(every) for entry, every in said.items()})

    def form(self, at: Standing, fact: LocalReturn | None, place: Place) -> LocalReturnForm:
        """Dimensions are those of the list, and the one the entry already has."""
        form = LocalReturnForm(obj=fact)
        form.territory.offer(side_choices.territories(at))
        own = {fact.dimension: fact.language} if fact else {}
        offered = {**own, **dict.fromkeys(dimensions(), USUAL)}
        form.dimension.offer([(name, worded(name, language)) for name, language in offered.items()])
        form.finding.offer_words(FINDING)
        form.strength.offer_words(STRENGTH)
        form.direct.offer_both(_("direct"), _("indirect"))
        form.term.offer_words(TERM)
        form.indicator_id.offer(indicator_choices(at))
        return form

    def values(self, at: Standing, form: FactForm, fact: LocalReturn | None, place: Place) -> dict[str, Any]:
        """Something found says what; nothing found has no figure."""
        values = form.values
        check_period(values["period_start"], values["period_end"], field="period_end")
        if values["finding"] is Finding.FOUND:
            check_found(fact=values["fact"], value=values["value"], unit=values["unit"])
        else:
            check_none_found(fact=values["fact"], value=values["value"])
        return values

    def check_removal(self, at: Standing, fact: LocalReturn) -> None:
        """What people said stays with what it is about."""
        if by_entry(testimonies_of(db(), at.partnership.id)).get(fact.id):
            raise RuleBroken(
                Sentence("Un témoignage ou une photographie accompagne ce constat : retirez-le d’abord.")
            )


def shown_testimonies(at: Standing) -> list[Testimony]:
    """Those of the entries that stand, read once for a page that shows both."""
    read: dict[uuid.UUID, list[Testimony]] = g.setdefault("testimonies", {})
    if at.partnership.id not in read:
        read[at.partnership.id] = testimonies_of(db(), at.partnership.id)
    return read[at.partnership.id]


def dimensions() -> list[str]:
    """The dimensions of the newest list, in its order."""
    return [item.label_fr for item in items(db(), DIMENSIONS)]


def shortened(text: str, longest: int = 70) -> str:
    """The beginning of a text, cut between two words."""
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0]}…"


RETURNS = LocalReturnKind()


def _entries_of(at: Standing, objective: Objective) -> list[Contribution]:
    measured = returns_measured_by(db(), at.partnership.id, [i.id for i in objective.indicators])
    return [
        Contribution(RETURNS.list_title, RETURNS.title(at, e), f"{RETURNS.list_url(at, {})}#entry-{e.id}")
        for e in measured
    ]


contributes(_entries_of)
