"""What stands out in a return as a whole, in sentences an authority can act on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from index.model import ItemReport, ItemStatus
from ingest.model import Document, DocumentId, DocumentStatus
from ingest.names import SYSTEM_FILE, as_sent
from ingest.receipt import ReceiptLine

_NOT_READ = (DocumentStatus.UNREADABLE, DocumentStatus.REFUSED)
NAMED = 3  # files named in one sentence before "and others"


def findings(
    items: Sequence[ItemReport],
    documents: Sequence[Document],
    *,
    names: Mapping[DocumentId, str],
    lines: Sequence[ReceiptLine],
    over_long: Sequence[DocumentId],
    opened: date,
) -> tuple[str, ...]:
    """Say what stands out, most useful first; nothing when nothing does. `lines`: every file sent and how it ended."""
    said = [
        _not_read(lines),
        _missing(items),
        _blank(documents, names),
        _repeats(lines),
        _over_long(documents, names, over_long),
        _old(items, opened),
    ]
    return tuple(sentence for sentence in said if sentence)


def _not_read(lines: Sequence[ReceiptLine]) -> str:
    """Name what was refused at the door too, but not what computers leave about: nobody needs to send that again."""
    bad = [line.path for line in lines if line.status in _NOT_READ and line.reason != SYSTEM_FILE]
    if not bad:
        return ""
    return f"{_files(len(bad))} could not be read or taken: {_listed(bad)}. Each says why in the list of files."


def _missing(items: Sequence[ItemReport]) -> str:
    missing = [item for item in items if item.status is ItemStatus.NOT_FOUND]
    if not missing:
        return ""
    return (
        f"Nothing was found in what you uploaded for {len(missing)} of {len(items)} items of the working list. "
        "Some may stand inside other documents: point to the section, or give a public link."
    )


def _blank(documents: Sequence[Document], names: Mapping[DocumentId, str]) -> str:
    blank = [d.id for d in documents if d.status is DocumentStatus.BLANK]
    if not blank:
        return ""
    are = "is an unfilled template and was" if len(blank) == 1 else "are unfilled templates and were"
    return f"{_files(len(blank))} {are} set aside: {_named(blank, names)}. Send filled ones where you can."


def _repeats(lines: Sequence[ReceiptLine]) -> str:
    aside = [line for line in lines if line.status in (DocumentStatus.DUPLICATE, DocumentStatus.SUPERSEDED)]
    if not aside:
        return ""
    older = sum(line.status is DocumentStatus.SUPERSEDED for line in aside)
    also = f", {older} of them as older versions" if older else ""
    were = "repeats another and was" if len(aside) == 1 else "repeat others and were"
    return (
        f"{_files(len(aside))} {were} set aside{also}: {_listed([line.path for line in aside])}. "
        "Nothing was deleted, and each counts through the one that was kept."
    )


def _over_long(documents: Sequence[Document], names: Mapping[DocumentId, str], over_long: Sequence[DocumentId]) -> str:
    if not over_long:
        return ""
    words = sum(document.words for document in documents if document.id in set(over_long))
    verb = "holds" if len(over_long) == 1 else "hold"
    return (
        f"{_named(over_long, names)} {verb} little evidence in about {round(words, -3):,} words. "
        "Tell us which sections matter, or send those alone."
    )


def _old(items: Sequence[ItemReport], opened: date) -> str:
    old = [item.item for item in items if item.status is ItemStatus.OUT_OF_DATE_ONLY]
    if not old:
        return ""
    return (
        f"Only older documents were found for {', '.join(old)}, seen from {opened.year}. "
        "Send newer ones, or tell us that they still hold."
    )


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number} files"


def _named(documents: Sequence[DocumentId], names: Mapping[DocumentId, str]) -> str:
    return _listed([as_sent(names.get(document, document)) for document in documents])


def _listed(paths: Sequence[str]) -> str:
    return ", ".join(paths[:NAMED]) + (" and others" if len(paths) > NAMED else "")
