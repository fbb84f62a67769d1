"""Shared texts: in force only when every key-holder agreed to the very same revision, and nobody's words lost."""

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.core import agreement, clock, revisions, writing
from aict.core.db import Database
from aict.core.errors import RuleBroken
from aict.core.reconciling import Conflict
from aict.core.revisions import Author, Consent, Revision, SharedText, Verdict
from aict.core.schema import new_id
from tests.factories import NOON

A, B = uuid.UUID(int=0xA), uuid.UUID(int=0xB)
KEYS = [A, B]


def author(letter: str, key: uuid.UUID | None, person: uuid.UUID | None = None) -> Author:
    return Author(person_id=person or new_id(), party=letter, key_id=key)


ANNE, BILAL = author("a", A), author("b", B)
ASSOCIATE = author("a", None)


def words(text: str) -> dict[str, str]:
    return {"statement": text}


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.session(writing=True) as session:
        yield session
        session.rollback()


@pytest.fixture
def text(session: Session) -> SharedText:
    found = writing.open_text(session, kind="trial", partnership_id=new_id())
    session.flush()
    return found


def propose(session: Session, text: SharedText, said: str, by: Author = ANNE) -> Revision:
    return writing.propose(session, text, content=words(said), base_number=text.head, author=by, keys=KEYS)


def agree(session: Session, revision: Revision, by: Author, keys: list[uuid.UUID] = KEYS) -> Consent:
    return agreement.say(session, revision, verdict=Verdict.AGREE, author=by, keys=keys)


def object_to(session: Session, revision: Revision, by: Author, reason: str | None = "Parce que") -> Consent:
    return agreement.say(session, revision, verdict=Verdict.OBJECT, author=by, keys=KEYS, reason=reason)


# ── Two keys ─────────────────────────────────────────────────────────────────────────────────────


def test_proposing_is_agreeing_for_ones_own_key_alone(session: Session, text: SharedText) -> None:
    revision = propose(session, text, "un")
    assert revisions.current_words(revision)[A].verdict is Verdict.AGREE
    assert agreement.missing_keys(revision, KEYS) == [B]
    assert revisions.in_force(text) is None


def test_a_text_is_in_force_when_every_key_agreed_to_the_same_revision(
    session: Session, text: SharedText
) -> None:
    with clock.stopped_at(NOON):
        revision = propose(session, text, "un")
        agree(session, revision, BILAL)
    assert revisions.in_force(text) is revision
    assert revision.in_force_at == NOON
    assert agreement.missing_keys(revision, KEYS) == []


def test_agreeing_to_two_different_revisions_is_no_agreement(session: Session, text: SharedText) -> None:
    propose(session, text, "un", ANNE)
    propose(session, text, "deux", BILAL)
    assert revisions.in_force(text) is None


def test_the_agreed_text_stays_while_another_is_proposed(session: Session, text: SharedText) -> None:
    first = propose(session, text, "un")
    agree(session, first, BILAL)
    second = propose(session, text, "deux", BILAL)
    assert revisions.in_force(text) is first
    assert revisions.head_of(text) is second
    agree(session, second, ANNE)
    assert revisions.in_force(text) is second
    assert first.content == words("un")


def test_silence_is_no_consent(session: Session, text: SharedText) -> None:
    propose(session, text, "un")
    for _ in range(3):
        session.flush()
    assert revisions.in_force(text) is None


def test_an_objection_needs_its_reason(session: Session, text: SharedText) -> None:
    revision = propose(session, text, "un")
    for reason in (None, "", "   "):
        with pytest.raises(RuleBroken):
            object_to(session, revision, BILAL, reason)
    said = object_to(session, revision, BILAL, "Trop cher")
    assert said.reason == "Trop cher"
    assert revisions.in_force(text) is None


def test_a_later_word_replaces_the_earlier_one_and_both_are_kept(session: Session, text: SharedText) -> None:
    revision = propose(session, text, "un")
    object_to(session, revision, BILAL)
    agree(session, revision, BILAL)
    assert revisions.in_force(text) is revision
    assert [c.verdict for c in revision.consents] == [Verdict.AGREE, Verdict.OBJECT, Verdict.AGREE]


