"""A Markdown source becomes the blocks that its author meant."""

from __future__ import annotations

import pytest

from eval.sample.source import Field, Heading, Items, Paragraph, Source, Table, parse

FRONT = "---\npath: a/b.docx\ntitle: B\nitems: [R01]\ntype: report\nyear: 2024\nstatus: final\n---\n"
MARK = "@evidence id=b-01 statements=equity,learning categories=people polarity=neutral\n"


def read(body: str) -> Source:
    return parse("b", FRONT + body)


def test_front_matter_tells_the_path_and_the_format() -> None:
    assert (read("").path, read("").extension, read("").template) == ("a/b.docx", ".docx", "none")


def test_headings_paragraphs_and_lists_are_told_apart() -> None:
    assert read("# One\n\nText. 2. more\n\n- a\n- b\n\n1. c\n2. d\n").blocks == (
        Heading(text="One", level=1),
        Paragraph(text="Text. 2. more"),
        Items(texts=("a", "b"), numbered=False),
        Items(texts=("c", "d"), numbered=True),
    )


def test_a_table_keeps_its_empty_cells_and_drops_its_rule() -> None:
    assert read("| A | B |\n| --- | --- |\n| 1 |  |\n| | |\n").blocks == (
        Table(rows=(("A", "B"), ("1", ""), ("", ""))),
    )


def test_a_mark_belongs_to_the_paragraph_below_it() -> None:
    ((mark, text),) = read(f"{MARK}It was seen.\n\nNot this.\n").evidence

    assert (mark.id, mark.statements, text) == ("b-01", ("equity", "learning"), "It was seen.")


def test_a_marked_paragraph_may_begin_with_a_number() -> None:
    assert read(f"{MARK}3. It was seen.\n").evidence[0][1] == "3. It was seen."


def test_the_evidence_of_a_form_field_is_its_answer() -> None:
    source = read(f"{MARK}[field] How was it? = Slow.\n\n[field] When? =\n")

    assert source.evidence[0][1] == "Slow."
    assert isinstance(source.blocks[1], Field)
    assert source.blocks[1].value == ""


@pytest.mark.parametrize("body", [f"{MARK}\nToo late.\n", "@evidence id=x\nText.\n"])
def test_a_mark_that_marks_nothing_or_is_malformed_is_refused(body: str) -> None:
    with pytest.raises(ValueError, match="b: "):
        read(body)


def test_a_source_without_front_matter_is_refused() -> None:
    with pytest.raises(ValueError, match="no front matter"):
        parse("b", "# Heading\n")
