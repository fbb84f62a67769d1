"""The declaration of an authority for a year: its payments, how each is classified, what is missing.

A payment is that of a financing line whose payer bears the authority's name, in a partnership that the reader reads.
Where the ledger says what was received for a line it is the ledger that counts, by the dates of its entries; the paid
amount of the line with the year of the line stands in where it says nothing. What was paid in another currency is
declared in euros by the rate of that year, and keeps what was paid beside it.
"""

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, contains_eager

from aict.accounts.models import Person
from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.core.folding import fold
from aict.oda.euros import InEuros, in_euros
from aict.oda.models import Classification, Filing
from aict.oda.rules import MARKERS, Missing, Said, is_eligible, missing
from aict.organisations.models import Organisation
from aict.partnerships.access import readable_ids
from aict.partnerships.models import Member, Partnership
from aict.reference.queries import current_rates, groups_in_year
from aict.reference.rules import Rate


@dataclass(frozen=True, slots=True)
class Paid:
    """What one line paid in a year, in one currency."""

    amount: Decimal | None
    """None when no amount is known."""
    currency: str | None
    unknown: int
    """Payments whose amount nobody knows."""
    year_known: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One payment to be declared."""

    line: FinancingLine
    project: Project
    classification: Classification | None
    paid: Paid
    euros: InEuros
    """What was paid, in the currency of the declaration."""
    granted: InEuros
    groups: frozenset[str]
    missing: tuple[Missing, ...]

    @property
    def eligible(self) -> bool | None:
        """Whether its recipient is on the list of that year; None when that is not known."""
        return is_eligible(self.groups)


@dataclass(frozen=True, slots=True)
class Declaration:
    """What an authority declares of a year."""

    organisation: Organisation
    year: int
    rows: Sequence[Row]
    """What is declared, what cannot be told included."""
    outside: Sequence[Row]
    """Payments to countries that are not on the list that year: no official assistance."""
    others: Sequence[FinancingLine]
    """Lines of the authority's side in that year whose payer bears another name."""

    @property
    def missing(self) -> int:
        """How many facts are missing in all."""
        return sum(len(row.missing) for row in self.rows)

    @property
    def total(self) -> Decimal | None:
        """What is declared in all, in euros; None when no amount is known."""
        known = [row.euros.amount for row in self.rows if row.euros.amount is not None]
        return sum(known, Decimal(0)) if known else None

    @property
    def uncounted(self) -> int:
        """Rows that the total leaves out: their amount is unknown, or nothing turns it into euros."""
        return sum(row.euros.amount is None for row in self.rows)


def declaration(session: Session, *, person: Person, organisation: Organisation, year: int) -> Declaration:
    """The declaration of a year as this person of the authority may read it; the same number of queries for any size."""
    sides = _sides(session, person, organisation)
    lines = session.scalars(_lines(sides)).unique().all()
    own, others = _sorted(lines, organisation, sides)
    paid = [(line, paid) for line in own for paid in paid_in(line, year)]
    classified = _classified(session, {line.project_id for line, _ in paid})
    countries = {c.recipient for c in classified.values() if c.recipient}
    groups = groups_in_year(session, countries, year)
    named = {country: frozenset(row.group_name for row in rows) for country, rows in groups.items()}
    of_year = _Year(year, current_rates(session), named)
    rows = [_row(line, p, classified.get(line.project_id), of_year, organisation) for line, p in paid]
    return Declaration(
        organisation,
        year,
        [row for row in rows if row.eligible is not False],
        [row for row in rows if row.eligible is False],
        [line for line in others if line.year == year and line.nature is not LineNature.REVENUE],
    )


@dataclass(frozen=True, slots=True)
class _Year:
    """What is known of the year that is declared."""

    year: int
    rates: Sequence[Rate]
    groups: Mapping[str, frozenset[str]]


