"""The feedback on completeness and the pages it leads to, as the authority sees them."""

from __future__ import annotations

import re

import pytest

from api.actions import accounts, sending
from api.services import Services
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
