"""What is particular to the page on which a project is classified: one classification for each project."""

from typing import Any

from flask import url_for
from flask_babel import get_locale
from sqlalchemy import Select, select

from aict.cofinancing.queries import project_in
from aict.core import formats
from aict.core.errors import RuleBroken, Sentence
from aict.core.folding import fold
from aict.core.web import db
from aict.funders.words import SERVICE
from aict.oda.columns import AID_TYPES, CHANNELS
from aict.oda.forms import ClassificationForm
from aict.oda.models import Classification
from aict.oda.queries import classification_of
from aict.oda.rules import MARKERS
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.reference.queries import countries, items


class ClassificationKind(FactKind[Classification]):
    """How projects are told to the State."""

    model = Classification
    endpoint = "oda_project.classification"
    list_endpoint = "oda_project.index"
    fields = "oda/classification_fields.html"
    list_title = Sentence("Classement APD")
    new_title = Sentence("Classer ce projet")

    def title(self, at: Standing, fact: Classification) -> Sentence:
        """The project it is about."""
        return Sentence("Classement APD de %(title)s", title=fact.project.quoted(fact.project.title))

    def form(self, at: Standing, fact: Classification | None, place: Place) -> ClassificationForm:
        """Codes in the reader's language; the country of the other side until another is chosen."""
        form = ClassificationForm(obj=fact)
        language = str(get_locale())
        named = {code: formats.country(code, language) for code in countries()}
        form.recipient.offer([(code, named[code]) for code in sorted(named, key=lambda c: fold(named[c]))])
        for field, name in ((form.aid_type, AID_TYPES), (form.channel, CHANNELS)):
            field.offer([(i.code, f"{i.code} · {i.label(language)}") for i in items(db(), name)])
        form.scheme.offer_words(SERVICE)
        for name in MARKERS:
            form[f"marker_{name}"].offer_scores()
        abroad = {m.organisation.country for m in at.partnership.members} - {"FR"}
        if fact is None and len(abroad) == 1 and not form.recipient.raw_data:
            form.recipient.data = abroad.pop()
        return form

    def values(
        self, at: Standing, form: FactForm, fact: Classification | None, place: Place
    ) -> dict[str, Any]:
        """As entered; a project that is classified already is corrected instead."""
        if fact is None and classification_of(db(), place["project_id"]) is not None:
            raise RuleBroken(Sentence("Ce projet est déjà classé : corrigez son classement."))
        return {**form.values, "project_id": place["project_id"]}

    def within(self, at: Standing, place: Place) -> Select[Classification]:
        """That of the project in the address; without an address, those of the partnership."""
        if not place:
            return super().within(at, place)
        project = project_in(db(), at.partnership.id, place["project_id"])
        return select(Classification).where(Classification.project_id == project.id)

    def place_of(self, fact: Classification) -> Place:
        """Its project."""
        return {"project_id": fact.project_id}

    def list_url(self, at: Standing, place: Place) -> str:
        """The page of the classification of that project."""
        return url_for(self.list_endpoint, code=at.partnership.code, **place)


CLASSIFICATIONS = ClassificationKind()
