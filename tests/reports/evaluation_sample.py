"""An evaluation made by hand for the look of the report: every value is invented and says so."""

from decimal import Decimal

from aict.core.charts import Tone
from aict.reporting.blocks import (
    ActivityCount,
    Answer,
    Asked,
    Check,
    ChecklistBlock,
    Conclusion,
    ConventionBlock,
    Evidence,
    FinancingBlock,
    FinancingLine,
    FrontPage,
    IndicatorBlock,
    KeyFigure,
    Leverage,
    Member,
    Money,
    ObjectiveBlock,
    PartyStep,
    Percent,
    QuestionBlock,
    Quote,
    Reading,
    Recommendation,
    ReportHead,
    ReturnBlock,
    ReturnEntry,
    Said,
    SideShare,
    Signature,
    Since,
    Source,
    phrase,
)

GRENOBLE, OUAGA = "Ville de Grenoble", "Commune de Ouagadougou"
FINGERPRINT = "9f2c4b7e1d80a6530f4e8c21b7d95a3e6c10f8d2457b9e03ac61d8f2e4b7095c"
BALANCE = ("équilibré", "plutôt équilibré", "plutôt inégal", "inégal")


def euros(amount: int | str) -> Money:
    return Money(Decimal(amount), "EUR")


def evaluation_head() -> ReportHead:
    return ReportHead(
        title="Évaluation conjointe 2023-2025",
        partnership="Grenoble – Ouagadougou",
        code="GRE-OUA",
        members=(
            Member(GRENOBLE, "FR", Tone.OURS, "partenaire"),
            Member(OUAGA, "BF", Tone.THEIRS, "partenaire"),
        ),
        generated_on="2026-11-21",
        language="fr",
        since=(
            Since("1999-11", "Première convention", "Signature de la première convention", 1),
            Since("2019", "Début de projet", "Année de début du projet inscrit à l’atlas (fiche 15676)", 2),
        ),
        fingerprint=FINGERPRINT,
        verify_url=f"https://aict.example/verify/{FINGERPRINT}",
        invented=True,
    )


def evaluation_front() -> FrontPage:
    return FrontPage(
        figures=(
            KeyFigure("Coût de la période", euros(212000), phrase("sur %(a)s annoncés", a=euros(240000)), 3),
            KeyFigure("Objectifs atteints", 1, phrase("sur %(n)s en vigueur", n=3)),
            KeyFigure("Actions à l’initiative d’Ouagadougou", Percent(Decimal("0.31")), "5 actions sur 16"),
            KeyFigure("Visas refusés", 2, "sur 11 demandés", 4),
        ),
        wanted=(
            Said("Un état civil informatisé dans les douze arrondissements"),
            Said("Un parc urbain géré avec les habitants, ici et là-bas"),
            Said("Des élèves des deux villes qui travaillent ensemble"),
        ),
        standing=(
            Said(
                "État civil : 9 arrondissements sur 12 (75 % du chemin). Parc : cible atteinte. Élèves : ne peut pas se dire, la valeur de départ manque.",
                5,
            ),
        ),
        cost=(
            Said(
                phrase(
                    "%(a)s en trois ans, soit %(b)s par an et par habitant de Grenoble. Il manque %(c)s sur le budget annoncé.",
                    a=euros(212000),
                    b=euros("0.17"),
                    c=euros(28000),
                ),
                3,
            ),
        ),
        plan=evaluation_financing(),
        here="Grenoble",
        there="Ouagadougou",
        gave_here=(
            Said("14 agents formés à l’arrosage économe, technique venue d’Ouagadougou", 6),
            Said("420 élèves ont suivi le programme commun", 5),
        ),
        gave_there=(
            Said("31 000 actes d’état civil enregistrés en ligne", 5),
            Said("Un parc de 4 hectares ouvert au public", 6),
        ),
        unequal=(
            Said("Les visas : 2 refus sur 11 demandes pour Ouagadougou, aucun pour Grenoble."),
            Said("Le choix des thèmes : les deux côtés ne le voient pas de la même façon (2 pas d’écart)."),
        ),
        recommended=(
            Said("Fixer ensemble la valeur de départ de l’objectif « élèves » avant mars 2027"),
            Said("Confier au moins deux actions à Grenoble à l’initiative d’Ouagadougou"),
        ),
        asked=(
            Asked("Reconduire la convention pour trois ans, avec un budget réparti autrement", "2027-03-31"),
        ),
        voices=(
            Quote(
                GRENOBLE,
                Tone.OURS,
                "Nous avons plus appris que prévu, et moins écouté que promis.",
                "fr",
                "adjointe à la coopération",
                invented=True,
            ),
            Quote(
                OUAGA,
                Tone.THEIRS,
                "Nous voulons choisir les thèmes, pas seulement les lieux.",
                "fr",
                "président de la délégation spéciale",
                invented=True,
            ),
        ),
    )


