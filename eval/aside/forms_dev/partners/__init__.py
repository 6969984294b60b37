"""Forms that partners and boards send and that end up in a council's evidence."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from eval.aside.forms import FormCase
from eval.aside.forms_dev.partners import base


def make_forms() -> Iterator[FormCase]:
    """Make all labelled documents, in the same order and with the same bytes every time."""
    for module in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        if module.startswith(("forms_", "none_")):
            importlib.import_module(f"{__name__}.{module}")
    for number, layout in enumerate(base.LAYOUTS):
        yield from base.layout_cases(number, layout)
    for number, make in enumerate(base.NONES):
        yield base.none_case(number, make)
