from __future__ import annotations

import shutil
import socket
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

import olefile
import pytest

from ingest.intake import MediaType, sniff
from ingest.model import ElementKind, Parsed
from ingest.parsing import libreoffice, parse
from ingest.sandbox import Sandbox
from ingest.settings import Limits
from tests.ingest.parsing.newer import LINKED, WAITS

KINDS = {"doc": MediaType.DOC, "xls": MediaType.XLS, "ppt": MediaType.PPT}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as box:
        yield box


def read(sandbox: Sandbox, folder: Path, older: str) -> Parsed:
    return sandbox.parse(folder / f"story.{older}", KINDS[older], Limits())


def changed(file: Path, into: Path, stream: str, place: int, content: bytes) -> Path:
    """Return a copy of a compound file with other bytes at a place of one of its streams."""
    copy = into / file.name
    shutil.copyfile(file, copy)
    with olefile.OleFileIO(copy, write_mode=True) as container:
        held = bytearray(container.openstream(stream).read())
        held[place : place + len(content)] = content
        container.write_stream(stream, bytes(held))
    return copy


def an_office_that_never_ends(folder: Path) -> Path:
    """Return a folder with a program that is found as LibreOffice is, and only uses up processor time."""
    for library in ("libswlo.so", "libsclo.so", "libsdlo.so"):
        (folder / library).touch()
    program = folder / "soffice.bin"
    program.write_text("#!/bin/sh\nwhile :; do :; done\n", encoding="utf-8")
    program.chmod(0o755)
    (folder / "soffice").symlink_to(program)
    return folder


@pytest.mark.parametrize("older", KINDS)
def test_older_files_are_told_by_what_they_hold(office_files: Path, older: str) -> None:
    assert sniff(office_files / f"story.{older}", "a.bin") is KINDS[older]


def test_an_older_document_keeps_headings_and_tables(office_files: Path, sandbox: Sandbox) -> None:
    parsed = read(sandbox, office_files, "doc")

    assert [(element.kind, element.text) for element in parsed.elements] == [
        (ElementKind.HEADING, "Carers strategy"),
        (ElementKind.PARAGRAPH, WAITS),
        (ElementKind.TABLE, "Area | Weeks\nNorth | 12"),
        (ElementKind.PARAGRAPH, "Feedback is gathered every month."),
    ]
    assert parsed.page_numbers == (None,)
    assert not parsed.failures


def test_an_older_workbook_keeps_sheets_and_what_they_hide(office_files: Path, sandbox: Sandbox) -> None:
    parsed = read(sandbox, office_files, "xls")

    assert parsed.locators == ("Waits", "Back")
    assert parsed.elements[0].text == "Area | Weeks\nNorth | 12\nSouth | 24"
    assert [element.text for element in parsed.elements if element.hidden] == ["kept | apart"]


def test_an_older_deck_keeps_the_numbers_of_its_slides(office_files: Path, sandbox: Sandbox) -> None:
    parsed = read(sandbox, office_files, "ppt")

    assert parsed.page_numbers == (1, 2)
    assert [(element.page, element.text) for element in parsed.elements] == [
        (1, "Our story"),
        (1, "Waits were cut"),
        (1, "Thank the team"),
        (2, "What next"),
        (2, "More support for carers"),
    ]


def test_the_time_of_libreoffice_counts(office_files: Path, sandbox: Sandbox) -> None:
    assert read(sandbox, office_files, "doc").seconds > 0.2


def test_nothing_is_left_in_the_common_temporary_folder(office_files: Path, sandbox: Sandbox) -> None:
    before = set(Path("/tmp").glob("OSL_PIPE_65534_*"))

    read(sandbox, office_files, "doc")

    assert set(Path("/tmp").glob("OSL_PIPE_65534_*")) == before


def test_a_locked_document_is_told_from_a_damaged_one(office_files: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    with olefile.OleFileIO(office_files / "story.doc") as container:
        flags = struct.unpack_from("<H", container.openstream("WordDocument").read(12), 10)[0]
    locked = changed(office_files / "story.doc", tmp_path, "WordDocument", 10, struct.pack("<H", flags | 0x0100))

    parsed = sandbox.parse(locked, MediaType.DOC, Limits())

    assert parsed.failures[0].code == "encrypted"
    assert "encrypted" in parsed.flags


@pytest.mark.parametrize("older", KINDS)
def test_a_damaged_file_says_so(office_files: Path, sandbox: Sandbox, tmp_path: Path, older: str) -> None:
    damaged = tmp_path / "a"
    damaged.write_bytes((office_files / f"story.{older}").read_bytes()[:700])

    parsed = sandbox.parse(damaged, KINDS[older], Limits())

    assert not parsed.elements
    assert parsed.failures[0].code in {"damaged", "crashed"}


def test_a_conversion_that_takes_too_long_is_given_up(
    office_files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(an_office_that_never_ends(tmp_path)))

    parsed = parse(office_files / "story.ppt", MediaType.PPT, Limits(max_parse_seconds=1))

    assert parsed.failures[0].code == "timeout"
    assert "1 second" in parsed.failures[0].message


def test_a_document_fetches_nothing(office_files: Path) -> None:
    """Outside the sandbox, so that nothing but the way LibreOffice is run keeps it from the network."""
    with socket.create_server(("127.0.0.1", LINKED)) as listener:
        listener.setblocking(False)

        parsed = parse(office_files / "linked.doc", MediaType.DOC, Limits(max_parse_seconds=10_000))

        assert "We support carers." in str(parsed.elements)
        with pytest.raises(BlockingIOError):
            listener.accept()


@pytest.mark.parametrize("older", KINDS)
def test_without_libreoffice_the_remedy_is_named(older: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    file = tmp_path / "a"
    file.write_bytes(b"x")

    parsed = parse(file, KINDS[older], Limits())

    assert parsed.failures[0].code == "unsupported"
    assert f"save it as {older.upper()}X" in parsed.failures[0].message


def test_without_libreoffice_the_packages_to_install_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert "libreoffice-writer-nogui" in libreoffice.missing_packages()


def test_a_binary_workbook_is_told_by_what_it_holds(tmp_path: Path) -> None:
    file = tmp_path / "a"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/workbook.bin", b"x")

    assert sniff(file, "a.xlsx") is MediaType.XLSB
