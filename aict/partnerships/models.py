"""Tables of the link, and what every fact of a partnership carries."""

import enum
import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, declared_attr, mapped_column, relationship, validates

from aict.accounts.models import Person
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.folding import fold, folded, folded_from
from aict.core.originals import Original
from aict.core.schema import LINE, LONG, PART, SHORT, Base, enumeration, new_id
from aict.core.trail import MACHINERY
from aict.organisations.models import Organisation


class Status(enum.StrEnum):
    """Where the relation stands (import_format.md)."""

    EXPLORATION = "exploration"
    ACTIVE = "actif"
    SUSPENDED = "suspendu"
    DORMANT = "dormant"
    ENDED = "termine"
    UNKNOWN = "inconnu"


SIDES: Final = "abcd"
"""The letters of sides; `a` is that of who recorded the partnership."""


class MemberRole(enum.StrEnum):
    """Lead and partner hold a key; an associate holds none."""

    LEAD = "chef_de_file"
    PARTNER = "partenaire"
    ASSOCIATE = "associe"


KEY_ROLES: Final = (MemberRole.LEAD, MemberRole.PARTNER)
"""In these, a member that has not left holds a key."""


class Attribution(enum.StrEnum):
    """Whose act a fact is: a side's letter, both together, a third party, or said to be unknown."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    JOINT = "joint"
    THIRD = "third"
    UNKNOWN = "unknown"


class Territory(enum.StrEnum):
    """Which territory a fact concerns: that of one side, or both."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    BOTH = "both"


class LabelKind(enum.StrEnum):
    """What a label of a partnership names."""

    FORM = "form"
    THEME = "theme"


class KeyDateNature(enum.StrEnum):
    """What happened on a key date (import_format.md)."""

    FIRST_CONTACT = "premier_contact"
    TWINNING_OATH = "serment_jumelage"
    FIRST_CONVENTION = "premiere_convention"
    PROJECT_START = "debut_projet"
    EVENT = "evenement"
    OTHER = "autre"


class ReferentialFamily(enum.StrEnum):
    """The three families of motives (domain.md §1.1)."""

    HUMANIST = "humaniste"
    POLITICAL = "politique"
    PRO_DOMO = "pro_domo"


