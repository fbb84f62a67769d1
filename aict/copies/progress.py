"""What a long command says while it works: nothing before two seconds have passed, then a line now and then."""

import time

import click

_QUIET = 2.0
"""Seconds between two lines, and before the first."""


class Progress:
    """Says what is being done, to whoever waits for it."""

    def __init__(self) -> None:
        """The waiting begins."""
        self._said_at = time.monotonic()

    def __call__(self, doing: str) -> None:
        """Say it, unless something was said just now."""
        now = time.monotonic()
        if now - self._said_at >= _QUIET:
            self._said_at = now
            click.echo(f"… {doing}", err=True)
