"""What the register has to say about a convention, beside its state: to be secured, about to end.

A register never refuses a fact; what breaks the order of the law is recorded and shown here, with why.
"""

import enum
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from aict.conventions.chain import Clause, ClauseText, TextOn, name_of
from aict.conventions.rules import (
    FRANCE,
    Day,
    State,
    StateOf,
    Term,
    first_signature,
    french_of,
    signature_of,
)
from aict.conventions.term import leaves_on
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
    NOTICE_PERIOD = "notice_period"
    RENEWS = "renews"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say, and the day it falls due when there is one."""

    kind: NoticeKind
    sentence: Sentence
    due: date | None = None


class FullText(ClauseText, Protocol):
    """A convention with what the law wants it to state."""

    @property
    def object(self) -> str | None: ...
    @property
    def provisional_amount(self) -> Decimal | None: ...
    @property
    def state_ground(self) -> str | None: ...
    @property
    def state_authorised_on(self) -> Day | None: ...


def notices(text: FullText, state: StateOf, *, now: TextOn, term: Term) -> list[Notice]:
    """Everything to be said of a convention in this state, on the day of `now`."""
    if state.state is State.OUTSIDE_THE_RULE:
        return list(_with_a_state(text))
    return [
        *_order(text),
        *_with_a_state(text),
        *_content(text, now),
        *_unsaid(now),
        *_force(state),
        *_leaving(text, state, term),
        *_end(state, term, now.on),
        *_renewal(state, term, now.on),
    ]


def _order(text: FullText) -> Iterator[Notice]:
    # The deliberation is transmitted before the executive signs: CE, avis, 10 June 1996, n° 176873.
    for party in french_of(text):
        signed = signature_of(text, party)
        if signed is None:
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
    yield from _transmitted_unsigned(text)


def _transmitted_unsigned(text: FullText) -> Iterator[Notice]:
    for party in french_of(text):
        signed = signature_of(text, party)
        if signed and party.transmitted_on and party.transmitted_on.is_before(signed):
            said = Sentence(
                "Pour %(who)s, la transmission (%(transmitted)s) est datée d’avant la signature (%(signed)s) : une des deux dates est fausse.",
                who=party.organisation.name,
                transmitted=party.transmitted_on,
                signed=signed,
            )
            yield Notice(NoticeKind.INCOMPLETE, said)


def _with_a_state(text: FullText) -> Iterator[Notice]:
    # Recorded, never refused: CGCT L1115-5 says on what grounds, and who authorises it before it is signed.
    for party in text.parties:
        body = party.organisation
        if body.type == "etat" and body.country != FRANCE:
            yield from (Notice(NoticeKind.TO_SECURE, said) for said in _unsecured(text, body.name))


def _unsecured(text: FullText, state: str) -> Iterator[Sentence]:
    if text.state_ground is None:
        yield Sentence(
            "À sécuriser : %(who)s est un État étranger ; une convention avec un État n’est permise que dans les cas de l’article L1115-5 du CGCT. Il manque le cas dont il s’agit.",
            who=state,
        )
    authorised, signed = text.state_authorised_on, first_signature(text)
    if authorised is None:
        yield Sentence(
            "À sécuriser : %(who)s est un État étranger ; il manque l’autorisation préalable du représentant de l’État (CGCT, article L1115-5).",
            who=state,
        )
    elif signed is not None and signed.is_before(authorised):
        yield Sentence(
            "À sécuriser : signée (%(signed)s) avant l’autorisation du représentant de l’État (%(authorised)s), que l’article L1115-5 du CGCT demande d’abord.",
            signed=signed,
            authorised=authorised,
        )


def _content(text: FullText, now: TextOn) -> Iterator[Notice]:
    # What an amendment in force has added is stated too.
    if text.kind not in _WITH_AMOUNT:
        return
    if not now.clauses[Clause.OBJECT].is_stated:
        said = Sentence("L’objet n’est pas inscrit ; l’article L1115-1 du CGCT le demande.")
        yield Notice(NoticeKind.INCOMPLETE, said)
    if not now.clauses[Clause.AMOUNT].is_stated:
        said = Sentence("Le montant prévisionnel n’est pas inscrit ; l’article L1115-1 du CGCT le demande.")
        yield Notice(NoticeKind.INCOMPLETE, said)


def _unsaid(now: TextOn) -> Iterator[Notice]:
    for amendment in now.silent:
        said = Sentence(
            "« %(title)s » a pris effet, mais ce qu’il change n’est pas inscrit.", title=name_of(amendment)
        )
        yield Notice(NoticeKind.INCOMPLETE, said)
    doubts = (found.doubt for found in now.clauses.values() if found.doubt is not None)
    yield from (Notice(NoticeKind.INCOMPLETE, said) for said in dict.fromkeys(doubts))


def _force(state: StateOf) -> Iterator[Notice]:
    if state.state is State.SIGNED_NOT_TRANSMITTED:
        who = ", ".join(state.who)
        said = Sentence("Signée mais pas en vigueur : il manque la transmission par %(who)s.", who=who)
        yield Notice(NoticeKind.NOT_IN_FORCE, said)


def _leaving(text: FullText, state: StateOf, term: Term) -> Iterator[Notice]:
    day = leaves_on(text, term)
    if day is not None and state.state not in {State.DENOUNCED, State.ENDED}:
        yield Notice(
            NoticeKind.ENDS_SOON, Sentence("Dénoncée : elle cesse le %(day)s.", day=day), day.earliest
        )


def _end(state: StateOf, term: Term, today: date) -> Iterator[Notice]:
    if term.end is None:
        return
    if state.state is State.ENDED:
        yield Notice(NoticeKind.ENDED, Sentence("Terminée depuis %(day)s.", day=term.end), term.end.latest)
    elif state.state is State.IN_FORCE and not term.renews and _is_near(term.end, today):
        said = Sentence("Elle se termine dans moins de six mois (%(day)s).", day=term.end)
        yield Notice(NoticeKind.ENDS_SOON, said, term.end.earliest)


def _renewal(state: StateOf, term: Term, today: date) -> Iterator[Notice]:
    if state.state is not State.IN_FORCE or not term.renews or term.end is None:
        return
    if not term.is_limited:
        said = Sentence(
            "La reconduction est tacite et aucune limite n’est inscrite : elle court jusqu’à ce qu’une partie la dénonce."
        )
        yield Notice(NoticeKind.RENEWS, said)
    if term.notice_by is not None and term.notice_by.latest >= today:
        if _is_near(term.notice_by, today):
            said = Sentence(
                "Elle sera reconduite tacitement (%(end)s) sauf préavis donné au plus tard : %(notice)s.",
                end=term.end,
                notice=term.notice_by,
            )
            yield Notice(NoticeKind.NOTICE_PERIOD, said, term.notice_by.earliest)
    elif _is_near(term.end, today):
        yield Notice(NoticeKind.RENEWS, _renews(term), term.end.earliest)


def _renews(term: Term) -> Sentence:
    if term.notice_by is None:
        return Sentence(
            "Elle sera bientôt reconduite tacitement (%(end)s) ; le préavis n’est pas connu.",
            end=term.end,
        )
    return Sentence(
        "Le préavis est passé (%(notice)s) : elle sera reconduite tacitement (%(end)s).",
        notice=term.notice_by,
        end=term.end,
    )


def _is_near(day: Day, today: date) -> bool:
    return day.earliest <= months_after(today, MONTHS_AHEAD)


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
