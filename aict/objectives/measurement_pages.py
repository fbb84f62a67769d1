"""What is particular to the pages of measurements: they stand under an indicator of an objective."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import g, url_for
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager, joinedload, lazyload

from aict.core.errors import NotVisible, Quoted, Sentence
from aict.core.revisions import Revision, SharedText
from aict.core.web import db
from aict.documents.queries import documents_of
from aict.objectives.board import indicators_for
from aict.objectives.content import IndicatorText
from aict.objectives.measurement_forms import MeasurementForm, form_for
from aict.objectives.measurement_values import checked
from aict.objectives.models import Indicator, Measurement, Objective
from aict.objectives.queries import standing_readings
from aict.partnerships import side_choices
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place


@dataclass(frozen=True, slots=True)
class Measured:
    """An indicator as the reader may see it."""

    objective: Objective
    indicator: Indicator
    text: IndicatorText
    """What the text in force says of it, else the one proposed."""
    language: str


def measured(at: Standing, place: Place) -> Measured:
    """The indicator of an address; `NotVisible` unless the reader may see it in its objective."""
    # The form, the values and the readings of one request each ask for it; nothing in it changes meanwhile.
    known: dict[tuple[object, ...], Measured] = g.setdefault("measured", {})
    asked = (at.partnership.id, at.side, place["objective_code"], place["indicator_id"])
    if asked not in known:
        known[asked] = _measured(at, place)
    return known[asked]


def _measured(at: Standing, place: Place) -> Measured:
    # Neither the other indicators nor any reading: the text alone says whether this one is there.
    text = joinedload(Objective.text).selectinload(SharedText.revisions).lazyload(Revision.consents)
    found = db().scalar(
        select(Indicator)
        .join(Indicator.objective)
        .options(
            lazyload(Indicator.measurements),
            contains_eager(Indicator.objective).options(lazyload(Objective.indicators), text),
        )
        .where(
            Objective.partnership_id == at.partnership.id,
            Objective.code == place["objective_code"],
            Indicator.id == place["indicator_id"],
        )
    )
    texts = (
        {text.id: (text, language) for text, language, _ in indicators_for(found.objective, at)}
        if found
        else {}
    )
    if found is None or found.id not in texts:
        raise NotVisible
    return Measured(found.objective, found, *texts[found.id])


def _labels(told: Sequence[tuple[Standing, Measurement]]) -> dict[uuid.UUID, Quoted]:
    """The words of each indicator, as the one who reads its measurement is shown them."""
    of = select(Indicator.objective_id).where(Indicator.id.in_({m.indicator_id for _, m in told}))
    text = joinedload(Objective.text).selectinload(SharedText.revisions).lazyload(Revision.consents)
    wanted = select(Objective).where(Objective.id.in_(of)).options(lazyload(Objective.indicators), text)
    readers = {at.partnership.id: at for at, _ in told}
    return {
        shown.id: Quoted(shown.label, language)
        for objective in db().scalars(wanted)
        for shown, language, _ in indicators_for(objective, readers[objective.partnership_id])
    }


class MeasurementKind(FactKind[Measurement]):
    """Measurements of one indicator."""

    model = Measurement
    endpoint = "measurements.measurement"
    list_endpoint = "measurements.index"
    fields = "measurements/fields.html"
    list_title = Sentence("Mesures")
    new_title = Sentence("Ajouter une mesure")

    def title(self, at: Standing, fact: Measurement) -> Sentence:
        """When it was measured."""
        return Sentence("mesure, %(date)s", date=fact.date)

    def titles(self, told: Sequence[tuple[Standing, Measurement]]) -> list[Sentence]:
        """What was measured, then when."""
        labels = _labels(told)
        return [
            Sentence("%(indicator)s, mesure de %(date)s", indicator=labels[m.indicator_id], date=m.date)
            if m.indicator_id in labels
            else self.title(at, m)
            for at, m in told
        ]

    def form(self, at: Standing, fact: Measurement | None, place: Place) -> MeasurementForm:
        """The answer is asked in the nature of the indicator."""
        found = measured(at, place)
        form = form_for(found.text, fact)
        form.language = found.language
        form.reported_by.offer(side_choices.proposers(at))
        form.document_id.offer(
            [(str(d.id), d.quoted(d.title)) for d in documents_of(db(), at.partnership.id)]
        )
        return form

    def values(self, at: Standing, form: FactForm, fact: Measurement | None, place: Place) -> dict[str, Any]:
        """One answer, about a time that has come; what surprises is confirmed with a reason."""
        found = measured(at, place)
        readings = standing_readings(db(), [found.indicator.id])[found.indicator.id]
        said = checked(form.values, form, indicator=found.text, at=at, readings=readings, fact=fact)
        return {**said, "indicator_id": found.indicator.id}

    def within(self, at: Standing, place: Place) -> Select[Measurement]:
        """The measurements of the indicator in the address."""
        own = super().within(at, place)
        return own.where(Measurement.indicator_id == measured(at, place).indicator.id)

    def place_of(self, fact: Measurement) -> Place:
        """Its objective and its indicator."""
        return {"objective_code": fact.indicator.objective.code, "indicator_id": fact.indicator_id}

    def list_url(self, at: Standing, place: Place) -> str:
        """The measurements of the same indicator."""
        return url_for(self.list_endpoint, code=at.partnership.code, **place)


MEASUREMENTS = MeasurementKind()
