"""What a convention says on a day: its own clauses, as the amendments that had taken effect by then left them.

An amendment changes what it says it changes and nothing else (domain.md §5). It takes effect as any convention does: in
force, by the transmission of every French party (CGCT L1115-1), and not before its own start. When that cannot be told, or
when two amendments change one clause and nothing tells which came last, the clause "cannot tell" and names the missing fact.
"""

import enum
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from aict.conventions.rules import (
    AMENDMENT,
    Day,
    State,
    StateOf,
    Term,
    Text,
    entry_into_force,
    happened,
    names_of,
    signature_of,
)
from aict.conventions.states import state_of
from aict.core.errors import Quoted, Sentence


class Clause(enum.StrEnum):
    """One thing that a convention states and an amendment may change."""

    OBJECT = "objet"
    AMOUNT = "montant_previsionnel"
    START = "date_debut"
    END = "date_fin"
    RENEWAL = "reconduction"
    NOTICE = "preavis"


HOLDS = {
    Clause.OBJECT: "object",
    Clause.AMOUNT: "provisional_amount",
    Clause.START: "starts_on",
    Clause.END: "ends_on",
    Clause.RENEWAL: "renewal",
    Clause.NOTICE: "notice_months",
}
"""The attribute that says whether a text states a clause."""
_TAKEN_AS_CHANGES = (Clause.AMOUNT, Clause.END, Clause.RENEWAL, Clause.NOTICE)
"""What an amendment that names no clause changes by stating it: its object and its start may be its own."""


class ClauseText(Text, Protocol):
    """A convention with its clauses."""

    @property
    def id(self) -> object: ...
    @property
    def title(self) -> str: ...
    def quoted(self, text: str | None) -> Quoted | None: ...
    @property
    def amends_id(self) -> object: ...
    @property
    def changes(self) -> Sequence[str] | None: ...
    @property
    def ends_on(self) -> Day | None: ...
    @property
    def renewal(self) -> str | None: ...
    @property
    def renewal_months(self) -> int | None: ...
    @property
    def renewal_times(self) -> int | None: ...
    @property
    def renewal_until(self) -> Day | None: ...
    @property
    def notice_months(self) -> int | None: ...


def name_of(text: ClauseText) -> Quoted | None:
    """Its title, in the language in which it was written."""
    return text.quoted(text.title)


@dataclass(frozen=True, slots=True)
class Effect:
    """Whether an amendment had taken effect on a day, when it does or did, and in what state it was."""

    text: ClauseText
    applies: bool | None
    since: Day | None
    state: StateOf


@dataclass(frozen=True, slots=True)
class ClauseOn:
    """What one clause says on a day: the text it is taken from, and what keeps us from being sure."""

    clause: Clause
    source: ClauseText
    since: Day | None = None
    """From when that text says so, when it is an amendment."""
    doubt: Sentence | None = None
    missing: Sentence | None = None
    who: tuple[str, ...] = ()

    @property
    def is_stated(self) -> bool:
        """Whether the text it is taken from holds a value."""
        return getattr(self.source, HOLDS[self.clause]) is not None


@dataclass(frozen=True, slots=True)
class TextOn:
    """The text in force on a day."""

    on: date
    clauses: dict[Clause, ClauseOn]
    effects: tuple[Effect, ...]
    """Of each amendment, those that have taken effect first, in their order."""

    @property
    def silent(self) -> list[ClauseText]:
        """The amendments that have taken effect without anybody having recorded what they change."""
        return [effect.text for effect in self.effects if effect.applies and not changed_by(effect.text)]


def is_amendment(text: ClauseText) -> bool:
    """Whether a text that names another one changes its clauses: an amendment does, and any that says which."""
    return text.kind == AMENDMENT or bool(text.changes)


