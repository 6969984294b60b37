"""Writes a sheet to the format that its file name says."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

from eval.aside.forms_dev.shorthand.docx_out import docx_bytes
from eval.aside.forms_dev.shorthand.markup import Sheet
from eval.aside.forms_dev.shorthand.office_out import pptx_bytes, xlsx_bytes
from eval.aside.forms_dev.shorthand.pdf_out import pdf_bytes
from eval.aside.forms_dev.shorthand.text_out import (
    csv_bytes,
    eml_bytes,
    html_bytes,
    md_bytes,
    rtf_bytes,
    txt_bytes,
)

WRITERS: dict[str, Callable[[Sheet], bytes]] = {
    ".docx": docx_bytes,
    ".pdf": pdf_bytes,
    ".xlsx": xlsx_bytes,
    ".pptx": pptx_bytes,
    ".html": html_bytes,
    ".txt": txt_bytes,
    ".md": md_bytes,
    ".csv": csv_bytes,
    ".eml": eml_bytes,
    ".rtf": rtf_bytes,
}
STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def _steady(content: bytes) -> bytes:
    """Pack an Office file again with fixed times, so that two runs give the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = STAMP.sub(rb"\g<1>2025-03-04T09:00:00Z", data)
            new.writestr(zipfile.ZipInfo(name, (2025, 3, 4, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def write(sheet: Sheet, suffix: str) -> bytes:
    """Write a sheet."""
    content = WRITERS[suffix](sheet)
    return _steady(content) if content[:2] == b"PK" else content
