"""Funder rules: what a call for projects, a fund or a « 1 % » scheme asks, as dated data with source and certainty.

A call has a year (a standing scheme has none), the dates between which one applies, the names by which its money is
known in a plan, and rules. A rule is of one of a few kinds and has parameters: the largest share of the funder, the
smallest share of a side, the in-kind part of a contribution, an amount, a duration, what is held back until the final
report, the countries, a per cent of the budget of a service, the field, and what has to be there before one applies.
Rates and ceilings are never constants: they ship in `data/calls.json`, are loaded by `flask db upgrade`, and the
administrator of the instance writes next year's on a page (domain.md §4, §9.4–9.6).

A check answers pass, fail or cannot tell for each rule, with the rule in words, the figures, the source and how sure
that source is. "Cannot tell" names the missing fact.
"""
