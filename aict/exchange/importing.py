"""Importing a workbook: everything is planned and checked first, and written only when nothing is wrong."""

from sqlalchemy.orm import Session

from aict.core.originals import LANGUAGE
from aict.core.trail import Actor
from aict.exchange.cells import loose
from aict.exchange.importing_events import import_events
from aict.exchange.importing_facts import import_facts, know_facts
from aict.exchange.importing_ledger import know_lines
from aict.exchange.importing_objectives import import_objectives, know_objectives
from aict.exchange.importing_organisations import import_organisations, know_organisations
from aict.exchange.importing_parties import import_parties
from aict.exchange.importing_partnerships import import_partnerships, know_partnerships
from aict.exchange.reach import (
    facts_of,
    organisations_named,
    organisations_within,
    partnerships_named,
    partnerships_within,
    rows_of,
)
from aict.exchange.reading import Workbook
from aict.exchange.report import ImportReport
from aict.exchange.task import Task
from aict.objectives.models import Objective
from aict.oda.columns import AID_TYPES, CHANNELS
from aict.organisations.models import Organisation
from aict.reference.queries import DIMENSIONS, EXPENSE_CATEGORIES, FORMS, THEMES, items

_LAST = (
    "mesures",
    "evaluations",
    "retours",
    "actions",
    "missions",
    "reunions",
    "ecritures",
    "couts_relation",
    "classements_apd",
    "pieces",
    "restitutions",
)


def import_workbook(
    session: Session, workbook: Workbook, *, importer: Organisation | None, actor: Actor | None
) -> ImportReport:
    """Write what the workbook says, in the caller's session, which the caller commits or rolls back.

    With any error nothing is written. A dry run is the same call, rolled back, or `preview_workbook`. `importer` is the
    organisation it is imported for; None is the operator of the instance.
    """
    # the texts of a workbook are not those of whoever imports it
    session.info.pop(LANGUAGE, None)
    task = _planned(session, workbook, importer, actor)
    if task.report.accepted:
        task.write()
        # what the session holds was loaded before the rows beside it changed
        session.expire_all()
    return task.tell()


def preview_workbook(session: Session, workbook: Workbook, *, importer: Organisation | None) -> ImportReport:
    """What importing the workbook would do, for a session that only reads: nothing is written."""
    return _planned(session, workbook, importer, None).tell()


def _planned(
    session: Session, workbook: Workbook, importer: Organisation | None, actor: Actor | None
) -> Task:
    task = Task(session=session, workbook=workbook, importer=importer, actor=actor)
    task.report.errors += workbook.errors
    task.report.remarks += workbook.remarks
    with session.no_autoflush:
        _plan(task)
    return task


def _plan(task: Task) -> None:
    _know_lists(task)
    named = partnerships_named(task.session, task.workbook, task.importer)
    partnerships = partnerships_within(task.session, task.importer, among=named)
    task.partnerships = {row.id: row for row in partnerships}
    everywhere = partnerships if task.importer is None else partnerships_within(task.session, task.importer)
    texts = organisations_named(task.workbook)
    organisations = organisations_within(task.session, task.importer, everywhere, named=texts)
    task.organisations = {row.id: row for row in organisations}
    know_organisations(task)
    know_partnerships(task)
    facts = facts_of(task.session, list(task.partnerships))
    know_facts(task, facts)
    objectives = know_objectives(task, rows_of(task.session, Objective, list(task.partnerships)))
    import_organisations(task)
    import_partnerships(task, facts["referentiels"])
    import_facts(task, "dates_cles", facts["dates_cles"])
    conventions = import_facts(task, "conventions", facts["conventions"])
    import_parties(task, facts["conventions"], conventions)
    import_events(task, facts["faits_conventions"], facts["conventions"], conventions)
    import_facts(task, "projets", facts["projets"])
    know_lines(task, import_facts(task, "cofinancements", facts["cofinancements"]))
    import_objectives(task, objectives)
    for name in _LAST:
        import_facts(task, name, facts[name])


def _know_lists(task: Task) -> None:
    for name in (FORMS, DIMENSIONS, THEMES, EXPENSE_CATEGORIES):
        task.lists[name] = {
            loose(label)
            for item in items(task.session, name)
            for label in (item.label_fr, item.label_en or "")
        }
    for name in (AID_TYPES, CHANNELS):
        # kept by their codes: their labels are no values
        task.lists[name] = {loose(item.code) for item in items(task.session, name)}
