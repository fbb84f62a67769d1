"""The text of a convention as it is printed: clause by clause with where each comes from, its chain, its term."""

from collections.abc import Iterator, Sequence

from aict.conventions.chain import Clause, ClauseOn, changed_by, is_amendment
from aict.conventions.models import Convention
from aict.conventions.rules import Term
from aict.conventions.told import Told, told_of
from aict.conventions.words import CLAUSE, EVENT, RENEWAL
from aict.core.dates import iso
from aict.partnerships.models import Partnership
from aict.reporting.blocks import ChainRow, ClauseRow, Day, Figure, HappenedRow, Money, Said, Words, phrase
from aict.reporting.sourcing import Sources


def clause_rows(told: Told) -> Iterator[ClauseRow]:
    """What each clause says today, or why that cannot be told."""
    return (clause_row(told.convention, found) for found in told.text.clauses.values())


def clause_row(convention: Convention, found: ClauseOn) -> ClauseRow:
    """What one clause of a convention says, and the text that it comes from."""
    # the rules ask for no more than clauses; what they give back is what they were given
    source = found.source if isinstance(found.source, Convention) else convention
    doubt = (
        phrase(
            "On ne peut pas le dire : %(why)s Il manque : %(what)s (%(who)s)",
            why=found.doubt,
            what=found.missing or "",
            who=", ".join(found.who),
        )
        if found.doubt
        else None
    )
    return ClauseRow(
        clause=CLAUSE[found.clause],
        says=_says(found.clause, source),
        origin=phrase("le texte d’origine") if source.id == convention.id else source.title,
        since=iso(found.since),
        doubt=doubt,
        lang=source.language if found.clause is Clause.OBJECT else None,
    )


def _says(clause: Clause, text: Convention) -> Words | Figure | Day | None:
    if clause is Clause.OBJECT:
        return text.object
    if clause is Clause.AMOUNT:
        known = text.provisional_amount is not None and text.currency
        return Money(text.provisional_amount, text.currency) if known else None  # type: ignore[arg-type]
    if clause is Clause.NOTICE:
        months = text.notice_months
        return None if months is None else phrase("%(n)s mois", n=months)
    if clause is Clause.RENEWAL:
        return _renewal(text)
    day = text.starts_on if clause is Clause.START else text.ends_on
    return Day(str(day)) if day else None


def _renewal(text: Convention) -> Words | None:
    if text.renewal is None:
        return None
    said: Words = RENEWAL[text.renewal]
    if text.renewal_months:
        said = phrase("%(what)s, par périodes de %(months)s mois", what=said, months=text.renewal_months)
    if text.renewal_times:
        said = phrase("%(what)s, %(times)s fois au plus", what=said, times=text.renewal_times)
    if text.renewal_until:
        said = phrase("%(what)s, pas au-delà du %(day)s", what=said, day=Day(str(text.renewal_until)))
    return said


def chain_rows(
    told: Told, partnership: Partnership, every: Sequence[Convention], sources: Sources
) -> Iterator[ChainRow]:
    """Its amendments and what followed it, each with its state."""
    for other in told.amendments:
        state = told_of(partnership, other, every).state
        yield ChainRow(
            title=other.title,
            state=state.label,
            reason=state.why,
            changes=tuple(CLAUSE[clause] for clause in changed_by(other)) if is_amendment(other) else (),
            source=sources.cite(other),
            lang=other.language,
        )


def happened_rows(convention: Convention, sources: Sources) -> Iterator[HappenedRow]:
    """Suspensions, resumptions, denunciations, renewals, in their order."""
    for event in convention.events:
        yield HappenedRow(
            what=EVENT[event.kind],
            effective_on=iso(event.effective_on),
            decided_on=iso(event.decided_on),
            until=iso(event.until),
            by=event.by.name if event.by else None,
            reason=event.reason,
            source=sources.cite(event),
            invented=event.invented,
            lang=event.language,
        )


def term_statements(term: Term) -> Iterator[Said]:
    """Until when it runs, how that was found, and the last day to give notice."""
    if (end := iso(term.end)) is not None:
        yield Said(phrase("Terme : %(day)s", day=Day(end)))
    if term.why is not None:
        yield Said(term.why)
    if term.missing is not None:
        yield Said(phrase("Il manque : %(what)s (%(who)s)", what=term.missing, who=", ".join(term.who)))
    if (notice := iso(term.notice_by)) is not None:
        yield Said(phrase("Dernier jour du préavis : %(day)s", day=Day(notice)))
    if (last := iso(term.last)) is not None:
        yield Said(phrase("Dernier terme possible : %(day)s", day=Day(last)))
