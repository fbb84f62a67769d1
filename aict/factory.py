"""The application put together."""

from flask import Flask, current_app, request
from flask_babel import Babel
from flask_compress import Compress
from flask_login import current_user
from flask_wtf import CSRFProtect
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.middleware.proxy_fix import ProxyFix

from aict import cli
from aict.accessibility import queries as accessibility_level
from aict.accessibility import routes as accessibility
from aict.accounts import instance_routes as accounts
from aict.accounts import language_routes as language
from aict.accounts.sessions import ServerSessions
from aict.accounts.user import login_manager
from aict.activities import routes as activities
from aict.cofinancing import ledger_routes as ledger
from aict.cofinancing import rate_routes as rates
from aict.cofinancing import relation_routes as relation_costs
from aict.cofinancing import routes as cofinancing
from aict.config import Settings
from aict.contacts import routes as contacts
from aict.conventions import party_routes as convention_parties
from aict.conventions import routes as conventions
from aict.conversations import turn_routes as conversations
from aict.core import (
    access,
    health,
    keeping,
    languages,
    logs,
    pages,
    postman,
    prints,
    secret_links,
    security,
    storage,
    templating,
    typography,
    worker,
)
from aict.core.db import Database
from aict.core.disk import refuse_network_disk
from aict.core.languages import LOCALES, Catalogues
from aict.core.paths import PACKAGE, TEMPLATES
from aict.core.web import Application, close_session
from aict.dashboard import list_routes as partnerships
from aict.dashboard import search_routes as dashboard
from aict.deadlines import feed_routes as deadlines
from aict.demonstration import banner
from aict.directory import opinion_routes as directory
from aict.documents import routes as documents
from aict.evaluations import checklist_routes as checklists
from aict.evaluations import guest_routes as evaluations
from aict.evaluations import measure_routes as asymmetry
from aict.exchange import held
from aict.exchange import routes as exchange
from aict.funders import budget_routes as service_budgets
from aict.funders import group_routes as country_groups
from aict.funders import routes as funders
from aict.local_return import dimension_routes as dimensions
from aict.local_return import routes as local_return
from aict.notices import routes as notices
from aict.objectives import judging_routes as readings
from aict.objectives import measurement_routes as measurements
from aict.objectives import presence_routes as objectives
from aict.oda import project_routes as oda_project
from aict.oda import routes as oda
from aict.partnerships import people_routes as invitations
from aict.partnerships import text_routes as texts
from aict.persons import routes as persons
from aict.readiness import routes as readiness
from aict.reference import routes as reference
from aict.reference import words as reference_words
from aict.reporting import batch as batches
from aict.reporting import batch_routes as batch
from aict.reporting import council_routes as council
from aict.reporting import routes as reporting
from aict.sealing import verification_routes as sealing

FEATURES = (
    accounts,
    language,
    notices,
    deadlines,
    dashboard,
    directory,
    partnerships,
    invitations,
    texts,
    conventions,
    convention_parties,
    cofinancing,
    ledger,
    relation_costs,
    rates,
    oda_project,
    oda,
    readiness,
    objectives,
    measurements,
    readings,
    activities,
    local_return,
    dimensions,
    documents,
    reference,
    funders,
    service_budgets,
    country_groups,
    checklists,
    contacts,
    conversations,
    evaluations,
    asymmetry,
    reporting,
    batch,
    council,
    sealing,
    exchange,
    persons,
    accessibility,
)
WORK = {batches.KIND: batches.carry_out}
"""What is done beside the requests and survives a restart (`core.job_table`)."""
LARGEST_BODY = 21 * 1024 * 1024
LARGEST_FORM = 1024 * 1024
MOST_FIELDS = 2000

csrf = CSRFProtect()


def create_app(settings: Settings | None = None) -> Flask:
    """The application, ready to serve; raises `SettingWrong` or `UndeclaredAccess` when it is not."""
    settings = settings or Settings.from_environment()
    refuse_network_disk(settings.database_url)
    app = Application(
        "aict",
        root_path=str(PACKAGE),
        template_folder=str(TEMPLATES),
        static_folder=str(PACKAGE / "static"),
        instance_path=str(settings.instance),
    )
    _configure(app, settings)
    _prepare_requests(app)
    for feature in FEATURES:
        app.register_blueprint(feature.bp)
    app.register_blueprint(health.bp)
    cli.init_app(app)
    access.declare(app.view_functions["static"], access.Audience.PUBLIC)
    access.refuse_undeclared(app)
    return app


def _configure(app: Flask, settings: Settings) -> None:
    app.config.update(
        SECRET_KEY=settings.secret_key,
        MAX_CONTENT_LENGTH=LARGEST_BODY,
        MAX_FORM_MEMORY_SIZE=LARGEST_FORM,
        MAX_FORM_PARTS=MOST_FIELDS,
        TRUSTED_HOSTS=list(settings.trusted_hosts) or None,
        SESSION_COOKIE_NAME="__Host-aict" if settings.production else "aict_session",
        SESSION_COOKIE_SECURE=settings.production,
        # Checked in `_prepare_requests`, after it is known whether somebody is signed in at all.
        WTF_CSRF_CHECK_DEFAULT=False,
        WTF_CSRF_TIME_LIMIT=None,
        COMPRESS_ALGORITHM=["br", "gzip"],
        SETTINGS=settings,
    )
    app.session_interface = ServerSessions()
    app.extensions["aict-database"] = Database(settings.database_url)
    storage.init_app(app, settings.storage_url)
    prints.init_app(app, settings.instance / "prints")
    worker.init_app(app, WORK)
    _prepare_mail(app, settings)
    held.init_app(app, settings.instance / "imports")
    if settings.proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=settings.proxies, x_proto=settings.proxies, x_host=settings.proxies
        )


def _prepare_mail(app: Flask, settings: Settings) -> None:
    secret_links.init_app(app, settings.secret_key)
    sends = postman.Postman(
        lambda: app.extensions["aict-database"],
        postman.transport_for(settings.mail_url, settings.instance / "mail"),
        sender=settings.mail_from,
        links=app.extensions["aict-links"],
        public_url=settings.public_url or settings.own_url,
    )
    postman.init_app(app, sends)


def _prepare_requests(app: Flask) -> None:
    Compress(app)
    typography.init_app(app)  # what is registered last looks at an answer first
    security.init_app(app)
    login_manager.init_app(app)
    csrf.init_app(app)
    logs.set_up()
    babel = Babel(app, default_locale=LOCALES[0], locale_selector=choose_locale)
    babel.domain_instance = Catalogues()
    languages.init_app(app)
    templating.init_app(app)
    keeping.init_app(app)
    reference_words.init_app(app)
    pages.init_app(app)
    accessibility_level.init_app(app)
    banner.init_app(app)
    app.before_request(access.refuse_anonymous_post)
    app.before_request(refuse_forged_forms)
    app.teardown_appcontext(close_session)


def refuse_forged_forms() -> None:
    """Every form brings the token of its session, but where the address says itself for whom it acts."""
    if not secret_links.is_signed_address(current_app.view_functions.get(request.endpoint or "")):
        csrf.protect()


def choose_locale() -> str:
    """`?lang=`, else the person's choice, else the browser's, else French."""
    try:
        chosen = current_user.person.locale if current_user.is_authenticated else None
    except SQLAlchemyError:
        chosen = None  # the page that says that the database is gone is in the browser's language
    for wanted in (request.args.get("lang"), chosen):
        if wanted in LOCALES:
            return str(wanted)
    return request.accept_languages.best_match(LOCALES) or LOCALES[0]
