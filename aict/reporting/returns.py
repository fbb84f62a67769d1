"""The ledger of local return as a report prints it: one form for every territory, the reader's own first."""

from sqlalchemy.orm import Session

from aict.local_return.models import Finding, LocalReturn
from aict.local_return.queries import returns_of
from aict.local_return.rules import STRENGTH_LABELS, STRENGTHS, Assessed, matrix
from aict.partnerships.models import Territory
from aict.reference.models import ListItem
from aict.reference.queries import DIMENSIONS, items
from aict.reporting.blocks import ReturnBlock, ReturnEntry
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint


def return_blocks(session: Session, at: Viewpoint, sources: Sources, locale: str) -> tuple[ReturnBlock, ...]:
    """One block a territory, with what was found, looked for in vain, and not assessed."""
    entries = returns_of(session, at.partnership.id)
    sources.expect(entries)
    labels = {item.code: _label(item, locale) for item in items(session, DIMENSIONS)}
    return tuple(_block(side, entries, labels, at, sources) for side in at.sides)


def _label(item: ListItem, locale: str) -> str:
    return item.label_en if locale == "en" and item.label_en else item.label_fr


def _block(
    side: str, entries: list[LocalReturn], labels: dict[str, str], at: Viewpoint, sources: Sources
) -> ReturnBlock:
    here = [entry for entry in entries if entry.territory in {side, Territory.BOTH}]
    found = sorted((e for e in here if e.finding is Finding.FOUND), key=_strength)
    rows = matrix(entries, dimensions=_listed(entries, labels), territories=[side])
    assessed = {row.dimension: row.cells[0].assessed for row in rows}
    silent = [labels.get(d, d) for d, state in assessed.items() if state is Assessed.NOT_ASSESSED]
    return ReturnBlock(
        territory=at.name(side),
        tone=at.tone(side),
        entries=tuple(_entry(entry, labels, sources) for entry in found),
        none_found=tuple(labels.get(d, d) for d, state in assessed.items() if state is Assessed.NONE_FOUND),
        # When nothing at all was assessed, one sentence says so.
        not_assessed=tuple(silent) if here else (),
    )


def _listed(entries: list[LocalReturn], labels: dict[str, str]) -> list[str]:
    """The list of dimensions, by code or by label as the entries name them."""
    used = {entry.dimension for entry in entries}
    return [label if label in used else code for code, label in labels.items()]


def _strength(entry: LocalReturn) -> int:
    return STRENGTHS.index(entry.strength) if entry.strength else len(STRENGTHS)


def _entry(entry: LocalReturn, labels: dict[str, str], sources: Sources) -> ReturnEntry:
    return ReturnEntry(
        dimension=labels.get(entry.dimension, entry.dimension),
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
    )
