"""The demonstration accounts (interface.md): invented people, one per role."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Role
from aict.accounts.services import give_role, open_account
from aict.core.schema import new_id
from aict.organisations.models import Organisation, OrganisationType

# A public password, printed by the README and at every start: it protects nothing.
PASSWORD = "demonstration-aict"  # noqa: S105 # nosec B105


@dataclass(frozen=True, slots=True)
class Account:
    """One account and what it is."""

    email: str
    name: str
    organisation: str | None
    role: Role | None
    capacity: str | None = None


ACCOUNTS = (
    Account("agent@grenoble.example", "Camille (agent)", "FR-GRENOBLE", Role.OFFICER),
    Account("elue@grenoble.example", "Dominique (élue)", "FR-GRENOBLE", Role.SIGNATORY, "Adjointe au maire"),
    Account("admin@grenoble.example", "Alex (administration)", "FR-GRENOBLE", Role.ADMINISTRATOR),
    Account("lecteur@grenoble.example", "Sacha (lecture)", "FR-GRENOBLE", Role.READER),
    Account("agent@grenoble-metropole.example", "Lou (agent)", "FR-GRENOBLE-METRO", Role.OFFICER),
    Account("agent@ouagadougou.example", "Aminata (agente)", "BF-OUAGADOUGOU", Role.OFFICER),
    Account(
        "signataire@ouagadougou.example",
        "Moussa (signataire)",
        "BF-OUAGADOUGOU",
        Role.SIGNATORY,
        "Président de la délégation spéciale",
    ),
    Account("agent@sfax.example", "Yasmine (agente)", "TN-SFAX", Role.OFFICER),
    Account("agent@nantes.example", "Maël (agent)", "FR-NANTES", Role.OFFICER),
    Account("evaluatrice@cabinet.example", "Inès (évaluatrice)", "FR-CABINET-DEMO", Role.READER),
    Account("instance@aict.example", "Instance", None, None),
)


def open_demonstration_accounts(session: Session) -> None:
    """Create the accounts for the organisations of the real partnerships."""
    cabinet = Organisation(
        id=new_id(),
        code="FR-CABINET-DEMO",
        name="Cabinet d’évaluation (inventé pour la démonstration)",
        country="FR",
        type=OrganisationType.ENTREPRISE,
    )
    session.add(cabinet)
    session.flush()
    organisations = {o.code: o for o in session.scalars(select(Organisation))}
    for account in ACCOUNTS:
        person = open_account(
            session,
            email=account.email,
            name=account.name,
            password=PASSWORD,
            is_instance_administrator=account.organisation is None,
        )
        if account.organisation and account.role:
            give_role(
                session,
                person,
                organisation=organisations[account.organisation],
                role=account.role,
                capacity=account.capacity,
            )


def as_text(reports: Path) -> str:
    """The accounts and the demonstration PDFs, for the terminal."""
    lines = [f"\nDemonstration accounts (password of each: {PASSWORD})"]
    lines += [
        f"  {a.email:<36} {a.name}, {a.organisation or 'administrator of the instance'}" for a in ACCOUNTS
    ]
    pdfs = sorted(reports.glob("*.pdf"))
    lines += ["\nDemonstration reports", *(f"  {pdf}" for pdf in pdfs)] if pdfs else []
    return "\n".join(lines) + "\n\nCtrl-C stops.\n"
