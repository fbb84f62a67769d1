"""How often something may happen: so many times in so many seconds, written `5/60`."""

from dataclasses import dataclass
from typing import Self

SHIPPED = "account 5/60 10/900, address 30/300, all 1000/300"
"""Failed sign-ins (quality.md B12): for one account, from one address, on the whole instance."""


_LONGEST = 31 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `count` times within `seconds`."""

    count: int
    seconds: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `5/60`; `ValueError` for anything else, zero and more than a month included."""
        count, _, seconds = text.partition("/")
        if not (count.isdecimal() and seconds.isdecimal() and int(count) and 0 < int(seconds) <= _LONGEST):
            raise ValueError(text)
        return cls(int(count), int(seconds))


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one act: for whom it is about, for where it comes from, for everybody together."""

    account: tuple[Limit, ...] = ()
    address: tuple[Limit, ...] = ()
    all: tuple[Limit, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `account 5/60 10/900, address 30/300, all 1000/300`; `ValueError` for anything else."""
        found: dict[str, tuple[Limit, ...]] = {}
        for part in text.split(","):
            name, *limits = part.split()
            if name not in cls.__slots__ or name in found or not limits:
                raise ValueError(part)
            found[name] = tuple(Limit.parse(limit) for limit in limits)
        return cls(**found)
