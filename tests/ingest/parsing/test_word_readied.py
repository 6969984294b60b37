from __future__ import annotations

from pathlib import Path

import pytest

from ingest.model import ElementKind
from ingest.templates.blanks import blanks_in, is_blank
from tests.ingest.parsing.office_packages import NAMESPACES, document
from tests.ingest.parsing.test_word_parts import paragraph, read, run, texts

ENDED = "<w:rPr><w:del w:author='a'/></w:rPr>"
STYLES = f"""<w:styles {NAMESPACES}>
<w:style w:type="character" w:styleId="Pl"><w:name w:val="Placeholder Text"/></w:style>
<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/></w:style></w:styles>"""


def styled(body: str) -> bytes:
    return document(body, {"word/styles.xml": STYLES}, ("styles", "word/styles.xml"))


def control(text: str, *, style: str = "Pl", waits: bool = True) -> str:
    state = "<w:showingPlcHdr/>" if waits else ""
    words = f"<w:r><w:rPr><w:rStyle w:val='{style}'/></w:rPr><w:t>{text}</w:t></w:r>"
    return f"<w:sdt><w:sdtPr>{state}</w:sdtPr><w:sdtContent>{words}</w:sdtContent></w:sdt>"


def test_a_sentence_goes_on_where_the_end_of_a_paragraph_is_deleted(tmp_path: Path) -> None:
    body = paragraph("We assessed ", ENDED) + "<w:bookmarkStart/>" + paragraph("31 ", ENDED) + paragraph("carers.")

    assert texts(read(tmp_path, document(body + paragraph("Next.", ENDED)))) == ["We assessed 31 carers.", "Next."]


def test_a_deleted_end_before_a_table_joins_nothing(tmp_path: Path) -> None:
    table = f"<w:tbl><w:tr><w:tc>{paragraph('A', ENDED)}</w:tc><w:tc>{paragraph('B')}</w:tc></w:tr></w:tbl>"

    assert texts(read(tmp_path, document(paragraph("Above.", ENDED) + table))) == ["Above.", "A | B"]


def test_what_is_joined_is_what_its_last_paragraph_is(tmp_path: Path) -> None:
    heading = "<w:pStyle w:val='A'/>"
    body = paragraph("Our ", ENDED) + paragraph("offer", heading) + paragraph("Plan", heading + ENDED) + paragraph("")

    parsed = read(tmp_path, styled(body))

    assert [(element.kind, element.text) for element in parsed.elements] == [
        (ElementKind.HEADING, "Our offer"),
        (ElementKind.HEADING, "Plan"),
    ]


@pytest.mark.parametrize("prompt", ["Pick a colour", "Team colour", "Click or tap here to enter text."])
def test_the_prompt_of_a_control_that_waits_is_no_answer_whatever_its_words(tmp_path: Path, prompt: str) -> None:
    line = f"<w:p>{run('Colour: ')}{control(prompt)}</w:p>"
    table = f"<w:tbl><w:tr><w:tc>{paragraph('Colour')}</w:tc><w:tc><w:p>{control(prompt)}</w:p></w:tc></w:tr></w:tbl>"

    parsed = read(tmp_path, styled(line + table))

    assert [blank.label for blank in blanks_in(parsed.elements[0].text)] == ["Colour"]
    assert is_blank(parsed.elements[1].cells[0][1])
    assert prompt in parsed.elements[0].text


def test_an_answer_is_no_prompt(tmp_path: Path) -> None:
    body = f"<w:p>{control('Blue', style='Answer')} {control('Green', waits=False)}</w:p>"

    assert texts(read(tmp_path, styled(body))) == ["BlueGreen"]


def test_items_of_a_list_in_roman_numbers_keep_them(tmp_path: Path) -> None:
    level = "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='lowerRoman'/><w:lvlText w:val='%1.'/></w:lvl>"
    numbers = (
        f"<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId='0'>{level}</w:abstractNum>"
        "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"
    )
    body = "".join(paragraph(text, "<w:numPr><w:numId w:val='1'/></w:numPr>") for text in ("carers", "advocates"))
    content = document(body, {"word/numbering.xml": numbers}, ("numbering", "word/numbering.xml"))

    assert texts(read(tmp_path, content)) == ["i. carers", "ii. advocates"]
