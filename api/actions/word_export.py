"""The evidence grid as a Word document, for the file that a lead works from: what people accepted, with its sources."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from api import access, audit
from api.access import Actor, Permission
from api.actions.grid import GridView, open_grid
from api.actions.word_tables import add_table
from api.services import Services
from index.model import GridEntry
from index.quoted_tables import Block, QuotedTable, blocks_of, words_of_entry
from ingest.db import writing

if TYPE_CHECKING:
    from docx.document import Document

NOTHING = "Nothing was accepted here yet."
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # XML cannot hold these


def export_grid(services: Services, actor: Actor, key: str) -> bytes:
    """Give the accepted entries of a return's grid as DOCX, by statement and kind of evidence.

    Suggestions that nobody decided on are counted, not printed: a paper copy must not pass them off as accepted.
    Exporting is an event.
    """
    access.require(actor, Permission.GRID)
    grid = open_grid(services, actor, key)
    with writing(services.engine) as connection:
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="grid-exported",
            subject=grid.view.item.id,
            authority_id=grid.view.authority.id,
        )
    import docx

    document = docx.Document()
    document.core_properties.title = f"Evidence grid: {grid.view.authority.name}, {grid.view.item.reference}"
    document.core_properties.author = ""
    _write(document, grid)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _write(document: Document, grid: GridView) -> None:
    document.add_heading(f"Evidence grid: {grid.view.authority.name}", level=0)
    accepted = sum(len(cell.entries) for cell in grid.cells)
    waiting = sum(len(cell.suggestions) for cell in grid.cells)
    document.add_paragraph(
        f"Return {_plain(grid.view.item.reference)}. Entries accepted: {accepted}. Suggestions that wait for a "
        f"decision and are not in this document: {waiting}. The program suggests and a person decides; it never "
        "suggests a score."
    )
    for statement in grid.framework.statements:
        document.add_heading(f"{statement.number}. {statement.title}", level=1)
        entries = [(category, grid.cell(statement.id, category.id)) for category in grid.framework.used_categories]
        if not any(cell.entries for _, cell in entries):
            document.add_paragraph(NOTHING)
            continue
        for category, cell in entries:
            if cell.entries:
                document.add_heading(category.title, level=2)
            for entry in cell.entries:
                write_words(document, blocks_of(words_of_entry(entry.text, entry.sentences), grid.pages))
                for source in dict.fromkeys(_sources(entry, grid)):
                    document.add_paragraph(_plain(source), style="List Bullet")


def write_words(document: Document, blocks: Iterable[Block]) -> None:
    """Write the words of an entry: tables as tables, and what stands in different passages on lines of its own."""
    paragraph = None
    for block in blocks:
        if isinstance(block, QuotedTable):
            add_table(document, block, plain=_plain)
            paragraph = None
            continue
        for line in " ".join(sentence.text for sentence in block).splitlines():
            if paragraph is None:
                paragraph = document.add_paragraph()
            else:
                paragraph.add_run().add_break()
            paragraph.add_run(_plain(line))


def _sources(entry: GridEntry, grid: GridView) -> Iterator[str]:
    """Yield where the words of an entry stand; who stands for the words that stand nowhere."""
    for sentence in entry.sentences:
        for citation in sentence.citations:
            path = grid.paths.get(citation.document_id, "")
            place = f"page {citation.page}" if citation.page else citation.section
            yield f"{path}, {place}" if place else path
    if not entry.sentences:
        yield f"In the words of {entry.by}"
    else:
        yield f"Accepted by {entry.by}, {entry.at:%d %B %Y}"


def _plain(text: str) -> str:
    return _UNPRINTABLE.sub("", text)
