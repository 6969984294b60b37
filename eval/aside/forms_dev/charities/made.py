"""All the documents of this set."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path

from eval.aside.forms import FormCase
from eval.aside.forms_dev.charities.pen import cases

for _file in sorted(Path(__file__).parent.glob("[fn]_*.py")):
    importlib.import_module(f"{__package__}.{_file.stem}")


def make_forms() -> Iterator[FormCase]:
    """Every document of this set, always in the same order."""
    yield from cases()
