"""Whether a convention is in force: computed from what its parties did, never typed (product.md §3).

French law asks three steps of each French party: its deliberation, its signature, the transmission of
the text to the State's representative, which makes it enter into force (CGCT L1115-1, L2131-1;
domain.md §2, §9.1). Nothing is asked of a foreign party. Dates are compared as intervals: when today
falls inside one, the answer is "cannot tell" and names the missing day. An empty date of a party whose
other steps are recorded means "not recorded as done"; a party without any step says nothing at all.

A denunciation that has taken effect and a suspension come before all of this, at the words of who recorded them.
"""

import enum
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, Self

from aict.core.errors import Sentence

LAW_OF_1992 = date(1992, 2, 6)
"""Law 92-125: before it nothing governed agreements of authorities with foreign ones (domain.md §2)."""
FRANCE = "FR"
OATH, AMENDMENT = "serment_jumelage", "avenant"


class Day(Protocol):
    """A date with its own precision: a day, or any day of a month or a year."""

    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...
    def is_before(self, other: Self) -> bool | None: ...


class Body(Protocol):
    """An organisation that is a party."""

    @property
    def name(self) -> str: ...
    @property
    def country(self) -> str: ...
    @property
    def type(self) -> str: ...


class Party(Protocol):
    """One party and its own steps."""

    @property
    def organisation(self) -> Body: ...
    @property
    def deliberated_on(self) -> Day | None: ...
    @property
    def deliberation_transmitted_on(self) -> Day | None: ...
    @property
    def signed_on(self) -> Day | None: ...
    @property
    def transmitted_on(self) -> Day | None: ...


class Text(Protocol):
    """A convention, as far as these rules look at it."""

    @property
    def kind(self) -> str: ...
    @property
    def signed_on(self) -> Day | None: ...
    @property
    def starts_on(self) -> Day | None: ...
    @property
    def ends_on(self) -> Day | None: ...
    @property
    def suspended_on(self) -> Day | None: ...
    @property
    def denounced_on(self) -> Day | None: ...
    @property
    def parties(self) -> Sequence[Party]: ...


class State(enum.StrEnum):
    """Where a convention stands."""

    IN_PREPARATION = "in_preparation"
    DELIBERATED = "deliberated"
    SIGNED_NOT_TRANSMITTED = "signed_not_transmitted"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    ENDED = "ended"
    DENOUNCED = "denounced"
    OUTSIDE_THE_RULE = "outside_the_rule"
    CANNOT_TELL = "cannot_tell"


LABELS = {
    State.IN_PREPARATION: Sentence("En préparation"),
    State.DELIBERATED: Sentence("Délibérée"),
    State.SIGNED_NOT_TRANSMITTED: Sentence("Signée, non transmise"),
    State.IN_FORCE: Sentence("En vigueur"),
    State.SUSPENDED: Sentence("Suspendue"),
    State.ENDED: Sentence("Terminée"),
    State.DENOUNCED: Sentence("Dénoncée"),
    State.OUTSIDE_THE_RULE: Sentence("Hors de la règle"),
    State.CANNOT_TELL: Sentence("On ne peut pas dire si elle est en vigueur"),
}


@dataclass(frozen=True, slots=True)
class StateOf:
    """A state with its reason; when a fact is missing, which one and who can give it."""

    state: State
    why: Sentence
    missing: Sentence | None = None
    who: tuple[str, ...] = ()
    """Names of the organisations that can give the missing fact or take the next step."""

    @property
    def label(self) -> Sentence:
        """The state in words."""
        return LABELS[self.state]


