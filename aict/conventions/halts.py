"""What stops a convention: a denunciation that has taken effect, a suspension without resumption.

They are dated facts, at the words of who recorded them; none of them overwrites another. A resumption answers every
suspension that it surely follows.
"""

from collections.abc import Iterator
from datetime import date

from aict.conventions.rules import (
    DENUNCIATION,
    RESUMPTION,
    SUSPENSION,
    Day,
    Event,
    State,
    StateOf,
    Term,
    Text,
    day_of,
    events_of,
    happened,
    names_of,
)
from aict.core.errors import Sentence


def effect_of_denunciation(event: Event, notice_months: int | None) -> Day | None:
    """From when a denunciation holds: the day recorded, else that of its notification and the notice of the text."""
    if event.effective_on is not None or event.decided_on is None or notice_months is None:
        return event.effective_on
    return event.decided_on.months_later(notice_months)


def denounced(text: Text, term: Term, today: date) -> StateOf | None:
    """What its denunciations make of a text on a day; None when none may have taken effect."""
    told = [_denunciation(event, text, term, today) for event in events_of(text, DENUNCIATION)]
    known = [state for state in told if state is not None]
    return min(known, key=lambda state: state.state is State.CANNOT_TELL, default=None)


def _denunciation(event: Event, text: Text, term: Term, today: date) -> StateOf | None:
    day = effect_of_denunciation(event, term.notice_months)
    missing = Sentence("le jour où la dénonciation prend effet")
    if day is None:
        if happened(event.decided_on, today) is False:
            return None
        said = Sentence("Dénoncée (%(day)s), sans qu’on sache quand elle cesse.", day=event.decided_on)
        return StateOf(State.CANNOT_TELL, said, missing, _by(event, text))
    done = happened(day, today)
    if done is None:
        said = Sentence("Dénoncée (%(day)s) : est-ce déjà passé ?", day=day)
        return StateOf(State.CANNOT_TELL, said, missing, _by(event, text))
    if not done:
        return None
    if event.by is None:
        return StateOf(State.DENOUNCED, Sentence("Dénoncée (%(day)s).", day=day))
    said = Sentence("Dénoncée par %(who)s (%(day)s).", who=event.by.name, day=day)
    return StateOf(State.DENOUNCED, said)


def suspended(text: Text, today: date) -> StateOf | None:
    """Suspended as long as no resumption surely follows; the two are compared as intervals."""
    standing = [(event, _still_holds(event, text, today)) for event in events_of(text, SUSPENSION)]
    for event, holds in standing:
        if holds:
            return StateOf(State.SUSPENDED, _suspension(event))
    for event, holds in standing:
        if holds is None:
            said = Sentence("Suspendue (%(day)s) : l’est-elle encore, ou déjà ?", day=day_of(event))
            missing = Sentence("le jour de la suspension ou de la reprise")
            return StateOf(State.CANNOT_TELL, said, missing, _by(event, text))
    return None


def _suspension(event: Event) -> Sentence:
    day = day_of(event)
    if event.by is None:
        return Sentence("Suspendue (%(day)s) ; aucune reprise n’est inscrite.", day=day)
    return Sentence(
        "Suspendue par %(who)s (%(day)s) ; aucune reprise n’est inscrite.", who=event.by.name, day=day
    )


def _still_holds(event: Event, text: Text, today: date) -> bool | None:
    began = day_of(event)
    done = happened(began, today)
    if began is None or done is False:
        return False
    answers = list(_followed(began, text, today))
    if True in answers:
        return False
    return None if done is None or None in answers else True


def _followed(began: Day, text: Text, today: date) -> Iterator[bool | None]:
    """For each resumption, whether it came after: surely, surely not, or perhaps."""
    for event in events_of(text, RESUMPTION):
        day = day_of(event)
        done = happened(day, today)
        if day is None or done is False or day.is_before(began):
            yield False
        else:
            yield True if done and day.is_before(began) is False else None


def _by(event: Event, text: Text) -> tuple[str, ...]:
    return (event.by.name,) if event.by is not None else names_of(text.parties)
