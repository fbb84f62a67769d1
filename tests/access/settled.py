"""A world in which everybody is signed in already, and the representative address of each endpoint.

A new endpoint whose parts have the names below needs nothing here. One on a kind of fact of its own
adds a line to `_FACTS`; one whose form names something adds its fields to `FIELDS`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from flask import Flask
from werkzeug.routing import Rule

from aict.accounts.models import Person
from tests import factories
from tests.factories import Filled

PEOPLE: Mapping[str, str | None] = {
    "anonymous": None,
    "stranger": factories.STRANGER,
    "instance_administrator": factories.INSTANCE_ADMINISTRATOR,
    "administrator": factories.ADMINISTRATOR_A,
    "guest_evaluator": factories.EVALUATOR,
    "reader": factories.READER_A,
    "officer": factories.OFFICER_A,
    "signatory": factories.SIGNATORY_A,
    "other_officer": factories.OFFICER_B,
    "other_signatory": factories.SIGNATORY_B,
    "associate_officer": factories.OFFICER_ASSOCIATE,
}
"""Relation to partnership alpha → who stands in it: the columns of the matrix."""

_FACTS = {
    "activities.action_": "action",
    "activities.mission_": "mission",
    "activities.meeting_": "meeting",
    "contacts.actor_": "actor",
    "contacts.contact_": "contact",
    "cofinancing.line_": "line",
    "cofinancing.project_": "project",
    "conventions.convention_": "convention",
    "conventions.event_": "convention_event",
    "documents.document_": "document",
    "evaluations.participant_": "participant",
    "evaluations.restitution_": "restitution",
    "ledger.entry_": "entry",
    "local_return.entry_": "local_return",
    "local_return.testimony_": "testimony",
    "oda_project.classification_": "classification",
    "measurements.measurement_": "measurement",
    "partnerships.description_": "description",
    "readiness.piece_": "piece",
    "partnerships.membership_": "membership",
    "partnerships.key_date_": "key_date",
    "partnerships.referential_": "referential",
    "partnerships.state_view_": "state_view",
    "partnerships.status_change_": "status_change",
    "relation_costs.cost_": "relation_cost",
}
_WHILE_ANSWERING = frozenset({"evaluations.answers", "evaluations.close", "evaluations.edit"})
_FIRST_REVISION = {"number": "1"}
FIELDS: Mapping[str, Mapping[str, str]] = {
    "texts.withdraw_agreement": _FIRST_REVISION,
    "texts.withdraw_proposal": _FIRST_REVISION,
}
_PERSON_OF = (factories.READER_A, factories.STRANGER)
"""Who acts for side a of alpha, and of beta."""
_OF_NO_PARTNERSHIP = frozenset({"code", "slug", "filename", "token", "kind", "about_kind", "key"})


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One rule of the application and one of its methods."""

    rule: Rule
    method: str

    @property
    def name(self) -> str:
        return str(self.rule.endpoint)

    @property
    def names_an_object(self) -> bool:
        """Whether its address names something of a partnership beside the partnership itself."""
        return "code" in self.rule.arguments and bool(self.rule.arguments - _OF_NO_PARTNERSHIP)


@dataclass(frozen=True, slots=True)
class Settled:
    """A database to be copied, with a session for everybody in it."""

    url: str
    alpha: Filled
    beta: Filled
    people: Mapping[str, Person]
    sessions: Mapping[str, tuple[str, str]]
    """Relation → session cookie and the token of its forms."""
    import_id: UUID
    """An import of the officer, on its way."""
    app: Flask
    """The application they signed in to; each test gives it a database of its own."""

    def fields(self, endpoint: Endpoint) -> Mapping[str, str]:
        """What is sent with a form beside its token: enough to get past what names nothing."""
        if endpoint.name == "partnerships.act_for":
            return {"member": str(self.alpha.a.member.id)}
        return FIELDS.get(endpoint.name, {})

    def address(self, endpoint: Endpoint, within: str = "alpha", *, of: Filled | None = None) -> str:
        """The address of an endpoint in partnership `within`; its objects may be `of` another one."""
        objects = of or (self.beta if within == "beta" else self.alpha)
        fact = next((f for start, f in _FACTS.items() if endpoint.name.startswith(start)), None)
        evaluation = objects.answering if endpoint.name in _WHILE_ANSWERING else objects.evaluation
        of_evaluation = endpoint.name.startswith("evaluations.")
        of_directory = endpoint.name.startswith("directory.")
        person = factories.EVALUATOR if of_evaluation else _PERSON_OF[objects is self.beta]
        known = {
            "code": within,
            "filename": "style.css",
            "fingerprint": "0" * 64,
            "slug": "sheet",
            "objective_code": objects.objective.code,
            "indicator_id": objects.indicator.id,
            "evaluation_code": evaluation.code,
            "text_id": objects.evaluation.conclusions_id,
            "document_id": objects.document.id,
            "entry_id": objects.local_return.id,
            "fact_id": getattr(objects, fact) and getattr(objects, fact).id if fact else None,
            "number": 1,
            "year": factories.FILED_YEAR,
            "token": "no-link-of-ours",
            "organisation_id": (objects.b if of_directory else objects.a).organisation.id,
            "member_id": objects.a.member.id,
            "invitation_id": (objects.guest_invitation if of_evaluation else objects.invitation).id,
            "person_id": self.people[person].id,
            "session_id": factories.NOBODY,
            "identity_id": factories.NOBODY,
            "provider_key": "no-provider-of-ours",
            "about_kind": "objective",
            "about_id": objects.objective.id,
            "thread_id": objects.thread.id,
            "turn_id": objects.message.id,
            "project_id": objects.project.id,
            "convention_id": objects.convention.id,
            "party_id": objects.party.id,
            "call_id": factories.CALL_ID,
            "rule_id": factories.RULE_ID,
            "checklist_id": factories.CHECKLIST_ID,
            "question_id": factories.QUESTION_ID,
            "budget_id": factories.BUDGET_ID,
            "group_id": factories.GROUP_ID,
            "import_id": self.import_id,
            "kind": "xlsx",
            "file_kind": "json",
            "key": "visas",
            "rate_id": factories.NOBODY,
            "side": "b",
        }
        built = endpoint.rule.build({name: known[name] for name in endpoint.rule.arguments})
        if built is None:
            raise LookupError(endpoint)
        return built[1]


def endpoints(app: Flask) -> Iterator[Endpoint]:
    """All that the application answers; HEAD and OPTIONS are the framework's own."""
    for rule in sorted(app.url_map.iter_rules(), key=lambda rule: (rule.rule, rule.endpoint)):
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            yield Endpoint(rule, method)
