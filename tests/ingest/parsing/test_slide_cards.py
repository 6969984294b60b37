"""Boxes of a slide that belong together: cards and columns, beside rows that stay rows."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from pptx import Presentation
from pptx.util import Cm, Pt

from ingest.intake import MediaType
from ingest.model import Parsed
from ingest.parsing import parse
from ingest.settings import Limits

Box = tuple[float, float, float, float, str]  # left, top, width, height in cm, and what it says; "*" first: bold


def read(tmp_path: Path, boxes: Sequence[Box], *, grouped: bool = False) -> Parsed:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    shapes = slide.shapes.add_group_shape().shapes if grouped else slide.shapes
    for left, top, width, height, text in boxes:
        frame = shapes.add_textbox(Cm(left), Cm(top), Cm(width), Cm(height)).text_frame
        frame.text = text.strip("*")
        if text.startswith("*"):
            frame.paragraphs[0].runs[0].font.bold = True
            frame.paragraphs[0].runs[0].font.size = Pt(24)
    content = io.BytesIO()
    deck.save(content)
    file = tmp_path / "input"
    file.write_bytes(content.getvalue())
    return parse(file, MediaType.PPTX, Limits())


def texts(parsed: Parsed) -> list[str]:
    return [element.text for element in parsed.elements]


def row(top: float, height: float, *words: str, left: float = 1, width: float = 7) -> list[Box]:
    return [(left + place * (width + 0.5), top, width, height, text) for place, text in enumerate(words)]


def test_each_figure_of_a_row_of_cards_is_read_with_its_label(tmp_path: Path) -> None:
    boxes = [*row(4, 2, "637", "23.4", "88.1%"), *row(6.2, 1, "Open referrals", "Average days", "Reviews on time")]

    assert texts(read(tmp_path, boxes)) == [
        *("637", "Open referrals"),
        *("23.4", "Average days"),
        *("88.1%", "Reviews on time"),
    ]


def test_labels_may_stand_above_their_figures_and_notes_below(tmp_path: Path) -> None:
    boxes = [
        *row(4, 1, "Open referrals", "Average days"),
        *row(5, 2, "637", "23 days"),
        *row(7, 1, "up from 598", "down from 31"),
    ]

    assert texts(read(tmp_path, boxes)) == [
        *("Open referrals", "637", "up from 598"),
        *("Average days", "23 days", "down from 31"),
    ]


def test_rows_of_cards_are_read_card_by_card(tmp_path: Path) -> None:
    boxes = [
        *row(3, 2, "637", "23.4"),
        *row(5.2, 1, "Open referrals", "Average days"),
        *row(6.8, 2, "88.1%", "41"),
        *row(9, 1, "Reviews on time", "Complaints"),
    ]

    assert texts(read(tmp_path, boxes)) == [
        *("637", "Open referrals", "23.4", "Average days"),
        *("88.1%", "Reviews on time", "41", "Complaints"),
    ]


def test_each_head_is_read_with_the_column_below_it(tmp_path: Path) -> None:
    bodies = ("Waits fell to 28 days.\nThe front door has 14 staff.", "40 audits a month.\n31 were good.")
    plain = [*row(3, 1, "Access", "Quality"), *row(4.2, 5, *bodies)]
    bold = [*row(3, 1, "*Access", "*Quality"), *row(4.2, 1, "Waits fell", "Audits are good")]

    assert texts(read(tmp_path, plain)) == [
        *("Access", "Waits fell to 28 days.", "The front door has 14 staff."),
        *("Quality", "40 audits a month.", "31 were good."),
    ]
    assert texts(read(tmp_path, bold)) == ["Access", "Waits fell", "Quality", "Audits are good"]


def test_heads_in_the_middle_of_their_cards_and_cards_in_a_group_are_read_so(tmp_path: Path) -> None:
    boxes = [
        *((3.0, 4.0, 3.0, 2.0, "637"), (10.5, 4.05, 3.0, 2.0, "41")),
        *row(6.2, 1, "Open referrals", "Complaints"),
    ]

    assert texts(read(tmp_path, boxes, grouped=True)) == ["637", "Open referrals", "41", "Complaints"]


def test_labels_on_the_left_of_figures_stay_rows(tmp_path: Path) -> None:
    boxes = [*row(4, 1, "Open referrals", "637"), *row(5.2, 1, "Average days", "23.4"), *row(6.4, 1, "Complaints", "9")]

    assert texts(read(tmp_path, boxes)) == ["Open referrals", "637", "Average days", "23.4", "Complaints", "9"]


def test_heads_on_the_left_of_what_they_say_stay_rows(tmp_path: Path) -> None:
    said = ("Data are good and used by every team in the week they are made", "Few advocates are there when asked for")
    boxes = [
        *((1.0, 4.0, 5.0, 2.0, "*Strength"), (6.5, 4.0, 15.0, 2.0, said[0])),
        *((1.0, 6.2, 5.0, 2.0, "*Gap"), (6.5, 6.2, 15.0, 2.0, said[1])),
    ]

    assert texts(read(tmp_path, boxes)) == ["Strength", said[0], "Gap", said[1]]


def test_a_grid_of_boxes_is_read_row_by_row(tmp_path: Path) -> None:
    plain = [*row(4, 1, "North", "East"), *row(5.2, 1, "South", "West")]
    headed = [
        *row(4, 1, "*Risk", "*Action", "*Owner"),
        *row(5.2, 2, "Backlog", "Overtime", "Lead for reviews"),
        *row(7.4, 2, "Advocates", "New contract", "Lead for buying"),
    ]
    figures = [*row(4, 1, "*Measure", "*2023", "*2024"), *row(5.2, 1, "Reviews", "58%", "61%")]

    assert texts(read(tmp_path, plain)) == ["North", "East", "South", "West"]
    assert texts(read(tmp_path, headed)) == [box[4].strip("*") for box in headed]
    assert texts(read(tmp_path, figures)) == ["Measure", "2023", "2024", "Reviews", "58%", "61%"]


def test_boxes_far_below_others_are_no_part_of_them(tmp_path: Path) -> None:
    boxes = [*row(2, 1, "637", "41"), *row(9, 1, "Open referrals", "Complaints")]

    assert texts(read(tmp_path, boxes)) == ["637", "41", "Open referrals", "Complaints"]


def test_the_heads_of_a_comparison_are_read_above_their_own_sides(tmp_path: Path) -> None:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[4])
    slide.shapes.title.text = "Before and now"
    for place, text in zip(slide.placeholders, ["", "Before", "We waited", "Now", "We act"], strict=True):
        place.text_frame.text = text or place.text_frame.text
    content = io.BytesIO()
    deck.save(content)
    file = tmp_path / "input"
    file.write_bytes(content.getvalue())

    parsed = parse(file, MediaType.PPTX, Limits())

    assert texts(parsed) == ["Before and now", "Before", "We waited", "Now", "We act"]


def test_what_stands_off_the_slide_is_hidden(tmp_path: Path) -> None:
    boxes = [(1, 1, 5, 1, "Seen"), (24, 2, 5, 1, "Half seen"), (-6, 1, 5, 1, "Left of it"), (1, 20, 5, 1, "Below it")]

    parsed = read(tmp_path, boxes)

    assert {element.text: element.hidden for element in parsed.elements} == {
        "Seen": False,
        "Half seen": False,
        "Left of it": True,
        "Below it": True,
    }
