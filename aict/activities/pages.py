"""What is particular to the pages of actions, missions and meetings."""

from collections.abc import Sequence
from textwrap import shorten
from typing import Any

from aict.activities.checks import check_direction, check_visas
from aict.activities.forms import ActionForm, MeetingForm, MissionForm
from aict.activities.lists import action_listing, meeting_listing, mission_listing
from aict.activities.models import Action, Meeting, Mission
from aict.activities.queries import actions_serving, last_currency
from aict.activities.words import AUTHORISATION, LEVEL, MODE
from aict.cofinancing.queries import projects_of
from aict.core.errors import Quoted, Sentence
from aict.core.listing import Listing
from aict.core.originals import USUAL
from aict.core.web import db
from aict.objectives.board import board_of
from aict.objectives.contributions import Contribution, contributes
from aict.objectives.models import Objective
from aict.partnerships import side_choices
from aict.partnerships.access import Standing
from aict.partnerships.checks import check_period
from aict.partnerships.codes import settled_code
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.sides import side_name
from aict.partnerships.starting import suggest, today
from aict.reference.queries import THEMES, items
from aict.reference.words import worded

_SHORTENED = 90


class ActionKind(FactKind[Action]):
    """Actions."""

    model = Action
    endpoint = "activities.action"
    list_endpoint = "activities.actions"
    fields = "activities/action_fields.html"
    list_title = Sentence("Actions")
    new_title = Sentence("Ajouter une action")
    is_copied = True
    own_words = ("code", "source", "note")
    together = ("theme", "objective_id", "proposed_by", "territory")

    def title(self, at: Standing, fact: Action) -> Sentence:
        """Its title."""
        return Sentence("%(title)s", title=fact.quoted(fact.title))

    def listing(self, at: Standing, facts: Sequence[Action]) -> Listing[Action]:
        """See `activities.lists`."""
        return action_listing(at, facts)

    def form(self, at: Standing, fact: Action | None, place: Place) -> ActionForm:
        """Choices are those of the partnership: its sides, its objectives, its projects."""
        form = ActionForm(obj=fact)
        form.territory.offer(side_choices.territories(at))
        form.proposed_by.offer(side_choices.proposers(at))
        form.theme.offer(_themes(at, fact))
        rows = board_of(db(), at)
        form.objective_id.offer(
            [
                (
                    str(r.objective.id),
                    Quoted(
                        shorten(f"{r.objective.code} · {r.text.statement}", _SHORTENED, placeholder="…"),
                        r.language,
                    ),
                )
                for r in rows
            ]
        )
        projects = projects_of(db(), at.partnership.id)
        form.project_id.offer(
            [
                (str(p.id), p.quoted(shorten(f"{p.code} · {p.title}", _SHORTENED, placeholder="…")))
                for p in projects
            ]
        )
        return form

    def suggest(self, at: Standing, form: FactForm, model: Action | None) -> None:
        """Today, and the currency of the last cost entered."""
        suggest(form["starts_on"], today())
        suggest(form["ends_on"], None)
        suggest(form["currency"], last_currency(db(), at.partnership.id) or "EUR")

    def values(self, at: Standing, form: FactForm, fact: Action | None, place: Place) -> dict[str, Any]:
        """Dates in order, a code that is free; a currency only beside a cost."""
        values = form.values
        check_period(values["starts_on"], values["ends_on"])
        if values["cost"] is None:
            values["currency"] = None
        else:
            values["currency"] = values["currency"] or "EUR"
        own = fact.code if fact else None
        values["code"] = settled_code(
            db(), at.partnership, model=Action, letter="A", wanted=values["code"], own=own
        )
        return values


def _themes(at: Standing, fact: Action | None) -> list[tuple[str, str | Quoted]]:
    """Those of the partnership, the one that the action has, those of the list."""
    themes, written_in = at.partnership.themes, at.partnership.languages_of_labels
    offered = {theme: written_in[theme] for theme in themes}
    if fact and fact.theme:
        offered.setdefault(fact.theme, fact.language)
    for item in items(db(), THEMES):
        offered.setdefault(item.label_fr, USUAL)
    return [(theme, worded(theme, language)) for theme, language in offered.items()]


