"""What the register has to say about a convention, beside its state: to be secured, about to end.

A register never refuses a fact; what breaks the order of the law is recorded and shown here, with why.
"""

import enum
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from aict.conventions.rules import FRANCE, Day, Party, State, StateOf, Text, signature_of
from aict.core.errors import Sentence

MONTHS_AHEAD = 6
_WITH_AMOUNT = {"convention_cadre", "convention", "autre"}
"""Kinds of which the law asks an object and a provisional amount; the others commit no money by themselves."""


class NoticeKind(enum.StrEnum):
    """What the reader may have to do about it."""

    TO_SECURE = "to_secure"
    INCOMPLETE = "incomplete"
    NOT_IN_FORCE = "not_in_force"
    ENDS_SOON = "ends_soon"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say, and the day it falls due when there is one."""

    kind: NoticeKind
    sentence: Sentence
    due: date | None = None


class FullText(Text, Protocol):
    """A convention with what the law wants it to state."""

    @property
    def object(self) -> str | None: ...
    @property
    def provisional_amount(self) -> Decimal | None: ...


def notices(text: FullText, state: StateOf, *, today: date, term: Day | None) -> list[Notice]:
    """Everything to be said of a convention in this state; `term` as given by `rules.term_of`."""
    if state.state is State.OUTSIDE_THE_RULE:
        return list(_with_a_state(text.parties))
    return [
        *_order(text),
        *_with_a_state(text.parties),
        *_content(text),
        *_force(state),
        *_end(state, term, today),
    ]


def _order(text: FullText) -> Iterator[Notice]:
    # The deliberation is transmitted before the executive signs: CE, avis, 10 June 1996, n° 176873.
    for party in text.parties:
        signed = signature_of(text, party)
        if party.organisation.country != FRANCE or signed is None:
            continue
        name = party.organisation.name
        for step in (party.deliberation_transmitted_on, party.deliberated_on):
            if step is None:
                continue
            too_early = signed.is_before(step)
            if too_early:
                said = Sentence(
                    "À sécuriser : %(who)s a signé (%(signed)s) avant que sa délibération soit transmise (CE, avis, 10 juin 1996, n° 176873).",
                    who=name,
                    signed=signed,
                )
                yield Notice(NoticeKind.TO_SECURE, said)
            elif too_early is None:
                said = Sentence(
                    "On ne peut pas dire si %(who)s a signé après la transmission de sa délibération : les dates ne sont pas assez précises.",
                    who=name,
                )
                yield Notice(NoticeKind.INCOMPLETE, said)
            if too_early is not False:
                break


def _with_a_state(parties: Sequence[Party]) -> Iterator[Notice]:
    for party in parties:
        body = party.organisation
        if body.type == "etat" and body.country != FRANCE:
            said = Sentence(
                "À sécuriser : %(who)s est un État étranger ; une convention avec un État n’est permise que dans les cas de l’article L1115-5 du CGCT.",
                who=body.name,
            )
            yield Notice(NoticeKind.TO_SECURE, said)


def _content(text: FullText) -> Iterator[Notice]:
    if text.kind not in _WITH_AMOUNT:
        return
    if not text.object:
        said = Sentence("L’objet n’est pas inscrit ; l’article L1115-1 du CGCT le demande.")
        yield Notice(NoticeKind.INCOMPLETE, said)
    if text.provisional_amount is None:
        said = Sentence("Le montant prévisionnel n’est pas inscrit ; l’article L1115-1 du CGCT le demande.")
        yield Notice(NoticeKind.INCOMPLETE, said)


def _force(state: StateOf) -> Iterator[Notice]:
    if state.state is State.SIGNED_NOT_TRANSMITTED:
        who = ", ".join(state.who)
        said = Sentence("Signée mais pas en vigueur : il manque la transmission par %(who)s.", who=who)
        yield Notice(NoticeKind.NOT_IN_FORCE, said)


def _end(state: StateOf, term: Day | None, today: date) -> Iterator[Notice]:
    if term is None:
        return
    if state.state is State.ENDED:
        yield Notice(NoticeKind.ENDED, Sentence("Terminée depuis %(day)s.", day=term), term.latest)
    elif state.state is State.IN_FORCE and term.earliest <= months_after(today, MONTHS_AHEAD):
        said = Sentence("Elle se termine dans moins de six mois (%(day)s).", day=term)
        yield Notice(NoticeKind.ENDS_SOON, said, term.earliest)


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
