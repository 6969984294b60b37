"""Plain text and Markdown in every code page that offices have used, and Rich Text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from eval.known import Case, Known, known_of
from eval.layouts.prose import DUTIES, FIGURES, letter, paragraph
from eval.sample.rtf_writer import escaped, write_rtf
from eval.sample.source import Block, Heading, Items, Paragraph, Source, Table

_LETTER = (
    "Dear councillors,",
    "The caf\u00e9 at Saltwick \u2013 the one people call \u201cthe Harbour\u201d \u2013 costs \u00a34,200 a year. It\u2019s full.",
    paragraph(4).text,
    "Yours faithfully",
)


def cases() -> Iterator[Case]:
    """Yield the layouts."""
    text = "\r\n\r\n".join(_LETTER)
    known = known_of([Paragraph(text=line) for line in _LETTER])
    for coding in ("cp1252", "utf-16", "utf-8-sig", "mac_roman", "utf-8", "utf-16-be"):
        content = (b"\xfe\xff" if coding == "utf-16-be" else b"") + text.encode(coding)
        yield Case(name=f"letter in {coding}", kind="txt", content=content, known=known)
    yield _wrapped()
    yield _markdown()
    yield from _rich()


def _wrapped() -> Case:
    lines = ["MINUTES", "=======", "", "1. Welcome", ""]
    words = paragraph(8, 4).text.split()
    lines += [" ".join(words[at : at + 9]) for at in range(0, len(words), 9)]
    lines += ["", "  * first point that was", "    made twice", "  * second point"]
    text = f"MINUTES 1. Welcome {paragraph(8, 4).text} first point that was made twice second point"
    return Case(
        name="minutes with wrapped lines", kind="txt", content="\n".join(lines).encode(), known=Known(text=text)
    )


def _markdown() -> Case:
    rows = "\n".join(f"| {' | '.join(row)} |" for row in (FIGURES[0], ("---",) * len(FIGURES[0]), *FIGURES[1:]))
    body = f"""# Support in the villages

{paragraph(1).text}

## What **matters**

- a [front sheet](https://villages.example/sheet)
- *plain* words

{rows}

Last `words` here.
"""
    blocks: list[Block] = [
        Heading(text="Support in the villages", level=1),
        paragraph(1),
        Heading(text="What matters", level=2),
        Items(texts=("a front sheet", "plain words"), numbered=False),
        Table(rows=FIGURES),
        Paragraph(text="Last words here."),
    ]
    known = known_of(blocks, optional="https villages example sheet")
    return Case(name="Markdown with a table", kind="md", content=body.encode(), known=known)


def _rich() -> Iterator[Case]:
    source = Source(
        slug="rich", path="rich.rtf", title="Rich", items=(), type="report", year=2024, header="Villages board",
        footer="Agreed copy", template="none", columns=1, scan=False, trap="", blocks=tuple(letter()),
    )  # fmt: skip
    known = known_of(source.blocks, kept_out=("Villages board", "Agreed copy"))
    yield Case(name="styles, list and table", kind="rtf", content=write_rtf(source), known=known)

    body = (
        r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman Times New Roman;}}{\*\generator Msftedit 6;}"
        r"\viewkind4\pard\f0\fs24 " + escaped("The caf\u00e9 \u2013 \u201cHarbour\u201d \u2013 costs \u00a34,200.") + r"\par "
        r"{\b Bold} and {\i slanted {\ul words}} in groups\line next line\par "
        r"Unicode: \u321?\u243?d\u378? and a \emdash  dash, \lquote so\rquote  called.\par "
        r"{\v Not to be seen}Seen{\deleted  struck out} words.\par "
        r"Text{\super\chftn}{\footnote\pard\plain{\super\chftn} Counted in March.} with a note.\par}"
    )  # fmt: skip
    text = (
        "The caf\u00e9 \u2013 \u201cHarbour\u201d \u2013 costs \u00a34,200. Bold and slanted words in groups next line "
        "Unicode: \u0141\u00f3d\u017a and a \u2014 dash, \u2018so\u2019 called. Seen words. Text with a note."
    )
    known = Known(text=text, asides="Counted in March.", kept_out=("Not to be seen", "Msftedit"), optional="1")
    yield Case(name="groups, escapes, hidden text and a note", kind="rtf", content=body.encode("ascii"), known=known)

    table = "".join(
        r"\trowd\cellx3000\cellx6000\cellx9000"
        + "".join(rf"{{\intbl {escaped(cell)}\cell}}" for cell in row)
        + r"{\row}"
        for row in DUTIES
    )
    content = (r"{\rtf1\ansi\pard Before.\par " + table + r"\pard After.\par}").encode("ascii")
    known = known_of([Paragraph(text="Before."), Table(rows=DUTIES), Paragraph(text="After.")])
    yield Case(name="table with cells in groups", kind="rtf", content=content, known=replace(known, optional=""))
