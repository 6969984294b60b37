"""Pages: what each role sees, what forms do, and that nothing of a document or a form becomes markup."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient

from api.access import form_token
from api.app import create_app
from api.pages.frame import local_path
from api.services import Services
from tests.api.filled import PASSWORD, fill
from tests.api.site import CELL, OWN_SITE, Site, words_of_page

# Status for (authority, stranger, assessor, admin) of every page.
PAGES = {
    "/": (200, 200, 200, 200),
    "/accounts": (403, 403, 403, 200),
    "/log": (403, 403, 403, 200),
    "{r}": (200, 404, 200, 200),
    "{r}/progress": (200, 404, 200, 200),
    "{r}/receipt": (200, 404, 200, 200),
    "{r}/receipt?status=unreadable": (200, 404, 200, 200),
    "{r}/receipt?upload=none": (404, 404, 404, 404),
    "{r}/receipt.csv": (200, 404, 200, 200),
    "{r}/send": (200, 404, 403, 200),
    "{r}/submit": (200, 404, 403, 200),
    "{r}/completeness": (200, 404, 200, 200),
    "{r}/search": (200, 404, 200, 200),
    "{r}/search?q=carers": (200, 404, 200, 200),
    "{r}/search?like={passage}": (200, 404, 200, 200),
    "{r}/search?like=none": (404, 404, 404, 404),
    "{r}/documents/{document}": (200, 404, 200, 200),
    "{r}/documents/{document}?page=2": (200, 404, 200, 200),
    "{r}/documents/{document}?passage={passage}": (200, 404, 200, 200),
    "{r}/grid": (403, 403, 200, 200),
    "{r}/grid/" + CELL: (403, 403, 200, 200),
    "{r}/suggestions/{first}": (403, 403, 200, 200),
    "{r}/suggestions/{first}?edit=1": (403, 403, 200, 200),
    "{r}/aside": (403, 403, 200, 200),
    "{r}/aside?kind=repeat": (403, 403, 200, 200),
    "{r}/aside/{document}": (403, 403, 200, 200),
    "{r}/aside/none": (403, 403, 404, 404),
    "{draft}": (200, 404, 404, 200),
    "{other}": (404, 200, 200, 200),
    "{r}/documents/none": (404, 404, 404, 404),
    "{r}/grid/none/people": (403, 403, 404, 404),
    "/nowhere": (404, 404, 404, 404),
}
FORMS = (
    "/returns",
    "/accounts",
    "/accounts/shut",
    "/accounts/open",
    "/sign-out",
    "{r}/files",
    "{r}/links",
    "{r}/answers",
    "{r}/submit",
    "{r}/close",
    "{r}/reopen",
    "{r}/grid/" + CELL,
    "{r}/suggestions/{first}",
    "{r}/entries/none/withdraw",
    "{r}/entries/none/edit",
    "{r}/aside/{document}",
    "{r}/searches",
    "{r}/searches/none/delete",
)


def test_each_role_gets_the_pages_it_may_see(site: Site) -> None:
    for path, expected in PAGES.items():
        got = tuple(site.get(who, path).status_code for who in ("authority", "stranger", "assessor", "admin"))

        assert got == expected, path


def test_every_page_has_one_heading_a_title_landmarks_and_a_way_past_them(site: Site) -> None:
    for path in PAGES:
        page = site.get("admin", path)
        if "html" not in page.headers["content-type"] or path.endswith("/progress"):
            continue

        assert page.text.count("<h1") == 1, path
        assert '<html lang="en-GB">' in page.text
        assert re.search(r"<title>\S.* \W evidence-grid</title>", page.text), path
        assert 'href="#main"' in page.text
        assert '<main id="main"' in page.text
        assert 'aria-label="Breadcrumb"' in page.text, path
        assert "Signed in as" in page.text


def test_no_page_has_a_script_or_style_inside(site: Site) -> None:
    for path in PAGES:
        text = site.get("admin", path).text

        assert not re.search(r"<style|<script(?! src=\"/static/)|\sstyle=|\son[a-z]+=\"", text), path


# --- signing in ----------------------------------------------------------------------------------------------------


def test_a_visitor_is_sent_to_sign_in_and_comes_back(site: Site) -> None:
    asked = site.get(None, "{r}/receipt?status=unreadable")
    answer = site.client.post(
        "/sign-in",
        headers=OWN_SITE,
        data={"name": "assessor", "password": PASSWORD, "next": f"/returns/{site.filled.return_id}/receipt"},
    )

    assert asked.status_code == 303
    assert asked.headers["location"].startswith("/sign-in?next=%2Freturns%2F")
    assert answer.headers["location"] == f"/returns/{site.filled.return_id}/receipt"
    assert re.search(r"HttpOnly.*SameSite=lax", answer.headers["set-cookie"], re.IGNORECASE)


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "javascript:alert(1)",
        "/\t/elsewhere.example",
        "/sign-out",
        "elsewhere",
        "//[",
        "",
    ],
)
def test_signing_in_never_leads_to_another_site(address: str) -> None:
    assert local_path(address) == "/"


def test_a_wrong_password_is_told_and_the_name_stays(site: Site) -> None:
    answer = site.client.post("/sign-in", headers=OWN_SITE, data={"name": "assessor", "password": "wrong"})

    assert answer.status_code == 401
    assert "The name or the password is not right" in words_of_page(answer)
    assert 'value="assessor"' in answer.text


def test_another_site_cannot_sign_somebody_in(site: Site) -> None:
    fields = {"name": "assessor", "password": PASSWORD}

    answer = site.client.post("/sign-in", headers={"sec-fetch-site": "cross-site"}, data=fields)

    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


def test_after_signing_out_the_session_is_dead(site: Site) -> None:
    out = site.post("assessor", "/sign-out")

    assert out.headers["location"] == "/sign-in?out=1"
    assert site.get("assessor", "/").status_code == 303


@pytest.mark.parametrize("path", FORMS)
def test_a_form_without_the_sessions_token_does_nothing(site: Site, path: str) -> None:
    forged = site.post("admin", path, token="0" * 64, decision="accept", text="x", name="assessor")
    borrowed = site.post("admin", path, token=form_token(site.filled.tokens["assessor"]))

    assert (forged.status_code, borrowed.status_code) == (403, 403)


def test_a_form_sent_after_the_session_ended_says_so(site: Site) -> None:
    site.post("assessor", "/sign-out")

    answer = site.post("assessor", "{r}/grid/" + CELL, text="Seen on a visit.")
    page = site.client.get(answer.headers["location"])

    assert answer.status_code == 303
    assert "it was not saved" in words_of_page(page)


# --- an authority's side -------------------------------------------------------------------------------------------


def test_an_authority_sees_nothing_of_the_assessors_side(site: Site) -> None:
    site.post("assessor", "{r}/suggestions/{first}", decision="accept")

    for path, (expected, *_) in PAGES.items():
        if expected == 200:
            text = site.get("authority", path).text

            assert not re.search(r"uggest|/grid|vidence grid|In review|robabil|onfidence", text), path


def test_sending_no_file_is_told_at_the_field(site: Site) -> None:
    answer = site.post("authority", "{draft}/files", files=[("files", ("", b""))], note="Kept")

    assert answer.status_code == 422
    assert "Choose at least one file to send." in words_of_page(answer)
    assert "Kept" in answer.text


def test_a_link_needs_an_item_and_a_web_address(site: Site) -> None:
    wrong = site.post("authority", "{draft}/links", request_item="R05", link="javascript:alert(1)")
    right = site.post("authority", "{draft}/links", request_item="R05", link="https://thornmere.example/waits")
    unsaid = site.post("authority", "{draft}/links", request_item="", link="https://thornmere.example/waits")
    feedback = words_of_page(site.get("authority", "{draft}/completeness"))

    assert wrong.status_code == 422
    assert "Choose the request item that it answers." in words_of_page(unsaid)
    assert '<a href="#link-item">' in unsaid.text
    assert unsaid.text.count("Not for one item alone") == 1
    assert right.status_code == 303
    assert "Public link: https://thornmere.example/waits" in feedback


def test_completeness_says_that_nobody_has_checked_it(site: Site) -> None:
    text = words_of_page(site.get("authority", "{r}/completeness"))

    assert "Automatic: nobody has checked this." in text
    assert "a working list, not the regulator" in text
    assert "you do not have" not in text.lower()


def test_a_draft_is_sent_after_one_more_question(site: Site) -> None:
    site.post("authority", "{draft}/files", files=[("files", ("notes.txt", b"Words to read."))])

    question = site.get("authority", "{draft}/submit")
    before = site.get("assessor", "{draft}").status_code
    answer = site.post("authority", "{draft}/submit")

    assert "It cannot be taken back." in words_of_page(question)
    assert "42: Not found in what was uploaded" in words_of_page(question).split("It cannot be taken back.")[0]
    assert site.address("{draft}/completeness#not-found") in question.text
    assert answer.status_code == 303
    assert (before, site.get("assessor", "{draft}").status_code) == (404, 200)


def test_a_closed_return_takes_nothing_more_and_says_so_until_it_is_opened_again(site: Site) -> None:
    site.post("assessor", "{r}/close")
    told = words_of_page(site.get("authority", "{r}"))
    refused = site.post("authority", "{r}/files", files={"files": ("a.txt", b"Words.")})
    linked = site.post("authority", "{r}/links", request_item="R18", link="https://thornmere.example")
    form = site.get("authority", "{r}/send")
    again = site.post("assessor", "{r}/reopen")

    assert "This return is closed." in told
    assert "Add files or links" not in told
    assert (refused.status_code, linked.status_code, form.status_code) == (409, 409, 409)
    assert "Ask the assessment team to open it again." in words_of_page(refused)
    assert again.status_code == 303
    assert "Add files or links" in words_of_page(site.get("authority", "{r}"))


def test_only_assessors_close_a_return(site: Site) -> None:
    assert site.post("authority", "{r}/close").status_code == 403
    assert "Close this return" not in site.get("authority", "{r}").text
    assert "Close this return" in site.get("assessor", "{r}").text


def test_a_return_of_ones_own_can_be_opened(site: Site) -> None:
    opened = site.post("authority", "/returns", reference="2026")
    refused = site.post("authority", "/returns", reference="no spaces please")

    assert opened.status_code == 303
    assert refused.status_code == 422
    assert "cannot name a return" in words_of_page(refused)
    assert "exists" not in opened.headers["location"]


def test_opening_a_return_that_is_there_says_so_and_that_files_go_into_it(site: Site) -> None:
    site.post("authority", "/returns", reference="2026")
    again = site.post("authority", "/returns", reference="2026")
    told = words_of_page(site.get("authority", again.headers["location"]))

    assert again.status_code == 303
    assert "There is a return of this name already, and this is it. No new one was opened." in told
    assert "Files you add go into this return, beside the 0 files here." in told
    assert "There is a return of this name" not in words_of_page(site.get("authority", "{r}"))


# --- documents and search ------------------------------------------------------------------------------------------


def test_a_documents_words_never_become_markup(site: Site) -> None:
    page = site.get("assessor", "{r}/documents/{document}?page=2")
    source = site.get("assessor", "{r}/suggestions/{second}")

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.text
    assert "<script>alert" not in page.text
    assert "<b>told" not in source.text


def test_a_page_number_that_is_none_is_told(site: Site) -> None:
    answers = [site.get("assessor", "{r}/documents/{document}?page=" + number) for number in ("0", "three", "9")]

    assert [answer.status_code for answer in answers] == [422, 422, 404]


# --- administration and errors -------------------------------------------------------------------------------------


def test_a_new_accounts_password_is_shown_once(site: Site) -> None:
    added = site.post("admin", "/accounts", name="Priya", role="assessor")
    password = re.search(r'<code class="secret">([^<]+)</code>', added.text)
    assert password
    signed_in = site.client.post("/sign-in", headers=OWN_SITE, data={"name": "Priya", "password": password[1]})

    assert signed_in.status_code == 303
    assert password[1] not in site.get("admin", "/accounts").text


def test_a_shut_account_is_out_at_once(site: Site) -> None:
    own = site.post("admin", "/accounts/shut", name="admin")
    site.post("admin", "/accounts/shut", name="assessor")

    assert own.status_code == 422
    assert site.get("assessor", "/").status_code == 303


def test_a_shut_account_can_be_opened_again(site: Site) -> None:
    site.post("admin", "/accounts/shut", name="assessor")
    opened = site.post("admin", "/accounts/open", name="assessor")
    told = site.get("admin", opened.headers["location"])
    sent = {"name": "assessor", "password": PASSWORD}

    assert "The account is open again." in words_of_page(told)
    assert site.client.post("/sign-in", headers=OWN_SITE, data=sent).status_code == 303
    assert site.post("admin", "/accounts/open", name="assessor").status_code == 409


def test_the_log_says_whether_the_record_is_whole(site: Site) -> None:
    site.post("assessor", "{r}/suggestions/{first}", decision="accept")

    text = words_of_page(site.get("admin", "/log"))

    assert "The record is whole. Every event fits the one before it: all of them at " in text
    assert "Suggestion accept" in text


def test_the_log_says_why_the_name_of_a_failed_sign_in_is_left_out(site: Site) -> None:
    assert "What was typed when a sign-in failed is left out" in words_of_page(site.get("admin", "/log"))


@pytest.mark.parametrize(
    ("part", "tab", "current"),
    [("", "Overview", "page"), ("/grid", "Evidence grid", "page"), ("/grid/" + CELL, "Evidence grid", "true")],
)
def test_the_tab_is_marked_where_the_return_is_named_by_its_reference_too(
    site: Site, part: str, tab: str, current: str
) -> None:
    by_id, by_name = (site.get("admin", f"{key}{part}").text for key in ("{draft}", "/returns/a-draft"))

    marked = [re.findall(r'aria-current="(\w+)">([^<]+)</a>', page) for page in (by_id, by_name)]
    assert marked == [[(current, tab)], [(current, tab)]]


def test_the_title_of_a_return_names_it_once(site: Site) -> None:
    title = re.search("<title>(.*?)</title>", site.get("assessor", "{r}").text)

    assert title
    assert title[1] == "Thornmere Council \u2013 2024 \u2013 evidence-grid"


def test_a_page_that_is_not_for_an_account_says_so_once(site: Site) -> None:
    page = words_of_page(site.get("authority", "{r}/grid"))

    assert page.count("Your account may not do this") == 3  # title, trail of links, heading
    assert "Ask an administrator for the role that may." in page


def test_an_error_page_says_what_to_do_next(site: Site) -> None:
    page = words_of_page(site.get("assessor", "/returns/none"))

    assert "There is nothing here" in page
    assert "Check the address." in page
    assert "Go to the list of returns" in page


def test_too_large_a_request_is_told_as_too_large(services: Services) -> None:
    small = services.settings.model_copy(
        update={"limits": services.settings.limits.model_copy(update={"max_request_mb": 1})}
    )
    services.settings = small
    site = Site(TestClient(create_app(services), follow_redirects=False, raise_server_exceptions=False), fill(services))

    answer = site.post("authority", "{draft}/files", files=[("files", ("big.txt", b"x" * 1_200_000))])

    assert answer.status_code == 413
    assert "Send fewer files at a time" in words_of_page(answer)