class Partnership(Original, Base):
    """A lasting link between authorities of two sides or more."""

    __tablename__ = "partnership"
    LOADED = "select"
    __table_args__ = (
        UniqueConstraint("given_by_id", "given_code"),
        # Few are drafts: whose they are is asked of every list.
        Index(
            "ix_partnership_draft_of_id",
            "draft_of_id",
            sqlite_where=text("draft_of_id IS NOT NULL"),
            postgresql_where=text("draft_of_id IS NOT NULL"),
        ),
    )

    code: Mapped[str] = mapped_column(String(SHORT), unique=True)
    """Unique in the instance: the one in addresses."""
    given_code: Mapped[str] = mapped_column(String(SHORT))
    """The code its source gave; the same as `code` unless that one was taken."""
    given_by_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    title: Mapped[str] = mapped_column(String(LINE))
    title_key: Mapped[str] = mapped_column(
        folded(LINE), default=folded_from("title", LINE), index=True, info=MACHINERY
    )
    """The title folded: what lists are sorted by."""
    recorded_from_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("organisation.id"))
    """The authority of side `a`, from whose point of view it was recorded."""
    status: Mapped[Status | None] = mapped_column(enumeration(Status, "status"))
    summary: Mapped[str | None] = mapped_column(String(LONG))
    sdgs: Mapped[list[str]] = mapped_column(default=list)
    """Goals of the 2030 Agenda, by number (domain.md §7)."""
    origins: Mapped[list[str]] = mapped_column(default=list)
    """Codes of the context in which it was born (`words.ORIGIN`)."""
    sources: Mapped[list[str]] = mapped_column(default=list)
    note: Mapped[str | None] = mapped_column(String(LONG))
    draft_of_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    """While set, only this organisation sees it: the partner is not invited yet."""
    version: Mapped[int] = mapped_column(default=1)

    members: Mapped[list["Member"]] = relationship(
        back_populates="partnership", order_by="Member.side, Member.id", lazy="selectin"
    )
    labels: Mapped[list["Label"]] = relationship(
        order_by="Label.kind, Label.position", lazy="selectin", cascade="all, delete-orphan"
    )
    referentials: Mapped[list["Referential"]] = relationship(
        primaryjoin="and_(Partnership.id == Referential.partnership_id, Referential.removed_at.is_(None))",
        order_by="Referential.side, Referential.family",
        lazy="selectin",
        viewonly=True,
    )
    key_dates: Mapped[list["KeyDate"]] = relationship(
        back_populates="partnership", order_by="KeyDate.date, KeyDate.id"
    )
    recorded_from: Mapped[Organisation] = relationship(foreign_keys=recorded_from_id, lazy="joined")
    description: Mapped["Description"] = relationship(back_populates="partnership")
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)

    def __init__(self, **values: Any) -> None:  # noqa: ANN401 (SQLAlchemy's own)
        """A partnership says something of itself from the start; whoever records it answers for that."""
        super().__init__(**values)
        self.id = self.id or new_id()
        self.description = Description(partnership_id=self.id)

    @validates("title")
    def _fold_title(self, _name: str, title: str) -> str:
        self.title_key = fold(title or "")[:LINE]
        return title

    @property
    def partnership_id(self) -> uuid.UUID:
        """Its own identifier, so that the trail files it with the rest."""
        return self.id

    @property
    def forms(self) -> list[str]:
        """Forms of action, in the order given."""
        return [label.text for label in self.labels if label.kind is LabelKind.FORM]

    @property
    def themes(self) -> list[str]:
        """Themes, in the order given."""
        return [label.text for label in self.labels if label.kind is LabelKind.THEME]

    @property
    def languages_of_labels(self) -> dict[str, str]:
        """In which language each form and theme was written."""
        return {label.text: label.language for label in self.labels}


class Member(Base):
    """An organisation in a partnership, on one side."""

    __tablename__ = "member"
    __table_args__ = (
        UniqueConstraint("partnership_id", "organisation_id"),
        CheckConstraint("side IN ('a', 'b', 'c', 'd')", name="side_is_a_letter"),
        # What an organisation reads, and where it holds a key, is read here alone.
        Index(None, "organisation_id", "role", "partnership_id", "until"),
    )

    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    organisation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("organisation.id"))
    role: Mapped[MemberRole] = mapped_column(enumeration(MemberRole, "member_role"))
    side: Mapped[str] = mapped_column(String(1))
    since: Mapped[PartialDate | None]
    until: Mapped[PartialDate | None]
    source: Mapped[str | None] = mapped_column(String(LONG))
    """The document that says who holds this side's key."""
    version: Mapped[int] = mapped_column(default=1)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)
    followed_by_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    """Who follows the partnership in this organisation; the others see that somebody does, not who."""

    partnership: Mapped[Partnership] = relationship(back_populates="members")
    organisation: Mapped[Organisation] = relationship(lazy="joined")
    followed_by: Mapped[Person | None] = relationship(foreign_keys=followed_by_id)
    membership: Mapped["Membership | None"] = relationship(
        back_populates="member", foreign_keys="Membership.member_id", cascade="all, delete-orphan"
    )

    @property
    def is_present(self) -> bool:
        """Whether it has not left yet."""
        return self.until is None or self.until.latest >= clock.today()

    @property
    def holds_key(self) -> bool:
        """Whether nothing is in force without it."""
        return self.role in KEY_ROLES and self.is_present


class Label(Original, Base):
    """A form of action or a theme of a partnership, as its source words it."""

    __tablename__ = "partnership_label"
    __table_args__ = (UniqueConstraint("partnership_id", "kind", "text"),)

    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    kind: Mapped[LabelKind] = mapped_column(enumeration(LabelKind, "label_kind"))
    position: Mapped[int]
    text: Mapped[str] = mapped_column(String(LINE))