def years_of(session: Session, *, person: Person, organisation: Organisation) -> list[int]:
    """The years in which the authority paid something, or of which it filed a declaration, the latest first."""
    sides = _sides(session, person, organisation)
    own, _ = _sorted(session.scalars(_lines(sides)).unique().all(), organisation, sides)
    received = {total.year for line in own for total in line.received}
    said = {
        line.year for line in own if line.year is not None and line.paid is not None and not line.received
    }
    filed = session.scalars(select(Filing.year).where(Filing.organisation_id == organisation.id).distinct())
    return sorted({*received, *said, *filed}, reverse=True)


def paid_in(line: FinancingLine, year: int) -> Iterator[Paid]:
    """What a line paid in a calendar year, by currency; a line without a year may have paid in it."""
    if line.received:
        of_year = [total for total in line.received if total.year == year]
        for currency in dict.fromkeys(total.currency for total in of_year):
            same = [total for total in of_year if total.currency == currency]
            counted = sum(total.counted for total in same)
            known = sum((total.known for total in same), Decimal(0))
            yield Paid(known if counted else None, currency, sum(total.unknown for total in same))
    elif line.year == year:
        yield Paid(line.paid, _currency(line), 0)
    elif line.year is None and line.paid is not None:
        yield Paid(line.paid, _currency(line), 0, year_known=False)


def _currency(line: FinancingLine) -> str | None:
    return line.currency or line.project.currency


def _sides(session: Session, person: Person, organisation: Organisation) -> dict[uuid.UUID, str]:
    """The partnerships of the authority that its reader reads, each with the side it stands on."""
    own = select(Member.partnership_id, Member.side).where(
        Member.organisation_id == organisation.id, Member.partnership_id.in_(readable_ids(person))
    )
    return {row.partnership_id: row.side for row in session.execute(own)}


def _lines(sides: Mapping[uuid.UUID, str]) -> Select[FinancingLine]:
    return (
        select(FinancingLine)
        .join(FinancingLine.project)
        .join(Project.partnership)
        .where(
            FinancingLine.partnership_id.in_(sides),
            FinancingLine.removed_at.is_(None),
            Project.removed_at.is_(None),
        )
        .options(contains_eager(FinancingLine.project).contains_eager(Project.partnership))
        .order_by(Partnership.title_key, Project.code, FinancingLine.id)
    )


def _sorted(
    lines: Iterable[FinancingLine], organisation: Organisation, sides: Mapping[uuid.UUID, str]
) -> tuple[list[FinancingLine], list[FinancingLine]]:
    """Those that the authority pays by its name, and the others of its side."""
    name = fold(organisation.name)
    own, others = list[FinancingLine](), list[FinancingLine]()
    for line in lines:
        if fold(line.payer) == name:
            own.append(line)
        elif line.side == sides[line.partnership_id]:
            others.append(line)
    return own, others


def _classified(session: Session, project_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, Classification]:
    wanted = select(Classification).where(
        Classification.project_id.in_(set(project_ids)), Classification.removed_at.is_(None)
    )
    return {found.project_id: found for found in session.scalars(wanted.order_by(Classification.id))}


def _row(
    line: FinancingLine,
    paid: Paid,
    classification: Classification | None,
    of_year: _Year,
    organisation: Organisation,
) -> Row:
    recipient = classification.recipient if classification else None
    groups = of_year.groups.get(recipient, frozenset()) if recipient else frozenset[str]()
    euros = in_euros(paid.amount, paid.currency, of_year.year if paid.year_known else None, of_year.rates)
    said = Said(
        siren=organisation.siren,
        recipient=recipient,
        groups=groups,
        purpose_code=classification.purpose_code if classification else None,
        aid_type=classification.aid_type if classification else None,
        channel=classification.channel if classification else None,
        markers={name: getattr(classification, f"marker_{name}", None) for name in MARKERS},
        amount=paid.amount,
        currency=paid.currency,
        in_euros=euros.amount,
        unknown_payments=paid.unknown,
        year=of_year.year if paid.year_known else None,
    )
    granted = in_euros(line.granted, _currency(line), line.year or of_year.year, of_year.rates)
    return Row(line, line.project, classification, paid, euros, granted, groups, missing(said))
