"""The known answers of the sample return, as values and as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

REQUEST_ITEMS = tuple(f"R{number:02d}" for number in range(1, 43))
"""Ids of the working list of request items that the sample is built against."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthDuplicate:
    """Of which file a file is a repeat, and how: identical, same-text, near or older-version."""

    kind: str
    of: str  # path of the original


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthDocument:
    """What should become of one file of the return, archive members included."""

    path: str  # relative to the return; members of archives, messages and documents after "!"
    source: str  # slug of what it was written from; "" where it was not
    title: str
    statuses: tuple[str, ...]  # right endings, best first; a tolerated second is rare
    duplicate: TruthDuplicate | None
    template: str  # none, blank, partly or filled
    items: tuple[str, ...]
    type: str
    year: int | None
    pages: int  # printed pages; estimated from the words where the format has none
    scanned: tuple[str, ...] = ()  # what was printed on each page of a file that holds pictures of pages only


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthPassage:
    """A passage of evidence and what may rightly be said of it; ids best first."""

    id: str
    document: str  # path of the document that first holds it
    text: str
    statements: tuple[str, ...]
    categories: tuple[str, ...]
    polarity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """Everything known of the sample return."""

    documents: tuple[TruthDocument, ...]
    passages: tuple[TruthPassage, ...]
    items: dict[str, str]  # request item: provided, partly, blank-template-only, unreadable-only or not-found

    @property
    def pages(self) -> int:
        """Printed pages of the whole return."""
        return sum(document.pages for document in self.documents)

    def to_json(self) -> str:
        """Return the answers as indented JSON that ends in a line end."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"


def settle_items(documents: tuple[TruthDocument, ...]) -> dict[str, str]:
    """Say for each request item how well the documents answer it."""
    return {item: _answered([row for row in documents if item in row.items]) for item in REQUEST_ITEMS}


def _answered(documents: list[TruthDocument]) -> str:
    readable = [row for row in documents if row.statuses[0] in ("indexed", "duplicate", "superseded")]
    if any(row.template in ("none", "filled") for row in readable):
        return "provided"
    if readable:
        return "partly"
    if any(row.statuses[0] == "blank" for row in documents):
        return "blank-template-only"
    return "unreadable-only" if documents else "not-found"


def read_truth(file: Path) -> Truth:
    """Read what `Truth.to_json` wrote."""
    held = json.loads(file.read_text(encoding="utf-8"))
    return Truth(
        documents=tuple(
            TruthDocument(
                **{
                    **row,
                    "statuses": tuple(row["statuses"]),
                    "items": tuple(row["items"]),
                    "scanned": tuple(row["scanned"]),
                    "duplicate": TruthDuplicate(**row["duplicate"]) if row["duplicate"] else None,
                }
            )
            for row in held["documents"]
        ),
        passages=tuple(
            TruthPassage(**{**row, "statements": tuple(row["statements"]), "categories": tuple(row["categories"])})
            for row in held["passages"]
        ),
        items=held["items"],
    )
