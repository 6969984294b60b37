"""What an authority should know about its return: what arrived, item by item, in words it can act on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from index.findings import NAMED, findings
from index.model import CompletenessReport, ItemMatch, ItemReport, ItemStatus
from ingest.framework import Framework, RequestItem
from ingest.model import Declaration, Document, DocumentId, DocumentStatus, Entry, EntryId, Outcome, TemplateState
from ingest.names import as_sent, file_name
from ingest.receipt import REPEATS, account_for, primary_paths

PROBABLE = 0.5  # a content match below this may answer the item, and is not counted as doing so
YEARS_FRESH = 3  # a document older than this many years before the return is called out of date
LONG_PAGES = 100  # from here on a document is long; or from
LONG_WORDS = 40_000  # where its format has no pages
LITTLE_EVIDENCE = 0.1  # share of passages that are evidence
STUB_WORDS = 40  # below which a document only announces what is to come


class Fitness(IntEnum):
    """How well a document can answer an item, best first."""

    FIT = 0
    PARTLY_FILLED = 1
    OLD = 2
    STUB = 3
    LITTLE_IN_IT = 4
    WAITING = 5
    BLANK = 6
    UNREADABLE = 7


_BY_STATUS = {
    DocumentStatus.UNREADABLE: Fitness.UNREADABLE,
    DocumentStatus.REFUSED: Fitness.UNREADABLE,
    DocumentStatus.RECEIVED: Fitness.WAITING,
    DocumentStatus.BLANK: Fitness.BLANK,
    DocumentStatus.NOT_EVIDENCE: Fitness.LITTLE_IN_IT,
}
_VERDICTS = {
    Fitness.FIT: (ItemStatus.PROVIDED, ""),
    Fitness.PARTLY_FILLED: (
        ItemStatus.PARTLY,
        "{name} is a form that is {filled} % filled in. Send it completed, or say why not.",
    ),
    Fitness.OLD: (
        ItemStatus.OUT_OF_DATE_ONLY,
        "{name} is from {year}. Send a newer version, or tell us that this one still holds.",
    ),
    Fitness.STUB: (
        ItemStatus.PARTLY,
        "{name} holds only {words} words. Send the whole document, or tell us that there is no more.",
    ),
    Fitness.LITTLE_IN_IT: (
        ItemStatus.PARTLY,
        "{name} was read but holds little to assess. Send what it points to, or give public links.",
    ),
    Fitness.WAITING: (ItemStatus.PARTLY, "{name} is still being read. Look again in a few minutes."),
    Fitness.BLANK: (
        ItemStatus.BLANK_TEMPLATE_ONLY,
        "{name} is an unfilled template. Send one that is filled in, with personal details removed.",
    ),
    Fitness.UNREADABLE: (ItemStatus.UNREADABLE_ONLY, "{name} could not be read. {reason}"),
}
_NOT_FOUND = (
    "Not found in what you uploaded. If it stands inside another document, tell us which section; "
    "if it is public, give a link."
)


@dataclass(frozen=True, slots=True)
class _Bank:
    """The documents of a return, found by id and named by the path they came in."""

    documents: Mapping[DocumentId, Document]
    names: Mapping[DocumentId, str]
    by_entry: Mapping[EntryId, DocumentId]

    def kept(self, document_id: DocumentId) -> Document | None:
        """Follow a set-aside copy to the document that stands for it."""
        seen: set[DocumentId] = set()
        document = self.documents.get(document_id)
        while document is not None and document.status in REPEATS and document.cause is not None:
            if document.id in seen:
                return None
            seen.add(document.id)
            document = self.documents.get(document.cause.of)
        return document

    def file_name(self, document: Document) -> str:
        """Give what a document's file was called when it was sent."""
        return as_sent(file_name(self.names.get(document.id) or document.title or document.id))


def report(
    framework: Framework,
    *,
    documents: Sequence[Document],
    entries: Sequence[Entry],
    declarations: Sequence[Declaration],
    item_matches: Sequence[ItemMatch],
    evidence_share: Mapping[DocumentId, float],
    opened: date,
) -> CompletenessReport:
    """Report on what was uploaded, one line per request item in the framework's order, and on the whole.

    `evidence_share`: by document, the share of its passages that say something about how the authority performs.
    It never says that an authority lacks a document, only that none was found in what it uploaded.
    """
    bank = _bank(documents, entries)
    over_long = tuple(
        document.id
        for document in documents
        if document.status is DocumentStatus.INDEXED
        and (document.pages >= LONG_PAGES or document.words >= LONG_WORDS)
        and evidence_share.get(document.id, 1.0) < LITTLE_EVIDENCE
    )
    items = tuple(_item(item, bank, declarations, item_matches, opened) for item in framework.request_items)
    lines = account_for(entries, {document.id: document for document in documents}, primary_paths(entries))
    counts = Counter(line.ending for line in lines)
    return CompletenessReport(
        items=items,
        files=len(entries),
        read=counts[DocumentStatus.INDEXED],
        blank=counts[DocumentStatus.BLANK],
        duplicate=sum(counts[status] for status in REPEATS),
        unreadable=counts[DocumentStatus.UNREADABLE],
        refused=counts[DocumentStatus.REFUSED],
        not_evidence=counts[DocumentStatus.NOT_EVIDENCE],
        waiting=counts[DocumentStatus.RECEIVED],
        opened=counts[Outcome.CONTAINER],
        parts=counts[Outcome.PART],
        pages=sum(document.pages for document in documents),
        over_long=over_long,
        findings=findings(items, documents, names=bank.names, lines=lines, over_long=over_long, opened=opened),
    )


