"""Several who write and agree at the very same instant, each in a thread; the account is made from what the record says afterwards."""

import random
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, field
from threading import Barrier

from sqlalchemy import select

from aict.core.db import Database
from aict.core.errors import RuleBroken
from aict.core.merging import Choice
from aict.core.reconciling import Conflict, revision_read
from aict.core.revisions import Revision, SharedText, Verdict, current_words
from aict.objectives import services
from aict.objectives.content import ObjectiveText
from aict.objectives.models import Objective
from aict.partnerships.access import Standing
from tests.integrity.scripts import EDITS, said
from tests.integrity.writers import Form, Objectives, Save, Writer, expected_of, stages_of

WAIT = 60


@dataclass
class Told:
    """What one writer was told was done."""

    saves: dict[int, Form] = field(default_factory=dict)
    """By the number of the revision."""
    agreed: list[int] = field(default_factory=list)
    """The numbers of the revisions that were on the page."""


def write_at_once(
    database: Database, standings: Sequence[Standing], *, turns: int, seed: int
) -> Counter[str]:
    """Let each do something in every turn, all at once; gives what was done."""
    writing = Objectives(database, standings, agreed=True)
    barrier = Barrier(len(standings))

    def take_turns(number: int) -> Told:
        chance, told = random.Random(f"{seed}/{number}"), Told()
        for _ in range(turns):
            barrier.wait(WAIT)
            _take_turn(writing, number, chance, told)
        return told

    with ThreadPoolExecutor(len(standings)) as pool:
        told = list(pool.map(take_turns, range(len(standings))))
    return _account(writing, told)


def _take_turn(writing: Objectives, number: int, chance: random.Random, told: Told) -> None:
    writer = writing.writers[number]
    if chance.random() < 1 / 3:
        writing.take(("look", number, 0, 0, 0))
        _agree(writing, writer, told)
        return
    if writer.form is None or chance.random() < 1 / 2:
        for _ in range(2):
            edit, where, which = chance.randrange(len(EDITS)), chance.randrange(4), chance.randrange(4)
            writing.take(("type", number, edit, where, which))
    _propose(writing, writer, chance, told)


def _agree(writing: Objectives, writer: Writer, told: Told) -> None:
    try:
        with writing.database.transaction(writer.actor) as session:
            text = session.scalars(select(SharedText).where(SharedText.id == writing.text_id)).one()
            services.agree(session, revision_read(text, writer.read), at=writer.at)
    except Conflict:
        return
    told.agreed.append(writer.read)


def _propose(writing: Objectives, writer: Writer, chance: random.Random, told: Told) -> None:
    form = writer.form
    assert form is not None
    try:
        with writing.database.transaction(writer.actor) as session:
            found = session.scalars(select(Objective).where(Objective.text_id == writing.text_id)).one()
            made = services.propose(
                session,
                found,
                at=writer.at,
                text=ObjectiveText.from_json(form.content),
                base_number=form.base_number,
                draft_version=form.draft_version,
                settled=form.settled,
            )
    except Conflict as conflict:
        if conflict.clashes:
            form.content, form.base_number = deepcopy(conflict.mine), conflict.base_number
            form.settled_number = conflict.number
            form.choices = {c.path: chance.choice((Choice.THEIRS, Choice.MINE)) for c in conflict.clashes}
        return
    except RuleBroken:
        writer.form = None
        return
    told.saves[made.number] = form
    writer.form = None


def _account(writing: Objectives, told: Sequence[Told]) -> Counter[str]:
    """Every word of every accepted text stands or a choice names it, and nobody agreed to what came in after it."""
    figures: Counter[str] = Counter()
    with writing.database.session(writing=False) as session:
        text = session.scalars(select(SharedText).where(SharedText.id == writing.text_id)).one()
        revisions = list(text.revisions)
    contents = {revision.number: revision.content for revision in revisions}
    forms = {number: form for each in told for number, form in each.saves.items()}
    assert [r.number for r in revisions] == [1, *sorted(forms)] == list(range(1, len(forms) + 2))
    for revision in revisions[1:]:
        form, standing = forms[revision.number], revision.number - 1
        stages = stages_of(form, contents, standing)
        assert standing == (revision.merged_number or revision.base_number)
        assert (said(revision.content), frozenset()) == expected_of(Save(form, None), contents, stages)
        figures["merged"] += revision.merged_number is not None
        figures["settled"] += form.settled_number is not None
        _check_words(writing, revision, told)
    figures["saves accepted"] = len(forms)
    figures["agreements given"] = sum(len(each.agreed) for each in told)
    return figures


def _check_words(writing: Objectives, revision: Revision, told: Sequence[Told]) -> None:
    """Each agreement was given by who had that very revision on the page, or is that of who proposed what they saw."""
    for writer, each in zip(writing.writers, told, strict=True):
        given = [c for c in revision.consents if c.person_id == writer.at.person.id]
        form = each.saves.get(revision.number)
        own = len(given) - each.agreed.count(revision.number)
        if form is None or own == 0:
            assert own == 0
        elif form.settled_number is None:
            assert said(revision.content) == said(form.content)
        else:
            assert form.settled_number in {revision.merged_number, revision.base_number}
    agreed = {k for k, c in current_words(revision).items() if c.verdict is Verdict.AGREE}
    assert (revision.in_force_at is not None) == agreed.issuperset(writing.writers[0].at.keys)
