"""Corporate templates and toolkits in which print outweighs what is asked, and papers that look like them."""

from __future__ import annotations

from collections.abc import Iterator

from eval.aside.forms import FormCase
from eval.aside.forms_dev.shorthand.cases import cases_of

MODULES = (
    "form_a_frameworks",
    "form_b_projects",
    "form_c_governance",
    "form_d_people",
    "form_e_market",
    "form_f_learning",
    "form_g_assurance",
    "form_h_audit",
    "none_a",
    "none_b",
)


def make_forms() -> Iterator[FormCase]:
    """Make every document of the set with its label, in a fixed order."""
    yield from cases_of(__name__, MODULES)
