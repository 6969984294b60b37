"""Files in layouts that the readers were not developed on, made by code, with the text a person reads in them."""

from __future__ import annotations

from collections.abc import Iterator

from eval.known import Case
from eval.layouts import mails, open_documents, pdf_pages, pdf_tables, sheets, slides, texts, web, word


def layout_cases() -> Iterator[Case]:
    """Yield every layout, made anew."""
    for module in (pdf_pages, pdf_tables, word, sheets, slides, web, open_documents, texts, mails):
        yield from module.cases()
