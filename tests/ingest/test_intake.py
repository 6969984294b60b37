from __future__ import annotations

import os
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.intake import MediaType, clean_name, names_in, sniff
from ingest.names import file_name, is_too_long, shortened
from ingest.settings import Limits
from tests.ingest.zips import TEXT, reason, sent, zipped

ODS_MANIFEST = b'<m:manifest><m:file-entry m:media-type="application/vnd.oasis.opendocument.spreadsheet"/></m:manifest>'
FLAT_ODP = b"""<?xml version="1.0"?>
<office:document xmlns:office="x" office:mimetype="application/vnd.oasis.opendocument.presentation"/>"""
SAVED_PAGE = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n\r\n--b--\r\n'


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"%PDF-1.7\n%abc", "a.docx", MediaType.PDF),
        (b"{\\rtf1\\ansi hello}", "a.doc", MediaType.RTF),
        (b"<!DOCTYPE html><html><p>x", "a.txt", MediaType.HTML),
        (b"a,b\n1,2\n", "a.csv", MediaType.CSV),
        (b"a,b\n1,2\n", "a.txt", MediaType.TEXT),
        (b"# Title\n\ntext", "a.md", MediaType.MARKDOWN),
        (b"From: a@b.c\nTo: d@e.f\nSubject: x\n\nhi", "mail", MediaType.EML),
        (SAVED_PAGE, "page.mht", MediaType.HTML),
        (SAVED_PAGE, "page", MediaType.HTML),
        (b"From: <Saved by Blink>\nSubject: x\n" + SAVED_PAGE, "page", MediaType.HTML),
        (b"From: a@b.c\nTo: d@e.f\nSubject: x\n" + SAVED_PAGE, "mail", MediaType.EML),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "a.docx", MediaType.IMAGE),
        (b"MZ\x90\0\x03\0\0\0", "a.pdf", MediaType.UNKNOWN),
        (b"SQLite format 3\0\x10\0", "a.txt", MediaType.UNKNOWN),
        (b"<svg xmlns='x'><script/></svg>", "a.svg", MediaType.UNKNOWN),
        ("Café £5".encode("cp1252"), "a.txt", MediaType.TEXT),
        ("Plain text".encode("utf-16"), "a.txt", MediaType.TEXT),
        (b"Printed by an old system. " * 20 + b"\0" + b"And so on. " * 20, "a.txt", MediaType.TEXT),
        (b"Half of it zeros.\0\0\0\0\0\0\0\0\0\0\0\0", "a.txt", MediaType.UNKNOWN),
        (zipped(("[Content_Types].xml", b"<x/>"), ("word/document.xml", b"<x/>")), "a.bin", MediaType.DOCX),
        (zipped(("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", b"<x/>")), "a.docx", MediaType.XLSX),
        (zipped(("notes.txt", TEXT)), "a.docx", MediaType.ZIP),
        (zipped(("word/document.xml", b"<x/>"))[:-30], "a.docx", MediaType.DOCX),
        (zipped(("mimetype", b"application/vnd.oasis.opendocument.text")), "a", MediaType.ODT),
        (zipped(("mimetype", b"application/vnd.oasis.opendocument.text-template\n")), "a", MediaType.ODT),
        (zipped(("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")), "a.zip", MediaType.ODS),
        (zipped(("mimetype", b"application/vnd.oasis.opendocument.presentation-template")), "a", MediaType.ODP),
        (zipped(("mimetype", b"application/vnd.oasis.opendocument.formula")), "a.odt", MediaType.UNKNOWN),
        (zipped(("mimetype", b"application/epub+zip")), "a.odt", MediaType.UNKNOWN),
        (zipped(("content.xml", b"<a/>"), ("META-INF/manifest.xml", ODS_MANIFEST)), "a", MediaType.ODS),
        (zipped(("mimetype", b"application/vnd.oasis.opendocument.text"))[:-30], "a.ods", MediaType.ODS),
        (FLAT_ODP, "a.txt", MediaType.ODP),
        (FLAT_ODP, "a.fodp", MediaType.ODP),
        (b"<?xml version='1.0'?><a/>", "a.fodt", MediaType.UNKNOWN),
    ],
)
def test_content_decides_what_a_file_is(tmp_path: Path, content: bytes, name: str, kind: MediaType) -> None:
    file = tmp_path / "x"
    file.write_bytes(content)

    assert sniff(file, name) is kind


@pytest.mark.parametrize("unseen", ["\u061c", "\u202e", "\u200b", "\U000e0041", "\ufeff"])
def test_a_clean_name_holds_no_letter_that_nobody_sees(unseen: str) -> None:
    assert unseen not in clean_name(f"minutes{unseen}.pdf")


@pytest.mark.parametrize(
    "path", ["plan.docx", "Carers/2024/plan.docx", "bank.zip!plan.docx", "mail/one.eml!bank.zip!Carers/plan.docx"]
)
def test_a_files_name_is_told_without_what_it_came_in(path: str) -> None:
    assert file_name(path) == "plan.docx"


