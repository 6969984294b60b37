"""Write a work to a file the way different programs do: running lines, banners, hyphens at line ends, comments."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from random import Random

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from eval.aside.families_test.edits import contents_list, lines_lost, misread
from eval.aside.families_test.prose import shared
from eval.aside.families_test.works import Work
from eval.sample.archive import settle
from eval.sample.docx_writer import write_docx
from eval.sample.open_document import write_odt
from eval.sample.pdf_writer import write_pdf
from eval.sample.rtf_writer import write_rtf
from eval.sample.source import Block, Heading, Items, Paragraph
from eval.sample.web_writer import html_block, plain_block, write_html, write_txt

_BREAK = "\f"
_LINES_A_PAGE = 56
_HEADERS = (
    "{title}",
    "Adult Social Care | {title}",
    "OFFICIAL",
    "Working together for the county",
    "Directorate of Adults, Housing and Communities",
    "Not protectively marked",
)
_FOOTERS = (
    "Printed copies are not controlled",
    "County Hall, Market Square",
    "N:/Adults/Policy/Live/{title}.docx",
    "Owner: policy desk",
    "www.council.example/adults",
    "Please recycle this paper",
)
_SHELL = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - County Council</title></head>
<body>
<div role="banner"><a href="/">Skip to content</a><form><label>Search this site<input name="q"></label></form></div>
<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/adults">Adults</a></li></ol></nav>
<main><article>
{body}
</article></main>
<aside><h2>Related pages</h2><ul><li><a href="/pay">Pay a bill</a></li><li><a href="/jobs">Jobs</a></li></ul></aside>
<footer><p>Was this page helpful? <a href="/yes">Yes</a> <a href="/no">No</a></p>
<p>Page last printed by the web team.</p>
</footer></body></html>
"""


def write(work: Work, kind: str, random: Random) -> bytes:
    """Return a plain file of the work; text files, web pages and PDFs come from one of two programs each."""
    return _WRITERS[kind](work, random)


def _pdf(work: Work, random: Random) -> bytes:
    if random.random() < 0.4:
        return write_pdf(replace(work.source(), columns=random.choice((1, 1, 2))))
    return typed_pdf(set_lines(work.blocks, width=random.choice((74, 82, 90)), hyphens=True), work)


def _html(work: Work, random: Random) -> bytes:
    if random.random() < 0.5:
        return write_html(work.source())
    body = "\n".join(map(html_block, work.blocks))
    return _SHELL.format(title=escape(work.title), body=body).encode()


def _txt(work: Work, random: Random) -> bytes:
    if random.random() < 0.5:
        return write_txt(work.source())
    return typed_text(set_lines(work.blocks, width=random.choice((64, 72, 78)), hyphens=True), work)


_WRITERS: Mapping[str, Callable[[Work, Random], bytes]] = {
    "docx": lambda work, _: write_docx(work.source()),
    "pdf": _pdf,
    "odt": lambda work, _: write_odt(work.source()),
    "rtf": lambda work, _: write_rtf(work.source()),
    "html": _html,
    "txt": _txt,
}
FORMATS = tuple(_WRITERS)


def dressed(work: Work, random: Random) -> Work:
    """Return the work with other running lines and, now and then, a banner or a contents page: the same text."""
    made = replace(
        work,
        header=random.choice(_HEADERS).format(title=work.title),
        footer=random.choice(_FOOTERS).format(title=work.title),
    )
    if random.random() < 0.4:
        made = made.opened(*contents_list(made))
    if random.random() < 0.3:
        made = made.with_blocks([Paragraph(text=shared("banner")[0]), *made.blocks])
    return made


def set_lines(blocks: Sequence[Block], *, width: int, hyphens: bool) -> list[str]:
    """Set blocks as lines of at most `width` characters, long words broken at the line's end; "" between blocks."""
    lines: list[str] = []
    for block in blocks:
        match block:
            case Paragraph(text=text) if hyphens:
                lines += [*_hyphenated(text, width), ""]
            case Heading(text=text):
                lines += [text, ""]
            case Items(texts=texts):
                for text in texts:
                    lines += textwrap.wrap(f"\u2022 {text}", width)
                lines.append("")
            case _:
                lines += [
                    *(part for line in plain_block(block).splitlines() for part in textwrap.wrap(line, width)),
                    "",
                ]
    return lines


