"""What is particular to the pages of participants and of restitutions: they stand under an evaluation."""

from typing import Any

from flask import url_for
from sqlalchemy import Select, select

from aict.core import clock
from aict.core.errors import Frozen, NotVisible, Sentence
from aict.core.web import db
from aict.documents.evidence import title_and_date
from aict.documents.queries import documents_of
from aict.evaluations.campaign_models import Participant, Restitution
from aict.evaluations.forms import ParticipantForm, RestitutionForm
from aict.evaluations.guard import FROZEN
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.queries import evaluation_in
from aict.evaluations.rules import refuse_what_is_to_come
from aict.evaluations.words import AUDIENCE, PART
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.facts import AnyFact
from aict.partnerships.sides import side_name


def evaluation_at(at: Standing, place: Place) -> Evaluation:
    """The evaluation of an address; `NotVisible` when the partnership has none such."""
    found = evaluation_in(db(), at.partnership.id, place["evaluation_code"])
    if found is None:
        raise NotVisible
    return found


class BesideEvaluation(FactKind[AnyFact]):
    """A kind of fact that is entered from the page of an evaluation."""

    list_endpoint = "evaluations.show"

    def within(self, at: Standing, place: Place) -> Select[AnyFact]:
        """Those of the evaluation in the address; without one, those of the partnership."""
        if not place:
            return super().within(at, place)
        own = evaluation_at(at, place).id
        return select(self.model).where(self.model.evaluation_id == own)  # type: ignore[attr-defined]

    def place_of(self, fact: AnyFact) -> Place:
        """Its evaluation."""
        return {"evaluation_code": fact.evaluation.code}  # type: ignore[attr-defined]

    def list_url(self, at: Standing, place: Place) -> str:
        """The page of the evaluation."""
        return url_for(self.list_endpoint, code=at.partnership.code, **place)


class ParticipantKind(BesideEvaluation[Participant]):
    """Who takes part; each side says so of itself, and keeps the names."""

    model = Participant
    endpoint = "evaluations.participant"
    fields = "evaluations/participant_fields.html"
    list_title = Sentence("Évaluation")
    new_title = Sentence("Ajouter quelqu’un de notre côté")
    is_shown_to_all = False

    def title(self, at: Standing, fact: Participant) -> Sentence:
        """The function and the side."""
        return Sentence("%(function)s – %(side)s", function=fact.quoted(fact.function), side=_side(at, fact))

    def form(self, at: Standing, fact: Participant | None, place: Place) -> ParticipantForm:
        """The name is asked of, and told to, its own side only."""
        form = ParticipantForm(obj=fact)
        form.part.offer_words(PART)
        if fact is not None and fact.side != at.side:
            del form.name
        return form

    def values(self, at: Standing, form: FactForm, fact: Participant | None, place: Place) -> dict[str, Any]:
        """One's own side, while the evaluation can still say so; `Frozen` afterwards."""
        if why := _frozen(evaluation_at(at, place)):
            raise Frozen(why)
        return {**form.values, "side": at.side, "evaluation_id": evaluation_at(at, place).id}

    def may_correct(self, at: Standing, fact: Participant) -> bool:
        """Its own side."""
        return fact.side == at.side

    def held(self, fact: Participant) -> Sentence | None:
        """What was frozen says who took part."""
        return _frozen(fact.evaluation)


class RestitutionKind(BesideEvaluation[Restitution]):
    """How results were given back: it may come long after the seal, so nothing holds it."""

    model = Restitution
    endpoint = "evaluations.restitution"
    fields = "evaluations/restitution_fields.html"
    list_title = Sentence("Évaluation")
    new_title = Sentence("Noter une restitution")

    def title(self, at: Standing, fact: Restitution) -> Sentence:
        """To whom, where and when."""
        return Sentence(
            "restitution %(audience)s – %(side)s, %(date)s",
            audience=AUDIENCE[fact.audience],
            side=_side(at, fact),
            date=fact.date,
        )

    def form(self, at: Standing, fact: Restitution | None, place: Place) -> RestitutionForm:
        """Either side may note what happened on either territory; the other confirms it."""
        form = RestitutionForm(obj=fact)
        form.side.offer([(side, side_name(at.partnership, side)) for side in at.sides])
        form.audience.offer_words(AUDIENCE)
        form.document_id.offer(
            [(str(d.id), title_and_date(d)) for d in documents_of(db(), at.partnership.id)]
        )
        return form

    def values(self, at: Standing, form: FactForm, fact: Restitution | None, place: Place) -> dict[str, Any]:
        """What is given back has happened."""
        values = form.values
        refuse_what_is_to_come(values["date"], today=clock.today())
        return {**values, "evaluation_id": evaluation_at(at, place).id}


def _side(at: Standing, fact: Participant | Restitution) -> str:
    return side_name(at.partnership, fact.side)


def _frozen(evaluation: Evaluation) -> Sentence | None:
    return FROZEN if evaluation.stage in {Stage.FROZEN, Stage.SEALED} else None


PARTICIPANTS, RESTITUTIONS = ParticipantKind(), RestitutionKind()
