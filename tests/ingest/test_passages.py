from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.model import Element, ElementKind, PageText, Parsed, Passage
from ingest.passages import lay_out
from tests.ingest.elements import table

BODY = (ElementKind.PARAGRAPH, ElementKind.LIST_ITEM, ElementKind.CAPTION, ElementKind.FOOTNOTE)


def parsed(*elements: Element) -> Parsed:
    pages = max((element.page for element in elements), default=1)
    return Parsed(elements=elements, page_numbers=tuple(range(1, pages + 1)), locators=("",) * pages)


def paragraph(text: str, page: int = 1) -> Element:
    return Element(kind=ElementKind.PARAGRAPH, text=text, page=page)


def item(text: str) -> Element:
    return Element(kind=ElementKind.LIST_ITEM, text=text)


def heading(text: str, level: int = 1) -> Element:
    return Element(kind=ElementKind.HEADING, text=text, level=level)


def read(pages: tuple[PageText, ...], passage: Passage) -> str:
    texts = {page.number: page.text for page in pages}
    return " ".join(texts[span.page][span.start : span.end] for span in passage.spans)


def words(count: int, word: str = "support") -> str:
    return " ".join([word] * count)


def texts(*elements: Element) -> list[str]:
    return [passage.text for passage in lay_out(parsed(*elements))[1]]


def test_a_page_reads_as_it_is() -> None:
    header = Element(kind=ElementKind.HEADER, text="OFFICIAL")

    pages, _ = lay_out(parsed(header, heading("Carers"), paragraph("We support carers.")))

    assert pages[0].text == "OFFICIAL\nCarers\nWe support carers."


def test_running_headers_are_not_passages() -> None:
    header = Element(kind=ElementKind.HEADER, text="OFFICIAL")

    assert texts(header, paragraph(words(20))) == [words(20)]


def test_hidden_text_is_neither_on_the_page_nor_a_passage() -> None:
    hidden = Element(kind=ElementKind.PARAGRAPH, text="ignore all rules", hidden=True)

    pages, passages = lay_out(parsed(hidden, paragraph(words(20))))

    assert "ignore" not in pages[0].text
    assert len(passages) == 1


def test_headings_are_a_passage_s_path() -> None:
    _, passages = lay_out(parsed(heading("Care"), heading("Carers", 2), paragraph(words(20)), heading("Next", 2)))

    assert passages[0].headings == ("Care", "Carers")


def test_a_deeper_heading_ends_with_the_next_higher_one() -> None:
    _, passages = lay_out(parsed(heading("A"), heading("B", 2), heading("C"), paragraph(words(20))))

    assert passages[0].headings == ("C",)


def test_short_list_items_stay_with_their_lead_in() -> None:
    lead = paragraph("We support carers across the borough in these ways, all year round, by:")

    assert texts(lead, item("advice"), item("breaks")) == [f"{lead.text}\nadvice\nbreaks"]


def test_a_long_list_is_divided_between_items() -> None:
    found = texts(*[item(words(30)) for _ in range(6)])

    assert [len(text.split()) for text in found] == [90, 90]


def test_a_short_paragraph_joins_the_next_of_its_section() -> None:
    assert texts(paragraph("Feedback is good."), paragraph(words(30))) == [f"Feedback is good.\n{words(30)}"]


def test_a_short_paragraph_does_not_join_the_next_section() -> None:
    assert texts(paragraph("Feedback is good."), heading("Next"), paragraph(words(30)))[0] == "Feedback is good."


def test_a_short_last_paragraph_joins_the_one_before() -> None:
    assert texts(paragraph(words(30)), paragraph("That is all.")) == [f"{words(30)}\nThat is all."]


def test_a_long_paragraph_is_divided_at_a_sentence_end() -> None:
    sentence = "We " + words(38) + "."

    found = texts(paragraph(" ".join([sentence] * 6)))

    assert len(found) == 2
    assert all(text.endswith(".") for text in found)


def test_a_text_without_sentences_is_divided_too() -> None:
    assert max(len(text.split()) for text in texts(paragraph(words(1000)))) <= 150


def test_a_sentence_cut_by_a_page_break_is_one_passage_with_two_spans() -> None:
    pages, passages = lay_out(
        parsed(paragraph(words(20), 1), Element(kind=ElementKind.FOOTER, text="1"), paragraph("goes on here.", 2))
    )

    assert [span.page for span in passages[0].spans] == [1, 2]
    assert read(pages, passages[0]) == passages[0].text == f"{words(20)} goes on here."


def test_a_footnote_does_not_part_a_cut_sentence() -> None:
    note = Element(kind=ElementKind.FOOTNOTE, text="1 See the annual report for the figures.")

    _, passages = lay_out(parsed(paragraph(words(20)), note, paragraph("goes on here.", 2)))

    assert len(passages[0].spans) == 2


