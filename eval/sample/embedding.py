"""Put a file inside another: a workbook in a Word document, an annex in a PDF."""

from __future__ import annotations

import io
from collections.abc import Mapping

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from pypdf import PdfReader, PdfWriter

from eval.sample.archive import settle
from eval.sample.mail_writer import signature_picture

_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_OBJECT = """<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:r><w:object>
<v:shape id="object1" style="width:120pt;height:36pt"><v:imagedata r:id="{picture}" o:title=""/></v:shape>
<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="object1" DrawAspect="Icon" ObjectID="_1" r:id="{book}"/>
</w:object></w:r></w:p>"""


def embed_workbooks(document: bytes, books: Mapping[str, bytes], *, modified: str) -> bytes:
    """Return a DOCX with `books` embedded at its end, each behind a small picture; `modified` as in `settle`."""
    opened = docx.Document(io.BytesIO(document))
    for name, content in books.items():
        part = Part(PackURI(f"/word/embeddings/{name}"), _WORKBOOK, content, opened.part.package)
        book = opened.part.relate_to(part, RELATIONSHIP_TYPE.PACKAGE)
        picture, _ = opened.part.get_or_add_image(io.BytesIO(signature_picture()))
        holder = parse_xml(_OBJECT.format(picture=picture, book=book))
        opened.element.body.insert(len(opened.element.body) - 1, holder)  # before the last section's properties
    held = io.BytesIO()
    opened.save(held)
    return settle(held.getvalue(), modified=modified)


def attach_to_pdf(pages: bytes, files: Mapping[str, bytes]) -> bytes:
    """Return a PDF with `files` attached to it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pages)))
    for name, content in files.items():
        writer.add_attachment(name, content)
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()
