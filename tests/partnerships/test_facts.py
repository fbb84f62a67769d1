"""Facts: entered by one side, confirmed or contested by another; no save is lost."""

import threading
from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import event, func, select

from aict.activities.models import Action, Meeting, MeetingLevel
from aict.cofinancing.models import Project
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import NotAllowed, NotVisible, RuleBroken
from aict.core.overtaken import RowOvertaken
from aict.partnerships import facts, opinions
from aict.partnerships.access import Standing
from aict.partnerships.fact_history import history_of
from aict.partnerships.models import Confirmation
from tests.factories import OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, World
from tests.facts import standing_of


def _title(title: str) -> Mapping[str, Any]:
    return {"title": title}


def _of(session: Any, world: World) -> Action:
    return session.scalars(select(Action).where(Action.id == world.alpha.action.id)).one()


def test_a_correction_takes_the_version_that_was_read(database: Database, world: World) -> None:
    with database.transaction() as session:
        at, action = standing_of(session, OFFICER_A), _of(session, world)
        facts.correct(session, action, at=at, version=1, values=_title("Ateliers"))
    with database.session(writing=False) as session:
        action = _of(session, world)
        assert (action.title, action.version) == ("Ateliers", 2)


@pytest.mark.parametrize("version", [None, 0, 2, 999_999_999])
def test_another_version_is_overtaken_with_both_texts(
    database: Database, world: World, version: int | None
) -> None:
    with database.session(writing=True) as session:
        at, action = standing_of(session, OFFICER_A), _of(session, world)
        stands = action.title
        with pytest.raises(RowOvertaken) as caught:
            facts.correct(session, action, at=at, version=version, values=_title("Ateliers"))
        assert caught.value.theirs == {"title": stands}
        assert caught.value.mine == {"title": "Ateliers"}
        assert caught.value.version == 1


def test_who_corrects_answers_for_what_it_says(database: Database, world: World) -> None:
    with database.transaction() as session:
        at, action = standing_of(session, OFFICER_B), _of(session, world)
        facts.correct(session, action, at=at, version=1, values=_title("Ateliers"))
        assert action.entered_by is not None
        assert action.entered_by.side == "b"
        with pytest.raises(NotAllowed):
            opinions.confirm(session, action, at=at, version=action.version)


def test_saving_without_a_change_changes_nothing(database: Database, world: World) -> None:
    with database.transaction() as session:
        at, action = standing_of(session, OFFICER_B), _of(session, world)
        facts.correct(session, action, at=at, version=1, values=_title(action.title))
        assert action.version == 1
        assert action.entered_by is not None
        assert action.entered_by.side == "a"


@pytest.mark.parametrize("email", [OFFICER_A, OFFICER_ASSOCIATE])
def test_no_member_of_the_side_that_entered_a_fact_judges_it(
    database: Database, world: World, email: str
) -> None:
    with database.session(writing=True) as session:
        at, action = standing_of(session, email), _of(session, world)
        with pytest.raises(NotAllowed):
            opinions.confirm(session, action, at=at, version=1)
        with pytest.raises(NotAllowed):
            opinions.contest(session, action, at=at, version=1, reason="Non.")


@pytest.mark.parametrize("email", [OFFICER_A, OFFICER_B, OFFICER_ASSOCIATE])
def test_anybody_judges_what_the_operator_imported(database: Database, world: World, email: str) -> None:
    with database.transaction() as session:
        at, action = standing_of(session, email), _of(session, world)
        action.entered_by = None
        session.flush()
        assert opinions.confirm(session, action, at=at, version=action.version).member is at.member


def test_confirming_twice_is_confirming_once(database: Database, world: World) -> None:
    with database.transaction() as session:
        at, action = standing_of(session, OFFICER_B), _of(session, world)
        opinions.confirm(session, action, at=at, version=1)
        opinions.confirm(session, action, at=at, version=1)
        assert session.scalar(select(func.count()).select_from(Confirmation)) == 1


def test_the_latest_word_of_a_member_counts(database: Database, world: World) -> None:
    with database.transaction() as session:
        at, action = standing_of(session, OFFICER_B), _of(session, world)
        opinions.confirm(session, action, at=at, version=1)
        opinions.contest(session, action, at=at, version=1, reason="Le lieu est faux.")
        [word] = opinions.opinions_on(session, [action])[action.id]
        assert (word.confirms, word.is_present) == (False, True)


@pytest.mark.parametrize("reason", [None, ""])
def test_contesting_needs_a_reason(database: Database, world: World, reason: str | None) -> None:
    with database.session(writing=True) as session:
        at, action = standing_of(session, OFFICER_B), _of(session, world)
        with pytest.raises(RuleBroken) as caught:
            opinions.contest(session, action, at=at, version=1, reason=reason)
        assert caught.value.field == "reason"


def test_nobody_confirms_what_they_have_not_read(database: Database, world: World) -> None:
    with database.transaction() as session:
        action = _of(session, world)
        facts.correct(
            session, action, at=standing_of(session, OFFICER_A), version=1, values=_title("Ateliers")
        )
        with pytest.raises(RowOvertaken):
            opinions.confirm(session, action, at=standing_of(session, OFFICER_B), version=1)


