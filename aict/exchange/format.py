"""The sheets of the workbook and their columns: the one table that import, export and template share."""

import enum
from decimal import Decimal

from aict.activities.models import Action, Authorisation, Meeting, MeetingLevel, MeetingMode, Mission
from aict.cofinancing.models import (
    Amends,
    Annexed,
    ConventionAskedBy,
    EntryKind,
    FinancingLine,
    LedgerEntry,
    LineNature,
    Project,
    RelationCost,
    RelationCostKind,
)
from aict.conventions.chain import Clause
from aict.conventions.forms import LONGEST_MONTHS, MOST_RENEWALS
from aict.conventions.models import (
    Convention,
    ConventionEvent,
    ConventionKind,
    ConventionParty,
    EventKind,
    Renewal,
    StateGround,
)
from aict.core.errors import Sentence
from aict.core.schema import SHORT
from aict.evaluations.campaign_models import Audience, Restitution
from aict.evaluations.models import Evaluation, EvaluationKind, YesNoUnknown
from aict.exchange.cells import (
    AMOUNT,
    ANY_DAY,
    CODE,
    COUNT,
    COUNTRY,
    CURRENCY,
    NAME,
    PERCENT,
    TEXT,
    YEAR,
    Choice,
    Coded,
    Integer,
    Kind,
    Many,
    Number,
    Pattern,
    Sdg,
    YesNo,
)
from aict.exchange.registry import Thing
from aict.exchange.relative_cells import (
    Breakdown,
    Heading,
    Measured,
    Observed,
    OtherLanguages,
    Place,
    ReadingText,
    Reference,
    Side,
    Spent,
)
from aict.exchange.shape import Amount, Column, Sheet
from aict.funders.models import Service
from aict.local_return.models import EvidenceStrength, LocalReturn, Term
from aict.objectives.models import Direction, IndicatorNature, Measurement
from aict.oda.columns import AID_TYPES, CHANNELS
from aict.oda.models import Classification
from aict.organisations.models import Organisation, OrganisationType
from aict.partnerships.models import (
    KeyDate,
    KeyDateNature,
    Member,
    MemberRole,
    Referential,
    ReferentialFamily,
    Status,
)
from aict.partnerships.words import ORIGIN
from aict.readiness.models import Piece, PieceKind
from aict.reference.queries import DIMENSIONS, EXPENSE_CATEGORIES, FORMS, THEMES


def _c(
    name: str, kind: Kind, attribute: str | tuple[str, ...] = "", controlled_by: str | None = None
) -> Column:
    """A column; a final `*` makes it mandatory, as in the description of the format."""
    return Column(name.rstrip("*"), kind, attribute, name.endswith("*"), controlled_by)


