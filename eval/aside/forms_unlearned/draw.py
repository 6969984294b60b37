"""Chooses how blocks become a file, by the path's extension."""

from __future__ import annotations

import io
import re
import zipfile

from eval.aside.forms_unlearned.core import Block, Look


def draw(blocks: list[Block], path: str, look: Look) -> bytes:
    """The file's bytes."""
    from eval.aside.forms_unlearned import pdf, plain, sheet, word

    kind = path.rsplit(".", 1)[-1].lower()
    makers = {
        "docx": word.docx,
        "pdf": pdf.fields if look.controls else pdf.flow,
        "xlsx": sheet.xlsx,
        "csv": sheet.csv,
        "pptx": sheet.pptx,
        "html": plain.html,
        "htm": plain.html,
        "rtf": plain.rtf,
        "odt": plain.odt,
        "txt": plain.txt,
        "md": plain.txt,
        "eml": plain.eml,
    }
    return makers[kind](blocks, look)


def rezip(data: bytes) -> bytes:
    """The same package with fixed dates."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.namelist():
            body = old.read(item)
            if item == "docProps/core.xml":
                body = re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z?", b"2024-11-05T14:10:00Z", body)
            info = zipfile.ZipInfo(item, (2024, 11, 5, 14, 10, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, body)
    return out.getvalue()
