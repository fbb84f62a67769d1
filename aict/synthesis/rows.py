"""The rows of one invented partnership, by table, ready to be written in bulk."""

import random
import uuid
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.conventions.models import Convention, ConventionKind, ConventionParty
from aict.core.dates import PartialDate
from aict.core.revisions import Consent, Revision, SharedText, Verdict
from aict.core.schema import Base
from aict.objectives.content import IndicatorText, ObjectiveText, Target
from aict.objectives.models import Indicator, Measurement, Objective
from aict.objectives.services import TEXT_KIND
from aict.partnerships.models import (
    Attribution,
    Description,
    KeyDate,
    KeyDateNature,
    Label,
    LabelKind,
    Member,
    MemberRole,
    Membership,
    Partnership,
    Status,
)
from aict.synthesis.names import FORMS, THEMES

INDICATORS, TARGETS = 3, 4
AGREED_ON = datetime(2024, 3, 1, 9, tzinfo=UTC)
NOTE = "Inventé pour mesurer le logiciel."
_STATUSES = (Status.ACTIVE, Status.ACTIVE, Status.ACTIVE, Status.DORMANT, Status.SUSPENDED, Status.ENDED)

Rows = dict[type[Base], list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Town:
    """An invented organisation, as far as its partnerships look at it."""

    id: uuid.UUID
    name: str
    country: str


@dataclass(slots=True)
class Draw:
    """One registry being drawn: its chance, its identifiers, the rows not written yet."""

    chance: random.Random
    rows: Rows = field(default_factory=lambda: defaultdict(list))
    _count: int = 0

    def new_id(self) -> uuid.UUID:
        """An identifier that sorts as the others do and depends on the seed alone."""
        self._count += 1
        return uuid.UUID(int=(self._count << 80) | (7 << 76) | (2 << 62) | self.chance.getrandbits(61))

    def add(self, table: type[Base], **values: Any) -> uuid.UUID:  # noqa: ANN401 (a row of any table)
        """Keep one row for the next writing."""
        row = self.new_id()
        self.rows[table].append({"id": row, **values})
        return row


def draw_partnership(
    draw: Draw, number: int, *, ours: Town, theirs: Town, federation: Town, objectives: int
) -> None:
    """Keep every row of one partnership: members, labels, dates, conventions, a project, objectives, measurements."""
    chance, code = draw.chance, f"S{number:05}"
    partnership = draw.add(
        Partnership,
        code=code,
        given_code=code,
        title=f"{ours.name} – {theirs.name}",
        recorded_from_id=ours.id,
        status=chance.choice(_STATUSES),
        summary=f"Partenariat inventé n° {number}, pour mesurer le logiciel.",
        sources=[],
        note=NOTE,
    )
    lead = _member(draw, partnership, ours, MemberRole.LEAD, "a")
    partner = _member(draw, partnership, theirs, MemberRole.PARTNER, "b")
    observer = _member(draw, partnership, federation, MemberRole.ASSOCIATE, "a")
    _labels(draw, partnership)
    entered = {
        "partnership_id": partnership,
        "entered_by_id": lead,
        "entered_at": AGREED_ON,
        "invented": True,
    }
    draw.add(Description, **entered)
    for member in (lead, partner, observer):
        draw.add(Membership, member_id=member, **entered)
    _dates(draw, entered)
    convention = _conventions(draw, entered, code, ours, theirs)
    _project(draw, entered, code, convention=convention, payers=(ours, theirs))
    for place in range(1, objectives + 1):
        _objective(draw, entered, f"{code}-O{place}", {"a": lead, "b": partner})


def _member(draw: Draw, partnership: uuid.UUID, town: Town, role: MemberRole, side: str) -> uuid.UUID:
    return draw.add(Member, partnership_id=partnership, organisation_id=town.id, role=role, side=side)


def _labels(draw: Draw, partnership: uuid.UUID) -> None:
    for kind, words, most in ((LabelKind.FORM, FORMS, 2), (LabelKind.THEME, THEMES, 3)):
        for place, text in enumerate(draw.chance.sample(words, draw.chance.randint(1, most))):
            draw.add(Label, partnership_id=partnership, kind=kind, position=place, text=text)


def _dates(draw: Draw, entered: dict[str, Any]) -> None:
    for nature in draw.chance.sample(list(KeyDateNature), draw.chance.randint(1, 3)):
        draw.add(KeyDate, date=PartialDate(draw.chance.randint(1955, 2024)), nature=nature, **entered)


def _conventions(draw: Draw, entered: dict[str, Any], code: str, ours: Town, theirs: Town) -> uuid.UUID:
    start = draw.chance.randint(2012, 2024)
    for place in (1, 2):
        signed = PartialDate(start + 3 * (place - 1), 6, 15)
        convention = draw.add(
            Convention,
            code=f"{code}-C{place}",
            title=f"Convention inventée {place}",
            kind=ConventionKind.CONVENTION,
            object="Coopération inventée",
            provisional_amount=Decimal(draw.chance.randint(5, 300) * 1000),
            currency="EUR",
            signed_on=signed,
            starts_on=signed,
            ends_on=PartialDate(signed.year + 3),
            **entered,
        )
        steps = {"deliberated_on": PartialDate(signed.year, 5), "transmitted_on": PartialDate(signed.year, 7)}
        draw.add(
            ConventionParty, convention_id=convention, organisation_id=ours.id, signed_on=signed, **steps
        )
        draw.add(
            ConventionParty,
            convention_id=convention,
            organisation_id=theirs.id,
            signed_on=signed,
            deliberated_on=None,
            transmitted_on=None,
        )
    return convention


def _project(
    draw: Draw, entered: dict[str, Any], code: str, *, convention: uuid.UUID, payers: tuple[Town, Town]
) -> None:
    amounts = [Decimal(draw.chance.randint(2, 80) * 1000) for _ in range(4)]
    project = draw.add(
        Project,
        code=f"{code}-P1",
        title="Projet inventé",
        convention_id=convention,
        announced_budget=sum(amounts, Decimal(0)) + draw.chance.choice((0, 0, 5000)),
        currency="EUR",
        **entered,
    )
    ours, theirs = payers
    lines = (
        (ours.name, LineNature.CASH, Attribution.A),
        (ours.name, LineNature.IN_KIND, Attribution.A),
        (theirs.name, LineNature.CASH, Attribution.B),
        ("Ministère", LineNature.CASH, Attribution.THIRD),
    )
    for (payer, nature, side), amount in zip(lines, amounts, strict=True):
        draw.add(
            FinancingLine,
            project_id=project,
            payer=payer,
            nature=nature,
            side=side,
            year=2024,
            granted=amount,
            currency="EUR",
            **entered,
        )


def _objective(draw: Draw, entered: dict[str, Any], code: str, keys: dict[str, uuid.UUID]) -> None:
    partnership = entered["partnership_id"]
    shared = draw.add(SharedText, kind=TEXT_KIND, partnership_id=partnership, head=1)
    objective = draw.add(Objective, partnership_id=partnership, code=code, text_id=shared)
    indicators = tuple(_indicator(draw, entered, objective, place) for place in range(1, INDICATORS + 1))
    said = ObjectiveText(
        statement=f"Objectif inventé : {draw.chance.choice(THEMES)}",
        rationale="Un texte inventé, de la longueur d’une phrase ou deux, comme on en écrit à deux.",
        territory="both",
        proposed_by=draw.chance.choice(("a", "b", "joint")),
        sdgs=("6.1",),
        indicators=indicators,
    )
    revision = draw.add(
        Revision,
        text_id=shared,
        number=1,
        base_number=0,
        content=said.to_json(),
        party="a",
        key_id=keys["a"],
        at=AGREED_ON,
        in_force_at=AGREED_ON,
        invented=True,
    )
    for party, key in keys.items():
        draw.add(
            Consent,
            revision_id=revision,
            key_id=key,
            party=party,
            verdict=Verdict.AGREE,
            at=AGREED_ON,
            invented=True,
        )


def _indicator(draw: Draw, entered: dict[str, Any], objective: uuid.UUID, place: int) -> IndicatorText:
    code = f"I{place}"
    indicator = draw.add(
        Indicator, partnership_id=entered["partnership_id"], objective_id=objective, code=code
    )
    first = draw.chance.randint(0, 40)
    for year in (2024, 2025):
        draw.add(
            Measurement,
            indicator_id=indicator,
            date=PartialDate(year, 12),
            value=Decimal(first + draw.chance.randint(0, 30)),
            reported_by="a",
            **entered,
        )
    return IndicatorText(
        id=indicator,
        code=code,
        label=f"Indicateur inventé {place}",
        unit="%",
        nature="nombre",
        direction="hausse",
        baseline=str(first),
        baseline_date=PartialDate(2023),
        targets=tuple(Target(str(first + 15 * n), PartialDate(2023 + n)) for n in range(1, TARGETS + 1)),
        fixed_by="joint",
        territory="b",
    )
