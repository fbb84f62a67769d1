"""What an importer or exporter may see, loaded in a few queries."""

import uuid
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select, union
from sqlalchemy.orm import Session, lazyload
from sqlalchemy.sql.base import ExecutableOption

from aict.cofinancing.models import FinancingLine, LedgerEntry, Project
from aict.conventions.models import Convention, ConventionParty
from aict.evaluations.models import Evaluation
from aict.exchange.cells import Many, split_items
from aict.exchange.format import FACTS, SHEETS, sheet
from aict.exchange.reading import Workbook
from aict.exchange.registry import Thing, as_uuid
from aict.exchange.relative_cells import Reference
from aict.exchange.shape import REF
from aict.objectives.models import Indicator, Objective
from aict.organisations.models import Organisation
from aict.partnerships.models import Member, Partnership

_LIGHT: dict[type[Any], tuple[ExecutableOption, ...]] = {
    Project: (lazyload(Project.lines),),
    FinancingLine: (lazyload(FinancingLine.received),),
    Evaluation: (lazyload(Evaluation.recommendations), lazyload(Evaluation.voices)),
}
"""What a sheet does not say of its rows is not read with them."""
_BATCH = 1000
"""Identifiers named in one query: databases limit the number of parameters."""

_PARENTS: tuple[tuple[type[Any], tuple[tuple[str, str], ...]], ...] = (
    (Convention, (("parties", "convention"),)),
    (Objective, (("indicateurs", "objectif"),)),
    (Indicator, (("cibles", "indicateur"), ("mesures", "indicateur"))),
)


def partnerships_within(
    session: Session, organisation: Organisation | None, *, among: Collection[uuid.UUID] | None = None
) -> list[Partnership]:
    """The partnerships that an organisation is a present member of and may see; all for the operator."""
    wanted = select(Partnership).order_by(Partnership.id)
    if organisation is not None:
        drafted = or_(Partnership.draft_of_id.is_(None), Partnership.draft_of_id == organisation.id)
        wanted = wanted.where(Partnership.id.in_(_joined_by(organisation)), drafted)
    if among is None:
        found = list(session.scalars(wanted))
    else:
        found = [
            p for part in _batches(among) for p in session.scalars(wanted.where(Partnership.id.in_(part)))
        ]
    if organisation is None:
        return found
    return [
        partnership
        for partnership in found
        if any(m.organisation_id == organisation.id and m.is_present for m in partnership.members)
    ]


def partnerships_named(
    session: Session, workbook: Workbook, organisation: Organisation | None
) -> set[uuid.UUID]:
    """Identifiers of the partnerships that the file may mean, of those that the organisation ever joined; the operator's are all."""
    texts = workbook.texts("partenariats", "code") | workbook.texts("partenariats", "ref")
    for name in workbook.rows:
        texts |= workbook.texts(name, "partenariat")
    wanted = select(Partnership.id)
    if organisation is not None:
        wanted = wanted.where(Partnership.id.in_(_joined_by(organisation)))
    found: set[uuid.UUID] = set()
    for part in _batches(texts):
        meant = or_(Partnership.code.in_(part), Partnership.given_code.in_(part), *_has_id(Partnership, part))
        found.update(session.scalars(wanted.where(meant)))
    for model, columns in _PARENTS:
        texts = {text for place in columns for text in workbook.texts(*place)}
        of_model = select(model.partnership_id)
        if organisation is not None:
            of_model = of_model.where(model.partnership_id.in_(_joined_by(organisation)))
        for part in _batches(texts):
            found.update(session.scalars(of_model.where(or_(model.code.in_(part), *_has_id(model, part)))))
    return found


def _joined_by(organisation: Organisation) -> Select[uuid.UUID]:
    """The partnerships where it is a member, or was."""
    return select(Member.partnership_id).where(Member.organisation_id == organisation.id)


def _has_id(model: type[Any], texts: Iterable[str]) -> list[ColumnElement[bool]]:
    """The condition that its identifier is among these texts; none when none of them is an identifier."""
    ids = [ref for text in texts if (ref := as_uuid(text)) is not None]
    return [model.id.in_(ids)] if ids else []


