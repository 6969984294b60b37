"""Write a source as an OpenDocument text or spreadsheet: the XML that an office suite writes, no more than needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from eval.sample.archive import pack
from eval.sample.source import Block, Field, Heading, Items, Paragraph, Source, Table

TEXT = "application/vnd.oasis.opendocument.text"
SHEETS = "application/vnd.oasis.opendocument.spreadsheet"
_SHEET = "Sheet: "
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "text": "text",
        "table": "table",
        "style": "style",
        "fo": "xsl-fo-compatible",
        "meta": "meta",
        "manifest": "manifest",
    }.items()
)
_DUBLIN = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LISTS = (
    '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="\u2022"/>'
    '</text:list-style><text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" '
    'style:num-format="1" style:num-suffix="."/></text:list-style>'
)


def write_odt(source: Source) -> bytes:
    """Return the bytes of an ODT; the same source gives the same bytes."""
    body = "".join(_text(block, at) for at, block in enumerate(source.blocks))
    return package(TEXT, f"<office:text>{body}</office:text>", source, styles=_running(source))


def write_ods(source: Source) -> bytes:
    """Return the bytes of an ODS; the same source gives the same bytes."""
    sheets: dict[str, list[str]] = {}
    name = "Sheet1"
    for block in source.blocks:
        if isinstance(block, Heading) and block.text.startswith(_SHEET):
            name = block.text.removeprefix(_SHEET)
            continue
        rows = sheets.setdefault(name, [])
        rows += ["<table:table-row><table:table-cell/></table:table-row>"] if rows else []
        rows += [f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in _rows(block)]
    tables = "".join(
        f"<table:table table:name={quoteattr(name)}>{''.join(rows)}</table:table>" for name, rows in sheets.items()
    )
    return package(SHEETS, f"<office:spreadsheet>{tables}</office:spreadsheet>", source)


def package(kind: str, body: str, source: Source, *, styles: str = "", automatic: str = "") -> bytes:
    """Return an OpenDocument package of media type `kind` whose body is the XML `body`.

    `automatic` and `styles` are XML too: styles of the content, and the styles part with its running lines.
    """
    manifest = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{media}"/>'
        for path, media in (
            ("/", kind),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
            ("meta.xml", "text/xml"),
        )
    )
    content = f"<office:automatic-styles>{_LISTS}{automatic}</office:automatic-styles><office:body>{body}</office:body>"
    meta = (
        f"<office:meta><dc:title>{escape(source.title)}</dc:title>"
        f"<meta:creation-date>{source.year}-10-04T09:00:00</meta:creation-date></office:meta>"
    )
    parts = {
        "mimetype": kind,
        "content.xml": _part("office:document-content", content),
        "styles.xml": _part("office:document-styles", styles),
        "meta.xml": _part("office:document-meta", meta),
        "META-INF/manifest.xml": _part("manifest:manifest", manifest, version="manifest:version"),
    }
    return pack({name: text.encode("utf-8") for name, text in parts.items()}, stored=("mimetype",))


def _part(root: str, inner: str, *, version: str = "office:version") -> str:
    return f'{_HEAD}<{root} {_SPACES} {_DUBLIN} {version}="1.2">{inner}</{root}>'


def _running(source: Source) -> str:
    """Return the styles part of a text with its running header and footer."""
    foot = f'{escape(source.footer)}<text:tab/>Page <text:page-number text:select-page="current">1</text:page-number>'
    return (
        '<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties '
        'fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">'
        f"<style:header><text:p>{escape(source.header)}</text:p></style:header>"
        f"<style:footer><text:p>{foot}</text:p></style:footer></style:master-page></office:master-styles>"
    )


def _text(block: Block, at: int) -> str:
    match block:
        case Heading(text=text, level=level):
            return f'<text:h text:outline-level="{level}">{escape(text)}</text:h>'
        case Paragraph(text=text):
            return f"<text:p>{escape(text)}</text:p>"
        case Items(texts=texts, numbered=numbered):
            style = "Numbers" if numbered else "Bullets"
            entries = "".join(f"<text:list-item><text:p>{escape(text)}</text:p></text:list-item>" for text in texts)
            return f'<text:list text:style-name="{style}">{entries}</text:list>'
        case Table(rows=rows):
            lines = "".join(
                "<table:table-row>"
                + "".join(
                    f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
                    for cell in row
                )
                + "</table:table-row>"
                for row in rows
            )
            width = f'<table:table-column table:number-columns-repeated="{len(rows[0])}"/>'
            return f'<table:table table:name="Table{at}">{width}{lines}</table:table>'
        case Field(label=label, value=value):
            return f"<text:p>{escape(label)}: {escape(value)}</text:p>"


def _rows(block: Block) -> Iterator[tuple[str, ...]]:
    match block:
        case Table(rows=rows):
            yield from rows
        case Items(texts=texts):
            yield from ((text,) for text in texts)
        case Field(label=label, value=value):
            yield (label, value)
        case Paragraph(text=text) | Heading(text=text):
            yield (text,)


def _cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    kind = f'"float" office:value="{text}"' if _NUMBER.fullmatch(text) else '"string"'
    return f"<table:table-cell office:value-type={kind}><text:p>{escape(text)}</text:p></table:table-cell>"
