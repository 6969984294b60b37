"""Reports of known words for the benchmark, written by code: the same seed gives the same bytes."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from eval.sample.docx_writer import write_docx
from eval.sample.pdf_writer import write_pdf
from eval.sample.source import Block, Heading, Items, Paragraph, Source, Table, read_sources
from ingest.intake import MediaType

PAGE_WORDS = 400
"""Words that count as a page where a format has none; the product estimates alike."""

_FEWEST_WORDS = 15  # of a paragraph worth repeating
_MOST_COLUMNS = 6  # of a table that fits across a page
_LONGEST_CELL = 220  # characters of a cell; longer ones are prose in a frame
_LINE_POINTS, _PADDING_POINTS, _LETTER_POINTS = 482, 13, 6.2  # of a table in the sample's PDF: line, cell, letter
_LIST_EVERY = 3  # sections between two lists
_DEPTHS = (1, 2, 2, 3, 2, 3)  # levels of the headings, over and over
_PROSE_PAGE_WORDS = 510  # on a page of prose as PDF, measured
_TABLE_PAGE_WORDS = 320  # on a page of ruled tables, measured
_TOWNS = ("Saltwick", "Lowmoor", "Harrow Bridge", "Elmsfield", "Kettle Green", "Norbeck", "Staithe", "Wrenthorpe")
_TEAMS = (
    "reablement team",
    "front door",
    "day centre",
    "hospital team",
    "carers service",
    "sensory team",
    "night team",
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A file whose words, headings and cells are known."""

    path: Path
    media_type: MediaType
    pages: float
    text: str  # of the body, running headers and footers left out
    phrases: tuple[str, ...]  # texts that are each read in one go: paragraphs, items, headings, cells
    headings: tuple[str, ...]
    cells: tuple[str, ...]  # filled ones


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pool:
    """What the sample return's authors wrote, without the documents around it."""

    headings: Sequence[str]
    paragraphs: Sequence[str]
    items: Sequence[str]
    tables: Sequence[Table]


def write_prose(folder: Path, *, pages: Sequence[int], seed: int = 1) -> list[Known]:
    """Write reports of about so many pages as PDF, every second in two columns, with running lines and lists."""
    pool = _pool()
    return [
        _written(folder, _report(pool, f"prose-{at}", ".pdf", length, columns=1 + at % 2, seed=seed * 100 + at))
        for at, length in enumerate(pages)
    ]


def write_tables(folder: Path, *, pages: Sequence[int], seed: int = 2) -> list[Known]:
    """Write reports of ruled tables as PDF, with a heading and a paragraph before each."""
    pool = _pool()
    return [
        _written(folder, _report(pool, f"tables-{at}", ".pdf", length, tabular=True, seed=seed * 100 + at))
        for at, length in enumerate(pages)
    ]


def write_word(folder: Path, *, pages: Sequence[int], seed: int = 3) -> list[Known]:
    """Write reports of prose, lists and some tables as DOCX."""
    pool = _pool()
    return [
        _written(folder, _report(pool, f"word-{at}", ".docx", length, seed=seed * 100 + at, tables_every=4))
        for at, length in enumerate(pages)
    ]


def write_small(folder: Path, *, count: int, first: int = 0, words: int = 130, seed: int = 4) -> int:
    """Write so many DOCX and PDF files of distinct words into `folder`; return the words written in all.

    Files are numbered on from `first`; of one number there is only one.

    Sentences are drawn from the pool and every one of them names the document, so that none repeats another.
    """
    pool, written = _pool(), 0
    sentences = [part.strip() for text in pool.paragraphs for part in text.split(". ") if len(part.split()) >= 6]
    for number in range(first, first + count):
        dice = random.Random(seed * 100_000 + number)  # noqa: S311 - for text, not for secrets
        place = f"{dice.choice(_TOWNS)} {dice.choice(_TEAMS)} {number + 1}"
        lines: list[str] = []
        while sum(len(line.split()) for line in lines) < words:
            lines.append(f"In {place}, {_lowered(dice.choice(sentences)).rstrip('.')}, {dice.randint(11, 999)} times.")
        blocks: tuple[Block, ...] = (
            Heading(text=f"Review of {place}", level=1),
            *(Paragraph(text=" ".join(lines[at : at + 3])) for at in range(0, len(lines), 3)),
        )
        extension = ".docx" if number % 2 else ".pdf"
        source = _source(f"review-{number + 1:04}", extension, f"Review of {place}", blocks)
        (folder / f"review-{number + 1:04}{extension}").write_bytes(_rendered(source))
        written += sum(len(block.text.split()) for block in blocks if isinstance(block, Heading | Paragraph))
    return written