def test_who_objects_after_agreeing_agrees_no_more(session: Session, text: SharedText) -> None:
    revision = propose(session, text, "un")
    object_to(session, revision, ANNE)
    agree(session, revision, BILAL)
    assert revisions.in_force(text) is None
    assert agreement.missing_keys(revision, KEYS) == [A]


def test_only_the_newest_revision_can_be_agreed_to(session: Session, text: SharedText) -> None:
    first = propose(session, text, "un")
    propose(session, text, "deux")
    with pytest.raises(Conflict) as conflict:
        agree(session, first, BILAL)
    assert conflict.value.theirs == words("deux")
    assert conflict.value.number == 2


def test_an_associate_turns_no_key(session: Session, text: SharedText) -> None:
    revision = propose(session, text, "un", ASSOCIATE)
    assert revision.consents == []
    with pytest.raises(RuleBroken):
        agree(session, revision, ASSOCIATE)


def test_who_left_turns_no_key(session: Session, text: SharedText) -> None:
    revision = propose(session, text, "un")
    with pytest.raises(RuleBroken):
        agree(session, revision, BILAL, keys=[A])


def test_nobody_turns_two_keys(session: Session, text: SharedText) -> None:
    person = new_id()
    revision = propose(session, text, "un", author("a", A, person))
    with pytest.raises(RuleBroken):
        agree(session, revision, author("b", B, person))
    assert revisions.in_force(text) is None


def test_who_joins_later_undoes_nothing_and_is_asked(session: Session, text: SharedText) -> None:
    revision = propose(session, text, "un")
    agree(session, revision, BILAL)
    late = uuid.UUID(int=0xC)
    assert revisions.in_force(text) is revision
    assert agreement.missing_keys(revision, [*KEYS, late]) == [late]
    newer = propose(session, text, "deux")
    agree(session, newer, BILAL, keys=[*KEYS, late])
    assert revisions.in_force(text) is revision
    agree(session, newer, author("c", late), keys=[*KEYS, late])
    assert revisions.in_force(text) is newer


def test_nothing_is_in_force_by_nobody(session: Session, text: SharedText) -> None:
    writing.propose(session, text, content=words("un"), base_number=0, author=ASSOCIATE, keys=[])
    assert revisions.in_force(text) is None


# ── Recorded words ───────────────────────────────────────────────────────────────────────────────


def test_a_word_recorded_from_a_document_counts_and_says_where_it_stands(
    session: Session, text: SharedText
) -> None:
    person, document = new_id(), new_id()
    revision = propose(session, text, "un", author("a", A, person))
    recorded = agreement.say(
        session,
        revision,
        verdict=Verdict.AGREE,
        author=author("b", B, person),
        keys=KEYS,
        recorded_from_id=document,
    )
    assert recorded.recorded_from_id == document
    assert revisions.in_force(text) is revision


def test_a_recorded_word_does_not_replace_what_the_key_holder_said_itself(
    session: Session, text: SharedText
) -> None:
    revision = propose(session, text, "un")
    object_to(session, revision, BILAL)
    with pytest.raises(RuleBroken):
        agreement.say(
            session,
            revision,
            verdict=Verdict.AGREE,
            author=author("b", B),
            keys=KEYS,
            recorded_from_id=new_id(),
        )
    assert revisions.in_force(text) is None


def test_the_key_holder_may_answer_itself_after_a_recorded_word(session: Session, text: SharedText) -> None:
    revision = propose(session, text, "un")
    agreement.say(
        session,
        revision,
        verdict=Verdict.OBJECT,
        author=author("b", B),
        keys=KEYS,
        reason="Lettre",
        recorded_from_id=new_id(),
    )
    agree(session, revision, BILAL)
    assert revisions.in_force(text) is revision


# ── Drafts and conflicts ─────────────────────────────────────────────────────────────────────────


def save(
    session: Session, text: SharedText, said: str, by: Author, *, base: int, version: int
) -> revisions.Draft:
    return writing.save_draft(
        session, text, content=words(said), base_number=base, draft_version=version, author=by
    )


