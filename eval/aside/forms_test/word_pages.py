"""The markup of a Word document, written by hand: paragraphs, tables, content controls, old form fields, leaders."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from eval.sample.archive import pack

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TEXT_WIDTH = 9600  # twentieths of a point


class Markup(str):
    """Text that is markup already."""

    __slots__ = ()


def run(text: str, *, bold: bool = False, italic: bool = False, grey: bool = False, size: int = 0) -> Markup:
    """Return a run; `size` in half points, 0 for the style's own; tabs and line ends become Word's."""
    look = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    look += '<w:color w:val="7F7F7F"/>' if grey else ""
    look += f'<w:sz w:val="{size}"/>' if size else ""
    inner = escape(text).replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
    inner = inner.replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>")
    return Markup(f"<w:r><w:rPr>{look}</w:rPr><w:t xml:space='preserve'>{inner}</w:t></w:r>")


def para(*runs: str, style: str = "", tabs: Sequence[tuple[int, str]] = (), numbered: bool = False) -> Markup:
    """Return a paragraph of runs, plain text among them; `tabs` are (position, leader)."""
    inner = "".join(one if isinstance(one, Markup) else run(one) for one in runs)
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    look += "<w:keepNext/>" if numbered else ""
    if tabs:
        stops = "".join(f'<w:tab w:val="left" w:leader="{leader}" w:pos="{place}"/>' for place, leader in tabs)
        look += f"<w:tabs>{stops}</w:tabs>"
    return Markup(f"<w:p><w:pPr>{look}</w:pPr>{inner}</w:p>")


def heading(text: str, level: int = 1) -> Markup:
    """Return a heading in Word's own style."""
    return para(text, style=f"Heading{level}")


def grid(
    rows: Sequence[Sequence[str]], *, widths: Sequence[int] = (), head: bool = True, tall: int = 0, shade: int = -1
) -> Markup:
    """Return a ruled table; `head` sets the first row bold, `shade` is a column of labels, `tall` a row's height."""
    columns = max(map(len, rows))
    parts = list(widths) or [1] * columns
    sizes = [_TEXT_WIDTH * part // sum(parts) for part in parts]
    lines = []
    for number, row in enumerate(rows):
        cells = [
            _cell(text, sizes[at], span=_span(row, at, columns), strong=(head and number == 0) or at == shade)
            for at, text in enumerate(row)
        ]
        height = f'<w:trPr><w:trHeight w:val="{tall}"/></w:trPr>' if tall and (number or not head) else ""
        lines.append(f"<w:tr>{height}{''.join(cells)}</w:tr>")
    columns_xml = "".join(f'<w:gridCol w:w="{size}"/>' for size in sizes)
    return Markup(
        f'<w:tbl><w:tblPr><w:tblW w:w="{_TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr>'
        f"<w:tblGrid>{columns_xml}</w:tblGrid>{''.join(lines)}</w:tbl>{para()}"
    )


def _span(row: Sequence[str], at: int, columns: int) -> int:
    return columns - len(row) + 1 if at == len(row) - 1 else 1


def _cell(text: str, width: int, *, span: int, strong: bool) -> str:
    look = f'<w:tcW w:w="{width}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "")
    look += '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' if strong else ""
    if isinstance(text, Markup):
        inner: str = text if text.startswith(("<w:p>", "<w:sdt><w:sdtPr><w:alias")) else para(text)
    else:
        inner = "".join(para(run(line, bold=strong)) for line in text.split("\n"))
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{inner}</w:tc>"


def control(value: str, prompt: str = "Click or tap here to enter text.") -> Markup:
    """Return a content control; it shows its prompt where it holds no value."""
    state = "" if value else "<w:showingPlcHdr/>"
    inner = run(value) if value else run(prompt, grey=True)
    return Markup(f"<w:sdt><w:sdtPr>{state}<w:text/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>")


def checkbox(on: bool) -> Markup:  # noqa: FBT001 - the state is all there is to say
    """Return a box of a content control, ticked or not."""
    mark = "☒" if on else "☐"
    return Markup(
        f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(on)}"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent>{run(mark)}</w:sdtContent></w:sdt>"
    )


def old_field(value: str) -> Markup:
    """Return a text field of Word 97's forms; empty ones hold five wide spaces."""
    shown = escape(value or "\u2002" * 5)
    return Markup(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:calcOnExit w:val="0"/>'
        '<w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">{shown}</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def old_box(on: bool) -> Markup:  # noqa: FBT001 - the state is all there is to say
    """Return a tick box of Word 97's forms."""
    return Markup(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check1"/><w:enabled/><w:calcOnExit w:val="0"/>'
        f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked w:val="{int(on)}"/></w:checkBox></w:ffData>'
        '</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def document(
    body: Iterable[str], *, header: str = "", footer: str = "", landscape: bool = False, columns: int = 1
) -> bytes:
    """Return the bytes of a DOCX."""
    size = 'w:w="16838" w:h="11906" w:orient="landscape"' if landscape else 'w:w="11906" w:h="16838"'
    running = "".join(
        f'<w:{kind}Reference w:type="default" r:id="r{kind}"/>'
        for kind, text in (("header", header), ("footer", footer))
        if text
    )
    section = (
        f'<w:sectPr>{running}<w:pgSz {size}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
        f'w:header="567" w:footer="567" w:gutter="0"/><w:cols w:num="{columns}" w:space="400"/></w:sectPr>'
    )
    parts = {"word/document.xml": f"<w:document {_NAMES}><w:body>{''.join(body)}{section}</w:body></w:document>"}
    parts["word/styles.xml"] = _styles()
    links = [f'<Relationship Id="rS" Type="{_OFFICE}/styles" Target="styles.xml"/>']
    kinds = [("document", "document.main"), ("styles", "styles")]
    for kind, tag, text in (("header", "hdr", header), ("footer", "ftr", footer)):
        if text:
            parts[f"word/{kind}.xml"] = f"<w:{tag} {_NAMES}>{para(text)}</w:{tag}>"
            links.append(f'<Relationship Id="r{kind}" Type="{_OFFICE}/{kind}" Target="{kind}.xml"/>')
            kinds.append((kind, kind))
    space = "http://schemas.openxmlformats.org/package/2006"
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_KIND}.{kind}+xml"/>' for part, kind in kinds
    )
    members = {
        "[Content_Types].xml": f'<Types xmlns="{space}/content-types"><Default Extension="rels" ContentType="'
        'application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{space}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{space}/relationships">{"".join(links)}</Relationships>',
        **parts,
    }
    # Stored, not compressed: the bytes then hang on no version of a compressor.
    return pack({name: (_HEAD + text).encode() for name, text in members.items()}, stored=tuple(members))


def _styles() -> str:
    heads = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        f'<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="80"/>'
        f'<w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
        for level, size in ((1, 34), (2, 27), (3, 24))
    )
    return (
        f'<w:styles {_NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'
        '<w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr>'
        '</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        f'<w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>'
        f'<w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>{heads}</w:styles>'
    )
