"""Where things stand on a page: read at a glance, and at 200 and 400 % zoom."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Running

pytestmark = pytest.mark.browser

ZOOMED = {"width": 320, "height": 256}  # CSS pixels of 1280 by 1024 at 400 %
DOUBLE = {"width": 640, "height": 512}  # and at 200 %
WIDE = {"width": 1280, "height": 800}


def _box(found: Locator) -> dict[str, float]:
    box = found.bounding_box()
    assert box is not None
    return dict(box)


def test_the_ways_on_from_a_return_stand_one_below_the_other(running: Running, new_page: Callable[..., Page]) -> None:
    page = new_page(viewport=WIDE)
    running.sign_in(page, "assessor")

    page.goto(f"{running.address}/returns/{running.filled.return_id}")
    places = [_box(each)["y"] for each in page.locator("ul.onward > li").all()]

    assert len(places) == 6
    assert len(set(places)) == 6


def test_the_buttons_of_a_decision_stay_in_their_panel_at_400_percent(
    running: Running, new_page: Callable[..., Page]
) -> None:
    page = new_page(viewport=ZOOMED)
    running.sign_in(page, "assessor")

    page.goto(f"{running.address}/returns/{running.filled.return_id}/suggestions/{running.filled.first}")
    panel = _box(page.get_by_role("complementary", name="Decision"))

    for name in ("Accept", "Edit", "Reject"):
        button = _box(page.locator(".row").get_by_text(name))
        assert button["x"] + button["width"] <= panel["x"] + panel["width"], name


@pytest.mark.parametrize("viewport", [DOUBLE, ZOOMED], ids=["200", "400"])
def test_what_each_status_means_is_there_at_every_zoom(
    running: Running, new_page: Callable[..., Page], viewport: dict[str, int]
) -> None:
    page = new_page(viewport=viewport)
    running.sign_in(page, "authority")

    page.goto(f"{running.address}/returns/{running.filled.return_id}")

    expect(page.get_by_text("Read and in use.")).to_be_visible()
    assert _box(page.locator("caption"))["height"] < 60


def test_an_entry_can_be_read_while_it_is_moved(running: Running, new_page: Callable[..., Page]) -> None:
    page = new_page(viewport=WIDE)
    running.sign_in(page, "assessor")

    page.goto(f"{running.address}/returns/{running.filled.return_id}/suggestions/{running.filled.first}")
    page.get_by_text("Move it to another place of the grid").click()

    assert _box(page.locator(".panel .words"))["height"] >= 300
    page.get_by_role("button", name="Accept it there").scroll_into_view_if_needed()
    expect(page.get_by_role("button", name="Accept it there")).to_be_in_viewport()
