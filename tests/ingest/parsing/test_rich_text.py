from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.intake import MediaType
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.parsing.answer import from_json, to_json
from ingest.settings import Limits

FONTS = (
    rb"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204{\*\falt Other;}Arial Cyr;}{\f2\fcharset2 Wingdings;}"
    rb"{\f3\fcharset128 MS Gothic;}{\f4\fcharset2 Symbol;}}"
)
COLOURS = rb"{\colortbl;\red255\green255\blue255;\red200\green0\blue0;}"
STYLES = (
    rb"{\stylesheet{Normal;}{\s1\outlinelevel0{\*\keycode x}\b heading 1;}{\s2 Title;}{\s3 caption;}{\*\cs9 Strong;}}"
)


def rtf(body: bytes, start: bytes = rb"\ansi\ansicpg1252\deff0") -> bytes:
    return rb"{\rtf1" + start + FONTS + COLOURS + STYLES + body + b"}"


def read(tmp_path: Path, content: bytes, limits: Limits | None = None) -> Parsed:
    file = tmp_path / "input"
    file.write_bytes(content)
    return parse(file, MediaType.RTF, limits or Limits())


def shown(parsed: Parsed) -> list[tuple[ElementKind, str]]:
    return [(element.kind, element.text) for element in parsed.elements]


def seen(parsed: Parsed) -> list[tuple[str, bool]]:
    return [(element.text, element.hidden) for element in parsed.elements]


def texts(tmp_path: Path, body: bytes, start: bytes = rb"\ansi\ansicpg1252\deff0") -> list[str]:
    return [element.text for element in read(tmp_path, rtf(body, start)).elements]


def test_a_text_is_read_in_its_own_order(tmp_path: Path) -> None:
    body = (
        rb"\pard\plain\s2 Strategy\par\pard\plain\s1\b Carers\par\pard\plain We support carers.\par"
        rb"{\listtext\f4\'b7\tab}\pard\ls1 Advice\par\pard{\*\pn\pnlvlblt}Breaks\par"
        rb"\trowd\cellx1\cellx2\pard\intbl A\cell B\par C\cell\row\pard\s3 Table 1: waits\par"
    )

    parsed = read(tmp_path, rtf(body))

    assert shown(parsed) == [
        (ElementKind.HEADING, "Strategy"),
        (ElementKind.HEADING, "Carers"),
        (ElementKind.PARAGRAPH, "We support carers."),
        (ElementKind.LIST_ITEM, "Advice"),
        (ElementKind.LIST_ITEM, "Breaks"),
        (ElementKind.TABLE, "A | B C"),
        (ElementKind.CAPTION, "Table 1: waits"),
    ]
    assert parsed.page_numbers == (None,)


def test_an_outline_level_makes_a_heading(tmp_path: Path) -> None:
    parsed = read(tmp_path, rtf(rb"\pard\outlinelevel2 Carers\par\pard\outlinelevel9 We support carers.\par"))

    assert [(element.kind, element.level) for element in parsed.elements] == [
        (ElementKind.HEADING, 3),
        (ElementKind.PARAGRAPH, 0),
    ]


def test_a_short_bold_paragraph_is_a_heading_below_the_last(tmp_path: Path) -> None:
    parsed = read(tmp_path, rtf(rb"\s1 Strategy\par\pard\plain{\b Our offer}\par\pard{\b Our} offer\par"))

    assert [(element.kind, element.level) for element in parsed.elements] == [
        (ElementKind.HEADING, 1),
        (ElementKind.HEADING, 2),
        (ElementKind.PARAGRAPH, 0),
    ]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (rb"Caf\'e9 costs \'a35", "Café costs £5"),
        (rb"Caf\u233\'e9 and \u8217\'92", "Café and \u2019"),
        (rb"\uc0\u233 \u8217x", "é\u2019x"),
        (rb"{\uc2\u9731 ab}c \u9731?d", "\u2603c \u2603d"),
        (rb"\u8217\u8217?x", "\u2019\u2019x"),
        (rb"\u8212\emdash x", "\u2014x"),
        (rb"\u-10179?\u-8704?", "\U0001f600"),
        (rb"{\f1\'cf\'f0\'e8}", "При"),
        (rb"{\f3\'83\'65\'83X\'83g}", "テスト"),
        (rb"{\f2\'fe}{\f2\'a8} {\f4\'b7}\f2\u-3842?", "\u2611\u2610 \u2022\u2611"),
        ("Café £5".encode(), "Café £5"),
        ("Caf\xe9".encode("latin-1"), "Café"),
        (rb"a\tab b\~c\_d\-e\line f", "a b c-de\nf"),
        (rb"\{\\\}\ldblquote x\rdblquote\endash", "{\\}\u201cx\u201d\u2013"),
    ],
)
def test_characters_are_read_however_they_are_written(tmp_path: Path, written: bytes, text: str) -> None:
    assert texts(tmp_path, written + rb"\par") == [text]


