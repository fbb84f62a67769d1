"""A campaign against every form of the site: each is sent with hostile values, each answer is judged, then all that is stored is looked at."""

import random
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from flask import Flask
from werkzeug.test import TestResponse

from aict.core.db import Database
from tests.access.conftest import AsRelation
from tests.access.settled import Settled
from tests.browser import Browser
from tests.intruders.finding import WHO, Target, again, read_by_addresses, targets
from tests.intruders.judging import judge
from tests.intruders.page_forms import TYPED
from tests.intruders.sending import Mutation, Places, foreign, mutations, renewed, send
from tests.intruders.stored import crossed, nonsense, places_of

_KINDS = {2: "shown", 3: "accepted", 4: "refused"}
_BROKEN = "answered with 5xx"


@dataclass
class Figures:
    """What was tried and how it was answered."""

    counts: Counter[str] = field(default_factory=lambda: Counter({_BROKEN: 0}))
    faults: list[str] = field(default_factory=list)

    def note(self, target: Target, mutation: Mutation, answer: TestResponse) -> None:
        """Count an answer, and keep what was wrong with it."""
        self.counts["requests"] += 1
        self.counts[_KINDS.get(answer.status_code // 100, _BROKEN)] += 1
        where = f"{target.relation} {target.endpoint} ({target.page}): {mutation[0]} in {mutation[1]}"
        self.faults += [f"{where}: {said}" for said in judge(target, mutation, answer)]


@dataclass
class Campaign:
    """One walk over all forms; whoever is signed out or finds their form gone begins on a fresh copy of the world."""

    app: Flask
    settled: Settled
    as_relation: AsRelation
    start_again: Callable[[], None]
    chance: random.Random
    each: int | None
    """How many pairs of a field and a value are drawn for each form; None: all there are."""
    figures: Figures = field(default_factory=Figures)
    browsers: dict[str, Browser] = field(default_factory=dict)
    attacked: set[str] = field(default_factory=set)
    """The endpoints to which something was sent."""
    wrote: bool = False
    """Whether words were accepted since the database was last looked at."""

    def run(self, part: int = 0, parts: int = 1) -> Figures:
        """Send to one part of the forms, what only acts on one button last: it takes away what the others are about."""
        self._open()
        found = targets(self.app, self.settled, self.as_relation)
        hidden = self._unseen({one.endpoint for one in found})
        places, own = places_of(self._database), [*found, *hidden][part::parts]
        self.figures.counts["forms on pages"] = sum(one.is_on_a_page for one in own)
        self.figures.counts["forms by their address"] = sum(not one.is_on_a_page for one in own)
        for target in sorted(own, key=lambda one: not one.fields(TYPED)):
            self._attack(target, places)
        self._look_back()
        return self.figures

    def _unseen(self, known: set[str]) -> list[Target]:
        return list(read_by_addresses(self.app, self.settled, self.as_relation, known))

    def run_on(self, pages: Collection[str], begins: str) -> Figures:
        """Send to those forms of some pages whose endpoint begins so, each kind of which is on a page."""
        self._open()
        places = places_of(self._database)
        own = [
            one
            for one in targets(self.app, self.settled, self.as_relation, pages)
            if one.endpoint.startswith(begins)
        ]
        self.figures.counts["forms on pages"] = len(own)
        for target in sorted(own, key=lambda one: not one.fields(TYPED)):
            self._attack(target, places)
        self._look_back()
        return self.figures

    @property
    def _database(self) -> Database:
        found: Database = self.app.extensions["aict-database"]
        return found

    def _open(self) -> None:
        self.browsers = {relation: self.as_relation(relation) for relation in WHO}

    def _look_back(self) -> None:
        """What the forms have left in the database."""
        self.wrote = False
        self.figures.faults += sorted({f"stored {said}" for said in nonsense(self._database)})
        self.figures.faults += [f"stored across partnerships: {said}" for said in crossed(self._database)]

    def _begin_again(self) -> None:
        if self.wrote:
            self._look_back()
        self.figures.counts["fresh worlds"] += 1
        self.start_again()
        self._open()

    def _attack(self, target: Target, places: Places) -> None:
        self.attacked.add(target.endpoint)
        beta = self.settled.beta.partnership.id
        for mutation in [*foreign(target, places, beta), *mutations(target, self.chance, each=self.each)]:
            pairs = renewed(target, mutation)
            answer = send(self.browsers[target.relation], target, pairs, self.chance)
            self.figures.note(target, (mutation[0], mutation[1], pairs), answer)
            self.wrote |= answer.status_code // 100 == 3 and bool(target.fields(TYPED))
            if _is_out(target, answer):
                self._begin_again()
            elif answer.status_code // 100 == 3 and target.is_on_a_page:
                target = self._as_it_is_now(target)

    def _as_it_is_now(self, target: Target) -> Target:
        """The form with its new version; a fresh world when what it is about has gone."""
        shown = again(self.app, self.browsers[target.relation], target)
        if shown is not None:
            return shown
        self._begin_again()
        return again(self.app, self.browsers[target.relation], target) or target


def _is_out(target: Target, answer: TestResponse) -> bool:
    led = (answer.location or "").startswith("/login")
    return target.relation != "anonymous" and (answer.status_code == 401 or led)