def changed_by(text: ClauseText) -> list[Clause]:
    """The clauses that an amendment changes: those it names, else those it states."""
    if text.changes:
        return [clause for clause in Clause if clause.value in text.changes]
    return [clause for clause in _TAKEN_AS_CHANGES if getattr(text, HOLDS[clause]) is not None]


def effect_on(text: ClauseText, *, french_keys: Collection[str], on: date) -> Effect:
    """Whether an amendment had taken effect on a day; its own end is a clause of what it amends, not its own."""
    state = state_of(text, french_keys=french_keys, today=on, term=Term())
    if state.state is State.IN_FORCE:
        force = entry_into_force(text)
    elif state.state is State.OUTSIDE_THE_RULE:
        # No step of ours is asked of it: it holds from its signature.
        force = _whole_signature(text)
    else:
        known = None if state.state is State.CANNOT_TELL else False
        return Effect(text, known, entry_into_force(text), state)
    own_start = None if Clause.START in changed_by(text) else text.starts_on
    since = max((day for day in (force, own_start) if day), key=lambda day: day.latest, default=None)
    return Effect(text, happened(since, on), since, state)


def _whole_signature(text: Text) -> Day | None:
    days = [signature_of(text, party) for party in text.parties] or [text.signed_on]
    return max((day for day in days if day), key=lambda day: day.latest, default=None)


def text_on(
    text: ClauseText, amendments: Sequence[ClauseText], *, french_keys: Collection[str], on: date
) -> TextOn:
    """The clauses of a text on a day; `amendments` are all those of its chain, in any order."""
    effects = [effect_on(a, french_keys=french_keys, on=on) for a in amendments if is_amendment(a)]
    effects.sort(key=lambda effect: (effect.applies is not True, _moment(effect)))
    clauses = {clause: _clause_on(clause, text, effects) for clause in Clause}
    return TextOn(on, clauses, tuple(effects))


def _moment(effect: Effect) -> date:
    return effect.since.earliest if effect.since else date.max


def _clause_on(clause: Clause, text: ClauseText, effects: Sequence[Effect]) -> ClauseOn:
    changing = [effect for effect in effects if clause in changed_by(effect.text)]
    applied = [effect for effect in changing if effect.applies]
    last = applied[-1] if applied else None
    found = ClauseOn(clause, last.text, last.since) if last else ClauseOn(clause, text)
    for effect in changing:
        if effect.applies is None:
            return _in_doubt(found, effect)
    rivals = list(_perhaps_later(applied))
    if rivals:
        said = Sentence(
            "« %(one)s » et « %(other)s » changent cette clause, sans qu’on sache lequel a pris effet le dernier.",
            one=name_of(rivals[0].text),
            other=name_of(applied[-1].text),
        )
        missing = Sentence("le jour où chacun a pris effet")
        return ClauseOn(clause, found.source, found.since, said, missing, names_of(text.parties))
    if last and not found.is_stated:
        said = Sentence(
            "« %(title)s » la change, mais ce qu’il en dit n’est pas inscrit.", title=name_of(last.text)
        )
        missing = Sentence("ce que dit l’avenant")
        return ClauseOn(clause, last.text, last.since, said, missing, names_of(last.text.parties))
    return found


def _in_doubt(found: ClauseOn, effect: Effect) -> ClauseOn:
    said = Sentence(
        "On ne peut pas dire si « %(title)s », qui la change, avait pris effet.", title=name_of(effect.text)
    )
    missing = effect.state.missing or Sentence("le jour où l’avenant a pris effet")
    who = effect.state.who or names_of(effect.text.parties)
    return ClauseOn(found.clause, found.source, found.since, said, missing, who)


def _perhaps_later(applied: Sequence[Effect]) -> Iterator[Effect]:
    """Among those before the last, what may have come after it."""
    last = applied[-1] if applied else None
    for effect in applied[:-1]:
        if last is None or last.text.amends_id == effect.text.id:
            continue
        if effect.since is None or last.since is None or effect.since.is_before(last.since) is not True:
            yield effect