@pytest.mark.parametrize(
    ("start", "written", "text"),
    [
        (rb"\ansi\ansicpg1251", rb"{\f9\'cf}", "П"),
        (rb"\mac", rb"{\f9\'8e}", "é"),
        (rb"\pc", rb"{\f9\'82}", "é"),
        (rb"\ansi\ansicpg65001", rb"{\f9\'c3\'a9}", "é"),
        (rb"\ansi\ansicpg99999", rb"{\f9\'e9}", "é"),
    ],
)
def test_the_code_page_of_the_file_holds_where_no_font_says_otherwise(
    tmp_path: Path, start: bytes, written: bytes, text: str
) -> None:
    assert texts(tmp_path, written, start) == [text]


def test_a_merged_cell_stands_once_and_a_table_in_a_cell_is_part_of_it(tmp_path: Path) -> None:
    body = (
        rb"\trowd\clmgf\cellx1\clmrg\cellx2\cellx3\pard\intbl wide\cell\cell z\cell\row"
        rb"\trowd\cellx1\cellx2\cellx3\pard\intbl outer\par\pard\intbl\itap2 in\nestcell ner\nestcell"
        rb"{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}{\nonesttables\par}"
        rb"\pard\intbl\itap1 after\cell\cell y\cell\row\pard\par"
    )

    assert read(tmp_path, rtf(body)).elements[0].cells == (("wide", "", "z"), ("outer\nin | ner\nafter", "", "y"))


def test_two_tables_divided_by_a_paragraph_stay_two(tmp_path: Path) -> None:
    row = rb"\trowd\cellx1\cellx2\pard\intbl A\cell B\cell\row"

    parsed = read(tmp_path, rtf(row + rb"\pard\par" + row + rb"\pard After.\par"))

    assert [kind for kind, _ in shown(parsed)] == [ElementKind.TABLE, ElementKind.TABLE, ElementKind.PARAGRAPH]


def test_headers_footers_and_notes_stand_apart(tmp_path: Path) -> None:
    body = (
        rb"{\header\pard OFFICIAL\par}{\headerf\pard OFFICIAL\par}{\footer\pard Page {\field{\*\fldinst PAGE}"
        rb"{\fldrslt 1}}\par}We support{\super\chftn}{\footnote\pard{\super\chftn} Annual survey.} carers.\par"
    )

    assert shown(read(tmp_path, rtf(body))) == [
        (ElementKind.HEADER, "OFFICIAL"),
        (ElementKind.PARAGRAPH, "We support carers."),
        (ElementKind.FOOTNOTE, "Annual survey."),
        (ElementKind.FOOTER, "Page 1"),
    ]


def test_insertions_are_kept_and_deletions_and_comments_left_out(tmp_path: Path) -> None:
    body = (
        rb"We {\revised fully }{\deleted partly }met{\*\atnid AB}{\*\atnauthor A}\chatn{\*\annotation\pard Is this so?}"
        rb" it.\par"
    )

    assert seen(read(tmp_path, rtf(body))) == [("We fully met it.", False)]


@pytest.mark.parametrize("look", [rb"\v", rb"\cf1", rb"\fs2"])
def test_text_that_no_reader_sees_is_marked(tmp_path: Path, look: bytes) -> None:
    parsed = read(tmp_path, rtf(rb"Seen. {" + look + rb" Not seen.}\par"))

    assert seen(parsed) == [("Seen.", False), ("Not seen.", True)]
    assert "hidden-text" in parsed.flags


@pytest.mark.parametrize("dark", [rb"\cbpat2 ", rb"\highlight2 ", rb"\trowd\intbl "])
def test_white_text_on_something_dark_is_seen(tmp_path: Path, dark: bytes) -> None:
    assert seen(read(tmp_path, rtf(dark + rb"{\cf1 Banner.}\cell\row\pard\par"))) == [("Banner.", False)]


def test_what_is_not_text_is_passed_over(tmp_path: Path) -> None:
    body = (
        rb"{\info{\title Strategy}{\author Nobody}}{\*\generator x}{\*\unknown y{z}}{\pict\pngblip 89504e47}"
        rb"{\object\objemb{\*\objdata 0105}{\result{\pict ff}}}{\field{\*\fldinst HYPERLINK x}{\fldrslt We}} support"
        rb"{\pict\bin6 }}}{{{ 00}{\xe\v index} carers.\par"
    )

    parsed = read(tmp_path, rtf(body))

    assert seen(parsed) == [("We support carers.", False)]
    assert parsed.title == "Strategy"


