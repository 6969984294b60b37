"""A document that is set aside beside the one it repeats, with what differs between the two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from api import access, audit
from api.access import Actor, Permission
from api.actions.aside import AsideLine, Bank
from api.actions.returns import ReturnView, find_return
from api.services import Services
from index import store as index_store
from index.model import IndexedPassage
from ingest import store
from ingest.aside import AsideDecision
from ingest.db import reading, writing
from ingest.differences import Block, Comparison, compare
from ingest.errors import NotFoundError
from ingest.model import Document, PageText


@dataclass(frozen=True, slots=True, kw_only=True)
class AsidePair:
    """A document beside the one it repeats; alone where it repeats none."""

    view: ReturnView
    line: AsideLine
    other: Document | None
    comparison: Comparison | None  # None where there is no other to compare with
    text: str  # of the document, where there is no comparison to read
    history: tuple[AsideDecision, ...]  # every decision on it, in the order they were made


def open_pair(services: Services, actor: Actor, key: str, document_id: str) -> AsidePair:
    """Show a document beside the one it repeats, with what differs; seeing them is an event.

    Raises:
        NotFoundError: there is no such document in this return, or it could not be read.
    """
    access.require(actor, Permission.GRID)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        bank = Bank.load(connection, view)
        document = bank.get(document_id)
        if document.reading_id is None:
            raise NotFoundError("This document could not be read, so there is nothing to show.")
        cause = document.cause
        other = None if cause is None else next((d for d in bank.documents if d.id == cause.of and d.reading_id), None)
        passages = index_store.list_indexed_passages(
            connection, document_ids=[d.id for d in (document, other) if d is not None], **view.scope
        )
        readings = [d.reading_id for d in (document, other) if d is not None and d.reading_id is not None]
        pages = store.get_page_texts(connection, authority_id=view.authority.id, reading_ids=readings)
    with writing(services.engine) as connection:
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="document-compared",
            subject=document.id,
            authority_id=view.authority.id,
            details={} if other is None else {"with": other.id},
        )
    comparison = None
    if other is not None:
        comparison = compare(_blocks(document, passages, pages), _blocks(other, passages, pages))
    return AsidePair(
        view=view,
        line=bank.line(document),
        other=other,
        comparison=comparison,
        text="" if comparison else "\n".join(p.text for (r, _), p in pages.items() if r == document.reading_id),
        history=tuple(made for made in bank.decisions if made.document_sha256 == document.sha256),
    )


def _blocks(
    document: Document, passages: Sequence[IndexedPassage], pages: Mapping[tuple[str, int], PageText]
) -> list[Block]:
    """Give a document's headings and passages in order; its pages line by line where it has no passages."""
    blocks: list[Block] = []
    above: tuple[str, ...] = ()
    for passage in passages:
        if passage.document_id == document.id:
            place = "" if passage.page is None else f"page {passage.page}"
            said = takewhile(lambda pair: pair[0] == pair[1], zip(above, passage.headings, strict=False))
            texts = [*passage.headings[len(list(said)) :], *passage.text.split("\n")]
            above = passage.headings
            blocks += [Block(text=text, place=place) for text in texts]
    own = [page for (reading_id, _), page in pages.items() if reading_id == document.reading_id]
    return blocks or [
        Block(text=line, place="" if page.page is None else f"page {page.page}")
        for page in own
        for line in page.text.split("\n")
    ]
