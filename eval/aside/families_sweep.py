"""Sweep the thresholds of grouping, one at a time, on the development banks.

Run with `python -m eval.aside.families_sweep [banks]`; a default marked * in the table is the one in force.
"""

from __future__ import annotations

import sys
from types import ModuleType

from eval.aside.families_check import Counts, read_banks
from eval.aside.families_dev import make_banks
from ingest.duplicates import grouping, judging
from ingest.duplicates.likeness import Comparisons
from ingest.duplicates.remembering import Memory
from ingest.pipeline import settle

SWEPT: tuple[tuple[ModuleType, str, tuple[float, ...]], ...] = (
    (judging, "SAME_TITLE", (0.2, 0.35, 0.5)),
    (judging, "MARKED", (0.15, 0.25, 0.4)),
    (judging, "RELATED", (0.4, 0.6, 0.8)),
    (judging, "RENAMED", (0.6, 0.85, 0.95)),
    (judging, "NARROWER", (0.6, 0.9)),
    (judging, "RECURRING", (0.5, 0.8)),
    (judging, "GROWN", (0.05, 0.15, 0.4)),
    (judging, "SERIES", (0.2, 0.5, 0.8)),
    (judging, "MOSTLY", (0.1, 0.3, 0.6)),
    (grouping, "OWN", (0.0, 0.04, 0.08, 0.15)),
)


def main() -> None:
    """Print one row for each value of each threshold."""
    banks = read_banks(make_banks(int(sys.argv[1]) if len(sys.argv) > 1 else 4))
    comparisons = Comparisons()
    for module, name, values in SWEPT:
        default = getattr(module, name)
        for value in values:
            setattr(module, name, value)
            counts = Counts()
            for bank, documents in banks:
                counts.add(bank, settle(documents, memory=Memory(comparisons=comparisons)))
            print(f"{name:11} {value:5}{'*' if value == default else ' '}  {counts.show()}", flush=True)
        setattr(module, name, default)


if __name__ == "__main__":
    main()