def state_of(
    text: Text, *, french_keys: Collection[str], today: date, amendments: Sequence[Text] = ()
) -> StateOf:
    """The state of a convention on a day.

    `french_keys` are the names of the French members of its partnership that hold a key;
    `amendments` those of this text: one transmitted by every French party may move the end.
    A denunciation comes first, then an end surely passed, a suspension, what stands outside the rule, the steps.
    """
    french = [party for party in text.parties if party.organisation.country == FRANCE]
    end = term_of(text, amendments, today=today)
    return (
        _denounced(text, today)
        or _ended(end, today)
        or _suspended(text, today)
        or _outside_the_rule(text, french, french_keys)
        or _before_or_after_the_law(text, french)
        or _without_french_party(french, french_keys)
        or _transmitted(text, french, end, today)
        or _signed(text, french, today)
        or _being_prepared(text, french, today)
    )


def happened(day: Day | None, today: date) -> bool | None:
    """Whether a recorded step has taken place: False when no date or a later one, None when it may."""
    if day is None or day.earliest > today:
        return False
    return True if day.latest <= today else None


def signature_of(text: Text, party: Party) -> Day | None:
    """The party's own signature, else the date the source gives for the text as a whole."""
    return party.signed_on or text.signed_on


def term_of(text: Text, amendments: Sequence[Text], *, today: date) -> Day | None:
    """The end of a text, or the later one that an amendment in force gives it."""
    moved = [a for a in amendments if a.kind == AMENDMENT and _is_transmitted(a, today)]
    ends = [end for end in (text.ends_on, *(a.ends_on for a in moved)) if end is not None]
    return max(ends, key=lambda end: end.latest, default=None)


def _is_transmitted(text: Text, today: date) -> bool:
    french = [party for party in text.parties if party.organisation.country == FRANCE]
    return bool(french) and all(happened(party.transmitted_on, today) for party in french)


def _names(parties: Sequence[Party]) -> tuple[str, ...]:
    return tuple(party.organisation.name for party in parties)


def _listed(parties: Sequence[Party]) -> str:
    return ", ".join(_names(parties))


def _denounced(text: Text, today: date) -> StateOf | None:
    done = happened(text.denounced_on, today)
    if done is None:
        said = Sentence("Dénoncée (%(day)s) : est-ce déjà passé ?", day=text.denounced_on)
        return StateOf(State.CANNOT_TELL, said, Sentence("le jour de la dénonciation"), _names(text.parties))
    return StateOf(State.DENOUNCED, Sentence("Dénoncée (%(day)s).", day=text.denounced_on)) if done else None


def _ended(end: Day | None, today: date) -> StateOf | None:
    if end is None or end.latest >= today:
        return None
    return StateOf(State.ENDED, Sentence("Le terme (%(day)s) est passé.", day=end))


def _suspended(text: Text, today: date) -> StateOf | None:
    done = happened(text.suspended_on, today)
    if done is None:
        said = Sentence("Suspendue (%(day)s) : est-ce déjà passé ?", day=text.suspended_on)
        return StateOf(State.CANNOT_TELL, said, Sentence("le jour de la suspension"), _names(text.parties))
    if not done:
        return None
    said = Sentence("Suspendue (%(day)s) ; aucune reprise n’est inscrite.", day=text.suspended_on)
    return StateOf(State.SUSPENDED, said)


def _outside_the_rule(text: Text, french: Sequence[Party], french_keys: Collection[str]) -> StateOf | None:
    # A charter is not named here (product.md §3 names oaths only): the steps are asked of it too.
    if text.kind == OATH:
        why = Sentence(
            "Un serment de jumelage n’est pas une convention au sens de l’article L1115-1 du CGCT."
        )
    elif not french and not french_keys:
        why = Sentence("Aucune partie n’est française : la règle d’entrée en vigueur ne s’applique pas.")
    else:
        return None
    return StateOf(State.OUTSIDE_THE_RULE, why)


def _before_or_after_the_law(text: Text, french: Sequence[Party]) -> StateOf | None:
    own = [party.signed_on for party in french if party.signed_on is not None]
    signed = text.signed_on or min(own, key=lambda day: day.earliest, default=None) or text.starts_on
    if signed is None or signed.earliest >= LAW_OF_1992:
        return None
    if signed.latest < LAW_OF_1992:
        why = Sentence("Elle date de %(day)s, avant la loi du 6 février 1992.", day=signed)
        return StateOf(State.OUTSIDE_THE_RULE, why)
    if french and all(party.transmitted_on for party in french):
        return None
    return StateOf(
        State.CANNOT_TELL,
        Sentence("Signée en %(day)s : avant ou après la loi du 6 février 1992 ?", day=signed),
        Sentence("le jour de la signature"),
        _names(text.parties),
    )