class MissionKind(FactKind[Mission]):
    """Missions."""

    model = Mission
    endpoint = "activities.mission"
    list_endpoint = "activities.missions"
    fields = "activities/mission_fields.html"
    list_title = Sentence("Missions")
    new_title = Sentence("Ajouter une mission")
    is_copied = True
    together = ("ministry_authorisation", "payer")

    def title(self, at: Standing, fact: Mission) -> Sentence:
        """Who went to whom, and when."""
        return Sentence(
            "Mission %(from_side)s → %(to_side)s, %(date)s",
            from_side=side_name(at.partnership, fact.from_side),
            to_side=side_name(at.partnership, fact.to_side),
            date=fact.date,
        )

    def listing(self, at: Standing, facts: Sequence[Mission]) -> Listing[Mission]:
        """See `activities.lists`."""
        return mission_listing(at, facts)

    def form(self, at: Standing, fact: Mission | None, place: Place) -> MissionForm:
        """Sides by name."""
        form = MissionForm(obj=fact)
        form.from_side.offer(side_choices.sides(at))
        form.to_side.offer(side_choices.sides(at))
        form.ministry_authorisation.offer_words(AUTHORISATION)
        form.payer.offer(side_choices.proposers(at))
        return form

    def suggest(self, at: Standing, form: FactForm, model: Mission | None) -> None:
        """Today; the own side travels, to the other one where there is only one."""
        suggest(form["date"], today())
        if model is None:
            others = [side for side in at.sides if side != at.side]
            suggest(form["from_side"], at.side)
            suggest(form["to_side"], others[0] if len(others) == 1 else "")

    def values(self, at: Standing, form: FactForm, fact: Mission | None, place: Place) -> dict[str, Any]:
        """From one side to another; visas that add up."""
        values = form.values
        check_direction(values["from_side"], values["to_side"])
        check_visas(
            asked=values["visas_asked"], granted=values["visas_granted"], refused=values["visas_refused"]
        )
        return values


class MeetingKind(FactKind[Meeting]):
    """Meetings."""

    model = Meeting
    endpoint = "activities.meeting"
    list_endpoint = "activities.meetings"
    fields = "activities/meeting_fields.html"
    list_title = Sentence("Réunions")
    new_title = Sentence("Ajouter une réunion")
    is_copied = True
    together = ("level", "mode")

    def title(self, at: Standing, fact: Meeting) -> Sentence:
        """Who met, and when."""
        return Sentence("Réunion (%(level)s), %(date)s", level=LEVEL[fact.level], date=fact.date)

    def listing(self, at: Standing, facts: Sequence[Meeting]) -> Listing[Meeting]:
        """See `activities.lists`."""
        return meeting_listing(facts)

    def form(self, at: Standing, fact: Meeting | None, place: Place) -> MeetingForm:
        """Levels and modes in words."""
        form = MeetingForm(obj=fact)
        form.level.offer_words(LEVEL)
        form.mode.offer_words(MODE)
        return form

    def suggest(self, at: Standing, form: FactForm, model: Meeting | None) -> None:
        """Today."""
        suggest(form["date"], today())

    def values(self, at: Standing, form: FactForm, fact: Meeting | None, place: Place) -> dict[str, Any]:
        """As entered: any date, past or planned."""
        return form.values


ACTIONS, MISSIONS, MEETINGS = ActionKind(), MissionKind(), MeetingKind()


def _actions_of(at: Standing, objective: Objective) -> list[Contribution]:
    return [
        Contribution(
            Sentence("Action"),
            ACTIONS.title(at, action),
            f"{ACTIONS.list_url(at, {})}?q={action.code}#{action.code}",
        )
        for action in actions_serving(db(), at.partnership.id, objective.id)
    ]


contributes(_actions_of)
