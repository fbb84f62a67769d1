"""Measures of speech: who answers, who objects, who confirms, who evaluates, who speaks in the report."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from aict.asymmetry.rules import Measure, Part, Row
from aict.core.errors import Sentence
from aict.core.replies import reply_at
from aict.core.revisions import Consent, Revision, SharedText, Verdict
from aict.evaluations.measures.counting import Titles, counted, measured, not_recorded, rounded
from aict.evaluations.measures.registry import Registry, pick
from aict.evaluations.measures.rows import of_evaluation, of_word
from aict.evaluations.models import YesNoUnknown
from aict.partnerships.comparing_referentials import DECLARED, OBSERVED
from aict.partnerships.models import Confirmation, Opinion, Referential, ReferentialFamily
from aict.partnerships.words import FAMILY

_DAY = Decimal(24 * 3600)


@dataclass(frozen=True, slots=True)
class Reply:
    """What one side did with a proposal of another."""

    side: str
    revision: Revision
    at: datetime | None
    """When it answered itself; None when it did not."""
    recorded: bool
    """Whether its only answer was recorded from a document."""


def replies(registry: Registry) -> list[Reply]:
    """Every (proposal of one side, other side) of the period, with the answer that came first, if any.

    An answer is a word on that revision by a key of the side, or the side's own proposal made on top
    of it. Answers recorded on behalf of a side are no answers of its own: they are only marked.
    """
    return [
        _reply(text, revision, side)
        for text, revision in _proposals(registry)
        for side in registry.sides
        if side != revision.party
    ]


def _proposals(registry: Registry) -> Iterator[tuple[SharedText, Revision]]:
    for text in registry.texts:
        for revision in text.revisions:
            if revision.party in registry.sides and _is_in_period(registry, revision.at):
                yield text, revision


def _is_in_period(registry: Registry, at: datetime) -> bool:
    return registry.period.start <= at.date() <= registry.period.end


def _reply(text: SharedText, revision: Revision, side: str) -> Reply:
    at = reply_at(text, revision, side)
    recorded = any(c.recorded_from_id is not None for c in revision.consents if c.party == side)
    return Reply(side, revision, at, recorded and at is None)


def reply_times(registry: Registry) -> Measure:
    """Mean days each side took to answer the other's proposals itself (C3.3)."""
    titles = Titles(
        "reply_times",
        Sentence("Temps de réponse aux propositions de l’autre"),
        Sentence(
            "moyenne des jours entre une proposition de l’autre côté et la réponse propre de ce côté ; les réponses saisies en son nom sont comptées à part"
        ),
    )
    every = replies(registry)
    parts = [_answered(side, [r for r in every if r.side == side]) for side in registry.sides]
    return measured(titles, parts, total=len(every))


def _answered(side: str, every: Sequence[Reply]) -> Part:
    own = [reply for reply in every if reply.at is not None]
    recorded = sum(reply.recorded for reply in every)
    days = mean_days(own)
    value = (
        Sentence("réponses propres : %(n)s sur %(total)s", n=len(own), total=len(every)),
        *([Sentence("en %(days)s jours en moyenne", days=rounded(days))] if days is not None else []),
        *([Sentence("saisies au nom de ce côté : %(n)s", n=recorded)] if recorded else []),
        *(
            [Sentence("sans réponse : %(n)s", n=silent)]
            if (silent := len(every) - len(own) - recorded)
            else []
        ),
    )
    return Part(side, len(own), value, tuple(_answered_row(reply) for reply in every))


def _answered_row(reply: Reply) -> Row:
    asked = reply.revision.at.date()
    label = (
        Sentence("proposé le %(asked)s, répondu le %(day)s", asked=asked, day=reply.at.date())
        if reply.at is not None
        else Sentence("proposé le %(asked)s, réponse saisie au nom de ce côté", asked=asked)
        if reply.recorded
        else Sentence("proposé le %(asked)s, sans réponse", asked=asked)
    )
    return of_word(reply.revision.id, label, reply.revision.text, reply.revision.number)


def mean_days(every: Sequence[Reply]) -> Decimal | None:
    """Mean days from proposal to own answer, to one decimal; None when nobody answered."""
    spans = [Decimal((r.at - r.revision.at).total_seconds()) / _DAY for r in every if r.at is not None]
    return (sum(spans, Decimal(0)) / len(spans)).quantize(Decimal("0.1"), ROUND_HALF_UP) if spans else None


def objections(registry: Registry) -> Measure:
    """Objections that each side expressed on shared texts (C3.1); "never" is a signal, not a good mark."""
    titles = Titles(
        "objections",
        Sentence("Objections exprimées"),
        Sentence(
            "objections de chaque côté parmi ses réponses aux propositions ; celles saisies en son nom à part"
        ),
    )
    words = [
        word
        for text in registry.texts
        for revision in text.revisions
        for word in revision.consents
        if _is_in_period(registry, word.at) and registry.side_of_member(word.key_id) != revision.party
    ]
    parts = [_objected(registry, side, words) for side in registry.sides]
    return measured(titles, parts, total=len(words))


