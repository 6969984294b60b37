from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingest.parsing import parse
from ingest.passages import lay_out
from ingest.settings import Limits
from ingest.sniffing import MediaType
from ingest.viewing import Box, Looking, Spot, boxes_of, place_words, view_page

LIMITS = Limits()


def spots(text: str) -> list[Spot]:
    return [Spot(word, Box(place / 100, 0.1, place / 100 + 0.008, 0.12)) for place, word in enumerate(text.split())]


def test_a_word_that_stands_twice_is_found_where_it_was_read() -> None:
    text = "carers waited and carers asked"

    placed = place_words(text, spots(text))

    assert [word.box.x0 for word in placed] == [0, 0.01, 0.02, 0.03, 0.04]


def test_a_word_divided_at_the_end_of_a_line_has_two_boxes() -> None:
    placed = place_words("the experience of carers", spots("the experi- ence of carers"))

    assert [(word.start, word.box.x0) for word in placed] == [(0, 0), (4, 0.01), (4, 0.02), (15, 0.03), (18, 0.04)]


def test_a_footer_that_was_read_last_is_found_where_it_stands() -> None:
    placed = place_words("Our carers waited Page 3", spots("Page 3 Our carers waited"))

    assert [word.box.x0 for word in placed] == [0.02, 0.03, 0.04, 0, 0.01]


def test_words_that_are_not_on_the_page_are_left_out() -> None:
    assert place_words("nothing of this", spots("other words here")) == []


def test_a_long_page_of_words_that_repeat_is_placed_from_its_first_word_to_its_last() -> None:
    words = [f"row {number} Yes No No" for number in range(800)]
    text = " ".join(words)

    placed = place_words(text, spots(" ".join(["Page 3", *words])))

    assert [round(100 * word.box.x0) for word in placed] == list(range(2, 4002))


def test_one_word_on_a_whole_long_page_is_placed_in_order() -> None:
    placed = place_words("no " * 3000, spots("Yes " + "no " * 3000))

    assert [round(100 * word.box.x0) for word in placed] == list(range(1, 3001))


def test_a_divided_word_is_found_past_marks_without_letters() -> None:
    placed = place_words("• experience of carers", spots("— — experi- — ence of carers"))

    assert [(word.start, word.box.x0) for word in placed] == [
        (2, 0.0),
        (2, 0.01),
        (2, 0.02),
        (2, 0.03),
        (2, 0.04),
        (13, 0.05),
        (16, 0.06),
    ]


def test_words_that_are_not_among_many_bullets_are_left_out() -> None:
    assert place_words("carers waited " * 2000, spots("• " * 4000)) == []


def test_words_of_one_line_share_a_box() -> None:
    text = "carers waited and"

    boxes = boxes_of(place_words(text, spots(text)), 0, len("carers waited"))

    (box,) = boxes
    assert (box.x0, round(box.x1, 6)) == (0, 0.018)


def printed(folder: Path, *, turn: int = 0) -> Path:
    file = folder / "page.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    canvas.setPageRotation(turn)
    canvas.setFont("Helvetica", 12)
    for place in range(30):
        canvas.drawString(72, 760 - 20 * place, f"Line {place} says that carers waited {place} weeks for a review.")
    canvas.save()
    return file


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_highlights_stand_on_the_words_however_the_page_is_turned(tmp_path: Path, turn: int) -> None:
    file = printed(tmp_path, turn=turn)
    text = lay_out(parse(file, MediaType.PDF, LIMITS))[0][0].text
    words = "carers waited 17 weeks"
    start = text.index(words)
    plain = view_page(file, MediaType.PDF, 1, LIMITS, looking=Looking(text=text))

    seen = view_page(file, MediaType.PDF, 1, LIMITS, looking=Looking(text=text, marks=((start, start + len(words)),)))

    before, after = (Image.open(io.BytesIO(view.png)).convert("L") for view in (plain, seen))
    covered = 0.0
    for box in seen.boxes:
        wide, high = before.size
        inside = before.crop((int(box.x0 * wide), int(box.y0 * high), int(box.x1 * wide), int(box.y1 * high)))
        assert min(inside.tobytes()) < 100  # dark letters stand in the box
        covered += (box.x1 - box.x0) * (box.y1 - box.y0)
    assert after.tobytes() != before.tobytes()
    assert 0.002 < covered < 0.006


def test_a_strip_shows_the_lines_around_the_marked_words_only(tmp_path: Path) -> None:
    file = printed(tmp_path)
    text = lay_out(parse(file, MediaType.PDF, LIMITS))[0][0].text
    looking = Looking(text=text, marks=((0, 20),), strip=True)

    seen = view_page(file, MediaType.PDF, 1, LIMITS, looking=looking)

    assert seen.height < seen.width / 3
