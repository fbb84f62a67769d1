"""A partnership sheet made by hand: real published figures of Nantes – Dschang, unknown where the sources are silent."""

from decimal import Decimal

from aict.core.charts import Tone
from aict.reporting.blocks import (
    Check,
    FinancingBlock,
    FinancingLine,
    FrontPage,
    IndicatorBlock,
    KeyFigure,
    Leverage,
    Member,
    Money,
    ObjectiveBlock,
    Percent,
    Quote,
    Reading,
    ReportHead,
    ReturnBlock,
    ReturnEntry,
    Said,
    SideShare,
    Since,
    Source,
    phrase,
)

NANTES, DSCHANG = "Ville de Nantes", "Commune de Dschang"


def euros(amount: int | str) -> Money:
    return Money(Decimal(amount), "EUR")


def francs(amount: int) -> Money:
    return Money(Decimal(amount), "XAF")


def sheet_head() -> ReportHead:
    return ReportHead(
        title="Fiche du partenariat",
        partnership="Nantes – Dschang : agence municipale des déchets et compostage",
        code="NAN-DSC",
        members=(
            Member(NANTES, "FR", Tone.OURS, "partenaire"),
            Member(DSCHANG, "CM", Tone.THEIRS, "partenaire"),
            Member("Nantes Métropole", "FR", Tone.OURS, "associé", holds_key=False),
        ),
        generated_on="2026-11-21",
        language="fr",
        since=(
            Since(
                "1992",
                "Autre date",
                "Début de la coopération selon une page de presse de 2025, non recoupée",
                2,
            ),
            Since(
                "2015",
                "Début de projet",
                "Début du projet de quatre ans (agence des déchets et compostage)",
                1,
            ),
            Since(
                "2017",
                "Événement",
                "Nouvelle phase de partage des compétences, selon une page de presse de 2025, non recoupée",
                2,
            ),
        ),
    )


def sheet_front() -> FrontPage:
    return FrontPage(
        figures=(
            KeyFigure(
                "Financements inscrits",
                euros(674500),
                phrase("sur %(announced)s annoncés", announced=euros(700000)),
                1,
            ),
            KeyFigure(
                "Sans financeur connu",
                euros(25500),
                phrase("%(share)s du budget annoncé", share=Percent(Decimal("0.0364"))),
                1,
            ),
            KeyFigure(
                "Objectifs en vigueur", 0, phrase("%(n)s objectif proposé", "%(n)s objectifs proposés", n=2)
            ),
            KeyFigure("Indicateurs mesurés", 0, phrase("sur %(n)s", "sur %(n)s", n=1)),
        ),
        wanted=(
            Said("Créer une agence municipale de gestion des déchets"),
            Said("Trier et composter les déchets ménagers"),
        ),
        standing=(
            Said(phrase("Aucun des %(n)s objectifs n’est encore accepté par les deux côtés.", n=2)),
            Said(
                "L’avancement ne peut pas se dire : aucun indicateur n’a de valeur de départ, de cible et de mesure."
            ),
        ),
        cost=(
            Said(
                phrase(
                    "%(granted)s inscrits au plan sur %(announced)s annoncés ; %(gap)s n’ont pas de financeur connu.",
                    granted=euros(674500),
                    announced=euros(700000),
                    gap=euros(25500),
                ),
                1,
            ),
        ),
        plan=sheet_financing(),
        here="Nantes",
        there="Dschang",
        gave_here=(
            Said(
                "Des associations et une coopérative nantaises échangent des pratiques de compostage collectif",
                4,
            ),
            Said("De jeunes Nantais partent en séjour autour du tri des déchets", 2),
        ),
        voices=(Quote(NANTES, Tone.OURS, None), Quote(DSCHANG, Tone.THEIRS, None)),
    )


def nantes_lines() -> tuple[FinancingLine, ...]:
    rate = Decimal(655)
    silent = "La source ne dit pas si cet apport est en numéraire ou valorisé."
    return (
        FinancingLine(
            "Union européenne",
            "tiers",
            Tone.THIRD,
            "numéraire",
            None,
            2014,
            None,
            euros(357000),
            None,
            francs(233835000),
            rate,
            None,
            Decimal("0.51"),
            1,
            "Versé directement.",
        ),
        FinancingLine(
            NANTES,
            NANTES,
            Tone.OURS,
            "non ventilé",
            None,
            2014,
            None,
            euros(22500),
            None,
            francs(14737500),
            rate,
            None,
            Decimal("0.0321"),
            1,
            silent,
        ),
        FinancingLine(
            "Africompost",
            "tiers",
            Tone.THIRD,
            "numéraire",
            "AFD, FFEM, Fonds Suez",
            2014,
            None,
            euros(70000),
            None,
            francs(45850000),
            rate,
            None,
            Decimal("0.1"),
            1,
        ),
        FinancingLine(
            DSCHANG,
            DSCHANG,
            Tone.THEIRS,
            "non ventilé",
            None,
            2014,
            None,
            euros(30000),
            None,
            francs(19650000),
            rate,
            None,
            Decimal("0.0429"),
            1,
            silent,
        ),
        FinancingLine(
            "Vente de compost",
            "côté inconnu",
            Tone.NEUTRAL,
            "recette",
            None,
            2014,
            None,
            euros(195000),
            None,
            francs(127725000),
            rate,
            None,
            Decimal("0.2786"),
            1,
        ),
    )


