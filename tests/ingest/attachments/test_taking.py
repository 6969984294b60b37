from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ingest.attachments.taking import Found, write_all
from ingest.model import Attachment, Failure
from ingest.settings import Limits


def written(tmp_path: Path, *contents: Found, **limits: int) -> tuple[Attachment, ...]:
    return write_all(iter(contents), tmp_path, Limits(**limits))


def a_file(name: str, *pieces: bytes) -> Found:
    return Found(name=name, chunks=lambda: iter(pieces))


def broken() -> Iterator[bytes]:
    yield b"begun"
    raise KeyError("no such object")


def test_bytes_are_written_under_names_of_ours(tmp_path: Path) -> None:
    rows = written(tmp_path, a_file("../../etc/passwd", b"a", b"b"), a_file("policy.pdf", b"c"))

    assert [(row.name, row.file, row.size) for row in rows] == [
        ("passwd", "attachment-0", 2),
        ("policy.pdf", "attachment-1", 1),
    ]
    assert (tmp_path / "attachment-0").read_bytes() == b"ab"


def test_names_are_unique_whatever_their_letters_and_their_length(tmp_path: Path) -> None:
    long = "a" * 300 + ".pdf"

    names = [row.name for row in written(tmp_path, *(a_file(name) for name in ("A.pdf", "a.PDF", "", "", long, long)))]

    assert names[:4] == ["A.pdf", "a (2).PDF", "unnamed", "unnamed (2)"]
    assert names[5].endswith(" (2).pdf")
    assert max(len(name.encode()) for name in names) <= 255


def test_a_date_in_a_name_is_no_path(tmp_path: Path) -> None:
    assert written(tmp_path, a_file("Minutes 12/05/24.eml", b"x"))[0].name == "Minutes 12_05_24.eml"


def test_windows_paths_are_cut_to_their_last_part(tmp_path: Path) -> None:
    assert written(tmp_path, a_file("C:\\Users\\me\\plan.docx", b"x"))[0].name == "plan.docx"


def test_what_is_past_the_number_allowed_is_counted_in_one_row(tmp_path: Path) -> None:
    rows = written(tmp_path, *(a_file(f"{number}.txt", b"x") for number in range(5000)), max_archive_entries=10)

    assert len(rows) == 11
    assert rows[-1].name == "4,990 more files"
    assert rows[-1].refusal == Failure(
        code="too-large", message="Only the first 10 files inside this one were taken out. Send the other 4,990 too."
    )
    assert len(list(tmp_path.iterdir())) == 10


def test_a_file_past_the_size_allowed_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    rows = written(tmp_path, a_file("big.pdf", *[b"x" * 600_000] * 2), a_file("small.pdf", b"x"), max_upload_mb=1)

    assert [row.refusal.code if row.refusal else "" for row in rows] == ["too-large", ""]
    assert [file.name for file in tmp_path.iterdir()] == [rows[1].file]


def test_files_share_what_they_may_come_to(tmp_path: Path) -> None:
    rows = written(tmp_path, *[a_file("a.pdf", b"x" * 600_000)] * 3, max_archive_mb=1)

    assert [bool(row.file) for row in rows] == [True, False, False]


def test_a_file_that_breaks_off_is_refused_and_the_next_is_taken(tmp_path: Path) -> None:
    rows = written(tmp_path, Found(name="a.pdf", chunks=broken), a_file("b.pdf", b"x"))

    assert [row.refusal.code if row.refusal else "" for row in rows] == ["damaged", ""]
    assert rows[1].file == "attachment-0"


def test_a_search_that_breaks_off_keeps_what_it_found_and_says_so(tmp_path: Path) -> None:
    def contents() -> Iterator[Found]:
        yield a_file("a.pdf", b"x")
        raise RecursionError

    rows = write_all(contents(), tmp_path, Limits())

    assert [row.name for row in rows] == ["a.pdf", "other files"]
    assert rows[1].refusal is not None
