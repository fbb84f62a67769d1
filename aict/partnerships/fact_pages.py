"""The pages that every kind of fact has: enter, correct, remove, confirm, contest, history.

A fact is always fetched within the reader's partnership, so that the identifier of a foreign one is
a 404 by construction.
"""

import uuid
from functools import partial
from typing import Generic

from flask import Blueprint, flash, redirect, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from werkzeug import Response

from aict.core.access import View
from aict.core.errors import Frozen, NotAllowed, NotVisible, RuleBroken, Sentence
from aict.core.overtaken import RowOvertaken
from aict.core.web import db
from aict.partnerships import facts, opinions
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_forms import FactForm, OpinionForm
from aict.partnerships.fact_kinds import BY_TABLE, FactKind, Place
from aict.partnerships.facts import AnyFact
from aict.partnerships.several import SeveralPages
from aict.partnerships.starting import begin, last_of

OK, CONFLICT, UNPROCESSABLE = 200, 409, 422


class FactPages(Generic[AnyFact]):
    """The pages of one kind of fact."""

    def __init__(self, kind: FactKind[AnyFact]) -> None:
        """`kind` says what is particular to it."""
        self.kind = kind

    def register(self, bp: Blueprint, path: str) -> None:
        """Give the pages their addresses under `path`."""
        BY_TABLE[self.kind.model.__table__.name] = self.kind  # type: ignore[attr-defined]
        name, one = self.kind.endpoint.split(".")[1], f"{path}/<uuid:fact_id>"
        read, write = partnership_page(Permission.READ), partnership_page(Permission.CONTRIBUTE)

        def add(rule: str, act: str, view: View, *methods: str) -> None:
            if act in self.kind.acts:
                bp.add_url_rule(rule, f"{name}_{act}", view, methods=methods)

        if self.kind.together:
            several = SeveralPages(self.kind)
            bp.add_url_rule(f"{path}/several", f"{name}_several", write(several.ask))
            bp.add_url_rule(f"{path}/several", f"{name}_change", write(several.change), methods=("POST",))
        add(f"{path}/new", "new", write(self.new), "GET", "POST")
        add(f"{one}/edit", "edit", write(self.edit), "GET", "POST")
        add(f"{one}/remove", "remove", write(self.remove), "POST")
        add(f"{one}/confirm", "confirm", write(self.confirm), "POST")
        add(f"{one}/contest", "contest", write(self.contest), "GET", "POST")
        add(f"{one}/history", "history", read(self.history), "GET")

    def new(self, at: Standing, **place: object) -> ResponseReturnValue:
        """Enter a fact."""
        self.kind.within(at, place)
        form, held = begin(self.kind, at, place), False
        if form.accepted():
            try:
                values = self.kind.values(at, form, None, place)
                fact = facts.enter(db(), self.kind.model, at=at, values=values)
                self.kind.follow(at)
                return self._back(at, place, _("Enregistré."), fact)
            except RuleBroken as broken:
                form.refuse(broken)
            except Frozen as frozen:
                form.refuse(RuleBroken(frozen.sentence))
                held = True
        return self._form_page(at, form, None, place, held=held)

    def edit(self, at: Standing, fact_id: uuid.UUID, **place: object) -> ResponseReturnValue:
        """Correct a fact; when somebody was faster, both versions are shown and nothing typed is lost."""
        fact = self._to_correct(at, fact_id, place)
        form, overtaken = self.kind.form(at, fact, place), None
        if form.accepted():
            try:
                values = self.kind.values(at, form, fact, place)
                facts.correct(db(), fact, at=at, version=form.read_version, values=values)
                self.kind.follow(at)
                return self._back(at, place, _("Correction enregistrée."), fact)
            except RuleBroken as broken:
                form.refuse(broken)
            except RowOvertaken as error:
                overtaken = error
        return self._form_page(at, form, fact, place, overtaken)

    def remove(self, at: Standing, fact_id: uuid.UUID, **place: object) -> ResponseReturnValue:
        """Take a fact out of the lists."""
        fact = self._to_correct(at, fact_id, place)
        version = OpinionForm().read_version
        facts.remove(db(), fact, at=at, version=version, check=partial(self.kind.check_removal, at, fact))
        self.kind.follow(at)
        return self._back(at, place, _("Retiré. L’historique le garde, et chacun y voit qui l’a retiré."))

    def confirm(self, at: Standing, fact_id: uuid.UUID, **place: object) -> ResponseReturnValue:
        """Say that a fact is right."""
        fact, form = self._found(at, fact_id, place), OpinionForm()
        try:
            opinions.confirm(db(), fact, at=at, version=form.read_version)
        except RowOvertaken as overtaken:
            return self._opinion_page(at, form, fact, place, overtaken)
        return self._back(at, place, _("Confirmé au nom de votre côté."), fact)

    def contest(self, at: Standing, fact_id: uuid.UUID, **place: object) -> ResponseReturnValue:
        """Say that a fact is wrong, and why."""
        fact, overtaken = self._found(at, fact_id, place), None
        opinions.require_other_side(at, fact)
        form = OpinionForm(obj=fact)
        if form.accepted():
            try:
                reason, version = form.reason.data, form.read_version
                opinions.contest(db(), fact, at=at, version=version, reason=reason)
                return self._back(at, place, _("Contestation enregistrée, avec votre raison."), fact)
            except RuleBroken as broken:
                form.refuse(broken)
            except RowOvertaken as error:
                overtaken = error
        return self._opinion_page(at, form, fact, place, overtaken)

    def history(self, at: Standing, fact_id: uuid.UUID, **place: object) -> ResponseReturnValue:
        """Who did what to a fact, removed or not."""
        fact = self._found(at, fact_id, place, removed=True)
        events = self.kind.history(at, fact, place)
        return self._page("facts/history.html", at, fact, place, events=events)

    def _found(self, at: Standing, fact_id: uuid.UUID, place: Place, *, removed: bool = False) -> AnyFact:
        fact = db().scalar(self.kind.within(at, place).where(self.kind.model.id == fact_id))
        if fact is None or (fact.removed_at and not removed):
            raise NotVisible
        return fact

    def _to_correct(self, at: Standing, fact_id: uuid.UUID, place: Place) -> AnyFact:
        fact = self._found(at, fact_id, place)
        if not self.kind.may_correct(at, fact):
            raise NotAllowed(
                Sentence(
                    "Chaque côté dit ce qu’il en est de lui-même. Vous pouvez le confirmer ou le contester."
                )
            )
        if why := self.kind.held(fact):
            raise Frozen(why)
        return fact

    def _back(self, at: Standing, place: Place, message: str, fact: AnyFact | None = None) -> Response:
        flash(message)
        own = self.kind.page_url(at, fact) if fact else None
        return redirect(own or self.kind.list_url(at, place), code=303)

    def _form_page(
        self,
        at: Standing,
        form: FactForm,
        fact: AnyFact | None,
        place: Place,
        overtaken: RowOvertaken | None = None,
        *,
        held: bool = False,
    ) -> ResponseReturnValue:
        both = form.go_on_from(overtaken) if overtaken else None
        last = None if fact else last_of(self.kind, at, place)
        page = self._page("facts/form.html", at, fact, place, form=form, both=both, last=last)
        return page, CONFLICT if held else _status(form, overtaken)

    def _opinion_page(
        self,
        at: Standing,
        form: OpinionForm,
        fact: AnyFact,
        place: Place,
        overtaken: RowOvertaken | None,
    ) -> ResponseReturnValue:
        if overtaken:
            form.version.data = str(overtaken.version)
        says = self.kind.form(at, fact, place).said_by(fact)
        words = opinions.opinions_on(db(), [fact])[fact.id]
        more = {"form": form, "says": says, "words": words, "overtaken": overtaken}
        return self._page("facts/opinion.html", at, fact, place, **more), _status(form, overtaken)

    def _page(self, template: str, at: Standing, fact: AnyFact | None, place: Place, **more: object) -> str:
        return render_template(template, at=at, fact=fact, kind=self.kind, place=place, **more)


def _status(form: FactForm | OpinionForm, overtaken: RowOvertaken | None) -> int:
    if overtaken:
        return CONFLICT
    return UNPROCESSABLE if form.is_submitted() else OK
