from __future__ import annotations

import email
import email.policy
from pathlib import Path

from ingest.attachments import take_out
from ingest.attachments.taking import SHOWN
from ingest.intake import MediaType, sniff
from ingest.model import Attachment, ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits
from tests.ingest.attachments.compound import Tree, attached, compound, message, words

CONTENT_ID, MEDIA_TYPE, PAGE, RTF = 0x3712, 0x370E, 0x1013, "__substg1.0_10090102"


def saved(tmp_path: Path, tree: Tree) -> Path:
    file = tmp_path / "message.msg"
    file.write_bytes(compound(tree))
    return file


def taken(tmp_path: Path, tree: Tree) -> tuple[Attachment, ...]:
    file = saved(tmp_path, tree)
    (tmp_path / "into").mkdir()
    return take_out(file, MediaType.MSG, tmp_path / "into", Limits())


def read(tmp_path: Path, tree: Tree) -> Parsed:
    file = saved(tmp_path, tree)
    return parse(file, sniff(file, "x"), Limits())


def test_a_file_comes_out_as_it_was_sent(tmp_path: Path) -> None:
    rows = taken(tmp_path, message(subject="x", attachments=[attached("..\\..\\caf\u00e9.pdf", b"%PDF" * 3000)]))

    assert [(row.name, row.size) for row in rows] == [("caf\u00e9.pdf", 12000)]
    assert (tmp_path / "into" / rows[0].file).read_bytes() == b"%PDF" * 3000


def test_a_message_inside_another_becomes_a_message_any_program_opens(tmp_path: Path) -> None:
    deepest = message(subject="Deepest", body="Bottom", header=24)
    inner = message(
        subject="Carers\u2019 plan",
        body="We support carers.",
        attachments=[attached("caf\u00e9.pdf", b"%PDF" * 50_000), attached("", deepest)],
        header=24,
    )

    rows = taken(tmp_path, message(subject="x", attachments=[attached("m", inner)]))

    assert [row.name for row in rows] == ["Carers\u2019 plan.eml"]
    file = tmp_path / "into" / rows[0].file
    found = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert found["Subject"] == "Carers\u2019 plan"
    assert [part.get_content_type() for part in found.iter_parts()] == [
        "text/plain",
        "application/octet-stream",
        "message/rfc822",
    ]
    again = tmp_path / "again"
    again.mkdir()
    assert [row.name for row in take_out(file, MediaType.EML, again, Limits())] == ["caf\u00e9.pdf", "Deepest.eml"]
    assert (again / "attachment-0").read_bytes() == b"%PDF" * 50_000


def test_messages_inside_each_other_without_end_are_written_out_only_so_far(tmp_path: Path) -> None:
    tree = message(subject="bottom", header=24)
    for _ in range(30):
        tree = message(subject="level", attachments=[attached("m", tree)], header=24)

    rows = taken(tmp_path, tree)

    content = (tmp_path / "into" / rows[0].file).read_bytes()
    assert content.count(b"Subject: level") == 5


def test_a_picture_in_the_text_is_named_and_one_that_is_attached_is_taken(tmp_path: Path) -> None:
    logo = attached("logo.png", b"png", **words(CONTENT_ID, "logo@1"))
    photo = attached("photo.png", b"png", **words(CONTENT_ID, "photo@1"))
    tree = message(subject="x", attachments=[logo, photo]) | words(PAGE, '<p>Hello <img src="cid:logo@1"></p>')

    rows = taken(tmp_path, tree)
    assert {row.name: row.refusal for row in rows} == {"photo.png": None, "logo.png": SHOWN}


def test_a_link_to_a_file_is_refused(tmp_path: Path) -> None:
    linked = attached("plan.docx", b"")
    del linked["__substg1.0_37010102"]

    rows = taken(tmp_path, message(subject="x", attachments=[linked]))

    assert rows[0].refusal is not None
    assert "link" in rows[0].refusal.message


def test_an_object_in_a_message_gives_the_file_it_holds(tmp_path: Path) -> None:
    rows = taken(tmp_path, message(subject="x", attachments=[attached("Report", {"CONTENTS": b"%PDF-1.4 " * 600})]))

    assert [(row.name, row.size) for row in rows] == [("Report.pdf", 5400)]


def test_a_message_is_read_with_its_subject_on_top(tmp_path: Path) -> None:
    parsed = read(tmp_path, message(subject="Carers", body="We support carers in the borough."))

    assert [(element.kind, element.text) for element in parsed.elements] == [
        (ElementKind.HEADING, "Carers"),
        (ElementKind.PARAGRAPH, "We support carers in the borough."),
    ]


def test_a_page_is_preferred_to_plain_words_and_read_in_a_code_page_nobody_knows(tmp_path: Path) -> None:
    tree = message(subject="x", body="plain", attachments=[attached("a.pdf", b"x")])
    tree["__substg1.0_10130102"] = "<p>We support carers at \u00a35 an hour.</p>".encode("cp1252")
    code_page = (0x3FDE0003).to_bytes(4, "little") + bytes(4) + (99999).to_bytes(8, "little")
    tree["__properties_version1.0"] = bytes(32) + code_page

    parsed = read(tmp_path, tree)

    assert [element.text for element in parsed.elements] == ["x", "We support carers at \u00a35 an hour."]
    assert parsed.flags == ("embedded",)


def test_a_body_in_rich_text_alone_is_said_to_be_unread(tmp_path: Path) -> None:
    parsed = read(tmp_path, message(subject="x") | {RTF: b"anything"})

    assert [failure.code for failure in parsed.failures] == ["unsupported"]


def test_a_file_cut_off_has_no_rows_and_its_reading_says_why(tmp_path: Path) -> None:
    file = saved(tmp_path, message(subject="x", attachments=[attached("a.pdf", b"x" * 9000)]))
    file.write_bytes(file.read_bytes()[:3000])
    (tmp_path / "into").mkdir()

    rows = take_out(file, MediaType.MSG, tmp_path / "into", Limits())
    parsed = parse(file, MediaType.MSG, Limits())

    assert all(row.refusal for row in rows)
    assert parsed.failures[0].code == "damaged"
