"""Reference data: countries and their group by year, currencies, controlled lists with versions.

What the law or a funder may change is a dated, editable row with its source, never a constant.
The rows that ship with the product come from `reference/data` and are loaded by `flask db upgrade`.
"""
