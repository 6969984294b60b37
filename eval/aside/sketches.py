"""How well sketches find near copies among many documents, and how their bands grow with the documents.

Of other documents that share a band, `others`, only those whose sketches are alike enough are compared by their words.

Run with `python -m eval.aside.sketches [sizes]`; it makes a database of bands in a temporary file.
"""

from __future__ import annotations

import resource
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random
from time import process_time

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import BigInteger, Column, Connection, Engine, Integer, MetaData, Table, create_engine, insert, select

from ingest.duplicates.signing import sign
from ingest.duplicates.sketching import NEARLY, alike, bands, likeness, sketch
from ingest.model import Signature

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
COPIES = 100  # near copies of each share of words changed
CHANGED = (0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4)
SHAPES = ((2, 63), (3, 42), (4, 31))  # numbers in a band, bands
WORDS = 1_000  # of each document that copies are made of
SHORT = 150  # of each document that growth is measured with
BOILERPLATE = 0.2  # of each document, shared by one in ten

_metadata = MetaData()
_bands = Table(
    "bands",
    _metadata,
    Column("band", BigInteger, primary_key=True, autoincrement=False),
    Column("document", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)


def main() -> None:
    """Print what is found at each share of words changed, then time, memory and room for each number of documents."""
    originals = [_words(f"copied {n}", WORDS) for n in range(COPIES)]
    signed = [sign(words) for words in originals]
    made = [_numbers(each) for each in signed]
    print(
        "words changed  nearly the same  found by bands of " + "  ".join(f"{rows} x {count}" for rows, count in SHAPES)
    )
    for share in CHANGED:
        copies = [sign(_edited(words, share)) for words in originals]
        nearly = [likeness(one, other) >= NEARLY for one, other in zip(signed, copies, strict=True)]
        numbers = [_numbers(each) for each in copies]
        found = [sum(_agree(one, other, *shape) for one, other in zip(made, numbers, strict=True)) for shape in SHAPES]
        shown = "  ".join(f"{each / COPIES:5.2f}" for each in found)
        print(f"{share:13.2f}  {np.mean(nearly):15.2f}  {shown:>25}")
    others = [(one, other) for place, one in enumerate(made) for other in made[:place]]
    shown = "  ".join(f"{np.mean([_agree(one, other, *shape) for one, other in others]):6.4f}" for shape in SHAPES)
    print(f"other documents, of {len(others):,} pairs taken for candidates: {shown}\n", flush=True)

    sizes: Sequence[int] = [int(each) for each in sys.argv[1:]] or SIZES
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bands.sqlite"
        _grow(create_engine(f"sqlite:///{file}"), file, sizes)


def _grow(engine: Engine, file: Path, sizes: Sequence[int]) -> None:
    _metadata.create_all(engine)
    print(
        f"documents  sketching, s  storing, s  looking up {COPIES}, s  found  others  of them compared  peak MB  database MB"
    )
    done, sketching, storing = 0, 0.0, 0.0
    for size in sizes:
        while done < size:
            batch = range(done, min(size, done + 1_000))
            signed = [sign(_words(f"kept {place}", SHORT)) for place in batch]
            at = process_time()
            found = [bands(each, sketch(each)) for each in signed]
            sketching += process_time() - at
            at = process_time()
            rows = [{"band": band, "document": n} for n, each in zip(batch, found, strict=True) for band in each]
            with engine.begin() as connection:
                connection.execute(insert(_bands), rows)
            storing += process_time() - at
            done = batch.stop
        asked = [place * (size // COPIES) for place in range(COPIES)]
        copies = [sign(_edited(_words(f"kept {place}", SHORT), 0.05)) for place in asked]
        at = process_time()
        with engine.connect() as connection:
            answers = [_look_up(connection, each) for each in copies]
        looking = process_time() - at
        right = sum(place in answer for place, answer in zip(asked, answers, strict=True))
        others = [
            alike(sketch(copy), sketch(sign(_words(f"kept {other}", SHORT))))
            for place, copy, answer in zip(asked, copies, answers, strict=True)
            for other in answer - {place}
        ]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{size:9,}  {sketching:12.1f}  {storing:10.1f}  {looking:18.2f}  {right:5}  {len(others):6}  {sum(others):16}  {peak:7,}"
            f"  {file.stat().st_size / 1e6:11.0f}",
            flush=True,
        )


def _look_up(connection: Connection, signature: Signature) -> set[int]:
    query = select(_bands.c.document).where(_bands.c.band.in_(bands(signature, sketch(signature))))
    return set(connection.execute(query).scalars())


def _numbers(signature: Signature) -> NDArray[np.uint32]:
    return np.frombuffer(sketch(signature), dtype="<u4")


def _agree(one: NDArray[np.uint32], other: NDArray[np.uint32], rows: int, count: int) -> bool:
    same = (one == other)[: rows * count].reshape(count, rows)
    return bool(same.all(axis=1).any())


def _words(name: str, count: int) -> list[str]:
    draw = Random(name)  # noqa: S311 - not for secrets
    shared = Random(f"boilerplate {draw.randrange(10)}")  # noqa: S311
    common = [f"w{shared.randrange(20_000)}" for _ in range(int(BOILERPLATE * count))]
    return [*common, *(f"w{draw.randrange(20_000)}" for _ in range(count - len(common)))]


def _edited(words: Sequence[str], share: float) -> list[str]:
    draw = Random(f"{share} {words[-1]}")  # noqa: S311
    return [f"new{draw.randrange(10**6)}" if draw.random() < share else word for word in words]


if __name__ == "__main__":
    main()
