from __future__ import annotations

import io
import time

import docx

from api.actions import accounts, entries, returns, review, word_export
from api.actions.citing import Quoted
from api.actions.grid import open_grid
from api.actions.word_tables import add_table
from api.services import Services
from index import store as index_store
from index.entries.quoted_tables import QuotedRow, QuotedTable
from index.model import CitedSentence, Decision, GridEntry, GridEntryId, Origin, Polarity
from ingest.db import writing
from tests.api import put_table
from tests.api.conftest import World
from tests.api.filled import fill
from tests.builders import NOW


def paragraphs(world: World) -> list[str]:
    made = word_export.export_grid(world.services, accounts.act_as(world.services, "admin"), world.own)
    return [" ".join(paragraph.text.split()) for paragraph in docx.Document(io.BytesIO(made)).paragraphs]


def test_the_word_document_holds_what_was_accepted_with_its_sources_and_nothing_else(world: World) -> None:
    admin = accounts.act_as(world.services, "admin")
    grid = open_grid(world.services, admin, world.own)
    first, *others = [s for s in grid.suggestions.values() if s.key not in grid.reviews]

    review.decide(world.services, admin, world.own, first.id, decision=Decision.ACCEPT, polarity=Polarity.NEUTRAL)

    told = paragraphs(world)
    review.decide(world.services, admin, world.own, first.id, decision=Decision.UNDO, text="")
    words = " ".join(f"{sentence.text} [{number}]" for number, sentence in enumerate(first.summary, start=1))
    assert words in told
    assert any(line.startswith("[1] ") and line.endswith(".txt") for line in told)
    assert any(line.startswith("Accepted by admin, ") for line in told)
    own = {sentence.text for each in others for sentence in each.summary} - {each.text for each in first.summary}
    assert not any(text in line for text in own for line in told)


def test_each_sentence_of_the_word_document_has_the_number_of_its_source_in_the_order_of_the_text(
    services: Services,
) -> None:
    filled = fill(services)
    admin = accounts.act_as(services, "admin")
    view = returns.find_return(services, admin, filled.return_id)
    grid = open_grid(services, admin, filled.return_id)
    waited, listed = (grid.suggestions[each].summary[0] for each in (filled.first, filled.second))
    entry = GridEntry(
        id=GridEntryId("e"), origin=Origin.ASSESSOR, statement="equity", category="people",
        text=f"{listed.text} Ask why. {waited.text}", sentences=(waited, listed), suggestion_key=None, by="a", at=NOW,
    )  # fmt: skip
    with writing(services.engine) as connection:
        index_store.add_grid_entry(connection, entry=entry, review_id=None, user_id="u", **view.scope)

    document = docx.Document(io.BytesIO(word_export.export_grid(services, admin, filled.return_id)))

    told = [" ".join(paragraph.text.split()) for paragraph in document.paragraphs]
    assert "Not said which way it speaks" in told
    assert f"{listed.text} [1] Ask why. {waited.text} [2]" in told
    assert "[1] [2] 01 People/Carers report.pdf (of 2024), page 1" in told
    whole = document.paragraphs[told.index("Not said which way it speaks") :]
    ends = next(place for place, each in enumerate(whole) if not each.paragraph_format.keep_with_next)
    assert whole[ends].text.startswith("Put here by a, ")


def test_a_changed_entry_says_so_and_sets_what_a_person_added_apart(world: World) -> None:
    admin = accounts.act_as(world.services, "admin")
    grid = open_grid(world.services, admin, world.own)
    first = next(s for s in grid.suggestions.values() if s.key not in grid.reviews)
    quoted = first.summary[0].text

    review.decide(
        world.services,
        admin,
        world.own,
        first.id,
        decision=Decision.EDIT,
        text=f"{quoted} Late in the south.",
        polarity=Polarity.SHORTFALL,
    )

    made = word_export.export_grid(world.services, admin, world.own)
    review.decide(world.services, admin, world.own, first.id, decision=Decision.UNDO, text="")
    told = docx.Document(io.BytesIO(made)).paragraphs
    runs = {run.text: run for paragraph in told for run in paragraph.runs}
    assert runs["Shortfall"].bold
    assert not runs[f"{quoted}\N{NO-BREAK SPACE}[1]"].italic
    assert runs["Late in the south."].italic
    assert any(
        line.text.startswith("Accepted with changes by admin, ") and line.text.endswith("words of their own)")
        for line in told
    )


