"""What the reports on paper say.

A report is made of *blocks* (`blocks`): frozen values that a builder reads from the registry and that a template in
`reports/` prints. What is printed is what can be sealed: a block holds no object of the database, no text already
formatted, and says unknown where nobody knows. Every figure can name its source by a number of the list that closes the
report. Money is an exact amount with its currency; a date is ISO text cut to the precision known.
"""
