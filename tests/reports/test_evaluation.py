"""The evaluation report built from the registry, before and after the answers are known; frozen, and printed again."""

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.asymmetry.services import load_shipped as load_checklist
from aict.core.answers import Given, sheet_of
from aict.core.charts import Tone
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import Sentence
from aict.core.revisions import Verdict
from aict.evaluations import planning, services
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.queries import evaluations_of
from aict.evaluations.questions import CRITERION, asked_in
from aict.evaluations.texts import ConclusionsText, RecommendationText
from aict.partnerships.access import Standing, standing_in
from aict.reference.services import load_shipped
from aict.reporting import paper
from aict.reporting.blocks import Money, Signature, Versions, phrase
from aict.reporting.catalogue import NothingToPrint, build_report
from aict.reporting.document import Document
from aict.reporting.paper import pen_for, print_document
from aict.reporting.snapshot import fingerprint, freeze, thaw
from tests.factories import OFFICER_A, OFFICER_B, World, build_world
from tests.reports import evaluation_sample, samples
from tests.reports.reading import failures, outside, pages_of

SECRET = "motsecretdunseulcote"


@pytest.fixture
def world(database: Database) -> Iterator[tuple[Session, World]]:
    with database.transaction() as session:
        load_shipped(session)
        load_checklist(session)
        made = build_world(session)
        yield session, made


def standing(session: Session, made: World, email: str) -> Standing:
    person = session.scalars(select(Person).where(Person.email == email)).one()
    return standing_in(session, person, made.alpha.code)


def planned(session: Session, at: Standing) -> Evaluation:
    return planning.plan(
        session,
        at=at,
        title="Évaluation conjointe",
        kind=None,
        period_start=PartialDate(2021),
        period_end=PartialDate(2026),
        answers_due=None,
    )


def answer(session: Session, evaluation: Evaluation, at: Standing, value: str, criterion: str) -> None:
    given = {
        question.code: Given(criterion if question.code.startswith(CRITERION) else value, SECRET)
        for question in asked_in(session, evaluation, "fr")
    }
    services.save_answers(session, evaluation, at=at, given=given, version=0)
    services.submit_answers(session, evaluation, at=at)


def rest_on(session: Session, made: World, evaluation: Evaluation, at: Standing) -> str:
    """Choose a document as evidence of the first answer of a side; gives its title."""
    sheet = sheet_of(session, evaluation.id, at.side or "")
    assert sheet is not None
    asked = asked_in(session, evaluation, "fr")[0].code
    next(a for a in sheet.answers if a.question == asked).document_id = made.alpha.document.id
    session.flush()
    return made.alpha.document.title


def built(session: Session, made: World, evaluation: Evaluation | None = None) -> Document:
    return build_report(session, "evaluation", made.alpha.partnership, evaluation=evaluation)


def test_no_answer_is_printed_before_all_are_known(world: tuple[Session, World]) -> None:
    session, made = world
    ours = standing(session, made, OFFICER_A)
    evaluation = planned(session, ours)
    answer(session, evaluation, ours, "unequal", "fully")
    title = rest_on(session, made, evaluation, ours)
    document = built(session, made, evaluation)
    assert title not in freeze(document)
    assert document.blocks["criteria"].questions == ()
    assert all(not question.answers for question in document.blocks["asymmetry"].questions)
    assert SECRET not in freeze(document)
    assert any("réponses attendues" in freeze_words(said) for said in document.blocks["method"])


def freeze_words(said: object) -> str:
    return repr(said)


@pytest.fixture
def concluded(world: tuple[Session, World]) -> tuple[Session, World, Document]:
    session, made = world
    ours, theirs = (standing(session, made, email) for email in (OFFICER_A, OFFICER_B))
    evaluation = planned(session, ours)
    scale = [value for value, _ in asked_in(session, evaluation, "fr")[-1].choices]
    answer(session, evaluation, ours, "rather_balanced", scale[0])
    answer(session, evaluation, theirs, "unequal", scale[2])
    text = ConclusionsText("Premier point.\n\nSecond point.", "renew", "pour trois ans", PartialDate(2027, 3))
    services.propose_conclusions(session, evaluation, at=ours, text=text, base_number=0)
    advice = RecommendationText("Fixer ensemble les valeurs de départ", (("a", "service international"),))
    services.propose_recommendation(
        session, evaluation, at=ours, recommendation=None, text=advice, base_number=0
    )
    services.speak(
        session,
        evaluation,
        at=theirs,
        sentence="Nous voulons choisir.",
        dissent="Pas le second point.",
        version=0,
    )
    return session, made, built(session, made, evaluation)


def test_both_voices_and_the_gap_are_printed(concluded: tuple[Session, World, Document]) -> None:
    *_, document = concluded
    question = document.blocks["asymmetry"].questions[0]
    assert [answer.step for answer in question.answers] == [1, 3]
    assert question.gap == 2
    assert all(q.gap == 2 for q in document.blocks["criteria"].questions)
    assert len(document.blocks["criteria"].questions) == 6
    assert [voice.words for voice in document.front.voices] == [None, "Nous voulons choisir."]


