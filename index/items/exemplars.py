"""Heads of documents whose request items are known: what matching documents to items learns from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from ingest.errors import FrameworkError
from ingest.framework import Framework


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentExemplar:
    """How a document is called and how it begins, with the request items that a person said it answers."""

    id: str
    group: str  # exemplars of one group share a writer; they are held out together
    path: str
    title: str
    headings: tuple[str, ...]
    opening: str  # its first 60 to 130 words
    doc_type: str
    items: tuple[str, ...]  # the best first; none when it answers no item


def parse_document_exemplars(lines: Iterable[str], framework: Framework) -> tuple[DocumentExemplar, ...]:
    """Read exemplars from JSON lines; one whose items are all unknown to this framework is left out.

    Raises:
        FrameworkError: a line cannot be read; the message names it.
    """
    known = {item.id for item in framework.request_items}
    found = []
    for number, line in enumerate(lines, 1):
        try:
            entry = json.loads(line)
            exemplar = DocumentExemplar(
                id=str(entry["id"]),
                group=str(entry["group"]),
                path=str(entry["path"]),
                title=str(entry["title"]),
                headings=tuple(map(str, entry["headings"])),
                opening=str(entry["opening"]),
                doc_type=str(entry["doc_type"]),
                items=tuple(item for item in entry["items"] if item in known),
            )
            answers = bool(entry["items"])
        except (ValueError, KeyError, TypeError) as error:
            message = f"Document exemplar {number} of {framework.id} cannot be read: {error!r}. Mend it."
            raise FrameworkError(message) from error
        if exemplar.items or not answers:
            found.append(exemplar)
    return tuple(found)
