"""Forms and ordinary documents as a county council and its districts have them."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from eval.aside.forms import FormCase
from eval.aside.forms_dev.districts.cases import LAYOUTS, ORDINARY, form_cases, ordinary_case

MODULES = (
    "form_practice",
    "form_audits",
    "form_people",
    "form_impact",
    "form_reports",
    "form_plans",
    "form_visits",
    "form_benefits",
    "form_returns",
    "form_carers",
    "form_records",
    "form_providers",
    "none_forms",
    "none_meetings",
    "none_data",
    "none_web",
    "none_reports",
    "none_extras",
)


def make_forms() -> Iterator[FormCase]:
    """Make every document of the set with its label, in a fixed order."""
    for module in MODULES:
        importlib.import_module(f"{__name__}.{module}")
    for layout in LAYOUTS:
        yield from form_cases(layout)
    for ordinary in ORDINARY:
        yield ordinary_case(ordinary)
