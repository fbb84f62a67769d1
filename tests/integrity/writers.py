"""Several who write one objective at once, and the account that is kept of what became of every word.

The account is worked out apart from the product: a content is the set of its words and values, each with its place,
and what two writers leave of a third set is said in one line (`brought_together`).
"""

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core import agreement, trail, writing
from aict.core.db import Database
from aict.core.errors import RuleBroken
from aict.core.merging import Choice, Clash, Content
from aict.core.reconciling import Conflict, Settled, revision_read
from aict.core.revisions import Consent, Draft, Revision, SharedText, Verdict, draft_of, head_of, in_force
from aict.core.schema import new_id
from aict.core.shapes import ORDER, Path
from aict.core.trail import Actor
from aict.objectives import services
from aict.objectives.content import ObjectiveText
from aict.objectives.models import Objective
from aict.partnerships.access import Standing
from tests.integrity.scripts import EDITS, Hand, Said, first_text, repeats, said, uncoded

ORDER_OF_INDICATORS = ("indicators", ORDER)
Step = tuple[str, int, int, int, int]
"""What is done, by which writer, and three numbers that say which edit, where and what."""
DraftShown = tuple[uuid.UUID, int, Content]
"""A draft as somebody saw it."""


@dataclass
class Form:
    """The form of an objective as one writer has it before them."""

    base_number: int
    draft_version: int
    content: Content
    draft: DraftShown | None
    """The draft of their side when it was opened."""
    settled_with: DraftShown | None = None
    """The one that the page that settles has shown."""
    settled_number: int | None = None
    settled_draft: int = -1
    choices: dict[Path, Choice] = field(default_factory=dict)
    edits: int = 0

    @property
    def settled(self) -> Settled | None:
        if self.settled_number is None:
            return None
        return Settled(self.settled_number, self.settled_draft, self.choices)


@dataclass
class Writer:
    """One person at one window."""

    at: Standing
    hand: Hand
    form: Form | None = None
    read: int = 0
    """The number of the revision that their page of the objective shows."""

    @property
    def actor(self) -> Actor:
        return Actor(self.at.person.id)


@dataclass(frozen=True)
class Save:
    """A text that was accepted: what its writer sent, and what stood in the draft of their side."""

    form: Form
    draft: DraftShown | None


def brought_together(
    base: Said | None, theirs: Said, mine: Said, choices: Mapping[Path, Choice]
) -> tuple[Said, Said]:
    """What stands of three texts, and what is lost: a word in which two differ, that no choice names and no base tells."""

    def chosen(path: Path) -> Choice | None:
        return next((c for place, c in choices.items() if path[: len(place)] == place), None)

    kept, lost = set(theirs & mine), set()
    for word in theirs ^ mine:
        choice = chosen(word[0])
        if choice is not None:
            if word in (theirs if choice is Choice.THEIRS else mine):
                kept.add(word)
        elif base is None:
            lost.add(word)
        elif word not in base:
            # One of the two wrote it; what is in the base and not in one of them, that one removed.
            kept.add(word)
    return frozenset(kept), frozenset(lost)


@dataclass(frozen=True)
class Stage:
    """A revision that a text is brought together with, and the one that it was written on by then."""

    written_on: int
    number: int
    choices: Mapping[Path, Choice]


def stages_of(form: Form, contents: Mapping[int, Content], standing: int) -> list[Stage]:
    """First with what the page that settles has shown, then with what came after that."""
    found, base = list[Stage](), form.base_number
    if form.settled_number is not None and form.settled_number != base and form.settled_number in contents:
        found.append(Stage(base, form.settled_number, form.choices))
        base = form.settled_number
    # Where every revision was taken back, there is nothing to bring it together with.
    if base != standing and (standing or base not in contents):
        found.append(Stage(base, standing, {}))
    return found


