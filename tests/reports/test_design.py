"""The reports made of hand-made blocks: what they say, how they look, how they are built."""

import dataclasses
import logging
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from aict.core.charts import Tone
from aict.core.pdf import LOGGER
from aict.reporting.blocks import FinancingLine, FrontPage, Money, Quote, Said
from tests.reports import evaluation_sample, samples
from tests.reports.printing import print_report
from tests.reports.reading import failures, outline, outside, overlapping, pages_of


@pytest.fixture(scope="module")
def sheet() -> bytes:
    return print_report("sheet", samples.sheet_head(), samples.sheet_context())


@pytest.fixture(scope="module")
def evaluation() -> bytes:
    return print_report(
        "evaluation", evaluation_sample.evaluation_head(), evaluation_sample.evaluation_context()
    )


@pytest.fixture(params=["sheet", "evaluation"])
def report(request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(request.param)


def test_every_rule_of_accessible_pdf_is_kept(report: bytes) -> None:
    assert failures(report) == []


def test_no_text_leaves_the_page_nor_covers_another(report: bytes) -> None:
    assert outside(report) == []
    assert overlapping(report) == []


def test_the_first_page_stands_alone(report: bytes) -> None:
    first, second = pages_of(report)[:2]
    for question in ("Depuis quand", "Ce que nous voulions", "Où nous en sommes", "Ce qui est inégal"):
        assert question in first
    assert "Chaque côté, avec ses mots" in first
    assert second.startswith(("Présentation", "Sommaire"))


def test_every_page_has_its_number(report: bytes) -> None:
    pages = pages_of(report)
    assert all(f"page {n} / {len(pages)}" in text for n, text in enumerate(pages, start=1))


def test_the_file_is_small_enough_for_mail(report: bytes) -> None:
    assert len(report) < 400_000


def test_bookmarks_follow_the_sections(sheet: bytes) -> None:
    assert outline(sheet)[1:] == [
        "Présentation",
        "Toutes les dates connues",
        "Objectifs et indicateurs",
        "Créer une agence municipale de gestion des déchets",
        "Trier et composter les déchets ménagers[4]",
        "Financement",
        "Agence des déchets et compostage (quatre ans à partir de 2015)[1]",
        "Conventions",
        "Ce que cela a donné, ici et là-bas",
        "Nantes",
        "Dschang",
        "Ce qui s’est passé",
        "Sources",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "674 500 € inscrits sur 700 000 € annoncés : il manque 25 500 €.",
        "Sans financeur connu",
        "233 835 000 FCFA",
        "à 655",
        "1992 – Début de la coopération selon une page de presse de 2025",
        "Montants demandés : inconnus pour toutes les lignes.",
        "La grille d’asymétrie n’a pas encore été remplie.",
        "il n’a pas été évalué",
        "population inconnue",
    ],
)
def test_the_sheet_says_what_is_known_and_what_is_not(sheet: bytes, words: str) -> None:
    assert words in " ".join(pages_of(sheet))


@pytest.mark.parametrize(
    "words",
    [
        "2 pas d’écart",
        "Désaccord de la Ville de Grenoble",
        "L’écart ne se compte pas",
        "non inscrit au registre",
        "Recopié par la Ville de Grenoble de la page signée",
        "Cherché, rien trouvé : Économie locale, tourisme, emploi.",
        "Pas encore évalué : Recherche, universités, santé.",
        "personne de désigné",
        evaluation_sample.FINGERPRINT,
        "Reconduire la convention pour trois ans",
        "échéance : 31 mars 2027",
    ],
)
def test_the_evaluation_keeps_both_voices(evaluation: bytes, words: str) -> None:
    assert words in " ".join(pages_of(evaluation))


def test_contents_give_true_page_numbers(evaluation: bytes) -> None:
    pages = pages_of(evaluation)
    for title in ("Recommandations", "Financement", "Conventions", "Signatures"):
        number = int(pages[1].split(f"{title} ", 1)[1].split()[0])
        assert title in pages[number - 1]


def test_invented_values_are_told_on_every_page(evaluation: bytes, sheet: bytes) -> None:
    assert all("ce rapport contient des valeurs inventées" in text for text in pages_of(evaluation))
    assert not any("inventé" in text for text in pages_of(sheet))


