"""Archives to send, and what comes in through the door of them."""

from __future__ import annotations

import io
import warnings
import zipfile
from pathlib import Path

from ingest.intake import Sent, unpack
from ingest.settings import Limits

TEXT = b"We support carers across the borough."


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes], packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", packed) as archive:
        warnings.simplefilter("ignore")  # repeated names are what some tests are about
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


def sent(tmp_path: Path, content: bytes, name: str = "bank.zip", limits: Limits | None = None) -> list[Sent]:
    file = tmp_path / "received"
    file.write_bytes(content)
    into = tmp_path / "into"
    into.mkdir(exist_ok=True)
    return list(unpack(file, name, into, limits or Limits()))


def reason(row: Sent) -> str:
    return row.refusal.message if row.refusal else ""
