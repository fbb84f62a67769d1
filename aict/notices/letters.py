"""What the digest says: messages that name its reader, what waits, then what changed, one partnership after the other."""

from collections.abc import Iterator, Sequence

from flask import url_for

from aict.core.errors import Sentence
from aict.core.mail import Letter, Line, Section
from aict.notices.changes import Change, Changed, News
from aict.notices.due import Due
from aict.notices.rules import LATE, Rhythm
from aict.notices.waiting import Waiting, WaitingList
from aict.partnerships.deadline import Deadline

MOST_DUE = 12
"""Deadlines of one letter; the others are on their page."""
_OFTEN = {
    Rhythm.IMMEDIATE: Sentence("vous le recevez dès que quelque chose change ou vous attend"),
    Rhythm.DAILY: Sentence("vous le recevez une fois par jour, s’il y a quelque chose à dire"),
    Rhythm.WEEKLY: Sentence("vous le recevez une fois par semaine, s’il y a quelque chose à dire"),
}


def digest_letter(waiting: WaitingList, news: News, due: Sequence[Due], rhythm: Rhythm) -> Letter:
    """The letter; its subject names no partnership, because others may see it."""
    sections = (
        *_waiting(waiting),
        *_due(due),
        *map(_changed, news.partnerships),
        *_elsewhere(news),
        _about_this_mail(rhythm),
    )
    return Letter(_subject(waiting, news, due), (Sentence("Bonjour,"),), sections=sections)


def _subject(waiting: WaitingList, news: News, due: Sequence[Due]) -> Sentence:
    if not news.partnerships:
        if due and not waiting.items:
            return Sentence("Vos échéances dans AICT")
        return Sentence("Ce qui vous attend dans AICT")
    if waiting.items:
        return Sentence("Ce qui vous attend, et ce qui a changé dans vos partenariats")
    if due:
        return Sentence("Vos échéances, et ce qui a changé dans vos partenariats")
    return Sentence("Ce qui a changé dans vos partenariats")


def _due(due: Sequence[Due]) -> Iterator[Section]:
    lines = [_date(item) for item in due[:MOST_DUE]]
    if len(due) > MOST_DUE:
        lines.append(Line(Sentence("Toutes les échéances"), url_for("deadlines.index")))
    if lines:
        yield Section(Sentence("Échéances"), tuple(lines))


def _date(item: Due) -> Line:
    deadline = item.deadline
    said = Sentence("%(what)s : %(title)s", what=deadline.what, title=deadline.title)
    return Line(said, deadline.address, _when(deadline, item.step))


def _when(deadline: Deadline, step: str) -> Sentence:
    named = deadline.partnership.title if deadline.partnership else Sentence("votre organisation")
    told = {"on": deadline.on, "where": named}
    if step == LATE:
        return Sentence("en retard (%(on)s) – %(where)s", **told)
    if deadline.on.day is None:
        return Sentence("%(on)s, jour non connu – %(where)s", **told)
    return Sentence("pour le %(on)s – %(where)s", **told)


def _waiting(waiting: WaitingList) -> Iterator[Section]:
    named = [_line(item) for item in waiting.items if item.mention]
    if named:
        yield Section(Sentence("Messages à votre attention"), tuple(named))
    lines = [_line(item) for item in waiting.items if not item.mention]
    if waiting.more:
        lines.append(Line(Sentence("Tout ce qui m’attend"), url_for("dashboard.home", waiting="all")))
    if lines:
        yield Section(Sentence("Ce qui vous attend"), tuple(lines))


def _line(item: Waiting) -> Line:
    said = Sentence("%(what)s : %(title)s", what=item.what, title=item.title)
    return Line(said, item.address, item.partnership)


def _changed(changed: Changed) -> Section:
    lines = [Line(change.subject.what, change.subject.path, _done(change)) for change in changed.changes]
    if changed.more:
        path = url_for("partnerships.history", code=changed.code)
        lines.append(Line(Sentence("Tout ce qui a changé dans ce partenariat"), path))
    return Section(Sentence("Ce qui a changé : %(title)s", title=changed.title), tuple(lines))


def _done(change: Change) -> Sentence:
    if change.earlier == 0:
        return Sentence("%(who)s %(act)s", who=change.last.who, act=change.act)
    if change.earlier == 1:
        return Sentence("%(who)s %(act)s, après un autre changement", who=change.last.who, act=change.act)
    return Sentence(
        "%(who)s %(act)s, après %(count)s autres changements",
        who=change.last.who,
        act=change.act,
        count=change.earlier,
    )


def _elsewhere(news: News) -> Iterator[Section]:
    if news.more:
        all_of_them = Line(Sentence("Tous mes partenariats"), url_for("partnerships.index"))
        yield Section(Sentence("D’autres choses ont changé"), (all_of_them,))


def _about_this_mail(rhythm: Rhythm) -> Section:
    line = Line(Sentence("Changer de rythme"), url_for("notices.choose"), _OFTEN.get(rhythm))
    return Section(Sentence("Ce récapitulatif"), (line,))