def test_a_draft_is_of_its_party_alone(session: Session, text: SharedText) -> None:
    save(session, text, "le mien", ANNE, base=0, version=0)
    assert revisions.draft_of(text, "a") is not None
    assert revisions.draft_of(text, "b") is None
    assert revisions.draft_of(text, None) is None
    assert revisions.head_of(text) is None


def test_proposing_uses_up_the_own_draft_and_leaves_the_other_one(session: Session, text: SharedText) -> None:
    save(session, text, "le mien", ANNE, base=0, version=0)
    save(session, text, "le leur", BILAL, base=0, version=0)
    propose(session, text, "proposé", ANNE)
    kept = revisions.draft_of(text, "b")
    assert revisions.draft_of(text, "a") is None
    assert kept is not None
    assert kept.content == words("le leur")


def test_a_draft_written_against_an_older_revision_is_a_conflict_with_both_texts(
    session: Session, text: SharedText
) -> None:
    save(session, text, "le mien", ANNE, base=0, version=0)
    propose(session, text, "le leur", BILAL)
    with pytest.raises(Conflict) as conflict:
        save(session, text, "le mien encore", ANNE, base=0, version=1)
    assert (conflict.value.theirs, conflict.value.mine) == (words("le leur"), words("le mien encore"))
    assert conflict.value.number == 1
    kept = revisions.draft_of(text, "a")
    assert kept is not None
    assert kept.content == words("le mien")


def test_a_colleague_s_newer_draft_is_a_conflict_with_both_texts(session: Session, text: SharedText) -> None:
    first = save(session, text, "un", ANNE, base=0, version=0)
    opened = first.version
    save(session, text, "deux", author("a", A), base=0, version=opened)
    with pytest.raises(Conflict) as conflict:
        save(session, text, "trois", ANNE, base=0, version=opened)
    assert (conflict.value.theirs, conflict.value.mine) == (words("deux"), words("trois"))


def test_a_form_opened_on_an_earlier_draft_does_not_take_a_later_one_for_it(
    session: Session, text: SharedText
) -> None:
    opened = save(session, text, "un", ANNE, base=0, version=0).version
    propose(session, text, "proposé par le collègue", author("a", A))
    save(session, text, "brouillon du collègue", author("a", A), base=1, version=0)
    with pytest.raises(Conflict) as conflict:
        save(session, text, "proposé par le collègue", ANNE, base=1, version=opened)
    assert conflict.value.theirs == words("brouillon du collègue")


def test_what_is_written_on_a_text_of_which_all_was_taken_back_stands_as_written(
    session: Session, text: SharedText
) -> None:
    writing.withdraw_proposal(session, propose(session, text, "un"), author=ANNE)
    written = writing.propose(
        session, text, content=words("un, revu"), base_number=1, author=BILAL, keys=KEYS
    )
    assert (written.content, written.base_number, written.merged_number) == (words("un, revu"), 1, None)
    assert [c.key_id for c in written.consents] == [B]


@pytest.mark.parametrize("version", [1, 7, -1])
def test_a_forged_version_of_a_draft_that_does_not_exist_is_a_conflict(
    session: Session, text: SharedText, version: int
) -> None:
    with pytest.raises(Conflict):
        save(session, text, "un", ANNE, base=0, version=version)


@pytest.mark.parametrize("base", [0, 2, -1])
def test_proposing_against_anything_but_the_head_is_a_conflict(
    session: Session, text: SharedText, base: int
) -> None:
    propose(session, text, "un")
    with pytest.raises(Conflict):
        writing.propose(session, text, content=words("x"), base_number=base, author=BILAL, keys=KEYS)
    assert text.head == 1


def test_proposing_what_is_already_proposed_is_refused(session: Session, text: SharedText) -> None:
    propose(session, text, "un")
    with pytest.raises(RuleBroken):
        propose(session, text, "un", BILAL)


def test_going_back_to_an_earlier_wording_is_a_new_revision(session: Session, text: SharedText) -> None:
    propose(session, text, "un")
    propose(session, text, "deux")
    assert propose(session, text, "un").number == 3


