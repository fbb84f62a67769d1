"""Deadlines as a calendar that other programs read (RFC 5545, with the properties of RFC 7986).

A date without a day stands on the first day that it may mean, as tentative, and says that its day is not known. What is written depends on the
facts alone, not on the moment of reading: nothing changed is byte for byte the same.
"""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event, vDuration, vText

from aict.core.errors import Sentence
from aict.core.templating import say
from aict.partnerships.deadline import CERTAINTY, KIND, Certainty, Deadline

MAKER = "-//AICT//AICT//FR"
ASKED_AGAIN = timedelta(hours=6)
_DOMAIN = "aict"


def calendar(deadlines: Sequence[Deadline], changed: Mapping[str, datetime], *, public_url: str) -> bytes:
    """The calendar of these deadlines in the language of the moment.

    `changed` is when the rows they come from changed last; `public_url` begins every link.
    """
    written = Calendar()
    name = say(Sentence("AICT – échéances"))
    written.add("prodid", MAKER)
    written.add("version", "2.0")
    written.add("calscale", "GREGORIAN")
    written.add("name", name)
    written.add("x-wr-calname", vText(name))
    # The second is what programs older than the standard read.
    written.add("refresh-interval", ASKED_AGAIN, parameters={"VALUE": "DURATION"})
    written.add("x-published-ttl", vDuration(ASKED_AGAIN))
    for deadline in deadlines:
        written.add_component(_event(deadline, changed, public_url))
    content: bytes = written.to_ical()
    return content


def _event(deadline: Deadline, changed: Mapping[str, datetime], public_url: str) -> Event:
    event, on = Event(), deadline.on.earliest
    at = _changed(deadline, changed)
    sure = deadline.certainty is Certainty.RECORDED
    event.add("uid", f"{deadline.key}@{_DOMAIN}")
    event.add("dtstamp", at)
    event.add("last-modified", at)
    event.add("sequence", _sequence(deadline))
    event.add("dtstart", on)
    event.add("dtend", on + timedelta(days=1))
    event.add("summary", say(_summary(deadline)))
    event.add("description", "\n".join(_description(deadline)))
    event.add("url", f"{public_url}{deadline.address}")
    event.add("categories", [say(KIND[deadline.kind])])
    event.add("status", "CONFIRMED" if sure else "TENTATIVE")
    # It fills nobody's day.
    event.add("transp", "TRANSPARENT")
    return event


def _summary(deadline: Deadline) -> Sentence:
    said = Sentence("%(what)s : %(title)s", what=deadline.what, title=deadline.title)
    if deadline.certainty is not Certainty.IMPRECISE:
        return said
    return Sentence("Jour non connu (%(on)s) – %(what)s", on=deadline.on, what=said)


def _description(deadline: Deadline) -> Iterator[str]:
    if deadline.partnership:
        yield deadline.partnership.title
    yield say(
        Sentence("Date : %(on)s (%(certainty)s)", on=deadline.on, certainty=CERTAINTY[deadline.certainty])
    )
    if deadline.opens:
        yield say(Sentence("Possible à partir du %(day)s", day=deadline.opens))
    if deadline.who:
        yield say(Sentence("Qui agit : %(who)s", who=" ; ".join(deadline.who)))
    yield say(deadline.why)
    if deadline.source:
        yield say(Sentence("Source : %(source)s", source=deadline.source))


def rows_of(deadline: Deadline) -> Iterator[uuid.UUID]:
    """The rows whose change changes what a calendar says of it."""
    yield deadline.subject
    yield from deadline.rows
    if deadline.partnership:
        yield deadline.partnership.id


def _sequence(deadline: Deadline) -> int:
    return deadline.version + (deadline.partnership.version if deadline.partnership else 0)


def _changed(deadline: Deadline, changed: Mapping[str, datetime]) -> datetime:
    told = [changed[str(row)] for row in rows_of(deadline) if str(row) in changed]
    # What no trail tells of (a rule of the calendar year) has said the same since the year before.
    return max(told, default=datetime(deadline.on.year - 1, 1, 1, tzinfo=UTC)).replace(microsecond=0)