def test_a_fact_that_changed_is_to_be_confirmed_again(database: Database, world: World) -> None:
    with database.transaction() as session:
        action = _of(session, world)
        opinions.confirm(session, action, at=standing_of(session, OFFICER_B), version=1)
        facts.correct(
            session, action, at=standing_of(session, OFFICER_A), version=1, values=_title("Ateliers")
        )
        [word] = opinions.opinions_on(session, [action])[action.id]
        assert (word.confirms, word.is_present) == (True, False)


def test_removal_keeps_the_record_and_only_once(database: Database, world: World) -> None:
    with database.transaction() as session:
        at, action = standing_of(session, OFFICER_A), _of(session, world)
        facts.remove(session, action, at=at, version=1)
        assert action.removed_at is not None
        with pytest.raises(NotVisible):
            facts.remove(session, action, at=at, version=2)
        with pytest.raises(NotVisible):
            facts.correct(session, action, at=at, version=2, values=_title("Ateliers"))


def test_another_side_contests_instead_of_removing(database: Database, world: World) -> None:
    with database.session(writing=True) as session:
        at, action = standing_of(session, OFFICER_B), _of(session, world)
        with pytest.raises(NotAllowed):
            facts.remove(session, action, at=at, version=1)


def test_what_another_row_refers_to_is_not_removed(database: Database, world: World) -> None:
    with database.transaction() as session:
        at, action = standing_of(session, OFFICER_A), _of(session, world)
        project = session.scalars(select(Project).where(Project.id == world.alpha.project.id)).one()
        action.project_id = project.id
        session.flush()
        with pytest.raises(RuleBroken):
            facts.remove(session, project, at=at, version=project.version)


def test_history_says_who_did_what_for_whom(database: Database, world: World) -> None:
    with database.transaction() as session:
        meeting = facts.enter(session, Meeting, at=standing_of(session, OFFICER_B), values=_meeting())
    with database.transaction() as session:
        found = session.scalars(select(Meeting).where(Meeting.id == meeting.id)).one()
        facts.correct(
            session, found, at=standing_of(session, OFFICER_A), version=1, values={"subject": "Budget"}
        )
    with database.transaction() as session:
        found = session.scalars(select(Meeting).where(Meeting.id == meeting.id)).one()
        opinions.contest(
            session, found, at=standing_of(session, OFFICER_B), version=2, reason="Pas le budget."
        )
    with database.session(writing=False) as session:
        found = session.scalars(select(Meeting).where(Meeting.id == meeting.id)).one()
        events = history_of(session, found)
    assert [str(e.act) for e in events] == ["a contesté", "a corrigé", "a saisi"]
    towns = [world.alpha.b, world.alpha.a, world.alpha.b]
    assert [str(e.who) for e in events] == [f"{town.organisation.name} (agent)" for town in towns]
    assert (events[1].before["subject"], events[1].after["subject"]) == ("Eau", "Budget")
    assert events[0].reason == "Pas le budget."


def _meeting() -> dict[str, Any]:
    return {"date": PartialDate(2026, 5), "level": MeetingLevel.ELECTED, "subject": "Eau"}


def test_eight_people_at_once_lose_no_accepted_save(database: Database, world: World) -> None:
    """Each of 8 threads saves 10 times from the version it read; what is refused is refused out loud."""
    accepted: list[str] = []
    errors: list[Exception] = []
    start = threading.Barrier(8)

    def work(number: int) -> None:
        start.wait()
        for turn in range(10):
            title = f"titre {number}-{turn}"
            try:
                if _save(database, world, title):
                    accepted.append(title)
            except Exception as error:  # noqa: BLE001 (a thread would swallow it)
                errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    with database.session(writing=False) as session:
        action = _of(session, world)
        titles = {e.after.get("title") for e in history_of(session, action)}
        assert action.version == 1 + len(accepted)
    assert len(accepted) >= 10
    assert set(accepted) <= titles


def _save(database: Database, world: World, title: str) -> bool:
    with database.session(writing=False) as session:
        read = _of(session, world).version
    try:
        with database.transaction() as session:
            at: Standing = standing_of(session, OFFICER_A)
            facts.correct(session, _of(session, world), at=at, version=read, values=_title(title))
    except RowOvertaken:
        return False
    return True


def test_opinions_on_many_facts_are_one_query(database: Database, world: World) -> None:
    seen: list[str] = []
    with database.transaction() as session:
        at, action = standing_of(session, OFFICER_B), _of(session, world)
        opinions.confirm(session, action, at=at, version=1)
        mission, meeting = world.alpha.mission, world.alpha.meeting
        event.listen(database.engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
        found = opinions.opinions_on(session, [action, mission, meeting])
        names = [word.confirmation.member.organisation.name for word in found[action.id]]
        assert len(seen) == 1
    assert names == [world.alpha.b.organisation.name]
    assert found[mission.id] == ()