def _bank(documents: Iterable[Document], entries: Sequence[Entry]) -> _Bank:
    by_entry = {entry.id: entry.document_id for entry in entries if entry.document_id is not None}
    return _Bank({document.id: document for document in documents}, primary_paths(entries), by_entry)


def _item(
    item: RequestItem,
    bank: _Bank,
    declarations: Iterable[Declaration],
    item_matches: Iterable[ItemMatch],
    opened: date,
) -> ItemReport:
    declared = [declaration for declaration in declarations if declaration.request_item == item.id]
    links = tuple(dict.fromkeys(declaration.link for declaration in declared if declaration.link))
    sections: dict[DocumentId, str] = {}
    firm: set[DocumentId] = set()
    for declaration in declared:
        if declaration.entry_id is not None and declaration.entry_id in bank.by_entry:
            document = bank.kept(bank.by_entry[declaration.entry_id])
            if document is not None:
                sections.setdefault(document.id, declaration.section)
                firm.add(document.id)
    for match in sorted((m for m in item_matches if m.item == item.id), key=lambda m: (-m.probability, m.document_id)):
        document = bank.kept(match.document_id)
        if document is not None:
            sections.setdefault(document.id, match.section)
            if match.probability >= PROBABLE:
                firm.add(document.id)
    found = [bank.documents[document_id] for document_id in sections]
    status, advice = _judge(found, firm, links, bank, opened)
    # Those that may answer it are named only where none does: a folder's name alone brings in what lies beside.
    named = [document for document in found if document.id in firm] or found
    ranked = sorted(named, key=lambda d: _fitness(d, opened))
    return ItemReport(
        item=item.id,
        title=item.title,
        status=status,
        documents=tuple((document.id, sections[document.id]) for document in ranked),
        links=links,
        advice=advice,
    )


def _fitness(document: Document, opened: date) -> Fitness:
    """Say how well a document can answer an item."""
    known = _BY_STATUS.get(document.status)
    if known is not None:
        return known
    if document.template.state is TemplateState.BLANK:
        return Fitness.BLANK
    if document.template.state is TemplateState.PARTLY:
        return Fitness.PARTLY_FILLED
    if 0 < document.words < STUB_WORDS:
        return Fitness.STUB
    return Fitness.OLD if is_old(document, opened) else Fitness.FIT


def is_old(document: Document, opened: date) -> bool:
    """Tell whether a document's year lies more than `YEARS_FRESH` years before the return's."""
    return document.year is not None and document.year < opened.year - YEARS_FRESH


def _judge(
    found: Sequence[Document], firm: set[DocumentId], links: Sequence[str], bank: _Bank, opened: date
) -> tuple[ItemStatus, str]:
    """Say what was found for an item and what to do; also of files beside it that could not be read."""
    status, advice = _verdict(found, firm, links, bank, opened)
    if status is ItemStatus.UNREADABLE_ONLY:
        return status, advice
    named = [document for document in found if document.id in firm] or found
    unread = [document for document in named if _fitness(document, opened) is Fitness.UNREADABLE]
    told = [f"{bank.file_name(each)} could not be read. {each.reason}" for each in unread[:NAMED]]
    if len(unread) > NAMED:
        told.append(f"{len(unread) - NAMED} more could not be read.")
    return status, " ".join([advice, *told]).strip()


def _verdict(
    found: Sequence[Document], firm: set[DocumentId], links: Sequence[str], bank: _Bank, opened: date
) -> tuple[ItemStatus, str]:
    best = min((document for document in found if document.id in firm), key=lambda d: _fitness(d, opened), default=None)
    if links and (best is None or _fitness(best, opened) is not Fitness.FIT):
        return ItemStatus.PROVIDED, "You gave a public link. We have not opened it; check that it works for everyone."
    if best is not None:
        status, advice = _VERDICTS[_fitness(best, opened)]
        facts = {
            "year": best.year,
            "filled": round(100 * best.template.filled),
            "words": best.words,
            "reason": best.reason,
        }
        return status, advice.format(name=bank.file_name(best), **facts).strip()
    if found:
        name = bank.file_name(found[0])
        return ItemStatus.PARTLY, f"{name} may answer this. Tell us which document and section does."
    return ItemStatus.NOT_FOUND, _NOT_FOUND
