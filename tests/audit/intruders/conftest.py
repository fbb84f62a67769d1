"""The same world as that of the short campaign."""

from tests.intruders.conftest import (
    app,
    as_relation,
    campaign_of,
    database_url,
    settled,
    start_again,
    unprinted,
    without_lists,
)

__all__ = [
    "app",
    "as_relation",
    "campaign_of",
    "database_url",
    "settled",
    "start_again",
    "unprinted",
    "without_lists",
]
