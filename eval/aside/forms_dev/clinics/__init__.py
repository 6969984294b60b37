"""Forms that pass between councils and the health service, and the papers that look like them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from eval.aside.forms import FormCase

from .pen import cases


def make_forms() -> Iterator[FormCase]:
    """The labelled documents of this set, always the same and in the same order."""
    for path in sorted(Path(__file__).parent.glob("f_*.py")) + sorted(Path(__file__).parent.glob("n_*.py")):
        import_module(f"{__name__}.{path.stem}")
    yield from cases()
