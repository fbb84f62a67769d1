"""What a print costs; apart, so that the process that prints loads nothing but what printing needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of processor of one print and of the whole life of its process, its peak of memory in MiB, pages' bytes."""

    seconds: float
    life: float
    memory: int
    pdf: bytes
