"""OpenDocument layouts: lists in lists, notes, tracked changes, spanned and repeated cells, hidden sheets, slides."""

from __future__ import annotations

from collections.abc import Iterator

from eval.known import Case, Known, known_of
from eval.layouts.prose import FIGURES, letter, paragraph
from eval.sample.open_document import SHEETS, TEXT, package, write_odt
from eval.sample.source import Block, Heading, Paragraph, Source, Table

_SLIDES = "application/vnd.oasis.opendocument.presentation"
_SOURCE = Source(
    slug="open", path="open.odt", title="Open", items=(), type="report", year=2024, header="Villages board",
    footer="Agreed copy", template="none", columns=1, scan=False, trap="", blocks=tuple(letter()),
)  # fmt: skip
_DRAW = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
_SHOW = 'xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"'


def cases() -> Iterator[Case]:
    """Yield the layouts."""
    known = known_of(_SOURCE.blocks, kept_out=("Villages board", "Agreed copy"))
    yield Case(name="headings, list and table", kind="odt", content=write_odt(_SOURCE), known=known)
    yield _lists()
    yield _notes()
    yield _tracked()
    yield _spanned()
    yield _spaces()
    yield _typed_cells()
    yield _hidden_sheet()
    yield _slides()


def _text(name: str, body: str, known: Known) -> Case:
    return Case(
        name=name, kind="odt", content=package(TEXT, f"<office:text>{body}</office:text>", _SOURCE), known=known
    )


def _cells(*texts: str) -> str:
    return "".join(
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>' for text in texts
    )


def _lists() -> Case:
    body = f"""<text:section text:name="Part"><text:h text:outline-level="2">Steps</text:h><text:list><text:list-item>
<text:p>Ring the person</text:p><text:list><text:list-item><text:p>by day</text:p></text:list-item></text:list>
</text:list-item><text:list-item><text:p>Visit at home</text:p></text:list-item></text:list></text:section>
<text:p>{paragraph(3).text}</text:p>"""
    text = f"Steps Ring the person by day Visit at home {paragraph(3).text}"
    return _text("lists in lists, in a section", body, Known(text=text, headings=("Steps",)))


def _notes() -> Case:
    body = f"""<text:p>{paragraph(2).text}<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1
</text:note-citation><text:note-body><text:p>Counted on a Friday.</text:p></text:note-body></text:note></text:p>
<text:p>Agreed<office:annotation><dc:creator>Reviewer</dc:creator><text:p>By whom?</text:p></office:annotation>
 in May.</text:p>"""
    text = f"{paragraph(2).text} Agreed in May."
    return _text(
        "footnote and remark", body, Known(text=text, asides="Counted on a Friday.", optional="1 By whom Reviewer")
    )


def _tracked() -> Case:
    body = """<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info/>
<text:p>fourteen hamlets</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p>The van will stop at <text:change text:change-id="c1"/>nine villages.</text:p>"""
    return _text(
        "tracked deletion", body, Known(text="The van will stop at nine villages.", kept_out=("fourteen hamlets",))
    )


def _spanned() -> Case:
    covered = "<table:covered-table-cell/>"
    rows = (("Area", "Asked", ""), ("", "Spring", "Autumn"), ("Central", "40", "52"))
    body = f"""<table:table table:name="T"><table:table-column
 table:number-columns-repeated="3"/><table:table-header-rows><table:table-row>
<table:table-cell table:number-rows-spanned="2"><text:p>Area</text:p></table:table-cell>
<table:table-cell table:number-columns-spanned="2"><text:p>Asked</text:p></table:table-cell>{covered}</table:table-row>
<table:table-row>{covered}{_cells("Spring", "Autumn")}</table:table-row></table:table-header-rows>
<table:table-row>{_cells("Central", "40", "52")}</table:table-row></table:table>"""
    return _text("joined cells", body, known_of([Table(rows=rows)]))


def _spaces() -> Case:
    body = """<text:p>One<text:s text:c="3"/>two<text:tab/>three<text:line-break/>four <text:span>fi</text:span>ve
<text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://villages.example/">six</text:a></text:p>
<text:p><draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:text-box><text:p>boxed words
</text:p></draw:text-box></draw:frame></text:p>"""
    return _text("spaces, tabs, spans and a box", body, Known(text="One two three four five six", asides="boxed words"))


def _typed_cells() -> Case:
    body = """<office:spreadsheet><table:table table:name="Figures"><table:table-row>
<table:table-cell office:value-type="string"><text:p>Measure</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Value</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Seen in time</text:p></table:table-cell>
<table:table-cell office:value-type="percentage" office:value="0.845"><text:p>84.5%</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="1000"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>Checked</text:p>
</table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-10-04"><text:p>4 October 2024</text:p>
</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell
 table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet>"""
    rows = (
        ("Measure", "Value"),
        ("Seen in time", "84.5%"),
        ("Checked", "4 October 2024"),
        ("Checked", "4 October 2024"),
    )
    known = known_of([Table(rows=rows)], optional="Figures")
    return Case(name="typed and repeated cells", kind="ods", content=package(SHEETS, body, _SOURCE), known=known)


def _hidden_sheet() -> Case:
    rows = "".join(f"<table:table-row>{_cells(*row)}</table:table-row>" for row in FIGURES)
    body = f"""<office:spreadsheet><table:table table:name="Figures">{rows}</table:table>
<table:table table:name="Working" table:style-name="ta2"><table:table-row>{_cells("Secret of the working sheet", "x y")}
</table:table-row></table:table></office:spreadsheet>"""
    style = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    content = package(SHEETS, body, _SOURCE, automatic=style)
    known = known_of([Table(rows=FIGURES)], kept_out=("Secret of the working sheet",), optional="Figures")
    return Case(name="hidden sheet", kind="ods", content=content, known=known)


def _slides() -> Case:
    pages = "".join(
        f"""<draw:page draw:name="page{at}"><draw:frame presentation:class="title"><draw:text-box><text:p>{title}</text:p>
</draw:text-box></draw:frame><draw:frame presentation:class="outline"><draw:text-box><text:list><text:list-item>
<text:p>{paragraph(at * 5, 1).text}</text:p></text:list-item></text:list></draw:text-box></draw:frame>
<presentation:notes><draw:frame presentation:class="notes"><draw:text-box><text:p>Note number {at}.</text:p>
</draw:text-box></draw:frame></presentation:notes></draw:page>"""
        for at, title in enumerate(("What we heard", "What we did"), 1)
    )
    body = f"<office:presentation {_DRAW} {_SHOW}>{pages}</office:presentation>"
    blocks: list[Block] = [
        Heading(text="What we heard", level=1),
        Paragraph(text=paragraph(5, 1).text),
        Heading(text="What we did", level=1),
        Paragraph(text=paragraph(10, 1).text),
    ]
    known = known_of(blocks, asides="Note number 1. Note number 2.")
    return Case(name="slides with notes", kind="odp", content=package(_SLIDES, body, _SOURCE), known=known)
