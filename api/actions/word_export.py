"""The evidence grid as a Word document, for the file that a lead works from: what people accepted, with its sources."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from api import access, audit
from api.access import Actor, Permission
from api.actions.citing import Quoted, number_entry
from api.actions.grid import GridView, open_grid
from api.actions.word_tables import add_table
from api.services import Services
from api.wording import UNSAID, WAYS, london_day
from index.entries.quoted_tables import QuotedRow, QuotedTable, words_of_entry
from index.model import CitedSentence, Decision, GridEntry
from ingest.db import writing
from ingest.names import as_sent

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

NOTHING = "Nothing was accepted here yet."
TAKEN = {
    Decision.ACCEPT: "Accepted by",
    Decision.EDIT: "Accepted with changes by",
    Decision.MOVE: "Moved here and accepted by",
    None: "Put here by",
}
LONGEST_TITLE = 255  # characters of the title among a document's properties
BULLET = "ListBullet"  # the style's id in a new document, see `api.actions.word_tables.GRID`
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # XML cannot hold these


def export_grid(services: Services, actor: Actor, key: str) -> bytes:
    """Give the accepted entries of a return's grid as DOCX, by statement and kind of evidence.

    Suggestions that nobody decided on are counted, not printed: a paper copy must not pass them off as accepted.
    Exporting is an event.
    """
    access.require(actor, Permission.GRID)
    import docx

    grid = open_grid(services, actor, key)
    document = docx.Document()
    title = _plain(f"Evidence grid: {grid.view.authority.name}, {grid.view.item.reference}")
    document.core_properties.title = title[:LONGEST_TITLE]
    document.core_properties.author = ""
    _write(document, grid)
    out = io.BytesIO()
    document.save(out)
    with writing(services.engine) as connection:
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="grid-exported",
            subject=grid.view.item.id,
            authority_id=grid.view.authority.id,
        )
    return out.getvalue()


def _write(document: Document, grid: GridView) -> None:
    document.add_heading(_plain(f"Evidence grid: {grid.view.authority.name}"), level=0)
    accepted = sum(len(cell.entries) for cell in grid.cells)
    waiting = sum(len(cell.suggestions) for cell in grid.cells)
    document.add_paragraph(
        f"Return {_plain(grid.view.item.reference)}. Entries accepted: {accepted}. Suggestions that wait for a "
        f"decision and are not in this document: {waiting}. The program suggests and a person decides; it never "
        "suggests a score."
    )
    for statement in grid.framework.statements:
        document.add_heading(_plain(f"{statement.number}. {statement.title}"), level=1)
        entries = [(category, grid.cell(statement.id, category.id)) for category in grid.framework.used_categories]
        if not any(cell.entries for _, cell in entries):
            document.add_paragraph(NOTHING)
            continue
        for category, cell in entries:
            if cell.entries:
                document.add_heading(_plain(category.title), level=2)
            for entry in cell.entries:
                way = UNSAID if entry.polarity is None else WAYS[entry.polarity]
                said = document.add_paragraph()
                said.add_run(way).bold = True
                said.paragraph_format.keep_with_next = True
                quoted = number_entry(entry.text, entry.sentences, grid.paths, grid.pages, grid.years)
                write_words(document, quoted)
                for source in _sources(quoted):
                    _add_bullet(document, source).paragraph_format.keep_with_next = True
                _add_bullet(document, _taken(entry, grid))


def write_words(document: Document, quoted: Quoted) -> None:
    """Write the words of an entry: tables as tables, and what stands in different passages on lines of its own.

    Behind each sentence or row stand the numbers of its sources. A person's own words are set in italics, so that
    nobody takes them for the source's.
    """
    paragraph = None
    for block in quoted.blocks:
        if isinstance(block, QuotedTable):
            head = None if block.head is None else _numbered_row(block.head, quoted)
            rows = tuple(_numbered_row(row, quoted) for row in block.rows)
            add_table(document, replace(block, head=head, rows=rows), plain=_plain)
            paragraph = None
            continue
        for line in " ".join(sentence.text + _numbers(sentence, quoted) for sentence in block).splitlines():
            if paragraph is None:
                paragraph = document.add_paragraph()
                paragraph.paragraph_format.keep_with_next = True
            else:
                paragraph.add_run().add_break()
            paragraph.add_run(_plain(line)).italic = None if block[0].citations else True


def _add_bullet(document: Document, text: str) -> Paragraph:
    paragraph = document.add_paragraph(_plain(text))
    paragraph._p.style = BULLET
    return paragraph


def _numbered_row(row: QuotedRow, quoted: Quoted) -> QuotedRow:
    return replace(row, cells=(row.cells[0] + _numbers(row.sentence, quoted), *row.cells[1:]))


def _numbers(sentence: CitedSentence, quoted: Quoted) -> str:
    """Give the numbers of a sentence's sources, held to its last word."""
    return "".join(f"\N{NO-BREAK SPACE}[{reference.number}]" for reference in quoted.numbers(sentence))


def _sources(quoted: Quoted) -> Iterator[str]:
    """Yield where the words of an entry stand, each place with its numbers, in the order of the words."""
    for cited in quoted.cited:
        numbers = " ".join(f"[{number}]" for number in cited.numbers)
        year = f" (of {cited.year})" if cited.year else ""
        page = f"page {cited.page}" if cited.page else ""
        under = f"under {cited.section}" if page and cited.section else cited.section
        yield ", ".join(filter(None, (f"{numbers} {as_sent(cited.path)}{year}", page, under)))


def _taken(entry: GridEntry, grid: GridView) -> str:
    """Say who put an entry there and how."""
    review = grid.reviews.get(entry.suggestion_key or "")
    taken = TAKEN.get(review.decision, "") if review else TAKEN[None] if entry.sentences else "In the words of"
    own = any(not words.citations for words in words_of_entry(entry.text, entry.sentences))
    italics = " (in italics: words of their own)" if own and entry.sentences else ""
    return f"{taken} {entry.by}, {london_day(entry.at)}{italics}"


def _plain(text: str) -> str:
    return _UNPRINTABLE.sub("", text)
