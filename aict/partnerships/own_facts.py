"""What is particular to the pages of key dates, of the status, and of what each side says of itself.

Key dates contradict each other as their sources do: every one is kept. The status of a partnership is that of
its latest change (`standing_now`). A referential and a view of the State are a
side's word on itself: the other sides read it, and say whether they find it right, but never write it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from flask_babel import gettext
from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from aict.core.errors import RuleBroken, Sentence
from aict.core.listing import Column, Listing
from aict.core.templating import say
from aict.core.web import db
from aict.partnerships import words
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.fact_lists import by_value, by_year, fact_listing
from aict.partnerships.facts import AnyFact
from aict.partnerships.models import KeyDate, Referential, StateView, StatusChange
from aict.partnerships.own_facts_forms import KeyDateForm, ReferentialForm, StateViewForm, StatusForm
from aict.partnerships.sides import side_name
from aict.partnerships.standing_now import follow_status


class KeyDateKind(FactKind[KeyDate]):
    """Key dates."""

    model = KeyDate
    endpoint = "partnerships.key_date"
    list_endpoint = "partnerships.key_dates"
    fields = "partnerships/key_date_fields.html"
    list_title = Sentence("Dates clés")
    new_title = Sentence("Ajouter une date")

    def title(self, at: Standing, fact: KeyDate) -> Sentence:
        """Its nature and when."""
        return Sentence("%(nature)s, %(date)s", nature=words.KEY_DATE[fact.nature], date=fact.date)

    def listing(self, at: Standing, facts: Sequence[KeyDate]) -> Listing[KeyDate]:
        """By date and nature."""
        natures = [(nature.value, sentence) for nature, sentence in words.KEY_DATE.items()]
        return fact_listing(
            Column("date", Sentence("Date"), lambda d: d.date, lambda d: d.date),
            filters=(
                by_year(facts, lambda d: d.date),
                by_value("nature", Sentence("Nature"), natures),
            ),
            texts=lambda d: (d.label, d.note, d.source),
        )

    def form(self, at: Standing, fact: KeyDate | None, place: Place) -> KeyDateForm:
        """All the natures."""
        form = KeyDateForm(obj=fact)
        form.nature.offer_words(words.KEY_DATE)
        return form

    def values(self, at: Standing, form: FactForm, fact: KeyDate | None, place: Place) -> dict[str, Any]:
        """Two dates may contradict each other."""
        return form.values


class StatusKind(FactKind[StatusChange]):
    """The status and its history."""

    model = StatusChange
    endpoint = "partnerships.status_change"
    list_endpoint = "partnerships.statuses"
    fields = "partnerships/status_fields.html"
    list_title = Sentence("Statut")
    new_title = Sentence("Dire un nouveau statut")

    def title(self, at: Standing, fact: StatusChange) -> Sentence:
        """The status and since when."""
        return Sentence("%(status)s, depuis %(since)s", status=words.STATUS[fact.status], since=fact.since)

    def form(self, at: Standing, fact: StatusChange | None, place: Place) -> StatusForm:
        """All the statuses."""
        form = StatusForm(obj=fact)
        form.status.offer_words(words.STATUS)
        return form

    def values(self, at: Standing, form: FactForm, fact: StatusChange | None, place: Place) -> dict[str, Any]:
        """A status has a date: without it, nobody could say which is the latest."""
        return form.values

    def follow(self, at: Standing) -> None:
        """The partnership stands where its latest change says."""
        follow_status(db(), at.partnership)


class ReferentialKind(FactKind[Referential]):
    """The referentials that each side states."""

    model = Referential
    endpoint = "partnerships.referential"
    list_endpoint = "partnerships.referentials"
    fields = "partnerships/referential_fields.html"
    list_title = Sentence("Référentiels")
    new_title = Sentence("Énoncer un référentiel de notre côté")

    def title(self, at: Standing, fact: Referential) -> Sentence:
        """Whose, and the family."""
        family, side = words.FAMILY[fact.family], side_name(at.partnership, fact.side)
        return Sentence("%(side)s – %(family)s", side=side, family=family)

    def form(self, at: Standing, fact: Referential | None, place: Place) -> ReferentialForm:
        """The lists of domain.md §1.1."""
        form = ReferentialForm(obj=fact)
        form.family.offer_words(words.FAMILY)
        form.held_by.offer(said(words.HELD_BY))
        form.reach.offer(said(words.REACH))
        form.standing.offer(said(words.STANDING))
        form.debated.offer_both(gettext("oui"), gettext("non"))
        form.debated_in.offer(said(words.DEBATED_IN))
        return form

    def values(self, at: Standing, form: FactForm, fact: Referential | None, place: Place) -> dict[str, Any]:
        """One's own side; the same family again only when another group, another time or its practice says it."""
        values = form.values
        same = select(Referential).where(
            Referential.partnership_id == at.partnership.id,
            Referential.side == at.side,
            Referential.family == values["family"],
            Referential.removed_at.is_(None),
        )
        others = [found for found in db().scalars(same) if fact is None or found.id != fact.id]
        if any(_says_the_same(found, values) for found in others):
            raise RuleBroken(
                Sentence(
                    "Notre côté a déjà énoncé cette famille : complétez sa fiche, ou dites qui d’autre la porte, si elle est déclarée ou observée, ou quand."
                ),
                field="family",
            )
        return values if fact else {**values, "side": at.side}

    def may_correct(self, at: Standing, fact: Referential) -> bool:
        """Nobody writes what another believes."""
        return fact.side == at.side


