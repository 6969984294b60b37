"""Make office files and archives the same bytes on every build: fixed times, fixed order."""

from __future__ import annotations

import io
import re
import zipfile

_TIME = (2024, 11, 29, 16, 12, 0)  # when the return was put together
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def pack(members: dict[str, bytes], *, stored: tuple[str, ...] = ()) -> bytes:
    """Return a ZIP of `members` in the order given; those named in `stored` are not compressed."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, compresslevel=6)
    return held.getvalue()


def settle(package: bytes, *, modified: str) -> bytes:
    """Return an office package without traces of when it was built; `modified` is its time in ISO 8601, UTC."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        members = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    core = members["docProps/core.xml"]
    members["docProps/core.xml"] = _MODIFIED.sub(rb"\g<1>" + modified.encode() + rb"\g<2>", core)
    return pack(members)
