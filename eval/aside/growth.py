"""How grouping grows with a bank: time and memory for 1,000 to 100,000 documents, and for ten more.

Signatures are made, not read: each document has words of its own, boilerplate that many share, and one in four has a
near copy or an older version. Run with `python -m eval.aside.growth [--words 3000] [sizes]`.
"""

from __future__ import annotations

import argparse
import resource
from dataclasses import replace
from random import Random
from time import perf_counter, process_time

from ingest.duplicates.grouping import find_families
from ingest.duplicates.judging import Candidate
from ingest.duplicates.remembering import Memory
from ingest.duplicates.signing import sign
from ingest.duplicates.stored import signature_from_bytes, signature_to_bytes
from ingest.model import DocumentId, TemplateState

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
WORDS = (
    150  # of each document; those of councils have some thousands, and time and memory grow with all words of a bank
)
ADDED = 10
LOADED = 200  # signatures that loading is measured with


def main() -> None:
    """Print one row for each size; all seconds are of the processor but the first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--words", type=int, default=WORDS, help="of each document")
    chosen = parser.parse_args()
    print("documents  seconds  processor s  families  peak MB  loading, s  ten alone, s  ten more, s")
    for size in chosen.sizes:
        bank, memory = make_bank(size + ADDED, words=chosen.words), Memory()
        before, ten = bank[:size], bank[size:]
        wall, spent = perf_counter(), process_time()
        families = find_families(before, memory=memory)
        wall, spent = perf_counter() - wall, process_time() - spent
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        loading = _loading(before) * size
        alone = process_time()
        find_families(map(replace, ten))
        alone = process_time() - alone
        more = process_time()
        # As a worker has them: documents made anew, with the signatures that were kept.
        grown = find_families(map(replace, bank), memory=memory)
        more = process_time() - more
        if size <= SIZES[2] and grown != find_families(bank):
            raise SystemExit("a bank that grew was grouped otherwise than from scratch")
        print(
            f"{size:9,}  {wall:7.1f}  {spent:11.1f}  {len(families):8,}  {peak:7,}  {loading:10.1f}  {alone:12.3f}"
            f"  {more:11.3f}",
            flush=True,
        )


def make_bank(size: int, *, words: int = WORDS) -> list[Candidate]:
    """Make a bank; a larger one begins with the same documents."""
    boilerplate = [_words(Random(f"boilerplate {n}"), 40) for n in range(50)]  # noqa: S311 - not for secrets
    made: list[Candidate] = []
    for place in range(size):
        draw = Random(f"document {place - 1 if place % 4 == 1 else place}")  # noqa: S311
        said = [*_words(draw, words - 40), *boilerplate[draw.randrange(50)]]
        version = place % 4 == 1
        if version:
            said[20:30] = _words(Random(f"edit {place}"), 12)  # noqa: S311
        work = place - version
        made.append(_candidate(f"Work w{work} plan v{1 + version}.docx", said))
    return made


def _loading(bank: list[Candidate]) -> float:
    """Measure what loading a signature from the bytes of the database takes, in seconds of processor time."""
    stored = [signature_to_bytes(each.signature) for each in bank[:LOADED]]
    spent = process_time()
    for each in stored:
        signature_from_bytes(each)
    return (process_time() - spent) / len(stored)


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
