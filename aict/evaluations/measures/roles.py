"""Measures of roles: who leads, who holds the plans, who signs the conventions, who writes the texts."""

from collections.abc import Mapping

from aict.asymmetry.rules import Measure, Part, Row
from aict.conventions.models import Convention
from aict.core.errors import Sentence
from aict.evaluations.measures.counting import Titles, counted, measured, of_total, only_currency
from aict.evaluations.measures.registry import Registry, pick
from aict.evaluations.measures.rows import of_convention, of_project, of_word
from aict.partnerships.models import MemberRole

_NOW = Sentence("les membres d’aujourd’hui, quelle que soit la période")


def leaders(registry: Registry) -> Measure:
    """On which side the lead members stand (D1)."""
    titles = Titles(
        "leaders",
        Sentence("Qui est chef de file"),
        Sentence("membres « chef de file » de chaque côté ÷ membres « chef de file »"),
    )
    leading = [m for m in registry.partnership.members if m.role is MemberRole.LEAD and m.is_present]
    rows = [(m.side, Row(m.id, m.organisation.name, "member")) for m in leading]
    return counted(titles, rows, keys=registry.sides, remarks=(_NOW,))


def plan_holders(registry: Registry) -> Measure:
    """Who leads the projects and holds their plans (D1): a side, or an organisation that is no member."""
    titles = Titles(
        "plan_holders",
        Sentence("Qui porte les projets et tient leur plan de financement"),
        Sentence(
            "projets portés par chaque côté ÷ projets dont on connaît le porteur ; de même pour les budgets annoncés"
        ),
    )
    picked = pick(((p, p.starts_on, p.ends_on) for p in registry.projects), registry.period)
    currency = only_currency((p.announced_budget, p.currency) for p in picked.rows)
    rows = [
        (
            (registry.side_of_organisation(p.holder_id) or "third") if p.holder_id else None,
            of_project(p, currency=currency),
        )
        for p in picked.rows
    ]
    return counted(
        titles,
        rows,
        keys=[*registry.sides, "third"],
        vague=picked.vague,
        undated=picked.undated,
        currency=currency,
    )


def convention_signatories(registry: Registry) -> Measure:
    """Conventions that each side signed, among those of the period (D1, D2)."""
    titles = Titles(
        "convention_signatories",
        Sentence("Qui signe les conventions"),
        Sentence(
            "conventions de la période qu’une partie de ce côté a signées ÷ conventions signées de la période ; une convention signée par deux côtés compte pour chacun"
        ),
    )
    dated = ((c, c.starts_on or c.signed_on, c.ends_on) for c in registry.conventions)
    picked = pick(dated, registry.period)
    signed = {c: _signed_by(registry, c) for c in picked.rows}
    parts = [_signatory(side, signed) for side in registry.sides]
    unsigned = tuple(of_convention(c) for c, sides in signed.items() if not sides)
    return measured(
        titles,
        parts,
        total=len(signed) - len(unsigned),
        unknown=len(unsigned),
        unknown_rows=unsigned,
        vague=picked.vague,
        undated=picked.undated,
    )


def _signed_by(registry: Registry, convention: Convention) -> set[str]:
    """Sides of which a party signed: at its own date, or at the date of the text as a whole."""
    signing = (p for p in convention.parties if p.signed_on is not None or convention.signed_on is not None)
    return {side for p in signing if (side := registry.side_of_organisation(p.organisation_id))}


def _signatory(side: str, signed: Mapping[Convention, set[str]]) -> Part:
    own = [convention for convention, sides in signed.items() if side in sides]
    total = sum(bool(sides) for sides in signed.values())
    return Part(side, len(own), of_total(len(own), total), tuple(of_convention(c) for c in own))


def texts_by_author(registry: Registry) -> Measure:
    """Share of the wordings of shared texts (objectives, conclusions) that each side proposed (D2)."""
    titles = Titles(
        "texts_by_author",
        Sentence("Qui écrit les textes communs"),
        Sentence(
            "rédactions proposées par chaque côté ÷ rédactions proposées dans la période (objectifs, conclusions, recommandations)"
        ),
    )
    rows = [
        (
            revision.party if revision.party in registry.sides else None,
            of_word(revision.id, Sentence("%(day)s", day=revision.at.date()), text, revision.number),
        )
        for text in registry.texts
        for revision in text.revisions
        if registry.period.start <= revision.at.date() <= registry.period.end
    ]
    return counted(titles, rows, keys=registry.sides)
