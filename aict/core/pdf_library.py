"""A function of WeasyPrint in another's place: its modules take functions from one another by name, and keep them."""

import sys
from collections.abc import Callable
from typing import Any


def put_in_place_of(old: Callable[..., Any], new: Callable[..., Any]) -> None:
    """Have every module of the library that is loaded call another function."""
    name = old.__name__
    for module_name, module in list(sys.modules.items()):
        if module_name.startswith("weasyprint.") and vars(module).get(name) is old:
            setattr(module, name, new)
