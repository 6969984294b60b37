"""The test part of the labelled forms: layouts and texts that no rule was developed on.

Nobody tunes the product with it. `eval/aside/frozen.json` holds its hash, so that a change shows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import count

from eval.aside.forms import FormCase
from eval.aside.forms_test import (
    long_forms,
    open_texts,
    pdf_forms,
    plain_forms,
    sheets,
    tempting,
    tempting_tables,
    word_grids,
    word_prose,
    word_tables,
)
from eval.aside.forms_test.filling import fill_in
from eval.aside.forms_test.hand import Hand, Layout

LAYOUTS: tuple[Layout, ...] = (
    *word_tables.LAYOUTS,
    *word_grids.LAYOUTS,
    *word_prose.LAYOUTS,
    *pdf_forms.LAYOUTS,
    *sheets.LAYOUTS,
    *open_texts.LAYOUTS,
    *plain_forms.LAYOUTS,
    *long_forms.LAYOUTS,
)

_BANKS = 16
_TEMPTING_COPIES = 6
_BLANK, _STAMPED, _PARTLY, _FILLED = ("blank", False), ("blank", True), ("partly", False), ("filled", False)
_GROUPS = (
    (_BLANK, _FILLED, _FILLED, _FILLED, _FILLED, _PARTLY),
    (_FILLED, _FILLED),
    (_STAMPED,),
    (_BLANK,),
    (_FILLED,),
    (_BLANK, _STAMPED),
    (_PARTLY,),
    (_PARTLY,),
)
"""Copies of one layout that are sent together, (state, stamped): a blank form among its filled siblings, alone, ..."""


def make_forms() -> Iterator[FormCase]:
    """Yield every case, the same on every run; no two have the same bytes."""
    seen: set[bytes] = set()
    for case in _all():
        if case.content not in seen:
            seen.add(case.content)
            yield case


def _all() -> Iterator[FormCase]:
    for number, layout in enumerate(LAYOUTS):
        for group, copies in enumerate(_GROUPS):  # three and sixteen share no factor: each group is in another bank
            yield from _copies(layout, f"return {(number * 5 + group * 3) % _BANKS + 1}", copies)
    for number, layout in enumerate((*tempting.TEMPTING, *tempting_tables.TEMPTING)):
        for at in range(_TEMPTING_COPIES):  # two and two in a bank, so that they are siblings too
            yield _no_form(layout, at, f"return {(number * 7 + at // 2 * 5) % _BANKS + 1}")


def fingerprint(cases: Iterable[FormCase]) -> str:
    """Return the SHA-256 over names, contents and labels of the cases, in the order of their names."""
    total = hashlib.sha256()
    for case in sorted(cases, key=lambda case: case.name):
        content = hashlib.sha256(case.content).hexdigest()
        total.update(
            repr((case.name, case.layout, case.path, content, case.state, case.filled, case.empty, case.bank)).encode()
        )
    return total.hexdigest()


def _copies(layout: Layout, bank: str, copies: Iterable[tuple[str, bool]]) -> Iterator[FormCase]:
    edition = f"{layout.name} of {bank}"
    for at, (state, stamped) in zip(count(1), copies, strict=False):
        made = fill_in(layout, state, edition=edition, copy=f"{edition}, copy {at}", stamped=stamped)
        yield FormCase(
            name=f"{layout.name} / {bank} / {at} {state}",
            layout=layout.name,
            path=f"{bank}/{at:02} {layout.file}",
            content=made.content,
            state=made.state,
            filled=made.filled,
            empty=made.empty,
            bank=bank,
        )


def _no_form(layout: Layout, at: int, bank: str) -> FormCase:
    hand = Hand(edition=f"{layout.name} {at}", copy=f"{layout.name} {at}")
    return FormCase(
        name=f"{layout.name} / {bank} / {at + 1}",
        layout=layout.name,
        path=f"{bank}/{at + 1:02} {layout.file}",
        content=layout.make(hand),
        state="none",
        filled=1.0,
        empty=(),
        bank=bank,
    )
