"""The list of deadlines: what it says of each, how it is filtered, what of it the database is asked for."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from flask_babel import get_locale
from werkzeug.datastructures import MultiDict

from aict.core import formats
from aict.core.errors import Sentence
from aict.core.folding import fold
from aict.core.listing import FORMAT, Column, Filter, Listing, holds_words
from aict.deadlines.candidates import Wanted
from aict.deadlines.queries import Own
from aict.partnerships.deadline import CERTAINTY, KIND, WHEN, Deadline, DeadlineKind, When

KIND_OF, PARTNERSHIP, WHO, PERIOD = "kind", "partnership", "who", "period"
OURS, THEIRS, LATE = "ours", "theirs", "late"
_DAYS = {
    "30": (30, Sentence("dans les 30 jours")),
    "90": (90, Sentence("dans les 3 mois")),
    "365": (365, Sentence("dans l’année qui vient")),
}
_YEARS = 6
"""Years that can be chosen, this one included."""
LARGEST_FILE = 2000
"""Days that are looked at for a file."""


def wanted_of(args: MultiDict[str, str], today: date) -> Wanted:
    """What an address asks the database for; nonsense asks for nothing in particular, and the list says so."""
    kinds = {kind.value: kind for kind in DeadlineKind}
    since, until = _period(args.get(PERIOD, ""), today)
    return Wanted(
        kind=kinds.get(args.get(KIND_OF, "")),
        partnership=args.get(PARTNERSHIP) or None,
        since=since,
        until=until,
        most=LARGEST_FILE if args.get(FORMAT) else None,
    )


def _period(asked: str, today: date) -> tuple[date | None, date | None]:
    if asked == LATE:
        return None, today
    if asked in _DAYS:
        return today, today + timedelta(days=_DAYS[asked][0])
    if asked in _years(today):
        return date(int(asked), 1, 1), date(int(asked), 12, 31)
    return None, None


def _years(today: date) -> list[str]:
    return [str(today.year + more) for more in range(_YEARS)]


def deadline_listing(titles: Mapping[str, str], today: date) -> Listing[Own]:
    """The list of these deadlines; `titles` are the partnerships that can be chosen, by code."""
    return Listing(
        columns=(
            Column("what", Sentence("Ce qui est dû"), lambda o: said(o.deadline)),
            Column("on", Sentence("Date"), lambda o: o.deadline.on, _by_date),
            Column("partnership", Sentence("Partenariat"), partnership_title, _by_partnership),
            Column("who", Sentence("Qui agit"), lambda o: list(o.deadline.who)),
            Column("why", Sentence("Pourquoi"), lambda o: o.deadline.why),
            Column("when", Sentence("État"), lambda o: WHEN[o.deadline.when(today)], shown=False),
            Column("kind", Sentence("Genre"), lambda o: KIND[o.deadline.kind], _by_kind, shown=False),
            Column(
                "certainty", Sentence("Certitude"), lambda o: CERTAINTY[o.deadline.certainty], shown=False
            ),
            Column("source", Sentence("Source"), lambda o: o.deadline.source, shown=False),
        ),
        first="",
        filters=(
            Filter(PERIOD, Sentence("Période"), _periods(today), lambda value: _in_period(value, today)),
            Filter(
                KIND_OF,
                Sentence("Genre"),
                [(kind.value, words) for kind, words in KIND.items()],
                lambda value: lambda o: o.deadline.kind.value == value,
            ),
            Filter(
                PARTNERSHIP,
                Sentence("Partenariat"),
                _by_title(titles),
                lambda value: lambda o: _code(o) == value,
            ),
            Filter(
                WHO,
                Sentence("Qui agit"),
                [(OURS, Sentence("notre côté")), (THEIRS, Sentence("un autre côté"))],
                lambda value: lambda o: o.is_ours if value == OURS else o.is_theirs,
            ),
        ),
        search=holds_words(lambda o: (str(o.deadline.title), partnership_title(o), *o.deadline.who)),
        search_hint=Sentence(
            "Convention, projet, évaluation, partenariat ou qui agit : le début des mots suffit."
        ),
    )


def _by_title(titles: Mapping[str, str]) -> list[tuple[str, str]]:
    return sorted(titles.items(), key=lambda pair: fold(pair[1]))


def _periods(today: date) -> list[tuple[str, Sentence | str]]:
    words: list[tuple[str, Sentence | str]] = [(LATE, WHEN[When.LATE])]
    words += [(value, label) for value, (_days, label) in _DAYS.items()]
    return [*words, *((year, year) for year in _years(today))]


def _in_period(value: str, today: date) -> Callable[[Own], bool]:
    since, until = _period(value, today)

    def test(own: Own) -> bool:
        if value == LATE:
            return own.deadline.when(today) is not When.TO_COME
        on = own.deadline.on
        return (since is None or on.latest >= since) and (until is None or on.earliest <= until)

    return test


def _by_date(own: Own) -> tuple[date, date]:
    return own.deadline.on.earliest, own.deadline.on.latest


def _by_kind(own: Own) -> int:
    return list(KIND).index(own.deadline.kind)


def _by_partnership(own: Own) -> str | None:
    title = partnership_title(own)
    return fold(title) if title else None


def said(deadline: Deadline) -> Sentence:
    """What is due and about what, in one sentence."""
    return Sentence("%(what)s : %(title)s", what=deadline.what, title=deadline.title)


def partnership_title(own: Own) -> str | None:
    """The partnership it is of; None for what an organisation owes by itself."""
    return own.deadline.partnership.title if own.deadline.partnership else None


def _code(own: Own) -> str | None:
    return own.deadline.partnership.code if own.deadline.partnership else None


def heading_of(own: Own, today: date) -> str | Sentence:
    """Under what it stands in a list by date: late, not to be told, or its month."""
    when, on = own.deadline.when(today), own.deadline.on
    if when is When.LATE:
        return Sentence("En retard")
    if when is When.CANNOT_TELL:
        return Sentence("Peut-être passé : le jour n’est pas connu")
    if on.month is None:
        return Sentence("%(year)s, mois non connu", year=str(on.year))
    return formats.partial_date(f"{on.year:04}-{on.month:02}", str(get_locale() or "fr")).capitalize()
