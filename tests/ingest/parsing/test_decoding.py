from __future__ import annotations

from pathlib import Path

import pytest

from ingest.intake import MediaType
from ingest.parsing.decoding import decode
from ingest.sniffing import sniff

TEXT = "We assess what carers need \u2013 and plan with them. \U0001f600 " * 20


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-16", "utf-32", "cp1252"])
def test_a_text_in_any_width_is_told_and_decoded(tmp_path: Path, encoding: str) -> None:
    text = TEXT.replace("\U0001f600", "") if encoding == "cp1252" else TEXT
    file = tmp_path / "note.txt"
    file.write_bytes(text.encode(encoding))

    assert decode(file.read_bytes()) == text
    assert sniff(file, "note.txt") is MediaType.TEXT
