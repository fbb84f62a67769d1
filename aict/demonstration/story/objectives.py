"""First chapter: objectives proposed by each side, agreed, objected to, left unanswered; what was measured."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from aict.core.dates import PartialDate
from aict.core.revisions import Revision, Verdict, head_of
from aict.core.schema import new_id
from aict.demonstration.story.facts import enter
from aict.demonstration.story.stage import OTHER, Stage, Told, chapter
from aict.objectives import services
from aict.objectives.content import IndicatorText, ObjectiveText, Target
from aict.objectives.models import Measurement, Objective

_ACT = frozenset({"by", "on", "reason", "indicators", "answers"})


def play(stage: Stage) -> Mapping[str, Objective]:
    """Play every objective; gives them by the name they have in the story."""
    return {
        told.get("code") or told["key"]: _objective(stage, told)
        for told in chapter("objectives")["objectives"]
    }


def _objective(stage: Stage, told: Told) -> Objective:
    objective = _imported(stage, told["code"]) if "code" in told else _opened(stage, told)
    indicators: dict[str, IndicatorText] = {}
    for proposal in told["proposals"]:
        revision = _propose(stage, objective, proposal, indicators)
        for answer in proposal.get("answers", ()):
            _answer(stage, revision, answer)
    rows = {row.id: row for row in objective.indicators}
    for measured in told.get("measurements", ()):
        enter(stage, Measurement, measured, indicator=rows[indicators[measured["indicator"]].id])
    return objective


def _imported(stage: Stage, code: str) -> Objective:
    return stage.session.scalars(select(Objective).where(Objective.code == code)).one()


def _opened(stage: Stage, told: Told) -> Objective:
    with stage.officer(told["proposals"][0]) as at:
        return services.open_objective(stage.session, at=at)


def _propose(
    stage: Stage, objective: Objective, told: Told, indicators: dict[str, IndicatorText]
) -> Revision:
    for said in told.get("indicators", ()):
        indicators[said["key"]] = _indicator(said)
    with stage.officer(told) as at:
        return services.propose(
            stage.session,
            objective,
            at=at,
            text=_text(objective, told, tuple(indicators.values())),
            base_number=objective.text.head,
            draft_version=0,
            reason=told.get("reason"),
            invented=True,
        )


def _text(objective: Objective, told: Told, indicators: tuple[IndicatorText, ...]) -> ObjectiveText:
    """The text before, with what this proposal says otherwise."""
    before = head_of(objective.text)
    text = ObjectiveText.from_json(before.content) if before else ObjectiveText(statement="")
    said: dict[str, Any] = {name: value for name, value in told.items() if name not in _ACT}
    if "sdgs" in said:
        said["sdgs"] = tuple(said["sdgs"])
    return replace(text, **said, indicators=indicators)


def _indicator(said: Told) -> IndicatorText:
    read = {"key", "targets", "baseline_date", "categories"}
    plain = {name: value for name, value in said.items() if name not in read}
    since = said.get("baseline_date")
    return IndicatorText(
        id=new_id(),
        code="",
        baseline_date=PartialDate.parse(since) if since else None,
        targets=tuple(_target(target) for target in said.get("targets", ())),
        categories=tuple(said.get("categories", ())),
        **plain,
    )


def _target(said: Told) -> Target:
    return Target(said["value"], PartialDate.parse(said["date"]) if "date" in said else None)


def _answer(stage: Stage, revision: Revision, told: Told) -> None:
    with stage.officer(told) as at:
        if "recorded" in told:
            member = next(m for m in at.partnership.members if m.side == OTHER[told["by"]] and m.holds_key)
            document = stage.document(at, told["recorded"])
            services.record_word(
                stage.session,
                revision,
                at=at,
                member=member,
                verdict=Verdict(told["verdict"]),
                document=document,
                invented=True,
            )
        elif Verdict(told["verdict"]) is Verdict.AGREE:
            services.agree(stage.session, revision, at=at, invented=True)
        else:
            services.object_to(stage.session, revision, at=at, reason=told["reason"]).invented = True