class Guest(Base):
    """Someone invited to one thing of a partnership (an external evaluator to one evaluation)."""

    __tablename__ = "guest"
    __table_args__ = (UniqueConstraint("person_id", "subject_id"),)

    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), index=True)
    subject_id: Mapped[uuid.UUID]


class Fact(Original):
    """What every fact carries: its partnership, version, who entered it, and where it comes from."""

    if TYPE_CHECKING:
        id: Mapped[uuid.UUID]

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 (a class-level attribute)
        """Two saves of one version: the second is refused by the database itself."""
        return {"version_id_col": cls.__table__.c.version}  # type: ignore[attr-defined]

    @declared_attr
    def partnership_id(cls) -> Mapped[uuid.UUID]:  # noqa: N805 (a class-level attribute)
        """The partnership it belongs to."""
        return mapped_column(ForeignKey("partnership.id"), index=True)

    @declared_attr
    def entered_by_id(cls) -> Mapped[uuid.UUID | None]:  # noqa: N805 (a class-level attribute)
        """The member that entered it; None when the operator of the instance imported it."""
        return mapped_column(ForeignKey("member.id"))

    @declared_attr
    def entered_by(cls) -> Mapped[Member | None]:  # noqa: N805 (a class-level attribute)
        """The member that entered it."""
        return relationship(Member, foreign_keys=[cls.entered_by_id], lazy="joined")  # type: ignore[list-item]

    version: Mapped[int] = mapped_column(default=1)
    entered_at: Mapped[datetime] = mapped_column(default=clock.now)
    invented: Mapped[bool] = mapped_column(default=False)
    """A value made up for the demonstration: marked on screen and on paper."""
    source: Mapped[str | None] = mapped_column(String(LONG))
    note: Mapped[str | None] = mapped_column(String(LONG))
    removed_at: Mapped[datetime | None]
    """Removal is soft: the record stays, and both sides see who did it."""


class Description(Fact, Base):
    """Who answers for what a partnership says of itself; the words stand in the partnership.

    Its version is that of these words alone: a status that changes asks nobody to confirm them again.
    """

    __tablename__ = "description"
    __table_args__ = (UniqueConstraint("partnership_id"),)
    LOADED = "select"

    partnership: Mapped[Partnership] = relationship(back_populates="description")
    title: AssociationProxy[str] = association_proxy("partnership", "title")
    summary: AssociationProxy[str | None] = association_proxy("partnership", "summary")
    forms: AssociationProxy[list[str]] = association_proxy("partnership", "forms")
    themes: AssociationProxy[list[str]] = association_proxy("partnership", "themes")
    sdgs: AssociationProxy[list[str]] = association_proxy("partnership", "sdgs")
    origins: AssociationProxy[list[str]] = association_proxy("partnership", "origins")
    sources: AssociationProxy[list[str]] = association_proxy("partnership", "sources")
    note: AssociationProxy[str | None] = association_proxy("partnership", "note")

    @property
    def language(self) -> str:
        """That of the words."""
        return self.partnership.language

    @property
    def source(self) -> str | None:  # type: ignore[override]
        """The first of its sources: the partnership tells them all."""
        return next(iter(self.sources), None)


class Membership(Fact, Base):
    """Who answers for what is said of a member; the words stand in the member.

    Its version is that of these words alone: who follows the partnership in an organisation is its own affair.
    """

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("member_id"), {"info": MACHINERY})
    LOADED = "select"

    member_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("member.id", info=PART))
    member: Mapped[Member] = relationship(back_populates="membership", foreign_keys=member_id)
    organisation: AssociationProxy[Organisation] = association_proxy("member", "organisation")
    role: AssociationProxy[MemberRole] = association_proxy("member", "role")
    since: AssociationProxy[PartialDate | None] = association_proxy("member", "since")
    until: AssociationProxy[PartialDate | None] = association_proxy("member", "until")
    source: AssociationProxy[str | None] = association_proxy("member", "source")


