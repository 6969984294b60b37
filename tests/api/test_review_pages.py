"""Pages of the grid and its suggestions: what is decided there, and what is told when it cannot be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

from api.actions.grid import GridView
from api.pages import words
from api.pages.grid import CARDS, cut_cards, is_folded, twins
from api.pages.suggestions import in_this_run, turned_down_with
from api.services import Services
from index.entries.grid import also_suggested
from index.model import Decision, Polarity, Suggestion, SuggestionId
from ingest.model import PassageId
from tests.api.filled import WAITED, make_unclear
from tests.api.put_table import add_table
from tests.api.site import CELL, Site, words_of_page
from tests.index.making import cited


def test_the_page_of_an_unclear_suggestion_asks_which_way_it_speaks(site: Site, services: Services) -> None:
    make_unclear(services, site.filled.first)
    page = site.get("assessor", "{r}/suggestions/{first}")
    clear = site.get("assessor", "{r}/suggestions/{second}")
    refused = site.post("assessor", "{r}/suggestions/{first}", decision="accept")
    taken = site.post("assessor", "{r}/suggestions/{first}", decision="accept", polarity="unclear")

    assert '<select id="way" name="polarity" form="accept-form" required>' in page.text
    assert '<select id="way" name="polarity" form="accept-form">' in clear.text
    assert refused.status_code == 422
    assert taken.status_code == 303


def test_an_accepted_entry_is_edited_from_its_cell(site: Site) -> None:
    site.post("assessor", "{r}/suggestions/{first}", decision="accept")
    link = re.search(r'href="([^"]+/entries/[^"]+/edit)"', site.get("assessor", "{r}/grid/" + CELL).text)
    assert link
    form = site.get("admin", link[1])
    same = site.post("admin", link[1], text=WAITED, polarity="shortfall")
    done = site.post("admin", link[1], text=f"{WAITED} Ask why.", polarity="neutral")
    late = site.post("assessor", link[1], text="Too late.")

    assert WAITED in words_of_page(form)
    assert same.status_code == 422
    told = words_of_page(site.get("assessor", done.headers["location"]))
    assert "The entry was changed." in told
    assert "Neutral Suggestion accepted with changes, admin" in told
    assert late.status_code == 409


def test_cards_entries_and_suggestions_say_of_which_year_their_source_is(site: Site) -> None:
    card = words_of_page(site.get("assessor", "{r}/grid/" + CELL))
    beside = words_of_page(site.get("assessor", "{r}/suggestions/{first}"))
    site.post("assessor", "{r}/suggestions/{first}", decision="accept")
    entry = words_of_page(site.get("assessor", "{r}/grid/" + CELL))

    assert card.count("Carers report.pdf (of 2024), page 1") == 2
    assert "Of 2024" in beside
    assert entry.count("Carers report.pdf (of 2024), page 1") == 2


def test_the_grid_says_each_cells_state_in_words(site: Site) -> None:
    text = words_of_page(site.get("assessor", "{r}/grid"))

    assert "0 of 3 suggestions decided" in text
    assert "Assessing needs, People's experience: Thin 2 suggestions wait 1 document" in text
    assert "Observation Not used" in text


def test_the_source_shows_the_cited_words_marked_and_numbered(site: Site) -> None:
    page = site.get("assessor", "{r}/suggestions/{first}")

    assert re.search(
        rf'<mark id="mark-1"><span class="number" id="cited-1">\[1\]</span> {re.escape(WAITED)}</mark>', page.text
    )
    assert "1 of 2 waiting" in words_of_page(page)
    assert "Of 2024" in words_of_page(page)
    assert "Assessing needs 70% words: waited" in words_of_page(page)


def test_accepting_leads_to_the_next_that_waits(site: Site) -> None:
    answer = site.post("assessor", "{r}/suggestions/{first}", decision="accept")
    following = words_of_page(site.get("assessor", answer.headers["location"]))

    assert answer.headers["location"] == site.address("{r}/suggestions/{second}?after={first}")
    assert "The suggestion before was accepted." in following


def test_the_last_decision_of_a_cell_leads_back_to_it(site: Site) -> None:
    answer = site.post("assessor", "{r}/suggestions/{alone}", decision="accept")
    cell = words_of_page(site.get("assessor", answer.headers["location"]))

    assert "/grid/learning/processes" in answer.headers["location"]
    assert "Accepted suggestion, assessor," in cell


def test_a_rejection_keeps_its_note_and_can_be_undone(site: Site) -> None:
    site.post("assessor", "{r}/suggestions/{first}", decision="reject", note="Too old")
    rejected = words_of_page(site.get("assessor", "{r}/suggestions/{first}"))
    site.post("assessor", "{r}/suggestions/{first}", decision="undo")
    undone = words_of_page(site.get("assessor", "{r}/suggestions/{first}"))

    assert "assessor rejected it" in rejected
    assert "“Too old”" in rejected
    assert "took the decision back" in undone
    assert "1 of 2 waiting" in undone


def test_a_cell_shows_what_speaks_one_way_and_leads_to_the_next(site: Site) -> None:
    every = words_of_page(site.get("assessor", "{r}/grid/" + CELL))
    none = words_of_page(site.get("assessor", "{r}/grid/" + CELL + "?way=strength"))
    decision = {"decision": "accept", "back": "cell", "way": "shortfall", "page": "2"}
    answer = site.post("assessor", "{r}/suggestions/{first}", **decision)

    assert "Suggestion 1 of 2" in every
    assert "Suggestion 1 of" not in none
    assert "2 suggestions waiting" in none
    assert "Next cell with suggestions: Learning, improvement and innovation, Processes" in every
    assert answer.headers["location"].endswith("&way=shortfall&page=2#waiting")
    assert "Suggestion 1 of 1" in words_of_page(site.get("assessor", answer.headers["location"]))


def test_what_is_hardly_likely_or_likelier_elsewhere_is_folded() -> None:
    one, other, apart = _suggestions()
    likelier = replace(other, confidence=0.9)
    low = replace(apart, confidence=0.2)
    grid = cast(GridView, SimpleNamespace(
        suggestions={each.id: each for each in (one, likelier, low)},
        reviews={}, paths={}, years={}, pages=lambda *_: None
    ))  # fmt: skip

    folded = {
        each.id: is_folded(grid, each, also) for each, also in ((one, (likelier,)), (likelier, (one,)), (low, ()))
    }

    assert folded == {one.id: True, likelier.id: False, low.id: True}


def test_what_waits_in_a_full_cell_is_cut_into_pages_in_the_order_of_review() -> None:
    (one, *_) = _suggestions()
    many = [
        replace(
            one,
            id=SuggestionId(f"s{n}"),
            key=f"s{n}",
            passages=(PassageId(f"p{n}"),),
            confidence=0.2 if n == 1 else 0.9,
        )
        for n in range(2 * CARDS)
    ]
    grid = cast(GridView, SimpleNamespace(
        suggestions={each.id: each for each in many}, reviews={}, paths={}, years={}, cells=(), pages=lambda *_: None
    ))  # fmt: skip

    first, last, found = cut_cards(grid, many), cut_cards(grid, many, page=9), cut_cards(grid, many, at="s26")

    assert [shown.number for shown in first.shown] == [1, *range(3, CARDS + 2)]
    assert last.shown[-1].item == many[1]
    assert (last.shown[-1].number, last.shown[-1].folded) == (2, True)
    assert (last.number, last.pages, last.waiting, last.folded) == (2, 2, 2 * CARDS, 1)
    assert found.number == 2


def test_a_cell_leads_from_its_top_to_the_form_for_ones_own_entry(site: Site) -> None:
    page = site.get("assessor", "{r}/grid/" + CELL)

    assert page.text.count('href="#own-title"') == 2
    assert page.text.index("Add an entry of your own</a>") < page.text.index("Suggestions waiting")


def test_from_a_suggestion_the_cell_opens_where_it_waits(site: Site) -> None:
    page = site.get("assessor", "{r}/suggestions/{second}")
    there = site.address("{r}/grid/" + CELL + "?at={second}#waiting")

    assert f'href="{there}"' in page.text
    assert "Suggestion 2 of 2" in words_of_page(site.get("assessor", there))


def test_a_cell_lists_what_was_rejected_and_takes_it_back(site: Site) -> None:
    site.post("assessor", "{r}/suggestions/{alone}", decision="reject", note="Too old")
    cell = words_of_page(site.get("assessor", "{r}/grid/learning/processes"))
    grid = words_of_page(site.get("assessor", "{r}/grid"))
    place = {"back": "cell", "statement": "learning", "category": "processes"}
    answer = site.post("assessor", "{r}/suggestions/{alone}", decision="undo", **place)
    back = words_of_page(site.get("assessor", answer.headers["location"]))

    assert "None accepted 0 entries, 0 suggestions waiting, 1 rejected" in cell
    assert "assessor rejected it" in cell
    assert "“Too old”" in cell
    assert "Nothing was found" not in cell
    assert "Learning, improvement and innovation, Processes: None accepted 1 rejected" in grid
    assert "The suggestion waits again." in back


def test_a_passage_that_says_several_things_is_shown_sentence_by_sentence(site: Site) -> None:
    said = "Carers waited (Equity in experience and outcomes 75%, Feedback from partners 65%, shortfall 85%)"

    for page in ("{r}/suggestions/{first}", "{r}/documents/{document}", "{r}/passages/{passage}/entry"):
        assert said in words_of_page(site.get("assessor", page)), page
    assert said not in words_of_page(site.get("authority", "{r}/documents/{document}"))


def test_an_accepted_entry_leads_to_its_source_and_says_which_way_it_speaks(site: Site) -> None:
    site.post("assessor", "{r}/suggestions/{alone}", decision="accept", polarity="shortfall")
    page = site.get("assessor", "{r}/grid/learning/processes")

    assert site.address("{r}/suggestions/{alone}") in page.text
    assert "Shortfall Accepted suggestion, assessor," in words_of_page(page)
    assert "Take the decision back" in words_of_page(page)


def test_a_passage_found_or_read_is_put_into_the_grid(site: Site) -> None:
    page = words_of_page(site.get("assessor", "{r}/passages/{passage}/entry"))
    place = {"statement": "equity", "category": "people", "polarity": "shortfall"}
    empty = site.post("assessor", "{r}/passages/{passage}/entry", text=" ", **place)
    answer = site.post("assessor", "{r}/passages/{passage}/entry", text=WAITED, **place)
    cell = site.get("assessor", answer.headers["location"])
    waiting = words_of_page(site.get("assessor", "{r}/grid/" + CELL))
    read = site.get("assessor", "{r}/documents/{document}")

    assert "Words of it stand in an entry already, under Equity" in waiting
    assert "Suggested under Assessing needs: People's experience" in page
    assert "The entry needs words" in words_of_page(empty)
    assert 'aria-label="Citation 1"' in cell.text
    assert "Shortfall Passage put here, assessor," in words_of_page(cell)
    assert site.address("{r}/passages/{passage}/entry") in read.text
    assert "/entry" not in site.get("authority", "{r}/documents/{document}").text


def test_an_edit_keeps_the_citation_of_unchanged_sentences(site: Site) -> None:
    site.post("assessor", "{r}/suggestions/{first}", decision="edit", text=f"{WAITED} We saw this too.")
    cell = site.get("assessor", "{r}/grid/" + CELL).text

    assert f"{WAITED}&#8288;<a" in cell
    assert '<span class="own-words">We saw this too.</span>' in cell


def test_an_empty_edit_is_told_and_the_editor_stays_open(site: Site) -> None:
    answer = site.post("assessor", "{r}/suggestions/{first}", decision="edit", text="  ")

    assert answer.status_code == 422
    assert "<textarea" in answer.text


def test_somebody_elses_decision_is_told_not_overwritten(site: Site) -> None:
    site.post("admin", "{r}/suggestions/{first}", decision="accept")

    answer = site.post("assessor", "{r}/suggestions/{first}", decision="reject")

    assert answer.status_code == 409
    assert "admin decided on this already" in words_of_page(answer)


def test_an_entry_of_ones_own_is_added_and_taken_back(site: Site) -> None:
    site.post("assessor", "{r}/grid/" + CELL, text="Told in an interview: <i>we waited</i>.")
    cell = site.get("assessor", "{r}/grid/" + CELL)
    withdraw = re.search(r'action="([^"]+/withdraw)"', cell.text)
    assert withdraw
    site.post("assessor", withdraw[1], statement="assessing-needs", category="people")

    assert "&lt;i&gt;we waited&lt;/i&gt;" in cell.text
    assert "Assessor's own entry, assessor," in words_of_page(cell)
    assert "No entry yet." in words_of_page(site.get("assessor", "{r}/grid/" + CELL))


def test_before_somebody_elses_entry_is_taken_back_it_is_said_whose_it_is(site: Site) -> None:
    site.post("admin", "{r}/grid/" + CELL, text="Told in an interview.")

    cell = site.get("assessor", "{r}/grid/" + CELL)
    mine = site.get("admin", "{r}/grid/" + CELL)

    assert "Take back the entry of admin admin wrote it." in words_of_page(cell)
    assert "Take back the entry of" not in words_of_page(mine)


def test_an_entry_without_words_is_told(site: Site) -> None:
    answer = site.post("assessor", "{r}/grid/" + CELL, text=" ")

    assert answer.status_code == 422
    assert "The entry needs words" in words_of_page(answer)


def test_quoted_rows_stand_in_a_table_below_its_head(site: Site, services: Services) -> None:
    add_table(services, site.filled)

    page = site.get("assessor", "{r}/grid/equity/staff-leaders")

    assert re.search(r'<th scope="col">Ref&#8288;<a [^>]+>\[1\]</a></th>\s*<th scope="col">Indicator</th>', page.text)
    assert re.search(r'<th scope="row">A4&#8288;<a [^>]+>\[3\]</a></th>', page.text)
    assert '<td data-label="Q4 23/24">60%</td>' in page.text
    assert '<td data-label="Comment"></td>' in page.text
    assert "2 of 4 rows; the others are in the document." in words_of_page(page)
    assert " | " not in page.text


def _suggestions() -> tuple[Suggestion, ...]:
    return tuple(
        Suggestion(
            id=SuggestionId(name), key=name, statement=name, category="people", polarity=Polarity.NEUTRAL,
            summary=cited("d1"), passages=tuple(map(PassageId, passages)), documents=1, confidence=0.5, reason="",
        )
        for name, passages in (("learning", "ab"), ("equity", "bc"), ("governance", "d"))
    )  # fmt: skip


def _grid(*suggestions: Suggestion, reviews: Mapping[str, object] | None = None) -> GridView:
    return cast(GridView, SimpleNamespace(suggestions={each.id: each for each in suggestions}, reviews=reviews or {}))


def test_suggestions_of_the_same_words_for_other_cells_name_one_another() -> None:
    one, other, apart = _suggestions()
    (said,) = cited("d1")
    beside = replace(one, id=SuggestionId("beside"))  # the other way that the passage speaks, with who said it
    unlike = replace(other, id=SuggestionId("unlike"), summary=(replace(said, text="Other words"),))
    grid = _grid(one, other, apart, beside, unlike)

    assert also_suggested(grid.suggestions, [one, apart]) == {one.id: (other,), apart.id: ()}


def test_a_place_is_named_once_however_many_suggestions_there_rest_on_the_passage() -> None:
    one, other, apart = _suggestions()
    beside = replace(one, id=SuggestionId("beside"))

    assert words.once_a_place([one, other, beside, apart]) == [one, other, apart]


def test_the_same_words_waiting_elsewhere_are_twins_until_somebody_decides() -> None:
    one, other, _ = _suggestions()
    changed = replace(other, id=SuggestionId("changed"), key="changed", summary=cited("d2"))
    decided = replace(other, id=SuggestionId("decided"), key="decided")
    grid = _grid(one, other, changed, decided, reviews={"decided": object()})

    assert twins(grid, one, [other, changed, decided]) == {other.id}


def test_the_same_words_are_turned_down_elsewhere_in_one_go(site: Site) -> None:
    site.post("assessor", "{r}/suggestions/{first}", decision="accept", elsewhere=site.filled.alone)

    there = words_of_page(site.get("assessor", "{r}/grid/learning/processes"))
    assert "assessor rejected it" in there
    assert "“Accepted under Assessing needs.”" in there


def test_taking_an_acceptance_back_lets_the_same_words_wait_again_elsewhere() -> None:
    one, other, apart = _suggestions()
    note = SimpleNamespace(by="ann", decision=Decision.REJECT, text="Accepted under Learning.")
    own = replace(one, key="k1")
    accepted = SimpleNamespace(
        by="ann", decision=Decision.ACCEPT, text="", statement="", suggestion_id=own.id, suggestion_key="k1"
    )
    unlike = SimpleNamespace(by="ben", decision=Decision.REJECT, text="Too old")
    grid = _grid(own, other, apart, reviews={"k1": accepted, other.key: note, apart.key: unlike})
    grid = cast(GridView, SimpleNamespace(**vars(grid), framework=SimpleNamespace(
        statement=lambda _: SimpleNamespace(title="Learning")
    )))  # fmt: skip

    assert [each.id for each in turned_down_with(grid, own)] == [other.id]


def test_a_suggestion_of_an_earlier_run_is_found_in_the_latest() -> None:
    one, other, _ = _suggestions()
    again = replace(one, id=SuggestionId("newer"))

    assert in_this_run(_grid(again, other), one.id, one.key) == again
    assert in_this_run(_grid(other), one.id, one.key) is None
