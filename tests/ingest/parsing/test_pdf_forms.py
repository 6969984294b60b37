from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingest.intake import MediaType
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits


def form(tmp_path: Path, draw: Callable[[Canvas], None], amend: Callable[[PdfWriter], None] | None = None) -> Parsed:
    file = tmp_path / "a.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    draw(canvas)
    canvas.drawString(50, 780, "Annual return")
    canvas.save()
    if amend:
        writer = PdfWriter(clone_from=PdfReader(file))
        amend(writer)
        writer.write(file)
    return parse(file, MediaType.PDF, Limits())


def fields(parsed: Parsed) -> list[tuple[str, str]]:
    return [(e.cells[0][0], e.cells[0][1]) for e in parsed.elements if e.kind is ElementKind.FIELD]


def test_a_ticked_box_reads_yes_and_an_empty_one_nothing(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.acroForm.checkbox(name="a", tooltip="Carer known", checked=True, x=50, y=700)
        canvas.acroForm.checkbox(name="b", tooltip="Review held", checked=False, x=50, y=650)

    assert fields(form(tmp_path, draw)) == [("Carer known", "Yes"), ("Review held", "")]


def test_the_chosen_radio_button_is_named(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for row, name in enumerate(("Weekly", "Monthly")):
            canvas.acroForm.radio(
                name="often", tooltip="How often", value=name, selected=row == 1, x=50 + 40 * row, y=700
            )

    assert fields(form(tmp_path, draw)) == [("How often", "Monthly")]


def test_a_choice_is_shown_by_its_label(tmp_path: Path) -> None:
    def add_choice(writer: PdfWriter) -> None:
        options = [
            [TextStringObject("N1"), TextStringObject("North team")],
            [TextStringObject("S1"), TextStringObject("South")],
        ]
        widget = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/Widget"),
                NameObject("/FT"): NameObject("/Ch"),
                NameObject("/T"): TextStringObject("team"),
                NameObject("/V"): TextStringObject("N1"),
                NameObject("/Opt"): ArrayObject(ArrayObject(option) for option in options),
                NameObject("/Rect"): ArrayObject(NumberObject(n) for n in (50, 600, 150, 620)),
            }
        )
        reference = writer._add_object(widget)
        writer.pages[0][NameObject("/Annots")] = ArrayObject([reference])
        writer._root_object[NameObject("/AcroForm")] = DictionaryObject(
            {NameObject("/Fields"): ArrayObject([reference])}
        )

    parsed = form(tmp_path, lambda canvas: canvas.drawString(50, 700, "Which team?"), add_choice)

    assert fields(parsed) == [("team", "North team")]


def test_an_xfa_form_gets_a_reason_that_says_what_to_do(tmp_path: Path) -> None:
    def add_xfa(writer: PdfWriter) -> None:
        writer._root_object[NameObject("/AcroForm")] = DictionaryObject(
            {NameObject("/Fields"): ArrayObject(), NameObject("/XFA"): ArrayObject()}
        )

    parsed = form(tmp_path, lambda canvas: canvas.drawString(50, 700, "Please wait..."), add_xfa)

    assert not parsed.elements
    assert parsed.failures[0].code == "unsupported"
    assert "print it to a new PDF" in parsed.failures[0].message


def test_lines_that_were_broken_to_fit_the_box_are_joined_and_others_stand(tmp_path: Path) -> None:
    said = (
        "Two agencies said they\ndo not come out as far as the coast on a Saturday, and the third sent a young lad. "
        "The\nCarers Hub was kind.\nMonday: day centre\nFriday: sister"
    )

    def draw(canvas: Canvas) -> None:
        canvas.acroForm.textfield(
            name="a", tooltip="A break", value=said, fieldFlags="multiline", width=300, height=90, x=50, y=600
        )

    ((_, value),) = fields(form(tmp_path, draw))

    assert value.splitlines() == [
        "Two agencies said they do not come out as far as the coast on a Saturday, and the third sent a young lad. The "
        "Carers Hub was kind.",
        "Monday: day centre",
        "Friday: sister",
    ]


def test_answers_stand_among_the_lines_of_their_page_with_what_is_printed_beside_them(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 700, "Agency")
        canvas.acroForm.textfield(name="fld1", value="Police", x=50, y=670, width=300, height=20)
        canvas.drawString(50, 640, "Rating:")
        canvas.acroForm.textfield(name="Text Field 12", value="Green", x=120, y=634, width=100, height=20)
        canvas.drawString(50, 560, "Thank you for your help.")

    parsed = form(tmp_path, draw)

    assert [element.text for element in parsed.elements] == [
        "Annual return", "Agency", "Agency: Police", "Rating:", "Rating: Green", "Thank you for your help.",
    ]  # fmt: skip


def test_a_field_without_a_label_keeps_its_answer_alone(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.acroForm.textfield(name="fld1", value="They rang us back.", x=50, y=300, width=300, height=20)

    parsed = form(tmp_path, draw)

    assert [element.text for element in parsed.elements] == ["Annual return", "They rang us back."]
    assert fields(parsed) == [("", "They rang us back.")]


def test_a_name_that_somebody_gave_is_the_label(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 700, "Who leads")
        canvas.acroForm.textfield(name="Lead agency", value="Police", x=50, y=670, width=300, height=20)

    assert fields(form(tmp_path, draw)) == [("Lead agency", "Police")]