def evaluation_financing() -> FinancingBlock:
    return FinancingBlock(
        project="Programme 2023-2025",
        holder=OUAGA,
        starts_on="2023-01",
        ends_on="2025-12-31",
        announced=euros(240000),
        granted=euros(212000),
        requested=euros(240000),
        paid=euros(187500),
        gap=euros(28000),
        lines=(
            FinancingLine(
                GRENOBLE,
                GRENOBLE,
                Tone.OURS,
                "numéraire",
                "Budget principal",
                2023,
                euros(90000),
                euros(80000),
                euros(80000),
                share=Decimal("0.333"),
                source=3,
                invented=True,
            ),
            FinancingLine(
                GRENOBLE,
                GRENOBLE,
                Tone.OURS,
                "valorisation",
                "Temps d’agents",
                2023,
                euros(30000),
                euros(30000),
                euros(30000),
                share=Decimal("0.125"),
                source=3,
                invented=True,
            ),
            FinancingLine(
                OUAGA,
                OUAGA,
                Tone.THEIRS,
                "numéraire",
                None,
                2023,
                euros(40000),
                euros(38000),
                euros(28500),
                Money(Decimal(24926366), "XOF"),
                Decimal("655.957"),
                "2023-01-02",
                Decimal("0.158"),
                3,
                invented=True,
            ),
            FinancingLine(
                "Agence de l’eau",
                "tiers",
                Tone.THIRD,
                "numéraire",
                "1 % eau 2023",
                2023,
                euros(80000),
                euros(64000),
                euros(49000),
                share=Decimal("0.267"),
                source=3,
                invented=True,
            ),
        ),
        sides=(
            SideShare(GRENOBLE, Tone.OURS, euros(110000), Decimal("0.458"), euros("0.70"), 157477, 2021),
            SideShare(OUAGA, Tone.THEIRS, euros(38000), Decimal("0.158")),
            SideShare("Autres financeurs", Tone.THIRD, euros(64000), Decimal("0.267")),
        ),
        leverage=Leverage(euros(80000), euros(102000), Decimal("1.28")),
        checks=(
            Check(
                "Les fonds propres français sont d’au moins 10 % du budget.",
                True,
                "Appel à projets 2022-2024 du ministère, au 1er janvier 2023",
                2,
            ),
            Check("La valorisation ne dépasse pas la moitié de l’apport français.", True, "Même règle", 2),
            Check(
                "La part du ministère respecte le plafond du groupe de pays.",
                None,
                "Aide suspendue au Burkina Faso depuis le 6 août 2023 : la règle ne s’applique pas",
                7,
            ),
        ),
        source=3,
        invented=True,
    )


def _indicator(
    code: str,
    label: str,
    unit: str,
    *,
    start: Reading,
    target: Reading,
    last: Reading,
    progress: str | None,
    why: str | None = None,
    series: tuple[Reading, ...] = (),
) -> IndicatorBlock:
    done = Decimal(progress) if progress else None
    return IndicatorBlock(
        code, label, unit, start, target, last, done, why, "les deux côtés", "Ouagadougou", (), series, 5
    )


