"""Export: everything known of a return as one object, `schema: evidence-grid/export@1`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from api import access, audit
from api.access import Actor, Permission
from api.actions.completeness import CompletenessView, show_completeness
from api.actions.grid import GridView, open_grid
from api.actions.receipts import receipt
from api.actions.returns import find_return
from api.services import Services
from index import store as index_store
from index.entries.grid import also_suggested
from index.entries.ownership import self_identified
from index.entries.quoted_tables import QuotedTable, blocks_of
from index.mapping.certainty import unclear_axes, unclear_of
from index.model import CellState, CitedSentence, IndexedPassage, ItemMatch, ItemStatus, Match, Polarity, Suggestion
from index.text.sentences import Pages
from ingest import store
from ingest.aside import AsideDecision, standing_decisions
from ingest.db import reading, writing
from ingest.errors import ConflictError
from ingest.model import Document, DocumentId, DocumentStatus, DuplicateKind, PassageId, Sha256, TemplateState
from ingest.receipt import SET_ASIDE, ReceiptLine

SCHEMA = "evidence-grid/export@1"
TRIES = 5  # at putting an export together while the return is mapped again


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a triage came to, in numbers."""

    pages: int
    passages: int
    suggestions: int
    cells: int  # of the grid, unused categories left out
    cells_with_suggestions: int
    items: int
    items_found: int  # as the feedback counts them: what is found in part is not among them


def summarise(services: Services, actor: Actor, key: str) -> Summary:
    """Count what was read, mapped and suggested."""
    grid = open_grid(services, actor, key)
    feedback = show_completeness(services, actor, key).report
    with reading(services.engine) as connection:
        mapped = (
            0
            if grid.run is None
            else index_store.count_matches(connection, authority_id=grid.view.authority.id, run_id=grid.run.id)
        )
    used = [cell for cell in grid.cells if cell.state is not CellState.NOT_USED]
    return Summary(
        pages=feedback.pages,
        passages=mapped,
        suggestions=len(grid.suggestions),
        cells=len(used),
        cells_with_suggestions=sum(1 for cell in used if cell.suggestions or cell.entries),
        items=len(feedback.items),
        items_found=sum(1 for item in feedback.items if item.status is ItemStatus.PROVIDED),
    )


def export_return(services: Services, actor: Actor, key: str) -> dict[str, Any]:
    """Give the whole return as plain values; parts that nothing was made of yet are empty lists.

    Raises:
        ConflictError: mappings of the return ended all the while, so that its parts never belonged together.
    """
    access.require(actor, Permission.GRID)
    for _ in range(TRIES):
        taken = _take(services, actor, key)
        if taken is not None:
            return taken
    raise ConflictError("The return is being mapped again. Wait until that is done, then export it.")


def _take(services: Services, actor: Actor, key: str) -> dict[str, Any] | None:
    """Put the parts together; None where a mapping ended in between, so that they do not belong together."""
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        before = index_store.latest_run(connection, **view.scope)
    sent = receipt(services, actor, key)
    grid = open_grid(services, actor, key)
    feedback = show_completeness(services, actor, key)
    with reading(services.engine) as connection:
        if before != index_store.latest_run(connection, **view.scope):
            return None
        kept = {line.document.id for line in sent.lines if line.document and line.status is DocumentStatus.INDEXED}
        passages = index_store.list_indexed_passages(connection, document_ids=kept, **view.scope)
        run = grid.run
        matches: Mapping[PassageId, Match] = {}
        items: Sequence[ItemMatch] = ()
        if run is not None:
            matches = index_store.list_matches(connection, authority_id=view.authority.id, run_id=run.id)
            items = index_store.list_item_matches(connection, authority_id=view.authority.id, run_id=run.id)
        pages = store.get_page_texts(
            connection, authority_id=view.authority.id, reading_ids={passage.reading_id for passage in passages}
        )
        costs = store.list_costs(connection, **view.scope)
        decided = standing_decisions(store.list_aside_decisions(connection, **view.scope))
    with writing(services.engine) as connection:
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="return-exported",
            subject=view.item.id,
            authority_id=view.authority.id,
        )
    also = also_suggested(grid.suggestions, grid.suggestions.values())
    numbers = {(reading_id, number): page.page for (reading_id, number), page in pages.items()}
    return {
        "schema": SCHEMA,
        "return": {
            "id": view.item.reference,
            "key": view.item.id,
            "authority": view.authority.name,
            "framework": view.item.framework,
            "state": str(view.item.state),
            "revision": view.item.revision,
        },
        "run": None
        if run is None
        else {"id": run.id, "embedding": run.embedding, "mapping": run.mapping, "made_at": run.made_at.isoformat()},
        "documents": list(_documents(sent.lines, items, costs, decided)),
        "passages": [
            _passage(passage, matches.get(passage.id), numbers)
            for passage in passages
            if passage.aside or passage.id in matches
        ],
        "suggestions": [_suggestion(s, also[s.id], grid) for s in grid.suggestions.values()],
        "grid": _grid(grid),
        "completeness": completeness_values(feedback),
        "claims": [],
    }


