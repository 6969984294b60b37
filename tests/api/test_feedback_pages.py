"""The feedback on completeness and the pages it leads to, as the authority sees them."""

from __future__ import annotations

import re

import pytest

from api.actions import accounts, sending
from api.services import Services
from tests.api.put_aside import add_set_aside
from tests.api.site import Site, words_of_page

LOCKED = "This file is locked with a password. Remove the password and send it again."


@pytest.fixture
def locked(site: Site) -> str:
    """Give the id of the document that nobody could read."""
    found = re.search(r'id="file-(\w+)">\s*<th[^>]*>\s*locked\.pdf', site.get("authority", "{r}/receipt").text)
    assert found
    return found[1]


def _declare(services: Services, site: Site, *paths: str) -> None:
    admin = accounts.act_as(services, "admin")
    for path in paths:
        sending.declare(services, admin, site.filled.return_id, request_item="R05", path=path)


def test_a_file_that_could_not_be_read_is_marked_where_it_is_named(site: Site, services: Services, locked: str) -> None:
    _declare(services, site, "01 People/Carers report.pdf", "locked.pdf")

    page = site.get("authority", "{r}/completeness")

    assert f"locked.pdf could not be read. {LOCKED}" in words_of_page(page)
    assert "Carers report.pdf locked.pdf (could not be read, so it is not used)" in words_of_page(page)
    assert f'/receipt#file-{locked}">locked.pdf</a>' in page.text
    assert f"/documents/{locked}" not in page.text


def test_a_document_that_was_not_read_says_so_and_what_to_do(site: Site, locked: str) -> None:
    page = site.get("authority", f"{{r}}/documents/{locked}")
    answer = site.get("authority", f"/api/v1/returns/{site.filled.return_id}/documents/{locked}/pages/1")

    said = f"locked.pdf was not read, so there is no text to show. {LOCKED}"
    assert (page.status_code, answer.status_code) == (404, 404)
    assert said in words_of_page(page)
    assert f'/receipt#file-{locked}"' in page.text
    assert "mistyped" not in page.text
    assert answer.json()["detail"] == said


def test_a_page_that_a_document_has_not_is_told_with_how_many_it_has(site: Site, services: Services) -> None:
    short = add_set_aside(services, site.filled).near

    pages = [site.get("authority", f"{{r}}/documents/{each}?page=9") for each in (site.filled.document_id, short)]

    assert "This document has 2 pages; there is no page 9." in words_of_page(pages[0])
    assert "This document has 1 page; there is no page 9." in words_of_page(pages[1])


def test_a_file_already_sent_is_named_for_a_request_item_with_its_section(site: Site) -> None:
    asked = site.get("authority", "{r}/send?item=R05")
    report = "01 People/Carers report.pdf"

    unsaid = site.post("authority", "{r}/answers", request_item="R05", section="3 Waits")
    said = site.post("authority", "{r}/answers", request_item="R05", path=report, section="3 Waits")
    feedback = words_of_page(site.get("authority", "{r}/completeness"))

    assert '<option value="R05" selected>' in asked.text
    assert f'<option value="{report}">Carers report.pdf (in 01 People/)</option>' in asked.text
    assert '<option value="locked.pdf"' not in asked.text
    assert unsaid.status_code == 422
    assert "Choose a file of this return" in words_of_page(unsaid)
    assert unsaid.text.count('value="3 Waits"') == 1
    assert "It was noted which file answers" in words_of_page(site.get("authority", said.headers["location"]))
    assert "Carers report.pdf , section “3 Waits”" in feedback


def test_the_feedback_leads_to_naming_a_file_already_sent(site: Site) -> None:
    page = site.get("authority", "{r}/completeness")

    assert site.address("{r}/send?item=R05#answer-title") in page.text
    assert "/send?item" not in site.get("assessor", "{r}/completeness").text


def test_what_was_read_but_matched_to_no_item_is_listed_to_its_authority(site: Site) -> None:
    page = site.get("authority", "{r}/completeness")
    named = re.search(r'href="([^"]+)">Say what it answers', page.text)
    assert named
    asked = site.get("authority", named[1])

    assert "Read, but not matched to an item 1 file" in words_of_page(page)
    assert '<option value="01 People/Carers report.pdf" selected>' in asked.text
    assert "not matched" not in site.get("assessor", "{r}/completeness").text
