"""The parts of a report, as plain frozen values. None means unknown, an empty tuple means none recorded.

`Words` are either a person's own words or a sentence of ours (`Sentence`, `Phrase`) that is translated when it is printed. `source` is the
number of a `Source` in the list at the end of the report. Shares are fractions of 1.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from aict.core.charts import Tone
from aict.core.errors import Sentence


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in a currency (ISO 4217)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Day:
    """A date inside a phrase: ISO text cut to the precision known."""

    iso: str


@dataclass(frozen=True, slots=True)
class Percent:
    """A fraction of 1 inside a phrase or a figure."""

    share: Decimal


Figure: TypeAlias = Money | Percent | Decimal | int | str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence of ours with typed places: it is worded, and its figures are written, in the language of each print.

    `text` is the French message with named places; `plural` is used when the place `n` is not one.
    """

    text: str
    places: tuple[tuple[str, "Figure | Day | Words"], ...] = ()
    plural: str | None = None


@dataclass(frozen=True, slots=True)
class Versions:
    """One text in the languages somebody wrote it in: (language, text), the original first."""

    texts: tuple[tuple[str, str], ...]


Words: TypeAlias = str | Sentence | Phrase | Versions
Written: TypeAlias = str | Versions
"""What somebody wrote, in one language or in several."""


def phrase(text: str, plural: str | None = None, **places: "Figure | Day | Words") -> Phrase:
    """A phrase, its places given by name."""
    return Phrase(text, tuple(places.items()), plural)


@dataclass(frozen=True, slots=True)
class Said:
    """One statement, and the number of the source that bears it."""

    words: Words
    source: int | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of one side in its own words, in its own language; None when it has not spoken."""

    side: str
    tone: Tone
    words: str | None
    lang: str | None = None
    function: Words | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from: the address or the document, who entered it (side and function), when."""

    number: int
    title: Words
    address: str | None = None
    entered_by: Words | None = None
    entered_on: str | None = None
    agreed_by: Words | None = None
    lang: str | None = None
    """In which language the title is, when somebody wrote it."""


@dataclass(frozen=True, slots=True)
class Member:
    """An organisation of the partnership. `holds_key` is False for an associate. `country` is ISO alpha-2."""

    name: str
    country: str
    tone: Tone
    role: Words
    holds_key: bool = True


@dataclass(frozen=True, slots=True)
class Since:
    """A date of the relation with its nature; sources disagree, so all are printed."""

    date: str
    nature: Words
    label: str | None = None
    source: int | None = None
    lang: str | None = None
    """In which language its words are, when somebody wrote them."""


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What the report is, about whom, and how to know that it is genuine. The reader's side comes first in `members`."""

    title: Words
    partnership: str
    code: str
    members: tuple[Member, ...]
    generated_on: str
    language: str = "fr"
    """Language of the print: the blocks themselves are in none."""
    subtitle: Words | None = None
    since: tuple[Since, ...] = ()
    fingerprint: str | None = None
    verify_url: str | None = None
    invented: bool = False
    lang: str | None = None
    """In which language the title is, when somebody wrote it."""
    subtitle_lang: str | None = None
    """The same of the subtitle."""


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One of the few large figures of the first page."""

    label: Words
    value: Figure | None
    note: Words | None = None
    source: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reader is asked to decide, and by when."""

    words: Words
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A question of a first page and what is answered; `empty` is said when nothing is."""

    question: Words
    said: tuple[Said, ...]
    empty: Words


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The page that stands alone. What is empty is printed as not recorded; the builder may say why instead."""

    figures: tuple[KeyFigure, ...]
    wanted: tuple[Said, ...] = ()
    standing: tuple[Said, ...] = ()
    cost: tuple[Said, ...] = ()
    gave_here: tuple[Said, ...] = ()
    gave_there: tuple[Said, ...] = ()
    here: str = ""
    there: str = ""
    plan: "FinancingBlock | None" = None
    """The plan whose sides are drawn on the first page, when there is exactly one currency to draw."""
    unequal: tuple[Said, ...] = ()
    recommended: tuple[Said, ...] = ()
    asked: tuple[Asked, ...] = ()
    voices: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A value at a date: a start, a target or a measurement. None is unknown."""

    value: Decimal | str | None
    date: str | None = None
    reported_by: Words | None = None
    source: int | None = None
    invented: bool = False
    until: str | None = None
    """The end of the period that began at `date`, when it is about one."""
    parts: tuple[tuple[str, Decimal], ...] = ()
    """The same by category, as far as it is known."""


@dataclass(frozen=True, slots=True)
class IndicatorBlock:
    """An indicator. `progress` is (last - start) / (target - start); None when it cannot be told, for the reason given."""

    code: str
    label: Written
    unit: Written | None
    baseline: Reading
    target: Reading
    last: Reading
    progress: Decimal | None
    cannot_tell: Words | None
    fixed_by: Words | None = None
    territory: Words | None = None
    steps: tuple[Reading, ...] = ()
    """Dated targets before the last."""
    measurements: tuple[Reading, ...] = ()
    source: int | None = None
    also: tuple[Reading, ...] = ()
    """Other readings of the same time as the last: two sides may not have measured alike."""
    lang: str | None = None
    rule: Words | None = None
    """How `progress` is worked out, with its terms."""


@dataclass(frozen=True, slots=True)
class ObjectiveBlock:
    """An objective and its state between the key-holders."""

    code: str
    statement: Written
    proposed_by: Words | None
    territory: Words | None
    state: Words
    in_force: bool
    indicators: tuple[IndicatorBlock, ...] = ()
    rationale: Written | None = None
    note: Written | None = None
    sdgs: tuple[str, ...] = ()
    lang: str | None = None
    invented: bool = False
    source: int | None = None


@dataclass(frozen=True, slots=True)
class FinancingLine:
    """What one payer brings. `origin` is the amount as its source gives it, at `rate` units for one of the plan's currency."""

    payer: str
    side: Words
    tone: Tone
    nature: Words
    instrument: str | None = None
    year: int | None = None
    requested: Money | None = None
    granted: Money | None = None
    paid: Money | None = None
    origin: Money | None = None
    rate: Decimal | None = None
    rate_date: str | None = None
    share: Decimal | None = None
    source: int | None = None
    note: str | None = None
    invented: bool = False
    lang: str | None = None
    """In which language its words are, when somebody wrote them."""


