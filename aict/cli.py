"""The commands of `flask`: each says what it did in one line, and exits non-zero with a plain sentence."""

import signal
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from threading import Event
from typing import Any

import click
from flask import Flask, current_app
from flask.cli import AppGroup, with_appcontext
from sqlalchemy import select
from sqlalchemy.exc import OperationalError, ProgrammingError
from sqlalchemy.orm import Session

from aict.accounts import second_factor
from aict.accounts.passwords import hash_password, known_to_everybody
from aict.accounts.queries import person_by_email
from aict.accounts.rules import check_password, is_address
from aict.accounts.services import make_instance_administrator, send_password_link
from aict.asymmetry.services import load_shipped as load_checklist
from aict.cofinancing import ledger_totals
from aict.config import Settings
from aict.copies.errors import CopyRefused
from aict.copies.key import key_of, where_it_is
from aict.copies.making import back_up
from aict.copies.progress import Progress
from aict.copies.restoring import restore
from aict.core import trail
from aict.core.dates import FIRST_YEAR, LAST_YEAR
from aict.core.db import commit
from aict.core.errors import AictError
from aict.core.pdf import RenderingError
from aict.core.postman import Round, postman_of
from aict.core.secret_links import links
from aict.core.storage import storage
from aict.core.web import database
from aict.core.worker import Worker
from aict.demonstration.services import demonstrate
from aict.evaluations.queries import evaluation_in, evaluations_of
from aict.exchange.exporting import export_workbook, write_workbook
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook
from aict.exchange.report import Fate, ImportReport
from aict.funders.services import load_shipped as load_calls
from aict.migrating import migrate
from aict.notices.reminding import remind
from aict.oda.services import load_shipped as load_oda_codes
from aict.organisations.models import Organisation
from aict.partnerships.models import Partnership
from aict.persons.purging import purge
from aict.reference.services import load_shipped as load_lists
from aict.reporting.catalogue import CATALOGUE, render_report
from aict.reporting.council import SLUG as COUNCIL_SLUG
from aict.reporting.council import council_report
from aict.reporting.paper import print_document
from aict.sealing.integrity import false_snapshots
from aict.sealing.paper import SLUG as EVALUATION_SLUG
from aict.sealing.paper import evaluation_pdf
from aict.synthesis.services import synthesize

FATES = {
    Fate.NEW: "new",
    Fate.CHANGED: "changed",
    Fate.UNCHANGED: "unchanged",
    Fate.REFUSED: "refused",
}

schema = AppGroup("db", help="The schema of the database.")


def plainly(command: Callable[..., None]) -> Callable[..., None]:
    """End a command that is refused, or whose database does not answer, with a sentence instead of a trace."""

    @with_appcontext
    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:  # noqa: ANN401 (the command's own)
        try:
            command(*args, **kwargs)
        except (AictError, CopyRefused, RenderingError) as error:
            raise click.ClickException(str(error)) from error
        except (OperationalError, ProgrammingError) as error:  # a missing table is the second on PostgreSQL
            raise click.ClickException(
                f"The database of AICT_DATABASE_URL does not answer, or its schema is not up to date (flask db upgrade): {error.orig}"
            ) from error

    answer: Callable[..., None] = run
    return answer


def init_app(app: Flask) -> None:
    """Register the commands."""
    for command in (
        schema, demo, synthesize_command, import_command, export_command, report_command,
        create_admin, reset_second_factor, send_mail, remind_command, purge_command, worker, backup_command, restore_command, audit_verify,
    ):  # fmt: skip
        app.cli.add_command(command)


@schema.command("upgrade")
@click.argument("revision", default="head")
@plainly
def upgrade(revision: str) -> None:
    """Bring the schema to REVISION, and load the lists that ship with the product."""
    settings: Settings = current_app.config["SETTINGS"]
    settings.instance.mkdir(parents=True, exist_ok=True)
    migrate(database(), revision)
    if revision == "head":
        with database().transaction() as session:
            load_shipped(session)
    click.echo(f"Schema at {revision}.")


def load_shipped(session: Session) -> None:
    """Load the lists that ship with the product, where they are missing."""
    load_lists(session)
    load_checklist(session)
    load_calls(session)
    load_oda_codes(session)


