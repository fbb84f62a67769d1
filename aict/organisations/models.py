"""Table of organisations."""

import enum
import uuid
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from aict.core.dates import PartialDate
from aict.core.folding import fold, folded, folded_from
from aict.core.schema import LINE, LONG, SHORT, Base, enumeration
from aict.core.trail import MACHINERY


class OrganisationType(enum.StrEnum):
    """What kind of body it is (import_format.md)."""

    COMMUNE = "commune"
    EPCI = "epci"
    METROPOLE = "metropole_statut_particulier"
    DEPARTEMENT = "departement"
    REGION = "region"
    PROVINCE = "province"
    SYNDICAT = "syndicat"
    PREFECTURE = "prefecture_ou_gouvernorat"
    ETAT = "etat"
    ASSOCIATION = "association"
    FEDERATION = "federation"
    UNIVERSITE = "universite"
    HOPITAL = "hopital"
    ENTREPRISE = "entreprise"
    AUTRE = "autre"


class Organisation(Base):
    """A body that cooperates, here or abroad."""

    __tablename__ = "organisation"
    __table_args__ = (
        UniqueConstraint("given_by_id", "code"),
        CheckConstraint("length(country) = 2", name="country_is_iso_alpha_2"),
        CheckConstraint("population IS NULL OR population >= 0", name="population_not_negative"),
        Index(None, "country"),
    )

    code: Mapped[str] = mapped_column(String(SHORT), index=True)
    given_by_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    """The organisation that gave the code; None for the operator of the instance."""
    name: Mapped[str] = mapped_column(String(LINE))
    name_key: Mapped[str] = mapped_column(
        folded(LINE), default=folded_from("name", LINE), index=True, info=MACHINERY
    )
    """The name folded: what lists are sorted by."""
    country: Mapped[str] = mapped_column(String(2))
    type: Mapped[OrganisationType] = mapped_column(enumeration(OrganisationType, "organisation_type"))
    siren: Mapped[str | None] = mapped_column(String(9))
    insee_code: Mapped[str | None] = mapped_column(String(5))
    population: Mapped[int | None]
    population_year: Mapped[int | None]
    latitude: Mapped[Decimal | None]
    longitude: Mapped[Decimal | None]
    website: Mapped[str | None] = mapped_column(String(LINE))
    succeeds_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    """What its source says it succeeds; one, as the workbook has one column for it."""
    succeeded_by_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    """Who took its place: several may name the same one (a merger)."""
    succeeded_on: Mapped[PartialDate | None]
    note: Mapped[str | None] = mapped_column(String(LONG))
    version: Mapped[int] = mapped_column(default=1)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)

    succeeds: Mapped["Organisation | None"] = relationship(
        foreign_keys=succeeds_id, remote_side="Organisation.id"
    )
    succeeded_by: Mapped["Organisation | None"] = relationship(
        foreign_keys=succeeded_by_id, remote_side="Organisation.id"
    )

    @validates("name")
    def _fold_name(self, _attribute: str, name: str) -> str:
        self.name_key = fold(name or "")[:LINE]
        return name
