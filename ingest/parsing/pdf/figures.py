"""Figures in cells of tables, and signs that stand in their place."""

from __future__ import annotations

import re

FIGURE = re.compile(
    r"[<>~+\-\u2212\u2013(]?\s?[\u00a3$\u20ac]?\d[\d,.]*\s?(?:%|k|m|bn)?\)?(?: ?[\u2013-] ?\d[\d,.]*%?)?"
)
NOTHING = re.compile(r"[*\-\u2013\u2014✓✔]|\(\d{1,2}\)")  # in a cell: no figure, a tick, a loss


def is_value(text: str) -> bool:
    """Say whether a cell holds a figure, or a sign in place of one."""
    return bool(FIGURE.fullmatch(text) or NOTHING.fullmatch(text))
