"""Statutory and operational forms in which print outweighs what is asked, and papers that look like them."""

from __future__ import annotations

from collections.abc import Iterator

from eval.aside.forms import FormCase
from eval.aside.forms_dev.shorthand.cases import cases_of

MODULES = (
    "form_a_assess",
    "form_b_risk",
    "form_c_money",
    "form_d_carers",
    "form_e_providers",
    "form_f_office",
    "form_g_resilience",
    "form_h_domains",
    "form_i_planning",
    "none_a_guides",
    "none_b_schedules",
)


def make_forms() -> Iterator[FormCase]:
    """Make every document of the set with its label, in a fixed order."""
    yield from cases_of(__name__, MODULES)
