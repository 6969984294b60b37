"""Give a work a format."""

from __future__ import annotations

from random import Random

from eval.aside.families_dev.edits import Work
from eval.sample.docx_writer import write_docx
from eval.sample.open_document import write_odt
from eval.sample.pdf_writer import write_pdf
from eval.sample.rtf_writer import write_rtf
from eval.sample.source import Block, Heading, Paragraph, Source, Table
from eval.sample.web_writer import write_html

FORMATS = ("docx", "docx", "docx", "pdf", "pdf", "txt", "html", "odt", "rtf")


def written(work: Work, kind: str) -> bytes:
    """Return the bytes of a work in a format, named by its extension."""
    source = Source(
        slug="x",
        path=f"x.{kind}",
        title=work.title,
        items=(),
        type="",
        year=work.year,
        header=work.header,
        footer=work.footer,
        template="none",
        columns=1,
        scan=False,
        trap="",
        blocks=tuple(_blocks(work)),
    )
    match kind:
        case "docx":
            return write_docx(source)
        case "pdf":
            return write_pdf(source)
        case "html":
            return write_html(source)
        case "odt":
            return write_odt(source)
        case "rtf":
            return write_rtf(source)
        case "txt":
            return _text(work).encode()
    raise ValueError(kind)


def another(kind: str, draw: Random) -> str:
    """Return a format that is not `kind`."""
    return draw.choice([each for each in ("docx", "pdf", "txt", "html", "odt", "rtf") if each != kind])


def _about(work: Work) -> list[Block]:
    made: list[Block] = []
    if work.labels and work.labelled:
        made.append(Table(rows=tuple(work.labels)))
    elif work.labels:
        made += [Paragraph(text=f"{label}: {value}") for label, value in work.labels]
    if work.history:
        made.append(Table(rows=work.history))
    return made


def _blocks(work: Work) -> list[Block]:
    blocks: list[Block] = []
    if work.banner:
        blocks.append(Paragraph(text=work.banner))
    blocks.append(Heading(text=work.title, level=1))
    if not work.after:
        blocks += _about(work)
    for head, texts in work.sections:
        blocks.append(Heading(text=head, level=2))
        blocks += [Paragraph(text=text) for text in texts]
    blocks += [Table(rows=table) for table in work.tables]
    blocks += [Paragraph(text=text) for text in work.extra]
    if work.after:
        blocks += _about(work)
    return blocks


def _text(work: Work) -> str:
    lines: list[str] = []
    for block in _blocks(work):
        match block:
            case Heading(text=text) | Paragraph(text=text):
                lines += [_wrapped(text), ""]
            case Table(rows=rows):
                lines += ["\t".join(row) for row in rows]
                lines.append("")
    return "\n".join(lines)


def _wrapped(text: str, width: int = 90) -> str:
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join([*lines, line])