@dataclass(frozen=True, slots=True)
class SideShare:
    """What one side (or third parties) brings in all, also per inhabitant of that side where the population is known."""

    name: Words
    tone: Tone
    amount: Money
    share: Decimal | None
    per_inhabitant: Money | None = None
    population: int | None = None
    population_year: int | None = None


@dataclass(frozen=True, slots=True)
class Leverage:
    """Granted by others / own cash granted of the reader's side, both terms shown; None when it cannot be told."""

    own: Money | None
    others: Money | None
    ratio: Decimal | None
    cannot_tell: Words | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A rule applied to the plan: `passed` is None when nobody can tell. The rule is quoted with its source and date."""

    words: Words
    passed: bool | None
    rule: Words | None = None
    source: int | None = None


@dataclass(frozen=True, slots=True)
class FinancingBlock:
    """The plan of one project. `gap` is announced - granted: above zero it is missing, below zero it is more than announced."""

    project: str
    holder: str | None
    starts_on: str | None
    ends_on: str | None
    announced: Money | None
    granted: Money | None
    requested: Money | None
    paid: Money | None
    gap: Money | None
    lines: tuple[FinancingLine, ...]
    sides: tuple[SideShare, ...] = ()
    leverage: Leverage | None = None
    checks: tuple[Check, ...] = ()
    notes: tuple[Said, ...] = ()
    unknown_amounts: int = 0
    """Lines whose granted amount is unknown: the total is at least what is printed."""
    source: int | None = None
    invented: bool = False
    lang: str | None = None
    """In which language its words are, when somebody wrote them."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The amounts that at least one line knows; of the others one sentence says that they are unknown."""
        names = ("requested", "granted", "paid")
        return tuple(name for name in names if any(getattr(line, name) is not None for line in self.lines))


