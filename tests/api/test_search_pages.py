"""Pages of search: hits, saved searches, and what narrows them."""

from __future__ import annotations

import re

import pytest

from tests.api.filled import WAITED
from tests.api.site import Site, words_of_page


def test_a_search_hits_own_words_are_marked_in_the_document(site: Site) -> None:
    page = site.get("assessor", "{r}/documents/{document}?passage={passage}")

    assert f'<mark id="mark-1">{WAITED}</mark>' in page.text


def test_an_unclosed_quote_is_told_with_what_to_do(site: Site) -> None:
    answer = site.get("assessor", '{r}/search?q="waiting')

    assert answer.status_code == 400
    assert "quot" in words_of_page(answer)


def test_a_search_is_kept_run_again_and_deleted_without_scripts(site: Site) -> None:
    kept = site.post("assessor", "{r}/searches", q="carers waited", name="Waits of carers")
    page = site.get("assessor", "{r}/search")
    delete = re.search(r'action="([^"]+/searches/[^"]+/delete)"', page.text)

    assert kept.status_code == 303
    assert "q=carers+waited" in kept.headers["location"]
    assert "Waits of carers" in page.text
    assert "Waits of carers" not in site.get("admin", "{r}/search").text
    assert delete
    assert site.post("assessor", delete[1]).status_code == 303
    assert "Waits of carers" not in site.get("assessor", "{r}/search").text


def test_a_search_under_a_name_that_is_taken_is_told_and_shown_again(site: Site) -> None:
    site.post("assessor", "{r}/searches", q="carers", name="Twice")

    answer = site.post("assessor", "{r}/searches", q="waits", name="Twice")

    assert answer.status_code == 409
    assert "Choose another name" in words_of_page(answer)


def test_results_lead_to_more_like_them_and_narrow_by_what_a_person_may_see(site: Site) -> None:
    assessor, authority = (site.get(who, "{r}/search?q=carers").text for who in ("assessor", "authority"))
    like = re.search(r'href="([^"]+/search\?like=[^"]+)"', assessor)

    assert like
    assert "most like this one" in words_of_page(site.get("assessor", like[1]))
    assert "statement=" in assessor
    assert "statement=" not in authority


def test_the_page_says_that_no_passage_has_a_word_and_what_to_do_when_nothing_answers(site: Site) -> None:
    some, none = (words_of_page(site.get("assessor", f"{{r}}/search?q={q}")) for q in ("carers+autism", "zyzzyva"))

    assert "No passage has: autism." in some
    assert "Nothing answers “zyzzyva”" in none
    assert "No passage has these words. None is near in meaning." in none
    assert "Check the spelling" in none
    assert "reading is done" not in none


def test_a_phrase_that_is_nowhere_leads_to_the_search_without_quotes(site: Site) -> None:
    page = site.get("assessor", '{r}/search?q="waited+carers"')

    assert "No passage has: &#34;waited carers&#34;." in page.text
    assert re.search(r'href="[^"]+q=waited\+carers">search without the quotes', page.text)


def test_the_number_of_passages_is_the_same_beside_the_results_and_above_them(site: Site) -> None:
    page = words_of_page(site.get("assessor", "{r}/search?q=carers"))

    assert "3 passages for “carers”, best first" in page
    assert "Counted over 3 passages," in page


def test_what_comes_after_the_first_results_is_shown_to_its_end(site: Site) -> None:
    page = words_of_page(site.get("assessor", "{r}/search?q=carers+list+audited&start=1"))

    assert "Passages 2 to 3 of 3 for" in page
    assert "Back to the first" in page
    assert "Show more" not in page


@pytest.mark.parametrize("start", ["x", "-1", "9" * 20, "9" * 5000])
def test_a_start_that_is_no_number_or_too_long_a_one_is_the_first(site: Site, start: str) -> None:
    page = words_of_page(site.get("assessor", f"{{r}}/search?q=carers&start={start}"))

    assert "3 passages for “carers”, best first" in page


def test_a_start_past_the_end_gives_nothing_more(site: Site) -> None:
    page = words_of_page(site.get("assessor", "{r}/search?q=carers&start=999999999"))
    found = [
        site.get("assessor", f"/api/v1{{r}}{path}start={'9' * 30}")
        for path in ("/search?q=carers&", "/passages/{passage}/similar?")
    ]

    assert "Nothing more answers “carers”" in page
    assert [(each.status_code, each.json()["hits"]) for each in found] == [(200, []), (200, [])]
    assert site.get("assessor", f"/api/v1{{r}}/search?q=carers&start={'9' * 5000}").status_code == 422


def test_json_says_what_no_passage_has_and_where_to_go_on(site: Site) -> None:
    found = site.get("assessor", "/api/v1{r}/search?q=carers+list+audited+autism&limit=1").json()

    assert (found["total"], found["start"], found["next"]) == (3, 0, 1)
    assert found["note"] == "No passage has: autism."
    assert found["missing"] == ["autism"]
