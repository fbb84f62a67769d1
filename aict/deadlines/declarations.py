"""The declaration of official development assistance, which each French authority owes by itself, whatever its partnerships."""

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID, uuid5

from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.organisations.models import Organisation, OrganisationType
from aict.organisations.rules import FRANCE
from aict.partnerships.deadline import Deadline, DeadlineKind, Page
from aict.reference.aid_declaration import campaign_after

_DECLARING = frozenset(
    {
        OrganisationType.COMMUNE,
        OrganisationType.EPCI,
        OrganisationType.METROPOLE,
        OrganisationType.DEPARTEMENT,
        OrganisationType.REGION,
    }
)
_CAMPAIGNS = UUID("0193a0b6-1c00-7000-8000-0000e0a9d000")
"""Names the campaigns of each organisation, each for ever."""


def declaration_deadlines(organisations: Iterable[Organisation], *, today: date) -> Iterator[Deadline]:
    """The campaign that is open or comes next, for each French authority among them (domain.md §3).

    The registry does not know whether a past one was kept: none is said to be late.
    """
    campaign = campaign_after(today)
    for organisation in organisations:
        if organisation.country != FRANCE or organisation.type not in _DECLARING:
            continue
        yield Deadline(
            subject=uuid5(_CAMPAIGNS, f"{organisation.id} {campaign.year}"),
            kind=DeadlineKind.DECLARATION,
            on=PartialDate.of(campaign.closes),
            what=Sentence(
                "Déclarer l’aide publique au développement versée en %(year)s", year=str(campaign.year - 1)
            ),
            title=organisation.name,
            why=Sentence(
                "Campagne e-APD : concerne toute collectivité française qui a versé de l’aide en %(year)s ; elle conditionne les cofinancements du ministère.",
                year=str(campaign.year - 1),
            ),
            page=Page("directory.show", {"organisation_id": organisation.id}),
            partnership=None,
            who=(organisation.name,),
            opens=campaign.opens,
            source=campaign.source,
            is_usual=campaign.source is None,
        )
