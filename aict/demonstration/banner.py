"""Whether the instance holds the demonstration, and the banner that says so on every page."""

from flask import Flask, current_app, g
from flask_babel import gettext as _
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.config import SecondFactorFor, Settings
from aict.core.web import db
from aict.demonstration.accounts import ACCOUNTS


def init_app(app: Flask) -> None:
    """Give the banner to every page."""
    app.context_processor(_banner)


def is_demonstration(session: Session) -> bool:
    """Whether the demonstration accounts exist in this database."""
    first = select(Person.id).where(Person.email == ACCOUNTS[0].email)
    return session.scalar(first) is not None


def _banner() -> dict[str, str]:
    if "is_demonstration" not in g:
        g.is_demonstration = is_demonstration(db())
    if not g.is_demonstration:
        return {}
    settings: Settings = current_app.config["SETTINGS"]
    told = _(
        "Démonstration : partenariats réels tirés de sources publiques, comptes inventés ; ce qui est "
        "inventé est marqué « inventé »."
    )
    factor = (
        _("Pas de second facteur ici.")
        if settings.second_factor is SecondFactorFor.NOBODY
        else _("Le second facteur est demandé ici.")
    )
    return {"demonstration_banner": f"{told} {factor}"}