class KeyDate(Fact, Base):
    """A date of the relation, with its nature; sources disagree, so every one is kept."""

    __tablename__ = "key_date"

    date: Mapped[PartialDate]
    nature: Mapped[KeyDateNature] = mapped_column(enumeration(KeyDateNature, "key_date_nature"))
    label: Mapped[str | None] = mapped_column(String(LINE))

    partnership: Mapped[Partnership] = relationship(back_populates="key_dates")


class StatusChange(Fact, Base):
    """Where the relation stood from a date on; the latest says where it stands now."""

    __tablename__ = "status_change"

    status: Mapped[Status] = mapped_column(enumeration(Status, "status_changed_to"))
    since: Mapped[PartialDate]
    why: Mapped[str | None] = mapped_column(String(LONG))


class Referential(Fact, Base):
    """A family of motives stated by one side; each side states its own, in its own words."""

    __tablename__ = "referential"
    __table_args__ = (CheckConstraint("side IN ('a', 'b', 'c', 'd')", name="side_is_a_letter"),)

    side: Mapped[str] = mapped_column(String(1))
    family: Mapped[ReferentialFamily] = mapped_column(enumeration(ReferentialFamily, "referential_family"))
    reach: Mapped[str | None] = mapped_column(String(SHORT))
    """Universalist or excluding."""
    standing: Mapped[str | None] = mapped_column(String(SHORT))
    """Declared (charter, oath) or observed in practice."""
    said_on: Mapped[PartialDate | None]
    """When it was declared, or observed; the same family may be stated again later."""
    held_by: Mapped[list[str]] = mapped_column(default=list)
    debated: Mapped[bool | None]
    debated_in: Mapped[list[str]] = mapped_column(default=list)
    debated_on: Mapped[PartialDate | None]
    words: Mapped[str | None] = mapped_column(String(LONG))


class StateView(Fact, Base):
    """How one side stands towards the States, and what its own State lets it do, as it says itself."""

    __tablename__ = "state_view"
    __table_args__ = (CheckConstraint("side IN ('a', 'b', 'c', 'd')", name="side_is_a_letter"),)

    side: Mapped[str] = mapped_column(String(1))
    positions: Mapped[list[str]] = mapped_column(default=list)
    autonomy: Mapped[list[str]] = mapped_column(default=list)
    said_on: Mapped[PartialDate | None]
    words: Mapped[str | None] = mapped_column(String(LONG))


class Opinion(enum.StrEnum):
    """What the other side says of a fact."""

    CONFIRM = "confirm"
    CONTEST = "contest"


class Confirmation(Original, Base):
    """One member's word on one version of a fact; a later word replaces it, none is erased."""

    __tablename__ = "confirmation"
    __table_args__ = (
        CheckConstraint("opinion <> 'contest' OR reason IS NOT NULL", name="contest_has_reason"),
        # Few are contests, and they are looked for over all partnerships, the oldest first.
        Index(
            "ix_confirmation_contest_at",
            "at",
            "id",
            sqlite_where=text("opinion = 'contest'"),
            postgresql_where=text("opinion = 'contest'"),
        ),
    )

    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    fact_id: Mapped[uuid.UUID] = mapped_column(index=True)
    fact_kind: Mapped[str] = mapped_column(String(SHORT))
    fact_version: Mapped[int]
    member_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("member.id"))
    person_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("person.id"))
    opinion: Mapped[Opinion] = mapped_column(enumeration(Opinion, "opinion"))
    reason: Mapped[str | None] = mapped_column(String(LONG))
    at: Mapped[datetime] = mapped_column(default=clock.now)
    invented: Mapped[bool] = mapped_column(default=False)

    member: Mapped[Member] = relationship(lazy="joined")

    @property
    def organisation_id(self) -> uuid.UUID:
        """In whose name it was said."""
        return self.member.organisation_id