def sheet_financing() -> FinancingBlock:
    return FinancingBlock(
        project="Agence des déchets et compostage (quatre ans à partir de 2015)",
        holder=DSCHANG,
        starts_on="2015",
        ends_on=None,
        announced=euros(700000),
        granted=euros(674500),
        requested=None,
        paid=None,
        gap=euros(25500),
        lines=nantes_lines(),
        sides=(
            SideShare(NANTES, Tone.OURS, euros(22500), Decimal("0.0321")),
            SideShare(DSCHANG, Tone.THEIRS, euros(30000), Decimal("0.0429")),
            SideShare("Autres financeurs", Tone.THIRD, euros(427000), Decimal("0.61")),
            SideShare("Recettes du projet", Tone.NEUTRAL, euros(195000), Decimal("0.2786")),
        ),
        leverage=Leverage(
            None,
            euros(427000),
            None,
            "La source ne dit pas si l’apport de la Ville de Nantes est en numéraire.",
        ),
        checks=(
            Check(
                phrase(
                    "La somme des lignes fait %(a)s, le budget annoncé %(b)s : il manque %(c)s.",
                    a=euros(674500),
                    b=euros(700000),
                    c=euros(25500),
                ),
                False,
                None,
                1,
            ),
            Check(
                "Les montants de la source, en francs CFA, sont convertis à 655 francs pour un euro ; la parité est de 655,957.",
                None,
                None,
                1,
            ),
        ),
        source=1,
    )


def sheet_objectives() -> tuple[ObjectiveBlock, ...]:
    unknown = Reading(None)
    sites = IndicatorBlock(
        "NAN-DSC-I1",
        "Sites de compostage communautaires installés",
        "sites",
        unknown,
        unknown,
        unknown,
        None,
        "Ne peut se dire : il manque la valeur de départ, la cible et une mesure.",
        None,
        "Dschang",
    )
    waiting = "Proposé, pas encore accepté : on attend la Ville de Nantes et la Commune de Dschang"
    return (
        ObjectiveBlock(
            "NAN-DSC-O1",
            "Créer une agence municipale de gestion des déchets",
            None,
            "Dschang",
            waiting,
            in_force=False,
        ),
        ObjectiveBlock(
            "NAN-DSC-O2",
            "Trier et composter les déchets ménagers",
            None,
            "Dschang",
            waiting,
            in_force=False,
            indicators=(sites,),
            note="9 sites cités par une association en visite ; année non précisée, donc pas de mesure.",
            source=4,
        ),
    )


def sheet_returns() -> tuple[ReturnBlock, ...]:
    return (
        ReturnBlock(
            "Nantes",
            Tone.OURS,
            (
                ReturnEntry(
                    "Compétences et pratiques",
                    "Des associations et une coopérative nantaises (Compostri, Terra Compost / Compost In Situ) échangent des pratiques de compostage collectif",
                    source=4,
                ),
                ReturnEntry(
                    "Jeunesse et éducation",
                    "De jeunes Nantais partent en séjour autour du tri des déchets",
                    source=2,
                ),
            ),
        ),
        ReturnBlock("Dschang", Tone.THEIRS, ()),
    )


def sheet_sources() -> tuple[Source, ...]:
    entered = "l’exploitant de l’instance (import)"
    return (
        Source(
            1,
            "Gestion des déchets : l’Union européenne appuie la commune de Dschang (août 2014)",
            "https://www.plateforme-re-sources.org/2014/08/gestion-des-dechets-lunion-europeenne-appuie-la-commune-de-dschang/",
            entered,
            "2026-11-21",
        ),
        Source(
            2,
            "Page de presse de 2025, non recoupée",
            "https://www.europesays.com/fr/138912",
            entered,
            "2026-11-21",
        ),
        Source(
            3,
            "Avec Dschang et Kindia, l’économie circulaire au cœur de la coopération décentralisée nantaise",
            "https://www.aimf.asso.fr/actualite/avec-dschang-et-kindia-leconomie-circulaire-au-coeur-de-la-cooperation-decentralisee-nantaise/",
            entered,
            "2026-11-21",
        ),
        Source(4, "Visite d’une association", "https://sinotables.com/", entered, "2026-11-21"),
    )


def sheet_context() -> dict[str, object]:
    return {
        "front": sheet_front(),
        "report": {
            "summary": "Nantes accompagne Dschang dans la création d’une agence municipale de gestion des déchets, le tri et le compostage des ordures ménagères.",
            "note": None,
            "activities": (),
            "objectives": sheet_objectives(),
            "financing": (sheet_financing(),),
            "conventions": (),
            "returns": sheet_returns(),
            "sources": sheet_sources(),
        },
    }
