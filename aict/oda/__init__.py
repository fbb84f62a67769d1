"""The annual ODA declaration (e-APD): what an authority paid in a calendar year, action by action.

From 15 April to 31 May of the next year an authority declares what it paid, not what it granted (domain.md §3). The
amounts are those of the partnerships: what the ledger says was received from it, else the paid amount of its line.
How an action is classified (recipient country, purpose code of the DAC, type of aid, channel, markers) is a fact of its
project, which every side reads and confirms. The declaration itself is the authority's own: its people alone see it.

Columns of the export are a list of reference (`oda_columns`), as no official list of fields was found. A filing keeps
its date, its receipt and the very rows; nothing of it changes: a correction is the next version.
"""