_PARTNERSHIP = _c("partenariat*", Reference(thing=Thing.PARTNERSHIP))
_CODE = _c("code*", CODE, "code")
_SOURCE = _c("source", TEXT, "source")
_NOTE = _c("note", TEXT, "note")
_CURRENCY = _c("devise", CURRENCY, "currency")
_STARTS = _c("date_debut", ANY_DAY, "starts_on")
_ENDS = _c("date_fin", ANY_DAY, "ends_on")
_TERM = (("starts_on", "ends_on", "date_fin"),)
_ORGANISATION = Reference(thing=Thing.ORGANISATION)
_FAMILIES = Many(each=Choice(values=ReferentialFamily), in_order=False)
_SIREN = Pattern(pattern=r"\d{9}", sentence=Sentence("Un SIREN a neuf chiffres."))
_INSEE = Pattern(
    pattern=r"[0-9AB]{1,5}", sentence=Sentence("Un code Insee a cinq caractères au plus, chiffres, A ou B.")
)
_GOAL = Pattern(pattern=r"1[0-7]|[1-9]", sentence=Sentence("Un ODD est un nombre de 1 à 17."))
Origin = enum.StrEnum("Origin", {code.upper(): code for code in ORIGIN})  # type: ignore[misc] # the codes of the list
_MONTHS, _TIMES = (
    Integer(smallest=Decimal(1), largest=Decimal(largest)) for largest in (LONGEST_MONTHS, MOST_RENEWALS)
)
_NOTICE = Integer(largest=Decimal(LONGEST_MONTHS))
_RATE = Number(smallest=Decimal("0.000000001"))
_DAYS = Number(smallest=Decimal(0), largest=Decimal(10_000))
_SCORE = Integer(largest=Decimal(2))
_PURPOSE = Pattern(pattern=r"\d{5}", sentence=Sentence("Un code-objet a cinq chiffres : 14031, 15112…"))
_SHORT = Kind(SHORT)
_SERVICE = Coded(
    words=(
        ("eau", Service.WATER),
        ("assainissement", Service.SANITATION),
        ("energie", Service.ENERGY),
        ("dechets", Service.WASTE),
        ("mobilite", Service.MOBILITY),
    )
)
_REACH = Coded(words=(("universaliste", "universalist"), ("excluant", "excluding")))
_STANDING = Coded(words=(("declare", "declared"), ("observe", "observed")))
_HELD_BY = Coded(
    words=(
        ("elus", "elected"),
        ("techniciens", "technicians"),
        ("acteurs", "actors"),
        ("citoyens", "citizens"),
    )
)
# seen from the side that states it, whoever writes the file
_DEBATED_IN = Coded(
    words=(("chez_ce_cote", "here"), ("chez_l_autre", "there"), ("entre_les_deux", "between"))
)
_DEGREES = {limit: Number(smallest=Decimal(-limit), largest=Decimal(limit)) for limit in (90, 180)}

SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "collectivites",
        (
            _c("code*", CODE),
            _c("nom*", NAME, "name"),
            _c("pays*", COUNTRY, "country"),
            _c("type*", Choice(values=OrganisationType), "type"),
            _c("siren", _SIREN, "siren"),
            _c("code_insee", _INSEE, "insee_code"),
            _c("population", COUNT, "population"),
            _c("population_annee", YEAR, "population_year"),
            _c("latitude", _DEGREES[90], "latitude"),
            _c("longitude", _DEGREES[180], "longitude"),
            _c("site_web", NAME, "website"),
            _c("succede_a", _ORGANISATION, "succeeds_id"),
            _NOTE,
        ),
        model=Organisation,
        thing=Thing.ORGANISATION,
    ),
    Sheet(
        "partenariats",
        (
            _c("code*", CODE),
            _c("titre*", NAME, "title"),
            _c("notre_collectivite*", _ORGANISATION),
            Column("partenaires", Many(each=_ORGANISATION), mandatory=True, or_sheet="membres"),
            _c("autres_membres", Many(each=_ORGANISATION)),
            _c("formes*", Many(each=NAME), "forms", FORMS),
            _c("themes", Many(each=NAME), "themes", THEMES),
            _c("statut", Choice(values=Status), "status"),
            _c("referentiel_notre", _FAMILIES, "own_families"),
            _c("referentiel_partenaire", _FAMILIES, "partner_families"),
            _c("resume", TEXT, "summary"),
            _c("sources", Many(each=TEXT), "sources"),
            _NOTE,
            _c("odd", Many(each=_GOAL), "sdgs"),
            _c("origine", Many(each=Choice(values=Origin, plain=True)), "origins"),
        ),
        thing=Thing.PARTNERSHIP,
    ),
    Sheet(
        "membres",
        (
            _PARTNERSHIP,
            _c("collectivite*", _ORGANISATION, "organisation_id"),
            _c("role*", Choice(values=MemberRole), "role"),
            _c("cote*", Side(members_only=True), "side"),
            _c("depuis", ANY_DAY, "since"),
            _c("jusqu_a", ANY_DAY, "until"),
            _SOURCE,
        ),
        model=Member,
        # one organisation is a member once: another role or side is a change, not a second member
        key=("collectivite",),
        periods=(("since", "until", "jusqu_a"),),
    ),
    Sheet(
        "referentiels",
        (
            _PARTNERSHIP,
            _c("cote*", Side(members_only=True), "side"),
            _c("famille*", Choice(values=ReferentialFamily), "family"),
            _c("portee", _REACH, "reach"),
            _c("constat", _STANDING, "standing"),
            _c("date", ANY_DAY, "said_on"),
            _c("porte_par", Many(each=_HELD_BY), "held_by"),
            _c("debattu", YesNo(), "debated"),
            _c("debattu_ou", Many(each=_DEBATED_IN), "debated_in"),
            _c("debattu_le", ANY_DAY, "debated_on"),
            _c("mots", TEXT, "words"),
            _SOURCE,
            _NOTE,
        ),
        model=Referential,
        key=("cote", "famille", "constat", "date", "porte_par"),
    ),
    Sheet(
        "dates_cles",
        (
            _PARTNERSHIP,
            _c("date*", ANY_DAY, "date"),
            _c("nature*", Choice(values=KeyDateNature), "nature"),
            _c("libelle", NAME, "label"),
            _SOURCE,
            _NOTE,
        ),
        model=KeyDate,
        key=("date", "nature", "libelle"),
    ),
    Sheet(
        "conventions",
        (
            _CODE,
            _PARTNERSHIP,
            _c("titre*", NAME, "title"),
            _c("nature*", Choice(values=ConventionKind), "kind"),
            _c("objet", TEXT, "object"),
            _c("montant_previsionnel", AMOUNT, "provisional_amount"),
            _CURRENCY,
            _c("date_deliberation", ANY_DAY),
            _c("ref_deliberation", NAME),
            _c("date_signature", ANY_DAY, "signed_on"),
            _c("date_transmission", ANY_DAY),
            _STARTS,
            _ENDS,
            _c("signataires", Many(each=_ORGANISATION)),
            _c("convention_modifiee", Reference(thing=Thing.CONVENTION, within=True), "amends_id"),
            _SOURCE,
            _NOTE,
            _c("reconduction", Choice(values=Renewal), "renewal"),
            _c("reconduction_mois", _MONTHS, "renewal_months"),
            _c("reconduction_fois", _TIMES, "renewal_times"),
            _c("reconduction_jusqu_a", ANY_DAY, "renewal_until"),
            _c("preavis_mois", _NOTICE, "notice_months"),
            _c("clauses_modifiees", Many(each=Choice(values=Clause, plain=True), in_order=False), "changes"),
            _c("cas_l1115_5", Choice(values=StateGround), "state_ground"),
            _c("fondement", NAME, "state_ground_reference"),
            _c("date_autorisation_etat", ANY_DAY, "state_authorised_on"),
            _c("ref_autorisation_etat", NAME, "state_authorisation_reference"),
            _c("evaluation_mois", _MONTHS, "evaluation_months"),
        ),
        model=Convention,
        thing=Thing.CONVENTION,
        periods=_TERM,
        amounts=(Amount("provisional_amount", "montant_previsionnel"),),
    ),
    Sheet(
        "parties",
        (
            _c("convention*", Reference(thing=Thing.CONVENTION)),
            _c("collectivite*", _ORGANISATION, "organisation_id"),
            _c("signataire", NAME, "signatory"),
            _c("qualite", NAME, "capacity"),
            _c("date_deliberation", ANY_DAY, "deliberated_on"),
            _c("ref_deliberation", NAME, "deliberation_reference"),
            _c("date_transmission_deliberation", ANY_DAY, "deliberation_transmitted_on"),
            _c("date_signature", ANY_DAY, "signed_on"),
            _c("date_transmission", ANY_DAY, "transmitted_on"),
            _c("ref_accuse_reception", NAME, "receipt_reference"),
        ),
        model=ConventionParty,
        key=("collectivite",),
        parent=("convention", Thing.CONVENTION),
    ),
    Sheet(
        "faits_conventions",
        (
            _PARTNERSHIP,
            _c("convention*", Reference(thing=Thing.CONVENTION, within=True), "convention_id"),
            _c("nature*", Choice(values=EventKind), "kind"),
            _c("date_effet", ANY_DAY, "effective_on"),
            _c("date_decision", ANY_DAY, "decided_on"),
            _c("reconduite_jusqu_au", ANY_DAY, "until"),
            _c("par", _ORGANISATION, "by_id"),
            _c("motif", TEXT, "reason"),
            _SOURCE,
            _NOTE,
        ),
        model=ConventionEvent,
        key=("convention", "nature", "date_effet", "date_decision"),
        periods=(("effective_on", "until", "reconduite_jusqu_au"),),
    ),
    Sheet(
        "projets",
        (
            _CODE,
            _PARTNERSHIP,
            _c("titre*", NAME, "title"),
            _c("convention", Reference(thing=Thing.CONVENTION, within=True), "convention_id"),
            _c("porteur", _ORGANISATION, "holder_id"),
            _STARTS,
            _ENDS,
            _c("budget_annonce", AMOUNT, "announced_budget"),
            _CURRENCY,
            _SOURCE,
            _NOTE,
            _c("plan_annexe", Choice(values=Annexed), "annexed"),
        ),
        model=Project,
        thing=Thing.PROJECT,
        periods=_TERM,
        amounts=(Amount("announced_budget", "budget_annonce"),),
    ),
    Sheet(
        "cofinancements",
        (
            _PARTNERSHIP,
            _c("projet*", Reference(thing=Thing.PROJECT, within=True), "project_id"),
            _c("financeur*", NAME, "payer"),
            _c("dispositif", NAME, "instrument"),
            _c("nature*", Choice(values=LineNature), "nature"),
            _c("cote*", Side(), "side"),
            _c("annee", YEAR, "year"),
            _c("montant_demande", AMOUNT, "requested"),
            _c("montant_accorde", AMOUNT, "granted"),
            _c("montant_verse", AMOUNT, "paid"),
            _CURRENCY,
            _c("montant_source", AMOUNT, "source_amount"),
            _c("devise_source", CURRENCY, "source_currency"),
            _c("taux", _RATE, "rate"),
            _c("date_taux", ANY_DAY, "rate_date"),
            _c("part_pct", PERCENT, "share_percent"),
            _SOURCE,
            _NOTE,
            _c("convention_demandee_par", Choice(values=ConventionAskedBy), "convention_asked_by"),
        ),
        model=FinancingLine,
        key=("projet", "financeur", "nature", "cote", "dispositif", "annee"),
        amounts=(
            Amount("requested", "montant_demande"),
            Amount("granted", "montant_accorde"),
            Amount("paid", "montant_verse"),
            Amount("source_amount", "montant_source", "source_currency", "devise_source"),
        ),
    ),
    Sheet(
        "objectifs",
        (
            _CODE,
            _PARTNERSHIP,
            _c("enonce*", TEXT, "statement"),
            _c("propose_par", Side(plain=True), "proposed_by"),
            _c("territoire", Place(plain=True), "territory"),
            _c("odd", Many(each=Sdg()), "sdgs"),
            _NOTE,
            _c("raison", TEXT, "rationale"),
            _c(
                "autres_langues",
                OtherLanguages(columns=(("enonce", "statement"), ("raison", "rationale"), ("note", "note"))),
                "versions",
            ),
        ),
        thing=Thing.OBJECTIVE,
    ),
    Sheet(
        "indicateurs",
        (
            _CODE,
            _c("objectif*", Reference(thing=Thing.OBJECTIVE)),
            _c("libelle*", NAME, "label"),
            _c("unite", Kind(SHORT), "unit"),
            _c("nature", Choice(values=IndicatorNature, plain=True), "nature"),
            _c("sens", Choice(values=Direction, plain=True), "direction"),
            _c("valeur_initiale", ReadingText(), "baseline"),
            _c("date_initiale", ANY_DAY, "baseline_date"),
            _c("cible", ReadingText(), "target_value"),
            _c("date_cible", ANY_DAY, "target_date"),
            _c("fixe_par", Side(plain=True), "fixed_by"),
            _c("territoire", Place(plain=True), "territory"),
            _c("definition", TEXT, "definition"),
            _c("methode", TEXT, "method"),
            _c("periodicite", NAME, "periodicity"),
            _c("collecte_par", NAME, "collected_by"),
            _c("cumulatif", YesNo(), "cumulative"),
            _c("categories", Many(each=NAME), "categories"),
            _c("note_cible", TEXT, "target_note"),
            _c(
                "autres_langues",
                OtherLanguages(
                    columns=(
                        ("libelle", "label"),
                        ("unite", "unit"),
                        ("definition", "definition"),
                        ("methode", "method"),
                        ("periodicite", "periodicity"),
                        ("collecte_par", "collected_by"),
                    )
                ),
                "versions",
            ),
        ),
        thing=Thing.INDICATOR,
        parent=("objectif", Thing.OBJECTIVE),
    ),
    Sheet(
        "cibles",
        (
            _c("indicateur*", Reference(thing=Thing.INDICATOR)),
            _c("date*", ANY_DAY, "date"),
            _c("valeur*", ReadingText(), "value"),
            _NOTE,
        ),
        key=("date", "valeur"),
        parent=("indicateur", Thing.INDICATOR),
    ),
    Sheet(
        "mesures",
        (
            _c("indicateur*", Reference(thing=Thing.INDICATOR)),
            _c("date*", ANY_DAY, "date"),
            _c("valeur", Measured(), ("value", "words")),
            _c("indisponible_car", TEXT, "unavailable_because"),
            _c("saisi_par", Side(plain=True), "reported_by"),
            _SOURCE,
            _NOTE,
            _c("fin_periode", ANY_DAY, "until"),
            _c("par_categorie", Breakdown(), "by_category"),
            _c("confirmee_car", TEXT, "confirmed_because"),
        ),
        model=Measurement,
        key=("date",),
        periods=(("date", "until", "fin_periode"),),
        exactly_one=("valeur", "indisponible_car"),
        parent=("indicateur", Thing.INDICATOR),
    ),
    Sheet(
        "evaluations",
        (
            _CODE,
            _PARTNERSHIP,
            _c("titre", NAME, "title"),
            _c("nature", Choice(values=EvaluationKind), "kind"),
            _c("periode_debut", ANY_DAY, "period_start"),
            _c("periode_fin", ANY_DAY, "period_end"),
            _c("date", ANY_DAY, "date"),
            _c("conjointe", Choice(values=YesNoUnknown), "joint"),
            _NOTE,
            _SOURCE,
        ),
        model=Evaluation,
        thing=Thing.EVALUATION,
        periods=(("period_start", "period_end", "periode_fin"),),
    ),
    Sheet(
        "retours",
        (
            _PARTNERSHIP,
            _c("territoire*", Place(), "territory"),
            _c("dimension*", NAME, "dimension", DIMENSIONS),
            _c("fait*", Observed(), ("finding", "fact")),
            _c("valeur", Number(), "value"),
            _c("unite", Kind(SHORT), "unit"),
            _c("date", ANY_DAY, "date"),
            _c("preuve", TEXT, "evidence"),
            _SOURCE,
            _NOTE,
            _c("force_preuve", Choice(values=EvidenceStrength), "strength"),
            _c("constate_par", NAME, "observed_by"),
            _c("beneficiaires", NAME, "beneficiaries"),
            _c("direct", YesNo(), "direct"),
            _c("periode_debut", ANY_DAY, "period_start"),
            _c("periode_fin", ANY_DAY, "period_end"),
            _c("duree_effet", Choice(values=Term), "term"),
            _c("indicateur", Reference(thing=Thing.INDICATOR, within=True), "indicator_id"),
        ),
        model=LocalReturn,
        key=("territoire", "dimension", "fait"),
        periods=(("period_start", "period_end", "periode_fin"),),
    ),
    Sheet(
        "actions",
        (
            _CODE,
            _PARTNERSHIP,
            _c("titre*", NAME, "title"),
            _c("propose_par", Side(), "proposed_by"),
            _c("territoire*", Place(), "territory"),
            _c("theme", NAME, "theme", THEMES),
            _STARTS,
            _ENDS,
            _c("montant", AMOUNT, "cost"),
            _CURRENCY,
            _NOTE,
            _SOURCE,
            _c("projet", Reference(thing=Thing.PROJECT, within=True), "project_id"),
            _c("objectif", Reference(thing=Thing.OBJECTIVE, within=True), "objective_id"),
        ),
        model=Action,
        periods=_TERM,
        amounts=(Amount("cost", "montant"),),
    ),
    Sheet(
        "missions",
        (
            _PARTNERSHIP,
            _c("sens*", Heading(), ("from_side", "to_side")),
            _c("date*", ANY_DAY, "date"),
            _c("personnes", COUNT, "people"),
            _c("jours", COUNT, "days"),
            _c("visas_demandes", COUNT, "visas_asked"),
            _c("visas_obtenus", COUNT, "visas_granted"),
            _c("visas_refuses", COUNT, "visas_refused"),
            _c("delai_visa_jours", COUNT, "visa_days"),
            _c("autorisation_ministere", Choice(values=Authorisation), "ministry_authorisation"),
            _c("prise_en_charge", NAME, "paid_by"),
            _c("objet", NAME, "subject"),
            _SOURCE,
            _NOTE,
            _c("jours_personnes", COUNT, "person_days"),
            _c("payeur", Side(), "payer"),
        ),
        model=Mission,
        key=("sens", "date", "objet"),
    ),
    Sheet(
        "reunions",
        (
            _PARTNERSHIP,
            _c("date*", ANY_DAY, "date"),
            _c("niveau*", Choice(values=MeetingLevel), "level"),
            _c("modalite", Choice(values=MeetingMode), "mode"),
            _c("objet", NAME, "subject"),
            _SOURCE,
            _NOTE,
        ),
        model=Meeting,
        key=("date", "niveau", "objet"),
    ),
    Sheet(
        "ecritures",
        (
            _CODE,
            _PARTNERSHIP,
            _c("projet*", Reference(thing=Thing.PROJECT, within=True), "project_id"),
            _c("sorte*", Choice(values=EntryKind), "kind"),
            _c("date*", ANY_DAY, "date"),
            _c("ligne", Reference(thing=Thing.LINE, within=True), "line_id"),
            _c("libelle", NAME, "label"),
            _c("montant", Number(), "amount"),
            _CURRENCY,
            _c("rubrique", NAME, "category", EXPENSE_CATEGORIES),
            _c("lieu", Spent(), "place"),
            _c("cote", Side(), "spent_by"),
            _c("collectivite", _ORGANISATION, "organisation_id"),
            _c("convention", Reference(thing=Thing.CONVENTION, within=True), "convention_id"),
            _c("ecriture_corrigee", Reference(thing=Thing.ENTRY, within=True), "amends_id"),
            _c("en_quoi", Choice(values=Amends), "amends"),
            _c("compte_rendu_du", ANY_DAY, "report_due_on"),
            _c("compte_rendu_remis", ANY_DAY, "report_filed_on"),
            _SOURCE,
            _NOTE,
        ),
        model=LedgerEntry,
        thing=Thing.ENTRY,
        amounts=(Amount("amount", "montant"),),
    ),
    Sheet(
        "couts_relation",
        (
            _PARTNERSHIP,
            _c("nature*", Choice(values=RelationCostKind), "kind"),
            _c("date*", ANY_DAY, "date"),
            _c("cote*", Side(), "side"),
            _c("fonction", NAME, "function"),
            _c("libelle", NAME, "label"),
            _c("jours", _DAYS, "days"),
            _c("cout_jour", AMOUNT, "daily_cost"),
            _c("montant", AMOUNT, "amount"),
            _CURRENCY,
            _SOURCE,
            _NOTE,
        ),
        model=RelationCost,
        key=("nature", "date", "cote", "fonction", "libelle"),
        amounts=(Amount("daily_cost", "cout_jour"), Amount("amount", "montant")),
    ),
    Sheet(
        "classements_apd",
        (
            _PARTNERSHIP,
            _c("projet*", Reference(thing=Thing.PROJECT, within=True), "project_id"),
            _c("pays", COUNTRY, "recipient"),
            _c("code_objet", _PURPOSE, "purpose_code"),
            _c("type_aide", _SHORT, "aid_type", AID_TYPES),
            _c("canal", _SHORT, "channel", CHANNELS),
            _c("un_pour_cent", _SERVICE, "scheme"),
            _c("description", TEXT, "description"),
            _c("marqueur_genre", _SCORE, "marker_gender"),
            _c("marqueur_environnement", _SCORE, "marker_environment"),
            _c("marqueur_gouvernance", _SCORE, "marker_governance"),
            _c("marqueur_commerce", _SCORE, "marker_trade"),
            _c("marqueur_biodiversite", _SCORE, "marker_biodiversity"),
            _c("marqueur_attenuation", _SCORE, "marker_mitigation"),
            _c("marqueur_adaptation", _SCORE, "marker_adaptation"),
            _c("marqueur_desertification", _SCORE, "marker_desertification"),
            _c("marqueur_sante_enfant", _SCORE, "marker_child_health"),
            _c("marqueur_catastrophes", _SCORE, "marker_disaster_risk"),
            _c("marqueur_handicap", _SCORE, "marker_disability"),
            _c("marqueur_nutrition", _SCORE, "marker_nutrition"),
            _SOURCE,
            _NOTE,
        ),
        model=Classification,
        key=("projet",),
    ),
    Sheet(
        "pieces",
        (
            _PARTNERSHIP,
            _c("projet*", Reference(thing=Thing.PROJECT, within=True), "project_id"),
            _c("nature*", Choice(values=PieceKind), "kind"),
            _c("collectivite", _ORGANISATION, "organisation_id"),
            _c("date", ANY_DAY, "date"),
            _c("montant", AMOUNT, "amount"),
            _CURRENCY,
            _c("remis_a", NAME, "funder"),
            _SOURCE,
            _NOTE,
        ),
        model=Piece,
        key=("projet", "nature", "collectivite", "date", "remis_a"),
        amounts=(Amount("amount", "montant"),),
    ),
    Sheet(
        "restitutions",
        (
            _PARTNERSHIP,
            _c("evaluation*", Reference(thing=Thing.EVALUATION, within=True), "evaluation_id"),
            _c("cote*", Side(members_only=True), "side"),
            _c("date*", ANY_DAY, "date"),
            _c("public*", Choice(values=Audience), "audience"),
            _c("forme", NAME, "form"),
            _SOURCE,
            _NOTE,
        ),
        model=Restitution,
        key=("evaluation", "cote", "date", "public"),
    ),
)

_BY_NAME = {sheet.name: sheet for sheet in SHEETS}


def sheet(name: str) -> Sheet:
    """The sheet of that name."""
    return _BY_NAME[name]


FACTS = tuple(
    s.name for s in SHEETS if s.model is not None and s.name not in {"collectivites", "membres", "parties"}
)
"""Sheets whose rows are facts of a partnership."""
