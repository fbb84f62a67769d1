"""Grenoble–Ouagadougou, 2019–2021, played by the demonstration accounts through the real services.

Every value is invented, marked as such in its row, and told in `data/grenoble_ouagadougou`. Nothing goes
around a rule: who proposes holds a key, who contests stands on the other side, who answers is alone with
its sheet. Who governed is a fact and is said: an elected council on both sides over the period; in
Ouagadougou a special delegation since January 2022, hence in the answers, conclusions and signature of the
second evaluation. The first, at mid-term, was sealed in 2020 and given back on both territories; the second, of
2026, says what became of its recommendations and is compared with it.
"""