def _says_the_same(found: Referential, values: Mapping[str, Any]) -> bool:
    """Whether what is stated adds nothing: no other standing or date, and no group that is not there already."""
    same = (found.standing, found.said_on) == (values["standing"] or None, values["said_on"])
    return same and set(values["held_by"]) <= set(found.held_by)


class StateViewKind(FactKind[StateView]):
    """How each side stands towards the States."""

    model = StateView
    endpoint = "partnerships.state_view"
    list_endpoint = "partnerships.referentials"
    fields = "partnerships/state_view_fields.html"
    list_title = Sentence("Référentiels")
    new_title = Sentence("Dire notre position envers l’État")

    def title(self, at: Standing, fact: StateView) -> Sentence:
        """Whose it is."""
        return Sentence("%(side)s – position envers l’État", side=side_name(at.partnership, fact.side))

    def form(self, at: Standing, fact: StateView | None, place: Place) -> StateViewForm:
        """The lists of domain.md §1.1."""
        form = StateViewForm(obj=fact)
        form.positions.offer(said(words.POSITION))
        form.autonomy.offer(said(words.AUTONOMY))
        return form

    def values(self, at: Standing, form: FactForm, fact: StateView | None, place: Place) -> dict[str, Any]:
        """Something is said; several positions at once may be held over the years."""
        values = form.values
        if not (values["positions"] or values["autonomy"] or values["words"]):
            raise RuleBroken(Sentence("Choisissez au moins une valeur, ou dites-le en mots."))
        return values if fact else {**values, "side": at.side}

    def may_correct(self, at: Standing, fact: StateView) -> bool:
        """Nobody says how another stands."""
        return fact.side == at.side


def said(sentences: Mapping[str, Sentence]) -> list[tuple[str, str]]:
    """A controlled list as choices, in the reader's language."""
    return [(code, say(sentence)) for code, sentence in sentences.items()]


def kept(
    session: Session, at: Standing, kind: FactKind[AnyFact], *order: InstrumentedAttribute[Any]
) -> list[AnyFact]:
    """The facts of a kind that are not removed, in this order."""
    found = kind.within(at, {}).where(kind.model.removed_at.is_(None))
    return list(session.scalars(found.order_by(*order, kind.model.id)))


KEY_DATES, STATUSES, REFERENTIALS, STATE_VIEWS = (
    KeyDateKind(),
    StatusKind(),
    ReferentialKind(),
    StateViewKind(),
)
