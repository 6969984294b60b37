"""What the worker does once a return's documents are read: relate them to each other and to the framework."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

from api.services import Services
from index import store as index_store
from index.embedding.embedder import Embedder, embedding_hash
from index.entries.grid import standing_reviews
from index.items.matcher import ItemInput
from index.mapping.spaces import context_of
from index.model import IndexedPassage, Run, RunId
from index.pipeline import Known, map_return
from index.text.sentences import Pages
from ingest import store
from ingest.aside import apply_decisions, standing_decisions
from ingest.db import reading, writing
from ingest.ids import new_id
from ingest.model import (
    AuthorityId,
    Declaration,
    Document,
    DocumentId,
    DocumentStatus,
    Entry,
    Failure,
    PageText,
    Scope,
    Signature,
)
from ingest.pipeline import ReadDocument, Settled, settle
from ingest.receipt import REPEATS, primary_paths
from ingest.store import leases
from ingest.store.leases import ReturnLease

logger = logging.getLogger(__name__)

ENDED = {DocumentStatus.UNREADABLE, DocumentStatus.REFUSED}
"""Statuses of documents that ended without a reading."""
EMBED_BATCH = 64  # passages embedded between two saves
OPENING = 3000  # code points of a document's text that request items are looked for in


def relate_return(
    services: Services,
    lease: ReturnLease,
    *,
    owner: str,
    on_progress: Callable[[int, int], None] | None = None,
) -> None:
    """Settle a return's documents, embed what is new, map every passage, suggest entries.

    Vectors are kept as they are made; everything else is saved in one transaction at the end, so that a crash
    anywhere means "run again". `on_progress` hears (passages embedded, passages in all).
    """
    scope = Scope(authority_id=lease.authority_id, return_id=lease.return_id)
    memory = services.memories.of(lease.return_id)
    with reading(services.engine) as connection:
        found = store.find_return(connection, authority_id=lease.authority_id, key=lease.return_id)
        if found is None:
            raise ValueError(f"leased return {lease.return_id} is gone")
        # A file that arrived since the claim is not read yet; the next run takes it in.
        documents = [d for d in store.list_documents(connection, **scope) if d.reading_id or d.status in ENDED]
        signatures = store.list_signatures(connection, known=memory.signatures, **scope)
        checks = store.list_checks(connection, **scope)
        failures = store.list_failures(connection, **scope)
        entries = store.list_entries(connection, **scope)
        declarations = store.list_declarations(connection, **scope)
        decided = standing_decisions(store.list_aside_decisions(connection, **scope))
        arrived = store.list_arrivals(connection, **scope)
    paths = primary_paths(entries)
    # Not in the order they came: what follows from the same files must be the same.
    documents.sort(key=lambda d: (paths[d.id], d.sha256))
    memory.signatures = {d.reading_id: signatures[d.id] for d in documents if d.reading_id}
    found_out = settle(
        [
            _read_document(
                replace(d, template=checks.get(d.id, d.template)),
                paths[d.id],
                signatures.get(d.id),
                failures.get(d.id, []),
            )
            for d in documents
        ],
        memory=memory,
    )
    settled = apply_decisions(found_out, {d.id: decided[d.sha256] for d in documents if d.sha256 in decided}, arrived)
    kept = {document_id for document_id, outcome in settled.items() if outcome.status is DocumentStatus.INDEXED}
    with reading(services.engine) as connection:
        listed = index_store.list_indexed_passages(connection, document_ids=kept, **scope)
        passages = [passage for passage in listed if not passage.aside]
    framework = services.framework(found.framework)
    mapper = services.mapper(found.framework)
    vectors = embed_passages(services, lease.authority_id, passages, services.embedder, on_progress)
    run = Run(
        id=RunId(new_id()),
        authority_id=lease.authority_id,
        return_id=lease.return_id,
        embedding=services.embedder.name,
        mapping=mapper.version,
        framework=found.framework,
        revision=lease.revision,
        made_at=services.now(),
    )
    known = _known(services, run)
    mapped = map_return(
        run,
        framework,
        mapper,
        services.item_matcher(found.framework),
        passages=passages,
        known=known,
        vectors=vectors,
        pages=_pages(services, lease.authority_id),
        # Blank and unreadable files too, by their names: "only a blank form of this was sent" is worth saying.
        documents=_item_inputs(
            [d for d in documents if settled[d.id].status not in REPEATS],
            passages,
            paths,
            entries,
            declarations,
        ),
    )
    with writing(services.engine) as connection:
        if not leases.finish_return(connection, owner=owner, revision=lease.revision, **scope):
            logger.warning("lease lost while mapping", extra={"return_id": lease.return_id})
            return
        for document in documents:
            outcome = settled[document.id]
            if _ended_so(document, outcome):
                continue
            store.set_status(
                connection,
                authority_id=lease.authority_id,
                document_id=document.id,
                status=outcome.status,
                reason=outcome.reason,
                cause=outcome.cause,
                template=outcome.template,
                family=outcome.family,
                latest=outcome.latest,
            )
        index_store.save_run(
            connection,
            authority_id=lease.authority_id,
            run=run,
            code=version("evidence-grid"),
            found=mapped.matches,
            items=mapped.items,
            suggested=mapped.suggestions,
            told_from=mapped.told_from,
            standing=mapped.standing,
        )
        # Those of a model that was in force before served until now.
        used = index_store.embeddings_in_use(connection, authority_id=lease.authority_id)
        index_store.drop_vectors(connection, authority_id=lease.authority_id, but=used)


def _ended_so(document: Document, outcome: Settled) -> bool:
    """Tell whether it is kept already that a document ended so."""
    kept = Settled(
        status=document.status,
        reason=document.reason,
        cause=document.cause,
        template=document.template,
        family=document.family,
        latest=document.latest,
    )
    cause = outcome.cause and replace(outcome.cause, reason=outcome.reason)  # kept without a reason of its own
    return kept == replace(outcome, cause=cause)


def _known(services: Services, run: Run) -> Known:
    """Give what the run before made of a return, as far as this one would make the same, and what was decided on."""
    with reading(services.engine) as connection:
        before = index_store.latest_run(connection, authority_id=run.authority_id, return_id=run.return_id)
        if before is None:
            return Known()
        owner = run.authority_id
        same = (before.mapping, before.embedding) == (run.mapping, run.embedding)
        found = index_store.list_matches(connection, authority_id=owner, run_id=before.id) if same else {}
        suggested = index_store.list_suggestions(connection, authority_id=owner, run_id=before.id) if same else []
        told_from = index_store.list_told(connection, authority_id=owner, return_id=run.return_id)
        standing = standing_reviews(index_store.list_reviews(connection, authority_id=owner, return_id=run.return_id))
        decided = index_store.get_suggestions(
            connection,
            authority_id=owner,
            return_id=run.return_id,
            suggestion_ids={review.suggestion_id for review in standing.values()},
        )
    entries = {suggestion.made_from: suggestion for suggestion in suggested}
    return Known(matches=found, told_from=told_from, suggestions=entries, decided=decided)


def _pages(services: Services, authority_id: AuthorityId) -> Pages:
    """Give page texts, loaded reading by reading as they are asked for."""
    known: dict[str, dict[tuple[str, int], PageText]] = {}

    def page(reading_id: str, number: int) -> PageText | None:
        if reading_id not in known:
            with reading(services.engine) as connection:
                known[reading_id] = store.get_page_texts(
                    connection, authority_id=authority_id, reading_ids=[reading_id]
                )
        return known[reading_id].get((reading_id, number))

    return page


def embed_passages(
    services: Services,
    authority_id: AuthorityId,
    passages: Sequence[IndexedPassage],
    embedder: Embedder,
    on_progress: Callable[[int, int], None] | None = None,
) -> NDArray[np.float32]:
    """Give the vectors of passages, (n, d) float32 rows of unit length, embedding only texts not embedded before."""
    texts_of = [context_of(passage) for passage in passages]
    hashes = [embedding_hash(text) for text in texts_of]
    texts = dict(zip(hashes, texts_of, strict=True))
    with reading(services.engine) as connection:
        known = index_store.load_vectors(connection, authority_id=authority_id, model=embedder.name, text_hashes=texts)
    missing = sorted(texts.keys() - known.keys(), key=lambda text_hash: (len(texts[text_hash]), text_hash))
    for start in range(0, len(missing), EMBED_BATCH):
        batch = missing[start : start + EMBED_BATCH]
        rows = embedder.embed([texts[text_hash] for text_hash in batch])
        with writing(services.engine) as connection:
            index_store.save_vectors(
                connection, authority_id=authority_id, model=embedder.name, text_hashes=batch, rows=rows
            )
        known.update(zip(batch, rows, strict=True))
        if on_progress is not None:
            on_progress(len(texts) - len(missing) + start + len(batch), len(texts))
    if not passages:
        return np.zeros((0, embedder.dimensions), dtype=np.float32)
    return np.stack([known[text_hash] for text_hash in hashes])


def _read_document(
    document: Document, path: str, signature: Signature | None, failures: Sequence[Mapping[str, Any]]
) -> ReadDocument:
    return ReadDocument(
        id=document.id,
        path=path,
        media_type=document.media_type,
        title=document.title,
        year=document.year,
        signature=signature,
        template=document.template,
        flags=document.flags,
        # A parked document has no reading; the reason it was parked with is all there is to say.
        failures=tuple(Failure(**failure) for failure in failures)
        or (Failure(code="crashed", message=document.reason),) * (document.reading_id is None),
        words=document.words,
    )


def _item_inputs(
    documents: Sequence[Document],
    passages: Sequence[IndexedPassage],
    paths: Mapping[DocumentId, str],
    entries: Sequence[Entry],
    declarations: Sequence[Declaration],
) -> list[ItemInput]:
    texts: dict[DocumentId, list[IndexedPassage]] = {}
    for passage in passages:
        texts.setdefault(passage.document_id, []).append(passage)
    document_of = {entry.id: entry.document_id for entry in entries}
    declared: dict[DocumentId, list[tuple[str, str]]] = {}
    for declaration in declarations:
        document_id = None if declaration.entry_id is None else document_of.get(declaration.entry_id)
        if document_id is not None:
            declared.setdefault(document_id, []).append((declaration.request_item, declaration.section))
    return [
        ItemInput(
            document_id=document.id,
            path=paths[document.id],
            title=document.title,
            headings=tuple(dict.fromkeys(h for passage in texts.get(document.id, []) for h in passage.headings)),
            opening=" ".join(passage.text for passage in texts.get(document.id, [])[:40])[:OPENING],
            doc_type=document.doc_type,
            declared=tuple(declared.get(document.id, ())),
        )
        for document in documents
    ]
