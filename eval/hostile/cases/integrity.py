"""Words that a reader of the original does not see: they are left out or marked, never shown as if they stood there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Unpack

from eval.hostile.case import CANARY, EITHER, PHRASE, PROSE, READ, Case, Expected, Status
from eval.hostile.making.office import docx, odt, paragraph, pptx, rows, xlsx
from eval.hostile.making.pdfs import one_page, shown

_HIDDEN = "hidden-text"


def _case(
    name: str,
    path: str,
    made: Callable[[], bytes],
    why: str,
    allowed: frozenset[Status] = READ,
    **more: Unpack[Expected],
) -> Case:
    chosen: Expected = {"never": (CANARY,), "flags": (_HIDDEN,), "must": (PHRASE,), **more}
    return Case(name=f"hidden-{name}", group="integrity", path=path, made=made, allowed=allowed, why=why, **chosen)


def _run(properties: str) -> bytes:
    return docx(paragraph(PROSE) + paragraph(CANARY, f"<w:rPr>{properties}</w:rPr>"))


def _pdf(**how: object) -> bytes:
    return one_page(shown(PROSE) + shown(CANARY, top=500, **how))  # type: ignore[arg-type]


CASES = (
    _case("docx-vanish", "a.docx", lambda: _run("<w:vanish/>"), "Word's own hidden text."),
    _case(
        "docx-web",
        "a.docx",
        lambda: _run("<w:webHidden/>"),
        "Hidden on the web only: shown on paper.",
        never=(),
        flags=(),
    ),
    _case("docx-white", "a.docx", lambda: _run('<w:color w:val="FFFFFF"/>'), "White on white."),
    _case("docx-tiny", "a.docx", lambda: _run('<w:sz w:val="2"/>'), "Letters of one point."),
    _case(
        "docx-deleted",
        "a.docx",
        lambda: docx(
            paragraph(PROSE)
            + f'<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>{CANARY}</w:delText></w:r></w:del></w:p>'.encode()
        ),
        "What was deleted and is still there.",
        flags=(),
    ),
    _case("pdf-mode-3", "a.pdf", lambda: _pdf(mode=3), "Letters that are not drawn, on a page without a picture."),
    _case("pdf-white", "a.pdf", lambda: _pdf(colour="1 g"), "White on white."),
    _case("pdf-tiny", "a.pdf", lambda: _pdf(size=1), "Letters of one point."),
    _case("pdf-outside", "a.pdf", lambda: _pdf().replace(b"60 500 Td", b"60 -500 Td"), "Letters below the page."),
    _case(
        "pdf-clipped",
        "a.pdf",
        lambda: one_page(shown(PROSE) + b"q 0 0 1 1 re W n " + shown(CANARY, top=500) + b"Q"),
        "Letters outside the part that is drawn.",
    ),
    _case(
        "pdf-covered",
        "a.pdf",
        lambda: one_page(shown(PROSE) + shown(CANARY, top=500) + b"1 g 0 480 595 60 re f"),
        "Letters under a white box, as in a badly redacted page.",
    ),
    _case(
        "pdf-layer",
        "a.pdf",
        lambda: one_page(
            shown(PROSE) + b"/OC /L BDC " + shown(CANARY, top=500) + b"EMC",
            catalogue=b"/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] /Order [6 0 R] >> >>",
            resources=b"/Properties << /L 6 0 R >>",
            more=[b"<< /Type /OCG /Name (Hidden) >>"],
        ),
        "Letters on a layer that is off.",
    ),
    _case(
        "xlsx-row",
        "a.xlsx",
        lambda: xlsx(
            (
                "Data",
                rows(["Measure", PHRASE])
                + f'<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>{CANARY}</t></is></c></row>'.encode(),
                "visible",
            )
        ),
        "A hidden row.",
        never=(),
        flags=(),
    ),
    _case("pptx-slide", "a.pptx", lambda: _hidden_slide(), "A slide that is not shown."),
    _case(
        "odt-deleted",
        "a.odt",
        lambda: odt(
            b"<text:tracked-changes><text:changed-region><text:deletion><text:p>"
            + CANARY.encode()
            + b"</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>"
            + PROSE.encode()
            + b"</text:p>"
        ),
        "What was deleted and is still there.",
        EITHER,
        flags=(),
    ),
    _case(
        "odt-section",
        "a.odt",
        lambda: odt(
            b'<text:section text:display="none"><text:p>'
            + CANARY.encode()
            + b"</text:p></text:section><text:p>"
            + PROSE.encode()
            + b"</text:p>"
        ),
        "A hidden section.",
        EITHER,
    ),
    _case(
        "odt-paragraph",
        "a.odt",
        lambda: odt(
            b"<text:p>"
            + PROSE.encode()
            + b'</text:p><text:p><text:hidden-paragraph text:is-hidden="true"/>'
            + CANARY.encode()
            + b"</text:p>"
        ),
        "A hidden paragraph.",
        EITHER,
        never=(),
        flags=(),
    ),
    _case(
        "html-aria",
        "a.html",
        lambda: f"<html><body><p>{PROSE}</p><p hidden>{CANARY}</p></body></html>".encode(),
        "A hidden part of a page.",
    ),
    _case(
        "html-size",
        "a.html",
        lambda: f"<html><body><p>{PROSE}</p><p style='font-size:0px'>{CANARY}</p></body></html>".encode(),
        "Letters of no size.",
    ),
    _case(
        "html-white",
        "a.html",
        lambda: f"<html><body><p>{PROSE}</p><p style='color:#ffffff'>{CANARY}</p></body></html>".encode(),
        "White on white.",
    ),
    _case(
        "html-far",
        "a.html",
        lambda: (
            f"<html><body><p>{PROSE}</p><p style='position:absolute;left:-9999px'>{CANARY}</p></body></html>".encode()
        ),
        "Far outside the page.",
    ),
    _case(
        "html-opacity",
        "a.html",
        lambda: f"<html><body><p>{PROSE}</p><p style='opacity:0'>{CANARY}</p></body></html>".encode(),
        "Quite transparent.",
    ),
    _case(
        "html-comment",
        "a.html",
        lambda: f"<html><body><p>{PROSE}</p><!-- {CANARY} --></body></html>".encode(),
        "A comment in a page.",
        flags=(),
    ),
)


def _hidden_slide() -> bytes:
    import zipfile
    from io import BytesIO

    with zipfile.ZipFile(BytesIO(pptx([PROSE, CANARY]))) as deck:
        slide = deck.read("ppt/slides/slide2.xml").replace(b"<p:sld ", b'<p:sld show="0" ', 1)
    return pptx([PROSE, CANARY], more={"ppt/slides/slide2.xml": slide})