def expected_of(
    save: Save, contents: Mapping[int, Content], stages: Sequence[Stage], *, shown: int | None = None
) -> tuple[Said, Said]:
    """What must stand of an accepted text, and the words that it must not have been accepted with.

    `shown` is the revision on the page that settles, where only what its writer has seen is asked for.
    """
    form, gone = save.form, frozenset[Any]()
    text, standing = said(form.content), form.base_number
    for stage in stages if shown is None else [each for each in stages if each.number == shown]:
        written_on = contents.get(stage.written_on)
        known = said(written_on) if written_on else None if stage.written_on else frozenset()
        text, lost = brought_together(known, said(contents.get(stage.number) or _EMPTY), text, stage.choices)
        gone, standing = gone | lost, stage.number
    # Where a draft is gone and something came in between, a colleague has proposed it.
    if save.draft == form.draft or (save.draft is None and stages):
        return text, gone
    theirs = save.draft[2] if save.draft else contents.get(standing) or _EMPTY
    settled = form.settled_with == save.draft
    text, lost = brought_together(None, said(theirs), text, form.choices if settled else {})
    return text, gone | lost


_EMPTY: Content = {"indicators": []}


def order_is_kept(base: Content, theirs: Content, mine: Content, result: Content) -> bool:
    """Whether what only one of the two has put in another order stands as that one has put it."""
    orders = [[one["id"] for one in content["indicators"]] for content in (base, theirs, mine, result)]
    shared = set.intersection(*map(set, orders))
    was, one, other, now = ([key for key in order if key in shared] for order in orders)
    return now == (other if one == was else one) if was in (one, other) else one == other == now


class Lost(AssertionError):
    """A word that was accepted is nowhere, or one that nobody wrote is there."""


