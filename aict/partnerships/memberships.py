"""What is said of a member, as a fact of the partnership: confirmed or contested by the other sides."""

from flask import url_for

from aict.core.errors import Sentence
from aict.core.web import db
from aict.partnerships.access import Standing
from aict.partnerships.fact_history import history_of
from aict.partnerships.fact_kinds import FactKind, Place, Told
from aict.partnerships.member_forms import MemberForm
from aict.partnerships.models import Membership


class MembershipKind(FactKind[Membership]):
    """Members; they come in, are corrected and go on pages of their own."""

    model = Membership
    endpoint = "partnerships.membership"
    list_endpoint = "partnerships.members"
    list_title = Sentence("Membres")
    acts = ("confirm", "contest", "history")
    # The history of the whole partnership tells what was written; this row says who answers for it.
    is_shown_to_all = False

    def title(self, at: Standing, fact: Membership) -> Sentence:
        """Who it is."""
        return Sentence("le membre %(name)s", name=fact.organisation.name)

    def form(self, at: Standing, fact: Membership | None, place: Place) -> MemberForm:
        """All the roles."""
        form = MemberForm(obj=fact)
        form.offer_roles()
        return form

    def url(self, act: str, at: Standing, fact: Membership) -> str:
        """It is corrected where it always was."""
        if act == "edit":
            return url_for("partnerships.edit_member", code=at.partnership.code, member_id=fact.member_id)
        return super().url(act, at, fact)

    def history(self, at: Standing, fact: Membership, place: Place) -> list[Told]:
        """What was written of the member, and what was said of that; who follows is told to nobody else."""
        form = self.form(at, fact, place)
        events = history_of(db(), fact, parts={str(fact.member_id)})
        told = [(event, form.differences(event.before, event.after)) for event in events]
        return [(event, changes) for event, changes in told if changes or not event.kind]


MEMBERSHIPS = MembershipKind()
