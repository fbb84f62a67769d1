"""What an authority may answer or owes by itself, whatever its partnerships: calls for projects, and the yearly declaration of aid."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from flask_babel import get_locale
from sqlalchemy import select
from sqlalchemy.orm import Session, lazyload

from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.funders.models import Call, CallKind
from aict.funders.rules import Certainty
from aict.oda.models import Filing
from aict.organisations.models import Organisation, OrganisationType
from aict.organisations.rules import FRANCE
from aict.partnerships.deadline import Deadline, DeadlineKind, Page

_AUTHORITIES = frozenset(
    {
        OrganisationType.COMMUNE,
        OrganisationType.EPCI,
        OrganisationType.METROPOLE,
        OrganisationType.DEPARTEMENT,
        OrganisationType.REGION,
    }
)
_OPENS, _CLOSES = (4, 15), (5, 31)
"""From 15 April to 31 May of the year after the payments, but for some years (domain.md §3)."""
_CAMPAIGNS = UUID("0193a0b6-1c00-7000-8000-0000e0a9d000")
"""Names the campaigns of each organisation, each for ever."""


def calls_from(session: Session, today: date) -> Sequence[Call]:
    """The calls and the declarations that close this year or later."""
    dated = select(Call).where(Call.withdrawn.is_(False), Call.closes_on >= PartialDate(today.year))
    asked = dated.where(Call.kind.in_((CallKind.CALL, CallKind.DECLARATION))).options(lazyload(Call.rules))
    return session.scalars(asked.order_by(Call.closes_on, Call.code)).all()


def filed_by(
    session: Session, authorities: Sequence[Organisation], today: date
) -> Collection[tuple[UUID, int]]:
    """The authorities that have filed a declaration lately, each with the year of the payments."""
    wanted = select(Filing.organisation_id, Filing.year).where(
        Filing.organisation_id.in_([authority.id for authority in authorities]),
        Filing.year >= today.year - 1,
    )
    return {(row.organisation_id, row.year) for row in session.execute(wanted)}


def authorities_among(organisations: Iterable[Organisation]) -> list[Organisation]:
    """The French authorities among some organisations."""
    return [o for o in organisations if o.country == FRANCE and o.type in _AUTHORITIES]


def campaign_deadlines(
    authorities: Sequence[Organisation],
    calls: Sequence[Call],
    filed: Collection[tuple[UUID, int]] = (),
    *,
    today: date,
) -> Iterator[Deadline]:
    """The calls that still close, and the declaration that is open or comes next, for French authorities.

    What was `filed` is due no more. A campaign that has closed is never late: who paid nothing declares nothing.
    """
    if not authorities:
        return
    for call in calls:
        if call.kind is CallKind.CALL and call.closes_on and call.closes_on.latest >= today:
            yield _call(call, call.closes_on)
    campaign = campaign_after(calls, today)
    for authority in authorities:
        if (authority.id, campaign.year - 1) not in filed:
            yield _declaration(authority, campaign)


@dataclass(frozen=True, slots=True)
class Campaign:
    """The days on which the payments of the year before are declared."""

    year: int
    opens: date | None
    """None when the source gives the last day only."""
    closes: date
    call: Call | None
    """Where it is announced; None for a year that nobody announced: its days are the usual ones."""


def campaign_after(calls: Sequence[Call], today: date) -> Campaign:
    """The campaign that is open, or else the next one."""
    this_year = _campaign(calls, today.year)
    return this_year if this_year.closes >= today else _campaign(calls, today.year + 1)


def _campaign(calls: Sequence[Call], year: int) -> Campaign:
    for call in calls:
        if call.kind is CallKind.DECLARATION and call.year == year and call.closes_on:
            opens = call.opens_on.earliest if call.opens_on else None
            return Campaign(year, opens, call.closes_on.latest, call)
    return Campaign(year, date(year, *_OPENS), date(year, *_CLOSES), None)


def _call(call: Call, closes: PartialDate) -> Deadline:
    opens = call.opens_on
    return Deadline(
        subject=call.id,
        kind=DeadlineKind.CALL,
        on=closes,
        what=Sentence("Clôture d’un appel à projets"),
        title=call.title(str(get_locale() or "fr")),
        why=Sentence("Date annoncée par le financeur : %(funder)s.", funder=call.funder),
        page=Page("funders.show", {"call_id": call.id}),
        partnership=None,
        opens=opens.earliest if opens and opens.day else None,
        source=call.source,
        is_to_check=call.certainty is not Certainty.SURE,
        version=call.version,
    )


def _declaration(authority: Organisation, campaign: Campaign) -> Deadline:
    call, year = campaign.call, str(campaign.year - 1)
    return Deadline(
        subject=uuid5(_CAMPAIGNS, f"{authority.id} {campaign.year}"),
        kind=DeadlineKind.DECLARATION,
        on=PartialDate.of(campaign.closes),
        what=Sentence("Déclarer l’aide publique au développement versée en %(year)s", year=year),
        title=authority.name,
        why=Sentence(
            "Campagne e-APD : concerne toute collectivité française qui a versé de l’aide en %(year)s ; elle conditionne les cofinancements du ministère.",
            year=year,
        ),
        page=Page("oda.show", {"organisation_id": authority.id, "year": campaign.year - 1}),
        partnership=None,
        who=(authority.name,),
        opens=campaign.opens,
        source=call.source if call else None,
        is_to_check=call is None or call.certainty is not Certainty.SURE,
        rows=frozenset({call.id} if call else ()),
        version=call.version if call else 0,
    )
