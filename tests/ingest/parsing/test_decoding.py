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


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The rate is \u00a3784.50 a week.", "cp850"),
        ("The rate is \u00a3784.50 a week.", "cp437"),
        ("Name,Cost\nAm\u00e9line,\u00a312", "cp850"),
        ("The council\u2019s rate is \u00a3784.50 a week \u2013 on last year.", "mac_roman"),
        ("Caf\u00e9s and Am\u00e9line \u2013 by team", "mac_roman"),
        ("The council\u2019s rate is \u00a3784.50 \u2013 \u201con time\u201d.", "cp1252"),
        ("Mar\u00eda Mu\u00f1oz paid \u00a35.", "cp1252"),
        ("\u00d2rgan \u00d5 \u00d3scar \u0153uvre \u017di\u017eek \u00d0 caf\u00e9", "cp1252"),
        ("\u00c9T\u00c9 N\u00c3O \u00d5ES 1\u00a3 \u20ac5", "cp1252"),
    ],
)
def test_texts_of_dos_and_the_mac_are_told_by_sure_signs(text: str, encoding: str) -> None:
    raw = (text + " We assess what carers need and plan with them.\n" * 5).encode(encoding)

    assert decode(raw).startswith(text)
