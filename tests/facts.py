"""What the tests of facts share: a reader's standing, and a form of each kind that is right."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.activities.models import Action, Meeting, Mission
from aict.cofinancing.models import FinancingLine, LedgerEntry, Project, RelationCost
from aict.contacts.models import Contact, TerritoryActor
from aict.conventions.models import Convention, ConventionEvent
from aict.local_return.models import LocalReturn, Testimony
from aict.objectives.models import Measurement
from aict.partnerships.access import Standing, standing_in
from aict.partnerships.models import KeyDate
from aict.readiness.models import Piece
from tests.factories import NOBODY, Filled


def standing_of(session: Session, email: str, code: str = "alpha") -> Standing:
    """Where somebody of the test world stands."""
    person = session.scalars(select(Person).where(Person.email == email)).one()
    return standing_in(session, person, code)


_SECTIONS = {"project": "cofinancing"}


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of fact over HTTP: where it stands, a right form, the text in it that shows on its list."""

    name: str
    model: type[Any]
    fields: dict[str, str]
    told: str
    """The field whose text shows on the list."""
    wrong: dict[str, str] = field(default_factory=dict)
    """A value that each of these fields refuses."""
    under: tuple[str, ...] = ()
    """The kinds of what stands on it in the world: they are removed before it is."""
    is_held_once_confirmed: bool = False
    """Whether nobody changes it any more once another side has confirmed it."""

    def path(self, filled: Filled) -> str:
        """The address under which it is entered."""
        below = {
            "line": f"cofinancing/{filled.project.id}/lines",
            "entry": f"cofinancing/{filled.project.id}/entries",
            "piece": f"cofinancing/{filled.project.id}/calls/pieces",
            "convention_events": f"conventions/{filled.convention.id}/events",
            "testimony": f"local-return/entries/{filled.local_return.id}/testimonies",
        }
        if self.name in below:
            return f"/partnerships/{filled.code}/{below[self.name]}"
        if self.name != "measurement":
            section = _SECTIONS.get(self.name, self.name).replace("_", "-")
            return f"/partnerships/{filled.code}/{section}"
        return (
            f"/partnerships/{filled.code}/objectives/{filled.objective.code}"
            f"/indicators/{filled.indicator.id}/measurements"
        )

    def shown_on(self, filled: Filled) -> str:
        """The address of the page where it is read among others."""
        if self.name == "testimony":
            return f"/partnerships/{filled.code}/local-return"
        return self.path(filled).removesuffix("/lines").removesuffix("/events").removesuffix("/pieces")

    def one(self, filled: Filled) -> Any:
        """The fact of this kind that the world holds."""
        return getattr(filled, self.name.removesuffix("s"))

    def one_path(self, filled: Filled, act: str) -> str:
        """The address of an act on it."""
        return f"{self.path(filled)}/{self.one(filled).id}/{act}"


TOO_LONG = "a" * 401
DIGITS = "9" * 40
HOSTILE_DATES = ("31/02/2025", "0001", "9999", "demain", "2025-13", DIGITS)