def test_two_proposals_at_the_same_time_are_not_both_taken(database: Database) -> None:
    """Read by both before either writes: the database itself refuses the second, which is told as a conflict."""
    with database.transaction() as session:
        text_id = writing.open_text(session, kind="trial", partnership_id=new_id()).id
    with database.session(writing=False) as reading:
        stale = reading.scalars(select(SharedText).where(SharedText.id == text_id)).one()
        reading.expunge_all()
    with database.transaction() as session:
        propose(session, session.scalars(select(SharedText).where(SharedText.id == text_id)).one(), "un")
    with pytest.raises(Conflict):
        propose_stale(database, stale)
    with database.session(writing=False) as session:
        assert session.scalar(select(func.count()).select_from(Revision)) == 1


def propose_stale(database: Database, stale: SharedText) -> None:
    with database.transaction() as session:
        session.add(stale)
        propose(session, stale, "deux", BILAL)


# ── Whatever happens ─────────────────────────────────────────────────────────────────────────────


@dataclass
class Ledger:
    """What ought to be true, kept by hand beside the real thing."""

    agreed: dict[int, dict[uuid.UUID, bool]] = field(default_factory=dict)
    """Revision → key → whether its last word is agreement."""
    entered: list[int] = field(default_factory=list)

    def hear(self, number: int, key: uuid.UUID, *, agrees: bool) -> None:
        said = self.agreed.setdefault(number, {})
        said[key] = agrees
        if number not in self.entered and all(said.get(k) for k in KEYS):
            self.entered.append(number)


STEPS = st.lists(
    st.tuples(st.sampled_from(["propose", "agree", "object", "draft", "stale"]), st.sampled_from("ab")),
    max_size=25,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_in_force_means_that_every_key_agreed_to_that_very_revision(
    session: Session, steps: list[tuple[str, str]]
) -> None:
    text, ledger = writing.open_text(session, kind="trial", partnership_id=new_id()), Ledger()
    session.flush()
    people = {"a": ANNE, "b": BILAL}
    for turn, (act, side) in enumerate(steps):
        by, head = people[side], revisions.head_of(text)
        key = A if side == "a" else B
        if act == "propose":
            revision = propose(session, text, f"{turn}", by)
            ledger.hear(revision.number, key, agrees=True)
        elif act == "draft":
            draft = revisions.draft_of(text, side)
            save(session, text, f"{turn}", by, base=text.head, version=draft.version if draft else 0)
        elif act == "stale":
            with pytest.raises(Conflict):
                writing.propose(
                    session, text, content=words("x"), base_number=text.head + 1, author=by, keys=KEYS
                )
        elif head is not None:
            (agree if act == "agree" else object_to)(session, head, by)
            ledger.hear(head.number, key, agrees=act == "agree")
        standing = revisions.in_force(text)
        assert (standing.number if standing else None) == (ledger.entered[-1] if ledger.entered else None)
        assert [r.number for r in text.revisions] == list(range(1, text.head + 1))


def test_many_hands_at_once_leave_every_accepted_revision(database: Database) -> None:
    """Eight writers propose again and again: whoever was told yes finds its words in the record.

    On SQLite they take turns from the first look at the text; PostgreSQL lets all of them look, and refuses who was
    overtaken.
    """
    import threading

    with database.transaction() as session:
        text_id = writing.open_text(session, kind="trial", partnership_id=new_id()).id
    accepted: list[str] = []

    def write(number: int) -> None:
        chance = random.Random(number)
        for turn in range(5):
            said = f"{number}-{turn}"
            try:
                with database.transaction() as session:
                    text = session.scalars(select(SharedText).where(SharedText.id == text_id)).one()
                    propose(session, text, said, chance.choice([ANNE, BILAL]))
            except Conflict:
                continue
            accepted.append(said)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.session(writing=False) as session:
        kept = session.scalars(select(Revision).order_by(Revision.number)).all()
    assert len(accepted) >= (40 if database.engine.dialect.name == "sqlite" else 5)
    assert {r.content["statement"] for r in kept} == set(accepted)
    assert [r.number for r in kept] == list(range(1, len(accepted) + 1))
