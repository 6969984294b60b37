"""How well search finds what answers a written query, beside words alone and meaning alone."""

from __future__ import annotations

import json
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from eval.metrics import bootstrap, paired_difference
from eval.report import section, shown, table
from index.embedding.embedder import Embedder
from index.embedding.engine import open_embedder
from index.mapping.exemplars import parse_exemplars
from index.mapping.mapper import Mapper
from index.mapping.spaces import context_of
from index.mapping.training import train
from index.model import IndexedPassage
from index.search.caches import IndexCache, OpenReturn
from index.search.facets import Labels, labels_of
from index.search.queries import SMALL_WORDS
from index.search.ranking import search
from index.text.stems import stem
from ingest.framework import Framework, load_framework, read_exemplars
from ingest.model import DocumentId, PassageId
from ingest.settings import Settings

FRAMEWORK = "cqc-la@2024-02"
KINDS = ("keyword", "question", "acronym", "paraphrase")
NDCG_AT = 10
RECALL_AT = 20
_GOLD = Path(__file__).parent / "gold"
_EXEMPLARS = Path(__file__).parent.parent / "ingest" / "frameworks"
QUERIES = {
    "dev": [_GOLD / f"search_dev{author}.jsonl" for author in ("", "_b", "_c")],
    "dev_ab": [_GOLD / "search_dev_d.jsonl"],
    "test": [_GOLD / "search_test.jsonl"],
}
"""Files of queries, each of another author; `--part dev` asks those of "dev" and "dev_ab", of other passages each."""

_COLLECTION = {
    "dev": [_EXEMPLARS / f"{FRAMEWORK}.exemplars-own-{part}.jsonl" for part in "cde"],
    "dev_ab": [_EXEMPLARS / f"{FRAMEWORK}.exemplars{part}.jsonl" for part in ("-own-a", "-own-b", "")],
    "test": [_GOLD / "passages_test_a.jsonl", _GOLD / "passages_test_b.jsonl"],
}
_K1, _B = 1.2, 0.75  # of BM25, as most libraries have them
_WORD = re.compile(r"[^\W_]+")

Ranker = Callable[[str], list[str]]
"""Gives passage ids for a query, best first, at least `RECALL_AT` where there are so many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A written query with the passages that answer it."""

    id: str
    kind: str
    query: str
    relevant: Mapping[str, int]  # passage id to 2 (answers it) or 1 (touches it)


def run_search(part: str) -> None:
    """Rank every query of a part by words, by meaning and by the product, and print the measures by kind."""
    for each in QUERIES:
        if each.partition("_")[0] == part:
            _run(each)


def _run(part: str) -> None:
    passages = read_passages(_COLLECTION[part])
    queries = read_queries(QUERIES[part])
    framework, settings = load_framework(FRAMEWORK), Settings()
    embedder = open_embedder(settings.model, engine=settings.engine, cache=settings.home / "cache")
    vectors = embedder.embed([context_of(passage) for passage in passages])
    with tempfile.TemporaryDirectory(prefix="evidence-grid-eval-") as made:
        labels = _labels(passages, vectors, framework, embedder)
        opened = IndexCache(Path(made)).get(
            "search", "1", passages=lambda: passages, vectors=lambda _: vectors, labels=lambda _: labels
        )
        rankers: dict[str, Ranker] = {
            "evidence-grid": _product(opened, embedder, framework, lifted=True),
            "the same, for an authority": _product(opened, embedder, framework, lifted=False),
            "words alone": by_words(passages),
            "meaning alone": by_meaning(passages, vectors, embedder),
        }
        ranked = {name: [rank(judged.query) for judged in queries] for name, rank in rankers.items()}
    print(section(f"Search, {part} part: {len(queries)} queries over {len(passages)} passages"))
    print(standings(queries, ranked))
    if len(QUERIES[part]) > 1:
        print(by_author([read_queries([path]) for path in QUERIES[part]], queries, ranked["evidence-grid"]))
    print("Means with bootstrap intervals over queries, leads paired; all 95 %. Gains of nDCG: 3 for 2, 1 for 1.")


def standings(queries: Sequence[Judged], ranked: Mapping[str, Sequence[Sequence[str]]]) -> str:
    """Return a line for each measure, kind of query and ranker; the first ranker is ours, the leads are over others."""
    rows = []
    for label, measure in ((f"nDCG@{NDCG_AT}", ndcg), (f"recall@{RECALL_AT}", recall)):
        values = {
            name: np.array([measure(found, judged.relevant) for found, judged in zip(lists, queries, strict=True)])
            for name, lists in ranked.items()
        }
        ours = next(iter(values.values()))
        for kind in ("all", *KINDS):
            chosen = np.array([kind in ("all", judged.kind) for judged in queries])
            for name, each in values.items():
                lead = "" if each is ours else shown(paired_difference(ours[chosen], each[chosen]), signed=True)
                rows.append([label, kind, int(chosen.sum()), name, shown(bootstrap(each[chosen])), lead])
    return table(["measure", "kind", "queries", "ranked by", "mean", "our lead"], rows)