@click.command("demo")
@plainly
def demo() -> None:
    """Fill an empty database with the demonstration, and print its reports where they are missing."""
    try:
        for line in demonstrate(database(), current_app.config["SETTINGS"]):
            click.echo(line)
    except RenderingError as error:
        # The site starts all the same: only printing lacks something, and says what.
        click.echo(f"The demonstration reports were not printed: {error}", err=True)


@click.command("synthesize")
@click.option("--partnerships", type=click.IntRange(min=1), required=True, help="How many to invent.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed gives the same registry.")
@plainly
def synthesize_command(partnerships: int, seed: int) -> None:
    """Fill an empty database with a large invented registry, to measure with; never in production."""
    if current_app.config["SETTINGS"].production:
        raise click.ClickException("Nothing is invented in production.")
    for line in synthesize(database(), partnerships=partnerships, seed=seed):
        click.echo(line)


@click.command("import-workbook")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--as", "code", help="Import for this organisation, under its rights.")
@click.option("--dry-run", is_flag=True, help="Show the fate of each row; write nothing.")
@plainly
def import_command(path: Path, code: str | None, dry_run: bool) -> None:  # noqa: FBT001 (a flag of the command line)
    """Bring in a workbook (.xlsx, .ods or a folder of .csv): all of it or none."""
    workbook = read_workbook(path)
    with database().session(writing=True) as session:
        report = import_workbook(session, workbook, importer=_organisation(session, code), actor=None)
        if report.accepted and not dry_run:
            commit(session)
    _print_report(report, every_row=dry_run)
    if not report.accepted:
        raise click.ClickException(f"{len(report.errors)} errors: nothing was imported.")
    click.echo("Dry run: nothing was written." if dry_run else "Imported.")


def _print_report(report: ImportReport, *, every_row: bool) -> None:
    for row in report.rows if every_row else ():
        changes = "; ".join(f"{c.column}: {c.before or '∅'} → {c.after or '∅'}" for c in row.changes)
        click.echo(f"{row.sheet} {row.row}: {FATES[row.fate]}{f' ({changes})' if changes else ''}")
    for remark in report.remarks:
        click.echo(f"Remark: {remark}")
    for error in report.errors:
        click.echo(f"Error: {error}", err=True)
    click.echo(", ".join(f"{report.counts[fate]} {word}" for fate, word in FATES.items()))


@click.command("export-workbook")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--as", "code", help="Export for this organisation: its partnerships, its side as « notre ».")
@click.option("--partnership", "partnership_code", help="Only this partnership.")
@plainly
def export_command(path: Path, code: str | None, partnership_code: str | None) -> None:
    """Write the workbook (.xlsx, or a folder of .csv) that `import-workbook` reads."""
    with database().session(writing=False) as session:
        partnership = _partnership(session, partnership_code) if partnership_code else None
        sheets = export_workbook(session, exporter=_organisation(session, code), partnership=partnership)
    write_workbook(sheets, path)
    click.echo(f"{path} written.")


