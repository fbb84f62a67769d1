"""A small readable world: two partnerships, and people in every relation to the first one.

Every text that a stranger could read by mistake holds the canary word of its partnership.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from hashlib import sha256
from typing import Any

from argon2 import PasswordHasher
from sqlalchemy.orm import Session

from aict.accounts.models import Affiliation, Invitation, Person, Role
from aict.activities.models import Action, Meeting, MeetingLevel, Mission
from aict.asymmetry.models import Checklist, Group, MeantFor, Question, QuestionNature
from aict.asymmetry.queries import current_checklist
from aict.asymmetry.services import load_shipped as load_checklist
from aict.cofinancing.models import (
    EntryKind,
    FinancingLine,
    LedgerEntry,
    LineNature,
    Project,
    RelationCost,
    RelationCostKind,
)
from aict.contacts.models import Contact, TerritoryActor
from aict.conventions.models import Convention, ConventionEvent, ConventionKind, ConventionParty, EventKind
from aict.conversations.models import Act, Mention, Thread, Turn
from aict.core import agreement, revisions, writing
from aict.core.dates import PartialDate
from aict.core.schema import new_id
from aict.documents.models import Document
from aict.evaluations.campaign_models import Audience, Part, Participant, Restitution
from aict.evaluations.models import Evaluation, EvaluationKind, Recommendation, Stage, YesNoUnknown
from aict.evaluations.services import CONCLUSIONS, RECOMMENDATION
from aict.evaluations.texts import ConclusionsText, RecommendationText
from aict.funders.models import Call, CallKind, FunderRule, Service, ServiceBudget
from aict.funders.rules import Certainty, Requirement, RuleKind, Who
from aict.local_return.models import LocalReturn, Testimony, TestimonyKind, Use
from aict.objectives.content import IndicatorText, ObjectiveText, Target
from aict.objectives.models import Indicator, Measurement, Objective
from aict.oda.models import Classification, Filing
from aict.organisations.models import Organisation, OrganisationType
from aict.partnerships.models import (
    Attribution,
    Description,
    Guest,
    KeyDate,
    KeyDateNature,
    Label,
    LabelKind,
    Member,
    MemberRole,
    Membership,
    Partnership,
    Referential,
    ReferentialFamily,
    StateView,
    Status,
    StatusChange,
    Territory,
)
from aict.readiness.models import Piece, PieceKind
from aict.reference.models import CountryGroup

PASSWORD = "correct horse battery staple"

OFFICER_A = "officer@a.example"
SIGNATORY_A = "signatory@a.example"
READER_A = "reader@a.example"
ADMINISTRATOR_A = "administrator@a.example"
OFFICER_B = "officer@b.example"
SIGNATORY_B = "signatory@b.example"
OFFICER_ASSOCIATE = "officer@associate.example"
EVALUATOR = "evaluator@cabinet.example"
INSTANCE_ADMINISTRATOR = "instance@aict.example"
STRANGER = "officer@stranger.example"

CANARY_ALPHA = "heronalpha"
CANARY_BETA = "kiwibeta"
CANARY_DRAFT_A = "brouillonheron"
"""Stands in what side a of alpha drafts and has not proposed."""
CANARY_CONTACT_A = "contactheron"
"""Stands in the contact that side a of alpha keeps to itself."""


@dataclass(frozen=True, slots=True)
class Side:
    """An organisation as a member."""

    organisation: Organisation
    member: Member


@dataclass(frozen=True, slots=True)
class Filled:
    """A partnership and one object of each kind in it."""

    partnership: Partnership
    a: Side
    b: Side
    convention: Convention
    party: ConventionParty
    """Side a in the convention."""
    convention_event: ConventionEvent
    """A resumption, which leaves the convention as it is."""
    project: Project
    line: FinancingLine
    classification: Classification
    """How the project is told to the State."""
    piece: Piece
    """A letter of intent of side a."""
    entry: LedgerEntry
    """An expenditure of side a."""
    relation_cost: RelationCost
    objective: Objective
    indicator: Indicator
    measurement: Measurement
    action: Action
    mission: Mission
    meeting: Meeting
    local_return: LocalReturn
    testimony: Testimony
    evaluation: Evaluation
    """In its joint session, with conclusions and a recommendation that side a proposed."""
    answering: Evaluation
    """Whose answers are still being given; they are due."""
    participant: Participant
    """Of side a, in the first evaluation; the name stays there."""
    restitution: Restitution
    document: Document
    key_date: KeyDate
    status_change: StatusChange
    referential: Referential
    state_view: StateView
    contact: Contact
    """Shared; side a alone keeps another one beside it."""
    actor: TerritoryActor
    invitation: Invitation
    """To act for side a, not answered yet."""
    guest_invitation: Invitation
    """To the evaluation, not answered yet."""
    thread: Thread
    """On the objective, open."""
    message: Turn
    """Said in it by side a, naming the officer of side b, with the document."""

    @property
    def code(self) -> str:
        return self.partnership.code

    @property
    def membership(self) -> Membership:
        """What is said of the member of side a, which says it itself."""
        assert self.a.member.membership is not None
        return self.a.member.membership

    @property
    def description(self) -> Description:
        """What the partnership says of itself, entered by side a."""
        return self.partnership.description


@dataclass(frozen=True, slots=True)
class World:
    """Everything that `build_world` made."""

    alpha: Filled
    beta: Filled
    associate: Side
    people: Mapping[str, Person]
    """By address, who acts for an organisation."""


@cache
def _password_hash() -> str:
    # As cheap as Argon2 can be: a hash says its own cost, and hundreds of tests sign in.
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)


def make_organisation(session: Session, name: str, *, country: str = "FR", **more: Any) -> Organisation:
    more.setdefault("type", OrganisationType.COMMUNE)
    found = Organisation(id=new_id(), code=name.upper().replace(" ", "-"), name=name, country=country, **more)
    session.add(found)
    return found


def make_person(session: Session, email: str, **more: Any) -> Person:
    """Somebody who can sign in with `PASSWORD`."""
    more.setdefault("name", email.partition("@")[0].capitalize())
    found = Person(id=new_id(), email=email, password_hash=_password_hash(), affiliations=[], **more)
    session.add(found)
    return found


def make_role(session: Session, person: Person, organisation: Organisation, role: Role) -> Affiliation:
    capacity = "Maire" if role is Role.SIGNATORY else None
    found = Affiliation(id=new_id(), person=person, organisation=organisation, role=role, capacity=capacity)
    session.add(found)
    return found


def make_invitation(session: Session, email: str, **more: Any) -> Invitation:
    """An invitation whose link is of no use: its token is its address."""
    more.setdefault("sent_at", NOON)
    more.setdefault("expires_at", datetime(2100, 1, 1, tzinfo=UTC))
    found = Invitation(id=new_id(), email=email, token_hash=sha256(email.encode()).hexdigest(), **more)
    session.add(found)
    return found


def make_partnership(session: Session, code: str, *, recorded_from: Organisation, **more: Any) -> Partnership:
    more.setdefault("title", f"Partenariat {code}")
    found = Partnership(
        id=new_id(), code=code, given_code=code, recorded_from=recorded_from, members=[], **more
    )
    session.add(found)
    return found


def make_member(
    session: Session,
    partnership: Partnership,
    organisation: Organisation,
    *,
    side: str,
    role: MemberRole = MemberRole.PARTNER,
    until: PartialDate | None = None,
) -> Member:
    found = Member(
        id=new_id(), partnership=partnership, organisation=organisation, side=side, role=role, until=until
    )
    session.add(found)
    return found


def make_objective(session: Session, partnership: Partnership, code: str) -> Objective:
    """An objective with one indicator and no revision yet."""
    text = writing.open_text(session, kind="objective", partnership_id=partnership.id)
    found = Objective(id=new_id(), partnership_id=partnership.id, code=code, text=text, indicators=[])
    indicator = Indicator(
        id=new_id(), partnership_id=partnership.id, objective=found, code="I1", measurements=[]
    )
    session.add_all([found, indicator])
    session.flush()
    return found


def objective_text(objective: Objective, *, statement: str, label: str = "Part desservie") -> dict[str, Any]:
    """What the shared text of an objective with its one indicator says, as a revision keeps it."""
    indicator = IndicatorText(
        id=objective.indicators[0].id,
        code="I1",
        label=label,
        unit="%",
        nature="pourcentage",
        direction="hausse",
        baseline="20",
        targets=(Target(value="80", date=PartialDate(2030)),),
    )
    return ObjectiveText(statement=statement, proposed_by="a", indicators=(indicator,)).to_json()


def author_of(member: Member, person: Person | None = None, *, key: bool = True) -> revisions.Author:
    """A member's own hand on its key."""
    return revisions.Author(
        person_id=person.id if person else None, party=member.side, key_id=member.id if key else None
    )


