"""Say what was made, and whether what is printed agrees with the labels."""

from __future__ import annotations

import io
import re
import sys
from collections import Counter
from pathlib import Path

from docx import Document
from openpyxl import load_workbook
from pptx import Presentation
from pypdf import PdfReader

from eval.aside.forms_dev.partners import make_forms


def printed(path: str, content: bytes) -> str:
    """Give the text of a document."""
    ext = path.rsplit(".", 1)[1].lower()
    if ext == "docx":
        return " ".join(t.text or "" for t in Document(io.BytesIO(content)).element.body.iter() if t.tag.endswith("}t"))
    if ext == "xlsx":
        book = load_workbook(io.BytesIO(content))
        return " ".join(str(c.value) for s in book for row in s.iter_rows() for c in row if c.value is not None)
    if ext == "pptx":
        parts = []
        for slide in Presentation(io.BytesIO(content)).slides:
            parts += [t.text or "" for t in slide.element.iter() if t.tag.endswith("}t")]
        return " ".join(parts)
    if ext == "pdf":
        return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    return content.decode("utf-8", "replace")


def main() -> None:
    """Print counts and what is wrong; write the files to a folder if one is named."""
    cases = list(make_forms())
    where = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    seen: set[str] = set()
    for case in cases:
        if case.name in seen or f"{case.bank}/{case.path}" in seen:
            print("TWICE", case.name, case.path)
        seen |= {case.name, f"{case.bank}/{case.path}"}
        flat = re.sub(r"\s+", "", printed(case.path, case.content))
        for prompt in case.empty:
            if re.sub(r"\s+", "", prompt) not in flat:
                print("NOT PRINTED", case.name, prompt)
        if where:
            target = where / case.layout / f"{case.name}.{case.path.rsplit('.', 1)[1]}"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(case.content)
    print(len(cases), Counter(c.state for c in cases), Counter(c.path.rsplit(".", 1)[1] for c in cases))
    print(
        "layouts", len({c.layout for c in cases if c.state != "none"}), sorted(Counter(c.bank for c in cases).items())
    )


if __name__ == "__main__":
    main()
