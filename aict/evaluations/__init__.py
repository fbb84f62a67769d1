"""Evaluations: past ones as facts, and joint ones answered by each side alone, then together.

The two sides answer the checklist and the six OECD-DAC criteria blindly; when both submitted, or
one was closed after the agreed date, both see answers, facts and gap; then they write conclusions
and recommendations together (product.md §9).
"""
