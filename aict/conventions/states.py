"""The state of a convention on a day, with its reason: the facts and the rule it comes from.

French law asks three steps of each French party: its deliberation, its signature, the transmission of
the text to the State's representative, which makes it enter into force (CGCT L1115-1, L2131-1;
domain.md §2, §9.1). Nothing is asked of a foreign party. An empty date of a party whose other steps are
recorded means "not recorded as done"; a party without any step says nothing at all.
"""

from collections.abc import Collection, Sequence
from datetime import date

from aict.conventions.halts import denounced, suspended
from aict.conventions.rules import (
    OATH,
    Party,
    State,
    StateOf,
    Term,
    Text,
    entry_into_force,
    french_of,
    happened,
    listed,
    names_of,
    signature_of,
)
from aict.core.errors import Sentence

LAW_OF_1992 = date(1992, 2, 6)
"""Law 92-125: before it nothing governed agreements of authorities with foreign ones (domain.md §2)."""


def state_of(text: Text, *, french_keys: Collection[str], today: date, term: Term) -> StateOf:
    """The state of a convention on a day.

    `french_keys` are the names of the French members of its partnership that hold a key; `term` is that of the text on
    that day. A denunciation comes first, then an end surely passed, a suspension, what stands outside the rule, the steps.
    """
    french, denial = french_of(text), denounced(text, term, today)
    if denial is not None and denial.state is State.DENOUNCED:
        return denial
    return (
        _ended(term)
        or denial
        or suspended(text, today)
        or _outside_the_rule(text, french, french_keys)
        or _before_or_after_the_law(text, french)
        or _without_french_party(french, french_keys)
        or _transmitted(text, french, term, today)
        or _signed(text, french, today)
        or _being_prepared(text, french, today)
    )


def _ended(term: Term) -> StateOf | None:
    if term.over is not True:
        return None
    return StateOf(State.ENDED, term.why or Sentence("Le terme (%(day)s) est passé.", day=term.end))


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
        names_of(text.parties),
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


def _transmitted(text: Text, french: Sequence[Party], term: Term, today: date) -> StateOf | None:
    done = [happened(party.transmitted_on, today) for party in french]
    if False in done:
        return None
    if None in done:
        vague = [party for party, is_done in zip(french, done, strict=True) if is_done is None]
        return StateOf(
            State.CANNOT_TELL,
            Sentence("La date de transmission n’est pas assez précise : est-elle passée ?"),
            Sentence("le jour de la transmission au représentant de l’État"),
            names_of(vague),
        )
    if term.over is None:
        return StateOf(
            State.CANNOT_TELL,
            term.why
            or Sentence("Transmise, mais son terme (%(day)s) est peut-être déjà passé.", day=term.end),
            term.missing or Sentence("le dernier jour de la convention"),
            term.who or names_of(text.parties),
        )
    why = Sentence(
        "Transmise au représentant de l’État (%(day)s) par : %(who)s. C’est cette transmission qui la fait entrer en vigueur (CGCT, article L1115-1).",
        day=entry_into_force(text),
        who=listed(french),
    )
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
            names_of(french),
        )
    waiting = [party for party in french if not happened(party.transmitted_on, today)]
    silent = [party for party in waiting if not _has_steps(party)]
    if silent:
        return StateOf(
            State.CANNOT_TELL,
            Sentence("Signée ; aucune étape n’est inscrite pour : %(who)s.", who=listed(silent)),
            Sentence("la date de transmission au représentant de l’État"),
            names_of(silent),
        )
    return StateOf(
        State.SIGNED_NOT_TRANSMITTED,
        Sentence("Signée ; aucune transmission n’est inscrite pour : %(who)s.", who=listed(waiting)),
        Sentence("la date de transmission au représentant de l’État"),
        names_of(waiting),
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
            names_of(unsigned),
        )
    silent = [party for party in french if not happened(party.deliberated_on, today)]
    if silent:
        why = Sentence("Aucune délibération n’est inscrite pour : %(who)s.", who=listed(silent))
        return StateOf(State.IN_PREPARATION, why, Sentence("la date de la délibération"), names_of(silent))
    why = Sentence("Délibérée ; aucune signature n’est inscrite pour : %(who)s.", who=listed(unsigned))
    return StateOf(State.DELIBERATED, why, Sentence("la date de signature"), names_of(unsigned))
