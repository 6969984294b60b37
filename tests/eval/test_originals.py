"""Originals are read by other means than the product's, page by page."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from eval.originals import list_files, nearly_stands_in, page_texts, plain_words, stands_in

PAGES = [plain_words("One two three. Running footer"), plain_words("four five six")]


def test_words_are_compared_without_case_typography_or_punctuation() -> None:
    assert plain_words("The \u2018Carer\u2019s\u2019 plan \u2014 2024!") == " the carer's plan 2024 "


def test_a_quote_stands_on_its_page_and_not_on_another() -> None:
    assert stands_in("two THREE", PAGES, 1)
    assert not stands_in("two three", PAGES, 2)
    assert stands_in("five", PAGES, None)


def test_a_quote_may_run_on_to_the_next_page() -> None:
    assert stands_in("two three four five", PAGES, 1)
    assert not stands_in("two three seven", PAGES, 1)


def test_two_far_parts_of_neighbouring_pages_are_not_one_quote() -> None:
    long = [plain_words("one two " + "filler " * 60), plain_words("filler " * 60 + "three four")]

    assert not stands_in("one two three four", long, 1)


def test_part_of_a_word_is_not_the_word() -> None:
    assert not stands_in("thre", PAGES, 1)


def test_a_word_that_a_cell_broke_is_the_word_and_two_words_are_not() -> None:
    pages = [plain_words("Area Popul ation Aged 65") + "\n" + plain_words("Area Popul Aged 65 ation home care fell")]
    pages += ["\n".join([plain_words("care at home")] * 2)]

    assert stands_in("Area Population Aged", pages, 1)
    assert not stands_in("homecare fell", pages, 1)
    assert not stands_in("Area Po pulation", pages, 1)


@pytest.mark.parametrize("page", [0, 3])
def test_a_page_that_is_not_there_holds_nothing(page: int) -> None:
    assert not stands_in("two", PAGES, page)


def test_a_web_page_is_read_without_its_scripts() -> None:
    content = b"<html><script>secret()</script><p>Seen &amp; <b>read</b></p></html>"

    assert page_texts("a.html", content) == [" seen read "]


def test_a_kind_that_cannot_be_checked_is_refused() -> None:
    with pytest.raises(ValueError, match="'exe'"):
        page_texts("a.exe", b"")


def test_members_of_archives_are_files_too(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("in/b.txt", "x")
    (tmp_path / "a.zip").write_bytes(held.getvalue())

    assert set(list_files(tmp_path)) == {"a.zip", "a.zip!in/b.txt"}


def test_rich_text_is_read_without_its_tables_of_fonts_and_with_its_escapes_undone() -> None:
    content = rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator X;}\pard Caf\'e9 \u8211? \{one\}\par two\cell}"

    assert page_texts("a.rtf", content) == [" caf\u00e9 one two "]


def test_a_message_is_its_subject_and_its_plain_text() -> None:
    content = b"Subject: Rounds\r\nContent-Type: text/plain\r\n\r\nFewer calls.\r\n"

    assert page_texts("a.eml", content) == [" rounds fewer calls "]


def test_a_table_of_commas_is_read_cell_by_cell() -> None:
    assert page_texts("a.csv", b'\xef\xbb\xbfa,"b, c"\r\n') == [" a b c "]


def test_a_scanned_quote_may_hold_a_misread_word_but_not_other_words() -> None:
    pages = [plain_words("it was seen that nobody had asked the man what he wanted before he was moved")]

    assert nearly_stands_in("nobody had asked the rnan what he wanted before", pages, 1)
    assert not nearly_stands_in("everybody had told a woman what she needed after", pages, 1)
    assert not nearly_stands_in("nobody had asked", pages, 2)
