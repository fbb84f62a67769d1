"""Where the rows behind a figure are read: each leads to its page, or to its history where it has none."""

from typing import Any

from flask import url_for

from aict.asymmetry.rules import Row
from aict.partnerships.access import Standing
from aict.partnerships.fact_kinds import BY_TABLE, FactKind

_PAGES = {
    "action": "activities.action_history",
    "mission": "activities.mission_history",
    "meeting": "activities.meeting_history",
    "project": "cofinancing.project_show",
    "line": "cofinancing.line_history",
    "spending": "ledger.index",
    "convention": "conventions.convention_show",
    "objective": "objectives.show",
    "indicator": "objectives.show",
    "evaluation": "evaluations.show",
    "revision": "texts.revision",
    "member": "partnerships.members",
    "referential": "partnerships.referential_history",
}
_BY_ITS_OWN_IDENTIFIER = frozenset(
    {"action", "mission", "meeting", "project", "line", "convention", "referential"}
)
_FACT = "fact:"


def row_url(at: Standing, row: Row) -> str | None:
    """The address where a row of the registry is read; None when it has none, or the reader opens no such page."""
    if not at.may("read"):
        return None
    if row.kind.startswith(_FACT):
        return _fact_url(at, row)
    endpoint = _PAGES.get(row.kind)
    if endpoint is None:
        return None
    place: dict[str, Any] = dict(row.place)
    if row.kind in _BY_ITS_OWN_IDENTIFIER:
        place["fact_id"] = str(row.id)
    return url_for(endpoint, code=at.partnership.code, **place)


def _fact_url(at: Standing, row: Row) -> str | None:
    """The history of a fact that stands in the partnership itself; a word on a fact does not say where else it stands."""
    kind = BY_TABLE.get(row.kind.removeprefix(_FACT))
    if kind is None or type(kind).place_of is not FactKind.place_of:
        return None
    return url_for(f"{kind.endpoint}_history", code=at.partnership.code, fact_id=row.id)
