"""Local return: what the cooperation gave to each territory, in a ledger for both.

An entry has a dimension (editable list, domain.md §1.3), a fact, perhaps a figure, its evidence and
how strong that is. "None found" is an entry that says somebody looked; "not assessed" is no entry.
"""
