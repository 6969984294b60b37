"""Cited sentences as JSON columns keep them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from index.model import (
    Citation,
    CitedSentence,
)
from ingest.model import DocumentId, PassageId


def sentence_row(sentence: CitedSentence) -> dict[str, Any]:
    """Give a sentence as JSON keeps it."""
    return {
        "text": sentence.text,
        "citations": [
            {
                "passage": c.passage_id,
                "document": c.document_id,
                "reading": c.reading,
                "number": c.number,
                "page": c.page,
                "start": c.start,
                "end": c.end,
                "quote": c.quote,
                "section": c.section,
            }
            for c in sentence.citations
        ],
    }


def sentences(rows: Sequence[dict[str, Any]]) -> tuple[CitedSentence, ...]:
    """Read sentences back from JSON."""
    return tuple(
        CitedSentence(
            text=row["text"],
            citations=tuple(
                Citation(
                    passage_id=PassageId(c["passage"]),
                    document_id=DocumentId(c["document"]),
                    reading=c["reading"],
                    number=c["number"],
                    page=c["page"],
                    start=c["start"],
                    end=c["end"],
                    quote=c["quote"],
                    section=c.get("section", ""),  # not kept by earlier versions
                )
                for c in row["citations"]
            ),
        )
        for row in rows
    )
