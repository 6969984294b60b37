"""Forms and ordinary documents as a county council and its districts have them."""

from __future__ import annotations

from collections.abc import Iterator

from eval.aside.forms import FormCase
from eval.aside.forms_dev.shorthand.cases import cases_of

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
    yield from cases_of(__name__, MODULES)
