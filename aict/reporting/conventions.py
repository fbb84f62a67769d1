"""Conventions as a report prints them: the computed state, why, which fact is missing, the steps of each party."""

from sqlalchemy.orm import Session

from aict.conventions.models import Convention, ConventionParty
from aict.conventions.queries import conventions_of
from aict.conventions.rules import FRANCE, signature_of
from aict.conventions.told import Told, told_of
from aict.conventions.words import KIND
from aict.core.dates import iso
from aict.evaluations.scope import Sort
from aict.reporting.blocks import ConventionBlock, Money, PartyStep, phrase
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint


def convention_blocks(session: Session, at: Viewpoint, sources: Sources) -> tuple[ConventionBlock, ...]:
    """Conventions of a partnership, oldest first."""
    every = conventions_of(session, at.partnership.id)
    shown = [convention for convention in every if at.looks_at(Sort.CONVENTIONS, convention.id)]
    sources.expect(shown)
    return tuple(convention_block(told_of(at.partnership, c, every), sources) for c in shown)


def convention_block(told: Told, sources: Sources) -> ConventionBlock:
    """One convention with its computed state and the steps of its parties."""
    convention, state = told.convention, told.state
    missing = (
        phrase("%(what)s (%(who)s)", what=state.missing, who=", ".join(state.who)) if state.missing else None
    )
    amount, currency = convention.provisional_amount, convention.currency
    return ConventionBlock(
        code=convention.code,
        title=convention.title,
        kind=KIND[convention.kind],
        object=convention.object,
        amount=Money(amount, currency) if amount is not None and currency else None,
        starts_on=iso(convention.starts_on),
        ends_on=iso(convention.ends_on),
        signed_on=iso(convention.signed_on),
        state=state.label,
        reason=state.why,
        missing=(missing,) if missing else (),
        warnings=tuple(notice.sentence for notice in told.notices),
        parties=tuple(_party(convention, party) for party in convention.parties),
        amends=convention.amends.title if convention.amends else None,
        source=sources.cite(convention),
        invented=convention.invented,
        lang=convention.language,
    )


def _party(convention: Convention, party: ConventionParty) -> PartyStep:
    return PartyStep(
        party=party.organisation.name,
        french=party.organisation.country == FRANCE,
        signatory=party.signatory,
        capacity=party.capacity,
        deliberated=iso(party.deliberated_on),
        signed=iso(signature_of(convention, party)),
        transmitted=iso(party.transmitted_on),
        receipt=party.receipt_reference,
    )