def _without_french_party(french: Sequence[Party], french_keys: Collection[str]) -> StateOf | None:
    if french:
        return None
    return StateOf(
        State.CANNOT_TELL,
        Sentence("Aucune partie française n’est inscrite, alors qu’un membre français détient une clé."),
        Sentence("la partie française, avec sa délibération, sa signature et sa transmission"),
        tuple(french_keys),
    )


def _transmitted(text: Text, french: Sequence[Party], end: Day | None, today: date) -> StateOf | None:
    done = [happened(party.transmitted_on, today) for party in french]
    if False in done:
        return None
    if None in done:
        vague = [party for party, is_done in zip(french, done, strict=True) if is_done is None]
        return StateOf(
            State.CANNOT_TELL,
            Sentence("La date de transmission n’est pas assez précise : est-elle passée ?"),
            Sentence("le jour de la transmission au représentant de l’État"),
            _names(vague),
        )
    if end is not None and end.earliest <= today < end.latest:
        return StateOf(
            State.CANNOT_TELL,
            Sentence("Transmise, mais son terme (%(day)s) est peut-être déjà passé.", day=end),
            Sentence("le dernier jour de la convention"),
            _names(text.parties),
        )
    why = Sentence("Transmise au représentant de l’État par : %(who)s.", who=_listed(french))
    return StateOf(State.IN_FORCE, why)


def _signed(text: Text, french: Sequence[Party], today: date) -> StateOf | None:
    done = [happened(signature_of(text, party), today) for party in french]
    if False in done:
        return None
    if None in done:
        return StateOf(
            State.CANNOT_TELL,
            Sentence("La date de signature n’est pas assez précise : est-elle passée ?"),
            Sentence("le jour de la signature"),
            _names(french),
        )
    waiting = [party for party in french if not happened(party.transmitted_on, today)]
    silent = [party for party in waiting if not _has_steps(party)]
    if silent:
        return StateOf(
            State.CANNOT_TELL,
            Sentence("Signée ; aucune étape n’est inscrite pour : %(who)s.", who=_listed(silent)),
            Sentence("la date de transmission au représentant de l’État"),
            _names(silent),
        )
    return StateOf(
        State.SIGNED_NOT_TRANSMITTED,
        Sentence("Signée ; aucune transmission n’est inscrite pour : %(who)s.", who=_listed(waiting)),
        Sentence("la date de transmission au représentant de l’État"),
        _names(waiting),
    )


def _has_steps(party: Party) -> bool:
    steps = (party.deliberated_on, party.deliberation_transmitted_on, party.signed_on, party.transmitted_on)
    return any(step is not None for step in steps)


def _being_prepared(text: Text, french: Sequence[Party], today: date) -> StateOf:
    unsigned = [party for party in french if not happened(signature_of(text, party), today)]
    if happened(text.starts_on, today):
        return StateOf(
            State.CANNOT_TELL,
            Sentence("Son début (%(day)s) est passé sans signature inscrite.", day=text.starts_on),
            Sentence("la date de signature"),
            _names(unsigned),
        )
    silent = [party for party in french if not happened(party.deliberated_on, today)]
    if silent:
        why = Sentence("Aucune délibération n’est inscrite pour : %(who)s.", who=_listed(silent))
        return StateOf(State.IN_PREPARATION, why, Sentence("la date de la délibération"), _names(silent))
    why = Sentence("Délibérée ; aucune signature n’est inscrite pour : %(who)s.", who=_listed(unsigned))
    return StateOf(State.DELIBERATED, why, Sentence("la date de signature"), _names(unsigned))
