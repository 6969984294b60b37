from __future__ import annotations

import io
from dataclasses import replace

import docx

from api.actions import accounts, entries, review, word_export
from api.actions.grid import open_grid
from index.model import Citation, CitedSentence, Decision, GridEntry, GridEntryId, Origin
from ingest.model import DocumentId, PassageId
from tests.api.conftest import World
from tests.builders import NOW


def paragraphs(world: World) -> list[str]:
    made = word_export.export_grid(world.services, accounts.act_as(world.services, "admin"), world.own)
    return [" ".join(paragraph.text.split()) for paragraph in docx.Document(io.BytesIO(made)).paragraphs]


def test_the_word_document_holds_what_was_accepted_with_its_sources_and_nothing_else(world: World) -> None:
    admin = accounts.act_as(world.services, "admin")
    grid = open_grid(world.services, admin, world.own)
    first, *others = [s for s in grid.suggestions.values() if s.key not in grid.reviews]

    review.decide(world.services, admin, world.own, first.id, decision=Decision.ACCEPT, text="")

    told = paragraphs(world)
    review.decide(world.services, admin, world.own, first.id, decision=Decision.UNDO, text="")
    words = " ".join(sentence.text for sentence in first.summary)
    assert words in told
    assert any(line.endswith(".txt") for line in told)
    assert any(line.startswith("Accepted by admin, ") for line in told)
    own = {" ".join(sentence.text for sentence in each.summary) for each in others}
    assert not own - {words} & set(told)


def test_an_entry_with_letters_that_no_printer_has_is_exported(world: World) -> None:
    admin = accounts.act_as(world.services, "admin")
    entries.add_entry(
        world.services, admin, world.own, statement="learning", category="people", text="Seen on\x0b the visit."
    )

    assert any("Seen on" in line for line in paragraphs(world))


def test_rows_and_words_of_another_passage_begin_lines_of_their_own() -> None:
    head, row, said, more = (
        CitedSentence(
            text=text,
            citations=(
                Citation(
                    passage_id=PassageId(passage), document_id=DocumentId("d"), reading="r", number=1, page=1, start=0,
                    end=1, quote=text,
                ),
            ),
        )
        for text, passage in (("Team | Wait", "a"), ("North | 31", "a"), ("It grew.", "b"), ("It fell.", "b"))
    )  # fmt: skip
    entry = GridEntry(
        id=GridEntryId("e"), origin=Origin.SUGGESTION, statement="learning", category="people",
        text="Team | Wait North | 31 It grew. It fell.", sentences=(head, row, said, more), suggestion_key=None,
        by="a", at=NOW,
    )  # fmt: skip

    assert word_export.lines_of(entry) == ["Team | Wait", "North | 31", "It grew. It fell."]
    assert word_export.lines_of(replace(entry, text="My own words.")) == ["My own words."]
