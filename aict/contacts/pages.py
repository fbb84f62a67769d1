"""What is particular to the pages of contacts and of territory actors."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from flask import Blueprint, flash, redirect
from flask.typing import ResponseReturnValue
from flask_babel import get_locale, gettext
from sqlalchemy import Select

from aict.contacts.forms import ActorForm, ContactForm
from aict.contacts.models import Contact, TerritoryActor
from aict.contacts.queries import readable_contacts
from aict.contacts.rules import check_email, check_telephone, since_shared
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken, Sentence
from aict.core.folding import fold
from aict.core.listing import Column, Filter, Listing
from aict.core.web import db
from aict.partnerships import facts, side_choices
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_forms import FactForm, OpinionForm
from aict.partnerships.fact_history import Event
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.fact_lists import by_value, fact_listing
from aict.partnerships.fact_pages import FactPages
from aict.reference.queries import ACTOR_KINDS, CONTACT_ROLES, items


class ContactKind(FactKind[Contact]):
    """Contacts, as far as they exist for the reader."""

    model = Contact
    endpoint = "contacts.contact"
    list_endpoint = "contacts.contacts"
    fields = "contacts/contact_fields.html"
    list_title = Sentence("Contacts")
    new_title = Sentence("Ajouter un contact")
    is_shown_to_all = False

    def title(self, at: Standing, fact: Contact) -> Sentence:
        """The person's name; what was erased has none."""
        return Sentence("%(name)s", name=fact.name) if fact.name else Sentence("Contact effacé")

    def within(self, at: Standing, place: Place) -> Select[Contact]:
        """What another side keeps to itself does not exist."""
        return readable_contacts(at)

    def may_read(self, side: str | None, fact: Contact) -> bool:
        """Its own side, and all once it is shared."""
        return fact.shared or fact.side == side

    def listing(self, at: Standing, facts: Sequence[Contact]) -> Listing[Contact]:
        """By name, side and role."""
        return fact_listing(
            Column("name", Sentence("Nom"), lambda c: c.name, lambda c: fold(c.name)),
            Column("reviewed_on", Sentence("Vérifié le"), lambda c: c.reviewed_on, lambda c: c.reviewed_on),
            filters=(
                by_value("side", Sentence("Saisi par le côté"), side_choices.sides(at)),
                by_value("role", Sentence("Rôle"), choices_of(CONTACT_ROLES)),
            ),
            texts=lambda c: (c.name, c.function, c.body, c.email, c.languages, c.note),
        )

    def form(self, at: Standing, fact: Contact | None, place: Place) -> ContactForm:
        """Whether it is shared is asked of the side that keeps it."""
        form = ContactForm(obj=fact)
        form.role.offer(_with(choices_of(CONTACT_ROLES), fact.role if fact else None))
        form.member_id.offer(_members(at))
        form.shared.offer_both(gettext("tous les membres du partenariat"), gettext("notre côté seulement"))
        if fact is None and not form.is_submitted():
            form.shared.data = "non"
        if fact is not None and fact.side != at.side:
            del form.shared
        return form

    def values(self, at: Standing, form: FactForm, fact: Contact | None, place: Place) -> dict[str, Any]:
        """It belongs to the side that entered it first, whoever corrects it."""
        values = form.values
        check_email(values["email"])
        check_telephone(values["telephone"])
        return values if fact else {**values, "side": at.side}

    def told(self, at: Standing, fact: Contact, events: list[Event]) -> list[Event]:
        """The others read what happened since it was shared."""
        if fact.side == at.side:
            return events
        return [_nothing_before(event) if begins else event for event, begins in since_shared(events)]


class ActorKind(FactKind[TerritoryActor]):
    """Territory actors."""

    model = TerritoryActor
    endpoint = "contacts.actor"
    list_endpoint = "contacts.actors"
    fields = "contacts/actor_fields.html"
    list_title = Sentence("Acteurs")
    new_title = Sentence("Ajouter un acteur")

    def title(self, at: Standing, fact: TerritoryActor) -> Sentence:
        """Its name."""
        return Sentence("%(name)s", name=fact.name)

    def listing(self, at: Standing, facts: Sequence[TerritoryActor]) -> Listing[TerritoryActor]:
        """By name, territory and kind."""
        return fact_listing(
            Column("name", Sentence("Nom"), lambda a: a.name, lambda a: fold(a.name)),
            Column("since", Sentence("Depuis"), lambda a: a.since, lambda a: a.since),
            filters=(
                by_value("side", Sentence("Territoire"), side_choices.sides(at)),
                Filter("kind", Sentence("Genre"), choices_of(ACTOR_KINDS), lambda k: lambda a: a.kind == k),
            ),
            texts=lambda a: (a.name, a.role, a.note),
        )

    def form(self, at: Standing, fact: TerritoryActor | None, place: Place) -> ActorForm:
        """A kind that the list no longer has stays offered where it was chosen."""
        form = ActorForm(obj=fact)
        form.kind.offer(_with(choices_of(ACTOR_KINDS), fact.kind if fact else None))
        form.side.offer(side_choices.sides(at))
        form.member_id.offer(_members(at))
        return form

    def values(
        self, at: Standing, form: FactForm, fact: TerritoryActor | None, place: Place
    ) -> dict[str, Any]:
        """A member needs no second name, and stands on its own side."""
        values = form.values
        member = next((m for m in at.partnership.members if m.id == values["member_id"]), None)
        if member is None and values["name"] is None:
            raise RuleBroken(Sentence("Dites de qui il s’agit, ou choisissez un membre."), field="name")
        if member is not None and member.side != values["side"]:
            raise RuleBroken(Sentence("Ce membre est d’un autre territoire."), field="side")
        if member is not None and values["name"] is None:
            values["name"] = member.organisation.name
        return values


def choices_of(list_name: str) -> list[tuple[str, str]]:
    """The newest version of a list in the reader's language."""
    language = str(get_locale() or "fr")
    return [(item.code, item.label(language)) for item in items(db(), list_name)]


def _with(choices: list[tuple[str, str]], chosen: str | None) -> list[tuple[str, str]]:
    known = chosen is None or chosen in dict(choices)
    return choices if known or chosen is None else [*choices, (chosen, chosen)]


def _members(at: Standing) -> list[tuple[str, str]]:
    ordered = sorted(at.partnership.members, key=lambda m: (m.side != at.side, m.side, m.organisation.name))
    return [(str(m.id), m.organisation.name) for m in ordered]


def _nothing_before(event: Event) -> Event:
    return replace(event, before={}, after={})


class ContactPages(FactPages[Contact]):
    """The pages of a fact, and the button that says that a contact is still right."""

    def register_all(self, bp: Blueprint, path: str) -> None:
        """The usual ones, and that button."""
        self.register(bp, path)
        address = f"{path}/<uuid:fact_id>/review"
        write = partnership_page(Permission.CONTRIBUTE)
        bp.add_url_rule(address, "contact_review", write(self.review), methods=("POST",))

    def review(self, at: Standing, fact_id: uuid.UUID) -> ResponseReturnValue:
        """Say that a contact is still right today."""
        contact = self._found(at, fact_id, {})
        values = {"reviewed_on": PartialDate.of(clock.today())}
        facts.correct(db(), contact, at=at, version=OpinionForm().read_version, values=values)
        flash(gettext("Vérifié aujourd’hui."))
        return redirect(self.kind.list_url(at, {}), code=303)


CONTACTS, ACTORS = ContactKind(), ActorKind()
