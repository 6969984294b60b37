from __future__ import annotations

import io
from pathlib import Path

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, StreamObject, TextStringObject

from ingest.attachments import take_out
from ingest.intake import MediaType
from ingest.model import Attachment
from ingest.settings import Limits


def a_pdf() -> PdfWriter:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    return writer


def saved(writer: PdfWriter) -> bytes:
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def taken(tmp_path: Path, raw: bytes, **limits: int) -> tuple[Attachment, ...]:
    file = tmp_path / "report.pdf"
    file.write_bytes(raw)
    (tmp_path / "into").mkdir()
    return take_out(file, MediaType.PDF, tmp_path / "into", Limits(**limits))


def content(tmp_path: Path, row: Attachment) -> bytes:
    return (tmp_path / "into" / row.file).read_bytes()


def pinned(writer: PdfWriter, name: str, raw: bytes) -> DictionaryObject:
    """Return what stands for a file, packed the usual way, for a page's note to point to."""
    stream = StreamObject()
    stream.set_data(raw)
    packed = writer._add_object(stream.flate_encode())
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Filespec"),
            NameObject("/UF"): TextStringObject(name),
            NameObject("/EF"): DictionaryObject({NameObject("/F"): packed}),
        }
    )


def note(specification: DictionaryObject) -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/FileAttachment"),
            NameObject("/Rect"): ArrayObject([NumberObject(0)] * 4),
            NameObject("/FS"): specification,
        }
    )


def test_files_listed_in_a_pdf_come_out_as_they_are(tmp_path: Path) -> None:
    writer = a_pdf()
    writer.add_attachment("caf\u00e9.docx", b"PK" * 5000)
    writer.add_attachment("../../b.txt", b"second")

    rows = taken(tmp_path, saved(writer))

    assert {row.name: content(tmp_path, row) for row in rows} == {"caf\u00e9.docx": b"PK" * 5000, "b.txt": b"second"}


def test_a_file_pinned_to_a_page_comes_out_once(tmp_path: Path) -> None:
    writer = a_pdf()
    specification = pinned(writer, "note.txt", b"pinned" * 1000)
    writer.pages[0][NameObject("/Annots")] = ArrayObject([note(specification), note(specification)])

    rows = taken(tmp_path, saved(writer))

    assert [(row.name, content(tmp_path, row)) for row in rows] == [("note.txt", b"pinned" * 1000)]


def test_a_list_of_names_that_leads_back_to_itself_ends(tmp_path: Path) -> None:
    writer = a_pdf()
    writer.add_attachment("a.txt", b"x")
    tree = writer.root_object["/Names"]["/EmbeddedFiles"]
    reference = writer._add_object(tree)
    tree[NameObject("/Kids")] = ArrayObject([reference, reference])
    writer.root_object["/Names"][NameObject("/EmbeddedFiles")] = reference

    assert [row.name for row in taken(tmp_path, saved(writer))] == ["a.txt"]


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    writer = a_pdf()
    writer.pages[0][NameObject("/Annots")] = ArrayObject([note(pinned(writer, "bomb.bin", bytes(50_000_000)))])

    rows = taken(tmp_path, saved(writer), max_upload_mb=1)

    assert [row.refusal.code if row.refusal else "" for row in rows] == ["too-large"]


def test_a_pdf_locked_against_printing_only_gives_its_files(tmp_path: Path) -> None:
    writer = a_pdf()
    writer.add_attachment("a.txt", b"secret" * 100)
    writer.encrypt("", "owner", algorithm="AES-256")

    rows = taken(tmp_path, saved(writer))

    assert [content(tmp_path, row) for row in rows] == [b"secret" * 100]


def test_a_locked_pdf_has_no_rows_since_its_reading_says_that_it_is_locked(tmp_path: Path) -> None:
    writer = a_pdf()
    writer.add_attachment("a.txt", b"secret")
    writer.encrypt("user", "owner", algorithm="AES-256")

    assert taken(tmp_path, saved(writer)) == ()


def test_entries_of_the_wrong_kind_are_passed_over(tmp_path: Path) -> None:
    writer = a_pdf()
    writer.add_attachment("a.txt", b"x")
    tree = writer.root_object["/Names"]["/EmbeddedFiles"]
    tree["/Names"].extend([TextStringObject("b"), NumberObject(3), NumberObject(4), TextStringObject("c")])
    writer.pages[0][NameObject("/Annots")] = NumberObject(7)

    assert [row.name for row in taken(tmp_path, saved(writer))] == ["a.txt"]


def test_a_broken_pdf_has_no_rows(tmp_path: Path) -> None:
    assert taken(tmp_path, b"%PDF-1.7\nnothing") == ()
