"""The ledger of local return as a report prints it: one form for every territory, the reader's own first."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from aict.core.errors import Sentence
from aict.local_return.models import Finding, LocalReturn
from aict.local_return.queries import returns_of
from aict.local_return.rules import STRENGTH_LABELS, STRENGTHS, Assessed, Cell, Proof, matrix
from aict.local_return.words import TERM
from aict.partnerships.models import Territory
from aict.reference.models import ListItem
from aict.reference.queries import DIMENSIONS, items
from aict.reporting.blocks import (
    Day,
    ProofCell,
    ProofRow,
    ReturnBlock,
    ReturnEntry,
    Versions,
    Words,
    phrase,
)
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint


def return_blocks(session: Session, at: Viewpoint, sources: Sources) -> tuple[ReturnBlock, ...]:
    """One block a territory, with what was found, looked for in vain, and not assessed."""
    entries = [entry for entry in returns_of(session, at.partnership.id) if at.covers(entry.date)]
    sources.expect(entries)
    labels = dimension_labels(session)
    return tuple(_block(side, entries, labels, at, sources) for side in at.sides)


def return_matrix(session: Session, at: Viewpoint) -> tuple[ProofRow, ...]:
    """Each dimension on each territory, the reader's own first: proved, told, looked for in vain, not assessed."""
    entries = [entry for entry in returns_of(session, at.partnership.id) if at.covers(entry.date)]
    labels = dimension_labels(session)
    rows = matrix(entries, dimensions=_listed(entries, labels), territories=at.sides)
    named = _named(entries, labels)
    return tuple(
        ProofRow(
            named[row.dimension],
            tuple(ProofCell(at.name(c.territory), _sign(c), _said(c)) for c in row.cells),
        )
        for row in rows
    )


def _sign(cell: Cell) -> str:
    if cell.proof is not None:
        return {Proof.PROVED: "■", Proof.TOLD: "◧", Proof.UNSAID: "□"}[cell.proof]
    return "–" if cell.assessed is Assessed.NONE_FOUND else "○"


def _said(cell: Cell) -> Words:
    if cell.proof is None:
        return cell.assessed.label
    found = phrase(
        "%(proof)s (%(n)s fait)", "%(proof)s (%(n)s faits)", proof=cell.proof.label, n=len(cell.entries)
    )
    if cell.strongest is None:
        return found
    return phrase("%(found)s, au mieux %(strength)s", found=found, strength=STRENGTH_LABELS[cell.strongest])


def dimension_labels(session: Session) -> dict[str, Words]:
    """Each dimension of the list, in the languages that it has, by what entries may call it."""
    return _labels(items(session, DIMENSIONS))


def _labels(dimensions: list[ListItem]) -> dict[str, Words]:
    """Each dimension of the list by its code and by its French label: entries name either."""
    found: dict[str, Words] = {}
    for item in dimensions:
        texts = [("fr", item.label_fr), *([("en", item.label_en)] if item.label_en else [])]
        found[item.code] = found[item.label_fr] = Versions(tuple(texts))
    return found


def _block(
    side: str, entries: list[LocalReturn], labels: dict[str, Words], at: Viewpoint, sources: Sources
) -> ReturnBlock:
    here = [entry for entry in entries if entry.territory in {side, Territory.BOTH}]
    found = sorted((e for e in here if e.finding is Finding.FOUND), key=_strength)
    rows = matrix(entries, dimensions=_listed(entries, labels), territories=[side])
    assessed = {row.dimension: row.cells[0].assessed for row in rows}
    named = _named(entries, labels)
    silent = [named[d] for d, state in assessed.items() if state is Assessed.NOT_ASSESSED]
    return ReturnBlock(
        territory=at.name(side),
        tone=at.tone(side),
        entries=tuple(_entry(entry, named, sources) for entry in found),
        none_found=tuple(named[d] for d, state in assessed.items() if state is Assessed.NONE_FOUND),
        # When nothing at all was assessed, one sentence says so.
        not_assessed=tuple(silent) if here else (),
    )


def _named(entries: list[LocalReturn], labels: dict[str, Words]) -> dict[str, Words]:
    """Every dimension in words: one that the list does not hold is in the language of whoever first wrote it."""
    own = {entry.dimension: Versions(((entry.language, entry.dimension),)) for entry in reversed(entries)}
    return own | labels


def _listed(entries: list[LocalReturn], labels: dict[str, Words]) -> list[str]:
    """One name for each dimension of the list, the one that an entry uses if any does."""
    used = {entry.dimension for entry in entries}
    chosen: dict[Words, str] = {}
    for name, label in labels.items():
        if label not in chosen or name in used:
            chosen[label] = name
    return list(chosen.values())


def _strength(entry: LocalReturn) -> int:
    return STRENGTHS.index(entry.strength) if entry.strength else len(STRENGTHS)


def _entry(entry: LocalReturn, named: dict[str, Words], sources: Sources) -> ReturnEntry:
    return ReturnEntry(
        dimension=named[entry.dimension],
        fact=entry.fact or "",
        value=entry.value,
        unit=entry.unit,
        date=str(entry.date) if entry.date else None,
        strength=STRENGTH_LABELS[entry.strength],
        evidence=entry.evidence,
        observer=entry.observed_by,
        beneficiaries=entry.beneficiaries,
        source=sources.cite(entry),
        invented=entry.invented,
        lang=entry.language,
        period=_period(entry),
        effect=tuple(_effect(entry)),
    )


def _period(entry: LocalReturn) -> Words | None:
    starts, ends = entry.period_start, entry.period_end
    if starts is None and ends is None:
        return None
    unknown = phrase("inconnu")
    first = Day(str(starts)) if starts else unknown
    return phrase("%(a)s – %(b)s", a=first, b=Day(str(ends)) if ends else unknown)


def _effect(entry: LocalReturn) -> Iterator[Words]:
    if entry.direct is not None:
        yield Sentence("effet direct") if entry.direct else Sentence("effet indirect")
    if entry.term is not None:
        yield TERM[entry.term]