def _documents(
    lines: Iterable[ReceiptLine],
    items: Sequence[ItemMatch],
    costs: Mapping[DocumentId, tuple[float, int]],
    decided: Mapping[Sha256, AsideDecision],
) -> Iterable[dict[str, Any]]:
    """One row per file sent: a document under its first path, identical copies and containers as rows of their own."""
    every = list(lines)
    paths: dict[DocumentId, list[str]] = {}
    for line in every:
        if line.document is not None:
            paths.setdefault(line.document.id, []).append(line.path)
    found: dict[DocumentId, list[ItemMatch]] = {}
    for item in items:
        found.setdefault(item.document_id, []).append(item)
    for line in every:
        document = line.document
        own = document is not None and not line.copy
        seconds, peak_mb = costs.get(document.id, (None, None)) if document is not None and own else (None, None)
        yield {
            "id": line.entry.id if document is None or line.copy else document.id,
            "path": line.path,
            "paths": paths[document.id] if document is not None and own else [line.path],
            "sha256": line.entry.sha256,
            "media_type": line.entry.media_type,
            "pages": 0 if document is None else document.pages,
            "words": 0 if document is None else document.words,
            "status": str(line.status),
            "reason": line.reason,
            "duplicate": _duplicate(line),
            "family": None if document is None else document.family,
            "latest": document is not None and own and document.latest,
            "template": _template(document),
            "decision": _decision(decided.get(document.sha256)) if document is not None and own else None,
            "request_items": [
                {"id": i.item, "probability": round(i.probability, 4), "section": i.section, "basis": str(i.basis)}
                for i in (found.get(document.id, []) if document is not None and own else [])
            ],
            "doc_type": "" if document is None else document.doc_type,
            "year": None if document is None else document.year,
            "language": "" if document is None else document.language,
            "flags": [] if document is None else list(document.flags),
            "seconds": seconds,
            "peak_mb": peak_mb,
        }


def _duplicate(line: ReceiptLine) -> dict[str, Any] | None:
    if line.document is None:
        return None
    if line.copy:
        return {"kind": str(DuplicateKind.IDENTICAL), "of": line.document.id, "score": 1.0}
    cause = line.document.cause if line.document.status in SET_ASIDE else None  # a person may have brought it back
    return None if cause is None else {"kind": str(cause.kind), "of": cause.of, "score": round(cause.score, 4)}


def _decision(decision: AsideDecision | None) -> dict[str, Any] | None:
    if decision is None:
        return None
    return {
        "decision": str(decision.decision),
        "by": decision.by,
        "at": decision.at.isoformat(),
        "note": decision.note,
    }


def _template(document: Document | None) -> dict[str, Any]:
    if document is None:
        return {"state": str(TemplateState.NONE), "filled": 1.0, "empty": []}
    template = document.template
    return {"state": str(template.state), "filled": round(template.filled, 4), "empty": list(template.empty)}


def _passage(
    passage: IndexedPassage, match: Match | None, numbers: Mapping[tuple[str, int], int | None]
) -> dict[str, Any]:
    """Give a passage with what it speaks to; one that is set aside is no evidence of anything."""
    spans = [
        {"page": numbers.get((passage.reading_id, number)), "start": start, "end": end}
        for number, start, end in passage.spans
    ]
    return {
        "id": passage.id,
        "document": passage.document_id,
        "page": passage.page,
        "start": passage.spans[0][1],
        "end": passage.spans[0][2],
        "spans": spans,
        "locator": passage.locator,
        "headings": list(passage.headings),
        "text": passage.text,
        "aside": passage.aside,
        "evidence": 0.0 if match is None else round(match.evidence, 4),
        "polarity": _likeliest_way(match),
        "self_identified": match is not None and self_identified(passage, match),
        "statements": [
            {"id": c.id, "probability": round(c.probability, 4)} for c in (match.statements if match else ())
        ],
        "categories": [
            {"id": c.id, "probability": round(c.probability, 4)} for c in (match.categories if match else ())
        ],
        "polarities": [
            {"id": c.id, "probability": round(c.probability, 4)} for c in (match.polarities if match else ())
        ],
        "stretches": [
            {
                "start": each.start,
                "end": each.end,
                "polarity": each.way,
                "probability": each.chance,
                "evidence": each.evidence,
                "statements": [{"id": label, "probability": chance} for label, chance in each.statements],
                "categories": [{"id": label, "probability": chance} for label, chance in each.categories],
            }
            for each in (match.stretches if match else ())
        ],
        "unclear": [] if match is None else list(unclear_of(match)),
    }


