"""Wherever a page says what somebody wrote in another language, it says in which one.

Everything that people wrote in one partnership is put in words that nobody else uses, said to be English; then every page
that its officer may open is read in French. Pages and columns are found, not named: a new one is looked at as well.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import Column, String, inspect, select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core.db import Database
from aict.core.originals import LANGUAGE, Original
from aict.core.revisions import Draft, Revision
from aict.core.schema import SHORT, Base
from aict.directory.models import SheetWord
from aict.notices.reminding import remind
from aict.partnerships.fact_kinds import BY_TABLE
from aict.partnerships.models import Confirmation, Fact, Member, Opinion, Partnership
from aict.reporting.catalogue import CATALOGUE, build_report
from aict.reporting.paper import markup
from tests.access.conftest import AsRelation, app, as_relation, database_url, settled
from tests.access.settled import Settled, endpoints
from tests.access.test_matrix import ROWS
from tests.mailbox import deliver

__all__ = ["app", "as_relation", "database_url", "settled"]

WRITTEN = "Quxwords"
"""In no message of ours."""
_NAMES = frozenset(
    # Names, and what is found by them, are the same in every language.
    {"name", "body", "email", "file_name", "languages", "payer", "paid_by", "instrument", "website"}
    | {"capacity"}
)
_CANNOT_SAY = frozenset({"title", "textarea"})
"""Elements whose text is bare: nothing in them can be marked."""
_PART_OF_AN_OBJECTIVE = "Indicateur : "
"""An option that says a word of ours before theirs has no one language."""
_VOID = frozenset({"meta", "link", "input", "br", "hr", "img", "path"})


def columns_of(model: type[Any]) -> Iterator[str]:
    """The columns of a table in which people write."""
    for attribute in inspect(model).column_attrs:
        column = attribute.columns[0]
        if not isinstance(column, Column):
            continue  # worked out from others, by the database
        free = type(column.type) is String and (column.type.length or SHORT + 1) > SHORT
        own = not column.foreign_keys and column.info.get("trail") != "none"
        is_name = attribute.key in _NAMES or (model is Partnership and attribute.key == "title")
        if free and own and not is_name:
            yield attribute.key


def rewrite(session: Session) -> None:
    session.info[LANGUAGE] = lambda: "en"
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Original):
            for row in session.scalars(select(mapper.class_)).unique():
                for key in columns_of(mapper.class_):
                    if getattr(row, key) or key in {"note", "reason", "subject", "why", "evidence"}:
                        setattr(row, key, f"{WRITTEN} {mapper.class_.__name__}.{key}")
    for fact in facts_of(session):
        session.add(contest(fact, session))
    somebody = session.scalars(select(Person)).unique().first()
    for member in session.scalars(select(Member)).unique():
        session.add(contested_sheet(member, somebody))
    for draft in session.scalars(select(Draft)):
        draft.content, draft.language = _rewritten(draft.content), "en"
    for revision in session.scalars(select(Revision)):
        revision.content, revision.language = _rewritten(revision.content), "en"


def facts_of(session: Session) -> Iterator[Fact]:
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Fact) and str(mapper.local_table) in BY_TABLE:
            yield from session.scalars(select(mapper.class_)).unique()


def contest(fact: Fact, session: Session) -> Confirmation:
    """The other side's word on a fact as it stands."""
    session.flush()
    members = session.scalars(select(Member).where(Member.partnership_id == fact.partnership_id)).all()
    other = next(m for m in members if m.holds_key and m.side != (fact.entered_by or members[0]).side)
    return Confirmation(
        partnership_id=fact.partnership_id,
        fact_id=fact.id,
        fact_kind=type(fact).__tablename__,  # type: ignore[attr-defined]
        fact_version=fact.version,
        member=other,
        opinion=Opinion.CONTEST,
        reason=f"{WRITTEN} contest",
    )


