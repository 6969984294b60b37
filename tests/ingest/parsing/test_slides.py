from __future__ import annotations

import io
from pathlib import Path

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.presentation import Presentation as Deck
from pptx.util import Cm

from ingest.intake import MediaType
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits
from tests.ingest.parsing.office_packages import DIAGRAM, NAMESPACES, package


def read(tmp_path: Path, content: bytes, limits: Limits | None = None) -> Parsed:
    file = tmp_path / "input"
    file.write_bytes(content)
    return parse(file, MediaType.PPTX, limits or Limits())


def saved(deck: Deck) -> bytes:
    content = io.BytesIO()
    deck.save(content)
    return content.getvalue()


def written(shapes: str) -> bytes:
    """Return a deck of one slide that holds the given shapes."""
    return package(
        "ppt/presentation.xml",
        {
            "ppt/presentation.xml": f'<p:presentation {NAMESPACES}><p:sldIdLst><p:sldId r:id="rId1"/></p:sldIdLst>'
            "</p:presentation>",
            "ppt/slides/slide1.xml": f"<p:sld {NAMESPACES}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>",
            "ppt/diagrams/data1.xml": DIAGRAM,
        },
        {
            "ppt/presentation.xml": [("slide", "ppt/slides/slide1.xml")],
            "ppt/slides/slide1.xml": [("diagramData", "ppt/diagrams/data1.xml")],
        },
    )


def shape(text: str, place: str = "", hidden: str = "0") -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="1" name="x" hidden="{hidden}"/><p:nvPr>{place}</p:nvPr></p:nvSpPr>'
        f"<p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>"
    )


def test_shapes_are_read_by_their_place_and_groups_together(tmp_path: Path) -> None:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    slide.shapes.add_textbox(Cm(1), Cm(10), Cm(5), Cm(1)).text_frame.text = "last"
    slide.shapes.add_textbox(Cm(9), Cm(2), Cm(5), Cm(1)).text_frame.text = "right"
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(Cm(1), Cm(5), Cm(5), Cm(1)).text_frame.text = "lower in the group"
    group.shapes.add_textbox(Cm(1), Cm(2), Cm(5), Cm(1)).text_frame.text = "upper in the group"

    parsed = read(tmp_path, saved(deck))

    assert [element.text for element in parsed.elements] == [
        "upper in the group",
        "lower in the group",
        "right",
        "last",
    ]


def test_tables_and_charts_are_read(tmp_path: Path) -> None:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    grid = slide.shapes.add_table(2, 2, Cm(1), Cm(1), Cm(9), Cm(2)).table
    grid.cell(0, 0).merge(grid.cell(0, 1))
    grid.cell(0, 0).text, grid.cell(1, 1).text = "Waits", "12"
    data = CategoryChartData()
    data.categories = ["2023", "2024"]
    data.add_series("Reviews", (81, 90.5))
    slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, Cm(1), Cm(6), Cm(9), Cm(9), data)

    parsed = read(tmp_path, saved(deck))

    assert [element.cells for element in parsed.elements] == [
        (("Waits", ""), ("", "12")),
        (("", "Reviews"), ("2023", "81"), ("2024", "90.5")),
    ]


def test_a_diagram_on_a_slide_is_read(tmp_path: Path) -> None:
    frame = '<p:graphicFrame><a:graphic><a:graphicData><dgm:relIds r:dm="rId1"/></a:graphicData></a:graphic>'

    parsed = read(tmp_path, written(f"{frame}</p:graphicFrame>"))

    assert [element.text for element in parsed.elements] == ["Assess", "Review"]


def test_date_footer_and_number_of_a_slide_are_furniture(tmp_path: Path) -> None:
    shapes = "".join(shape(kind, f'<p:ph type="{kind}"/>') for kind in ("dt", "ftr", "sldNum")) + shape("Said.")

    parsed = read(tmp_path, written(shapes))

    assert [element.kind for element in parsed.elements] == [ElementKind.FOOTER] * 3 + [ElementKind.PARAGRAPH]


def test_a_hidden_shape_is_marked(tmp_path: Path) -> None:
    parsed = read(tmp_path, written(shape("Seen.") + shape("Not.", hidden="1")))

    assert [element.hidden for element in parsed.elements] == [False, True]


def test_slides_past_the_limit_are_said_to_be_left_out(tmp_path: Path) -> None:
    deck = Presentation()
    for _ in range(3):
        deck.slides.add_slide(deck.slide_layouts[0]).shapes.title.text = "Carers"

    parsed = read(tmp_path, saved(deck), Limits(max_pages=2))

    assert parsed.page_numbers == (1, 2)
    assert "first 2 slides" in parsed.failures[0].message
