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
        "Annual return", "Agency: Police", "Rating: Green", "Thank you for your help.",
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


def tick(canvas: Canvas, number: int, x: float, y: float, *, on: bool = False) -> None:
    canvas.acroForm.checkbox(name=f"Check Box {number}", checked=on, x=x, y=y, size=14)


def field_texts(parsed: Parsed) -> list[str]:
    return [e.text for e in parsed.elements if e.kind is ElementKind.FIELD and e.text]


def test_a_ticked_box_says_the_word_printed_behind_it_in_answer_to_the_question(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for row, question in enumerate(("Did you have supervision?", "Would you work here again?")):
            y = 700 - 40 * row
            canvas.drawString(50, y, question)
            for place, word in enumerate(("Yes", "No")):
                tick(canvas, 2 * row + place, 300 + 80 * place, y - 3, on=place != row)
                canvas.drawString(320 + 80 * place, y, word)

    assert fields(form(tmp_path, draw)) == [("Did you have supervision?", "No"), ("Would you work here again?", "Yes")]


def test_a_ticked_box_says_the_word_printed_before_it_where_that_is_nearer(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 700, "Is a review due? Yes")
        tick(canvas, 1, 165, 697)
        canvas.drawString(220, 700, "No")
        tick(canvas, 2, 240, 697, on=True)
        canvas.drawString(50, 660, "Carer known")
        tick(canvas, 3, 165, 657, on=True)

    assert field_texts(form(tmp_path, draw)) == ["Is a review due?: No", "Carer known: Yes"]


def test_ticked_boxes_below_each_other_answer_the_question_above_them(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 700, "Which of these do you use?")
        for row, word in enumerate(("Day centre", "Respite", "Sitting service")):
            tick(canvas, row, 60, 677 - 20 * row, on=row != 1)
            canvas.drawString(82, 680 - 20 * row, word)

    assert field_texts(form(tmp_path, draw)) == [
        "Which of these do you use?: Day centre", "Which of these do you use?: Sitting service",
    ]  # fmt: skip


def test_boxes_below_printed_heads_say_those(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for place, word in enumerate(("Never", "Often")):
            canvas.drawString(300 + 80 * place, 700, word)
        for row, asked in enumerate(("I was heard", "I felt safe")):
            canvas.drawString(50, 670 - 30 * row, asked)
            for place in range(2):
                tick(canvas, 2 * row + place, 305 + 80 * place, 667 - 30 * row, on=place == row)

    assert field_texts(form(tmp_path, draw)) == ["I was heard: Never", "I felt safe: Often"]


def test_a_radio_button_says_the_word_printed_beside_it(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 700, "How often do we call?")
        for row, word in enumerate(("Weekly", "Monthly")):
            canvas.acroForm.radio(name="group1", value=f"c{row}", selected=row == 1, x=200 + 90 * row, y=697, size=14)
            canvas.drawString(220 + 90 * row, 700, word)

    assert field_texts(form(tmp_path, draw)) == ["How often do we call?: Monthly"]


def test_boxes_of_which_none_is_ticked_say_nothing_and_ask_once(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 700, "Is a review due?")
        for place, word in enumerate(("Yes", "No")):
            tick(canvas, place, 200 + 80 * place, 697)
            canvas.drawString(220 + 80 * place, 700, word)

    parsed = form(tmp_path, draw)

    assert fields(parsed) == [("Is a review due?", "")]
    assert field_texts(parsed) == []


def test_a_label_printed_for_a_field_is_read_once_and_whole(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 720, "Thank you for looking after somebody.")
        canvas.drawString(50, 690, "What has gone well for you and for the person")
        canvas.drawString(50, 676, "that you look after?")
        canvas.acroForm.textfield(name="fld1", value="They rang.", x=50, y=640, width=300, height=30)
        canvas.drawString(50, 600, "Name of service")
        canvas.acroForm.textfield(name="a", tooltip="Name of Service", value="", x=50, y=570, width=300, height=20)

    parsed = form(tmp_path, draw)

    assert [element.text for element in parsed.elements] == [
        "Annual return", "Thank you for looking after somebody.",
        "What has gone well for you and for the person that you look after?: They rang.", "Name of service:",
    ]  # fmt: skip
