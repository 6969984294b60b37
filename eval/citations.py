"""Check every quotation against the original bytes with a library that the product does not read them with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from eval.metrics import Estimate, wilson
from eval.originals import PAGED, kind_of, nearly_stands_in, page_texts, plain_words, stands_in
from eval.product import Export

Scanned = Mapping[str, Sequence[str]]
"""What was printed on each page of the files that are pictures of pages, by path."""

_NONE: Scanned = MappingProxyType({})


def check_citations(
    export: Export, sent: Mapping[str, bytes], *, scanned: Scanned = _NONE
) -> tuple[Estimate, list[str]]:
    """Return the share of citations whose quoted words stand on the page they name, and those that do not."""
    shelf = _Shelf(export, sent, scanned)
    found: list[bool] = []
    lost: list[str] = []
    for citation in _citations(export):
        right = shelf.holds(citation["document"], citation["quote"], citation["page"])
        found.append(right)
        if not right:
            path = shelf.path(citation["document"])
            lost.append(f"{path}, page {citation['page']}: {citation['quote'][:90]!r}")
    return wilson(sum(found), len(found)), lost


def check_passages(
    export: Export, sent: Mapping[str, bytes], *, scanned: Scanned = _NONE
) -> tuple[Estimate, list[str]]:
    """Return the share of passages whose words stand in this order on their page, and those that do not."""
    shelf = _Shelf(export, sent, scanned)
    found: list[bool] = []
    lost: list[str] = []
    for passage in export["passages"]:
        right = shelf.holds(passage["document"], passage["text"], passage["page"])
        found.append(right)
        if not right:
            lost.append(f"{shelf.path(passage['document'])}, page {passage['page']}: {passage['text'][:90]!r}")
    return wilson(sum(found), len(found)), lost


def _citations(export: Export) -> Iterator[dict[str, Any]]:
    for suggestion in export["suggestions"]:
        for sentence in suggestion["summary"]:
            yield from sentence["citations"]


class _Shelf:
    """Originals, read once each."""

    def __init__(self, export: Export, sent: Mapping[str, bytes], scanned: Scanned) -> None:
        self._paths = {row["id"]: row["path"] for row in export["documents"]}
        self._sent = sent
        self._scanned = {path: [plain_words(page) for page in pages] for path, pages in scanned.items()}
        self._read: dict[str, list[str]] = {}

    def path(self, document: str) -> str:
        return str(self._paths.get(document, document))

    def holds(self, document: str, quote: str, page: int | None) -> bool:
        path = self.path(document)
        if path not in self._sent:
            return False
        numbered = page if kind_of(path) in PAGED else None
        if path in self._scanned:
            return nearly_stands_in(quote, self._scanned[path], numbered)
        if path not in self._read:
            self._read[path] = page_texts(path, self._sent[path])
        return stands_in(quote, self._read[path], numbered)