def _draft_of_checklist() -> Checklist:
    """The next version, which only the administrator of the instance sees."""
    question = Question(
        id=QUESTION_ID,
        position=1,
        code="A1.1",
        group=Group.CIRCULATION,
        nature=QuestionNature.APPRECIATION,
        meant_for=MeantFor.ANY,
        text_fr="Voyage-t-on aussi facilement de ce côté que de l’autre ?",
    )
    return Checklist(
        id=CHECKLIST_ID, version="suivante", source="Atelier des villes", own=True, questions=[question]
    )


def build_world(session: Session) -> World:
    """Partnership alpha with people in every relation to it, and beta, which is nobody's business there."""
    load_checklist(session)
    session.add(_draft_of_checklist())
    alpha = _fill(session, "alpha", CANARY_ALPHA, country_b="BF")
    beta = _fill(session, "beta", CANARY_BETA, country_b="TN")
    association = make_organisation(session, f"Association {CANARY_ALPHA}", type=OrganisationType.ASSOCIATION)
    member = make_member(session, alpha.partnership, association, side="a", role=MemberRole.ASSOCIATE)
    cabinet = make_organisation(session, "Cabinet", type=OrganisationType.ENTREPRISE)
    people = {
        OFFICER_A: (alpha.a.organisation, Role.OFFICER),
        SIGNATORY_A: (alpha.a.organisation, Role.SIGNATORY),
        READER_A: (alpha.a.organisation, Role.READER),
        ADMINISTRATOR_A: (alpha.a.organisation, Role.ADMINISTRATOR),
        OFFICER_B: (alpha.b.organisation, Role.OFFICER),
        SIGNATORY_B: (alpha.b.organisation, Role.SIGNATORY),
        OFFICER_ASSOCIATE: (association, Role.OFFICER),
        EVALUATOR: (cabinet, Role.OFFICER),
        STRANGER: (beta.a.organisation, Role.OFFICER),
    }
    made = {email: make_person(session, email) for email in people}
    for email, (organisation, role) in people.items():
        make_role(session, made[email], organisation, role)
    make_person(session, INSTANCE_ADMINISTRATOR, is_instance_administrator=True)
    session.flush()
    for filled, author, named in (
        (alpha, made[OFFICER_A], made[OFFICER_B]),
        (beta, made[STRANGER], made[STRANGER]),
    ):
        _speak(session, filled, author, named)
    invited = {"person_id": made[EVALUATOR].id, "subject_id": alpha.evaluation.id}
    session.add(Guest(id=new_id(), partnership_id=alpha.partnership.id, **invited))
    _publish(session, alpha)
    session.flush()
    return World(alpha=alpha, beta=beta, associate=Side(association, member), people=made)


