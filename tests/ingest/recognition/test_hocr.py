from __future__ import annotations

from ingest.recognition.hocr import lines_of

PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><body><div class='ocr_page'>{lines}</div></body></html>"""


def line(*words: tuple[str, int], box: str = "100 100 900 140", size: float = 40, baseline: str = "0 -10") -> str:
    spans = "".join(
        f"<span class='ocrx_word' title='bbox {100 + 100 * place} 100 {180 + 100 * place} 140; x_wconf {sure}'>"
        f"{text}</span>"
        for place, (text, sure) in enumerate(words)
    )
    return f"<span class='ocr_line' title='bbox {box}; baseline {baseline}; x_size {size}'>{spans}</span>"


def page(*lines: str) -> bytes:
    return PAGE.format(lines="".join(lines)).encode()


def test_a_line_has_its_words_in_points_on_its_baseline() -> None:
    (found,), confidence = lines_of(page(line(("Carers", 96), ("waited", 90))), scale=0.5)

    assert [(word.text, word.x0, word.x1) for word in found.words] == [("Carers", 50, 90), ("waited", 100, 140)]
    assert found.y == (140 - 10) * 0.5
    assert found.size == 20
    assert round(confidence, 2) == 0.93


def test_a_line_that_a_scanner_turned_a_little_stands_at_its_middle() -> None:
    (found,), _ = lines_of(page(line(("Carers", 96), box="0 100 1000 140", baseline="-0.01 -10")), scale=1)

    assert found.y == 140 - 10 - 5


def test_specks_are_no_words() -> None:
    lines, confidence = lines_of(page(line(("Carers", 95), ("~", 3)), line((";:", 30), ("''", 28))), scale=1)

    assert [word.text for found in lines for word in found.words] == ["Carers"]
    assert 0 < confidence < 0.95


def test_sizes_that_differ_by_the_engine_s_error_are_one_size() -> None:
    lines, _ = lines_of(
        page(
            line(("Heading", 95), size=60),
            *(line(("some", 95), ("plain", 95), ("words", 95), size=size) for size in (39, 40, 43)),
        ),
        scale=1,
    )

    assert [found.size for found in lines] == [60, 40, 40, 40]


def test_nothing_printed_is_nothing_found() -> None:
    assert lines_of(b"", scale=1) == ((), 0.0)
    assert lines_of(b"<html", scale=1) == ((), 0.0)
