"""Registers of partnerships to be measured by hand: relations of two sides or three, and rows in few words."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from aict.activities.models import Action, Meeting, MeetingLevel, MeetingMode, Mission
from aict.asymmetry.rules import Measure
from aict.cofinancing.models import EntryKind, EntryPlace, FinancingLine, LedgerTotal, LineNature, Project
from aict.conventions.models import Convention, ConventionKind, ConventionParty
from aict.core.dates import PartialDate
from aict.core.revisions import Revision, SharedText
from aict.core.schema import new_id
from aict.evaluations.measures import measures_of
from aict.evaluations.models import Evaluation
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.models import Objective
from aict.organisations.models import Organisation, OrganisationType
from aict.partnerships.models import Attribution, Member, MemberRole, Partnership, Territory

START, END = date(2022, 1, 1), date(2024, 12, 31)
AT = datetime(2023, 5, 1, 9, tzinfo=UTC)


class Register:
    """One partnership under test, filled row by row."""

    def __init__(self, session: Session, countries: Sequence[str]) -> None:
        """One town a side, in the countries given; the first leads."""
        self.session = session
        self.towns = [
            Organisation(
                id=new_id(),
                code=f"{country}-{side}",
                name=f"Ville {side.upper()}",
                country=country,
                type=OrganisationType.COMMUNE,
            )
            for side, country in zip("abcd", countries, strict=False)
        ]
        session.add_all(self.towns)
        session.flush()
        self.partnership = Partnership(
            id=new_id(), code="P", given_code="P", title="P", recorded_from_id=self.towns[0].id
        )
        self.members = [
            Member(
                id=new_id(),
                organisation=town,
                role=MemberRole.LEAD if side == "a" else MemberRole.PARTNER,
                side=side,
                partnership=self.partnership,
            )
            for side, town in zip("abcd", self.towns, strict=False)
        ]
        self.add(self.partnership, *self.members)

    def add(self, *rows: Any) -> None:
        """Into the database."""
        self.session.add_all(rows)
        self.session.flush()

    @property
    def _link(self) -> dict[str, Any]:
        return {"id": new_id(), "partnership_id": self.partnership.id}

    def action(
        self, territory: str, by: str | None, cost: int | None = None, year: int = 2023, currency: str = "EUR"
    ) -> Action:
        """Something done on a territory, at somebody's wish."""
        row = Action(
            code=new_id().hex[-12:],
            title="Atelier",
            territory=Territory(territory),
            proposed_by=Attribution(by) if by else None,
            starts_on=PartialDate(year),
            cost=None if cost is None else Decimal(cost),
            currency=currency if cost is not None else None,
            **self._link,
        )
        self.add(row)
        return row

    def mission(self, way: str, people: int | None = None, days: int | None = None, **more: Any) -> Mission:
        """People of the first side going to the second."""
        row = Mission(
            from_side=way[0],
            to_side=way[1],
            date=PartialDate(2023),
            people=people,
            days=days,
            **more,
            **self._link,
        )
        self.add(row)
        return row

    def meeting(self, level: MeetingLevel, mode: MeetingMode | None, when: str) -> None:
        """A meeting at a level."""
        self.add(Meeting(date=PartialDate.parse(when), level=level, mode=mode, **self._link))

    def objective(
        self, by: str | None, territory: str | None = None, fixed_by: Sequence[str | None] = ()
    ) -> None:
        """An objective proposed on 1 May 2023 by side a, with an indicator for each origin given."""
        indicators = tuple(
            IndicatorText(id=new_id(), code=f"I{n}", label="I", fixed_by=who)
            for n, who in enumerate(fixed_by)
        )
        content = ObjectiveText(
            "O", proposed_by=by, territory=territory, sdgs=("6",), indicators=indicators
        ).to_json()
        text = SharedText(kind="objective", head=1, **self._link)
        revision = Revision(
            id=new_id(), text=text, number=1, base_number=0, content=content, party="a", at=AT
        )
        code = new_id().hex[-12:]
        self.add(text, revision, Objective(code=code, text=text, **self._link))

    def project(self, holder: str | None, budget: int | None = None) -> Project:
        """A project of 2023 that a side holds."""
        row = Project(
            code=new_id().hex[-12:],
            title="Eau",
            starts_on=PartialDate(2023),
            holder_id=self.towns["abcd".index(holder)].id if holder else None,
            announced_budget=None if budget is None else Decimal(budget),
            currency="EUR",
            **self._link,
        )
        self.add(row)
        return row

    def line(self, project: Project, side: str, granted: int | None) -> None:
        """What a side brings in cash."""
        amount = None if granted is None else Decimal(granted)
        self.add(
            FinancingLine(
                project=project,
                payer="Payeur",
                side=Attribution(side),
                granted=amount,
                nature=LineNature.CASH,
                year=2023,
                currency="EUR",
                **self._link,
            )
        )

    def spent(
        self,
        project: Project,
        place: str | None,
        by: str | None,
        known: int,
        *,
        counted: int = 1,
        year: int = 2023,
    ) -> None:
        """Expenditures of a year that are alike, added up as the ledger keeps them."""
        self.add(
            LedgerTotal(
                id=new_id(),
                project_id=project.id,
                key=new_id().hex,
                kind=EntryKind.SPENT,
                year=year,
                currency="EUR",
                place=EntryPlace(place) if place else None,
                spent_by=Attribution(by) if by else None,
                known=Decimal(known),
                counted=counted,
                unknown=0,
            )
        )

    def convention(self, *signing: str, among: str, signed_on: str | None = None) -> None:
        """A convention of 2023 between some sides, of which some signed at a date of their own."""
        row = Convention(
            code=new_id().hex[-12:],
            title="Convention",
            kind=ConventionKind.FRAMEWORK,
            starts_on=PartialDate(2023),
            signed_on=PartialDate.parse(signed_on) if signed_on else None,
            **self._link,
        )
        parties = [
            ConventionParty(
                id=new_id(),
                convention=row,
                organisation=self.towns["abcd".index(side)],
                signed_on=PartialDate(2023) if side in signing else None,
            )
            for side in among
        ]
        self.add(row, *parties)

    def measures(
        self, own_texts: dict[str, bool] | None = None, evaluation: Evaluation | None = None
    ) -> dict[str, Measure]:
        """Everything measured from 2022 to 2024, or what an evaluation looks at of it."""
        self.session.expire_all()
        return measures_of(
            self.session, self.partnership, start=START, end=END, own_texts=own_texts, evaluation=evaluation
        )


def counts(found: Measure) -> dict[str, int | None]:
    """The count of each part."""
    return {part.key: part.count for part in found.parts}


def percents(found: Measure) -> dict[str, str | None]:
    """The share of each part by count."""
    return {part.key: None if part.percent is None else str(part.percent) for part in found.parts}


def amounts(found: Measure) -> dict[str, tuple[int | None, str | None]]:
    """The amount of each part, with its share."""
    return {
        part.key: (
            None if part.amount is None else int(part.amount),
            None if part.amount_percent is None else str(part.amount_percent),
        )
        for part in found.parts
    }


def said(found: Measure, key: str) -> list[str]:
    """What is printed of a part."""
    return [str(piece) for part in found.parts if part.key == key for piece in part.value]