def test_the_sheet_says_on_its_first_page_what_a_closed_evaluation_found(
    concluded: tuple[Session, World, Document],
) -> None:
    session, made, _ = concluded
    partnership = made.alpha.partnership
    open_yet = build_report(session, "sheet", partnership).front
    assert (open_yet.unequal, open_yet.recommended, open_yet.asked) == ((), (), ())
    assert SECRET not in freeze(build_report(session, "sheet", partnership))
    next(e for e in evaluations_of(session, partnership.id) if e.conclusions).stage = Stage.FROZEN
    session.flush()
    front = build_report(session, "sheet", partnership).front
    assert "plutôt équilibré" in str(pen_for("fr").say(front.unequal[0].words))
    assert front.recommended[0].words == "Fixer ensemble les valeurs de départ"
    assert [asked.by for asked in front.asked] == ["2027-03"]
    assert [voice.words for voice in front.voices] == [None, "Nous voulons choisir."]


def test_what_the_register_says_under_a_question_is_not_said_again(
    concluded: tuple[Session, World, Document],
) -> None:
    questions = concluded[2].blocks["asymmetry"].questions
    under = {each.label for question in questions if question.answers for each in question.evidence}
    alone = {each.label for question in questions if not question.answers for each in question.evidence}
    assert under
    assert alone
    assert not under & alone


def test_the_marks_of_what_somebody_said_are_one_text_with_it(
    concluded: tuple[Session, World, Document],
) -> None:
    markup = paper.markup("evaluation", concluded[2].in_language("fr"), fit="")
    assert "«\xa0Nous voulons choisir.\xa0»</q>" in markup


def test_what_is_concluded_asked_and_not_shared(concluded: tuple[Session, World, Document]) -> None:
    *_, document = concluded
    first, second = document.blocks["conclusions"]
    assert (first.words, first.dissents) == ("Premier point.", ())
    assert second.dissents[0].words == "Pas le second point."
    assert document.front.asked[0].by == "2027-03"
    (advice,) = document.blocks["recommendations"]
    assert [owner for _, owner in advice.owners] == ["service international", None]
    assert advice.follow_up == phrase("proposée, pas encore acceptée par tous")


def test_the_document_that_an_answer_rests_on_is_named_and_listed_among_the_sources(
    concluded: tuple[Session, World, Document],
) -> None:
    session, made, _ = concluded
    ours = standing(session, made, OFFICER_A)
    evaluation = session.scalars(select(Evaluation).where(Evaluation.title == "Évaluation conjointe")).one()
    title = rest_on(session, made, evaluation, ours)
    document = built(session, made, evaluation)
    shown = document.blocks["asymmetry"].questions[0].answers[0].shown_in
    (cited,) = [source for source in document.blocks["sources"] if source.title == title]
    assert (shown.title, shown.source) == (title, cited.number)
    numbers = [source.number for source in document.blocks["sources"]]
    assert numbers == list(range(1, len(numbers) + 1))
    assert freeze(thaw(freeze(document))) == freeze(document)
    paper = print_document("evaluation", document)
    assert failures(paper) == []
    assert f"Document : {title} [{cited.number}]" in " ".join(" ".join(pages_of(paper)).split())
    alone = print_document(
        "asymmetry", build_report(session, "asymmetry", made.alpha.partnership, evaluation=evaluation)
    )
    assert failures(alone) == []
    assert f"Document : {title}" in " ".join(" ".join(pages_of(alone)).split())


def test_figures_stand_beside_the_questions(concluded: tuple[Session, World, Document]) -> None:
    *_, document = concluded
    figures = [question for question in document.blocks["asymmetry"].questions if not question.answers]
    assert figures
    assert all(question.evidence for question in figures)


def test_the_report_prints_well(concluded: tuple[Session, World, Document]) -> None:
    *_, document = concluded
    made = print_document("evaluation", document)
    assert failures(made) == []
    assert outside(made) == []
    pages = pages_of(made)
    assert "Renouveler – pour trois ans" in pages[0]
    assert "Chaque côté, avec ses mots" in pages[0]
    assert pages[1].startswith("Sommaire")


def test_a_partnership_without_evaluation_has_nothing_to_print(world: tuple[Session, World]) -> None:
    session, made = world
    for evaluation in session.scalars(select(Evaluation)):
        evaluation.removed_at = evaluation.entered_at
    session.flush()
    with pytest.raises(NothingToPrint):
        built(session, made)


def test_the_latest_evaluation_is_printed_when_none_is_named(world: tuple[Session, World]) -> None:
    session, made = world
    evaluation = planned(session, standing(session, made, OFFICER_A))
    assert built(session, made).head.code == evaluation.code


def test_what_is_frozen_is_what_is_printed(concluded: tuple[Session, World, Document]) -> None:
    *_, document = concluded
    content = freeze(document)
    assert freeze(thaw(content)) == content
    assert print_document("evaluation", thaw(content)) == print_document("evaluation", document)


