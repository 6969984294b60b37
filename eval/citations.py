"""Check every quotation against the original bytes with a library that the product does not read them with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from eval.metrics import Estimate, wilson
from eval.originals import page_texts, stands_in
from eval.product import Export


def check_citations(export: Export, sent: Mapping[str, bytes]) -> tuple[Estimate, list[str]]:
    """Return the share of citations whose quoted words stand on the page they name, and those that do not."""
    shelf = _Shelf(export, sent)
    found: list[bool] = []
    lost: list[str] = []
    for citation in _citations(export):
        right = shelf.holds(citation["document"], citation["quote"], citation["page"])
        found.append(right)
        if not right:
            path = shelf.path(citation["document"])
            lost.append(f"{path}, page {citation['page']}: {citation['quote'][:90]!r}")
    return wilson(sum(found), len(found)), lost


def check_passages(export: Export, sent: Mapping[str, bytes]) -> tuple[Estimate, list[str]]:
    """Return the share of passages whose words stand in this order on their page, and those that do not."""
    shelf = _Shelf(export, sent)
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

    def __init__(self, export: Export, sent: Mapping[str, bytes]) -> None:
        self._paths = {row["id"]: row["path"] for row in export["documents"]}
        self._sent = sent
        self._read: dict[str, list[str]] = {}

    def path(self, document: str) -> str:
        return str(self._paths.get(document, document))

    def holds(self, document: str, quote: str, page: int | None) -> bool:
        path = self.path(document)
        if path not in self._sent:
            return False
        if path not in self._read:
            self._read[path] = page_texts(path, self._sent[path])
        return stands_in(quote, self._read[path], page if path.lower().endswith(".pdf") else None)
