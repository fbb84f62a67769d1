"""First chapter: objectives proposed by each side, agreed, objected to, left unanswered; what was measured."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from aict.core.dates import PartialDate
from aict.core.revisions import Revision, Verdict, head_of
from aict.core.schema import new_id
from aict.demonstration.story.facts import enter
from aict.demonstration.story.stage import OTHER, Days, Stage, Told, chapter, within
from aict.objectives import services
from aict.objectives.content import IndicatorText, ObjectiveText, Target
from aict.objectives.models import Measurement, Objective

_ACT = frozenset({"by", "on", "reason", "indicators", "answers"})


class Objectives:
    """The objectives of the story as far as it was played."""

    def __init__(self, stage: Stage) -> None:
        """Nothing is played yet."""
        self._stage = stage
        self.by_name: dict[str, Objective] = {}
        """By the name they have in the story."""
        self._indicators: dict[str, dict[str, IndicatorText]] = defaultdict(dict)

    def play(self, days: Days) -> None:
        """Play what was proposed, answered and measured in these days."""
        for told in chapter("objectives")["objectives"]:
            name = told.get("code") or told["key"]
            for proposal in within(days, told["proposals"]):
                self._propose(name, told, proposal)
            for measured in within(days, told.get("measurements", ())):
                rows = {row.id: row for row in self.by_name[name].indicators}
                indicator = self._indicators[name][measured["indicator"]]
                enter(self._stage, Measurement, measured, indicator=rows[indicator.id])

    def _propose(self, name: str, told: Told, proposal: Told) -> None:
        if name not in self.by_name:
            stage = self._stage
            self.by_name[name] = _imported(stage, told["code"]) if "code" in told else _opened(stage, told)
        revision = _propose(self._stage, self.by_name[name], proposal, self._indicators[name])
        for answer in proposal.get("answers", ()):
            _answer(self._stage, revision, answer)


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
