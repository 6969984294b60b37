from __future__ import annotations

from pathlib import Path

import pytest

from ingest.intake import MediaType, sniff
from ingest.model import Element, ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits
from tests.ingest.open_documents import NAMES, flat, look, packed, zipped

LOCKED = '<manifest:file-entry><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>'


def read(tmp_path: Path, content: bytes, limits: Limits | None = None) -> Parsed:
    file = tmp_path / "input"
    file.write_bytes(content)
    kind = sniff(file, "input")
    assert kind is MediaType.ODT
    return parse(file, kind, limits or Limits())


def read_body(tmp_path: Path, body: str, **parts: str) -> Parsed:
    return read(tmp_path, packed("text", body, **parts))  # type: ignore[arg-type]


def shown(parsed: Parsed) -> list[tuple[ElementKind, str]]:
    return [(element.kind, element.text) for element in parsed.elements]


def seen(parsed: Parsed) -> list[tuple[str, bool]]:
    return [(element.text, element.hidden) for element in parsed.elements]


def test_a_text_is_read_in_its_own_order(tmp_path: Path) -> None:
    body = (
        '<text:h text:outline-level="2">Carers</text:h><text:p>We support carers.</text:p>'
        "<text:list><text:list-item><text:p>Advice</text:p><text:list><text:list-item><text:p>Breaks</text:p>"
        "</text:list-item></text:list></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>"
    )

    parsed = read_body(tmp_path, body)

    assert shown(parsed) == [
        (ElementKind.HEADING, "Carers"),
        (ElementKind.PARAGRAPH, "We support carers."),
        (ElementKind.LIST_ITEM, "Advice"),
        (ElementKind.LIST_ITEM, "Breaks"),
        (ElementKind.TABLE, "A | B"),
    ]
    assert parsed.elements[0].level == 2
    assert parsed.page_numbers == (None,)


def test_a_flat_file_reads_like_a_packed_one(tmp_path: Path) -> None:
    data = f"<office:binary-data>{'QUJD' * 3_000_000}</office:binary-data>"
    picture = f"<draw:frame><draw:image>{data}</draw:image></draw:frame>"

    assert seen(read(tmp_path, flat("text", f"<text:p>We support carers.{picture}</text:p>"))) == [
        ("We support carers.", False)
    ]


def test_title_styles_are_headings_and_captions_are_told_apart(tmp_path: Path) -> None:
    styles = look("Title", "", family="paragraph") + look("Caption", "", family="paragraph")
    styles += look("Figure", "", family="paragraph", parent="Caption")
    body = '<text:p text:style-name="Title">Strategy</text:p><text:p text:style-name="Figure">Figure 1: waits</text:p>'

    parsed = read_body(tmp_path, body, styles=styles)

    assert shown(parsed) == [(ElementKind.HEADING, "Strategy"), (ElementKind.CAPTION, "Figure 1: waits")]


def test_a_short_bold_paragraph_is_a_heading_below_the_last(tmp_path: Path) -> None:
    body = '<text:h>Strategy</text:h><text:p><text:span text:style-name="T1">Our offer</text:span></text:p>'

    parsed = read_body(tmp_path, body, automatic=look("T1", 'fo:font-weight="bold"'))

    assert parsed.elements[1] == Element(kind=ElementKind.HEADING, text="Our offer", level=2)


def test_spaces_tabs_and_line_breaks_are_kept_in_measure(tmp_path: Path) -> None:
    body = '<text:p>a<text:s text:c="1000000000"/>b<text:tab/>c<text:line-break/>d\n   e</text:p>'

    assert read_body(tmp_path, body).elements[0].text == "a b c\nd e"


