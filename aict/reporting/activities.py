"""Actions, missions and meetings as a report prints them: counted, with what the rows do not say."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from aict.activities.models import Action, Meeting, MeetingLevel, Mission
from aict.activities.queries import actions_of, meetings_of, missions_of
from aict.activities.rules import Way, by_territory, meetings_by_level, ways
from aict.activities.words import LEVEL
from aict.partnerships.models import Fact
from aict.reporting.blocks import ActivityCount, Words, phrase
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint


def activity_counts(session: Session, at: Viewpoint, sources: Sources) -> tuple[ActivityCount, ...]:
    """Counts of what may have happened in the period; empty when nothing is recorded."""
    actions = [a for a in actions_of(session, at.partnership.id) if at.covers(a.starts_on, a.ends_on)]
    missions = [mission for mission in missions_of(session, at.partnership.id) if at.covers(mission.date)]
    meetings = [meeting for meeting in meetings_of(session, at.partnership.id) if at.covers(meeting.date)]
    facts: list[Fact] = [*actions, *missions, *meetings]
    sources.invented = sources.invented or any(fact.invented for fact in facts)
    return (*_actions(actions, at), *_missions(missions, at), *_meetings(meetings))


def _actions(actions: list[Action], at: Viewpoint) -> Iterator[ActivityCount]:
    counts = by_territory(actions)
    if counts:
        yield ActivityCount(
            phrase("Actions"), tuple((at.where(place) or "", n) for place, n in counts.items())
        )


def _missions(missions: list[Mission], at: Viewpoint) -> Iterator[ActivityCount]:
    found = ways(missions)
    if found:
        counts = tuple((phrase("vers %(where)s", where=at.name(way.to_side)), way.missions) for way in found)
        yield ActivityCount(phrase("Missions"), counts, _visas(found))


def _visas(found: list[Way]) -> Words | None:
    asked = sum(way.visas_asked.known for way in found)
    refused = sum(way.visas_refused.known for way in found)
    return (
        phrase("Visas demandés : %(asked)s, refusés : %(refused)s (connus)", asked=asked, refused=refused)
        if asked
        else None
    )


def _meetings(meetings: list[Meeting]) -> Iterator[ActivityCount]:
    for met in meetings_by_level(meetings):
        counts = (
            (phrase("en présence"), met.in_person),
            (phrase("à distance"), met.remote),
            (phrase("on ne sait pas comment"), met.mode_unknown),
        )
        kind = phrase("Réunions : %(who)s", who=LEVEL[MeetingLevel(met.level)])
        yield ActivityCount(kind, tuple((mode, n) for mode, n in counts if n))