@dataclass(frozen=True, slots=True)
class Sum:
    """What is known of a sum, one amount a currency, and how many of its terms nobody knows."""

    amounts: tuple[Money, ...] = ()
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One year, or one payer: what was planned, received and spent."""

    label: Words
    planned: Sum
    received: Sum
    spent: Sum


@dataclass(frozen=True, slots=True)
class SpentRow:
    """Part of what was spent; the shares of one list add up to the whole, and are None where currencies differ."""

    label: Words
    spent: Sum
    share: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Instalment:
    """One instalment that a payer is to pay, and the report that it waits for."""

    date: str
    payer: str
    amount: Money | None
    report_due: str | None = None
    report_filed: str | None = None
    source: int | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True)
class LedgerBlock:
    """The ledger of one plan, against the plan."""

    project: str
    planned: Sum
    received: Sum
    spent: Sum
    years: tuple[LedgerRow, ...] = ()
    payers: tuple[LedgerRow, ...] = ()
    categories: tuple[SpentRow, ...] = ()
    places: tuple[SpentRow, ...] = ()
    sides: tuple[SpentRow, ...] = ()
    instalments: tuple[Instalment, ...] = ()


@dataclass(frozen=True, slots=True)
class RelationCostRow:
    """What the relation itself costs one side, of one kind."""

    side: Words
    kind: Words
    days: Decimal | None
    cost: Sum


@dataclass(frozen=True, slots=True)
class PartyStep:
    """The steps of one party of a convention, each a date or unknown. `french` says whether the French rule applies to it."""

    party: str
    french: bool
    signatory: str | None = None
    capacity: str | None = None
    deliberated: str | None = None
    signed: str | None = None
    transmitted: str | None = None
    receipt: str | None = None


@dataclass(frozen=True, slots=True)
class ConventionBlock:
    """A convention and its computed state: why, and which fact is missing."""

    code: str
    title: str
    kind: Words
    object: str | None
    amount: Money | None
    starts_on: str | None
    ends_on: str | None
    signed_on: str | None
    state: Words
    reason: Words | None = None
    missing: tuple[Words, ...] = ()
    warnings: tuple[Words, ...] = ()
    parties: tuple[PartyStep, ...] = ()
    amends: str | None = None
    source: int | None = None
    invented: bool = False
    lang: str | None = None
    """In which language its words are, when somebody wrote them."""


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """What one clause says on the day of the print, and the text that says so; `doubt` says why that cannot be told."""

    clause: Words
    says: Words | Figure | Day | None
    origin: Words
    since: str | None = None
    doubt: Words | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class ChainRow:
    """An amendment: its state, and the clauses that it changes."""

    title: str
    state: Words
    reason: Words
    changes: tuple[Words, ...]
    source: int | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class HappenedRow:
    """A suspension, a resumption, a denunciation or a renewal."""

    what: Words
    effective_on: str | None
    decided_on: str | None
    until: str | None
    by: str | None
    reason: str | None
    source: int | None = None
    invented: bool = False
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class AnnexRow:
    """A project that names the convention, and whether its plan is annexed."""

    title: str
    standing: Words
    announced: Money | None
    granted: Money | None
    unknown_amounts: int = 0
    source: int | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class ReturnEntry:
    """One thing found on a territory."""

    dimension: Words
    fact: str
    value: Decimal | None = None
    unit: str | None = None
    date: str | None = None
    strength: Words | None = None
    evidence: str | None = None
    observer: str | None = None
    beneficiaries: str | None = None
    source: int | None = None
    invented: bool = False
    lang: str | None = None
    period: Words | None = None
    effect: tuple[Words, ...] = ()
    """Direct or not, for how long."""


@dataclass(frozen=True, slots=True)
class ProofCell:
    """What one dimension is worth on one territory: a sign that is told apart in grey, and words."""

    territory: str
    sign: str
    said: Words


@dataclass(frozen=True, slots=True)
class ProofRow:
    """One dimension on every territory."""

    dimension: Words
    cells: tuple[ProofCell, ...]


@dataclass(frozen=True, slots=True)
class AnnexItem:
    """Words or a photograph of a person, or the note that stands in their place. Never part of a fingerprint."""

    dimension: Words
    territory: Words
    words: str | None = None
    picture: str | None = None
    """A JPEG in base 64, so that a document stays plain."""
    alternative: str | None = None
    speaker: str | None = None
    date: str | None = None
    note: Words | None = None
    """Why there is nothing to see."""
    invented: bool = False
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class ReturnBlock:
    """The ledger of one territory. Looked for in vain and not assessed are two answers, each with its dimensions."""

    territory: str
    tone: Tone
    entries: tuple[ReturnEntry, ...]
    none_found: tuple[Words, ...] = ()
    not_assessed: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityCount:
    """How many actions, missions or meetings of one kind, by place or direction."""

    kind: Words
    counts: tuple[tuple[Words, int], ...]
    note: Words | None = None


@dataclass(frozen=True, slots=True)
class ShownIn:
    """The document that an answer rests on, with its number among the sources."""

    title: str
    source: int
    lang: str | None = None
    removed: bool = False
    """Whether it was taken out of the list since the answer was given."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A side's answer to a question. `step` counts from 0 (balanced) to 3; None is "cannot say", "not applicable" or none."""

    side: str
    tone: Tone
    step: int | None
    said: Words
    comment: str | None = None
    evidence: str | None = None
    lang: str | None = None
    recorded: Words | None = None
    """Set when it was recorded from a document by the other side: never shown as the side's own act."""
    invented: bool = False
    shown_in: ShownIn | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A computed measure beside the answers: what each part holds, the formula, and what to know before reading.

    Without any part nothing is recorded, which is not zero.
    """

    label: Words
    parts: tuple[tuple[Words, tuple[Words, ...]], ...]
    formula: Words
    remarks: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionBlock:
    """A question, what both sides answered alone, what the data say, and how many steps apart they stand.

    A figure is computed and not asked: it has evidence and no answer.
    """

    code: str
    question: Words
    answers: tuple[Answer, ...]
    gap: int | None
    evidence: tuple[Evidence, ...] = ()
    previous_gap: int | None = None
    pairs: tuple[tuple[Words, Words], ...] = ()
    """With more than two sides: each two, and how far apart they are."""
    then: tuple[tuple[Words, Words], ...] = ()
    """Each side, and its answer beside that of the last evaluation."""
    doubt: Words | None = None
    """Why the two do not compare, or only with care."""


@dataclass(frozen=True, slots=True)
class ChecklistBlock:
    """Questions under one heading, on one scale of four steps. Never averaged."""

    title: Words
    introduction: Words | None
    steps: tuple[Words, ...]
    questions: tuple[QuestionBlock, ...]


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A conclusion written together; a dissent stays beside it with the name of the side that holds it."""

    words: Written
    dissents: tuple[Quote, ...] = ()
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """What one side answers to a recommendation; `said` is None while it has not."""

    side: str
    tone: Tone
    said: Words | None
    words: str | None = None
    lang: str | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What to do, who answers for it on each side, by when, and what each side says of it."""

    words: Written
    owners: tuple[tuple[str, Words | None], ...]
    due: str | None
    follow_up: Words | None = None
    lang: str | None = None
    responses: tuple[Response, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """A recommendation of an earlier evaluation, what each side says became of it, and whether that closes it."""

    words: Written
    origin: Words
    due: str | None
    answers: tuple[Answer, ...]
    closed: bool
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class TakesPart:
    """Somebody who took part, by function: paper names no private person."""

    side: str
    tone: Tone
    part: Words
    function: str
    lang: str | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True)
class GivenBack:
    """How the results of an evaluation were given back on one territory; without a date, nothing was noted yet."""

    of: Words
    territory: str
    tone: Tone
    date: str | None = None
    audience: Words | None = None
    form: str | None = None
    document: str | None = None
    lang: str | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True)
class CouncilMoney:
    """What one side, or all others, was asked, granted and paid in a year, by currency."""

    label: Words
    requested: tuple[Money, ...]
    granted: tuple[Money, ...]
    paid: tuple[Money, ...]
    turned: Money | None
    """What was paid, in the currency of the organisation; None when nothing was paid in another, or nothing turns it."""
    unknown_requested: int
    """Lines of the year of which nobody knows what was asked."""
    unknown_granted: int
    unknown_paid: int
    """Payments of the year whose amount nobody knows, and lines that state one without its date."""
    notes: tuple[Words, ...]
    """What is not counted, and why."""
    sources: tuple[int, ...]

    @property
    def is_told(self) -> bool:
        """Whether the register says anything of it: a line without an amount is something."""
        known = self.requested or self.granted or self.paid or self.notes
        return bool(known or self.unknown_requested or self.unknown_granted or self.unknown_paid)


@dataclass(frozen=True, slots=True)
class CouncilBlock:
    """One partnership in the annual report: its state today, and what the year held."""

    title: str
    code: str
    partners: tuple[str, ...]
    countries: tuple[str, ...]
    state: Words
    reason: Words | None
    missing: Words | None
    in_force: int
    """Conventions in force."""
    objectives: int
    """Objectives in force."""
    actions: int
    meetings: int
    missions: tuple[tuple[Words, int], ...]
    money: tuple[CouncilMoney, CouncilMoney]
    """Of the own side, then of all others."""
    unknown_amounts: int
    """Granted amounts of the year that nobody knows."""
    gave_here: tuple[Said, ...]
    returns_here: int
    evaluations: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Post:
    """Somebody to talk to, by function: paper names no private person."""

    side: str
    tone: Tone
    role: Words | None
    function: str | None
    body: str | None
    reviewed_on: str | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature of a key-holder, or why there is none. `recorded` says from which document, by whom."""

    member: str
    tone: Tone
    name: str | None
    capacity: Words | None
    signed_on: str | None
    refused_because: str | None = None
    recorded: Words | None = None
    invented: bool = False
    lang: str | None = None
    """In which language the refusal is."""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What is known of one dimension on one territory: how many facts, and the strongest evidence or why there is none."""

    count: int
    said: Words
    proved: bool = False


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One dimension of local return on every territory, in the order of the ledgers."""

    dimension: Words
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class BlankQuestion:
    """A question to answer by hand."""

    code: str
    words: Words
    help: Words | None = None


@dataclass(frozen=True, slots=True)
class BlankGroup:
    """Questions under one heading."""

    title: Words
    questions: tuple[BlankQuestion, ...]
