from __future__ import annotations

import io
import zipfile
from pathlib import Path

from ingest.attachments import take_out
from ingest.intake import MediaType
from ingest.model import Attachment
from ingest.settings import Limits
from tests.ingest.attachments.compound import compound

KIND = "application/vnd.oasis.opendocument."


def an_odt(listed: dict[str, str], parts: dict[str, bytes]) -> bytes:
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in listed.items()
    )
    names = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    manifest = f'<manifest:manifest xmlns:manifest="{names}">{entries}</manifest:manifest>'
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, raw in {
            "mimetype": f"{KIND}text".encode(),
            "META-INF/manifest.xml": manifest.encode(),
            **parts,
        }.items():
            package.writestr(name, raw)
    return stream.getvalue()


def taken(tmp_path: Path, raw: bytes) -> tuple[Attachment, ...]:
    file = tmp_path / "report.odt"
    file.write_bytes(raw)
    (tmp_path / "into").mkdir()
    return take_out(file, MediaType.ODT, tmp_path / "into", Limits())


def test_a_sheet_in_a_text_becomes_a_file_of_its_own(tmp_path: Path) -> None:
    listed = {"/": f"{KIND}text", "Object 1/": f"{KIND}spreadsheet", "Object 1/content.xml": "text/xml"}

    rows = taken(tmp_path, an_odt(listed, {"content.xml": b"<a/>", "Object 1/content.xml": b"<b/>"}))

    assert [row.name for row in rows] == ["Object 1.ods"]
    with zipfile.ZipFile(tmp_path / "into" / rows[0].file) as package:
        assert package.namelist() == ["mimetype", "content.xml", "META-INF/manifest.xml"]
        assert package.read("mimetype") == f"{KIND}spreadsheet".encode()
        assert package.read("content.xml") == b"<b/>"


def test_charts_and_formulas_are_left_out(tmp_path: Path) -> None:
    listed = {"Object 1/": f"{KIND}chart", "Object 2/": f"{KIND}formula"}

    assert taken(tmp_path, an_odt(listed, {"Object 1/content.xml": b"<b/>", "Object 2/content.xml": b"<b/>"})) == ()


def test_an_object_of_another_program_gives_the_file_it_holds(tmp_path: Path) -> None:
    listed = {"Object 1": "application/vnd.sun.star.oleobject"}

    rows = taken(tmp_path, an_odt(listed, {"Object 1": compound({"CONTENTS": b"%PDF-1.4"})}))

    assert [row.name for row in rows] == ["Object 1.pdf"]