def test_style_sheets_are_understood(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The import checker, run by another test of this process, switches off the loggers it finds.
    monkeypatch.setattr(LOGGER, "disabled", False)
    with caplog.at_level(logging.WARNING, "aict.core.pdf"):
        print_report("sheet", samples.sheet_head(), samples.sheet_context())
    assert caplog.text == ""


def test_the_same_blocks_print_the_same_bytes(sheet: bytes) -> None:
    assert print_report("sheet", samples.sheet_head(), samples.sheet_context()) == sheet


def test_people_may_type_markup_and_it_stays_text() -> None:
    head = dataclasses.replace(samples.sheet_head(), partnership='<script>alert("é")</script> & <img src=x>')
    text = " ".join(pages_of(print_report("sheet", head, samples.sheet_context())))
    assert '<script>alert("é")</script> & <img src=x>' in text


EMPTY = ("summary", "note", "activities", "objectives", "financing", "conventions", "returns", "sources")
LONG = "Communauté d’agglomération du Grand Angoulême, ses trente-huit communes et leurs groupements associés"


def crowded() -> dict[str, Any]:
    """Long names and large amounts in a currency without cents."""
    context: dict[str, Any] = samples.sheet_context()
    plan = samples.sheet_financing()
    large = Money(Decimal(987654321012), "XAF")
    line = FinancingLine(
        LONG, "tiers", Tone.THIRD, "numéraire", LONG, 2014, large, large, large, large, Decimal("655.957")
    )
    plan = dataclasses.replace(plan, announced=large, granted=large, gap=None, sides=(), lines=(line, line))
    return context | {"report": context["report"] | {"financing": (plan,)}}


def empty() -> dict[str, Any]:
    """Nothing is recorded at all."""
    nothing: dict[str, Any] = dict.fromkeys(EMPTY, ())
    return {"front": FrontPage(figures=()), "report": nothing}


def many() -> dict[str, Any]:
    """A hundred and twenty financing lines: tables that must break."""
    context: dict[str, Any] = samples.sheet_context()
    plan = samples.sheet_financing()
    return context | {
        "report": context["report"] | {"financing": (dataclasses.replace(plan, lines=plan.lines * 24),)}
    }


def talkative() -> dict[str, Any]:
    """A first page with far more to say than it holds at its usual size."""
    context: dict[str, Any] = samples.sheet_context()
    many = tuple(
        Said(f"Une chose assez longue à dire, la {n}e, qui tient presque toute la ligne de la page")
        for n in range(7)
    )
    voice = Quote("Ville de Nantes", Tone.OURS, "Une phrase qui dit beaucoup de choses à la fois. " * 5, "fr")
    front = dataclasses.replace(samples.sheet_front(), standing=many, unequal=many[:4], voices=(voice, voice))
    return context | {"front": front}


def test_a_talkative_first_page_is_set_smaller_and_stays_one_page() -> None:
    pages = pages_of(print_report("sheet", samples.sheet_head(), talkative()))
    assert "Une phrase qui dit beaucoup de choses" in pages[0]
    assert pages[1].startswith("Présentation")


def register() -> dict[str, Any]:
    """Two hundred objectives: a register instead of cards (five hundred take 13 s of an idle processor)."""
    context: dict[str, Any] = samples.sheet_context()
    objectives = evaluation_sample.evaluation_objectives() + samples.sheet_objectives()
    return context | {"report": context["report"] | {"objectives": objectives * 40}}


@pytest.mark.parametrize("context", [crowded, empty, many, register])
def test_difficult_content_keeps_the_rules(context: Callable[[], dict[str, Any]]) -> None:
    made = print_report("sheet", samples.sheet_head(), context())
    assert failures(made) == []
    assert outside(made) == []


def test_a_statement_is_never_split_from_its_source() -> None:
    front = dataclasses.replace(samples.sheet_front(), wanted=(Said("Un seul objectif", 1),))
    made = print_report("sheet", samples.sheet_head(), samples.sheet_context() | {"front": front})
    assert "Un seul objectif [1]" in pages_of(made)[0]