@click.command("report")
@click.argument("slug")
@click.option("--partnership", "partnership_code", help="The partnership reported on.")
@click.option("--evaluation", "evaluation_code", help="Which of its evaluations; without it, the latest.")
@click.option("--as", "organisation_code", help="The organisation to whose council the report is made.")
@click.option("--year", type=click.IntRange(FIRST_YEAR, LAST_YEAR), help="The year of that report.")
@click.option("--locale", default="fr", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Where the PDF goes.")
@plainly
def report_command(slug: str, locale: str, out: Path, year: int | None, **codes: str | None) -> None:
    """Print the report SLUG as PDF; of a sealed evaluation, the very bytes that were sealed."""
    if slug not in {*CATALOGUE, COUNCIL_SLUG}:
        raise click.ClickException(
            f"No report is called {slug}: there are {', '.join((*CATALOGUE, COUNCIL_SLUG))}."
        )
    with database().session(writing=False) as session:
        if slug == COUNCIL_SLUG:
            pdf = _print_council(session, codes["organisation_code"], year, locale)
        elif codes["partnership_code"] is None:
            raise click.UsageError("Name the partnership reported on: --partnership CODE.")
        else:
            partnership = _partnership(session, codes["partnership_code"])
            pdf = _print(session, slug, partnership, codes["evaluation_code"], locale)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(pdf)
    click.echo(f"{out} written ({len(pdf) // 1024} kB).")


def _print_council(session: Session, code: str | None, year: int | None, locale: str) -> bytes:
    organisation = _organisation(session, code)
    if organisation is None or year is None:
        raise click.UsageError("Name the organisation and the year: --as ORGANISATION --year YEAR.")
    return print_document(COUNCIL_SLUG, council_report(session, organisation, year).in_language(locale))


def _print(
    session: Session, slug: str, partnership: Partnership, evaluation_code: str | None, locale: str
) -> bytes:
    if evaluation_code is None:
        evaluation = next(iter(evaluations_of(session, partnership.id)), None)
    else:
        evaluation = evaluation_in(session, partnership.id, evaluation_code)
    if evaluation is None and (evaluation_code or slug == EVALUATION_SLUG):
        raise click.ClickException(f"{partnership.code} has no such evaluation.")
    if evaluation is None or slug != EVALUATION_SLUG:
        return render_report(session, slug, partnership, evaluation=evaluation, locale=locale)
    settings: Settings = current_app.config["SETTINGS"]
    return evaluation_pdf(session, evaluation, settings, locale=locale, side=None)


@click.command("create-admin")
@click.option("--email", prompt="E-mail address", help="Whose account it is.")
@click.option("--name", prompt="Name", help="As others know the person.")
@click.option("--by-mail", is_flag=True, help="Send a link to choose a password, instead of asking for one.")
@plainly
def create_admin(email: str, name: str, by_mail: bool) -> None:  # noqa: FBT001 (a flag of the command line)
    """Let somebody administer the instance: a new account, or the one that the address has."""
    email = email.strip().lower()
    if not is_address(email):
        raise click.ClickException(f"{email} is not an e-mail address.")
    hashed = None if by_mail else hash_password(_asked_password(email))
    with database().transaction() as session:
        person = make_instance_administrator(session, email=email, name=name, password_hash=hashed)
        if hashed is None:
            send_password_link(session, person, links=links())
    sent = postman_of(current_app).deliver()
    click.echo(f"{email} administers the instance." + _said(sent))


@click.command("reset-second-factor")
@click.argument("email")
@plainly
def reset_second_factor(email: str) -> None:
    """Take away the second factor of EMAIL, whose device is lost and whom nobody else can help."""
    with database().transaction() as session:
        person = person_by_email(session, email)
        factor = second_factor.of_person(session, person.id) if person else None
        if person is None or factor is None:
            raise click.ClickException(f"{email} has no account here, or no second factor.")
        second_factor.reset(session, person, factor)
    sent = postman_of(current_app).deliver()
    click.echo(f"The second factor of {email} is reset." + _said(sent))


def _asked_password(email: str) -> str:
    password: str = click.prompt("Password", hide_input=True, confirmation_prompt=True)
    check_password(password, known=known_to_everybody(), email=email, field="password")
    return password


@click.command("send-mail")
@plainly
def send_mail() -> None:
    """Send the mail that waits; the running site does it every minute by itself."""
    done = postman_of(current_app).deliver()
    if done.failed:
        raise click.ClickException(
            f"{done.sent} sent, {done.failed} did not leave: they wait for another try."
        )
    click.echo(f"{done.sent} sent.")


@click.command("remind")
@plainly
def remind_command() -> None:
    """Write the digests that are due, send the mail that waits, purge. For cron: once a day is enough, more often does no harm."""
    told = remind(current_app)
    sent = postman_of(current_app).deliver()
    click.echo(f"{told.looked_at} people looked at, {told.written} digests written, {sent.sent} mails sent.")
    _purge()
    kept = (
        (told.failed, "digests could not be written (see the log): they are tried again next time"),
        (sent.failed, "mails did not leave: they wait for another try"),
    )
    if any(count for count, _ in kept):
        raise click.ClickException("; ".join(f"{count} {what}" for count, what in kept if count) + ".")


@click.command("purge")
@plainly
def purge_command() -> None:
    """Take away what is past its time (AICT_RETENTION): logs, sessions, links, contacts nobody makes sure of; `remind` does it too."""
    _purge()


def _purge() -> None:
    gone = [f"{count} {what}" for what, count in purge(current_app).items() if count]
    click.echo(f"Past their time and gone: {', '.join(gone) or 'nothing'}.")


@click.command("worker")
@plainly
def worker() -> None:
    """Do the long jobs that wait, until told to stop (Ctrl-C). The site has one worker of its own; more may run, here or on other machines."""
    stopped = Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: stopped.set())
    click.echo("Waiting for jobs.")
    app = current_app._get_current_object()  # type: ignore[attr-defined]  # noqa: SLF001 - the way Flask gives to a thread
    click.echo(f"Stopped; jobs worked on: {Worker(app, stopped).run()}.")


