"""From a parsed file to a reading, and from readings to how each document of a return ended."""

from __future__ import annotations

from typing import Any

from ingest.model import (
    DocumentId,
    DocumentStatus,
    Element,
    ElementKind,
    Failure,
    Parsed,
    TemplateCheck,
    TemplateState,
)
from ingest.pipeline import ReadDocument, make_reading, settle

PROSE = (
    "Unpaid carers told us that they waited eleven weeks for an assessment in the autumn of 2024. "
    "The team has since moved two workers from reviews to first assessments."
)


def _parsed(*elements: Element, **changes: Any) -> Parsed:
    return Parsed(elements=elements, page_numbers=(None,), locators=("",), **changes)


def _document(name: str, **changes: Any) -> ReadDocument:
    reading = make_reading(
        _parsed(Element(kind=ElementKind.PARAGRAPH, text=changes.pop("text", PROSE))), path=name, document_types=()
    )
    values: dict[str, Any] = {
        "id": DocumentId(name),
        "path": name,
        "media_type": "text/plain",
        "title": reading.title,
        "year": None,
        "signature": reading.signature,
        "template": reading.template,
        "flags": reading.flags,
        "failures": (),
        "words": reading.words,
        **changes,
    }
    return ReadDocument(**values)


def test_the_first_heading_is_the_title() -> None:
    reading = make_reading(
        _parsed(
            Element(kind=ElementKind.HEADER, text="OFFICIAL"),
            Element(kind=ElementKind.HEADING, text="Carers strategy", level=1),
            Element(kind=ElementKind.PARAGRAPH, text=PROSE),
        ),
        path="theme 1/cs.docx",
        document_types=(),
    )

    assert reading.title == "Carers strategy"
    assert reading.passages[0].headings == ("Carers strategy",)


def test_running_headers_are_on_the_page_but_not_in_words_or_passages() -> None:
    reading = make_reading(
        _parsed(
            Element(kind=ElementKind.HEADER, text="OFFICIAL zebra"),
            Element(kind=ElementKind.PARAGRAPH, text=PROSE),
        ),
        path="a.docx",
        document_types=(),
    )

    assert "zebra" in reading.pages[0].text
    assert all("zebra" not in passage.text for passage in reading.passages)
    assert reading.words == len(PROSE.split())


def test_a_file_without_a_word_is_never_called_read() -> None:
    document = _document("scan.pdf", text="", failures=(Failure(code="no-text", message="Pictures only."),))

    settled = settle([document])[document.id]

    assert (settled.status, settled.reason) == (DocumentStatus.UNREADABLE, "Pictures only.")


def test_a_blank_form_is_set_aside_with_the_reason() -> None:
    check = TemplateCheck(state=TemplateState.BLANK, filled=0.0, empty=("Name",), reason="One question, no answer.")

    settled = settle([_document("form.docx", template=check)])[DocumentId("form.docx")]

    assert settled.status is DocumentStatus.BLANK
    assert settled.reason == "Blank: one question, no answer."


def test_a_partly_filled_form_stays_and_says_what_is_empty() -> None:
    check = TemplateCheck(state=TemplateState.PARTLY, filled=0.5, empty=("Owner",), reason="1 of 2 is empty.")

    settled = settle([_document("plan.docx", template=check)])[DocumentId("plan.docx")]

    assert settled.status is DocumentStatus.INDEXED
    assert "1 of 2 is empty." in settled.reason


def test_the_same_words_in_another_file_name_the_one_that_stays() -> None:
    settled = settle([_document("b/policy.docx"), _document("a/deeper/policy.pdf", media_type="application/pdf")])

    kept, repeat = sorted(settled.items(), key=lambda pair: pair[1].status is DocumentStatus.DUPLICATE)
    assert repeat[1].cause is not None
    assert repeat[1].cause.of == kept[0]
    assert kept[0] in repeat[1].reason


def test_pages_that_could_not_be_read_are_named() -> None:
    failures = tuple(Failure(code="no-text", message="It holds a picture only.", page=page) for page in (3, 5))

    settled = settle([_document("part.pdf", failures=failures)])[DocumentId("part.pdf")]

    assert settled.status is DocumentStatus.INDEXED
    assert "not these pages: 3, 5" in settled.reason


def test_a_document_without_pages_is_measured_in_words() -> None:
    long = make_reading(
        _parsed(*[Element(kind=ElementKind.PARAGRAPH, text=f"{PROSE} Item {n}.") for n in range(100)]),
        path="long.docx",
        document_types=(),
    )

    assert long.page_count == -(-long.words // 400)
