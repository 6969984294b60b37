"""Short ways to begin an ordinary document."""

from __future__ import annotations

from typing import Any

from .pen import Pen
from .sheet import Printed
from .word import Word


def word(**made: Any) -> Word:  # noqa: ANN401
    """A Word document in which nothing is asked."""
    return Word(Pen([], 0, "x.docx"), **made)


def pdf(**made: Any) -> Printed:  # noqa: ANN401
    """A PDF in which nothing is asked."""
    return Printed(Pen([], 0, "x.pdf"), **made)