def _publish(session: Session, alpha: Filled) -> None:
    """A call for projects that everybody reads, and a service budget of side a."""
    rule = FunderRule(
        id=RULE_ID,
        code="R1",
        position=1,
        kind=RuleKind.MAX_SHARE,
        who=Who.FUNDER,
        value=Decimal(70),
        text_fr="Le fonds apporte au plus 70 % du plan.",
        text_en="The fund brings at most 70% of the plan.",
        source="https://fonds.example/regle",
        certainty=Certainty.SURE,
    )
    asked = FunderRule(
        id=new_id(),
        code="R2",
        position=2,
        kind=RuleKind.REQUIRES,
        requires=Requirement.LETTERS,
        text_fr="Une lettre d’intention de chacun.",
        source="https://fonds.example/regle",
        certainty=Certainty.SURE,
    )
    call = Call(
        id=CALL_ID,
        code="fonds-2025",
        kind=CallKind.CALL,
        year=2025,
        name_fr="Fonds des villes",
        name_en="Cities’ fund",
        funder="Fonds",
        payers=["Fonds des villes"],
        closes_on=PartialDate(2025, 5, 30),
        source="https://fonds.example/appel",
        certainty=Certainty.DOUBTFUL,
        rules=[rule, asked],
    )
    budget = ServiceBudget(
        id=BUDGET_ID,
        organisation_id=alpha.a.organisation.id,
        service=Service.WATER,
        year=2025,
        amount=Decimal(4_200_000),
        currency="EUR",
    )
    filing = Filing(
        id=new_id(),
        organisation_id=alpha.a.organisation.id,
        year=FILED_YEAR,
        number=1,
        filed_on=PartialDate(FILED_YEAR + 1, 5, 12),
        receipt_reference=f"Accusé {CANARY_ALPHA}",
        content={"columns": [["Titre"]], "rows": [[f"Projet {CANARY_ALPHA}"]], "missing": 0},
    )
    group = CountryGroup(
        id=GROUP_ID,
        country="XK",
        group_name="oda_umic",
        valid_from=PartialDate(2022),
        source="https://liste.example/2022",
    )
    session.add_all([call, budget, filing, group])