def _hyphenated(text: str, width: int) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split():
        room = width - len(line) - 2
        if len(line) + len(word) + 1 <= width:
            line = f"{line} {word}".strip()
        elif at := _break(word, room):
            lines.append(f"{line} {word[:at]}-")
            line = word[at:]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


def _break(word: str, room: int) -> int:
    """Return where a long word is broken to leave at most `room` letters: before a consonant and a vowel; or 0."""
    if not word.isalpha() or len(word) < 9:
        return 0
    places = [
        at for at in range(3, min(room, len(word) - 3) + 1) if not _is_vowel(word[at]) and _is_vowel(word[at + 1])
    ]
    return max(places, default=0)


def _is_vowel(letter: str) -> bool:
    return letter in "aeiou"


def typed_text(lines: Sequence[str], work: Work) -> bytes:
    """Return lines as a text file with a running line and a page number between its pages."""
    made: list[str] = []
    for at in range(0, len(lines), _LINES_A_PAGE):
        page = at // _LINES_A_PAGE + 1
        head = [work.header, ""] if work.header else []
        made += [*head, *lines[at : at + _LINES_A_PAGE], "", f"{work.footer}    Page {page}".strip(), _BREAK]
    return "\r\n".join(made[:-1]).encode()


def typed_pdf(lines: Sequence[str], work: Work) -> bytes:
    """Return lines as a PDF of a typewriter's kind, each drawn where it stands."""
    held = io.BytesIO()
    rl_config.invariant = 1
    canvas = Canvas(held, pagesize=A4, invariant=1)
    canvas.setTitle(work.title)
    headings = {block.text for block in work.blocks if isinstance(block, Heading)}
    for at in range(0, len(lines), _LINES_A_PAGE):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, 810, work.header)
        canvas.drawString(60, 30, f"{work.footer}   {at // _LINES_A_PAGE + 1}".strip())
        for row, line in enumerate(lines[at : at + _LINES_A_PAGE]):
            canvas.setFont(*(("Helvetica-Bold", 13) if line in headings else ("Helvetica", 10)))
            canvas.drawString(60, 785 - row * 13, line)
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def scanned(work: Work, kind: str, random: Random, *, rate: float, lost: int) -> bytes:
    """Return the work as the text of a poor scan, in a PDF or a text file."""
    lines = set_lines(work.blocks, width=random.choice((78, 86)), hyphens=random.random() < 0.5)
    lines = [misread(line, random, rate=rate) for line in lines_lost(lines, random, count=lost)]
    return typed_pdf(lines, work) if kind == "pdf" else "\n".join(lines).encode()


def commented(work: Work, remarks: Sequence[tuple[str, str]], random: Random) -> bytes:
    """Return a Word document with remarks (author, text) in its margin and one tracked insertion."""
    document = docx.Document(io.BytesIO(write_docx(work.source())))
    places = [paragraph for paragraph in document.paragraphs if paragraph.runs and len(paragraph.text) > 60]
    for author, text in remarks:
        remark = document.add_comment(random.choice(places).runs, text=text, author=author, initials=author[:1])
        remark._comment_elm.set(qn("w:date"), "2024-05-07T10:00:00Z")
    inserted = OxmlElement("w:ins")
    for name, value in (("id", "900"), ("author", remarks[0][0]), ("date", "2024-05-07T10:00:00Z")):
        inserted.set(qn(f"w:{name}"), value)
    last = places[-1]
    run = last.add_run(" This was added at the last meeting.")._r
    last._p.remove(run)
    inserted.append(run)
    last._p.append(inserted)
    held = io.BytesIO()
    document.save(held)
    stamp = datetime(work.year, 10, 4, tzinfo=UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return settle(held.getvalue(), modified=stamp)