def test_a_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    body = (
        rb"Before {\shp{\*\shpinst{\sp{\sn name}{\sv value}}{\shptxt\pard In the box.\par}}{\shprslt{\*\do{\dptxbxtext "
        rb"\pard In the box.\par}}}}after.\par"
    )

    assert texts(tmp_path, body) == ["Before after.", "In the box."]


def test_a_prompt_to_type_is_read_and_makes_a_form(tmp_path: Path) -> None:
    parsed = read(tmp_path, rtf(rb"Name: {\field{\*\fldinst{ MACROBUTTON NoMacro [Type here]}}{\fldrslt}}\par"))

    assert seen(parsed) == [("Name: [Type here]", False)]
    assert "form" in parsed.flags


def test_a_file_cut_off_keeps_its_text_and_says_so(tmp_path: Path) -> None:
    parsed = read(tmp_path, rtf(rb"We support carers.\par and {\b peo")[:-1])

    assert seen(parsed) == [("We support carers.", False), ("and peo", False)]
    assert "breaks off" in parsed.failures[0].message


def test_a_file_closed_too_early_says_so(tmp_path: Path) -> None:
    parsed = read(tmp_path, rtf(rb"We support carers.\par} and people.\par"))

    assert seen(parsed) == [("We support carers.", False)]
    assert "goes on after its end" in parsed.failures[0].message


def test_blanks_after_the_end_are_nothing(tmp_path: Path) -> None:
    assert not read(tmp_path, rtf(rb"We support carers.\par") + b"\r\n\0\0").failures


@pytest.mark.parametrize("content", [b"{\\rtx1 hello}", b"hello", b""])
def test_what_is_no_rich_text_is_damaged(tmp_path: Path, content: bytes) -> None:
    assert read(tmp_path, content).failures[0].code == "damaged"


def test_an_empty_file_fails_as_empty_and_pictures_alone_as_without_text(tmp_path: Path) -> None:
    assert read(tmp_path, rtf(b"")).failures[0].code == "empty"
    assert read(tmp_path, rtf(rb"{\pict ff}\par")).failures[0].code == "no-text"


def test_a_million_braces_do_not_recurse(tmp_path: Path) -> None:
    deep = b"{" * 1_000_000 + b"Deep down." + b"}" * 1_000_000 + rb"\par Out again.\par"

    assert seen(read(tmp_path, rtf(deep))) == [("Deep down.", False), ("Out again.", False)]


def test_a_size_of_binary_data_that_lies_ends_the_file(tmp_path: Path) -> None:
    parsed = read(tmp_path, rtf(rb"We support carers.\par\bin2000000000 x"))

    assert seen(parsed) == [("We support carers.", False)]


def test_text_past_the_limit_is_said_to_be_left_out(tmp_path: Path) -> None:
    parsed = read(tmp_path, rtf(rb"We support carers.\par " * 60_000), Limits(max_text_mb=1))

    assert "truncated" in parsed.flags
    assert [failure.code for failure in parsed.failures] == ["too-large"]
    assert "1 MB of text" in parsed.failures[0].message


def test_one_endless_line_is_read_to_the_limit(tmp_path: Path) -> None:
    parsed = read(tmp_path, rtf(b"We support carers. " * 300_000), Limits(max_text_mb=1))

    assert "1 MB of text" in parsed.failures[0].message


def test_cells_past_the_limit_are_said_to_be_left_out(tmp_path: Path) -> None:
    wide = rb"\trowd " + rb"x\cell " * 1000 + rb"\row " + rb"x\cell\row " * 10_000

    parsed = read(tmp_path, rtf(wide), Limits(max_cells=5_000))

    assert "truncated" in parsed.flags
    assert parsed.failures[0].code == "too-large"


CONTROLS = rb"""
{ } \* \par \cell \row \trowd \intbl \nestcell \nestrow \itap2 \pard \plain \u8217? \u-10179? \'e9 \v \b \f2 \uc3
\s1 \bin3
\fonttbl \stylesheet \colortbl \header \footnote \shp \shpinst \shptxt \field \fldinst \info \title \upr \ud \pict
\listtext \ansicpg932 \deleted \object \result \nesttableprops
"""


@given(
    st.lists(
        st.one_of(
            st.sampled_from(CONTROLS.split()),
            st.binary(max_size=6),
        ),
        max_size=60,
    )
)
def test_no_rich_text_makes_the_reader_raise(tmp_path_factory: pytest.TempPathFactory, parts: list[bytes]) -> None:
    parsed = read(tmp_path_factory.mktemp("rtf"), rtf(b" ".join(parts)))

    assert from_json(to_json(parsed), Limits()) == parsed
    assert all(failure.message.startswith("This file") for failure in parsed.failures)
