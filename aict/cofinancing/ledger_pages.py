"""What is particular to the pages of entries: of the ledger of a plan, and of what the relation itself costs."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from textwrap import shorten
from typing import Any, cast

from flask import request, url_for
from sqlalchemy import Select, select

from aict.cofinancing.entry_checks import HELD, check_amendment, check_entry
from aict.cofinancing.ledger_forms import EntryForm
from aict.cofinancing.ledger_lists import places
from aict.cofinancing.ledger_queries import amendments_of, entry_in, next_code
from aict.cofinancing.models import Amends, EntryKind, LedgerEntry, Project
from aict.cofinancing.queries import lines_of, project_in
from aict.cofinancing.words import AMENDS, ENTRY_KIND
from aict.conventions.queries import conventions_of
from aict.core.errors import Amount, NotVisible, Quoted, RuleBroken, Sentence
from aict.core.originals import USUAL
from aict.core.schema import SHORT
from aict.core.templating import say
from aict.core.web import db, parse_id
from aict.partnerships import side_choices
from aict.partnerships.access import Standing
from aict.partnerships.bodies import bodies, own_currency
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.models import Partnership
from aict.reference.queries import EXPENSE_CATEGORIES, items
from aict.reference.words import worded

_SHORTENED = 90
_ROOM_FOR_NUMBER = 12
AMENDS_ARGUMENT = "amends"


@dataclass(frozen=True, slots=True)
class _Said:
    """What a form says of money."""

    kind: EntryKind
    line_id: uuid.UUID | None
    amount: Decimal | None
    currency: str | None


class Entries(FactKind[LedgerEntry]):
    """The ledger of one plan."""

    model = LedgerEntry
    endpoint = "ledger.entry"
    list_endpoint = "ledger.index"
    fields = "cofinancing/entry_fields.html"
    list_title = Sentence("Écritures")
    new_title = Sentence("Ajouter une écriture")

    def title(self, at: Standing, fact: LedgerEntry) -> Sentence:
        """Its code, its day and its amount."""
        if fact.amount is None:
            return Sentence("%(code)s, %(date)s, montant inconnu", code=fact.code, date=fact.date)
        amount = Amount(fact.amount, fact.currency)
        return Sentence("%(code)s, %(date)s, %(amount)s", code=fact.code, date=fact.date, amount=amount)

    def held(self, fact: LedgerEntry) -> Sentence | None:
        """Another entry amends it, or another side confirmed it."""
        return HELD if fact.is_amended or fact.is_confirmed else None

    def form(self, at: Standing, fact: LedgerEntry | None, place: Place) -> EntryForm:
        """Lines and conventions of the plan; an entry that amends another takes over what it says."""
        project = project_in(db(), at.partnership.id, place["project_id"])
        amended = _amended(project, fact)
        form = EntryForm(obj=fact, data=_taken_over(amended) if fact is None else None)
        form.kind.offer_words(ENTRY_KIND)
        form.line_id.offer(line_choices(project))
        form.category.offer(
            category_choices(fact.category, fact.language) if fact else category_choices(None)
        )
        form.place.offer([(value, say(words)) for value, words in places(at)])
        form.spent_by.offer(side_choices.proposers(at))
        named = [body for body in (fact.organisation if fact else None,) if body]
        form.organisation_id.offer(bodies(db(), at, named=named))
        form.convention_id.offer(convention_choices(at))
        form.amends_id.offer([(str(amended.id), say(self.title(at, amended)))] if amended else [])
        form.amends.offer_words(AMENDS)
        if fact is None and amended is None:
            form.currency.suggest(project.currency or own_currency(at))
        return form

    def values(self, at: Standing, form: FactForm, fact: LedgerEntry | None, place: Place) -> dict[str, Any]:
        """What `entry_checks` lets through, with a code of its own."""
        project = project_in(db(), at.partnership.id, place["project_id"])
        return checked(at, project, form.values, fact)

    def within(self, at: Standing, place: Place) -> Select[LedgerEntry]:
        """The entries of the plan in the address."""
        project = project_in(db(), at.partnership.id, place["project_id"])
        return select(LedgerEntry).where(LedgerEntry.project_id == project.id)

    def place_of(self, fact: LedgerEntry) -> Place:
        """Its plan."""
        return {"project_id": fact.project_id}

    def list_url(self, at: Standing, place: Place) -> str:
        """The ledger of the plan."""
        return url_for(self.list_endpoint, code=at.partnership.code, project_id=place["project_id"])


def checked(
    at: Standing, project: Project, values: Mapping[str, Any], fact: LedgerEntry | None
) -> dict[str, Any]:
    """The values of an entry of this plan once the rules hold; `RuleBroken` beside the field otherwise."""
    values = dict(values)
    # A currency beside no amount says nothing.
    if values["amount"] is None:
        values["currency"] = None
    said = _Said(values["kind"], values["line_id"], values["amount"], values["currency"])
    amends, amends_id = values.get("amends"), values.get("amends_id")
    check_entry(said, amends=amends or None, is_amending=amends_id is not None)
    if amends_id is not None:
        _check_amendment(project, said, cast("Amends", amends), amends_id, fact)
    own = {} if fact else {"code": code_for(at.partnership)}
    return {**values, "amends": amends or None, "project_id": project.id, **own}


def _check_amendment(
    project: Project, said: _Said, amends: Amends, amends_id: uuid.UUID, fact: LedgerEntry | None
) -> None:
    amended = entry_in(db(), project.id, amends_id)
    if fact is not None and amended.id == fact.id:
        raise RuleBroken(Sentence("Une écriture ne se corrige pas elle-même."), field="amends_id")
    others = [
        other.amount for other in amendments_of(db(), amended.id) if fact is None or other.id != fact.id
    ]
    check_amendment(said, amends=amends, amended=amended, others=others)


def code_for(partnership: Partnership) -> str:
    """A free code for one more entry of this partnership; two people at once get two."""
    db().execute(select(Partnership.id).where(Partnership.id == partnership.id).with_for_update())
    return next_code(db(), partnership.id, f"{partnership.code[: SHORT - _ROOM_FOR_NUMBER]}-M")


def line_choices(project: Project) -> list[tuple[str, str]]:
    """The lines of a plan by payer, instrument and year."""
    return [
        (
            str(line.id),
            shorten(
                ", ".join(str(part) for part in (line.payer, line.instrument, line.year) if part),
                _SHORTENED,
                placeholder="…",
            ),
        )
        for line in lines_of(project)
    ]


def category_choices(own: str | None, language: str = USUAL) -> list[tuple[str, str | Quoted]]:
    """The categories of the newest list, and the one that an entry has already."""
    known = [item.label_fr for item in items(db(), EXPENSE_CATEGORIES)]
    offered = {**({own: language} if own else {}), **dict.fromkeys(known, USUAL)}
    return [(name, worded(name, written_in)) for name, written_in in offered.items()]


def convention_choices(at: Standing) -> list[tuple[str, str | Quoted]]:
    """The conventions of the partnership."""
    conventions = conventions_of(db(), at.partnership.id)
    return [
        (str(c.id), c.quoted(shorten(f"{c.code} · {c.title}", _SHORTENED, placeholder="…")))
        for c in conventions
        if not c.removed_at
    ]


def _amended(project: Project, fact: LedgerEntry | None) -> LedgerEntry | None:
    """The entry that is amended: the one kept, or the one that the address or the form names."""
    asked = request.form.get("amends_id") or request.args.get(AMENDS_ARGUMENT) or ""
    wanted = parse_id(asked) or (fact.amends_id if fact else None)
    try:
        return entry_in(db(), project.id, wanted) if wanted else None
    except NotVisible:
        # Not one of this plan: the form refuses it as what it does not offer.
        return None


def _taken_over(amended: LedgerEntry | None) -> Mapping[str, Any] | None:
    if amended is None:
        return None
    names = (
        "kind",
        "line_id",
        "currency",
        "category",
        "place",
        "spent_by",
        "organisation_id",
        "convention_id",
    )
    return {**{name: getattr(amended, name) for name in names}, "amends_id": amended.id}


def labels_of(entries: Sequence[LedgerEntry]) -> Mapping[uuid.UUID, str]:
    """The codes of the entries that these amend, by the identifiers of the amended."""
    wanted = {entry.amends_id for entry in entries if entry.amends_id}
    if not wanted:
        return {}
    rows = db().execute(select(LedgerEntry.id, LedgerEntry.code).where(LedgerEntry.id.in_(wanted)))
    return {identifier: code for identifier, code in rows}  # noqa: C416 (rows are no pairs to the types)


ENTRIES = Entries()