def evaluation_objectives() -> tuple[ObjectiveBlock, ...]:
    counted = tuple(
        Reading(Decimal(v), f"{y}-12", OUAGA) for y, v in ((2022, 0), (2023, 2), (2024, 6), (2025, 9))
    )
    state = phrase(
        "En vigueur depuis le %(day)s : accepté par %(a)s et %(b)s", day="12 mars 2023", a=GRENOBLE, b=OUAGA
    )
    return (
        ObjectiveBlock(
            "O1",
            "Un état civil informatisé dans les douze arrondissements",
            OUAGA,
            "Ouagadougou",
            state,
            in_force=True,
            sdgs=("16.9",),
            invented=True,
            indicators=(
                _indicator(
                    "I1",
                    "Arrondissements dont l’état civil est informatisé",
                    "arr.",
                    start=Reading(Decimal(0), "2022-12", "les deux"),
                    target=Reading(Decimal(12), "2025-12"),
                    last=counted[-1],
                    progress="0.75",
                    series=counted,
                ),
            ),
        ),
        ObjectiveBlock(
            "O2",
            "Un parc urbain géré avec les habitants, ici et là-bas",
            "les deux côtés",
            "les deux territoires",
            state,
            in_force=True,
            sdgs=("11.7",),
            invented=True,
            rationale="Chaque ville ouvre un parc et en confie la gestion à un comité d’habitants ; les deux comités se rencontrent chaque année.",
            indicators=(
                _indicator(
                    "I2",
                    "Surface gérée avec un comité d’habitants",
                    "ha",
                    start=Reading(Decimal(1), "2022-12", "les deux"),
                    target=Reading(Decimal(5), "2025-12"),
                    last=Reading(Decimal("5.4"), "2025-10", OUAGA),
                    progress="1.1",
                ),
                _indicator(
                    "I3",
                    "Part de femmes dans les comités",
                    "%",
                    start=Reading(Decimal(28), "2022-12", "les deux"),
                    target=Reading(Decimal(50), "2025-12"),
                    last=Reading(Decimal(41), "2025-10", OUAGA),
                    progress="0.59",
                ),
            ),
        ),
        ObjectiveBlock(
            "O3",
            "Des élèves des deux villes qui travaillent ensemble",
            GRENOBLE,
            "les deux territoires",
            state,
            in_force=True,
            sdgs=("4.7",),
            invented=True,
            indicators=(
                _indicator(
                    "I4",
                    "Élèves ayant suivi le programme commun",
                    "élèves",
                    start=Reading(None),
                    target=Reading(Decimal(800), "2025-12"),
                    last=Reading(Decimal(420), "2025-06", GRENOBLE),
                    progress=None,
                    why="Ne peut se dire : il manque la valeur de départ.",
                ),
            ),
        ),
    )


def _question(
    code: str,
    text: str,
    *,
    stands: tuple[int | None, int | None],
    gap: int | None,
    comments: tuple[str | None, str | None] = (None, None),
    evidence: tuple[Evidence, ...] = (),
    previous: int | None = None,
    steps: tuple[str, ...] = BALANCE,
) -> QuestionBlock:
    sides = ((GRENOBLE, Tone.OURS), (OUAGA, Tone.THEIRS))
    answers = tuple(
        Answer(
            side,
            tone,
            step,
            steps[step] if step is not None else "ne peut pas dire",
            comment,
            "fr",
            invented=True,
        )
        for (side, tone), step, comment in zip(sides, stands, comments, strict=True)
    )
    return QuestionBlock(code, text, answers, gap, evidence, previous)


