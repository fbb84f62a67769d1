"""The pages of testimonies and photographs: entered with consent, withdrawn by one button, seen as long as one agrees."""

import uuid
from collections.abc import Sequence
from typing import Any

from flask import Blueprint, Response, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from sqlalchemy import Select, select

from aict.core import clock
from aict.core.errors import NotVisible, Sentence
from aict.core.storage import storage
from aict.core.web import db
from aict.local_return import testimony_services as services
from aict.local_return.models import State, Testimony, TestimonyKind, Use
from aict.local_return.photographs import MEDIA_TYPE
from aict.local_return.testimony_forms import ConsentForm, NewPhotographForm, PhotographForm, WordsForm
from aict.local_return.testimony_queries import entry_in
from aict.local_return.words import TESTIMONY, USE
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.checks import check_period
from aict.partnerships.fact_forms import FactForm, OpinionForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.fact_pages import FactPages

PATH = "/entries/<uuid:entry_id>/testimonies"
_KEPT = "private, max-age=300"


class TestimonyKindOfFact(FactKind[Testimony]):
    """Testimonies and photographs."""

    model = Testimony
    endpoint = "local_return.testimony"
    list_endpoint = "local_return.index"
    fields = "local_return/testimony_fields.html"
    list_title = Sentence("Retour local")
    new_title = Sentence("Ajouter un témoignage ou une photographie")

    def title(self, at: Standing, fact: Testimony) -> Sentence:
        """What it is, and when it was collected; never what it says."""
        return Sentence("%(kind)s, %(date)s", kind=TESTIMONY[fact.kind], date=fact.date or fact.consent_on)

    def form(self, at: Standing, fact: Testimony | None, place: Place) -> ConsentForm:
        """That of words, or of a photograph: as the address asks, else as the fact is."""
        form = _form_of(fact)
        form.consent_use.offer_words(USE)
        return form

    def values(self, at: Standing, form: FactForm, fact: Testimony | None, place: Place) -> dict[str, Any]:
        """Consent that does not end before it begins; a photograph is kept with the entry in the address."""
        values = form.values
        check_period(values["consent_on"], values["consent_until"], field="consent_until")
        if fact is not None:
            return values
        picture = values.pop("file", None)
        own = services.kept(db(), storage(), at=at, picture=picture) if picture else {}
        kind = TestimonyKind.PHOTOGRAPH if picture else TestimonyKind.WORDS
        return {**values, **own, "kind": kind, "return_id": place["entry_id"]}

    def within(self, at: Standing, place: Place) -> Select[Testimony]:
        """Those of the entry in the address; of every entry where it names none."""
        wanted = select(Testimony).where(Testimony.partnership_id == at.partnership.id)
        if "entry_id" not in place:
            return wanted
        return wanted.where(Testimony.return_id == entry_in(db(), at.partnership.id, place["entry_id"]).id)

    def held(self, fact: Testimony) -> Sentence | None:
        """Nothing is left to correct of what was withdrawn."""
        return services.WITHDRAWN if fact.withdrawn_at else None

    def place_of(self, fact: Testimony) -> Place:
        """Its entry."""
        return {"entry_id": fact.return_id}

    def list_url(self, at: Standing, place: Place) -> str:
        """The ledger, at the entry."""
        anchor = f"entry-{place['entry_id']}" if "entry_id" in place else None
        return url_for(self.list_endpoint, code=at.partnership.code, _anchor=anchor)


def _form_of(fact: Testimony | None) -> ConsentForm:
    if fact is None:
        asked = request.args.get("kind") == TestimonyKind.PHOTOGRAPH.value
        return NewPhotographForm() if asked else WordsForm()
    return PhotographForm(obj=fact) if fact.kind is TestimonyKind.PHOTOGRAPH else WordsForm(obj=fact)


class TestimonyPages(FactPages[Testimony]):
    """The pages of a fact, and those of consent."""

    def register_all(self, bp: Blueprint) -> None:
        """The usual ones, the withdrawal, the photograph itself."""
        self.register(bp, PATH)
        one, write = f"{PATH}/<uuid:fact_id>", partnership_page(Permission.CONTRIBUTE)
        bp.add_url_rule(f"{one}/withdraw", "testimony_withdraw", write(self.withdraw), methods=("POST",))
        bp.add_url_rule(
            f"{one}/photograph.jpg",
            "testimony_photograph",
            partnership_page(Permission.READ)(self.photograph),
        )

    def withdraw(self, at: Standing, fact_id: uuid.UUID, **place: object) -> ResponseReturnValue:
        """Erase it, because the person no longer agrees."""
        testimony = self._found(at, fact_id, place)
        services.withdraw(db(), storage(), testimony, at=at, version=OpinionForm().read_version)
        flash(_("Accord retiré : le contenu est effacé, une mention reste à sa place."))
        return redirect(self.kind.list_url(at, place), code=303)

    def remove(self, at: Standing, fact_id: uuid.UUID, **place: object) -> ResponseReturnValue:
        """Take it out of the lists; what is personal in it is erased too."""
        testimony = self._found(at, fact_id, place)
        answer = super().remove(at, fact_id, **place)
        services.erase(db(), storage(), testimony)
        db().flush()
        return answer

    def photograph(self, at: Standing, fact_id: uuid.UUID, **place: object) -> ResponseReturnValue:
        """The picture, as long as the person agrees."""
        found = self._found(at, fact_id, place)
        if found.storage_name is None or found.state(clock.today()) is not State.SHOWN:
            raise NotVisible
        answer = Response(storage().read(found.storage_name), mimetype=MEDIA_TYPE)
        answer.headers["Cache-Control"] = _KEPT
        return answer


def notes(testimonies: Sequence[Testimony]) -> list[Sentence]:
    """Testimonies as a file of the ledger tells them: that there is one, or that the consent was withdrawn."""
    return [_note(testimony) for testimony in testimonies]


def _note(testimony: Testimony) -> Sentence:
    kind, state = TESTIMONY[testimony.kind], testimony.state(clock.today())
    if state is State.WITHDRAWN:
        return Sentence("%(kind)s : accord retiré le %(date)s", kind=kind, date=_day(testimony))
    if state is State.EXPIRED:
        return Sentence("%(kind)s : accord échu (%(date)s)", kind=kind, date=testimony.consent_until)
    return Sentence("%(kind)s, avec accord (%(use)s)", kind=kind, use=USE[testimony.consent_use])


def _day(testimony: Testimony) -> Any:  # noqa: ANN401 (a day, or nothing)
    return testimony.withdrawn_at.date() if testimony.withdrawn_at else None


def usable(testimonies: Sequence[Testimony], use: Use) -> list[Testimony]:
    """Those that may be shown today to these readers."""
    return [testimony for testimony in testimonies if testimony.may_serve(use, clock.today())]


TESTIMONIES = TestimonyKindOfFact()
