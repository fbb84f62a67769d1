"""Several facts of one kind changed at once: what would change in each is read first, then all of it or nothing.

Each row carries the version that was read; when one has changed meanwhile, none is saved. Each is corrected as by
its own form: who corrects answers for what it says, and the other sides are asked again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from flask import flash, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import ngettext
from werkzeug.datastructures import MultiDict

from aict.core.errors import Overtaken, Sentence
from aict.core.listing import shown_rows
from aict.core.web import db, parse_id
from aict.partnerships import facts
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.facts import AnyFact
from aict.partnerships.opinion_lists import with_opinions
from aict.partnerships.opinions import opinions_on
from aict.partnerships.several_forms import SeveralForm, label_of, read, several_form, typed, written

MOST = 100
"""Facts changed in one act: what somebody can still read through before saying yes."""
OK, CONFLICT, UNPROCESSABLE = 200, 409, 422


@dataclass(frozen=True, slots=True)
class Change:
    """One field that changes, before and after, in words."""

    label: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Outcome(Generic[AnyFact]):
    """What becomes of one fact."""

    fact: AnyFact
    changes: Sequence[Change] = ()
    refusal: Sentence | None = None


class SeveralPages(Generic[AnyFact]):
    """The page that changes several facts of one kind."""

    def __init__(self, kind: FactKind[AnyFact]) -> None:
        """`kind.together` names the fields."""
        self.kind = kind

    def ask(self, at: Standing, **place: object) -> ResponseReturnValue:
        """What was picked, what may be changed in it, and what would become of each."""
        one = self.kind.form(at, None, place)
        # Coming from the list, the address holds its filters, which have names of their own.
        form = several_form(self.kind, one, request.args if "picks" in request.args else MultiDict())
        form.picks.data = form.picks.data or written(self._picked(at, place))
        right = form.validate()
        return self._page(at, place, form, one, status=OK if right else UNPROCESSABLE)

    def change(self, at: Standing, **place: object) -> ResponseReturnValue:
        """Change all of them as it was read, or nothing."""
        one = self.kind.form(at, None, place)
        form = several_form(self.kind, one, request.form)
        if not form.accepted():
            return self._page(at, place, form, one, status=UNPROCESSABLE)
        values = typed(one, form.chosen())
        try:
            count = self._change(at, self._found(at, place, form), one, values, seen=_seen(form))
        except Overtaken as overtaken:
            return self._page(at, place, form, one, status=CONFLICT, overtaken=overtaken.sentence)
        flash(ngettext("%(num)s fiche modifiée.", "%(num)s fiches modifiées.", count))
        return redirect(self.kind.list_url(at, place), code=303)

    def _change(
        self,
        at: Standing,
        found: Sequence[AnyFact],
        one: FactForm,
        values: Mapping[str, Any],
        *,
        seen: Mapping[str, str],
    ) -> int:
        changing = [out.fact for out in self._outcomes(at, found, one, values) if out.changes]
        for fact in changing:
            version = seen.get(str(fact.id), "")
            facts.hold(db(), fact, version=int(version) if version.isdecimal() else None, values={})
        for fact in changing:
            facts.correct(db(), fact, at=at, version=fact.version, values=values)
        if changing:
            self.kind.follow(at)
        return len(changing)

    def _outcomes(
        self, at: Standing, found: Sequence[AnyFact], one: FactForm, values: Mapping[str, Any]
    ) -> list[Outcome[AnyFact]]:
        return [self._outcome(at, fact, one, values) for fact in found]

    def _outcome(
        self, at: Standing, fact: AnyFact, one: FactForm, values: Mapping[str, Any]
    ) -> Outcome[AnyFact]:
        if not self.kind.may_correct(at, fact):
            return Outcome(fact, refusal=Sentence("Chaque côté dit ce qu’il en est de lui-même."))
        if why := self.kind.held(fact):
            return Outcome(fact, refusal=why)
        pairs = [(one[name], getattr(fact, name), value) for name, value in values.items()]
        changes = [
            Change(str(field.label.text), label_of(field, before), label_of(field, after))
            for field, before, after in pairs
            if before != after
        ]
        return Outcome(fact, tuple(changes))

    def _picked(self, at: Standing, place: Place) -> list[str]:
        """The facts picked on the list, or all those that its filters keep: one more than may be changed says so."""
        if not request.args.get("all"):
            return request.args.getlist("pick")
        every = db().scalars(self.kind.within(at, place).where(self.kind.model.removed_at.is_(None))).all()
        listing = self.kind.listing(at, every)
        if listing is None:
            return [str(fact.id) for fact in every[: MOST + 1]]
        shown = shown_rows(with_opinions(listing, opinions_on(db(), every)), every, request.args)
        return [str(fact.id) for fact in shown.every(MOST + 1)]

    def _found(self, at: Standing, place: Place, form: SeveralForm) -> Sequence[AnyFact]:
        """Those picked that stand in this place, in the order of their entry; any other is left out."""
        ids = [known for text in read(form.picks.data)[:MOST] if (known := parse_id(text))]
        model = self.kind.model
        wanted = self.kind.within(at, place).where(model.id.in_(ids), model.removed_at.is_(None))
        return db().scalars(wanted.order_by(model.entered_at, model.id)).all()

    def _page(
        self,
        at: Standing,
        place: Place,
        form: SeveralForm,
        one: FactForm,
        *,
        status: int,
        overtaken: Sentence | None = None,
    ) -> ResponseReturnValue:
        values = {} if form.errors else typed(one, form.chosen())
        found = self._outcomes(at, self._found(at, place, form), one, values)
        form.seen.data = written([f"{out.fact.id}={out.fact.version}" for out in found])
        page = render_template(
            "facts/several.html",
            at=at,
            kind=self.kind,
            place=place,
            form=form,
            found=found,
            wanted=values,
            changing=sum(bool(out.changes) for out in found),
            overtaken=overtaken,
            most=MOST,
            too_many=len(read(form.picks.data)) > MOST,
        )
        return page, status


def _seen(form: SeveralForm) -> dict[str, str]:
    return dict(line.rpartition("=")[::2] for line in read(form.seen.data))
