from __future__ import annotations

from pathlib import Path

from ingest.intake import MediaType, sniff
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits
from tests.ingest.open_documents import flat, look, packed


def read(tmp_path: Path, content: bytes, limits: Limits | None = None) -> Parsed:
    file = tmp_path / "input"
    file.write_bytes(content)
    kind = sniff(file, "input")
    assert kind is MediaType.ODP
    return parse(file, kind, limits or Limits())


def frame(text: str, kind: str = "") -> str:
    attribute = f' presentation:class="{kind}"' if kind else ""
    return f"<draw:frame{attribute}><draw:text-box>{text}</draw:text-box></draw:frame>"


def slide(*frames: str, style: str = "") -> str:
    return f'<draw:page draw:style-name="{style}">{"".join(frames)}</draw:page>'


POINT = "<text:list><text:list-item><text:p>Waits fell</text:p></text:list-item></text:list>"
TITLE = frame("<text:p>Carers</text:p>", "title")


def test_slides_have_their_true_numbers_with_titles_first_and_notes_last(tmp_path: Path) -> None:
    spoken = frame("<text:p>Say thanks.</text:p>", "notes")
    notes = f"<presentation:notes>{spoken}{frame('<text:p>7</text:p>', 'page-number')}</presentation:notes>"
    body = slide(frame("<text:p>Empty of title.</text:p>")) + slide(frame(POINT, "outline"), TITLE, notes)

    parsed = read(tmp_path, packed("presentation", body))

    assert parsed.page_numbers == (1, 2)
    assert [(element.page, element.kind, element.text) for element in parsed.elements] == [
        (1, ElementKind.PARAGRAPH, "Empty of title."),
        (2, ElementKind.HEADING, "Carers"),
        (2, ElementKind.LIST_ITEM, "Waits fell"),
        (2, ElementKind.PARAGRAPH, "Say thanks."),
    ]


def test_a_hidden_slide_is_marked(tmp_path: Path) -> None:
    style = look("dp1", 'presentation:visibility="hidden"', family="drawing-page", kind="drawing-page-properties")

    parsed = read(tmp_path, packed("presentation", slide(TITLE) + slide(TITLE, style="dp1"), automatic=style))

    assert [element.hidden for element in parsed.elements] == [False, True]


def test_white_and_bold_on_a_slide_are_decoration(tmp_path: Path) -> None:
    body = slide(frame('<text:p><text:span text:style-name="T1">Bright idea</text:span></text:p>'))

    parsed = read(
        tmp_path,
        packed("presentation", body, automatic=look("T1", 'fo:color="#ffffff" fo:font-weight="bold"')),
    )

    assert [(element.kind, element.hidden) for element in parsed.elements] == [(ElementKind.PARAGRAPH, False)]


def test_tables_and_groups_on_a_slide_are_read(tmp_path: Path) -> None:
    table = (
        "<draw:frame><table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table></draw:frame>"
    )
    body = slide(
        table, "<draw:g><draw:g><draw:custom-shape><text:p>Grouped.</text:p></draw:custom-shape></draw:g></draw:g>"
    )

    parsed = read(tmp_path, flat("presentation", body))

    assert [element.text for element in parsed.elements] == ["A | B", "Grouped."]


def test_more_slides_than_the_limit_are_said_to_be_left_out(tmp_path: Path) -> None:
    parsed = read(tmp_path, packed("presentation", slide(TITLE) * 4), Limits(max_pages=3))

    assert parsed.page_numbers == (1, 2, 3)
    assert "first 3 slides" in parsed.failures[0].message


def test_a_deck_without_words_fails_as_empty(tmp_path: Path) -> None:
    assert read(tmp_path, packed("presentation", slide())).failures[0].code == "empty"
