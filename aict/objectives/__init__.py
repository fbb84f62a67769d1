"""Objectives and indicators, set together.

An objective (statement, rationale, territory, SDGs, who proposed it) has indicators (definition,
unit, nature, direction, baseline, dated targets, who fixed it…). Both are one *shared text*
(`core.revisions`): in force only when every key-holder agreed to the same revision. A measurement
is a fact: a value, or "not available, because…". Progress is
(value − baseline) / (target − baseline); "cannot tell" when any is missing (domain.md §9.13).
"""
