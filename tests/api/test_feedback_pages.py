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
