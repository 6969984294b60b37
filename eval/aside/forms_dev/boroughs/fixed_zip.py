"""Makes zipped office files the same on every run."""

from __future__ import annotations

import io
import re
import zipfile

WHEN = (2025, 3, 14, 9, 30, 0)
STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def fixed(content: bytes) -> bytes:
    """Return the archive with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = STAMP.sub(rb"\g<1>2025-03-14T09:30:00Z", data)
            new.writestr(zipfile.ZipInfo(name, WHEN), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
