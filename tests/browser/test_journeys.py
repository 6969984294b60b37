"""Journeys in a real browser: without scripts, by keyboard, at 400 % zoom, and checked by axe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from api.services import Services
from tests.api.filled import WAITED, make_unclear
from tests.browser.conftest import Running

pytestmark = pytest.mark.browser

ZOOMED = {"width": 320, "height": 256}  # CSS pixels of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10)
WIDE = {"width": 1280, "height": 800}


def _pages(running: Running, who: str) -> list[str]:
    home = f"/returns/{running.filled.return_id}"
    shared = ["/", home, f"{home}/receipt", f"{home}/completeness", f"{home}/search", "/nowhere"]
    document = f"{home}/documents/{running.filled.document_id}"
    shared += [document, f"{document}?passage={running.filled.passage_id}", f'{home}/search?q="open']
    shared += [f"{home}/search?q={query}" for query in ("carers+autism", "zyzzyva", "carers+list+audited&start=1")]
    draft = f"/returns/{running.filled.draft_id}"
    return (
        shared
        + {
            "authority": [f"{home}/send", f"{home}/grid", draft, f"{draft}/submit"],
            "assessor": [
                f"{home}/grid",
                f"{home}/grid/assessing-needs/people",
                f"{home}/grid/equity/staff-leaders",
                f"{home}/suggestions/{running.filled.first}",
                f"{home}/suggestions/{running.filled.first}?edit=1",
                f"{home}/suggestions/{running.filled.first}?first=1",
                f"{home}/aside",
                f"{home}/elsewhere",
                f"{home}/aside/{running.aside.near}",
                f"{home}/aside/{running.aside.form}",
                f"{home}/aside/{running.filled.document_id}",
            ],
            "admin": ["/accounts", "/log"],
        }[who]
    )


def test_a_suggestion_is_accepted_without_scripts(running: Running, new_page: Callable[..., Page]) -> None:
    page = new_page(java_script_enabled=False)
    running.sign_in(page, "assessor")

    page.get_by_role("row", name="Thornmere Council").get_by_role("link", name="2024").click()
    page.get_by_role("link", name="Open the evidence grid").click()
    page.get_by_role("link", name="Assessing needs, People's experience").click()
    page.get_by_role("link", name="Open beside source").first.click()
    expect(page.locator("mark")).to_contain_text(WAITED)
    page.get_by_role("button", name="Accept").click()

    expect(page.get_by_role("status")).to_contain_text("The suggestion before was accepted.")
    page.get_by_role("link", name="All of this cell").click()
    expect(page.get_by_role("article").first).to_contain_text("Accepted suggestion, assessor")


def test_files_are_sent_without_scripts(running: Running, new_page: Callable[..., Page], tmp_path: Path) -> None:
    sent = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in sent:
        file.write_text(f"Words of {file.name}.")
    page = new_page(java_script_enabled=False)
    running.sign_in(page, "authority")

    page.goto(f"{running.address}/returns/{running.filled.draft_id}/send")
    page.get_by_label("Files", exact=True).set_input_files(sent)
    page.get_by_label("Request item (optional)").select_option("R05")
    page.get_by_role("button", name="Send the files").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Files you just sent")
    expect(page.get_by_role("status")).to_contain_text("2 files arrived.")


def test_keys_decide_and_are_off_while_typing_and_when_switched_off(
    running: Running, new_page: Callable[..., Page]
) -> None:
    page = new_page(viewport=WIDE)
    running.sign_in(page, "assessor")
    first = f"{running.address}/returns/{running.filled.return_id}/suggestions/{running.filled.first}"

    page.goto(first)
    page.get_by_label("Note if you reject it").press_sequentially("area")
    expect(page.get_by_label("Note if you reject it")).to_have_value("area")
    assert page.url == first
    page.get_by_text("Keys are on").click()
    page.get_by_role("button", name="Switch the keys off").click()
    page.locator("h1").click()
    page.keyboard.press("a")
    page.reload()
    expect(page.get_by_role("button", name="Accept")).to_be_visible()
    page.get_by_text("Keys are off").click()
    page.get_by_role("button", name="Switch the keys on").click()
    page.locator("h1").click()
    page.keyboard.press("a")

    expect(page.get_by_role("status")).to_contain_text("The suggestion before was accepted.")


def test_a_key_takes_back_the_decision_before(running: Running, new_page: Callable[..., Page]) -> None:
    page = new_page(viewport=WIDE)
    running.sign_in(page, "assessor")
    first = f"{running.address}/returns/{running.filled.return_id}/suggestions/{running.filled.first}"

    page.goto(first)
    page.keyboard.press("r")
    expect(page.get_by_role("status")).to_contain_text("The suggestion before was rejected.")
    page.keyboard.press("u")

    expect(page).to_have_url(first)
    expect(page.get_by_role("button", name="Accept", exact=False).first).to_be_visible()


@pytest.mark.parametrize("by", ["keys", "buttons"])
def test_one_goes_through_what_is_to_be_read_first(running: Running, new_page: Callable[..., Page], by: str) -> None:
    page = new_page(viewport=WIDE, java_script_enabled=by == "keys")
    running.sign_in(page, "assessor")
    home = f"{running.address}/returns/{running.filled.return_id}"

    def press(key: str, button: str) -> None:
        if by == "keys":
            expect(page.get_by_text("Keys are on")).to_be_visible()
            page.keyboard.press(key)
        else:
            page.get_by_role("button", name=button).first.click()

    page.goto(f"{home}/grid")
    page.get_by_role("link", name="Go through them").click()
    queue = page.get_by_role("navigation", name="Suggestions to read first")
    press("r", "Reject")
    expect(queue).to_contain_text("Read first: 2 of 6")
    press("u", "Undo")
    expect(queue).to_contain_text("Read first: 1 of 6")
    for place in range(2, 7):
        press("a", "Accept")
        expect(queue).to_contain_text(f"Read first: {place} of 6")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Learning")
    press("a", "Accept")

    expect(page.get_by_role("status")).to_contain_text("You have decided on all that was to be read first.")
    page.goto(f"{home}/grid/assessing-needs/people")
    expect(page.get_by_text("All of them are decided.")).to_be_visible()
    expect(page.get_by_role("heading", name="The others")).to_be_visible()


def test_a_digit_says_which_way_an_unclear_suggestion_speaks(
    running: Running, services: Services, new_page: Callable[..., Page]
) -> None:
    make_unclear(services, running.filled.first)
    page = new_page(viewport=WIDE)
    running.sign_in(page, "assessor")
    first = f"{running.address}/returns/{running.filled.return_id}/suggestions/{running.filled.first}"

    page.goto(first)
    page.keyboard.press("a")
    expect(page.get_by_label("It speaks of", exact=True)).to_be_focused()
    page.keyboard.press("3")
    expect(page.get_by_label("It speaks of", exact=True)).to_have_value("improvement")
    page.keyboard.press("a")

    expect(page.get_by_role("status")).to_contain_text("The suggestion before was accepted.")


def test_a_repeat_is_restored_without_scripts(running: Running, new_page: Callable[..., Page]) -> None:
    page = new_page(java_script_enabled=False)
    running.sign_in(page, "assessor")

    page.goto(f"{running.address}/returns/{running.filled.return_id}")
    page.get_by_label("This return").get_by_role("link", name="Set aside").click()
    page.get_by_role("link", name="Carers report draft.docx").click()
    expect(page.locator("del")).to_contain_text(["Words only", "nine"])
    page.get_by_label("Bring back the 2 others of its family too").uncheck()
    page.get_by_role("button", name="Bring back").click()
    page.get_by_role("link", name="Look at it again, or undo").click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("Carers report draft.docx")
    expect(page.get_by_role("button", name="Set aside again")).to_be_visible()


def test_one_key_restores_and_another_sets_aside_again(running: Running, new_page: Callable[..., Page]) -> None:
    page = new_page(viewport=WIDE)
    running.sign_in(page, "assessor")
    home = f"{running.address}/returns/{running.filled.return_id}/aside"

    page.goto(f"{home}/{running.aside.links}")
    page.get_by_label("Note (optional)").press_sequentially("jury")
    expect(page.get_by_label("Note (optional)")).to_have_value("jury")
    page.locator("h1").click()
    page.keyboard.press("?")
    expect(page.locator("#keys li")).to_have_text(
        [
            *("c checked: stays set aside", "b bring back into use", "u set aside again"),
            *("j next set aside", "k previous set aside", "? this help"),
        ]
    )
    page.keyboard.press("r")  # which rejects a suggestion, and must not do the opposite here
    expect(page).to_have_url(f"{home}/{running.aside.links}")
    page.keyboard.press("b")
    expect(page.get_by_role("status")).to_contain_text("links.txt is brought back into use.")
    page.goto(f"{home}/{running.aside.links}")
    page.keyboard.press("u")

    expect(page.get_by_role("status")).to_contain_text("links.txt is set aside.")


def test_what_stays_set_aside_is_ticked_off_in_the_list_without_scripts_and_by_keyboard(
    running: Running, new_page: Callable[..., Page]
) -> None:
    home = f"{running.address}/returns/{running.filled.return_id}/aside"
    page = new_page(java_script_enabled=False)
    running.sign_in(page, "assessor")
    page.goto(home)
    row = page.get_by_role("row", name="Visit record.docx")
    row.get_by_role("button", name="Checked: stays set aside").press("Enter")
    expect(page.locator("#checked")).to_contain_text("1 of 5 checked")
    expect(row).to_contain_text("assessor checked it")

    page = new_page(viewport=WIDE)
    running.sign_in(page, "assessor")
    page.goto(f"{home}/{running.aside.links}")
    page.keyboard.press("c")
    expect(page.get_by_role("status")).to_contain_text("links.txt is checked: it stays set aside.")
    expect(page.get_by_label("Documents that are set aside")).to_contain_text("2 of 5 checked")


def test_the_first_tab_stop_leads_past_the_header(running: Running, new_page: Callable[..., Page]) -> None:
    page = new_page(viewport=WIDE)
    running.sign_in(page, "assessor")

    page.goto(f"{running.address}/returns/{running.filled.return_id}/grid")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to main content")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.locator("main")).to_be_focused()


def test_progress_is_told_in_place_until_reading_is_done(running: Running, new_page: Callable[..., Page]) -> None:
    page = new_page(viewport=WIDE)
    page.clock.install()
    running.sign_in(page, "authority")
    draft = f"/returns/{running.filled.draft_id}"
    page.goto(f"{running.address}{draft}/send")
    page.get_by_label("Files", exact=True).set_input_files(
        {"name": "a.txt", "mimeType": "text/plain", "buffer": b"Words."}
    )
    page.get_by_role("button", name="Send the files").click()

    page.goto(f"{running.address}{draft}")
    expect(page.locator("#progress [role=status]")).to_contain_text("0 of 1 file dealt with")
    done = '<div id="progress" data-done="yes"><div role="status">All 1 file are dealt with.</div></div>'
    page.route("**/progress", lambda route: route.fulfill(body=done, content_type="text/html"))
    page.clock.fast_forward(6000)

    expect(page.locator("#progress [role=status]")).to_have_text("All 1 file are dealt with.")


@pytest.mark.parametrize("who", ["authority", "assessor", "admin"])
def test_nothing_needs_sideways_scrolling_at_400_percent(
    running: Running, new_page: Callable[..., Page], who: str
) -> None:
    page = new_page(viewport=ZOOMED)
    running.sign_in(page, who)

    for path in _pages(running, who):
        page.goto(running.address + path)
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

        assert over <= 0, f"{path} is {over} px too wide"


@pytest.mark.parametrize("viewport", [WIDE, ZOOMED], ids=["wide", "zoomed"])
@pytest.mark.parametrize("who", ["authority", "assessor", "admin"])
def test_axe_finds_nothing(running: Running, new_page: Callable[..., Page], who: str, viewport: dict[str, int]) -> None:
    page = new_page(viewport=viewport)
    page.goto(f"{running.address}/sign-in")
    assert _violations(page) == []
    running.sign_in(page, who)

    for path in _pages(running, who):
        page.goto(running.address + path)

        assert _violations(page) == [], path


@pytest.mark.parametrize("who", ["authority", "assessor", "admin"])
def test_no_page_asks_for_anything_the_browser_has_to_refuse(
    running: Running, new_page: Callable[..., Page], who: str
) -> None:
    page = new_page(viewport=WIDE)
    complaints: list[str] = []
    elsewhere: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if "Content Security" in message.text else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda asked: None if asked.url.startswith(running.address) else elsewhere.append(asked.url))
    running.sign_in(page, who)

    for path in _pages(running, who):
        page.goto(running.address + path)

    assert (complaints, elsewhere) == ([], [])


def _violations(page: Page) -> list[str]:
    found = Axe().run(page).response
    assert found["testEngine"]["name"] == "axe-core"
    return [f"{v['id']}: {n['target']}" for v in found["violations"] for n in v["nodes"]]