def _said(done: Round) -> str:
    return " A mail did not leave: it waits for another try." if done.failed else ""


@click.command("audit-verify")
@plainly
def audit_verify() -> None:
    """Recompute the chain of the trail, the totals of the ledgers and what was sealed; exits non-zero when one of them is contradicted."""
    with database().session(writing=False) as session:
        false = trail.first_false_entry(session)
        wrong = ledger_totals.differences(session)
        unsealed = false_snapshots(session)
    if false is not None:
        raise click.ClickException(f"The trail is broken at entry {false}.")
    if wrong:
        raise click.ClickException(
            f"The totals of these projects are not those of their entries: {', '.join(wrong)}."
        )
    if unsealed:
        told = "; ".join(f"{fingerprint}: {' '.join(map(str, why))}" for fingerprint, why in unsealed)
        raise click.ClickException(f"These evaluations are not what was frozen, signed and sealed: {told}")
    click.echo("The trail is true. The totals of the ledgers are those of their entries.")
    click.echo("What was frozen, signed and sealed is as it was.")


@click.command("backup")
@click.argument("place", metavar="FILE", type=click.Path(path_type=Path))
@plainly
def backup_command(place: Path) -> None:
    """Copy the database and the uploads, as of one moment, into the encrypted FILE (or into a folder, under a dated name)."""
    settings: Settings = current_app.config["SETTINGS"]
    key = key_of(settings)
    try:
        made = back_up(database(), storage(), place, key=key, tell=Progress())
    except OSError as error:
        raise click.ClickException(f"No copy was made: {error}") from error
    size = made.path.stat().st_size
    click.echo(
        f"{made.path} written and read back: {made.rows} rows of {made.tables} tables and {made.files} files as of "
        f"{made.at:%Y-%m-%d %H:%M:%S} UTC, {size // 1024} kB, encrypted. {where_it_is(settings)}"
    )
    if made.missing:
        raise click.ClickException(
            f"{len(made.missing)} files that rows name are not in {settings.storage_url}: {', '.join(made.missing)}"
        )


@click.command("restore")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@plainly
def restore_command(path: Path) -> None:
    """Bring back the copy FILE into an empty database, and its files into the storage; then upgrade it."""
    settings: Settings = current_app.config["SETTINGS"]
    key = key_of(settings)
    settings.instance.mkdir(parents=True, exist_ok=True)
    try:
        found = restore(database(), storage(), path, key=key, load_shipped=load_shipped, tell=Progress())
    except OSError as error:
        raise click.ClickException(f"Nothing was restored: {error}") from error
    click.echo(
        f"Restored as of {found.made_at}: {found.rows} rows of {found.tables} tables, compared one by one, and {found.files} "
        f"files. Everybody signs in anew; mails that waited then were dropped: {found.mails_dropped}."
    )


def _organisation(session: Session, code: str | None) -> Organisation | None:
    if code is None:
        return None
    found = session.scalar(select(Organisation).where(Organisation.code == code).order_by(Organisation.id))
    if found is None:
        raise click.ClickException(f"No organisation has the code {code}.")
    return found


def _partnership(session: Session, code: str) -> Partnership:
    found = session.scalar(select(Partnership).where(Partnership.code == code))
    if found is None:
        raise click.ClickException(f"No partnership has the code {code}.")
    return found
