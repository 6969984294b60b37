"""How grouping grows with a bank: time and memory for 1,000 to 100,000 documents, and for ten more.

Signatures are made, not read: each document has words of its own, boilerplate that many share, and one in four has a
near copy or an older version. Run with `python -m eval.aside.growth`.
"""

from __future__ import annotations

import resource
import sys
from random import Random
from time import perf_counter, process_time

from ingest.duplicates import Candidate, Memory, find_families, sign
from ingest.model import DocumentId, TemplateState

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
WORDS = 150  # of each document; real ones are longer, and time and memory grow with all words of a bank
ADDED = 10


def main() -> None:
    """Print one row for each size."""
    print("documents  seconds  processor s  families  peak MB  ten more, processor s")
    for size in map(int, sys.argv[1:]) if len(sys.argv) > 1 else SIZES:
        bank, memory = make_bank(size), Memory()
        wall, spent = perf_counter(), process_time()
        families = find_families(bank, memory=memory)
        wall, spent = perf_counter() - wall, process_time() - spent
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        bank += make_bank(size + ADDED)[size:]
        again = process_time()
        find_families(bank, memory=memory)
        again = process_time() - again
        print(f"{size:9,}  {wall:7.1f}  {spent:11.1f}  {len(families):8,}  {peak:7,}  {again:11.1f}", flush=True)


def make_bank(size: int) -> list[Candidate]:
    """Make a bank; a larger one begins with the same documents."""
    boilerplate = [_words(Random(f"boilerplate {n}"), 40) for n in range(50)]  # noqa: S311 - not for secrets
    made: list[Candidate] = []
    for place in range(size):
        draw = Random(f"document {place - 1 if place % 4 == 1 else place}")  # noqa: S311
        words = [*_words(draw, WORDS - 40), *boilerplate[draw.randrange(50)]]
        version = place % 4 == 1
        if version:
            words[20:30] = _words(Random(f"edit {place}"), 12)  # noqa: S311
        work = place - version
        made.append(_candidate(f"Work w{work} plan v{1 + version}.docx", words))
    return made


def _words(draw: Random, count: int) -> list[str]:
    return [f"w{draw.randrange(20_000)}" for _ in range(count)]


def _candidate(path: str, words: list[str]) -> Candidate:
    return Candidate(
        id=DocumentId(path),
        path=path,
        signature=sign(words),
        template=TemplateState.NONE,
        media_type="application/pdf",
        year=None,
        title="",
    )


if __name__ == "__main__":
    main()
