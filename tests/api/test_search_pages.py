"""Pages of search: hits, saved searches, and what narrows them."""

from __future__ import annotations

import re

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
