"""Completeness: automatic feedback on what an authority uploaded, in words it can act on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from api import access
from api.access import Actor, Permission
from api.actions.returns import ReturnView, find_return, told
from api.services import Services
from index import store as index_store
from index.completeness import report
from index.model import CompletenessReport
from ingest import store
from ingest.aside import AsideKind, group_lines
from ingest.db import reading
from ingest.framework import Framework
from ingest.model import Document, DocumentId, DocumentStatus
from ingest.receipt import UNREAD, ReceiptLine, account_for, count_endings, primary_paths
from ingest.store import leases


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletenessView:
    """The automatic feedback on a return; nobody has checked it."""

    view: ReturnView
    framework: Framework
    report: CompletenessReport
    paths: dict[DocumentId, str]
    blank: frozenset[DocumentId]  # unfilled templates
    unread: frozenset[DocumentId]  # could not be read
    unmatched: tuple[DocumentId, ...]  # read, and named for no request item, by path; none before the return is mapped
    aside: dict[AsideKind, list[ReceiptLine]]  # files that were read and are not used
    endings: dict[str, int]  # how many files ended how, as on the receipt
    done: bool  # everything sent was read and mapped


def show_completeness(services: Services, actor: Actor, key: str) -> CompletenessView:
    """Compare what was uploaded with the working list of request items; says nothing of the assessors' side."""
    access.require(actor, Permission.COMPLETENESS)
    view = find_return(services, actor, key)
    framework = services.framework(view.item.framework)
    with reading(services.engine) as connection:
        documents = [told(actor, each) for each in store.list_documents(connection, **view.scope)]
        entries = store.list_entries(connection, **view.scope)
        declarations = store.list_declarations(connection, **view.scope)
        run = index_store.latest_run(connection, **view.scope)
        items = (
            []
            if run is None
            else index_store.list_item_matches(connection, authority_id=view.authority.id, run_id=run.id)
        )
        shares = (
            {}
            if run is None
            else index_store.evidence_shares(connection, authority_id=view.authority.id, run_id=run.id)
        )
        done = leases.is_idle(connection, return_id=view.item.id)
        broken = store.list_broken_uploads(connection, **view.scope)
    made = report(
        framework,
        documents=documents,
        entries=entries,
        declarations=declarations,
        item_matches=items,
        evidence_share=shares,
        opened=view.item.created_at.date(),
    )
    paths = primary_paths(entries)
    lines = account_for(entries, {document.id: document for document in documents}, paths)
    return CompletenessView(
        view=view,
        framework=framework,
        report=replace(made, findings=(*_broken_off(len(broken)), *made.findings)),
        paths=paths,
        blank=frozenset(document.id for document in documents if document.status is DocumentStatus.BLANK),
        unread=frozenset(document.id for document in documents if document.status in UNREAD),
        unmatched=() if run is None or not done else _unmatched(made, documents, paths),
        aside=group_lines(lines),
        endings=count_endings(lines),
        done=done,
    )


def _unmatched(
    made: CompletenessReport, documents: Iterable[Document], paths: Mapping[DocumentId, str]
) -> tuple[DocumentId, ...]:
    """Give the documents in use that no request item names, by path."""
    named = {document_id for item in made.items for document_id, _ in item.documents}
    used = (document.id for document in documents if document.status is DocumentStatus.INDEXED)
    return tuple(sorted((each for each in used if each not in named), key=lambda each: paths.get(each, each)))


def _broken_off(uploads: int) -> tuple[str, ...]:
    """Say that uploads did not come to their end; nothing where all did."""
    if not uploads:
        return ()
    did = "1 upload did not come to its end" if uploads == 1 else f"{uploads} uploads did not come to their end"
    return (f"{did}, so files may be missing. The list of files says which; send the same files again.",)
