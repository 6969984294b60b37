from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from ingest.intake import MediaType
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits

HEAD = b"Subject: Carers\nFrom: a@example.org\nTo: b@example.org\nDate: Mon, 1 Jan 2024 09:00:00 +0000\n"
MIXED = HEAD + b'Content-Type: multipart/mixed; boundary="B"\n\n'


def read(tmp_path: Path, raw: bytes) -> Parsed:
    file = tmp_path / "message"
    file.write_bytes(raw)
    return parse(file, MediaType.EML, Limits())


def body(tmp_path: Path, raw: bytes) -> list[str]:
    parsed = read(tmp_path, raw)
    return [element.text for element in parsed.elements[1:]]


def part(text: bytes, kind: bytes = b"text/plain") -> bytes:
    return b"--B\nContent-Type: " + kind + b"\n\n" + text + b"\n"


def test_who_wrote_to_whom_is_left_out(tmp_path: Path) -> None:
    parsed = read(tmp_path, HEAD + b"\nWe support carers in the borough.\n")

    assert [(element.kind, element.text) for element in parsed.elements] == [
        (ElementKind.HEADING, "Carers"),
        (ElementKind.PARAGRAPH, "We support carers in the borough."),
    ]
    assert parsed.title == "Carers"


def test_of_the_same_words_in_two_forms_the_page_is_read(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "Carers"
    message.set_content("Plain words.")
    message.add_alternative("<p>We support carers.</p><table><tr><td>A</td><td>1</td></tr></table>", subtype="html")

    assert body(tmp_path, bytes(message)) == ["We support carers.", "A | 1"]


def test_an_empty_page_leaves_the_plain_words(tmp_path: Path) -> None:
    raw = MIXED.replace(b"mixed", b"alternative") + part(b"We support carers.") + part(b"<p></p>", b"text/html")

    assert body(tmp_path, raw + b"--B--\n") == ["We support carers."]


def test_all_texts_of_a_message_are_read_in_order(tmp_path: Path) -> None:
    attached = b"--B\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment\n\nnot the body\n"
    raw = MIXED + part(b"We support carers.") + attached + part(b"<p>We pay for breaks.</p>", b"text/html") + b"--B--\n"

    parsed = read(tmp_path, raw)

    assert [element.text for element in parsed.elements[1:]] == ["We support carers.", "We pay for breaks."]
    assert parsed.flags == ("embedded",)
    assert parsed.failures == ()


def test_the_body_of_a_forwarded_message_is_not_the_body_of_this_one(tmp_path: Path) -> None:
    inner = b"--B\nContent-Type: message/rfc822\n\nSubject: inner\n\nInner words.\n"

    assert body(tmp_path, MIXED + part(b"We support carers.") + inner + b"--B--\n") == ["We support carers."]


def test_a_message_of_files_only_says_so(tmp_path: Path) -> None:
    raw = MIXED + b"--B\nContent-Type: application/pdf; name=a.pdf\n\nx\n--B--\n"

    assert "no words of its own" in read(tmp_path, raw).failures[0].message


@pytest.mark.parametrize("charset", ["nonsense-9", "us-ascii", "utf-8", "base64", "unicode_escape", "", "a\0b"])
def test_text_is_read_whatever_character_set_it_claims(tmp_path: Path, charset: str) -> None:
    raw = HEAD + f'Content-Type: text/plain; charset="{charset}"\n\n'.encode() + b"We pay carers \xa35 an hour.\n"

    assert body(tmp_path, raw) == ["We pay carers \u00a35 an hour."]


def test_a_character_set_that_is_named_rightly_is_used(tmp_path: Path) -> None:
    raw = (
        HEAD
        + b"Content-Type: text/plain; charset=iso-8859-7\n\n"
        + "\u03b1\u03b2\u03b3 \u03b4\u03b5".encode("iso-8859-7")
    )

    assert body(tmp_path, raw) == ["\u03b1\u03b2\u03b3 \u03b4\u03b5"]


def test_subjects_are_decoded_however_they_are_written(tmp_path: Path) -> None:
    for subject in (b"=?utf-8?Q?Caf=C3=A9?=", b"=?iso-8859-1?Q?Caf=E9?=", "Caf\u00e9".encode(), b"Caf\xe9"):
        assert read(tmp_path, b"Subject: " + subject + b"\n\nhello\n").title == "Caf\u00e9"


def test_a_broken_subject_is_shown_as_it_is(tmp_path: Path) -> None:
    assert read(tmp_path, b"Subject: =?utf-8?B?Q?=\n\nhello\n").title


def test_a_delimiter_that_is_not_the_one_named_is_found(tmp_path: Path) -> None:
    raw = MIXED + part(b"We support carers.").replace(b"--B", b"--OTHER") + b"--OTHER--\n"

    assert body(tmp_path, raw) == ["We support carers."]


def test_a_message_whose_parts_nothing_divides_is_read_as_it_lies(tmp_path: Path) -> None:
    raw = HEAD + b"Content-Type: multipart/mixed\n\nWe support carers.\n"

    assert body(tmp_path, raw) == ["We support carers."]


def test_past_two_hundred_texts_the_rest_is_said_to_be_unread(tmp_path: Path) -> None:
    parsed = read(tmp_path, MIXED + part(b"We support carers.") * 300 + b"--B--\n")

    assert len(parsed.elements) == 201
    assert "first 200 parts" in parsed.failures[0].message


def test_an_encrypted_message_says_what_to_do(tmp_path: Path) -> None:
    raw = HEAD + b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nxyz\n"

    parsed = read(tmp_path, raw)

    assert [failure.code for failure in parsed.failures] == ["encrypted"]
    assert parsed.flags == ("encrypted",)


def test_a_saved_web_page_is_read_without_what_it_is_shown_with(tmp_path: Path) -> None:
    raw = MIXED.replace(b"mixed", b"related") + part(b"<p>We support carers.</p>", b"text/html")
    raw += part(b"p { color: red }", b"text/css") + part(b"<p>An advertisement</p>", b"text/html") + b"--B--\n"

    assert body(tmp_path, raw) == ["We support carers."]
    assert read(tmp_path, raw).flags == ()


def test_zeros_and_byte_order_marks_do_no_harm(tmp_path: Path) -> None:
    raw = b"\xef\xbb\xbf\r\n" + HEAD.replace(b"Carers", b"Car\0ers") + b"\nWe support carers.\0\n"

    parsed = read(tmp_path, raw)

    assert [element.text for element in parsed.elements] == ["Carers", "We support carers."]


def test_headers_made_to_be_taken_apart_for_ever_are_cut(tmp_path: Path) -> None:
    quotes = b';"' * 30_000
    raw = HEAD + b"Content-Type: multipart/mixed; boundary=B" + quotes + b"\n\n"
    raw += b'--B\nContent-Disposition: attachment; filename="' + b';\\"' * 20_000 + b"\n\nx\n--B--\n"

    parsed = read(tmp_path, raw)

    assert parsed.title == "Carers"
    assert parsed.seconds < 5


def test_a_subject_of_a_thousand_encoded_words_is_cut(tmp_path: Path) -> None:
    assert read(tmp_path, b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\n\nhello\n").seconds < 5


def test_a_question_that_is_quoted_and_its_answer_are_paragraphs_apart(tmp_path: Path) -> None:
    raw = (
        HEAD + b"\nSee below.\n> How many reviews are overdue?\nThere are 419 overdue.\n> > Since when?\n> Since May.\n"
    )

    assert body(tmp_path, raw) == [
        "See below.",
        "> How many reviews are overdue?",
        "There are 419 overdue.",
        "> > Since when?",
        "> Since May.",
    ]


def test_quoted_lines_that_were_wrapped_are_one_paragraph_with_one_mark_short_ones_keep_theirs(tmp_path: Path) -> None:
    quoted = b"> Can you confirm the list of people who wait for a review, as I have\n> 298 of them from last month?\n"

    assert body(tmp_path, HEAD + b"\n" + quoted + b">\n> 65 years and older\n> 75 years and older\n") == [
        "> Can you confirm the list of people who wait for a review, as I have 298 of them from last month?",
        "> 65 years and older > 75 years and older",
    ]


def test_a_signature_is_no_part_of_the_letter(tmp_path: Path) -> None:
    raw = (
        HEAD + b"\nWe assessed 31 carers.\nRegards\n-- \nAnn Lee\nHead of Service\n\nOn Monday Jo wrote:\n> How many?\n"
    )

    parsed = read(tmp_path, raw)

    assert [element.text for element in parsed.elements if element.kind is ElementKind.FOOTER] == [
        "Ann Lee\nHead of Service"
    ]
    assert [element.text for element in parsed.elements if element.kind is ElementKind.PARAGRAPH][-2:] == [
        "On Monday Jo wrote:",
        "> How many?",
    ]


def test_a_rule_above_a_long_text_begins_no_signature(tmp_path: Path) -> None:
    lines = b"".join(b"We assessed %d carers in the last month of the year.\n" % number for number in range(20))

    for rule in (b"-- \n", b"--\n"):
        parsed = read(tmp_path, HEAD + b"\nHello Jo, here is the list.\n" + rule + lines)

        assert ElementKind.FOOTER not in {element.kind for element in parsed.elements}
        assert parsed.elements[1].text == "Hello Jo, here is the list."
