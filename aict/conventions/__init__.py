"""Conventions: what was signed, by whom, what it says on any day, and whether it is in force.

In French law a convention states its object and a provisional amount and enters into force on
transmission to the State's representative (CGCT L1115-1); the deliberation is transmitted before
the executive signs (domain.md §2, §9.1). The state is computed, never typed, and says "cannot tell"
with the missing fact and who can give it. An amendment changes the clauses that it states and no other;
suspensions, resumptions, denunciations and express renewals are dated facts, none of which overwrites another.
No rule of ours is applied to a foreign party: its steps are facts.
"""