def test_a_merged_cell_stands_once_and_a_table_in_a_cell_is_part_of_it(tmp_path: Path) -> None:
    body = (
        "<table:table><table:table-header-rows><table:table-row>"
        '<table:table-cell table:number-columns-spanned="2"><text:p>wide</text:p></table:table-cell>'
        "<table:covered-table-cell/><table:table-cell><text:p>z</text:p></table:table-cell></table:table-row>"
        "</table:table-header-rows><table:table-row><table:table-cell><text:p>outer</text:p><table:table>"
        "<table:table-row><table:table-cell><text:p>inner</text:p></table:table-cell></table:table-row></table:table>"
        "</table:table-cell><table:table-cell/><table:table-cell><text:p>y</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )

    assert read_body(tmp_path, body).elements[0].cells == (("wide", "", "z"), ("outer\ninner", "", "y"))


def test_notes_follow_the_text_and_keep_their_marks_out_of_it(tmp_path: Path) -> None:
    body = (
        '<text:p>We support carers<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>Source: annual survey.</text:p></text:note-body></text:note>.</text:p>"
        "<text:p>Next.</text:p>"
    )

    assert shown(read_body(tmp_path, body)) == [
        (ElementKind.PARAGRAPH, "We support carers."),
        (ElementKind.PARAGRAPH, "Next."),
        (ElementKind.FOOTNOTE, "Source: annual survey."),
    ]


def test_headers_and_footers_are_furniture_each_once(tmp_path: Path) -> None:
    page = (
        '<style:master-page style:name="{}"><style:header><text:p>OFFICIAL</text:p></style:header>'
        '<style:header-left style:display="false"><text:p>unused</text:p></style:header-left>'
        "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>"
    )

    parsed = read_body(tmp_path, "<text:p>We support carers.</text:p>", master=page.format("A") + page.format("B"))

    assert shown(parsed) == [
        (ElementKind.HEADER, "OFFICIAL"),
        (ElementKind.PARAGRAPH, "We support carers."),
        (ElementKind.FOOTER, "Page 1"),
    ]


def test_insertions_are_kept_and_deletions_and_comments_left_out(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>partly</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>We <text:change-start/>fully<text:change-end/> "
        "met<office:annotation><text:p>Is this so?</text:p></office:annotation> it.</text:p>"
    )

    assert seen(read_body(tmp_path, body)) == [("We fully met it.", False)]


@pytest.mark.parametrize(
    "properties",
    ['text:display="none"', 'fo:color="#FFFFFF"', 'fo:font-size="1pt"', 'fo:font-size="0.5mm"'],
)
def test_text_that_no_reader_sees_is_marked(tmp_path: Path, properties: str) -> None:
    body = '<text:p>Seen. <text:span text:style-name="T1">Not seen.</text:span></text:p>'

    parsed = read_body(tmp_path, body, automatic=look("T1", properties))

    assert seen(parsed) == [("Seen.", False), ("Not seen.", True)]
    assert "hidden-text" in parsed.flags


def test_white_text_on_something_dark_is_seen(tmp_path: Path) -> None:
    body = (
        '<text:p text:style-name="P1"><text:span text:style-name="T1">Banner.</text:span></text:p><table:table>'
        '<table:table-row><table:table-cell><text:p><text:span text:style-name="T1">Head.</text:span></text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )
    dark = look("P1", 'fo:background-color="#000080"', family="paragraph", kind="paragraph-properties")

    parsed = read_body(tmp_path, body, automatic=dark + look("T1", 'fo:color="#ffffff"'))

    assert seen(parsed) == [("Banner.", False), ("Head.", False)]


def test_hidden_sections_paragraphs_and_fields_are_marked(tmp_path: Path) -> None:
    body = (
        '<text:section text:display="none"><text:p>In a section.</text:p></text:section>'
        '<text:section text:display="condition" text:is-hidden="false"><text:p>Shown.</text:p></text:section>'
        '<text:p><text:hidden-paragraph text:is-hidden="true"/>A paragraph.</text:p>'
        '<text:p>Text <text:hidden-text text:is-hidden="true" text:string-value="A field."/></text:p>'
    )

    assert seen(read_body(tmp_path, body)) == [
        ("In a section.", True),
        ("Shown.", False),
        ("A paragraph.", True),
        ("Text", False),
        ("A field.", True),
    ]


def test_hidden_text_in_a_table_follows_it(tmp_path: Path) -> None:
    body = (
        "<table:table><table:table-row><table:table-cell><text:p>A"
        '<text:span text:style-name="T1">secret</text:span></text:p></table:table-cell></table:table-row></table:table>'
    )

    assert seen(read_body(tmp_path, body, automatic=look("T1", 'text:display="none"'))) == [
        ("A", False),
        ("secret", True),
    ]


def test_text_boxes_and_shapes_follow_their_paragraph(tmp_path: Path) -> None:
    body = (
        "<text:p>Before <draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame>"
        "after.</text:p>"
        "<text:p><draw:g><draw:custom-shape><text:p>In the shape.</text:p></draw:custom-shape></draw:g></text:p>"
    )

    assert seen(read_body(tmp_path, body)) == [
        ("Before after.", False),
        ("In the box.", False),
        ("In the shape.", False),
    ]


def test_what_was_typed_into_a_form_is_read(tmp_path: Path) -> None:
    body = (
        '<office:forms><form:form><form:text form:label="Name" form:current-value="Rowan"/></form:form></office:forms>'
        "<text:p>Fill in.</text:p>"
    )

    parsed = read_body(tmp_path, body)

    assert parsed.elements[1] == Element(kind=ElementKind.FIELD, text="Name: Rowan", cells=(("Name", "Rowan"),))
    assert "form" in parsed.flags


def test_the_title_is_kept(tmp_path: Path) -> None:
    assert read_body(tmp_path, "<text:p>x</text:p>", title="Strategy").title == "Strategy"


def test_a_locked_document_is_named_as_locked(tmp_path: Path) -> None:
    assert read_body(tmp_path, "<text:p>x</text:p>", manifest=LOCKED).failures[0].code == "encrypted"


@pytest.mark.parametrize("gap", [0, 70_000])
def test_a_document_type_is_refused_wherever_it_stands(tmp_path: Path, gap: int) -> None:
    entities = '<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    content = f"<!--{' ' * gap}-->{entities}<office:document-content {NAMES}/>".encode()
    members = {"mimetype": MediaType.ODT.encode(), "META-INF/manifest.xml": b"<a/>", "content.xml": content}

    assert read(tmp_path, zipped(members)).failures[0].code == "damaged"


def test_a_document_type_of_the_manifest_alone_harms_nobody(tmp_path: Path) -> None:
    content = (
        f"<office:document-content {NAMES}><office:body><office:text><text:p>x</text:p></office:text></office:body>"
    )
    members = {
        "mimetype": MediaType.ODT.encode(),
        "META-INF/manifest.xml": b"<!DOCTYPE manifest PUBLIC '-//OpenOffice.org//DTD' 'Manifest.dtd'><manifest/>",
        "content.xml": f"{content}</office:document-content>".encode(),
    }

    assert seen(read(tmp_path, zipped(members))) == [("x", False)]


def test_macros_embedded_files_and_links_are_flagged(tmp_path: Path) -> None:
    body = '<text:p>x<draw:frame><draw:image xlink:href="https://example.org/a.png"/></draw:frame></text:p>'
    entry = '<manifest:file-entry manifest:media-type="application/vnd.oasis.opendocument.{}"/>'

    parsed = read(
        tmp_path, packed("text", body, manifest=entry.format("text") + entry.format("spreadsheet"), Basic__Module1=b"x")
    )

    assert parsed.flags == ("macros", "embedded", "external-links")


def test_pictures_without_text_are_said_to_hold_none(tmp_path: Path) -> None:
    parsed = read_body(tmp_path, "<text:p><draw:frame><draw:image/></draw:frame></text:p>")

    assert parsed.failures[0].code == "no-text"


@pytest.mark.parametrize("flaw", ['xml:id="a#1"', 'unknown:a="1"'])
def test_a_flaw_in_the_xml_is_said_and_the_words_are_read(tmp_path: Path, flaw: str) -> None:
    parsed = read_body(tmp_path, f"<text:p {flaw}>Before.</text:p><text:p>Behind.</text:p>")

    assert seen(parsed) == [("Before.", False), ("Behind.", False)]
    assert "words may be missing" in parsed.failures[0].message


def test_xml_that_breaks_off_is_read_so_far_and_said_to_lack_words(tmp_path: Path) -> None:
    content = f"<office:document-content {NAMES}><office:body><office:text><text:p>Begun.</text:p><text:p>".encode()
    members = {"mimetype": MediaType.ODT.encode(), "META-INF/manifest.xml": b"<a/>", "content.xml": content}

    parsed = read(tmp_path, zipped(members))

    assert seen(parsed) == [("Begun.", False)]
    assert [failure.code for failure in parsed.failures] == ["damaged"]


@pytest.mark.parametrize("content", [b"", b"carers", b"<"])
def test_a_part_without_xml_is_damaged(tmp_path: Path, content: bytes) -> None:
    members = {"mimetype": MediaType.ODT.encode(), "META-INF/manifest.xml": b"<a/>", "content.xml": content}

    parsed = read(tmp_path, zipped(members))

    assert not parsed.elements
    assert [failure.code for failure in parsed.failures] == ["damaged"]


def test_a_text_of_another_kind_inside_is_damaged(tmp_path: Path) -> None:
    members = {"mimetype": MediaType.ODT.encode(), "META-INF/manifest.xml": b"<a/>", "content.xml": b"<a/>"}

    assert read(tmp_path, zipped(members)).failures[0].code == "damaged"


def test_a_table_that_repeats_itself_without_end_is_read_to_the_limit(tmp_path: Path) -> None:
    body = (
        '<table:table><table:table-row table:number-rows-repeated="1048576">'
        '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>'
        "</table:table-row></table:table>"
    )

    parsed = read(tmp_path, packed("text", body), Limits(max_cells=40_000))

    assert "truncated" in parsed.flags
    assert "first 40,000 filled cells" in parsed.failures[0].message
    assert len(parsed.elements[0].cells) == 2


@pytest.mark.parametrize(
    ("opening", "closing", "times"),
    [
        ("<text:list><text:list-item>", "</text:list-item></text:list>", 100),
        (
            "<table:table><table:table-row><table:table-cell>",
            "</table:table-cell></table:table-row></table:table>",
            80,
        ),
        ("<text:p><draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>", 80),
        ("<text:section>", "</text:section>", 240),
    ],
)
def test_deep_nesting_neither_recurses_nor_loses_the_text(
    tmp_path: Path, opening: str, closing: str, times: int
) -> None:
    parsed = read_body(tmp_path, f"{opening * times}<text:p>Deep down.</text:p>{closing * times}")

    assert "Deep down." in parsed.elements[0].text


def test_nine_million_paragraphs_are_refused_before_they_are_parsed(tmp_path: Path) -> None:
    parsed = read(tmp_path, packed("text", "<text:p/>" * 9_000_000))

    assert parsed.failures[0].code == "too-large"


def test_a_style_based_on_itself_ends(tmp_path: Path) -> None:
    body = '<text:p text:style-name="P1">We support carers.</text:p>'

    parsed = read_body(tmp_path, body, automatic=look("P1", "", family="paragraph", parent="P1"))

    assert seen(parsed) == [("We support carers.", False)]
