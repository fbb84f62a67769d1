"""Measures of who travels, with what papers, and who meets whom."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from aict.activities.models import Authorisation, MeetingLevel, Mission
from aict.activities.rules import Tally, Way, meetings_by_level, ways
from aict.asymmetry.rules import Measure, Part
from aict.core.errors import Sentence
from aict.evaluations.measures.counting import Titles, counted, measured, rounded, said_beside
from aict.evaluations.measures.registry import Picked, Registry, pick
from aict.evaluations.measures.rows import of_journey
from aict.partnerships.sides import attribution_name


def _missions(registry: Registry) -> Picked[Mission]:
    return pick(((m, m.date, None) for m in registry.missions), registry.period)


def _said(tally: Tally, known: Sentence, silent: Sentence) -> list[Sentence]:
    return [said_beside(known, tally.unknown) if tally.counted else silent]


def _each_way(
    registry: Registry, titles: Titles, value: Callable[[Way, Sequence[Mission]], tuple[Sentence, ...]]
) -> Measure:
    picked = _missions(registry)
    parts = []
    for way in ways(picked.rows):
        own = [m for m in picked.rows if (m.from_side, m.to_side) == (way.from_side, way.to_side)]
        rows = tuple(of_journey(mission) for mission in own)
        parts.append(Part(f"{way.from_side}>{way.to_side}", way.missions, value(way, own), rows))
    return measured(titles, parts, total=len(picked.rows), vague=picked.vague, undated=picked.undated)


def missions(registry: Registry) -> Measure:
    """Missions, people and person-days in each direction, and who paid (A1.3)."""
    titles = Titles(
        "missions",
        Sentence("Missions dans chaque sens"),
        Sentence(
            "somme, dans chaque sens, des personnes et des jours-personnes (ceux qui sont écrits, sinon personnes × jours de chaque mission)"
        ),
    )
    return _each_way(registry, titles, _travelled)


def _travelled(way: Way, rows: Sequence[Mission]) -> tuple[Sentence, ...]:
    people, days = way.people, way.person_days
    return (
        *_said(people, Sentence("personnes : %(n)s", n=people.known), Sentence("personnes : non inscrit")),
        *_said(
            days, Sentence("jours-personnes : %(n)s", n=days.known), Sentence("jours-personnes : non inscrit")
        ),
        *(_paid_by(rows) or [Sentence("payées par : non inscrit")]),
    )


def _paid_by(rows: Sequence[Mission]) -> list[Sentence]:
    """Those named in words, then the sides of the missions that name only a side."""
    named = ", ".join(dict.fromkeys(mission.paid_by for mission in rows if mission.paid_by))
    sides = {m.payer: m.partnership for m in rows if m.payer and not m.paid_by}
    payers = [named, *(attribution_name(of, payer) for payer, of in sides.items())]
    return [Sentence("payées par : %(who)s", who=who) for who in payers if who]


def visas(registry: Registry) -> Measure:
    """Visas asked, granted, refused and days waited, by direction (A1.1)."""
    titles = Titles(
        "visas",
        Sentence("Visas"),
        Sentence(
            "somme, dans chaque sens, des visas demandés, obtenus, refusés ; taux de refus : refusés ÷ demandes dont la réponse est connue ; délai moyen des missions qui le disent"
        ),
    )
    measure = _each_way(registry, titles, _papers)
    asked = any(m.visas_asked is not None for m in _missions(registry).rows)
    return measure if asked else measured(titles, (), total=0, undated=measure.undated)


def _papers(way: Way, rows: Sequence[Mission]) -> tuple[Sentence, ...]:
    asked, granted, refused = way.visas_asked, way.visas_granted, way.visas_refused
    waited = Sentence("délai moyen : %(n)s jours", n=rounded(way.average_delay or Decimal(0)))
    return (
        *_said(asked, Sentence("demandés : %(n)s", n=asked.known), Sentence("demandés : non inscrit")),
        *_said(granted, Sentence("obtenus : %(n)s", n=granted.known), Sentence("obtenus : non inscrit")),
        *_said(refused, Sentence("refusés : %(n)s", n=refused.known), Sentence("refusés : non inscrit")),
        *_refusal(rows),
        *_said(way.delays, waited, Sentence("délai moyen : non inscrit")),
    )


def _refusal(rows: Sequence[Mission]) -> tuple[Sentence, ...]:
    """The rate of refusal over the missions that say both what was granted and what was refused."""
    answered = [
        (m.visas_granted, m.visas_refused)
        for m in rows
        if m.visas_granted is not None and m.visas_refused is not None
    ]
    refused, total = sum(no for _, no in answered), sum(yes + no for yes, no in answered)
    if not total:
        return ()
    percent = rounded(Decimal(100 * refused) / total)
    return (
        Sentence(
            "taux de refus : %(percent)s\u00a0%% (%(n)s sur %(total)s)",
            percent=percent,
            n=refused,
            total=total,
        ),
    )


def authorisations(registry: Registry) -> Measure:
    """Missions whose travellers needed and got a ministry's authorisation, by side of departure (A1.2)."""
    titles = Titles(
        "authorisations",
        Sentence("Missions soumises à une autorisation ministérielle obtenue"),
        Sentence("missions de chaque côté dont l’autorisation du ministère est inscrite comme obtenue"),
    )
    picked = _missions(registry)
    told = [m for m in picked.rows if m.ministry_authorisation is not None]
    silent = len(picked.rows) - len(told)
    parts = [_authorised(side, told) for side in registry.sides]
    return measured(
        titles, parts, total=len(told), unknown=silent, vague=picked.vague, undated=picked.undated
    )


def _authorised(side: str, told: Sequence[Mission]) -> Part:
    own = [m for m in told if m.from_side == side]
    granted = [m for m in own if m.ministry_authorisation is Authorisation.YES]
    refused = sum(m.ministry_authorisation is Authorisation.NO for m in own)
    value = (
        Sentence("autorisation obtenue : %(n)s", n=len(granted)),
        Sentence("pas d’autorisation : %(n)s", n=refused),
        Sentence("sans objet : %(n)s", n=len(own) - len(granted) - refused),
    )
    return Part(side, len(granted), value, tuple(of_journey(m) for m in granted))


def meetings_elected(registry: Registry) -> Measure:
    """Meetings of elected officials: number, last date, in person or remote (C1.1)."""
    titles = Titles(
        "meetings_elected",
        Sentence("Réunions d’élus"),
        Sentence(
            "réunions de niveau « élus » de la période, selon qu’elles ont eu lieu en personne ou à distance"
        ),
    )
    return _meetings(registry, titles, MeetingLevel.ELECTED)


def meetings_technicians(registry: Registry) -> Measure:
    """Meetings technician to technician: number, last date, in person or remote (C2.1)."""
    titles = Titles(
        "meetings_technicians",
        Sentence("Réunions de technicien à technicien"),
        Sentence("réunions de niveau « techniciens » de la période, en personne ou à distance"),
    )
    return _meetings(registry, titles, MeetingLevel.TECHNICIANS)


def _meetings(registry: Registry, titles: Titles, level: MeetingLevel) -> Measure:
    own = [meeting for meeting in registry.meetings if meeting.level is level]
    picked = pick(((meeting, meeting.date, None) for meeting in own), registry.period)
    rows = [(str(m.mode) if m.mode else None, of_journey(m)) for m in picked.rows]
    last = [summary.last for summary in meetings_by_level(picked.rows)]
    remarks = tuple(Sentence("dernière réunion : %(day)s", day=day) for day in last)
    return counted(titles, rows, keys=["presence", "distance"], vague=picked.vague, remarks=remarks)