def contested_sheet(member: Member, somebody: Person | None) -> SheetWord:
    """What a member says against its own sheet."""
    said = {"about_version": member.organisation.version, "opinion": Opinion.CONTEST}
    return SheetWord(
        about=member.organisation,
        organisation=member.organisation,
        person_id=somebody.id if somebody else None,
        reason=f"{WRITTEN} contest",
        **said,
    )


_SAID = frozenset(
    {"statement", "rationale", "label", "definition", "method", "note", "text", "asked_words", "owners"}
)


def _rewritten(content: Any, key: str = "") -> Any:
    if isinstance(content, dict):
        return {name: _rewritten(value, key if key == "owners" else name) for name, value in content.items()}
    if isinstance(content, list):
        return [_rewritten(value, key) for value in content]
    return f"{WRITTEN} {key}" if key in _SAID and isinstance(content, str) else content


class _Reader(HTMLParser):
    """Collects texts that are not said to be in the language they are in."""

    def __init__(self) -> None:
        super().__init__()
        self.above: list[tuple[str, str]] = []
        self.unmarked: list[str] = []
        self.marked = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if any("<" in (value or "") for value in given.values()):
            self.unmarked.append(f"an attribute of {tag} holds a mark")
        if tag not in _VOID:
            around = self.above[-1][1] if self.above else ""
            self.above.append((tag, given.get("lang") or around))

    def handle_endtag(self, tag: str) -> None:
        while self.above and self.above.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if WRITTEN not in data:
            return
        tag, language = self.above[-1]
        if tag in _CANNOT_SAY or (tag == "option" and data.startswith(_PART_OF_AN_OBJECTIVE)):
            if "<" in data:
                self.unmarked.append(f"a mark is read in {tag}")
        elif language == "en":
            self.marked += 1
        else:
            self.unmarked.append(" ".join(data.split()))


@pytest.mark.sqlite
def test_every_page_marks_what_people_wrote(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation
) -> None:
    with database.transaction() as session:
        rewrite(session)
    unmarked, marked = dict[str, list[str]](), 0
    for endpoint in endpoints(app):
        if endpoint.method != "GET" or ROWS[endpoint.name, "GET"]["officer"] != "ok":
            continue
        address = settled.address(endpoint)
        asked = f"{address}?lang=fr" + (f"&q={WRITTEN}" if endpoint.name == "dashboard.search" else "")
        answer = as_relation("officer").get(asked)
        assert answer.status_code < 500, address
        if answer.mimetype == "text/html" and answer.status_code == 200:
            reader = _Reader()
            reader.feed(answer.text)
            marked += reader.marked
            if reader.unmarked:
                unmarked[endpoint.name] = reader.unmarked
    assert unmarked == {}
    assert marked > 100


@pytest.mark.sqlite
def test_every_mail_marks_what_people_wrote(app: Flask, database: Database, settled: Settled) -> None:
    deliver(app)
    with database.transaction() as session:
        rewrite(session)
    assert remind(app).failed == 0
    unmarked, marked = dict[str, list[str]](), 0
    for mail in deliver(app):
        reader = _Reader()
        reader.feed(mail.html)
        marked += reader.marked
        if reader.unmarked:
            unmarked[mail.to] = reader.unmarked
    assert unmarked == {}
    assert marked > 20


@pytest.mark.sqlite
@pytest.mark.parametrize("slug", [*CATALOGUE])
def test_every_report_marks_what_people_wrote(database: Database, settled: Settled, slug: str) -> None:
    with database.transaction() as session:
        rewrite(session)
    reader = _Reader()
    with database.session(writing=False) as session:
        partnership = session.get_one(Partnership, settled.alpha.partnership.id)
        document = build_report(session, slug, partnership)
        reader.feed(markup(slug, document.in_language("fr"), fit=""))
    # Inside a sentence of ours their words are not marked yet.
    assert [words for words in reader.unmarked if re.fullmatch(rf"{WRITTEN} \S+", words)] == []
    assert reader.marked > 0
