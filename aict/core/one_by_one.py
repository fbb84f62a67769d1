"""Conditions that a long sorted list asks of one row after the other, until its page is full.

`EXISTS` and `IN` leave the way to the database. PostgreSQL, which expects every row to be read, then gathers all that
would satisfy them first: thousands, for a page of fifty.
"""

from typing import Any

from sqlalchemy import ColumnElement, Select, SQLColumnExpression


def finds_one(found: Select[Any]) -> ColumnElement[bool]:
    """Whether `found`, whose first column is never unknown, finds something: asked of each row for itself."""
    return found.limit(1).scalar_subquery().is_not(None)


def of_each(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The same condition, asked of the rows that others lead to: never what a list is begun with."""
    # No index serves IS TRUE.
    return condition.is_(True)


def is_among(column: SQLColumnExpression[Any], gathered: Select[Any]) -> ColumnElement[bool]:
    """Whether `column` is one of what is `gathered` once, looked up as the list comes to each row in its order."""
    return of_each(column.in_(gathered))
