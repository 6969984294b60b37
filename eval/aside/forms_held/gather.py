"""Import every module that registers layouts or other documents."""

from __future__ import annotations

import importlib
from pathlib import Path

TOOLS = {"__init__", "kit", "word", "paper", "gather"}


def gather() -> None:
    """Import the modules of this package in the order of their names."""
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if path.stem not in TOOLS:
            importlib.import_module(f"{__package__}.{path.stem}")
