"""What a contact may say, and what of its past the others may read."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from aict.contacts.rules import check_email, check_telephone, since_shared
from aict.core.errors import RuleBroken


@pytest.mark.parametrize("text", [None, "a@b.fr", "Prénom.Nom+cr@mairie-x.gov.bf", "x@ville.みんな"])
def test_addresses_that_mail_can_be_sent_to(text: str | None) -> None:
    check_email(text)


@pytest.mark.parametrize("text", ["a", "a@b", "a@b.fr,c@d.fr", "a b@c.fr", "<a@b.fr>", "a@-b.fr", "a@b..fr"])
def test_other_addresses_are_refused(text: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        check_email(text)
    assert caught.value.field == "email"


@pytest.mark.parametrize(
    "text", [None, "+226 25 30 60 00", "04.76.76.36.36", "(216) 74-229", "0476 poste 12"]
)
def test_numbers_that_can_be_dialled(text: str | None) -> None:
    check_telephone(text)


@pytest.mark.parametrize("text", ["appeler", "12", "+" + "1" * 40, "04 76; rm", "+----"])
def test_other_numbers_are_refused(text: str) -> None:
    with pytest.raises(RuleBroken):
        check_telephone(text)


@dataclass(frozen=True)
class Told:
    name: str
    after: dict[str, Any] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)


def test_only_what_happened_while_it_was_shared_is_told() -> None:
    events = [
        Told("f", {"name": "x"}),
        Told("e", {"shared": True}),
        Told("d", {"name": "y"}),
        Told("c", {"shared": False}),
        Told("b", {"name": "z"}),
        Told("a", {"shared": True}),
    ]
    assert [(e.name, begins) for e, begins in since_shared(events)] == [
        ("f", False), ("e", True), ("b", False), ("a", True),
    ]  # fmt: skip
    assert list(since_shared([Told("b", {"name": "x"}), Told("a", {"shared": False})])) == []
