"""A second reader of calendars, written from the grammar of RFC 5545 alone: it forgives nothing."""

import re
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

LONGEST_LINE = 75
"""In octets, without the line break (3.1)."""
_LINE = re.compile(r'(?P<name>[A-Z0-9-]+)(?P<params>(?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(?P<value>.*)')
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_TEXT = re.compile(r"(?:[^\\;,]|\\[\\;,Nn])*")
_TEXTS = re.compile(r"(?:[^\\;,]|\\[\\;,Nn]|,)*")
_DURATION = re.compile(r"P(?:\d+W|(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)")
_ESCAPED = {"\\\\": "\\", "\\;": ";", "\\,": ",", "\\N": "\n", "\\n": "\n"}

_OF_CALENDAR = {
    "PRODID", "VERSION", "CALSCALE", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
}  # fmt: skip
_OF_EVENT = {
    "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "URL",
    "CATEGORIES", "STATUS", "TRANSP",
}  # fmt: skip
_FIXED = {
    "VERSION": {"2.0"},
    "CALSCALE": {"GREGORIAN"},
    "STATUS": {"CONFIRMED", "TENTATIVE", "CANCELLED"},
    "TRANSP": {"OPAQUE", "TRANSPARENT"},
}

Event = dict[str, str | date | datetime | int]


def read_strictly(raw: bytes) -> list[Event]:
    """The events of a calendar; `AssertionError` for anything that the standard does not allow."""
    lines = _unfolded(raw)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    head: list[tuple[str, str, str]] = []
    events: list[list[tuple[str, str, str]]] = []
    within = False
    for line in lines[1:-1]:
        name, params, value = _parted(line)
        if (name, value) == ("BEGIN", "VEVENT"):
            assert not within, "an event stands in no other"
            within = True
            events.append([])
        elif (name, value) == ("END", "VEVENT"):
            assert within, "what ends has begun"
            within = False
        else:
            assert within or not events, "what is said of the calendar comes before its events (3.4)"
            (events[-1] if within else head).append((name, params, value))
    assert not within
    _check_head(head)
    return [_event(said) for said in events]


def _unfolded(raw: bytes) -> list[str]:
    assert not raw.startswith(b"\xef\xbb\xbf"), "no mark of the order of bytes"
    assert raw.endswith(b"\r\n")
    physical = raw[:-2].split(b"\r\n")
    assert all(0 < len(line) <= LONGEST_LINE for line in physical)
    for line in physical:
        line.decode("utf-8")  # no sign is cut in two
    return b"\r\n".join(physical).replace(b"\r\n ", b"").decode("utf-8").split("\r\n")


def _parted(line: str) -> tuple[str, str, str]:
    found = _LINE.fullmatch(line)
    assert found is not None, line
    assert not _CONTROL.search(line), line
    return found["name"], found["params"], found["value"]


def _check_head(said: list[tuple[str, str, str]]) -> None:
    names = [name for name, _params, _value in said]
    assert len(names) == len(set(names)), "each is said once"
    assert {"PRODID", "VERSION"} <= set(names) <= _OF_CALENDAR
    # A METHOD would make it a message of iTIP, whose events must name an organizer (RFC 5546, 3.2.1).
    assert "METHOD" not in names
    for name, params, value in said:
        if name in {"REFRESH-INTERVAL", "X-PUBLISHED-TTL"}:
            assert params == (";VALUE=DURATION" if name == "REFRESH-INTERVAL" else "")
            assert _DURATION.fullmatch(value), value
        else:
            _text(name, params, value)


def _event(said: list[tuple[str, str, str]]) -> Event:
    names = [name for name, _params, _value in said]
    assert len(names) == len(set(names)), "each is said once"
    assert {"UID", "DTSTAMP", "DTSTART"} <= set(names) <= _OF_EVENT
    found = {name: _value(name, params, value) for name, params, value in said}
    starts, ends = found["DTSTART"], found.get("DTEND")
    # The end of a whole day is the day after: it is no part of the event (3.6.1).
    assert isinstance(starts, date)
    assert isinstance(ends, date)
    assert ends > starts
    return found


def _value(name: str, params: str, value: str) -> str | date | datetime | int:
    if name in {"DTSTART", "DTEND"}:
        assert params == ";VALUE=DATE"
        return datetime.strptime(value, "%Y%m%d").replace(tzinfo=UTC).date()
    if name in {"DTSTAMP", "LAST-MODIFIED"}:
        assert params == ""
        return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    if name == "SEQUENCE":
        assert value.isdecimal()
        return int(value)
    if name == "URL":
        address = urlsplit(value)
        assert value.isascii()
        assert address.scheme in {"http", "https"}
        assert address.netloc
        return value
    return _text(name, params, value)


def _text(name: str, params: str, value: str) -> str:
    assert params == "", "of texts we say no parameter"
    assert name not in _FIXED or value in _FIXED[name]
    assert (_TEXTS if name == "CATEGORIES" else _TEXT).fullmatch(value), value
    return re.sub(r"\\[\\;,Nn]", lambda escaped: _ESCAPED[escaped[0]], value)
