"""How long a search takes in returns of growing size, beside its parts alone."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from eval.report import section, table
from eval.search import FRAMEWORK, QUERIES, passages_of, read_passages, read_queries
from index.embedding.embedder import SentenceTransformerEmbedder
from index.model import IndexedPassage
from index.search.caches import IndexCache, OpenReturn
from index.search.facets import Labels
from index.search.queries import parse_query
from index.search.ranking import search
from ingest.framework import load_framework
from ingest.model import DocumentId, PassageId
from ingest.sentences import cut

GOAL_MS = 100
"""At the 95th percentile, with 100,000 passages on two cores."""

_DIMENSIONS = 384
_SENTENCES = 5  # of a passage: about 80 words, as those of the sample return
_PASSAGES_EACH = 20  # of a document
_WARM_UP = 5  # searches before the clock starts
_TYPES = ("policy", "minutes", "report", "survey", "strategy")


def run_searching(sizes: Sequence[int]) -> None:
    """Build returns of some sizes and print how long searches in them take."""
    queries = [judged.query for judged in read_queries(QUERIES["dev"])]
    embedder, framework = SentenceTransformerEmbedder(), load_framework(FRAMEWORK)
    rows = []
    for size in sizes:
        print(f"{size:,} passages ...", flush=True)
        with tempfile.TemporaryDirectory(prefix="evidence-grid-benchmark-") as made:
            passages = list(_made_up(size))
            started = time.perf_counter()
            opened = _open(Path(made), passages)
            built = time.perf_counter() - started
            started = time.perf_counter()
            names = len(opened.acronyms)
            defined = time.perf_counter() - started
            vectors = {query: embedder.embed([query])[0] for query in queries}
            ways: dict[str, Callable[[str], object]] = {
                "search": lambda query: search(query, opened=opened, embedder=embedder, framework=framework),  # noqa: B023
                "embedding the query": lambda query: embedder.embed([query]),
                "all cosines": lambda query: opened.vectors.cosines(vectors[query]),  # noqa: B023
                "tantivy alone": lambda query: opened.lexical.search(parse_query(query), 200),  # noqa: B023
            }
            for name, way in ways.items():
                shares = np.percentile(_times(way, queries), (50, 95), axis=0) * 1000
                rows.append([f"{size:,}", name, *(f"{milliseconds:.1f}" for milliseconds in shares.T.ravel())])
            print(f"  index built in {built:.1f} s, {names} acronyms found in {defined:.1f} s")
    print(section("Search"))
    print(table(["passages", "what", "clock p50 ms", "p95", "processor p50 ms", "p95"], rows))
    print(f"{len(queries)} queries, each once after {_WARM_UP} to warm up. Goal: p95 at most {GOAL_MS} ms at 100,000.")


def _times(way: Callable[[str], object], queries: Sequence[str]) -> NDArray[np.float64]:
    """Give the seconds by the clock and of the processor of each query: (n, 2)."""
    for query in queries[:_WARM_UP]:
        way(query)
    took = []
    for query in queries:
        clock, processor = time.perf_counter(), time.process_time()
        way(query)
        took.append((time.perf_counter() - clock, time.process_time() - processor))
    return np.array(took)


def _open(folder: Path, passages: Sequence[IndexedPassage]) -> OpenReturn:
    chosen = random.Random(7)  # noqa: S311 - made-up data
    labels = [
        Labels(evidence=chosen.random(), statement=f"s{chosen.randrange(9)}", category="people", polarity="neutral")
        for _ in passages
    ]
    vectors = _vectors(len(passages))
    return IndexCache(folder).get(
        "search", "1", passages=lambda: passages, vectors=lambda _: vectors, labels=lambda _: labels
    )


def _vectors(size: int) -> NDArray[np.float32]:
    """Make (size, d) float32 unit rows; exact search takes as long whatever they say."""
    rows = np.random.default_rng(7).standard_normal((size, _DIMENSIONS), dtype=np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


def _made_up(size: int) -> Iterator[IndexedPassage]:
    """Make passages of sentences drawn from the exemplars; some come out as near copies, as in a return."""
    known = read_passages(passages_of("dev"))
    sentences = [each.text[start:end] for each in known for start, end in cut(each.text, most_words=70)]
    draw = random.Random(7)  # noqa: S311 - made-up data
    for number in range(size):
        document, like = number // _PASSAGES_EACH, known[draw.randrange(len(known))]
        text = " ".join(draw.sample(sentences, _SENTENCES))
        yield IndexedPassage(
            id=PassageId(f"p{number}"),
            document_id=DocumentId(f"d{document}"),
            reading_id="",
            ordinal=number,
            text=text,
            title=like.title,
            headings=like.headings,
            kind="paragraph",
            spans=((1, 0, len(text)),),
            page=1 + number % _PASSAGES_EACH,
            locator="",
            path=f"theme {document % 9}/{like.title}.docx",
            doc_type=_TYPES[document % len(_TYPES)],
        )
