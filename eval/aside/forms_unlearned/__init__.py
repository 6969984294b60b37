"""Forms with much printed text and terse answers, by three authors, that nothing is learned from and no line drawn by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from eval.aside.forms import FormCase
from eval.aside.forms_unlearned import charities, clinics, districts


def make_forms() -> Iterator[FormCase]:
    """Yield the labelled documents of all three, always the same; no bank holds documents of two authors."""
    for author in (charities, clinics, districts):
        for case in author.make_forms():
            yield replace(case, bank=f"{author.__name__} {case.bank}")