class Objectives:
    """One objective, its writers, and the account of it."""

    def __init__(self, database: Database, standings: Sequence[Standing], *, agreed: bool) -> None:
        self.database = database
        self.figures: Counter[str] = Counter({"interleavings": 1})
        self.writers = [Writer(at, Hand(f"w{n}x")) for n, at in enumerate(standings)]
        self.contents: dict[int, Content] = {}
        self.words: dict[int, dict[uuid.UUID, bool]] = {}
        self.entered: set[int] = set()
        self.withdrawn: set[int] = set()
        self.consents: list[tuple[int, uuid.UUID, Verdict]] = []
        self.text_id = self._open(agreed=agreed)

    # ── The steps ────────────────────────────────────────────────────────────────────────────────

    def take(self, step: Step) -> None:
        """Do one step; what is refused changes nothing."""
        act, number, edit, where, which = step
        writer = self.writers[number % len(self.writers)]
        self.figures["acts"] += 1
        if act == "open":
            self._look(writer, opening=True)
        elif act == "look":
            self._look(writer, opening=False)
        elif act == "type":
            self._type(writer, edit, where, which)
        elif act in {"propose", "draft"}:
            self._save(writer, act, which)
        elif self.contents:
            if where % 2:
                self._look(writer, opening=False)
            self._speak(writer, act, which)

    def _open(self, *, agreed: bool) -> uuid.UUID:
        writer = self.writers[0]
        at = writer.at
        with self.database.transaction(writer.actor) as session:
            text = writing.open_text(session, kind="objective", partnership_id=at.partnership.id)
            code = f"O-{text.id.hex[-20:]}"
            objective = Objective(
                id=new_id(), partnership_id=at.partnership.id, code=code, text=text, indicators=[]
            )
            session.add(objective)
            session.flush()
            first = services.propose(
                session,
                objective,
                at=at,
                text=ObjectiveText.from_json(first_text()),
                base_number=0,
                draft_version=0,
            )
            self._proposed(writer, first)
            for other in self.writers if agreed else ():
                if other.at.author.key_id and other.at.author.key_id not in self.words[1]:
                    services.agree(session, first, at=other.at)
                    self._heard(1, other.at.author.key_id, Verdict.AGREE)
            return text.id

    def _objective(self, session: Session) -> Objective:
        return session.scalars(select(Objective).where(Objective.text_id == self.text_id)).one()

    def _text(self, session: Session) -> SharedText:
        return session.scalars(select(SharedText).where(SharedText.id == self.text_id)).one()

    def _look(self, writer: Writer, *, opening: bool) -> None:
        with self.database.session(writing=False) as session:
            text = self._text(session)
            newest = head_of(text)
            if not opening:
                writer.read = newest.number if newest else 0
                return
            draft = draft_of(text, writer.at.side)
            shown = draft or newest
            writer.form = Form(
                base_number=draft.base_number if draft else text.standing,
                draft_version=draft.version if draft else 0,
                content=deepcopy(shown.content) if shown else first_text(),
                draft=_shown(draft),
            )

    def _type(self, writer: Writer, edit: int, where: int, which: int) -> None:
        if writer.form is None:
            self._look(writer, opening=True)
        form = writer.form
        # On the page that settles there is nothing to type but what settles.
        if form is not None and form.settled_number is None:
            name = list(EDITS)[edit % len(EDITS)]
            form.content = writer.hand.type(form.content, name, where, which)
            form.edits += 1

    def _save(self, writer: Writer, act: str, which: int) -> None:
        form = writer.form
        if form is None:
            return
        try:
            with self.database.transaction(writer.actor) as session:
                objective = self._objective(session)
                text, standing = objective.text, objective.text.standing
                save = Save(form, _shown(draft_of(text, writer.at.side)))
                sent: dict[str, Any] = {
                    "at": writer.at,
                    "text": ObjectiveText.from_json(form.content),
                    "base_number": form.base_number,
                    "draft_version": form.draft_version,
                    "settled": form.settled,
                }
                if act == "draft":
                    draft = services.save_draft(session, objective, **sent)
                    self._check(save, standing, draft.content)
                    assert draft.base_number == standing
                else:
                    revision = services.propose(session, objective, **sent)
                    self._check(save, standing, revision.content)
                    self._check_parents(save, standing, revision)
                    self._proposed(writer, revision)
                self._check_in_force(text)
        except Conflict as conflict:
            self.figures["to settle"] += 1
            self._settle(writer, conflict, which)
        except RuleBroken:
            # The very text that stands already: its writer leaves it at that.
            self.figures["refused"] += 1
            writer.form = None
        else:
            self.figures["saves accepted"] += 1
            self.figures["edits accepted"] += form.edits
            self.figures["merged"] += form.base_number != standing
            self.figures["settled"] += form.settled_number is not None
            writer.form = None

    def _settle(self, writer: Writer, conflict: Conflict, which: int) -> None:
        """Choose in each place that the page shows, in its own way."""
        form = writer.form
        assert form is not None
        assert conflict.clashes
        form.content = deepcopy(conflict.mine)
        form.base_number = conflict.base_number
        form.settled_number = conflict.base_number if conflict.of_draft else conflict.number
        if conflict.of_draft:
            form.settled_draft = conflict.number
            with self.database.session(writing=False) as session:
                form.settled_with = _shown(draft_of(self._text(session), writer.at.side))
        form.choices = {}
        for n, clash in enumerate(conflict.clashes):
            choice = list(Choice)[(which + n) % 3]
            if choice is Choice.WRITE and not _written(form.content, clash, writer.hand.word()):
                choice = Choice.MINE
            form.choices[clash.path] = choice

    def _speak(self, writer: Writer, act: str, which: int) -> None:
        try:
            with self.database.transaction(writer.actor) as session:
                self._spoken(session, writer, act, which)
        except (Conflict, RuleBroken):
            self.figures["refused"] += 1

    def _spoken(self, session: Session, writer: Writer, act: str, which: int) -> None:
        text, author = self._text(session), writer.at.author
        if act == "restore":
            old = text.revisions[which % len(text.revisions)]
            newer = writing.restore(
                session, text, old, head_read=writer.read, author=author, keys=writer.at.keys
            )
            assert newer.content == old.content
            self._proposed(writer, newer)
            return
        read = revision_read(text, writer.read)
        number = text.standing
        if act == "agree":
            services.agree(session, read, at=writer.at)
            self._heard(number, author.key_id, Verdict.AGREE)
            self.figures["agreements given"] += 1
        elif act == "object":
            services.object_to(session, read, at=writer.at, reason="Non")
            self._heard(number, author.key_id, Verdict.OBJECT)
            self.figures["objections"] += 1
        elif act == "take back":
            agreement.withdraw_agreement(session, read, author=author)
            assert author.key_id is not None
            del self.words[number][author.key_id]
            self.figures["taken back"] += 1
        else:
            writing.withdraw_proposal(session, read, author=author)
            self.withdrawn.add(number)
            self.figures["withdrawn"] += 1
        assert read.number == number == writer.read
        self._check_in_force(text)

    # ── The account ──────────────────────────────────────────────────────────────────────────────

    def _proposed(self, writer: Writer, revision: Revision) -> None:
        number = revision.number
        assert number == len(self.contents) + 1
        self.contents[number] = deepcopy(revision.content)
        self.words[number] = {}
        # Whoever proposes is led to the page of the objective.
        writer.read = number
        for consent in revision.consents:
            assert consent.key_id == writer.at.author.key_id
            self._heard(number, consent.key_id, consent.verdict)

    def _heard(self, number: int, key: uuid.UUID | None, verdict: Verdict) -> None:
        assert key is not None
        said_before = self.words[number]
        said_before[key] = verdict is Verdict.AGREE
        self.consents.append((number, key, verdict))
        if all(said_before.get(each) for each in self.writers[0].at.keys):
            self.figures["in force"] += number not in self.entered
            self.entered.add(number)

    def _check(self, save: Save, standing: int, result: Content) -> None:
        expected, gone = expected_of(save, self.contents, stages_of(save.form, self.contents, standing))
        found = said(result)
        if gone or found != expected:
            missing, invented = expected - found, found - expected
            raise Lost(f"without a choice: {gone}; missing: {missing}; brought back: {invented}; {save}")
        assert repeats(result) == []
        codes = [one["code"] for one in result["indicators"]]
        assert len(codes) == len(set(codes))
        form = save.form
        if form.settled_number is None and form.base_number in self.contents and save.draft == form.draft:
            base, theirs = self.contents[form.base_number], self.contents.get(standing, _EMPTY)
            assert order_is_kept(base, theirs, form.content, result)

    def _check_parents(self, save: Save, standing: int, revision: Revision) -> None:
        """Both parents are recorded; proposing is agreeing only to what its writer had before them.

        That is their own text, or on the page that settles both; never what came in after it.
        """
        stages = stages_of(save.form, self.contents, standing)
        last = stages[-1] if stages else Stage(save.form.base_number, 0, {})
        assert (revision.base_number, revision.merged_number or 0) == (last.written_on, last.number)
        if revision.consents:
            shown = save.form.settled_number
            if shown is None:
                assert uncoded(revision.content) == uncoded(save.form.content)
            else:
                assert said(revision.content) == expected_of(save, self.contents, stages, shown=shown)[0]

    def _check_in_force(self, text: SharedText) -> None:
        """What is in force is the newest that every key-holder agreed to, after whatever step."""
        agreed = in_force(text)
        assert (agreed.number if agreed else None) == (max(self.entered) if self.entered else None)

    def close(self) -> None:
        """At the end every accepted text is there as it was accepted, every word of a key-holder, and the trail of each."""
        with self.database.session(writing=False) as session:
            text = self._text(session)
            kept = {r.number: r.content for r in text.revisions}
            assert kept == self.contents
            assert {r.number for r in text.revisions if r.withdrawn_at} == self.withdrawn
            spoken = [c for r in text.revisions for c in r.consents]
            given = sorted(spoken, key=lambda c: c.id)
            numbers = {r.id: r.number for r in text.revisions}
            assert [(numbers[c.revision_id], c.key_id, c.verdict) for c in given] == self.consents
            self._check_in_force(text)
            _check_trail(session, [*text.revisions, *spoken])


def _shown(draft: Draft | None) -> DraftShown | None:
    return (draft.id, draft.version, deepcopy(draft.content)) if draft else None


def _written(content: Content, clash: Clash, word: str) -> bool:
    """Write something else in the place of a clash; whether there was a place for it."""
    place: Any = content
    for step in clash.path[:-1]:
        place = (
            next((one for one in place if one["id"] == step), None)
            if isinstance(place, list)
            else place[step]
        )
        if place is None:
            return False
    if not isinstance(place, dict) or not isinstance(place.get(clash.path[-1]), str | None):
        return False
    place[clash.path[-1]] = word
    return True


def _check_trail(session: Session, rows: Sequence[Revision | Consent]) -> None:
    """Each row is told once as made, by who made it."""
    ids = {str(row.id): str(row.person_id) for row in rows}
    made = select(trail.entries.c.entity_id, trail.entries.c.person).where(
        trail.entries.c.entity_id.in_(ids), trail.entries.c.act == "created"
    )
    told = [(entity, person) for entity, person in session.execute(made)]
    assert len(told) == len(ids)
    assert {entity for entity, _ in told} == ids.keys()
