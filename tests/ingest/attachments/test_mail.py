from __future__ import annotations

import base64
from email.message import EmailMessage
from pathlib import Path

from ingest.attachments import take_out
from ingest.attachments.taking import SHOWN
from ingest.intake import MediaType
from ingest.model import Attachment
from ingest.settings import Limits

PART = b"--B\r\nContent-Type: application/pdf\r\n"


def a_message(subject: str = "Carers") -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = subject
    message.set_content("Here it is.\n")
    return message


def taken(tmp_path: Path, raw: bytes) -> tuple[Attachment, ...]:
    file = tmp_path / "message"
    file.write_bytes(raw)
    (tmp_path / "into").mkdir()
    return take_out(file, MediaType.EML, tmp_path / "into", Limits())


def content(tmp_path: Path, row: Attachment) -> bytes:
    return (tmp_path / "into" / row.file).read_bytes()


def parts(*raw: bytes) -> bytes:
    head = b'Subject: x\r\nContent-Type: multipart/mixed; boundary="B"\r\n\r\n'
    return head + b"\r\n".join(raw) + b"\r\n--B--\r\n"


def test_a_file_comes_out_as_it_was_sent(tmp_path: Path) -> None:
    message = a_message()
    message.add_attachment(bytes(range(256)) * 50, maintype="application", subtype="pdf", filename="caf\u00e9 plan.pdf")

    rows = taken(tmp_path, bytes(message))

    assert [(row.name, row.size) for row in rows] == [("caf\u00e9 plan.pdf", 12800)]
    assert content(tmp_path, rows[0]) == bytes(range(256)) * 50


def test_a_forwarded_message_is_named_after_its_subject_and_not_opened(tmp_path: Path) -> None:
    inner = a_message("Minutes caf\u00e9")
    inner.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="deep.pdf")
    message = a_message()
    message.add_attachment(inner)

    rows = taken(tmp_path, bytes(message))

    assert [row.name for row in rows] == ["Minutes caf\u00e9.eml"]
    assert b"deep.pdf" in content(tmp_path, rows[0])


def test_two_hundred_messages_inside_each_other_are_one_attachment(tmp_path: Path) -> None:
    nested = b"".join(b"Subject: s%d\nContent-Type: message/rfc822\n\n" % number for number in range(200))

    assert [row.name for row in taken(tmp_path, nested + b"Subject: end\n\nhi\n")] == ["s1.eml"]


def test_a_picture_shown_in_the_text_is_named_and_one_that_is_attached_is_taken(tmp_path: Path) -> None:
    message = a_message()
    message.add_alternative('<p>Hello <img src="cid:logo"></p>', subtype="html")
    page = message.get_payload(1)
    assert isinstance(page, EmailMessage)
    page.add_related(b"GIF89a", "image", "gif", cid="<logo>", filename="logo.gif", disposition="inline")
    message.add_attachment(b"GIF89a", maintype="image", subtype="gif", filename="photo.gif")

    rows = taken(tmp_path, bytes(message))
    assert {row.name: row.refusal for row in rows} == {"photo.gif": None, "logo.gif": SHOWN}


def test_names_are_decoded_however_they_are_written(tmp_path: Path) -> None:
    rows = taken(
        tmp_path,
        parts(
            PART + b"Content-Disposition: attachment; filename*0*=utf-8''caf%C3%A9; filename*1=\" plan.pdf\"\r\n\r\na",
            PART + b'Content-Disposition: attachment; filename="=?utf-8?B?Y2Fmw6kucGRm?="\r\n\r\na',
            PART + b'Content-Disposition: attachment; filename="' + "caf\u00e9 raw.pdf".encode() + b'"\r\n\r\na',
            PART + b'Content-Disposition: attachment; filename="=?nonsense-9?Q?plan.pdf?="\r\n\r\na',
            PART + b'Content-Disposition: attachment; filename="../../x\0y.pdf"\r\n\r\na',
            PART + b"Content-Disposition: attachment; filename*=nonsense-9''b%FF.pdf\r\n\r\na",
            PART + b"Content-Disposition: attachment\r\n\r\na",
        ),
    )

    assert [row.name for row in rows[:5]] == [
        "caf\u00e9 plan.pdf",
        "caf\u00e9.pdf",
        "caf\u00e9 raw.pdf",
        "plan.pdf",
        "xy.pdf",
    ]
    assert rows[6].name == "unnamed"
    assert [row.refusal for row in rows] == [None] * 7


def test_broken_base64_gives_what_can_be_saved(tmp_path: Path) -> None:
    head = PART + b"Content-Transfer-Encoding: base64\r\n\r\n"

    rows = taken(tmp_path, parts(head + b"QUJD!!\r\nR\xff", head + b"QQ==\r\nQg==", head + b"QUJDR"))

    assert [content(tmp_path, row) for row in rows] == [b"ABC", b"AB", b"ABC"]


def test_other_ways_of_packing_are_undone(tmp_path: Path) -> None:
    rows = taken(
        tmp_path,
        parts(
            PART + b"Content-Transfer-Encoding: quoted-printable\r\n\r\na=3Db=\r\nc",
            PART + b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 x\r\n#86)C\r\n`\r\nend",
            PART + b"\r\n\x00\xff\r\n",
        ),
    )

    assert [content(tmp_path, row) for row in rows] == [b"a=bc", b"abc", b"\x00\xff\r\n"]


def test_the_last_part_of_a_message_cut_off_is_taken(tmp_path: Path) -> None:
    rows = taken(tmp_path, parts(PART + b"\r\nabc").replace(b"--B--", b""))

    assert content(tmp_path, rows[0]).strip() == b"abc"


def test_five_thousand_attachments_end_in_a_row_that_counts_the_rest(tmp_path: Path) -> None:
    rows = taken(tmp_path, parts(*[PART + b"\r\nabc"] * 5000))

    assert len(rows) == 1001
    assert rows[-1].name == "4,000 more files"


def test_parts_past_ten_thousand_are_said_to_be_unopened(tmp_path: Path) -> None:
    rows = taken(tmp_path, parts(*[b"--B\r\n\r\nhello"] * 20_000))

    assert rows[-1].refusal is not None
    assert "10,000 parts" in rows[-1].refusal.message


def test_multiparts_inside_multiparts_are_followed_only_so_far(tmp_path: Path) -> None:
    level = b"--B%d\nContent-Type: multipart/mixed; boundary=B%d\n\n"
    deep = b"".join(level % (number, number + 1) for number in range(500))

    rows = taken(tmp_path, b"Content-Type: multipart/mixed; boundary=B0\n\n" + deep)

    assert [bool(row.refusal) for row in rows] == [True]


def test_signatures_and_receipts_are_no_attachments(tmp_path: Path) -> None:
    signature = b'--B\r\nContent-Type: application/pkcs7-signature; name="smime.p7s"\r\n\r\nx'
    status = (
        b'--B\r\nContent-Type: message/delivery-status\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\nx'
    )

    assert taken(tmp_path, parts(signature, status)) == ()


def test_a_message_that_is_a_file_gives_it(tmp_path: Path) -> None:
    raw = b"Subject: fax\nContent-Type: application/pdf; name=fax.pdf\nContent-Transfer-Encoding: base64\n\n"

    rows = taken(tmp_path, raw + base64.b64encode(b"%PDF-1.4"))

    assert [(row.name, content(tmp_path, row)) for row in rows] == [("fax.pdf", b"%PDF-1.4")]