def _objected(registry: Registry, side: str, words: Sequence[Consent]) -> Part:
    said = [word for word in words if registry.side_of_member(word.key_id) == side]
    objected = [word for word in said if word.verdict is Verdict.OBJECT]
    own = [word for word in objected if word.recorded_from_id is None]
    recorded = len(objected) - len(own)
    value = (
        Sentence("objections : %(n)s sur %(total)s réponses", n=len(own), total=len(said)),
        *([Sentence("saisies au nom de ce côté : %(n)s", n=recorded)] if recorded else []),
    )
    return Part(side, len(own), value, tuple(_objection_row(word) for word in objected))


def _objection_row(word: Consent) -> Row:
    label = Sentence("%(day)s – %(reason)s", day=word.at.date(), reason=word.quoted(word.reason) or "")
    return of_word(word.id, label, word.revision.text, word.revision.number)


def confirmations(registry: Registry) -> Measure:
    """Last words of each side on facts entered by another: confirmed, contested (D8)."""
    titles = Titles(
        "confirmations",
        Sentence("Faits confirmés ou contestés"),
        Sentence("dernier mot de chaque côté, dans la période, sur chaque fait de l’autre"),
    )
    last = {
        (word.fact_id, word.member_id): word
        for word in registry.confirmations
        if _is_in_period(registry, word.at)
    }
    parts = [_spoken(side, [w for w in last.values() if w.member.side == side]) for side in registry.sides]
    return measured(titles, parts, total=len(last))


def _spoken(side: str, words: Sequence[Confirmation]) -> Part:
    contested = [word for word in words if word.opinion is Opinion.CONTEST]
    value = (
        Sentence("confirmés : %(n)s", n=len(words) - len(contested)),
        Sentence("contestés : %(n)s", n=len(contested)),
    )
    return Part(side, len(words), value, tuple(_said_of_fact(word) for word in words))


def _said_of_fact(word: Confirmation) -> Row:
    day = word.at.date()
    # The reason stays with the fact: one side may keep a fact to itself.
    label = (
        Sentence("%(day)s – confirmé", day=day)
        if word.opinion is Opinion.CONFIRM
        else Sentence("%(day)s – contesté", day=day)
    )
    return Row(word.fact_id, label, f"fact:{word.fact_kind}")


def evaluations_joint(registry: Registry) -> Measure:
    """Evaluations of the period, and how many were joint (D4)."""
    titles = Titles(
        "evaluations_joint",
        Sentence("Évaluations conjointes"),
        Sentence("évaluations conjointes ÷ évaluations de la période dont on sait si elles le sont"),
    )
    dated = ((e, e.date or e.period_end or e.period_start, None) for e in registry.evaluations)
    picked = pick(dated, registry.period)
    rows = [
        (
            None if e.joint in {None, YesNoUnknown.UNKNOWN} else str(e.joint),
            of_evaluation(e),
        )
        for e in picked.rows
    ]
    return counted(titles, rows, keys=["oui", "non"], vague=picked.vague, undated=picked.undated)


def referentials(registry: Registry) -> Measure:
    """What each side has stated by the end of the period: declared, observed, one without the other, debated (C1.2)."""
    titles = Titles(
        "referentials",
        Sentence("Raisons de coopérer déclarées par chaque côté"),
        Sentence(
            "raisons énoncées par chaque côté avant la fin de la période ; familles déclarées, observées, et les unes sans les autres ; raisons débattues"
        ),
    )
    stated = [
        one
        for one in registry.partnership.referentials
        if one.said_on is None or one.said_on.earliest <= registry.period.end
    ]
    parts = [_stated(side, [one for one in stated if one.side == side]) for side in registry.sides]
    undated = sum(one.said_on is None for one in stated)
    remarks = (Sentence("sans date, comptées : %(n)s", n=undated),) if undated else ()
    return measured(titles, parts, total=len(stated), remarks=remarks)


def _stated(side: str, own: Sequence[Referential]) -> Part:
    declared = {one.family for one in own if one.standing == DECLARED}
    observed = {one.family for one in own if one.standing == OBSERVED}
    debated = sum(one.debated is True for one in own)
    value = (
        Sentence("familles déclarées : %(n)s", n=len(declared)),
        Sentence("familles observées : %(n)s", n=len(observed)),
        *_apart(declared, observed),
        Sentence("raisons débattues : %(n)s sur %(total)s", n=debated, total=len(own)),
    )
    rows = tuple(Row(one.id, FAMILY[one.family], "referential") for one in own)
    return Part(side, len(own), value if own else (Sentence("aucune"),), rows)


def _apart(declared: set[ReferentialFamily], observed: set[ReferentialFamily]) -> list[Sentence]:
    # One without the other says something only where both were looked at.
    if not declared or not observed:
        return []
    return [
        Sentence("déclarées sans être observées : %(n)s", n=len(declared - observed)),
        Sentence("observées sans être déclarées : %(n)s", n=len(observed - declared)),
    ]


def own_text(registry: Registry, texts: Mapping[str, bool] | None) -> Measure:
    """Whether each side speaks in its own words in the evaluation (D7); `texts` says it by side."""
    titles = Titles(
        "own_text",
        Sentence("Texte propre de chaque côté"),
        Sentence("présence, dans l’évaluation, d’un texte écrit par chaque côté"),
    )
    if texts is None:
        return not_recorded(titles)
    parts = [
        Part(
            side,
            int(texts.get(side, False)),
            (Sentence("présent") if texts.get(side) else Sentence("absent"),),
        )
        for side in registry.sides
    ]
    return measured(titles, parts, total=len(parts))
