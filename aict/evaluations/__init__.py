"""Evaluations: past ones as facts, and joint ones answered by each side alone, then together.

The two sides answer the checklist and the six OECD-DAC criteria blindly; when both submitted, or
one was closed after the agreed date, both see answers, facts and gap; then they write conclusions
and recommendations together, and each side answers each recommendation (product.md §9).

An evaluation is planned as the convention wants it (`planning`, `periodicity`), over all or a part (`scope`); who takes part and
how the results were given back are facts beside it (`campaign_models`); what became of earlier recommendations is asked of each
side among its other answers, until every side says that one is over (`follow_up`).
"""
