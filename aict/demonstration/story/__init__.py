"""Grenoble–Ouagadougou, 2019–2021, played by the demonstration accounts through the real services.

Every value is invented, marked as such in its row, and told in `data/grenoble_ouagadougou`. Nothing goes
around a rule: who proposes holds a key, who contests stands on the other side, who answers is alone with
its sheet. Who governed is a fact and is said: an elected council on both sides over the period; in
Ouagadougou a special delegation since January 2022, hence in the answers, conclusions and signature.
"""
