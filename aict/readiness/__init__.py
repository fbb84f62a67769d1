"""Readiness: for a project and a call, what the call's rules say of the plan, and what is there and what is missing.

A *piece* is what a funder waits for beside the plan: a letter of intent with its quantified commitment, a deliberation,
a report delivered, the Atlas record brought up to date. It is a fact of its project: either side enters, confirms or
contests it. What a call asks is data (`aict.funders`); each line answers there, missing or cannot tell, with why, who
can mend it and where. Whether an authority has filed its ODA declaration is told here by yes or no, never its content.
"""
