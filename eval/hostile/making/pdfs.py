"""Write PDF files object by object."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from eval.hostile.case import PROSE

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def written(objects: Sequence[bytes], *, trailer: bytes = b"", xref: bytes | None = None) -> bytes:
    """Return a file of these objects, numbered from 1, the first its catalogue."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(out)
    if xref is None:
        rows = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        xref = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + rows
    size = len(objects) + 1
    out += xref + b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)


def stream(content: bytes, entries: bytes = b"", *, length: int | None = None) -> bytes:
    """Return a stream object; `length` is what it says of itself."""
    told = len(content) if length is None else length
    return b"<< /Length %d %s >>\nstream\n" % (told, entries) + content + b"\nendstream"


def shown(text: str, *, mode: int = 0, size: int = 11, top: int = 760, colour: str = "0 g") -> bytes:
    """Return page content that writes `text` in lines; mode 3 is invisible."""
    lines = "".join(f"({_escaped(line)}) Tj 0 -16 Td\n" for line in textwrap.wrap(text, 80))
    return f"BT {colour} {mode} Tr /F1 {size} Tf 60 {top} Td\n{lines}ET\n".encode("latin-1")


def one_page(
    content: bytes | None = None,
    *,
    catalogue: bytes = b"",
    page: bytes = b"",
    resources: bytes = b"",
    content_object: bytes | None = None,
    box: bytes = b"0 0 595 842",
    more: Sequence[bytes] = (),
    trailer: bytes = b"",
) -> bytes:
    """Return a file of one page: 1 catalogue, 2 page tree, 3 page, 4 font, 5 content, then `more`."""
    body = shown(PROSE) if content is None else content
    return written(
        [
            b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalogue,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 5 0 R "
            b"/Resources << /Font << /F1 4 0 R >> %s >> %s >>" % (box, resources, page),
            FONT,
            stream(body) if content_object is None else content_object,
            *more,
        ],
        trailer=trailer,
    )


def many_pages(count: int, *, label: str = "Visit") -> bytes:
    """Return a file of `count` pages, every one with a sentence of its own."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * at) for at in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        FONT,
    ]
    for at in range(count):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (5 + 2 * at)
        )
        text = f"{label} {at + 1}. {PROSE}" if at < 30 else f"{label} number {at + 1} was made as planned in the year."
        objects.append(stream(shown(text)))
    return written(objects)


def locked(*, user: str, owner: str) -> bytes:
    """Return an encrypted file; an empty user password lets anybody read it."""
    import io

    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import ArrayObject, ByteStringObject

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(one_page())))
    same = ByteStringObject(b"0123456789abcdef")  # made up anew each time otherwise
    writer._ID = ArrayObject((same, same))
    writer.encrypt(user_password=user, owner_password=owner, algorithm="RC4-128")
    writer._ID = ArrayObject((same, same))
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