def test_an_entry_with_letters_that_no_printer_has_is_exported(world: World) -> None:
    admin = accounts.act_as(world.services, "admin")
    entries.add_entry(
        world.services, admin, world.own, statement="learning", category="people", text="Seen on\x0b the visit."
    )

    assert any("Seen on" in line for line in paragraphs(world))


def test_quoted_rows_are_a_table_of_the_document(services: Services) -> None:
    filled = fill(services)
    put_table.add_table(services, filled)
    admin = accounts.act_as(services, "admin")

    document = docx.Document(io.BytesIO(word_export.export_grid(services, admin, filled.return_id)))

    (table,) = document.tables
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells[0] == ["Ref\N{NO-BREAK SPACE}[1]", "Indicator", "Q4 23/24", "Q1", "Target", "RAG", "Comment"]
    assert cells[2] == [
        "A4\N{NO-BREAK SPACE}[3]",
        "Contacts settled at the front door",
        "60%",
        "62%",
        "60%",
        "Green",
        "",
    ]
    assert len(cells) == 3
    told = [paragraph.text for paragraph in document.paragraphs]
    assert "2 of 4 rows; the others are in the document." in told
    assert not any(" | " in line for line in told)
    assert any(line.startswith("[1] [2] [3] Data/Pack.xlsx") for line in told)


def test_a_return_with_the_longest_names_is_exported(services: Services) -> None:
    fill(services)
    admin = accounts.act_as(services, "admin")
    view = returns.open_return(services, admin, authority="A" * 200, reference="r" * 100)

    document = docx.Document(io.BytesIO(word_export.export_grid(services, admin, view.item.id)))

    assert document.core_properties.title.startswith("Evidence grid: AAA")
    assert document.paragraphs[0].text == f"Evidence grid: {'A' * 200}"
    assert "r" * 100 in document.paragraphs[1].text


def test_words_of_another_passage_begin_a_line_and_a_persons_own_stand_as_they_were_written() -> None:
    blocks = [(_sentence("It grew."), _sentence("It fell.")), (_sentence("Mine.\nAnd mine."),)]
    document = docx.Document()

    word_export.write_words(document, Quoted(blocks=tuple(blocks), references=()))

    assert [paragraph.text for paragraph in document.paragraphs] == ["It grew. It fell.\nMine.\nAnd mine."]


def test_a_row_whose_cells_nobody_can_place_reaches_to_the_last_column() -> None:
    head = QuotedRow(sentence=_sentence("Measure | Here | London"), cells=("Measure", "Here", "London"))
    row = QuotedRow(sentence=_sentence("Supported | 2,964"), cells=("Supported", "2,964"))
    document = docx.Document()

    add_table(document, QuotedTable(head=head, rows=(row,), columns=3, shown=1, of=1), plain=lambda text: text)

    assert [cell.text for cell in document.tables[0].rows[1].cells] == ["Supported", "2,964", "2,964"]


def test_tables_are_ruled_and_their_rows_stay_whole_below_a_head_that_is_repeated() -> None:
    head = QuotedRow(sentence=_sentence("Team | Waiting"), cells=("Team", "Waiting"))
    row = QuotedRow(sentence=_sentence("North | 12"), cells=("North", "12\tof 30"))
    document = docx.Document()

    add_table(document, QuotedTable(head=head, rows=(row, row), columns=2, shown=2, of=2), plain=lambda text: text)

    (made,) = document.tables
    assert made.style.name == "Table Grid"
    assert [[cell.text for cell in each.cells] for each in made.rows] == [list(head.cells), *[list(row.cells)] * 2]
    assert [[run.bold for run in each.cells[0].paragraphs[0].runs] for each in made.rows] == [[True], [False], [False]]
    assert [len(each._tr.xpath("w:trPr/w:tblHeader")) for each in made.rows] == [1, 0, 0]
    assert [len(each._tr.xpath("w:trPr/w:cantSplit")) for each in made.rows] == [1, 1, 1]
    assert {cell.width for each in made.rows for cell in each.cells} == {column.width for column in made.columns}


def test_many_tables_are_written_in_seconds() -> None:
    row = QuotedRow(sentence=_sentence("North | 12"), cells=("North", "12") * 10)
    table = QuotedTable(head=None, rows=(row,) * 5, columns=20, shown=5, of=5)
    document = docx.Document()
    started = time.process_time()

    for _ in range(400):
        add_table(document, table, plain=lambda text: text)

    assert time.process_time() - started < 15


def _sentence(text: str) -> CitedSentence:
    return CitedSentence(text=text, citations=())
