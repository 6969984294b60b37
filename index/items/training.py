"""Documents of known items to what tells which items others answer, learned once a home folder and kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from index.files import key_of, load_folder, locked, remove_unused, save_folder, sources
from index.items.exemplars import parse_document_exemplars
from index.items.head import ItemHead
from index.items.matcher import ItemMatcher
from index.text.tfidf import Tfidf
from ingest.framework import Framework

_CODE = (
    *("items/exemplars.py", "items/head.py", "items/matcher.py", "items/words.py", "mapping/heads.py"),
    *("search/figures.py", "search/lexical.py", "search/queries.py", "text/stems.py", "text/tfidf.py"),
    "../ingest/words.py",
)


def train_item_matcher(framework: Framework, exemplar_lines: Iterable[str], cache_folder: Path) -> ItemMatcher:
    """Learn from heads of documents whose items are known, or load what was learned from the very same before.

    Raises:
        FrameworkError: an exemplar cannot be read.
    """
    lines = list(exemplar_lines)
    version = key_of(json.dumps(asdict(framework), sort_keys=True), *lines, *sources(_CODE))
    folder = cache_folder / f"items-{version}"
    with locked(cache_folder / "items.lock"):
        head = load_folder(folder, _head)
        if head is None:
            head = ItemHead.fit(framework, parse_document_exemplars(lines, framework))
            if head is not None:
                _save(folder, head)
    return ItemMatcher(framework, head, version)


def _save(folder: Path, head: ItemHead) -> None:
    arrays: dict[str, NDArray[Any]] = {
        "idf": head.stems.idf,
        "weights": head.weights,
        "bias": head.bias,
        "chance": head.chance,
    }
    save_folder(folder, arrays, {"stems": head.stems.terms, "small": sorted(head.small)})
    remove_unused(folder)


def _head(arrays: Mapping[str, NDArray[Any]], rest: Mapping[str, Any]) -> ItemHead:
    return ItemHead(
        stems=Tfidf(rest["stems"], arrays["idf"]),
        small=frozenset(rest["small"]),
        weights=arrays["weights"],
        bias=arrays["bias"],
        chance=arrays["chance"],
    )
