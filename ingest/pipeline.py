"""The steps of reading, composed: a file becomes a reading, the documents of a return are settled together."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from time import process_time

from ingest.duplicates.grouping import find_families
from ingest.duplicates.judging import Candidate
from ingest.duplicates.kinds import Family
from ingest.duplicates.remembering import Memory
from ingest.duplicates.signing import sign_document
from ingest.facts import find_facts, holds_only_links, is_contents_only, is_cover
from ingest.framework import DocumentType
from ingest.model import (
    FURNITURE,
    Cause,
    DocumentId,
    DocumentStatus,
    DuplicateKind,
    Element,
    ElementKind,
    Failure,
    PageText,
    Parsed,
    Reading,
    Signature,
    TemplateCheck,
    TemplateState,
)
from ingest.names import as_sent
from ingest.passages import lay_out
from ingest.personal import find_personal
from ingest.templates.examining import examine
from ingest.templates.parts import blank_parts
from ingest.templates.registers import without_lists
from ingest.templates.siblings import Member, compare_siblings
from ingest.words import row_text, words_of

READER = "reader@5"
"""Name and version of this way of reading; a change that moves spans raises the number."""

PAGE_WORDS = 400  # a full page of council prose, where the format has no pages of its own
OPENING = 3000  # code points of text that facts are looked for in

_LISTS = {  # told by what stands in them, which looks like a form without answers too
    "links-only": "Holds links only. Send the documents behind them, or declare a public link for the request item.",
    "contents-only": "A contents list or cover sheet, without evidence.",
}
_LABELS = "Holds headings and labels only, without a sentence."
_WRAPPER = "Holds no sentence of its own; the files inside it are listed one by one."


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """What settling needs to know of one document."""

    id: DocumentId
    path: str
    media_type: str
    title: str
    year: int | None
    signature: Signature | None  # None when nothing was read
    template: TemplateCheck
    flags: tuple[str, ...]
    failures: tuple[Failure, ...]
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """How a document ended, in words a clerk understands."""

    status: DocumentStatus
    reason: str
    cause: Cause | None = None
    template: TemplateCheck | None = None  # what the document is among its siblings; None where it was not read
    family: str | None = None  # what its copies and versions share
    latest: bool = True  # no newer version of it was sent


def make_reading(parsed: Parsed, *, path: str, document_types: Sequence[DocumentType]) -> Reading:
    """Make a reading of a parsed file: pages, passages, template check, signature and facts."""
    started = process_time()
    body = [element for element in parsed.elements if element.kind not in FURNITURE and not element.hidden]
    template, look = examine(without_lists(parsed), marked="form" in parsed.flags)
    aside = blank_parts(parsed.elements) if template.state is TemplateState.NONE else frozenset()
    pages, passages = lay_out(parsed, aside=aside)
    text = "\n".join(element.text for element in body)
    words = words_of(text)
    title = _title(parsed, body, path)
    facts = find_facts(path=path, title=title, text=text[:OPENING], document_types=document_types)
    flags = set(parsed.flags)
    if holds_only_links(text):
        flags.add("links-only")
    if is_contents_only(body) or is_cover(path, body):
        flags.add("contents-only")
    if words and not passages:
        flags.add("labels-only")
    personal = find_personal(_with_unseen(parsed, pages))
    if personal:
        flags.add("personal-data")
    return Reading(
        pages=pages,
        passages=passages,
        title=title,
        words=len(words),
        page_count=_count_pages(pages, len(words)),
        template=template,
        signature=replace(sign_document(parsed.elements), look=look),
        flags=tuple(sorted(flags)),
        personal=personal,
        failures=parsed.failures,
        facts=facts,
        seconds={"parse": parsed.seconds, "read": process_time() - started},
        peak_mb=parsed.peak_mb,
    )


def _with_unseen(parsed: Parsed, pages: Sequence[PageText]) -> Iterator[tuple[int | None, str]]:
    """Yield the text of each page with what stands on it that no reader of the original sees."""
    unseen: dict[int, list[str]] = {}
    for element in parsed.elements:
        if element.hidden:
            unseen.setdefault(element.page, []).extend((element.text, *map(row_text, element.cells)))
    for page in pages:
        yield page.page, "\n".join([page.text, *unseen.get(page.number, ())])


def settle(documents: Sequence[ReadDocument], *, memory: Memory | None = None) -> dict[DocumentId, Settled]:
    """Say how each document of a return ended; the order they came in does not matter.

    With the `memory` of an earlier call, only pairs of documents that were not compared then are compared.
    """
    checks = compare_siblings(
        Member(id=document.id, path=document.path, look=document.signature.look, template=document.template)
        for document in documents
        if document.words > 0 and document.signature is not None
    )
    documents = [replace(document, template=checks.get(document.id, document.template)) for document in documents]
    readable = [document for document in documents if document.words > 0 and document.signature is not None]
    families = find_families(
        (
            Candidate(
                id=document.id,
                path=document.path,
                signature=document.signature,
                template=document.template.state,
                media_type=document.media_type,
                year=document.year,
                title=document.title,
            )
            for document in readable
            if document.signature is not None
        ),
        memory=memory,
    )
    family_of = {member: family for family in families for member in (family.kept, *family.causes)}
    return {
        document.id: replace(_settle(document, family_of.get(document.id)), template=document.template)
        for document in documents
    }


def _settle(document: ReadDocument, family: Family | None) -> Settled:
    cause = None if family is None else family.causes.get(document.id)
    settled = _end(document, cause)
    if family is None:
        return settled
    older = cause is not None and cause.kind is DuplicateKind.OLDER_VERSION
    return replace(settled, family=family.id, latest=not older)


def _end(document: ReadDocument, cause: Cause | None) -> Settled:
    if document.words == 0 or document.signature is None:
        return Settled(status=DocumentStatus.UNREADABLE, reason=_unread(document.failures))
    listing = next((why for flag, why in _LISTS.items() if flag in document.flags), None)
    if document.template.state is TemplateState.BLANK and listing is None:
        return Settled(status=DocumentStatus.BLANK, reason=f"Blank: {_within(document.template.reason)}", cause=cause)
    if cause is not None:
        older = cause.kind is DuplicateKind.OLDER_VERSION
        status = DocumentStatus.SUPERSEDED if older else DocumentStatus.DUPLICATE
        return Settled(status=status, reason=cause.reason, cause=cause)
    if listing is not None:
        return Settled(status=DocumentStatus.NOT_EVIDENCE, reason=listing)
    if "labels-only" in document.flags:
        reason = _WRAPPER if "embedded" in document.flags else _LABELS
        return Settled(status=DocumentStatus.NOT_EVIDENCE, reason=reason)
    return Settled(status=DocumentStatus.INDEXED, reason=_read(document))


def _within(reason: str) -> str:
    """Give a reason as it stands within a sentence."""
    return reason[:1].lower() + reason[1:]


def _unread(failures: Sequence[Failure]) -> str:
    whole = [failure.message for failure in failures if failure.page is None]
    if whole:
        return whole[0]
    if failures:
        return failures[0].message
    return "No words were found in this file. If it is a scan, send a version with text."


def _read(document: ReadDocument) -> str:
    parts = []
    if document.template.state is TemplateState.PARTLY:
        parts.append(f"Only partly filled in: {_within(document.template.reason)}")
    on_pages = [failure for failure in document.failures if failure.page is not None]
    unsure = [failure for failure in on_pages if failure.code == "low-confidence"]
    unread = [failure for failure in on_pages if failure.code != "low-confidence"]
    if unread:
        parts.append(f"Read, but not these pages: {_pages(unread)}. {unread[0].message}")
    if unsure:
        parts.append(f"Words on these pages were recognised in a poor picture, check them there: {_pages(unsure)}.")
    parts += [failure.message for failure in document.failures if failure.page is None]
    return " ".join(parts) or "Read."


def _pages(failures: Sequence[Failure]) -> str:
    numbers = sorted({failure.page for failure in failures if failure.page is not None})
    return ", ".join(map(str, numbers[:10])) + (" and more" if len(numbers) > 10 else "")


def _count_pages(pages: Sequence[PageText], words: int) -> int:
    if any(page.page is not None for page in pages):
        return len(pages)
    return max(len(pages), math.ceil(words / PAGE_WORDS))


def _title(parsed: Parsed, body: Sequence[Element], path: str) -> str:
    for element in body[:10]:
        if element.kind is ElementKind.HEADING and element.level <= 1 and element.page == 1:
            return " ".join(element.text.split())[:300]
    stem = as_sent(PurePosixPath(path.rsplit("!", 1)[-1]).stem)
    # Properties often hold a program's or an old file's name; they win only over a bare file name without spaces.
    return parsed.title.strip()[:300] if parsed.title.strip() and " " not in stem else stem
