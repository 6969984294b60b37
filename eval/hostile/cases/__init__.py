"""Every case, one module per class of threats."""

from __future__ import annotations

from collections.abc import Iterable

from eval.hostile.case import Case
from eval.hostile.cases import (
    archives,
    controls,
    integrity,
    mail,
    names_and_types,
    office_xml,
    pdf,
    pictures,
    prompts,
    sheets,
    texts,
    web,
)

_MODULES = (
    controls,
    names_and_types,
    archives,
    office_xml,
    pdf,
    mail,
    sheets,
    web,
    pictures,
    texts,
    integrity,
    prompts,
)


def all_cases() -> tuple[Case, ...]:
    """Return every case, the ordinary files first."""
    return tuple(case for module in _MODULES for case in module.CASES)


def chosen(only: Iterable[str]) -> tuple[Case, ...]:
    """Return the cases of these names or classes; all where nothing is named.

    Raises:
        ValueError: One of them is neither.
    """
    wanted = set(only)
    cases = all_cases()
    unknown = wanted - {case.name for case in cases} - {case.group for case in cases}
    if unknown:
        raise ValueError(f"no case and no class is called {', '.join(sorted(unknown))}")
    return tuple(case for case in cases if not wanted or case.name in wanted or case.group in wanted)
