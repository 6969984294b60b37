"""Forms of a council's own offices, and documents of theirs that are none."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

from eval.aside.forms import FormCase
from eval.aside.forms_dev.offices import fill

for _module in sorted(m.name for m in pkgutil.iter_modules([str(Path(__file__).parent)])):
    if _module.startswith(("on_", "no_")):
        importlib.import_module(f"{__name__}.{_module}")


def make_forms() -> Iterator[FormCase]:
    """Every labelled document of the package."""
    yield from fill.cases()
    yield from fill.plain_cases()