def evaluation_asymmetry() -> ChecklistBlock:
    visas = Evidence(
        "Visas demandés, accordés, refusés",
        (
            ("de Ouagadougou vers Grenoble", ("11 demandés", "2 refusés")),
            ("de Grenoble vers Ouagadougou", ("7 demandés", "0 refusé")),
        ),
        "sommes sur les missions de la période",
    )
    themes = Evidence(
        "Qui a proposé les objectifs",
        ((GRENOBLE, ("1 sur 3",)), (OUAGA, ("1 sur 3",)), ("ensemble", ("1 sur 3",))),
        "objectifs proposés par chaque côté ÷ objectifs dont on sait qui les a proposés",
        ("petit nombre : 3 seulement",),
    )
    money = Evidence("Où va l’argent des actions", (), "coûts connus de chaque territoire ÷ coûts connus")
    count = Evidence(
        "Actions à l’initiative de l’autre côté",
        ((GRENOBLE, ("0 sur 5",)), (OUAGA, ("3 sur 11",))),
        "actions de ce territoire proposées par l’autre côté",
    )
    figure = QuestionBlock("D4", "L’évaluation est-elle conjointe ?", (), None, (count,))
    return ChecklistBlock(
        "Ce qui est inégal",
        "Chaque côté a répondu seul, sans voir les réponses de l’autre. Les réponses ne sont jamais fondues en une moyenne.",
        BALANCE,
        (
            _question(
                "A1.1",
                "Les visas sont-ils obtenus aussi facilement par les deux côtés ?",
                stands=(2, 3),
                gap=1,
                comments=(
                    "Les délais se sont allongés.",
                    "Deux collègues n’ont pas pu venir au comité de pilotage.",
                ),
                evidence=(visas,),
                previous=1,
            ),
            _question(
                "A3.1",
                "Les thèmes sont-ils choisis par les deux côtés ?",
                stands=(1, 3),
                gap=2,
                comments=(
                    "Les thèmes sont discutés en comité.",
                    "Le comité choisit parmi ce que Grenoble sait faire.",
                ),
                evidence=(themes,),
                previous=2,
            ),
            _question(
                "A4.1",
                "Les actions ont-elles lieu sur les deux territoires ?",
                stands=(2, 2),
                gap=0,
                evidence=(money, count),
            ),
            _question(
                "C3.1",
                "Un désaccord a-t-il pu être dit, et entendu ?",
                stands=(0, None),
                gap=None,
                comments=("Le refus du deuxième parc a été respecté.", None),
            ),
            figure,
        ),
    )


def evaluation_criteria() -> ChecklistBlock:
    steps = ("oui", "plutôt oui", "plutôt non", "non")
    return ChecklistBlock(
        "Les six critères",
        "Critères du Comité d’aide au développement (OCDE, 2019), sur quatre degrés dits en mots.",
        steps,
        (
            _question(
                "Pertinence",
                "Fait-on ce qu’il faut faire, ici et là-bas ?",
                stands=(0, 1),
                gap=1,
                comments=(None, "Oui pour l’état civil."),
                steps=steps,
            ),
            _question(
                "Efficacité",
                "Les objectifs sont-ils atteints ?",
                stands=(1, 1),
                gap=0,
                comments=("Un sur trois.", None),
                steps=steps,
            ),
        ),
    )