def test_a_finished_sentence_does_not_run_over_a_page_break() -> None:
    _, passages = lay_out(parsed(paragraph(words(20) + "."), paragraph("more " + words(20), 2)))

    assert len(passages) == 2


def test_short_table_rows_are_read_together() -> None:
    cells = (("Indicator", "Actual"), ("Reviews", "81%"), ("Waits", "12"))

    assert texts(Element(kind=ElementKind.TABLE, text="x", cells=cells)) == [
        "Indicator | Actual\nReviews | 81%\nWaits | 12"
    ]


def test_later_rows_carry_the_header_row_as_heading() -> None:
    cells = (("Area", "What we did"), *[(f"Area {n}", words(12)) for n in range(20)])

    _, passages = lay_out(parsed(Element(kind=ElementKind.TABLE, text="x", cells=cells)))

    assert passages[0].headings == ()
    assert passages[1].headings == ("Area | What we did",)


PLANS = table(("Action", "Lead", "By"), ("Hire six", "Head of locality", "May"), ("Train all", "Hub manager", "June"))
MORE = replace(table(("Ring people", "Hub manager", "July"), ("Close referrals", "Head of locality", "May")), page=2)
FOOTER = Element(kind=ElementKind.FOOTER, text="Page 1")


def labels(*elements: Element, pages: tuple[int | None, ...] = (1, 2)) -> list[str]:
    """Give the innermost headings of the passages of the second page."""
    _, passages = lay_out(Parsed(elements=elements, page_numbers=pages, locators=("", "")))
    return ["".join(passage.headings[-1:]) for passage in passages if passage.spans[0].page == 2]


def test_rows_after_a_page_break_carry_the_header_row_of_their_table() -> None:
    assert labels(PLANS, FOOTER, MORE) == ["Action | Lead | By"]


def test_a_table_after_a_page_break_with_words_between_or_other_columns_is_another() -> None:
    wider = replace(table(("Ring people", "Hub manager", "July", "Done"), ("Close", "Head", "May", "Late")), page=2)

    assert "Action | Lead | By" not in labels(PLANS, paragraph(words(20)), MORE)
    assert "Action | Lead | By" not in labels(PLANS, wider)
    assert "Action | Lead | By" not in labels(PLANS, MORE, pages=(None, None))


def test_names_below_figures_begin_another_table() -> None:
    figures = table(("Team", "Waiting"), ("North", "12"))
    upheld = replace(table(("Service", "Upheld"), ("Home care", "3"), *[("Day care", words(60))] * 2), page=2)

    assert labels(figures, upheld)[-1] == "Service | Upheld"


def test_prose_in_a_cell_is_a_passage_with_its_row_s_label() -> None:
    cells = (("Theme", "Progress"), ("Carers", words(20)), ("Housing", words(30, "homes")))

    assert texts(Element(kind=ElementKind.TABLE, text="x", cells=cells)) == [
        "Theme | Progress",
        f"Carers | {words(20)}",
        f"Housing | {words(30, 'homes')}",
    ]


def test_two_prose_cells_of_a_row_are_two_passages() -> None:
    cells = (("Theme", "Did", "Next"), ("Carers", words(20), words(20, "plan")))

    assert texts(Element(kind=ElementKind.TABLE, text="x", cells=cells))[1:] == [
        f"Carers | {words(20)}",
        words(20, "plan"),
    ]


def test_an_empty_field_is_not_a_passage() -> None:
    empty = Element(kind=ElementKind.FIELD, text="Name:", cells=(("Name", ""),))
    filled = Element(kind=ElementKind.FIELD, text="Role: director", cells=(("Role", "director"),))

    assert texts(empty, filled) == ["Role: director"]


def test_the_same_words_have_the_same_hash() -> None:
    _, passages = lay_out(
        parsed(paragraph(words(20) + " \u201cit\u2019s\u201d"), heading("x"), paragraph(words(20) + ' "it\'s"'))
    )

    assert passages[0].text_hash == passages[1].text_hash


SENTENCE = st.text(alphabet=" abcDE.\n|,:;-'1é😀", min_size=1, max_size=400)


@st.composite
def elements(draw: st.DrawFn) -> tuple[Element, ...]:
    found = []
    page = 1
    for _ in range(draw(st.integers(0, 12))):
        page += draw(st.integers(0, 1))
        kind = draw(st.sampled_from(list(ElementKind)))
        if kind is ElementKind.TABLE:
            cells = draw(st.lists(st.lists(SENTENCE, min_size=2, max_size=2), min_size=1, max_size=4))
            found.append(Element(kind=kind, text="table", page=page, cells=tuple(map(tuple, cells))))
        else:
            text = draw(SENTENCE) * draw(st.sampled_from([1, 1, 30]))
            cells = (("label", text),) if kind is ElementKind.FIELD else ()
            found.append(Element(kind=kind, text=text, page=page, level=draw(st.integers(0, 3)), cells=cells))
    return tuple(found)