@given(st.text(alphabet=st.characters(), max_size=400))
def test_a_clean_name_is_safe_whatever_was_sent(name: str) -> None:
    clean = clean_name(name)

    assert clean
    assert not set(clean) & set("!/\\\0\r\n\u202e")
    assert len(clean.encode()) <= 255
    assert clean_name(clean) == clean
    assert clean not in {".", ".."}


def test_a_shout_in_a_name_is_no_place_inside_a_file() -> None:
    assert [clean_name(name) for name in ("URGENT!!! carers.eml", "Well done!.txt")] == [
        "URGENT\uff01\uff01\uff01 carers.eml",
        "Well done\uff01.txt",
    ]


def test_a_long_name_keeps_its_extension() -> None:
    assert clean_name("é" * 300 + ".docx").endswith("é.docx")


def test_one_file_yields_itself(tmp_path: Path) -> None:
    [row] = sent(tmp_path, TEXT, "theme 1/policy.txt")

    assert (row.path, row.size, row.refusal, row.container) == ("theme 1/policy.txt", len(TEXT), None, False)


def test_the_name_that_is_kept_is_the_one_that_tells_kinds_of_text_apart(tmp_path: Path) -> None:
    archive, kept, odd = sent(tmp_path, zipped(("waits.csv ", b"a,b\n1,2\n"), ("notes.md!", TEXT)))

    assert [row.kind for row in (archive, kept, odd)] == [MediaType.ZIP, MediaType.CSV, MediaType.TEXT]
    assert kept.path == "bank.zip!waits.csv"


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    assert "empty" in reason(sent(tmp_path, b"", "a.pdf")[0])


def test_a_program_named_pdf_is_refused(tmp_path: Path) -> None:
    assert "program" in reason(sent(tmp_path, b"MZ\x90\0\x03\0\0\0", "a.pdf")[0])


def test_a_wrapper_of_outlook_is_named_for_what_it_is(tmp_path: Path) -> None:
    content = b"\x78\x9f\x3e\x22\x01\x00" + b"The words of a letter to the council. " * 500

    assert "ordinary attachments" in reason(sent(tmp_path, content, "winmail.dat")[0])


def test_a_file_too_large_is_refused_with_the_limit(tmp_path: Path) -> None:
    assert "1 MB" in reason(sent(tmp_path, b"a" * 1_100_000, "a.txt", Limits(max_upload_mb=1))[0])


def test_an_archive_has_a_row_and_so_has_each_member(tmp_path: Path) -> None:
    rows = sent(tmp_path, zipped(("theme 1/a.txt", TEXT), ("b.txt", TEXT)))

    assert [(row.path, row.container) for row in rows] == [
        ("bank.zip", True),
        ("bank.zip!theme 1/a.txt", False),
        ("bank.zip!b.txt", False),
    ]
    assert rows[1].file is not None
    assert rows[1].file.read_bytes() == TEXT


def test_members_are_written_under_names_of_our_own(tmp_path: Path) -> None:
    rows = sent(tmp_path, zipped(("a.txt", TEXT)))

    assert rows[1].file is not None
    assert "a.txt" not in rows[1].file.name


def test_archives_in_archives_are_opened(tmp_path: Path) -> None:
    rows = sent(tmp_path, zipped(("inner.zip", zipped(("a.txt", TEXT)))))

    assert [row.path for row in rows] == ["bank.zip", "bank.zip!inner.zip", "bank.zip!inner.zip!a.txt"]
    assert len(list((tmp_path / "into").iterdir())) == 1


def test_archives_nested_too_deep_are_refused(tmp_path: Path) -> None:
    content = zipped(("a.txt", TEXT))
    for _ in range(5):
        content = zipped(("next.zip", content))

    rows = sent(tmp_path, content)

    assert len(rows) == 4
    assert "3 deep" in reason(rows[-1])


def test_too_many_entries_refuse_the_archive(tmp_path: Path) -> None:
    [row] = sent(tmp_path, zipped(*[(f"{n}.txt", TEXT) for n in range(6)]), limits=Limits(max_archive_entries=5))

    assert row.container
    assert "5 files" in reason(row)


def test_entries_are_counted_over_nested_archives(tmp_path: Path) -> None:
    inner = zipped(*[(f"{n}.txt", TEXT) for n in range(3)])

    rows = sent(tmp_path, zipped(("a.zip", inner), ("b.zip", inner)), limits=Limits(max_archive_entries=5))

    assert [bool(row.refusal) for row in rows] == [False, False, False, False, False, True]


def test_repeated_names_are_kept_apart(tmp_path: Path) -> None:
    rows = sent(tmp_path, zipped(("a.txt", TEXT), ("a.txt", TEXT + b"2")))

    assert [row.path for row in rows[1:]] == ["bank.zip!a.txt", "bank.zip!a (2).txt"]


