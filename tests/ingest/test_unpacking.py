"""What is unpacked of an archive, and what is not: entries that lie, explode or are damaged."""

from __future__ import annotations

import os
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from ingest.intake import MediaType, sniff
from ingest.settings import Limits
from tests.ingest.zips import TEXT, reason, sent, zipped


def test_a_bomb_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    rows = sent(tmp_path, zipped(("bomb.txt", b"\0" * 30_000_000), ("a.txt", TEXT)))

    assert "200 times" in reason(rows[1])
    assert rows[2].refusal is None


def test_the_budget_of_bytes_is_shared(tmp_path: Path) -> None:
    part = os.urandom(700_000)

    rows = sent(tmp_path, zipped(("a.bin.txt", part), ("b.txt", part)), limits=Limits(max_archive_mb=1))

    assert "more than 1 MB" in reason(rows[2])


def test_an_entry_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    content = bytearray(zipped(("a.txt", b"a" * 5000)))
    place = content.rfind(b"PK\x01\x02")
    content[place + 24 : place + 28] = struct.pack("<L", 100)

    assert "damaged" in reason(sent(tmp_path, bytes(content))[1])


def test_an_entry_packed_in_an_unknown_way_is_refused(tmp_path: Path) -> None:
    content = bytearray(zipped(("a.txt", TEXT)))
    place = content.rfind(b"PK\x01\x02")
    content[place + 10 : place + 12] = struct.pack("<H", 99)

    assert "packed with a method unknown here" in reason(sent(tmp_path, bytes(content))[1])


@pytest.mark.parametrize(("packed", "name"), [(zipfile.ZIP_BZIP2, "bzip2"), (zipfile.ZIP_LZMA, "LZMA")])
def test_an_entry_whose_packing_knows_no_bounds_is_refused_and_the_rest_is_taken(
    tmp_path: Path, packed: int, name: str
) -> None:
    bomb = zipfile.ZipInfo("a.txt")
    bomb.compress_type = packed
    content = bytearray(zipped((bomb, b"a" * 5000), ("b.txt", TEXT)))
    content[60:65] = b"wrong"  # damaged too, which bzip2 tells by an error of the system's kind

    _, refused, taken = sent(tmp_path, bytes(content))

    assert f"packed with {name}" in reason(refused)
    assert taken.refusal is None


def test_an_error_without_a_number_is_the_data_s_and_not_the_system_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise OSError("Invalid data stream")

    content = zipped(("a.txt", TEXT * 9))
    monkeypatch.setattr(zipfile.ZipExtFile, "read", fail)

    assert "damaged" in reason(sent(tmp_path, content)[1])
    assert not list((tmp_path / "into").iterdir())


@pytest.mark.parametrize("name", ["mimetype", "[Content_Types].xml"])
@pytest.mark.parametrize("packed", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_telling_what_a_file_is_unpacks_little_of_it_whatever_size_it_claims(
    tmp_path: Path, name: str, packed: int
) -> None:
    content = bytearray(zipped((name, bytes(100_000_000)), packed=packed))
    directory = content.rfind(b"PK\x01\x02")
    content[directory + 24 : directory + 28] = struct.pack("<L", 60)
    file = tmp_path / "x"
    file.write_bytes(content)

    tracemalloc.start()
    try:
        kind = sniff(file, "plan.odt")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert kind in {MediaType.ODT, MediaType.ZIP, MediaType.UNKNOWN}
    assert most < 20_000_000


def test_entries_that_share_bytes_are_refused(tmp_path: Path) -> None:
    content = bytearray(zipped(("a.txt", TEXT), ("b.txt", TEXT), packed=zipfile.ZIP_STORED))
    first = content.find(b"PK\x01\x02")
    second = content.find(b"PK\x01\x02", first + 4)
    content[second + 42 : second + 46] = content[first + 42 : first + 46]

    rows = sent(tmp_path, bytes(content))

    assert all("shares its bytes" in reason(row) for row in rows[1:])


def test_a_size_that_nothing_could_have_is_not_believed(tmp_path: Path) -> None:
    content = bytearray(zipped(("a.txt", TEXT), ("b.txt", TEXT)))
    directory = content.index(b"PK\x01\x02")
    claimed = struct.pack("<HHQ", 1, 8, 2**64 - 1)
    content[directory + 24 : directory + 28] = b"\xff" * 4
    content[directory + 30 : directory + 32] = struct.pack("<H", len(claimed))
    content[directory + 46 + 5 : directory + 46 + 5] = claimed
    end = content.index(b"PK\x05\x06")
    (size,) = struct.unpack_from("<L", content, end + 12)
    struct.pack_into("<L", content, end + 12, size + len(claimed))

    _, lying, honest = sent(tmp_path, bytes(content))

    assert (lying.refusal is not None, lying.size) == (True, 2**40)
    assert honest.refusal is None
