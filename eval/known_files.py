"""Files of known text that exist already: those of the sample return, and those inside installed packages."""

from __future__ import annotations

import csv
import io
import sysconfig
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from pypdf import PdfReader

from eval.known import Case, Known, known_of
from eval.original_texts import html_text
from eval.originals import kind_of
from eval.sample import sent_files
from eval.sample.docx_writer import PLACEHOLDER
from eval.sample.pptx_writer import HIDDEN, NOTES, slide_title
from eval.sample.source import Block, Heading, Paragraph, Source, Table
from eval.sample.traps import SentFile

_SHEET = "Sheet: "
_SITE = "Home A to Z Report it My account Thornmere Council Accessibility statement Cookies Privacy notice"
_NUMBERS = ("Page 1", "Page 2")
_MOST = 200_000  # bytes of a package's file; larger ones are data


def sample_cases() -> Iterator[Case]:
    """Yield every file of the sample that can be read and repeats no other, with what its source says."""
    for file in sent_files():
        if not file.kind and not file.source.trap:
            kind = kind_of(file.path)
            yield Case(name=file.path, kind=kind, content=file.content, known=_known(file, kind))


def package_cases() -> Iterator[Case]:
    """Yield files that came with installed packages and whose words the standard library tells: tables, web pages."""
    root = Path(sysconfig.get_paths()["purelib"])
    for package in ("olefile", "sklearn"):
        for file in sorted((root / package).rglob("*")):
            if file.suffix in (".csv", ".html") and file.stat().st_size < _MOST:
                content = file.read_bytes()
                if file.suffix == ".csv" and b"," not in content:
                    continue  # its columns stand apart by spaces, which no table does that a council sends
                known = _csv(content) if file.suffix == ".csv" else Known(text=html_text(content.decode("utf-8")))
                name = file.relative_to(root).as_posix()
                yield Case(name=name, kind=kind_of(name), content=content, known=known)


def _csv(content: bytes) -> Known:
    rows = tuple(tuple(row) for row in csv.reader(io.StringIO(content.decode("utf-8"), newline="")))
    return known_of([Table(rows=rows)])


def _known(file: SentFile, kind: str) -> Known:
    source = file.source
    running = tuple(line for line in (source.header, source.footer) if line)
    if source.scan:  # pictures: nobody can say what is a heading or a cell but by looking
        return replace(known_of(source.blocks, kept_out=running, numbered=True), headings=(), tables=())
    if kind == "txt":
        return replace(known_of(source.blocks, numbered=True), tables=())
    if kind == "html":
        return known_of(source.blocks, optional=_SITE)
    if kind == "pdf":
        return _printed(file, running)
    special = {"pptx": _deck, "xlsx": _sheets, "ods": _sheets, "eml": _message}.get(kind)
    if special:
        return special(source)
    shown = [block for block in source.blocks if block != Paragraph(text=PLACEHOLDER)]
    return known_of(shown, kept_out=running, optional=PLACEHOLDER)


def _printed(file: SentFile, running: tuple[str, ...]) -> Known:
    """Return what stands on the pages of a PDF; lines above and below are running ones only where there are more."""
    blocks = file.source.blocks
    heads = " ".join(" ".join(block.rows[0]) for block in blocks if isinstance(block, Table))
    if len(PdfReader(io.BytesIO(file.content)).pages) == 1:
        return known_of(blocks, optional=f"{heads} {' '.join(running)} page 1", numbered=True)
    return known_of(blocks, kept_out=(*running, *_NUMBERS), optional=heads, numbered=True)


def _deck(source: Source) -> Known:
    shown: list[Block] = []
    notes: list[str] = []
    unseen: list[str] = []
    speaking = hiding = False
    for block in source.blocks:
        if isinstance(block, Heading):
            speaking, hiding = block.text == NOTES, block.text.startswith(HIDDEN) or (hiding and block.text == NOTES)
            if hiding:
                unseen.append(slide_title(block.text))
            elif not speaking:
                shown.append(replace(block, text=slide_title(block.text)))
        elif hiding and isinstance(block, Table):
            unseen.extend(" ".join(row) for row in block.rows)
        elif speaking and isinstance(block, Paragraph):
            notes.append(block.text)
        else:
            shown.append(block)
    return known_of(shown, asides="\n".join(notes), kept_out=(*unseen, source.footer), numbered=True)


def _sheets(source: Source) -> Known:
    """Return what the sheets hold; their names stand on their tabs, and lists are cells one below the other."""
    blocks = [block for block in source.blocks if not (isinstance(block, Heading) and block.text.startswith(_SHEET))]
    names = [block.text.removeprefix(_SHEET) for block in source.blocks if isinstance(block, Heading)]
    return known_of(blocks, optional=" ".join(names))


def _message(source: Source) -> Known:
    known = known_of([Heading(text=source.title, level=1), *source.blocks, Paragraph(text=source.footer)])
    return replace(known, optional=f"{source.header} Commissioning team thornmere example")
