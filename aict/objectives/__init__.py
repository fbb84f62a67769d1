"""Objectives and indicators, set together.

An objective (statement, rationale, territory, SDGs, who proposed it) has indicators (definition,
unit, nature, direction, baseline, dated targets, who fixed it…). Both are one *shared text*
(`core.revisions`): in force only when every key-holder agreed to the same revision. A measurement
is a fact: a value, or "not available, because…". Progress is
(value − baseline) / (target − baseline); "cannot tell" when any is missing (domain.md §9.13).

A reading is of a day or of a period, may give the number of each category that the indicator names, and says by whom
it is reported and where it can be read. What surprises is asked about once, and kept with the reason (`doubts`): a
value that falls though the values of the indicator add up, categories that are not their total, a date reported twice
by one side, an agreed baseline that moves under its readings. Nothing of this is ever refused.
"""
