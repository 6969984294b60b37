"""Forms and ordinary papers of partnership boards, housing, care homes, hubs and back-office teams."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from eval.aside.forms import FormCase
from eval.aside.forms_dev.boards.fill import Layout, Paper, case_of, cases_of


def _found(prefix: str, name: str) -> list[object]:
    names = sorted(m.name for m in iter_modules(__path__) if m.name.startswith(prefix))
    return [item for n in names for item in getattr(import_module(f"{__name__}.{n}"), name)]


def make_forms() -> Iterator[FormCase]:
    """Every labelled document of the set."""
    for number, layout in enumerate(_found("form_", "LAYOUTS")):
        if isinstance(layout, Layout):
            yield from cases_of(number, layout)
    for number, paper in enumerate(_found("none_", "PAPERS")):
        if isinstance(paper, Paper):
            yield case_of(number, paper)