def _likeliest_way(match: Match | None) -> str:
    """Give one of the four ways to speak; `unclear` says beside it where that is no more than a guess."""
    if match is None:
        return str(Polarity.NEUTRAL)
    return match.polarities[0].id if match.polarities else str(match.polarity)


def _sentence(sentence: CitedSentence) -> dict[str, Any]:
    return {
        "text": sentence.text,
        "citations": [
            {
                "passage": c.passage_id,
                "document": c.document_id,
                "page": c.page,
                "start": c.start,
                "end": c.end,
                "quote": c.quote,
            }
            for c in sentence.citations
        ],
    }


def _tables(sentences: Sequence[CitedSentence], pages: Pages) -> list[dict[str, Any]]:
    """Say which sentences are rows of one table, which of them is its head, and how many rows it has."""
    return [
        {
            "head": None if block.head is None else sentences.index(block.head.sentence),
            "rows": [sentences.index(row.sentence) for row in block.rows],
            "shown": block.shown,
            "of": block.of,
        }
        for block in blocks_of(sentences, pages)
        if isinstance(block, QuotedTable)
    ]


def _suggestion(suggestion: Suggestion, also: Sequence[Suggestion], grid: GridView) -> dict[str, Any]:
    return {
        "id": suggestion.id,
        "statement": suggestion.statement,
        "category": suggestion.category,
        "polarity": str(suggestion.polarity),
        "summary": [_sentence(sentence) for sentence in suggestion.summary],
        "tables": _tables(suggestion.summary, grid.pages),
        "also": [each.id for each in also],
        "passages": list(suggestion.passages),
        "confidence": round(suggestion.confidence, 4),
        "key": suggestion.key,
        "reason": suggestion.reason,
        "chances": dict(suggestion.chances),
        "unclear": list(unclear_axes(suggestion.chances)),
        "review": None
        if (review := grid.reviews.get(suggestion.key)) is None
        else {
            "decision": str(review.decision),
            "text": review.text,
            "moved_to": {"statement": review.statement, "category": review.category} if review.statement else None,
            "polarity": review.polarity,
            "by": review.by,
            "at": review.at.isoformat(),
        },
    }


def _grid(grid: GridView) -> list[dict[str, Any]]:
    return [
        {
            "statement": cell.statement,
            "category": cell.category,
            "state": str(cell.state),
            "entries": [
                {
                    "id": entry.id,
                    "origin": str(entry.origin),
                    "text": entry.text,
                    "sentences": [_sentence(sentence) for sentence in entry.sentences],
                    "polarity": entry.polarity,
                    "tables": _tables(entry.sentences, grid.pages),
                    "by": entry.by,
                    "at": entry.at.isoformat(),
                }
                for entry in cell.entries
            ],
            "suggestions": list(cell.suggestions),
            "sources": cell.sources,
            "documents": cell.documents,
            "unclear": cell.unclear,
            "rejected": list(cell.rejected),
            "first": list(cell.first),
        }
        for cell in grid.cells
    ]


def completeness_values(feedback: CompletenessView) -> dict[str, Any]:
    """Give the automatic feedback as plain values."""
    report = feedback.report
    return {
        "automatic": True,
        "list": feedback.framework.request_list.id,
        "items": [
            {
                "id": item.item,
                "title": item.title,
                "status": str(item.status),
                "documents": [{"id": document_id, "section": section} for document_id, section in item.documents],
                "links": list(item.links),
                "advice": item.advice,
            }
            for item in report.items
        ],
        "volume": {
            "files": report.files,
            "read": report.read,
            "blank": report.blank,
            "duplicate": report.duplicate,
            "unreadable": report.unreadable,
            "refused": report.refused,
            "not_evidence": report.not_evidence,
            "waiting": report.waiting,
            "opened": report.opened,
            "parts": report.parts,
            "pages": report.pages,
            "over_long": list(report.over_long),
        },
        "findings": list(report.findings),
    }
