"""Ordinary files that must be read: a door that refuses them is as wrong as one that lets everything in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Unpack

from eval.hostile.case import OPENED, PHRASE, PROSE, READ, Case, Expected, Status
from eval.hostile.making.compound import message
from eval.hostile.making.office import docx, odt, paragraph, pptx, rows, xlsx
from eval.hostile.making.pdfs import many_pages, one_page
from eval.hostile.making.zips import Part, archive, pack

_MAIL = (
    "From: clerk@example.org\r\nTo: assessor@example.org\r\nSubject: Carers\r\nMIME-Version: 1.0\r\n"
    f"Content-Type: text/plain; charset=utf-8\r\n\r\n{PROSE}\r\n"
)


def _case(
    name: str, path: str, made: Callable[[], bytes], allowed: frozenset[Status] = READ, **more: Unpack[Expected]
) -> Case:
    chosen: Expected = {"must": (PHRASE,), **more}
    return Case(
        name=f"control-{name}",
        group="controls",
        path=path,
        made=made,
        allowed=allowed,
        why="An ordinary file.",
        **chosen,
    )


CASES = (
    _case("txt", "notes.txt", PROSE.encode),
    _case("md", "notes.md", lambda: f"# Carers\n\n{PROSE}\n".encode()),
    _case("csv", "figures.csv", lambda: f"Measure,Comment\nBreaks,{PHRASE}\nPlans,214 were reviewed\n".encode()),
    _case("html", "page.html", lambda: f"<html><body><h1>Carers</h1><p>{PROSE}</p></body></html>".encode()),
    _case("eml", "mail.eml", _MAIL.encode),
    _case("msg", "mail.msg", lambda: message("Carers", PROSE, {})),
    _case("docx", "minutes.docx", lambda: docx(paragraph("Carers", "<w:rPr><w:b/></w:rPr>") + paragraph(PROSE))),
    _case("docx-long", "strategy.docx", lambda: docx(b"".join(paragraph(f"{at}. {PROSE}") for at in range(120)))),
    _case("xlsx", "figures.xlsx", lambda: xlsx(("Data", rows(["Measure", "Comment"], ["Breaks", PHRASE]), "visible"))),
    _case("pptx", "deck.pptx", lambda: pptx([PROSE], notes="Say thank you.")),
    _case("pdf", "policy.pdf", one_page),
    _case("pdf-20-pages", "report.pdf", lambda: many_pages(20)),
    _case("odt", "letter.odt", lambda: odt(b"<text:p>" + PROSE.encode() + b"</text:p>"), READ),
    _case("rtf", "letter.rtf", lambda: b"{\\rtf1\\ansi " + PROSE.encode() + b"\\par}", READ),
    _case(
        "ods",
        "book.ods",
        lambda: odt(
            b'<table:table table:name="A"><table:table-row><table:table-cell><text:p>Breaks</text:p></table:table-cell>'
            b"<table:table-cell><text:p>"
            + PHRASE.encode()
            + b"</text:p></table:table-cell></table:table-row></table:table>",
            kind="spreadsheet",
        ),
        READ,
    ),
    _case(
        "zip",
        "bank.zip",
        lambda: archive({"theme 1/notes.txt": PROSE.encode()}),
        OPENED,
        entries={"theme 1/notes.txt": READ},
        rows=2,
    ),
    _case(
        "zip-200-files",
        "bank.zip",
        lambda: archive({f"{at:03}.txt": f"{at}. {PROSE}".encode() for at in range(200)}),
        OPENED,
        rows=201,
        quick=False,
    ),
    _case(
        "zip-windows",
        "bank.zip",
        lambda: pack([Part(name="theme 1\\notes.txt", content=PROSE.encode())]),
        OPENED,
        entries={"theme 1/notes.txt": READ},
        rows=2,
    ),
    _case("name", "Caf\u00e9 & carers' plan (final) v2 \u2013 \u00a3.txt", PROSE.encode),
    _case("welsh", "gofalwyr.txt", lambda: f"{PROSE} Mae'r cyngor yn cefnogi gofalwyr ledled y fwrdeistref.".encode()),
)
