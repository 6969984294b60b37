"""How faithfully files are read: words, their order, headings, cells and what is kept out, on files of known text."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.known import Case, Known
from eval.known_files import package_cases, sample_cases
from eval.layouts import layout_cases
from eval.likeness import longest_common, shared_words
from eval.originals import plain_words
from eval.report import section, table
from ingest.intake import sniff
from ingest.model import ElementKind, Parsed
from ingest.passages import lay_out
from ingest.recognition import is_installed
from ingest.sandbox import Sandbox
from ingest.settings import Limits

GOAL = 0.98
"""Least share of words, order and cells, over all files and in each format."""

Reader = Callable[[Case], Parsed]

_FURNITURE = (ElementKind.HEADER, ElementKind.FOOTER)
_WORST = 40  # files named below a table


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many of something there were, and how many came through."""

    kept: int = 0
    of: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(kept=self.kept + other.kept, of=self.of + other.of)

    @property
    def share(self) -> float:
        """The share kept; 1 where there was nothing to keep."""
        return self.kept / self.of if self.of else 1.0

    @property
    def shown(self) -> str:
        """The share to three places, a dash where there was nothing to keep."""
        return f"{self.share:.3f}" if self.of else "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fidelity:
    """What came through of one file or of many."""

    recall: Tally = Tally()  # known words read
    precision: Tally = Tally()  # read words known
    order: Tally = Tally()  # words read that stand in the known order
    headings: Tally = Tally()  # known headings read as such
    cells: Tally = Tally()  # known cells that stand as a cell of a table
    kept_out: Tally = Tally()  # running lines and hidden text that are in no passage

    def __add__(self, other: Fidelity) -> Fidelity:
        return Fidelity(
            recall=self.recall + other.recall,
            precision=self.precision + other.precision,
            order=self.order + other.order,
            headings=self.headings + other.headings,
            cells=self.cells + other.cells,
            kept_out=self.kept_out + other.kept_out,
        )

    @property
    def worst(self) -> float:
        """The lowest share of all."""
        return min(tally.share for tally in self.tallies)

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """All measures in the order of the report."""
        return (self.recall, self.precision, self.order, self.headings, self.cells, self.kept_out)


MEASURES = ("words read", "words right", "order", "headings", "cells", "kept out")


def judge(known: Known, parsed: Parsed) -> Fidelity:
    """Compare what was read of a file with what a person reads in it."""
    body = [element for element in parsed.elements if not element.hidden and element.kind not in _FURNITURE]
    read = _words(element.text for element in body)
    main, asides = _words([known.text]), _words([known.asides])
    optional = set(_words([known.optional]))
    certain = [word for word in read if word not in optional] + _allowed(read, main + asides, optional)
    passages = [plain_words(passage.text) for passage in lay_out(parsed)[1]]
    text = plain_words(f"{known.text}\n{known.asides}")
    unwanted = [line for line in map(plain_words, known.kept_out) if line not in text]
    return Fidelity(
        recall=Tally(kept=shared_words(main + asides, read), of=len(main + asides)),
        precision=Tally(kept=shared_words(main + asides, certain), of=len(certain)),
        order=Tally(kept=longest_common(main, read), of=shared_words(main, read)),
        headings=_kept(known.headings, (element.text for element in body if element.kind is ElementKind.HEADING)),
        cells=_kept(
            (cell for rows in known.tables for row in rows for cell in row),
            (cell for element in body for row in element.cells for cell in row),
        ),
        kept_out=Tally(
            kept=sum(not any(line in passage for passage in passages) for line in unwanted), of=len(unwanted)
        ),
    )


def run_fidelity() -> None:
    """Read every file of known text in the sandbox, and print how much came through, by format and file."""
    with Sandbox() as sandbox, tempfile.TemporaryDirectory(prefix="evidence-grid-fidelity-") as folder:

        def read(case: Case) -> Parsed:
            file = Path(folder) / f"case.{case.kind}"
            file.write_bytes(case.content)
            kind, limits = sniff(file, file.name), Limits()
            parsed = sandbox.parse(file, kind, limits)
            if not (parsed.pictures and is_installed()):
                return parsed
            recognised, _ = sandbox.recognise(file, kind, parsed.pictures, limits)
            return sandbox.parse(file, kind, limits, recognised=recognised)

        for title, cases in (
            ("the sample return", list(sample_cases())),
            ("layouts that the readers were not developed on", list(layout_cases())),
            ("files inside installed packages", list(package_cases())),
        ):
            print_fidelity(title, cases, read)
            sys.stdout.flush()


def print_fidelity(title: str, cases: Sequence[Case], read: Reader) -> None:
    """Print the measures of one set of files by format, whether the goals are met, and the worst files."""
    print(section(f"Fidelity: {title}"))
    print(f"{len(cases)} files compared")
    if not cases:
        return
    found = [(case, judge(case.known, read(case))) for case in cases]
    kinds = sorted({case.kind for case in cases})
    by_kind = {kind: [result for case, result in found if case.kind == kind] for kind in kinds}
    rows = [_row(kind, results) for kind, results in by_kind.items()]
    print(table(["format", "files", *MEASURES], [*rows, _row("all", [result for _, result in found])]))
    missed = [name for name, results in [*by_kind.items(), ("all", [r for _, r in found])] if not _reached(results)]
    print(f"Goal of {GOAL} for words read, order and cells missed by: {', '.join(missed) or 'none'}")
    worst = sorted((entry for entry in found if entry[1].worst < GOAL), key=lambda entry: entry[1].worst)
    for case, result in worst[:_WORST]:
        low = [
            f"{name} {tally.shown}" for name, tally in zip(MEASURES, result.tallies, strict=True) if tally.share < GOAL
        ]
        print(f"  - {case.kind}, {case.name}: {', '.join(low)}")
    if len(worst) > _WORST:
        print(f"  and {len(worst) - _WORST} more below {GOAL} in something")


def _row(name: str, results: Sequence[Fidelity]) -> list[object]:
    total = sum(results, start=Fidelity())
    return [name, len(results), *(tally.shown for tally in total.tallies)]


def _reached(results: Sequence[Fidelity]) -> bool:
    total = sum(results, start=Fidelity())
    return min(total.recall.share, total.order.share, total.cells.share) >= GOAL


def _words(texts: Iterable[str]) -> list[str]:
    return [word for text in texts for word in plain_words(text).split()]


def _allowed(read: Sequence[str], known: Sequence[str], optional: set[str]) -> list[str]:
    """Return the optional words among those read, each at most as often as it is known."""
    both = Counter(word for word in read if word in optional) & Counter(known)
    return list(both.elements())


def _kept(known: Iterable[str], read: Iterable[str]) -> Tally:
    wanted = [text for text in map(plain_words, known) if text.strip()]
    return Tally(kept=shared_words(wanted, [plain_words(text) for text in read]), of=len(wanted))
