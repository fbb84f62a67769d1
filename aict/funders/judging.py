"""What a funder's rule says of a plan: pass, fail, or cannot tell with the missing fact.

Amounts are compared exactly, never after rounding (domain.md §4, §9.4, §9.5).
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from aict.core.errors import Amount, Sentence
from aict.funders.plans import (
    Answer,
    Bounds,
    Case,
    Part,
    Verdict,
    at_least,
    at_most,
    bounds_of,
    cannot_tell,
    left_open,
    parts_of,
)
from aict.funders.rules import DAC_GROUPS, SEVERAL, Rule, RuleKind, Who

_CENT = Decimal("0.01")
_HUNDRED = Decimal(100)


def check(rule: Rule, case: Case) -> Answer | None:
    """What a rule says of a plan; None when it is not meant for its countries, or is no rule about a plan."""
    if rule.kind is RuleKind.REQUIRES:
        return None
    concerned = _is_meant_for(rule.only_for, case)
    if concerned is None:
        return cannot_tell(_group_unknown(case))
    return _CHECKS[rule.kind](rule, case) if concerned else None


def _is_meant_for(groups: Sequence[str], case: Case) -> bool | None:
    """Whether all the countries of a case are in these groups; None when it is not known of one that decides."""
    if not groups:
        return True
    answers = [_is_named(country, found, groups) for country, found in case.countries.items()]
    if not answers or None in answers:
        return None
    if all(answers):
        return True
    # One rate for countries that do not share one.
    return SEVERAL in groups and len({found & DAC_GROUPS for found in case.countries.values()}) > 1


def _group_unknown(case: Case) -> Sentence:
    unknown = case.named(code for code, groups in case.countries.items() if groups.isdisjoint(DAC_GROUPS))
    if not unknown:
        return Sentence("le pays du partenaire")
    return Sentence(
        "le groupe de pays (liste du CAD) de %(countries)s en %(year)s",
        countries=unknown,
        year=str(case.year),
    )


def _share(rule: Rule, case: Case, judge: Callable[[Bounds, Decimal], Verdict]) -> Answer:
    """Compare a part with a per cent of the whole, by each total that the plan knows."""
    sure, maybe = parts_of(case, rule.who or Who.FUNDER)
    lacking = _no_plan(case, sure, rule.who)
    bounds, bases = bounds_of(sure, maybe), _bases(case)
    if lacking or not bases:
        return cannot_tell(lacking or _total_unknown(case))
    percent = rule.value or Decimal(0)
    verdicts = {judge(bounds, base * percent / _HUNDRED) for base in bases}
    figures = _share_in_words(bounds, bases, case.currency)
    if len(verdicts) > 1:
        gap = Sentence("les lignes qui font l’écart entre le plan et le budget annoncé")
        return cannot_tell(gap, figures)
    verdict = verdicts.pop()
    return Answer(verdict, figures, left_open(bounds) if verdict is Verdict.CANNOT_TELL else None)


def _no_plan(case: Case, sure: Sequence[Part], who: Who | None) -> Sentence | None:
    if not case.parts:
        return Sentence("les lignes du plan de financement")
    if case.currency is None:
        return Sentence("les montants du plan dans une même monnaie")
    if who in {None, Who.FUNDER} and not sure:
        return Sentence("la ligne de ce financeur dans le plan")
    return None


def _total_unknown(case: Case) -> Sentence:
    unknown = dict.fromkeys(part.payer for part in case.parts if part.amount is None)
    return Sentence("le total du plan, dont ces montants : %(payers)s", payers=", ".join(unknown))


def _bases(case: Case) -> list[Decimal]:
    """The totals that a share may be of: what the lines add up to, and the announced budget where it differs."""
    amounts = [part.amount for part in case.parts]
    known = [amount for amount in amounts if amount is not None]
    totals = [sum(known, Decimal(0))] if len(known) == len(amounts) else []
    totals += [] if case.budget is None else [case.budget]
    return list(dict.fromkeys(total for total in totals if total > 0))


def _share_in_words(bounds: Bounds, bases: Sequence[Decimal], currency: str | None) -> Sentence:
    base = bases[0]
    return Sentence(
        "%(amount)s sur %(base)s, soit %(percent)s %%",
        amount=Amount(bounds.low, currency),
        base=Amount(base, currency),
        percent=percent_of(bounds.low, base),
    )


def percent_of(amount: Decimal, base: Decimal) -> Decimal:
    """The share in per cent, to two decimals: for reading, no rule compares it."""
    return (amount * _HUNDRED / base).quantize(_CENT, ROUND_HALF_UP)


def _max_share(rule: Rule, case: Case) -> Answer:
    return _share(rule, case, at_most)


def _min_share(rule: Rule, case: Case) -> Answer:
    return _share(rule, case, at_least)


def _max_in_kind(rule: Rule, case: Case) -> Answer:
    """In kind ÷ (cash + in kind) of somebody; a line that does not tell them apart leaves both bounds open."""
    sure, _ = parts_of(case, rule.who or Who.FRENCH)
    lacking = _no_plan(case, sure, rule.who)
    whole = bounds_of(sure, [])
    if lacking or whole.high is None or whole.low == 0:
        return cannot_tell(lacking or (left_open(whole) if whole.open else _no_contribution(rule)))
    in_kind = bounds_of([p for p in sure if p.in_kind], [p for p in sure if p.in_kind is None])
    figures = Sentence(
        "%(amount)s valorisés sur un apport de %(base)s, soit %(percent)s %%",
        amount=Amount(in_kind.low, case.currency),
        base=Amount(whole.low, case.currency),
        percent=percent_of(in_kind.low, whole.low),
    )
    verdict = at_most(in_kind, whole.low * (rule.value or Decimal(0)) / _HUNDRED)
    if verdict is not Verdict.CANNOT_TELL:
        return Answer(verdict, figures)
    unsaid = ", ".join(in_kind.open)
    return cannot_tell(
        Sentence("si l’apport est en numéraire ou valorisé : %(payers)s", payers=unsaid), figures
    )


def _no_contribution(rule: Rule) -> Sentence:
    if rule.who is Who.FOREIGN:
        return Sentence("l’apport du côté étranger")
    return Sentence("l’apport du côté français")


def _amount(rule: Rule, case: Case, judge: Callable[[Bounds, Decimal], Verdict]) -> Answer:
    sure, maybe = parts_of(case, rule.who or Who.FUNDER)
    lacking = _no_plan(case, sure, rule.who)
    if lacking is None and case.currency != rule.currency:
        lacking = Sentence("les montants du plan en %(currency)s", currency=rule.currency)
    if lacking:
        return cannot_tell(lacking)
    bounds = bounds_of(sure, maybe)
    limit = rule.value or Decimal(0)
    figures = Sentence(
        "%(amount)s, pour %(limit)s",
        amount=Amount(bounds.low, case.currency),
        limit=Amount(limit, rule.currency),
    )
    verdict = judge(bounds, limit)
    return Answer(verdict, figures, left_open(bounds) if verdict is Verdict.CANNOT_TELL else None)


def _min_amount(rule: Rule, case: Case) -> Answer:
    return _amount(rule, case, at_least)


def _max_amount(rule: Rule, case: Case) -> Answer:
    return _amount(rule, case, at_most)


def months_between(start: date, end: date) -> int:
    """How many months a project takes, both days included; a part of a month counts as one."""
    after = end + timedelta(days=1)
    whole = (after.year - start.year) * 12 + after.month - start.month
    return max(whole + (after.day > start.day), 0)


def _duration(rule: Rule, case: Case, judge: Callable[[Bounds, Decimal], Verdict]) -> Answer:
    if case.starts_on is None or case.ends_on is None:
        return cannot_tell(Sentence("le début et la fin du projet"))
    shortest = Decimal(months_between(case.starts_on.latest, case.ends_on.earliest))
    longest = Decimal(months_between(case.starts_on.earliest, case.ends_on.latest))
    figures = (
        Sentence("%(months)s mois", months=int(longest))
        if shortest == longest
        else Sentence("de %(least)s à %(most)s mois", least=int(shortest), most=int(longest))
    )
    verdict = judge(Bounds(shortest, longest, ()), rule.value or Decimal(0))
    if verdict is Verdict.CANNOT_TELL:
        return cannot_tell(Sentence("le jour du début et celui de la fin du projet"), figures)
    return Answer(verdict, figures)


def _min_duration(rule: Rule, case: Case) -> Answer:
    return _duration(rule, case, at_least)


def _max_duration(rule: Rule, case: Case) -> Answer:
    return _duration(rule, case, at_most)


def _held_back(rule: Rule, case: Case) -> Answer:
    """Before the final report, the funder has paid no more than what it does not hold back."""
    sure, _ = parts_of(case, Who.FUNDER)
    lacking = _no_plan(case, sure, Who.FUNDER)
    bounds = bounds_of(sure, [])
    if lacking or bounds.high is None:
        return cannot_tell(lacking or left_open(bounds))
    if case.final_report:
        return Answer(Verdict.PASS, Sentence("le rapport final est rendu"))
    if any(part.paid is None for part in sure):
        return cannot_tell(Sentence("ce que ce financeur a déjà versé"))
    paid = sum((part.paid for part in sure if part.paid is not None), Decimal(0))
    figures = Sentence(
        "%(paid)s versés sur %(granted)s, avant le rapport final",
        paid=Amount(paid, case.currency),
        granted=Amount(bounds.low, case.currency),
    )
    most = bounds.low * (_HUNDRED - (rule.value or Decimal(0))) / _HUNDRED
    return Answer(Verdict.PASS if paid <= most else Verdict.FAIL, figures)


def _only_countries(rule: Rule, case: Case) -> Answer:
    return _countries(rule, case, wanted=True)


def _not_countries(rule: Rule, case: Case) -> Answer:
    return _countries(rule, case, wanted=False)


def _countries(rule: Rule, case: Case, *, wanted: bool) -> Answer:
    if not case.countries:
        return cannot_tell(Sentence("le pays du partenaire"))
    figures = Sentence("%(countries)s en %(year)s", countries=case.named(case.countries), year=str(case.year))
    answers = [_is_named(country, groups, rule.among) for country, groups in case.countries.items()]
    if any(answer is not None and answer is not wanted for answer in answers):
        return Answer(Verdict.FAIL, figures)
    if None in answers:
        return cannot_tell(_group_unknown(case), figures)
    return Answer(Verdict.PASS, figures)


def _is_named(country: str, groups: frozenset[str], among: Collection[str]) -> bool | None:
    """Whether a country is meant by its code or by one of its groups; None when its group is not known and decides."""
    if country in among or not groups.isdisjoint(among):
        return True
    asks_for_dac = bool({*DAC_GROUPS, SEVERAL} & set(among))
    return None if asks_for_dac and groups.isdisjoint(DAC_GROUPS) else False


def _service_ceiling(rule: Rule, case: Case) -> Answer:
    """What the scheme brings ÷ receipts of the service, less what the scheme leaves out of them."""
    service = next(iter(rule.among), "")
    budget = case.services.get(service)
    sure, _ = parts_of(case, Who.FUNDER)
    lacking = _no_plan(case, sure, Who.FUNDER)
    if lacking or budget is None:
        return cannot_tell(
            lacking or Sentence("les recettes du budget de ce service en %(year)s", year=str(case.year))
        )
    if budget.currency != case.currency:
        return cannot_tell(
            Sentence("les montants du plan en %(currency)s", currency=budget.currency or "EUR")
        )
    if rule.net and budget.excluded is None:
        return cannot_tell(
            Sentence(
                "ce que la règle exclut de ces recettes en %(year)s (versement mobilité)", year=str(case.year)
            )
        )
    base = budget.amount - ((budget.excluded or Decimal(0)) if rule.net else Decimal(0))
    bounds, limit = bounds_of(sure, []), base * (rule.value or Decimal(0)) / _HUNDRED
    figures = Sentence(
        "%(amount)s dans ce projet, plafond de %(limit)s pour tous (%(percent)s %% de %(base)s)",
        amount=Amount(bounds.low, case.currency),
        limit=Amount(limit.quantize(_CENT, ROUND_HALF_UP), case.currency),
        percent=rule.value or Decimal(0),
        base=Amount(base, case.currency),
    )
    verdict = at_most(bounds, limit)
    return Answer(verdict, figures, left_open(bounds) if verdict is Verdict.CANNOT_TELL else None)


def _field(rule: Rule, case: Case) -> Answer:
    if case.purpose is None:
        return cannot_tell(Sentence("le code-objet du projet (classement APD)"))
    figures = Sentence("code-objet %(code)s", code=case.purpose)
    inside = any(case.purpose.startswith(beginning) for beginning in rule.among)
    return Answer(Verdict.PASS if inside else Verdict.FAIL, figures)


_CHECKS: Mapping[RuleKind, Callable[[Rule, Case], Answer]] = {
    RuleKind.MAX_SHARE: _max_share,
    RuleKind.MIN_SHARE: _min_share,
    RuleKind.MAX_IN_KIND: _max_in_kind,
    RuleKind.MIN_AMOUNT: _min_amount,
    RuleKind.MAX_AMOUNT: _max_amount,
    RuleKind.MIN_DURATION: _min_duration,
    RuleKind.MAX_DURATION: _max_duration,
    RuleKind.HELD_BACK: _held_back,
    RuleKind.ONLY_COUNTRIES: _only_countries,
    RuleKind.NOT_COUNTRIES: _not_countries,
    RuleKind.SERVICE_CEILING: _service_ceiling,
    RuleKind.FIELD: _field,
}
