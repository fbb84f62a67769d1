"""Sides and territories as choices of a form: by name, the reader's own first."""

from flask_babel import gettext as _

from aict.partnerships.access import Standing
from aict.partnerships.models import Attribution, Territory
from aict.partnerships.sides import side_name

Choices = list[tuple[str, str]]


def sides(at: Standing) -> Choices:
    """The sides by the names of their key-holders."""
    return [(side, side_name(at.partnership, side)) for side in at.sides]


def territories(at: Standing) -> Choices:
    """Where something took place."""
    return [*_named(at), (Territory.BOTH.value, _("Les deux territoires"))]


def proposers(at: Standing) -> Choices:
    """Whose initiative something was."""
    return [
        *_named(at),
        (Attribution.JOINT.value, _("Ensemble")),
        (Attribution.THIRD.value, _("Un tiers")),
        (Attribution.UNKNOWN.value, _("Dit inconnu par la source")),
    ]


def _named(at: Standing) -> Choices:
    own = _("notre côté")
    return [(side, f"{name} ({own})" if side == at.side else name) for side, name in sides(at)]
