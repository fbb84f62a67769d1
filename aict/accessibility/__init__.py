"""How accessible the site is, and how that is known (RGAA 4.1, quality.md J59).

The **grid** (`grid`, `data/criteria.csv`) holds the 106 criteria of the 13 themes, each with the state of this product and the proof:
the name of a test, or why there is none. Nothing is claimed that no test proves: a criterion that takes a person to judge
counts as not met. The **declaration** (`models`) is the authority's own legal act (article 47 of the law of 11 February 2005): the
product fills in what it knows, the administration of the instance the rest; each version is kept with its date.
"""