def _fill(session: Session, code: str, canary: str, *, country_b: str) -> Filled:
    town_a = make_organisation(session, f"Ville {code} a")
    town_b = make_organisation(session, f"Ville {canary} b", country=country_b)
    session.flush()
    partnership = make_partnership(
        session,
        code,
        recorded_from=town_a,
        title=f"Entente {canary}",
        summary=f"Résumé {canary}",
        note=f"Note {canary}",
        sources=[f"https://{canary}.example/source"],
    )
    a = make_member(session, partnership, town_a, side="a", role=MemberRole.LEAD)
    b = make_member(session, partnership, town_b, side="b")
    session.add(Label(partnership_id=partnership.id, kind=LabelKind.THEME, position=1, text=f"Eau {canary}"))
    partnership.description.entered_by = a
    session.flush()
    assert a.membership is not None
    a.membership.entered_by = a
    entered: dict[str, Any] = {
        "partnership_id": partnership.id,
        "entered_by": a,
        "source": f"Source {canary}",
        "note": f"Note {canary}",
    }
    convention = Convention(
        id=new_id(),
        code="C1",
        title=f"Convention {canary}",
        kind=ConventionKind.FRAMEWORK,
        object=f"Objet {canary}",
        provisional_amount=Decimal("125000.00"),
        currency="EUR",
        signed_on=PartialDate(2021, 3),
        starts_on=PartialDate(2021),
        ends_on=PartialDate(2030),
        parties=[
            ConventionParty(id=new_id(), organisation=town_a, signatory=f"Signataire {canary}"),
            ConventionParty(id=new_id(), organisation=town_b),
        ],
        **entered,
    )
    convention_event = ConventionEvent(
        id=new_id(),
        convention=convention,
        kind=EventKind.RESUMPTION,
        effective_on=PartialDate(2023, 5),
        by=town_a,
        reason=f"Reprise {canary}",
        **entered,
    )
    project = Project(
        id=new_id(),
        code="P1",
        title=f"Projet {canary}",
        holder=town_a,
        announced_budget=Decimal(200_000),
        currency="EUR",
        convention=convention,
        **entered,
    )
    line = FinancingLine(
        id=new_id(),
        project=project,
        payer=f"Payeur {canary}",
        instrument=f"Appel {canary}",
        nature=LineNature.CASH,
        side=Attribution.A,
        granted=Decimal("61234.50"),
        currency="EUR",
        **entered,
    )
    entry = LedgerEntry(
        id=new_id(),
        code="M1",
        project=project,
        kind=EntryKind.SPENT,
        date=PartialDate(2023, 4, 5),
        label=f"Dépense {canary}",
        amount=Decimal("1250.75"),
        currency="EUR",
        spent_by=Attribution.A,
        **entered,
    )
    relation_cost = RelationCost(
        id=new_id(),
        kind=RelationCostKind.STAFF,
        date=PartialDate(2023),
        side=Attribution.A,
        function=f"Chargée de mission {canary}",
        label=f"Préparation {canary}",
        days=Decimal("12.5"),
        **entered,
    )
    classification = Classification(
        id=new_id(),
        project=project,
        recipient=country_b,
        purpose_code="14031",
        description=f"Action {canary}",
        **entered,
    )
    piece = Piece(
        id=new_id(),
        project=project,
        kind=PieceKind.LETTER,
        organisation=town_a,
        amount=Decimal(5000),
        currency="EUR",
        **entered,
    )
    action = Action(id=new_id(), code="A1", title=f"Action {canary}", territory=Territory.BOTH, **entered)
    mission = Mission(
        id=new_id(),
        from_side="a",
        to_side="b",
        date=PartialDate(2024, 5),
        people=3,
        subject=f"Mission {canary}",
        paid_by=f"Payeur {canary}",
        **entered,
    )
    meeting = Meeting(
        id=new_id(),
        date=PartialDate(2024, 5, 6),
        level=MeetingLevel.ELECTED,
        subject=f"Rencontre {canary}",
        **entered,
    )
    local_return = LocalReturn(
        id=new_id(),
        territory=Territory.A,
        dimension="competences",
        fact=f"Retour {canary}",
        **entered,
    )
    testimony = Testimony(
        id=new_id(),
        return_id=local_return.id,
        kind=TestimonyKind.WORDS,
        words=f"Paroles {canary}",
        consent_by=f"Accord {canary}",
        consent_on=PartialDate(2024, 5),
        consent_use=Use.REPORTS,
        **entered | {"note": f"Recueilli {canary}"},
    )
    evaluation, answering = (
        Evaluation(
            id=new_id(),
            code=evaluation_code,
            title=f"Évaluation {canary}",
            kind=EvaluationKind.MID_TERM,
            period_start=PartialDate(2021),
            period_end=PartialDate(2025),
            joint=YesNoUnknown.YES,
            stage=stage,
            answers_due=date(2026, 1, 31),
            checklist=current_checklist(session),
            recommendations=[],
            voices=[],
            **entered,
        )
        for evaluation_code, stage in (("E1", Stage.JOINT_SESSION), ("E2", Stage.ANSWERING))
    )
    document = Document(
        id=new_id(),
        title=f"Délibération {canary}",
        file_name=f"{canary}.pdf",
        media_type="application/pdf",
        size=len(DOCUMENT),
        sha256=sha256(DOCUMENT).hexdigest(),
        storage_name=f"{code[:2]}/{code}",
        **entered,
    )
    key_date = KeyDate(
        id=new_id(),
        date=PartialDate(1996),
        nature=KeyDateNature.TWINNING_OATH,
        label=f"Serment {canary}",
        **entered,
    )
    status_change = StatusChange(
        id=new_id(), status=Status.ACTIVE, since=PartialDate(1996), why=f"Raison {canary}", **entered
    )
    referential = Referential(
        id=new_id(),
        side="a",
        family=ReferentialFamily.HUMANIST,
        held_by=["elected"],
        words=f"Au nom de {canary}",
        **entered,
    )
    state_view = StateView(
        id=new_id(), side="a", positions=["complement"], words=f"Envers l’État {canary}", **entered
    )
    contact, kept = (
        Contact(
            id=new_id(),
            side="a",
            shared=shared,
            name=f"Personne {word}",
            email=f"{word}@a.example",
            telephone="+33 4 76 00 00 00",
            role="focal_point",
            member=a,
            **entered | {"note": f"Note {word}", "source": f"Source {word}"},
        )
        for shared, word in ((True, canary), (False, CANARY_CONTACT_A if canary == CANARY_ALPHA else canary))
    )
    actor = TerritoryActor(id=new_id(), side="b", name=f"Hôpital {canary}", kind="hospital", **entered)
    session.add_all(
        [
            convention,
            project,
            line,
            classification,
            piece,
            entry,
            relation_cost,
            convention_event,
            action,
            mission,
            meeting,
            local_return,
            testimony,
            contact,
            kept,
            actor,
        ]
    )
    participant = Participant(
        id=new_id(),
        evaluation=evaluation,
        side="a",
        part=Part.EVALUATOR,
        function=f"Mission {canary}",
        name=f"Quelqu’un {CANARY_DRAFT_A}",
        **entered,
    )
    restitution = Restitution(
        id=new_id(),
        evaluation=evaluation,
        side="a",
        date=PartialDate(2025),
        audience=Audience.COUNCIL,
        form=f"Séance {canary}",
        **entered,
    )
    session.add_all([participant, restitution])
    session.add_all([evaluation, answering, document, key_date, status_change, referential, state_view])
    session.flush()
    _conclude(session, evaluation, a, [a.id, b.id], canary)
    objective = _agreed_objective(session, partnership, a, b, canary)
    measurement = Measurement(
        id=new_id(),
        indicator=objective.indicators[0],
        date=PartialDate(2025),
        value=Decimal(47),
        reported_by="a",
        **entered,
    )
    session.add(measurement)
    session.flush()
    thread = Thread(
        id=new_id(),
        partnership_id=partnership.id,
        kind="objective",
        about_id=objective.id,
        field="rationale",
        opened_at=NOON,
    )
    message = Turn(
        id=new_id(),
        partnership_id=partnership.id,
        thread=thread,
        act=Act.SAY,
        words=f"Message {canary}",
        document=document,
        member=a,
        at=NOON,
        mentions=[],
    )
    invitation = make_invitation(
        session, f"invited@{code}.example", organisation=town_a, roles=["reader"], invited_for=town_a
    )
    guest_invitation = make_invitation(
        session,
        f"guest@{code}.example",
        roles=[],
        partnership_id=partnership.id,
        subject_id=evaluation.id,
        invited_for=town_a,
    )
    session.flush()
    return Filled(
        partnership=partnership,
        a=Side(town_a, a),
        b=Side(town_b, b),
        convention=convention,
        party=convention.parties[0],
        convention_event=convention_event,
        project=project,
        line=line,
        classification=classification,
        piece=piece,
        entry=entry,
        relation_cost=relation_cost,
        objective=objective,
        indicator=objective.indicators[0],
        measurement=measurement,
        action=action,
        mission=mission,
        meeting=meeting,
        local_return=local_return,
        testimony=testimony,
        evaluation=evaluation,
        answering=answering,
        participant=participant,
        restitution=restitution,
        document=document,
        key_date=key_date,
        status_change=status_change,
        referential=referential,
        state_view=state_view,
        contact=contact,
        actor=actor,
        invitation=invitation,
        guest_invitation=guest_invitation,
        thread=thread,
        message=message,
    )


