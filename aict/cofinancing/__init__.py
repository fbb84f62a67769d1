"""Co-financing: projects of a partnership, their financing plan, who pays what.

A line says payer, side, cash / in kind / revenue / not broken down, instrument, and what was
requested, granted, paid; the source's own amount, currency and rate are kept beside. The plan shows
its balance against the announced budget: a gap is shown, not hidden (product.md §4).
"""
