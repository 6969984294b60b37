"""Write Office and OpenDocument packages part by part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from eval.hostile.case import PROSE
from eval.hostile.making.zips import STORED, Part, pack

_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument"
DOCUMENT_OPEN = _HEAD + f'<w:document xmlns:w="{_WORD}" xmlns:r="{OFFICE}"><w:body>'.encode()
DOCUMENT_END = b"</w:body></w:document>"
SHEET_OPEN = _HEAD + f'<worksheet xmlns="{_SHEET}"><sheetData>'.encode()
SHEET_END = b"</sheetData></worksheet>"


def paragraph(text: str, properties: str = "") -> bytes:
    """Return a paragraph of Word's."""
    return f'<w:p><w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'.encode()


def relations(*rows: tuple[str, str, str], external: bool = False) -> bytes:
    """Return a part of relationships, each as (id, type, target)."""
    mode = ' TargetMode="External"' if external else ""
    body = "".join(f'<Relationship Id="{i}" Type="{t}" Target="{escape(to)}"{mode}/>' for i, t, to in rows)
    return _HEAD + f'<Relationships xmlns="{_RELATIONS}">{body}</Relationships>'.encode()


def docx_parts(
    body: bytes | None = None, *, document: bytes | None = None, more: Mapping[str, bytes] | None = None
) -> list[Part]:
    """Return the parts of a Word document whose body, or whole main part, is given."""
    main = DOCUMENT_OPEN + (paragraph(PROSE) if body is None else body) + DOCUMENT_END
    kind = f"{_TYPES}.wordprocessingml.document.main+xml"
    return [
        Part(name="[Content_Types].xml", content=types({"/word/document.xml": kind})),
        Part(name="_rels/.rels", content=relations(("r1", f"{OFFICE}/officeDocument", "word/document.xml"))),
        Part(name="word/document.xml", content=main if document is None else document),
        *(Part(name=name, content=content) for name, content in (more or {}).items()),
    ]


def docx(body: bytes | None = None, *, document: bytes | None = None, more: Mapping[str, bytes] | None = None) -> bytes:
    """Return a Word document."""
    return pack(docx_parts(body, document=document, more=more))


def xlsx_parts(
    sheets: Sequence[tuple[str, bytes, str]], *, shared: Part | None = None, more: Mapping[str, bytes] | None = None
) -> list[Part]:
    """Return the parts of a workbook of sheets, each as (name, rows in XML, state)."""
    named = {"/xl/workbook.xml": f"{_TYPES}.spreadsheetml.sheet.main+xml"}
    listed, linked, parts = "", [], []
    for number, (name, rows, state) in enumerate(sheets, 1):
        listed += f'<sheet name="{escape(name)}" sheetId="{number}" state="{state}" r:id="s{number}"/>'
        linked.append((f"s{number}", f"{OFFICE}/worksheet", f"worksheets/sheet{number}.xml"))
        named[f"/xl/worksheets/sheet{number}.xml"] = f"{_TYPES}.spreadsheetml.worksheet+xml"
        parts.append(Part(name=f"xl/worksheets/sheet{number}.xml", content=SHEET_OPEN + rows + SHEET_END))
    if shared:
        named["/xl/sharedStrings.xml"] = f"{_TYPES}.spreadsheetml.sharedStrings+xml"
        linked.append(("ss", f"{OFFICE}/sharedStrings", "sharedStrings.xml"))
        parts.append(shared)
    book = f'<workbook xmlns="{_SHEET}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>'
    return [
        Part(name="[Content_Types].xml", content=types(named)),
        Part(name="_rels/.rels", content=relations(("r1", f"{OFFICE}/officeDocument", "xl/workbook.xml"))),
        Part(name="xl/workbook.xml", content=_HEAD + book.encode()),
        Part(name="xl/_rels/workbook.xml.rels", content=relations(*linked)),
        *parts,
        *(Part(name=name, content=content) for name, content in (more or {}).items()),
    ]


def rows(*cells: Sequence[str], formula: str = "") -> bytes:
    """Return rows of inline strings; `formula` stands behind every cell."""
    out = ""
    for number, row in enumerate(cells, 1):
        out += f'<row r="{number}">'
        for at, text in enumerate(row):
            place = f"{chr(65 + at)}{number}"
            if formula:
                out += f'<c r="{place}" t="str"><f>{escape(formula)}</f><v>{escape(text)}</v></c>'
            else:
                out += f'<c r="{place}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
        out += "</row>"
    return out.encode()


def xlsx(*sheets: tuple[str, bytes, str], more: Mapping[str, bytes] | None = None) -> bytes:
    """Return a workbook."""
    return pack(xlsx_parts(sheets, more=more))


def pptx(texts: Sequence[str], *, notes: str = "", more: Mapping[str, bytes] | None = None) -> bytes:
    """Return a deck of a slide for each text; `more` adds or replaces parts."""
    from pptx import Presentation

    deck = Presentation()
    for number, text in enumerate(texts, 1):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        if slide.shapes.title is not None:
            slide.shapes.title.text = f"Theme {number}"
        slide.placeholders[1].text_frame.text = text
        if notes:
            frame = slide.notes_slide.notes_text_frame
            if frame is not None:
                frame.text = notes
    held = io.BytesIO()
    deck.save(held)
    with zipfile.ZipFile(held) as opened:
        members = {one.filename: opened.read(one) for one in opened.infolist()}
    return pack([Part(name=name, content=content) for name, content in (members | dict(more or {})).items()])


def odt(body: bytes, *, kind: str = "text", head: bytes = b"", more: Mapping[str, bytes] | None = None) -> bytes:
    """Return an OpenDocument file whose body is given; `head` goes before its root."""
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "text", "table", "draw")
    )
    root = f'<office:document-content{names} office:version="1.2"><office:body><office:{kind}>'
    content = _HEAD + head + root.encode() + body + f"</office:{kind}></office:body></office:document-content>".encode()
    media = f"application/vnd.oasis.opendocument.{kind}"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{media}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    return pack(
        [
            Part(name="mimetype", content=media.encode(), method=STORED),
            Part(name="content.xml", content=content),
            Part(name="META-INF/manifest.xml", content=_HEAD + manifest.encode()),
            *(Part(name=name, content=inside) for name, inside in (more or {}).items()),
        ]
    )


def types(named: Mapping[str, str]) -> bytes:
    """Return the part that says what each part is."""
    rows = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in named.items())
    return (
        _HEAD
        + (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="bin" ContentType="application/octet-stream"/>'
            f'<Default Extension="png" ContentType="image/png"/>{rows}</Types>'
        ).encode()
    )