def known_text(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Return what stands in blocks, piece by piece in reading order; empty cells say nothing."""
    return tuple(text for block in blocks for text in _texts(block) if text.strip())


def _report(
    pool: _Pool,
    slug: str,
    extension: str,
    pages: int,
    *,
    seed: int,
    columns: int = 1,
    tabular: bool = False,
    tables_every: int = 0,
) -> Source:
    """Recombine the pool: sections of a heading, paragraphs, now and then a list or a table, to the length asked."""
    dice = random.Random(seed)  # noqa: S311 - for text, not for secrets
    headings, paragraphs = _endless(dice, pool.headings), _endless(dice, pool.paragraphs)
    items, tables = _endless(dice, pool.items), _endless(dice, pool.tables)
    blocks: list[Block] = [Heading(text=f"Report {seed}: {next(headings)}", level=1)]
    section = 0
    page_words = _TABLE_PAGE_WORDS if tabular else _PROSE_PAGE_WORDS if extension == ".pdf" else PAGE_WORDS
    while _words(blocks) < pages * page_words:
        blocks.append(Heading(text=next(headings), level=_DEPTHS[section % len(_DEPTHS)]))
        blocks += [Paragraph(text=next(paragraphs)) for _ in range(1 if tabular else dice.randint(2, 4))]
        if tabular or (tables_every and section % tables_every == 0):
            blocks.append(next(tables))
        elif section % _LIST_EVERY == 0:
            texts = tuple(next(items) for _ in range(dice.randint(3, 6)))
            blocks.append(Items(texts=texts, numbered=dice.random() < 0.4))
        section += 1
    return _source(slug, extension, f"Report {seed}", tuple(blocks), columns=columns)


def _source(slug: str, extension: str, title: str, blocks: tuple[Block, ...], *, columns: int = 1) -> Source:
    return Source(
        slug=slug,
        path=f"{slug}{extension}",
        title=title,
        items=(),
        type="report",
        year=2024,
        header="Thornmere Council, adult social care: OFFICIAL",
        footer=f"{title}, October 2024",
        template="none",
        columns=columns,
        scan=False,
        trap="",
        blocks=blocks,
    )


def _written(folder: Path, source: Source) -> Known:
    content = _rendered(source)
    path = folder / source.path
    path.write_bytes(content)
    phrases = known_text(source.blocks)
    word = source.extension == ".docx"
    text = "\n".join(phrases)
    return Known(
        path=path,
        media_type=MediaType.DOCX if word else MediaType.PDF,
        pages=len(text.split()) / PAGE_WORDS if word else count_pages(path),
        text=text,
        phrases=phrases,
        headings=tuple(block.text for block in source.blocks if isinstance(block, Heading)),
        cells=tuple(
            cell for block in source.blocks if isinstance(block, Table) for row in block.rows for cell in row if cell
        ),
    )


def count_pages(path: Path) -> int:
    """Count the pages of a PDF."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return len(document)


def _rendered(source: Source) -> bytes:
    return write_docx(source) if source.extension == ".docx" else write_pdf(source)


def _pool() -> _Pool:
    blocks = [block for source in read_sources() if source.template == "none" for block in source.blocks]
    return _Pool(
        headings=_once(block.text for block in blocks if isinstance(block, Heading) and block.level > 1),
        paragraphs=_once(
            block.text for block in blocks if isinstance(block, Paragraph) and len(block.text.split()) >= _FEWEST_WORDS
        ),
        items=_once(text for block in blocks if isinstance(block, Items) for text in block.texts),
        tables=[block for block in blocks if isinstance(block, Table) and _fits(block)],
    )


def _fits(table: Table) -> bool:
    """Say whether a table stands on a page without its longest words being broken, which would change the words."""
    longest = max(len(cell) for row in table.rows for cell in row)
    if len(table.rows) < 3 or not 2 <= len(table.rows[0]) <= _MOST_COLUMNS or longest > _LONGEST_CELL:
        return False
    columns = list(zip(*table.rows, strict=True))
    weights = [max(6, *(min(len(cell), 60) for cell in column)) for column in columns]  # as the writer shares the width
    return all(
        _LINE_POINTS * weight / sum(weights) - _PADDING_POINTS
        >= _LETTER_POINTS * max(len(word) for cell in column for word in (cell.split() or [""]))
        for column, weight in zip(columns, weights, strict=True)
    )


def _once(texts: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _endless(dice: random.Random, pool: Sequence[T]) -> Iterator[T]:
    """Yield the pool in a new order, over and over."""
    while True:
        yield from dice.sample(pool, len(pool))


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case Items(texts=texts):
            yield from texts
        case Table(rows=rows):
            yield from (cell for row in rows for cell in row)


def _words(blocks: Sequence[Block]) -> int:
    return sum(len(text.split()) for text in known_text(blocks))


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