def test_a_name_that_begins_with_a_letter_and_a_colon_points_nowhere(tmp_path: Path) -> None:
    _, row = sent(tmp_path, zipped(("N:A responses.txt", TEXT)))

    assert row.refusal is None
    assert row.path == "bank.zip!N:A responses.txt"


def test_folders_written_with_a_backslash_are_no_files(tmp_path: Path) -> None:
    _, *rows = sent(tmp_path, zipped(("Policies\\", b""), ("Policies\\Carers\\", b""), ("Policies\\a.txt", TEXT)))

    assert [(row.path, row.refusal) for row in rows] == [("bank.zip!Policies/a.txt", None)]


def test_an_archive_of_folders_alone_holds_no_files(tmp_path: Path) -> None:
    (row,) = sent(tmp_path, zipped(("Policies\\", b"")))

    assert "no files" in reason(row)


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/passwd", "C:\\x\\evil.txt", "c:/x.txt", "C:\\x.txt", "a/../../b.txt", "..\\x.txt"]
)
def test_a_name_that_points_outside_is_refused(tmp_path: Path, name: str) -> None:
    row = sent(tmp_path, zipped((name, TEXT)))[1]

    assert "outside" in reason(row)
    assert ".." not in row.path.split("!")[1].split("/")


def test_a_link_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16

    assert "link" in reason(sent(tmp_path, zipped((link, b"/etc/passwd")))[1])


def test_an_entry_with_a_password_is_refused(tmp_path: Path) -> None:
    content = bytearray(zipped(("a.txt", TEXT)))
    content[6] |= 1
    content[content.rfind(b"PK\x01\x02") + 8] |= 1

    assert "password" in reason(sent(tmp_path, bytes(content))[1])


def test_an_archive_with_an_entry_without_a_name_is_refused(tmp_path: Path) -> None:
    content = zipped(("a", TEXT)).replace(struct.pack("<H", 1) + b"\0\0\0\0", b"\0" * 6)

    assert "damaged" in reason(sent(tmp_path, content)[0])


@pytest.mark.parametrize("damage", [lambda c: c[:-30], lambda c: c[:4] + b"x" * 50, lambda c: c[:40] + c[60:]])
def test_a_corrupt_archive_never_raises(tmp_path: Path, damage: object) -> None:
    rows = sent(tmp_path, damage(zipped(("a.txt", os.urandom(200)))))  # type: ignore[operator]

    assert any(row.refusal for row in rows)


@given(st.binary(max_size=120), st.integers(0, 200))
def test_no_change_of_bytes_makes_the_door_raise(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int
) -> None:
    content = bytearray(zipped(("a.txt", TEXT), ("b/c.txt", TEXT * 3)))
    content[at : at + len(noise)] = noise

    rows = sent(tmp_path_factory.mktemp("zip"), bytes(content))

    assert rows


def test_names_of_what_is_to_come_are_those_that_are_kept(tmp_path: Path) -> None:
    for place in ("Theme 1/a.txt", "Theme 1/b/c.txt", "Well done!.txt"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(TEXT)
    (tmp_path / "nothing" / "in it").mkdir(parents=True)

    assert names_in(tmp_path) == ["Theme 1", "Well done\uff01.txt"]
    assert names_in(tmp_path / "Theme 1" / "a.txt") == ["a.txt"]


@pytest.mark.parametrize("name", ["a.txt", "a.zip"])
def test_a_path_that_is_too_long_is_refused_and_the_rest_is_taken(tmp_path: Path, name: str) -> None:
    long = "/".join(["f" * 99] * 20) + f"/{name}"

    _, refused, taken = sent(tmp_path, zipped((long, zipped(("b.txt", TEXT))), ("ok.txt", TEXT)))

    assert refused.path == f"bank.zip!{long}"
    assert "longer than 2,000 bytes" in reason(refused)
    assert "Shorten them" in reason(refused)
    assert (taken.path, taken.refusal) == ("bank.zip!ok.txt", None)
    assert list((tmp_path / "into").iterdir()) == [taken.file]


def test_a_shortened_path_is_known_by_its_beginning_and_its_last_part() -> None:
    folders = "é" * 990
    path = f"bank.zip!{folders}/{folders}!notes/a.txt"

    assert shortened(path) == f"bank.zip!{folders}/{'é' * 5}\u2026/a.txt"
    assert not is_too_long("bank.zip!notes/a.txt")
    assert shortened("bank.zip!notes/a.txt") == "bank.zip!notes/a.txt"


def test_litter_is_not_evidence(tmp_path: Path) -> None:
    rows = sent(tmp_path, zipped(("__MACOSX/._a.txt", b"x"), ("x/.DS_Store", b"x"), ("~$plan.docx", b"x")))

    assert {reason(row) for row in rows[1:]} == {"A file of the computer's own system, not evidence."}


def test_names_written_as_utf8_without_saying_so_are_read(tmp_path: Path) -> None:
    content = zipped(("plan é.txt", TEXT)).replace(struct.pack("<H", 0x800), struct.pack("<H", 0), 2)

    assert sent(tmp_path, content)[1].path == "bank.zip!plan é.txt"