KINDS = (
    Kind(
        "actions",
        Action,
        {"title": "Ateliers de réparation", "territory": "b", "starts_on": "2025-03", "ends_on": "2025"},
        "title",
        {"title": TOO_LONG, "territory": "z", "starts_on": "0001", "cost": "NaN", "code": "a" * 81},
    ),
    Kind(
        "missions",
        Mission,
        {"from_side": "b", "to_side": "a", "date": "12/05/2025", "people": "4", "subject": "Stage"},
        "subject",
        {"from_side": "e", "date": "31/02/2025", "people": DIGITS, "days": "-1", "subject": "a\0b"},
    ),
    Kind(
        "meetings",
        Meeting,
        {"date": "2025-05-12", "level": "elus", "mode": "presence", "subject": "Bilan annuel"},
        "subject",
        {"date": "9999", "level": "tous", "subject": TOO_LONG},
    ),
    Kind(
        "conventions",
        Convention,
        {"title": "Avenant d’assainissement", "kind": "avenant", "starts_on": "2025-03", "ends_on": "2025"},
        "title",
        {"title": TOO_LONG, "kind": "traité", "provisional_amount": "NaN", "signed_on": "0001"},
        under=("piece", "entry", "line", "project", "convention_events"),
    ),
    Kind(
        "convention_events",
        ConventionEvent,
        {"kind": "suspension", "effective_on": "2024-03", "reason": "Aide suspendue par le ministère"},
        "reason",
        {"kind": "oubli", "effective_on": "0001", "decided_on": "demain", "until": "9999", "reason": "a\0b"},
    ),
    Kind(
        "project",
        Project,
        {"title": "Réseau de quartier", "announced_budget": "1250,5", "currency": "EUR"},
        "title",
        {"title": TOO_LONG, "announced_budget": "-1", "holder_id": str(NOBODY), "ends_on": "demain"},
        under=("piece", "entry", "line"),
    ),
    Kind(
        "line",
        FinancingLine,
        {
            "payer": "Agence de l’eau",
            "side": "third",
            "nature": "numeraire",
            "granted": "10,5",
            "currency": "EUR",
        },
        "payer",
        {
            "payer": "a\0b",
            "granted": "sNaN",
            "year": "1789",
            "side": "z",
            "share_percent": "101",
            "rate": "0",
        },
    ),
    Kind(
        "piece",
        Piece,
        {"kind": "rapport_final", "funder": "Agence des rivières", "note": "Remis en main propre"},
        "note",
        {
            "kind": "facture",
            "funder": TOO_LONG,
            "date": "demain",
            "amount": "-1",
            "currency": "ZZZ",
            "organisation_id": str(NOBODY),
            "document_id": str(NOBODY),
        },
    ),
    Kind(
        "entry",
        LedgerEntry,
        {
            "kind": "depense",
            "date": "2025-03",
            "amount": "10,5",
            "currency": "EUR",
            "label": "Compteurs d’eau",
        },
        "label",
        {
            "kind": "don",
            "date": "0001",
            "amount": "sNaN",
            "label": TOO_LONG,
            "place": "z",
            "spent_by": "z",
            "report_due_on": "demain",
        },
        is_held_once_confirmed=True,
    ),
    Kind(
        "relation_costs",
        RelationCost,
        {
            "kind": "mission",
            "date": "2025",
            "side": "a",
            "label": "Deux billets",
            "amount": "900",
            "currency": "EUR",
        },
        "label",
        {"kind": "repas", "date": "9999", "side": "z", "days": "-1", "amount": "1E+400", "function": "a\0b"},
    ),
    Kind(
        "local_return",
        LocalReturn,
        {
            "territory": "a",
            "dimension": "Compétences et pratiques",
            "finding": "found",
            "fact": "Une pratique de compostage reprise",
        },
        "fact",
        {"territory": "c2", "dimension": "Autre", "value": "sNaN", "date": "0001", "fact": "a\0b"},
        under=("testimony",),
    ),
    Kind(
        "testimony",
        Testimony,
        {
            "words": "Je sais classer, à présent.",
            "consent_by": "La personne",
            "consent_on": "2024-05",
            "consent_use": "rapports",
            "note": "Propos recueilli à la fin du stage",
        },
        "note",
        {
            "words": "a\0b",
            "consent_by": "",
            "consent_on": "0001",
            "consent_use": "tous",
            "consent_until": "demain",
            "speaker": TOO_LONG,
        },
    ),
    Kind(
        "measurement",
        Measurement,
        {"date": "2025-12", "value": "52,5", "reported_by": "a", "note": "Relevé de décembre"},
        "note",
        {"value": "Infinity", "date": "2125", "reported_by": "q", "note": "a\0b"},
    ),
    Kind(
        "contacts",
        Contact,
        {"name": "Awa Ouédraogo", "function": "Directrice", "email": "awa@ouaga.example", "shared": "oui"},
        "name",
        {"name": "", "email": "awa@", "telephone": "appeler", "reviewed_on": "0001", "shared": "peut-être"},
    ),
    Kind(
        "actors",
        TerritoryActor,
        {"name": "Hôpital de district", "kind": "hospital", "side": "b", "role": "Accueil de stagiaires"},
        "name",
        {"name": "a\0b", "kind": "pharmacy", "side": "e", "since": "9999", "website": "javascript:alert(1)"},
    ),
    Kind(
        "key_dates",
        KeyDate,
        {"date": "2014-03", "nature": "evenement", "label": "Inauguration du jardin"},
        "label",
        {"date": "", "nature": "autre chose", "label": TOO_LONG},
    ),
)


def kind_named(name: str) -> Kind:
    """One kind of fact by its name."""
    return next(kind for kind in KINDS if kind.name == name)