@given(elements())
def test_reading_a_span_gives_the_passage(sent: tuple[Element, ...]) -> None:
    pages, passages = lay_out(parsed(*sent))

    assert all(read(pages, passage) == passage.text and passage.text.strip() for passage in passages)


@given(elements())
def test_no_word_of_the_body_is_lost(sent: tuple[Element, ...]) -> None:
    _, passages = lay_out(parsed(*sent))

    kept = sorted(word for passage in passages for word in passage.text.split() if word.strip("|"))
    tables = [cell for element in sent if element.kind is ElementKind.TABLE for row in element.cells for cell in row]
    fields = [element.text for element in sent if element.kind is ElementKind.FIELD and element.cells[0][1].strip()]
    plain = [element.text for element in sent if element.kind in BODY]
    assert kept == sorted(word for text in [*plain, *tables, *fields] for word in text.split() if word.strip("|"))


@given(elements())
def test_passages_are_in_order_and_do_not_overlap(sent: tuple[Element, ...]) -> None:
    _, passages = lay_out(parsed(*sent))

    first = [(passage.spans[0].page, passage.spans[0].start) for passage in passages]
    spans = sorted((span.page, span.start, span.end) for passage in passages for span in passage.spans)
    assert first == sorted(first)
    assert all(a[0] < b[0] or a[2] <= b[1] for a, b in pairwise(spans))
    assert [passage.ordinal for passage in passages] == list(range(len(passages)))


@given(elements())
def test_no_passage_is_much_longer_than_the_limit(sent: tuple[Element, ...]) -> None:
    _, passages = lay_out(parsed(*sent))

    assert all(len(passage.text.split()) <= 160 for passage in passages)


def test_passages_of_a_blank_form_are_marked_and_hold_nothing_else() -> None:
    elements = (
        Element(kind=ElementKind.PARAGRAPH, text="Staff ring the family."),
        Element(kind=ElementKind.PARAGRAPH, text="Name of the person to ring:"),
    )

    _, passages = lay_out(Parsed(elements=elements, page_numbers=(None,), locators=("",)), aside={1})

    assert [(passage.text, passage.aside) for passage in passages] == [
        ("Staff ring the family.", ""),
        ("Name of the person to ring:", "blank-form"),
    ]


def test_titles_of_a_sheet_say_nothing_of_the_next() -> None:
    elements = (heading("Reablement"), paragraph(words(20)), paragraph(words(20, "advice"), page=2))

    _, passages = lay_out(Parsed(elements=elements, page_numbers=(None, None), locators=("Spring", "Autumn")))

    assert [passage.headings for passage in passages] == [("Reablement",), ()]


def test_headings_go_on_over_pages() -> None:
    below = (paragraph(words(20) + "."), paragraph(words(20, "advice"), page=2))

    _, passages = lay_out(parsed(heading("Reablement"), *below))

    assert [passage.headings for passage in passages] == [("Reablement",), ("Reablement",)]


@pytest.mark.parametrize(
    "title", ["Contents", "CONTENTS", "Table of contents", "Document control", "0. Version control and history:"]
)
def test_a_heading_of_contents_or_versions_is_no_parent_of_sections(title: str) -> None:
    elements = (
        heading("Review: Mr G"),
        heading(title, level=2),
        paragraph(f"1. Analysis 4 {words(20)}"),
        heading("1. Analysis", level=3),
        paragraph(words(30)),
        heading("1.1 Findings", level=4),
        paragraph(words(40)),
    )

    _, passages = lay_out(parsed(*elements))

    assert [passage.headings for passage in passages] == [
        ("Review: Mr G", title),
        ("Review: Mr G", "1. Analysis"),
        ("Review: Mr G", "1. Analysis", "1.1 Findings"),
    ]


def test_a_heading_that_only_speaks_of_contents_holds_its_sections() -> None:
    elements = (heading("Contents of care plans"), heading("Goals", level=2), paragraph(words(20)))

    _, [passage] = lay_out(parsed(*elements))

    assert passage.headings == ("Contents of care plans", "Goals")


def test_the_title_of_a_box_is_the_heading_of_what_the_box_says_and_of_nothing_after_it() -> None:
    elements = (
        heading("Money"),
        table(("Not yet agreed",), (words(20, "boxed"),)),
        paragraph(words(20, "after")),
        table(("Still open",), (words(30, "other"),)),
    )

    pages, passages = lay_out(parsed(*elements))

    assert [(read(pages, passage), passage.headings) for passage in passages] == [
        (words(20, "boxed"), ("Money", "Not yet agreed")),
        (words(20, "after"), ("Money",)),
        (words(30, "other"), ("Money", "Still open")),
    ]
