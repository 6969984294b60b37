from __future__ import annotations

from eval.items import _given, _measured
from index.items.exemplars import DocumentExemplar
from index.items.matcher import ItemMatcher
from ingest.framework import load_framework


def document(document_id: str, *items: str, path: str = "a.pdf") -> DocumentExemplar:
    return DocumentExemplar(
        id=document_id, group="g", path=path, title="", headings=(), opening="", doc_type="", items=items
    )


def test_measures_count_pairs_of_document_and_item() -> None:
    precision, recall, f1 = _measured([(document("1", "R01", "R02"), {"R01"}), (document("2"), {"R03"})])

    assert precision.startswith("0.500")
    assert recall.startswith("0.500")
    assert f1.startswith("0.500")


def test_documents_keep_their_order_and_those_that_answer_nothing_count() -> None:
    documents = [document("2", path="IR06 carers strategy.pdf"), document("1", path="x.pdf")]

    assert _given(ItemMatcher(load_framework("cqc-la@2024-02")), documents) == [{"R06"}, set()]