@pytest.mark.parametrize(
    "document",
    [
        Document(samples.sheet_head(), samples.sheet_front(), samples.sheet_context()["report"]),  # type: ignore[arg-type]
        Document(
            evaluation_sample.evaluation_head(),
            evaluation_sample.evaluation_front(),
            evaluation_sample.evaluation_context()["report"],  # type: ignore[arg-type]
        ),
    ],
    ids=["sheet", "evaluation"],
)
def test_every_block_survives_freezing(document: Document) -> None:
    assert thaw(freeze(document)) == document


def test_a_changed_value_changes_the_fingerprint() -> None:
    head, front = samples.sheet_head(), samples.sheet_front()
    one = freeze(Document(head, front, {"amount": Money(Decimal(674500), "EUR")}))
    other = freeze(Document(head, front, {"amount": Money(Decimal("674500.00"), "EUR")}))
    assert fingerprint(one) != fingerprint(other)
    assert fingerprint(one) == fingerprint(freeze(thaw(one)))
    assert len(fingerprint(one)) == 64


def test_the_canonical_form_is_plain_and_ordered() -> None:
    said = Sentence("depuis %(day)s", day=PartialDate(2014, 3))
    content = freeze(Document(samples.sheet_head(), samples.sheet_front(), {"b": said, "a": Tone.OURS}))
    assert content == json.dumps(
        json.loads(content), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    assert '"a":{"is":"Tone","value":"ours"},"b":{"is":"Sentence"' in content


def test_what_is_not_plain_is_refused() -> None:
    with pytest.raises(TypeError):
        freeze(Document(samples.sheet_head(), samples.sheet_front(), {"session": object()}))


def test_a_sealed_document_shows_its_signatures(concluded: tuple[Session, World, Document]) -> None:
    *_, document = concluded
    mark = fingerprint(freeze(document))
    sealed = document.sealed(
        fingerprint=mark,
        verify_url=f"https://aict.example/verify/{mark}",
        signatures=[Signature("Ville A", Tone.OURS, "Prénom Nom", "maire", None, "le budget n’est pas voté")],
    )
    text = " ".join(pages_of(print_document("evaluation", sealed)))
    assert mark in text
    assert "Non signé, parce que : le budget n’est pas voté" in text


def test_a_report_prints_the_version_of_its_reader_else_the_original_marked(
    world: tuple[Session, World],
) -> None:
    session, made = world
    ours, theirs = (standing(session, made, email) for email in (OFFICER_A, OFFICER_B))
    evaluation = planned(session, ours)
    for at in (ours, theirs):
        answer(session, evaluation, at, "unequal", "fully")
    plain = ConclusionsText("Premier point.\n\nSecond point.", "renew", "pour trois ans")
    services.propose_conclusions(session, evaluation, at=ours, text=plain, base_number=0)
    before = freeze(built(session, made, evaluation))
    # Without a version a text is frozen as it always was, and has the fingerprint it always had.
    assert json.loads(before)["blocks"]["conclusions"][0]["words"] == "Premier point."
    english = {"text": "First point.\n\nSecond point, in English.", "asked_words": "for three years"}
    said = replace(plain, versions={"en": english})
    revision = services.propose_conclusions(session, evaluation, at=ours, text=said, base_number=1)
    services.say(session, evaluation, revision, at=theirs, verdict=Verdict.AGREE)
    advice = RecommendationText("Mesurer", versions={"en": {"text": "Measure"}})
    services.propose_recommendation(
        session, evaluation, at=ours, recommendation=None, text=advice, base_number=0
    )
    document = thaw(freeze(built(session, made, evaluation)))
    first, second = document.blocks["conclusions"]
    assert first.words == Versions((("fr", "Premier point."), ("en", "First point.")))
    assert second.words == Versions((("fr", "Second point."), ("en", "Second point, in English.")))
    told = {
        language: " ".join(
            " ".join(pages_of(print_document("evaluation", document.in_language(language)))).split()
        )
        for language in ("fr", "en")
    }
    for language, own, other in (
        ("fr", "Second point.", "Second point, in"),
        ("en", "Second point, in", "Premier"),
    ):
        assert own in told[language]
        assert other not in told[language]
    assert "Mesurer" in told["fr"]
    assert "Measure" in told["en"]
    assert "for three years" in told["en"]
    assert "Conclusions acceptées en français et en anglais" in told["fr"]
    assert "Conclusions agreed to in French and in English" in told["en"]


def test_versions_that_are_not_cut_alike_are_printed_whole(world: tuple[Session, World]) -> None:
    session, made = world
    ours, theirs = (standing(session, made, email) for email in (OFFICER_A, OFFICER_B))
    evaluation = planned(session, ours)
    for at in (ours, theirs):
        answer(session, evaluation, at, "unequal", "fully")
    text = ConclusionsText("Un.\n\nDeux.", versions={"en": {"text": "One and two."}})
    services.propose_conclusions(session, evaluation, at=ours, text=text, base_number=0)
    (whole,) = built(session, made, evaluation).blocks["conclusions"]
    assert whole.words == Versions((("fr", "Un.\n\nDeux."), ("en", "One and two.")))