def organisations_within(
    session: Session,
    organisation: Organisation | None,
    partnerships: Sequence[Partnership],
    *,
    named: Collection[str] | None = None,
) -> list[Organisation]:
    """The organisations that may be named: the operator's, one's own, those met in one's partnerships.

    With `named`, of the operator's (a whole country's perhaps) only those whose code or `ref` is among these texts.
    """
    everyone = select(Organisation).order_by(Organisation.id)
    if organisation is None and named is None:
        return list(session.scalars(everyone))
    anybody = everyone if organisation is None else everyone.where(Organisation.given_by_id.is_(None))
    found: dict[uuid.UUID, Organisation] = {}
    if named is None:
        found |= {row.id: row for row in session.scalars(anybody)}
    for part in _batches(named or ()):
        meant = or_(Organisation.code.in_(part), *_has_id(Organisation, part))
        found |= {row.id: row for row in session.scalars(anybody.where(meant))}
    if organisation is not None:
        own = or_(Organisation.given_by_id == organisation.id, Organisation.id == organisation.id)
        found |= {row.id: row for row in session.scalars(everyone.where(own))}
    met = {m.organisation_id for p in partnerships for m in p.members}
    met |= set(_parties_and_holders(session, [p.id for p in partnerships]))
    for part in _batches(met - found.keys()):
        found |= {row.id: row for row in session.scalars(everyone.where(Organisation.id.in_(part)))}
    return sorted(found.values(), key=lambda row: row.id)


def organisations_met(
    session: Session, organisation: Organisation | None, partnerships: Sequence[Partnership]
) -> list[Organisation]:
    """Those of `organisations_within` that these partnerships name, and one's own, with those they succeed."""
    found = {row.id: row for row in organisations_within(session, organisation, partnerships, named=())}
    within = select(Organisation)
    if organisation is not None:
        within = within.where(Organisation.given_by_id.is_(None))
    while before := {row.succeeds_id for row in found.values() if row.succeeds_id} - found.keys():
        earlier = [
            row
            for part in _batches(before)
            for row in session.scalars(within.where(Organisation.id.in_(part)))
        ]
        if not earlier:
            break
        found |= {row.id: row for row in earlier}
    return sorted(found.values(), key=lambda row: row.id)


def organisations_named(workbook: Workbook) -> set[str]:
    """Every text of the file that may be the code or the `ref` of an organisation."""
    texts = workbook.texts("collectivites", "code") | workbook.texts("collectivites", REF)
    for place in SHEETS:
        for column in place.columns:
            kind = column.kind.each if isinstance(column.kind, Many) else column.kind
            if isinstance(kind, Reference) and kind.thing is Thing.ORGANISATION:
                for text in workbook.texts(place.name, column.name):
                    texts |= set(split_items(text)) if isinstance(column.kind, Many) else {text}
    return texts


def _parties_and_holders(session: Session, partnerships: Sequence[uuid.UUID]) -> Iterator[uuid.UUID]:
    """Who is a party of a convention, holds a plan, or paid something out."""
    for part in _batches(partnerships):
        parties = (
            select(ConventionParty.organisation_id)
            .join(Convention, Convention.id == ConventionParty.convention_id)
            .where(Convention.partnership_id.in_(part))
        )
        holders, payers = (
            select(named).where(home.in_(part), named.is_not(None))
            for named, home in (
                (Project.holder_id, Project.partnership_id),
                (LedgerEntry.organisation_id, LedgerEntry.partnership_id),
            )
        )
        yield from session.scalars(union(parties, holders, payers))


def rows_of(session: Session, model: Any, partnerships: Collection[uuid.UUID]) -> list[Any]:  # noqa: ANN401 (any table of a partnership)
    """The rows of some partnerships, oldest first."""
    rows = [
        row
        for part in _batches(partnerships)
        for row in session.scalars(
            select(model).where(model.partnership_id.in_(part)).options(*_LIGHT.get(model, ()))
        )
    ]
    return sorted(rows, key=lambda row: row.id)


def facts_of(session: Session, partnerships: Collection[uuid.UUID]) -> dict[str, list[Any]]:
    """Sheet → its facts, those removed included."""
    return {name: rows_of(session, sheet(name).model, partnerships) for name in FACTS}


def _batches(values: Iterable[Any]) -> Iterator[list[Any]]:
    remaining = iter(values)
    while part := list(islice(remaining, _BATCH)):
        yield part
