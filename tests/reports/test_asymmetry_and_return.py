"""The checklist and the local return, each by itself: both voices, nothing before its time, proved and told kept apart."""

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest
from sqlalchemy.orm import Session

from aict.asymmetry.services import load_shipped as load_checklist
from aict.core.charts import Tone
from aict.core.db import Database
from aict.evaluations.models import Evaluation
from aict.local_return.rules import STRENGTH_LABELS
from aict.reference.services import load_shipped
from aict.reporting import catalogue, local_return
from aict.reporting.blocks import ReturnBlock, ReturnEntry
from aict.reporting.catalogue import NothingToPrint, build_report
from aict.reporting.document import Document
from aict.reporting.paper import markup, print_document
from tests.factories import OFFICER_A, OFFICER_B, World, build_world
from tests.reports.reading import failures, outline, outside, overlapping
from tests.reports.test_evaluation import SECRET, answer, planned, standing


@pytest.fixture
def world(database: Database) -> Iterator[tuple[Session, World]]:
    with database.transaction() as session:
        load_shipped(session)
        load_checklist(session)
        yield session, build_world(session)


def built(session: Session, made: World, slug: str, evaluation: Evaluation | None = None) -> Document:
    return build_report(session, slug, made.alpha.partnership, evaluation=evaluation)


def row(document: Document, question: str) -> str:
    return next(str(r.said) for r in document.blocks["brief"] if question in str(r.question))


def sound(pdf: bytes) -> list[str]:
    return [*failures(pdf), *outside(pdf), *overlapping(pdf)]


def test_without_an_evaluation_only_the_empty_checklist_is_printed(
    world: tuple[Session, World], monkeypatch: pytest.MonkeyPatch
) -> None:
    session, made = world
    monkeypatch.setattr(catalogue, "latest", lambda _session, _at: None)
    with pytest.raises(NothingToPrint):
        built(session, made, "asymmetry")
    blank = built(session, made, "asymmetry-blank")
    assert blank.blocks["count"] > 5
    assert blank.blocks["count"] == sum(len(group.questions) for group in blank.blocks["groups"])


def test_the_boxes_to_tick_set_what_is_not_on_the_scale_on_a_line_of_its_own(
    world: tuple[Session, World],
) -> None:
    session, made = world
    page = markup("asymmetry-blank", built(session, made, "asymmetry-blank").in_language("fr"), fit="")
    lines = [
        re.findall(r"</span>([^<]+)</span>", line)
        for line in re.findall('<p class="choices">(.*?)</p>', page)
    ]
    assert lines[:2] == [
        ["équilibré", "plutôt équilibré", "plutôt inégal", "inégal"],
        ["ne peut pas dire", "sans objet"],
    ]


def test_no_answer_is_on_the_checklist_before_both_sides_have_sent_theirs(
    world: tuple[Session, World],
) -> None:
    session, made = world
    ours, theirs = standing(session, made, OFFICER_A), standing(session, made, OFFICER_B)
    evaluation = planned(session, ours)
    answer(session, evaluation, ours, "unequal", "yes")
    alone = built(session, made, "asymmetry", evaluation)
    assert SECRET not in str(alone)
    assert alone.blocks["figures"] == ()
    answer(session, evaluation, theirs, "balanced", "yes")
    both = built(session, made, "asymmetry", evaluation)
    assert SECRET in str(both.blocks["asymmetry"])
    asked, same, _, wide = (figure.value for figure in both.blocks["figures"])
    assert asked == wide
    assert same == 0
    assert "et %(n)s autres" in row(both, "un seul côté")
    assert row(both, "les deux côtés jugent inégal") == "()"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_checklist_keeps_the_rules_of_paper(world: tuple[Session, World], language: str) -> None:
    session, made = world
    evaluation = planned(session, standing(session, made, OFFICER_A))
    for side in (OFFICER_A, OFFICER_B):
        answer(session, evaluation, standing(session, made, side), "rather_unequal", "yes")
    for slug in ("asymmetry", "asymmetry-blank"):
        pdf = print_document(slug, built(session, made, slug, evaluation).in_language(language))
        assert sound(pdf) == []
        assert len(pdf) < 300_000
        assert len(outline(pdf)) > 2


def test_both_territories_are_asked_the_same_on_the_page_of_local_return(
    world: tuple[Session, World],
) -> None:
    session, made = world
    document = built(session, made, "local-return")
    questions = [str(r.question) for r in document.blocks["brief"]]
    assert len(questions) == 6
    assert len(document.blocks["territories"]) == 2
    pdf = print_document("local-return", document.in_language("fr"))
    assert sound(pdf) == []


def entry(dimension: str, strength: str | None) -> ReturnEntry:
    return ReturnEntry(
        dimension, f"Un fait de {dimension}", Decimal(3), "arbres", "2024", STRENGTH_LABELS[strength]
    )


def test_the_matrix_tells_proved_told_sought_in_vain_and_not_assessed_apart() -> None:
    here = ReturnBlock(
        "Ici", Tone.OURS, (entry("eau", "measured"), entry("eau", "asserted"), entry("école", "testimony"))
    )
    there = ReturnBlock("Là", Tone.THEIRS, (), none_found=("eau",), not_assessed=("école",))
    matrix = {row.dimension: row.cells for row in local_return.matrix_of((here, there))}
    assert [(cell.count, cell.proved) for cell in matrix["eau"]] == [(2, True), (0, False)]
    assert [(cell.count, cell.proved) for cell in matrix["école"]] == [(1, False), (0, False)]
    assert matrix["eau"][0].said == STRENGTH_LABELS["measured"]
    assert matrix["eau"][1].said != matrix["école"][1].said


def test_facts_of_unknown_strength_are_told_and_not_proved(world: tuple[Session, World]) -> None:
    block = ReturnBlock("Ici", Tone.OURS, (entry("eau", None),))
    proved, told, _ = local_return.rows_of((block,))
    assert proved.said == ()
    assert "Un fait de eau" in str(told.said)
