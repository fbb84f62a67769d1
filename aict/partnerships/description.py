"""What a partnership says of itself, as a fact of it: confirmed or contested by the other sides, with its history.

It is entered with the partnership and edited on a page of its own (`describing_routes`).
"""

from flask import url_for
from sqlalchemy import select

from aict.core.errors import Sentence
from aict.core.trail import entries
from aict.core.web import db
from aict.partnerships.access import Standing
from aict.partnerships.describing_forms import DescriptionForm
from aict.partnerships.fact_forms import Difference
from aict.partnerships.fact_history import Event, history_of
from aict.partnerships.fact_kinds import FactKind, Place, Told
from aict.partnerships.models import Description, Label, LabelKind

_FIELD = {LabelKind.FORM: "forms", LabelKind.THEME: "themes"}


class DescriptionKind(FactKind[Description]):
    """The description; there is one, from the start."""

    model = Description
    endpoint = "partnerships.description"
    list_endpoint = "dashboard.partnership"
    list_title = Sentence("Vue d’ensemble")
    acts = ("confirm", "contest", "history")
    # The history of the whole partnership tells what was written; this row says who answers for it.
    is_shown_to_all = False

    def title(self, at: Standing, fact: Description) -> Sentence:
        """There is no other."""
        return Sentence("description du partenariat")

    def form(self, at: Standing, fact: Description | None, place: Place) -> DescriptionForm:
        """The lists, and what the partnership says in words of its own."""
        form = DescriptionForm(obj=fact)
        form.offer_lists(db(), at.partnership)
        return form

    def url(self, act: str, at: Standing, fact: Description) -> str:
        """It is edited where it always was."""
        if act == "edit":
            return url_for("partnerships.edit", code=at.partnership.code)
        return super().url(act, at, fact)

    def history(self, at: Standing, fact: Description, place: Place) -> list[Told]:
        """What was written in the partnership and in its forms and themes, and what was said of it."""
        form = self.form(at, fact, place)
        labels = select(entries.c.entity_id).where(
            entries.c.partnership == str(fact.partnership_id), entries.c.entity == Label.__tablename__
        )
        parts = {str(fact.partnership_id), *db().scalars(labels)}
        events = [e for e in history_of(db(), fact, parts=parts) if e.of != str(fact.id)]
        told = [(event, _differences(form, event)) for event in events]
        # A status or an opening is no change of the description.
        return [(event, changes) for event, changes in told if changes or not event.kind]


def _differences(form: DescriptionForm, event: Event) -> list[Difference]:
    kind = event.after.get("kind") or event.before.get("kind")
    if kind in _FIELD:
        field = _FIELD[LabelKind(kind)]
        before, after = ([v["text"]] if v.get("text") else [] for v in (event.before, event.after))
        return form.differences({field: before}, {field: after})
    return form.differences(event.before, event.after)


DESCRIPTIONS = DescriptionKind()
