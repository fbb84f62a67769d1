"""The rows of the registry as a measure shows them: what each is called, of what kind it is, where it stands."""

import uuid
from decimal import Decimal

from aict.activities.models import Action, Meeting, Mission
from aict.asymmetry.rules import Row
from aict.cofinancing.models import FinancingLine, LedgerTotal, Project
from aict.conventions.models import Convention
from aict.core.errors import Quoted, Sentence
from aict.core.revisions import SharedText
from aict.evaluations.models import Evaluation
from aict.objectives.content import ObjectiveText
from aict.objectives.models import Objective
from aict.objectives.queries import language_of_text


def of_action(action: Action, *, currency: str | None = None) -> Row:
    """An action by its title, with its cost when costs are added in its currency."""
    amount = action.cost if currency and action.currency == currency else None
    return Row(action.id, action.quoted(action.title), "action", amount=amount)


def of_journey(met: Mission | Meeting) -> Row:
    """A mission or a meeting by its day and subject."""
    kind = "mission" if isinstance(met, Mission) else "meeting"
    day, subject = Sentence("%(day)s", day=met.date), met.quoted(met.subject)
    label = Sentence("%(day)s – %(subject)s", day=met.date, subject=subject) if subject else day
    return Row(met.id, label, kind)


def of_project(project: Project, *, currency: str | None = None) -> Row:
    """A project by its title, with its announced budget when budgets are added in its currency."""
    amount = project.announced_budget if currency and project.currency == currency else None
    return Row(project.id, project.quoted(project.title), "project", amount=amount)


def of_line(line: FinancingLine, *, currency: str | None = None) -> Row:
    """A line by its payer and its project, with what was granted when grants are added in its currency."""
    own = line.currency or line.project.currency
    project = line.project.quoted(line.project.title)
    return Row(
        line.id,
        Sentence("%(payer)s – %(project)s", payer=line.payer, project=project),
        "line",
        (("project_id", str(line.project_id)),),
        amount=line.granted if currency and own == currency else None,
    )


def of_spending(project: Project, total: LedgerTotal, *, currency: str | None = None) -> Row:
    """What one project spent in a year, of one sort; its ledger has the entries."""
    return Row(
        total.id,
        Sentence(
            "%(project)s, %(year)s – dépenses : %(n)s",
            project=project.quoted(project.title),
            year=str(total.year),
            n=total.counted + total.unknown,
        ),
        "spending",
        (("project_id", str(project.id)),),
        amount=_known(total) if currency and total.currency == currency else None,
    )


def _known(total: LedgerTotal) -> Decimal | None:
    return total.known if total.counted else None


def of_convention(convention: Convention, *, currency: str | None = None) -> Row:
    """A convention by its title, with its provisional amount when amounts are added in its currency."""
    amount = convention.provisional_amount if currency and convention.currency == currency else None
    return Row(convention.id, convention.quoted(convention.title), "convention", amount=amount)


def of_objective(row: Objective, text: ObjectiveText) -> Row:
    """An objective by its statement."""
    statement = Quoted(text.statement, language_of_text(row))
    return Row(row.id, statement, "objective", (("objective_code", row.code),))


def of_evaluation(evaluation: Evaluation) -> Row:
    """An evaluation by its title."""
    return Row(
        evaluation.id,
        evaluation.quoted(evaluation.title) or evaluation.code,
        "evaluation",
        (("evaluation_code", evaluation.code),),
    )


def of_word(row_id: uuid.UUID, label: Sentence, text: SharedText, number: int) -> Row:
    """A proposal of a shared text, or a word on one: both are read on the page of that revision."""
    return Row(row_id, label, "revision", (("text_id", str(text.id)), ("number", str(number))))
