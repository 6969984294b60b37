"""Casework and practice forms, and documents that look a little like them."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from eval.aside.forms import FormCase
from eval.aside.forms_dev.casework import core

MODULES = (
    "assess",
    "reviews",
    "guard",
    "practice",
    "refer",
    "plans",
    "sheets",
    "sheets2",
    "books",
    "plain",
    "longs",
    "extra",
    "not_word",
    "not_word3",
    "not_word2",
    "not_pdf",
    "not_rest",
    "not_case",
)

for _name in MODULES:
    importlib.import_module(f"{__name__}.{_name}")


def make_forms() -> Iterator[FormCase]:
    """Yield every document of the package with its labels."""
    yield from core.cases()