def _speak(session: Session, filled: Filled, author: Person, named: Person) -> None:
    """A message in a thread, and whom it names."""
    filled.message.person = author
    mention = Mention(id=new_id(), partnership_id=filled.partnership.id, person=named)
    filled.message.mentions.append(mention)
    session.add_all([filled.thread, filled.message])
    session.flush()


def _agreed_objective(
    session: Session, partnership: Partnership, a: Member, b: Member, canary: str
) -> Objective:
    """An objective in force, and beside it what side a is writing and has not shown."""
    objective = make_objective(session, partnership, "O1")
    agreed = objective_text(objective, statement=f"Objectif {canary}", label=f"Indicateur {canary}")
    keys = [a.id, b.id]
    text = objective.text
    revision = writing.propose(session, text, content=agreed, base_number=0, author=author_of(a), keys=keys)
    agreement.say(session, revision, verdict=revisions.Verdict.AGREE, author=author_of(b), keys=keys)
    drafted = CANARY_DRAFT_A if canary == CANARY_ALPHA else canary
    writing.save_draft(
        session,
        text,
        content=objective_text(objective, statement=f"Réécrit {drafted}"),
        base_number=1,
        draft_version=0,
        author=author_of(a),
    )
    return objective


def _conclude(
    session: Session, evaluation: Evaluation, a: Member, keys: list[uuid.UUID], canary: str
) -> None:
    """Conclusions and a recommendation that one side proposed and the other has not answered."""
    partnership_id = evaluation.partnership_id
    evaluation.conclusions = writing.open_text(session, kind=CONCLUSIONS, partnership_id=partnership_id)
    text = writing.open_text(session, kind=RECOMMENDATION, partnership_id=partnership_id)
    evaluation.recommendations.append(
        Recommendation(id=new_id(), partnership_id=partnership_id, number=1, text=text)
    )
    session.flush()
    concluded = ConclusionsText(text=f"Conclusions {canary}", asked="renew").to_json()
    recommended = RecommendationText(text=f"Recommandation {canary}", owners=(("a", "Maire"),)).to_json()
    for shared, content in ((evaluation.conclusions, concluded), (text, recommended)):
        writing.propose(session, shared, content=content, base_number=0, author=author_of(a), keys=keys)


DOCUMENT = b"%PDF-1.7 what a document of the tests holds"

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
"""An instant for tests that stop the clock."""

NOBODY = uuid.UUID("01900000-0000-7000-8000-000000000000")
"""The identifier of nothing."""

CALL_ID = uuid.UUID("01900000-0000-7000-8000-00000000ca11")
RULE_ID = uuid.UUID("01900000-0000-7000-8000-000000000e01")
BUDGET_ID = uuid.UUID("01900000-0000-7000-8000-00000000b0d6")
GROUP_ID = uuid.UUID("01900000-0000-7000-8000-000000009707")
CHECKLIST_ID = uuid.UUID("01900000-0000-7000-8000-00000000c11c")
QUESTION_ID = uuid.UUID("01900000-0000-7000-8000-0000000c1e57")
"""Of what belongs to no partnership."""

FILED_YEAR = 2019
"""The year that side a of alpha has declared."""
