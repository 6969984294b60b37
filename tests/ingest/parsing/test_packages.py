from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from ingest.parsing.packages import inspect_package
from ingest.settings import Limits

DOCTYPE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>"


def package(tmp_path: Path, **parts: bytes) -> Path:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    file = tmp_path / "package"
    file.write_bytes(held.getvalue())
    return file


@pytest.mark.parametrize("before", [0, 60_000, 1024 * 1024 - 5, 3 * 1024 * 1024])
def test_a_document_type_is_found_however_far_from_the_beginning(tmp_path: Path, before: int) -> None:
    file = package(tmp_path, word__document_dot_xml=b"<!--" + b"<a>" * (before // 3) + b"-->" + DOCTYPE.encode())

    found = inspect_package(file, Limits())

    assert found.failure
    assert "document type definition" in found.failure.message


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_document_type_is_found_in_wide_letters(tmp_path: Path, encoding: str) -> None:
    file = package(tmp_path, word__document_dot_xml=DOCTYPE.encode(encoding))

    assert inspect_package(file, Limits()).failure


def test_a_document_type_is_found_in_a_part_that_is_not_called_xml(tmp_path: Path) -> None:
    file = package(tmp_path, word__document_dot_bin=b"\xef\xbb\xbf\n" + DOCTYPE.encode())

    assert inspect_package(file, Limits()).failure


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("word__media__a_dot_png", b"\x89PNG\r\n\x1a\n<!DOCTYPE"),
        ("word__media__a_dot_svg", b"<?xml version='1.0'?><!DOCTYPE svg><svg/>"),
        ("word__chunk_dot_htm", b"<!DOCTYPE html><html><body>x</body></html>"),
    ],
)
def test_a_picture_or_web_page_inside_may_have_a_document_type(tmp_path: Path, name: str, content: bytes) -> None:
    file = package(tmp_path, **{name: content})

    assert inspect_package(file, Limits()).failure is None


def test_a_locked_document_is_flagged_as_encrypted(tmp_path: Path) -> None:
    file = tmp_path / "locked.docx"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000)

    found = inspect_package(file, Limits())

    assert found.failure
    assert found.failure.code == "encrypted"
    assert found.flags == ("encrypted",)