def by_author(authors: Sequence[Sequence[Judged]], queries: Sequence[Judged], ranked: Sequence[Sequence[str]]) -> str:
    """Return a line for each author of queries: nDCG and recall of each kind; `ranked` is in the order of `queries`."""
    found = {judged.id: passages for judged, passages in zip(queries, ranked, strict=True)}
    rows = []
    for number, written in enumerate(authors, start=1):
        cells = []
        for kind in ("all", *KINDS):
            asked = [judged for judged in written if kind in ("all", judged.kind)]
            gain, share = (
                np.mean([measure(found[judged.id], judged.relevant) for judged in asked]) for measure in (ndcg, recall)
            )
            cells.append(f"{gain:.3f}, {share:.3f}")
        rows.append([f"{number}", f"{len(written)}", *cells])
    return table(["author", "queries", *(f"{kind}: nDCG, recall" for kind in ("all", *KINDS))], rows)


def ndcg(found: Sequence[str], relevant: Mapping[str, int], *, k: int = NDCG_AT) -> float:
    """Return the discounted gain of the first `k` over that of the best order (Järvelin & Kekäläinen 2002)."""
    best = _gain(sorted(relevant.values(), reverse=True)[:k])
    return _gain([relevant.get(passage, 0) for passage in found[:k]]) / best


def recall(found: Sequence[str], relevant: Mapping[str, int], *, k: int = RECALL_AT) -> float:
    """Return the share of relevant passages among the first `k`; of `k` where more are relevant."""
    return len(set(found[:k]) & set(relevant)) / min(k, len(relevant))


def read_queries(paths: Sequence[Path]) -> list[Judged]:
    """Read judged queries from JSON lines."""
    return [Judged(**json.loads(line)) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]


def read_passages(paths: Sequence[Path]) -> list[IndexedPassage]:
    """Read passages from JSON lines, each as a document of its own."""
    entries = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        IndexedPassage(
            id=PassageId(entry["id"]),
            document_id=DocumentId(entry["id"]),
            reading_id="",
            ordinal=ordinal,
            text=entry["text"],
            title=entry.get("title") or "",
            headings=tuple(entry.get("headings", ())),
            kind="paragraph",
            spans=((1, 0, len(entry["text"])),),
            page=None,
            locator="",
            path="",
            doc_type="",
        )
        for ordinal, entry in enumerate(entries)
    ]


def passages_of(part: str) -> list[Path]:
    """Name the files of the passages that queries are asked of."""
    return list(_COLLECTION[part])


def by_words(passages: Sequence[IndexedPassage]) -> Ranker:
    """Rank by BM25 over title, headings and text, stemmed, without the commonest words; nothing of the product's."""
    counts = [Counter(_stems(f"{p.title} {' '.join(p.headings)} {p.text}")) for p in passages]
    holding = Counter(word for count in counts for word in count)
    lengths = np.array([count.total() for count in counts], dtype=np.float64)
    norm = _K1 * (1 - _B + _B * lengths / lengths.mean())

    def rank(query: str) -> list[str]:
        scores = np.zeros(len(passages))
        for word in set(_stems(query)):
            often = np.array([count[word] for count in counts], dtype=np.float64)
            rarity = np.log(1 + (len(passages) - holding[word] + 0.5) / (holding[word] + 0.5))
            scores += rarity * often * (_K1 + 1) / (often + norm)
        return [passages[row].id for row in np.argsort(-scores, kind="stable")[:RECALL_AT] if scores[row] > 0]

    return rank


def by_meaning(passages: Sequence[IndexedPassage], vectors: NDArray[np.float32], embedder: Embedder) -> Ranker:
    """Rank by cosine with the query as typed; `vectors` is (n, d) float32, unit rows in the order of `passages`."""

    def rank(query: str) -> list[str]:
        cosines = vectors @ embedder.embed([query])[0]
        return [passages[row].id for row in np.argsort(-cosines, kind="stable")[:RECALL_AT]]

    return rank


def _labels(
    passages: Sequence[IndexedPassage], vectors: NDArray[np.float32], framework: Framework, embedder: Embedder
) -> list[Labels]:
    """Map the passages as the product does, with a mapper that has seen none of them."""
    held = {passage.id for passage in passages}
    exemplars = [each for each in parse_exemplars(read_exemplars(FRAMEWORK), framework) if each.id not in held]
    mapper = Mapper(framework, train(framework, exemplars, embedder), "left out")
    return [labels_of(match) for match in mapper.match(passages, vectors)]


def _product(opened: OpenReturn, embedder: Embedder, framework: Framework, *, lifted: bool) -> Ranker:
    def rank(query: str) -> list[str]:
        found = search(query, opened=opened, embedder=embedder, framework=framework, lifted=lifted, limit=RECALL_AT)
        return [hit.passage_id for hit in found.hits]

    return rank


def _stems(text: str) -> list[str]:
    return [stem(word) for word in _WORD.findall(text.lower()) if word not in SMALL_WORDS]


def _gain(grades: Sequence[int]) -> float:
    return float(sum((2**grade - 1) / np.log2(place + 2) for place, grade in enumerate(grades)))
