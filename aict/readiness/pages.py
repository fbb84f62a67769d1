"""What is particular to the pages of pieces."""

from typing import Any

from flask import url_for
from sqlalchemy import Select, select

from aict.cofinancing.queries import project_in
from aict.core.errors import Sentence
from aict.core.web import db
from aict.documents.evidence import title_and_date
from aict.documents.queries import documents_of
from aict.partnerships.access import Standing
from aict.partnerships.bodies import own_currency
from aict.partnerships.checks import check_currency
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.readiness.forms import PieceForm
from aict.readiness.models import Piece, PieceKind
from aict.readiness.piece_checks import check_piece, commits, is_delivered
from aict.readiness.words import PIECE


class PieceKindPages(FactKind[Piece]):
    """The pieces of one project."""

    model = Piece
    endpoint = "readiness.piece"
    list_endpoint = "readiness.index"
    fields = "readiness/piece_fields.html"
    list_title = Sentence("Préparer un appel")
    new_title = Sentence("Ajouter une pièce")

    def title(self, at: Standing, fact: Piece) -> Sentence:
        """What it is and whose."""
        if fact.organisation is None:
            return PIECE[fact.kind]
        return Sentence("%(kind)s, %(who)s", kind=PIECE[fact.kind], who=fact.organisation.name)

    def form(self, at: Standing, fact: Piece | None, place: Place) -> PieceForm:
        """Choices are the members and the documents of the partnership."""
        form = PieceForm(obj=fact)
        form.kind.offer_words(PIECE)
        members = {str(m.organisation_id): m.organisation.name for m in at.partnership.members}
        form.organisation_id.offer(list(members.items()))
        form.document_id.offer(
            [(str(d.id), title_and_date(d)) for d in documents_of(db(), at.partnership.id)]
        )
        if fact is None:
            form.currency.suggest(own_currency(at))
        return form

    def values(self, at: Standing, form: FactForm, fact: Piece | None, place: Place) -> dict[str, Any]:
        """A letter and a deliberation are somebody's; an amount is that of a letter, a funder that of a report."""
        values = form.values
        kind: PieceKind = values["kind"]
        # What a form holds for another kind is not kept.
        if not commits(kind):
            values["amount"] = None
        if not is_delivered(kind):
            values["funder"] = None
        check_piece(kind, **{name: values[name] for name in ("organisation_id", "amount", "funder")})
        check_currency([values["amount"]], values["currency"], field="currency")
        if values["amount"] is None:
            values["currency"] = None
        return {**values, "project_id": place["project_id"]}

    def within(self, at: Standing, place: Place) -> Select[Piece]:
        """Those of the project in the address; without an address, those of the partnership."""
        if not place:
            return super().within(at, place)
        project = project_in(db(), at.partnership.id, place["project_id"])
        return select(Piece).where(Piece.project_id == project.id)

    def place_of(self, fact: Piece) -> Place:
        """Its project."""
        return {"project_id": fact.project_id}

    def list_url(self, at: Standing, place: Place) -> str:
        """The page on which a call is prepared."""
        return url_for(self.list_endpoint, code=at.partnership.code, **place)


PIECES = PieceKindPages()