def evaluation_context() -> dict[str, object]:
    return {
        "front": evaluation_front(),
        "report": {
            "summary": None,
            "note": None,
            "method": (
                Said("Évaluation prévue par la convention de 2014, période de janvier 2023 à décembre 2025."),
                Said(
                    "Chaque côté a répondu seul, du 1er au 30 septembre 2026 ; les deux ont conclu ensemble à Ouagadougou le 14 octobre 2026."
                ),
            ),
            "objectives": evaluation_objectives(),
            "criteria": evaluation_criteria(),
            "asymmetry": evaluation_asymmetry(),
            "financing": (evaluation_financing(),),
            "conventions": (
                ConventionBlock(
                    "GRE-OUA-C2",
                    "Convention de coopération de 2014",
                    "convention",
                    "Relecture de la convention de 1999",
                    None,
                    None,
                    None,
                    "2014-03-05",
                    "Ne peut se dire",
                    "un fait manque pour savoir si elle est en vigueur",
                    ("la date de transmission par la Ville de Grenoble au représentant de l’État",),
                    ("le montant prévisionnel n’est pas enregistré ; la loi le demande",),
                    (
                        PartyStep(GRENOBLE, french=True, signed="2014-03-05"),
                        PartyStep(OUAGA, french=False, signed="2014-03-05"),
                    ),
                    "Convention de coopération de 1999",
                    1,
                ),
            ),
            "returns": (
                ReturnBlock(
                    "Grenoble",
                    Tone.OURS,
                    (
                        ReturnEntry(
                            "Compétences et pratiques",
                            "Arrosage économe appris du service des parcs d’Ouagadougou",
                            Decimal(14),
                            "agents",
                            "2025-05",
                            "documenté",
                            "compte rendu de mission",
                            "direction des espaces verts",
                            "les agents",
                            6,
                            invented=True,
                        ),
                        ReturnEntry(
                            "Jeunesse et éducation",
                            "Programme commun dans onze collèges",
                            Decimal(420),
                            "élèves",
                            "2025-06",
                            "mesuré",
                            None,
                            "direction de l’éducation",
                            source=5,
                            invented=True,
                        ),
                        ReturnEntry(
                            "Visibilité et reconnaissance",
                            "Un espace public de Grenoble porte le nom de Ouagadougou",
                            strength="affirmé",
                            evidence="Propos du maire de Ouagadougou",
                            source=1,
                        ),
                    ),
                    ("Économie locale, tourisme, emploi",),
                    ("Recherche, universités, santé",),
                ),
                ReturnBlock(
                    "Ouagadougou",
                    Tone.THEIRS,
                    (
                        ReturnEntry(
                            "Compétences et pratiques",
                            "Actes d’état civil enregistrés en ligne",
                            Decimal(31000),
                            "actes",
                            "2025-12",
                            "mesuré",
                            "registre",
                            "direction de l’état civil",
                            "les habitants",
                            5,
                            invented=True,
                        ),
                    ),
                    (),
                    ("Jeunesse et éducation", "Visibilité et reconnaissance"),
                ),
            ),
            "activities": (
                ActivityCount("Actions", (("Grenoble", 5), ("Ouagadougou", 11))),
                ActivityCount(
                    "Missions", (("vers Ouagadougou", 7), ("vers Grenoble", 6)), "2 visas refusés sur 11"
                ),
                ActivityCount("Réunions d’élus", (("en présence", 2), ("à distance", 4))),
            ),
            "conclusions": (
                Conclusion(
                    "L’état civil avance et tiendra : l’équipe d’Ouagadougou le fait désormais sans appui."
                ),
                Conclusion(
                    "Le choix des thèmes reste inégal.",
                    (
                        Quote(
                            GRENOBLE,
                            Tone.OURS,
                            "Le comité de pilotage les a tous votés à l’unanimité.",
                            "fr",
                            invented=True,
                        ),
                    ),
                ),
            ),
            "recommendations": (
                Recommendation(
                    "Fixer ensemble la valeur de départ de l’objectif « élèves »",
                    ((GRENOBLE, "direction de l’éducation"), (OUAGA, "direction des affaires sociales")),
                    "2027-03",
                ),
                Recommendation(
                    "Confier au moins deux actions à Grenoble à l’initiative d’Ouagadougou",
                    ((GRENOBLE, "service international"), (OUAGA, None)),
                    "2027-12-31",
                ),
            ),
            "signatures": (
                Signature(
                    GRENOBLE, Tone.OURS, "Prénom Nom", "adjointe au maire", "2026-11-02", invented=True
                ),
                Signature(
                    OUAGA,
                    Tone.THEIRS,
                    "Prénom Nom",
                    "président de la délégation spéciale",
                    "2026-11-09",
                    recorded="Recopié par la Ville de Grenoble de la page signée du 9 novembre 2026, jointe",
                    invented=True,
                ),
            ),
            "sources": tuple(
                Source(
                    n,
                    title,
                    None,
                    "la Ville de Grenoble, service international",
                    "2026-10-02",
                    "confirmé par la Commune de Ouagadougou",
                )
                for n, title in enumerate(
                    (
                        "Presse et atlas national (dates)",
                        "Appel à projets du ministère, règles au 1er janvier 2023",
                        "Compte rendu financier 2023-2025",
                        "Registre des missions",
                        "Tableau de suivi des indicateurs",
                        "Compte rendu de mission du service des parcs",
                        "Décision de suspension du 6 août 2023",
                    ),
                    start=1,
                )
            ),
        },
    }
