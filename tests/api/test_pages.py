"""Pages: what each role sees, what forms do, and that nothing of a document or a form becomes markup."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from html import unescape
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.access import form_token
from api.app import create_app
from api.exports import csv_bytes
from api.pages.frame import local_path
from api.pages.quotes import AROUND, MOST_FOLDED, cut, fold, number_entry
from api.pages.words import london, place
from api.services import Services
from api.web import COOKIE
from index.model import Citation, CitedSentence
from ingest.model import DocumentId, PassageId
from tests.api.filled import LISTED, NOW, PASSWORD, WAITED, Filled, fill

Answer = Any  # the response class of whichever client the test client is built on
OWN_SITE = {"sec-fetch-site": "same-origin"}
CELL = "assessing-needs/people"


@dataclass(frozen=True, slots=True)
class Site:
    """The pages of a small service, as seen by whoever asks."""

    client: TestClient
    filled: Filled

    def get(self, who: str | None, path: str) -> Answer:
        return self.client.get(self.address(path), headers=self._cookie(who))

    def post(self, who: str, path: str, *, token: str | None = None, files: object = None, **fields: str) -> Answer:
        fields["form_token"] = form_token(self.filled.tokens[who]) if token is None else token
        return self.client.post(self.address(path), headers={**OWN_SITE, **self._cookie(who)}, data=fields, files=files)

    def address(self, path: str) -> str:
        filled = self.filled
        return path.format(
            r=f"/returns/{filled.return_id}",
            other=f"/returns/{filled.other_id}",
            draft=f"/returns/{filled.draft_id}",
            document=filled.document_id,
            passage=filled.passage_id,
            first=filled.first,
            second=filled.second,
            alone=filled.alone,
        )

    def _cookie(self, who: str | None) -> dict[str, str]:
        return {} if who is None else {"cookie": f"{COOKIE}={self.filled.tokens[who]}"}


@pytest.fixture
def site(services: Services) -> Site:
    filled = fill(services)
    client = TestClient(create_app(services), follow_redirects=False, raise_server_exceptions=False)
    return Site(client, filled)


def words_of_page(answer: Answer) -> str:
    """Give a page's text as a reader sees it."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


# Status for (authority, stranger, assessor, admin) of every page.
PAGES = {
    "/": (200, 200, 200, 200),
    "/accounts": (403, 403, 403, 200),
    "/log": (403, 403, 403, 200),
    "{r}": (200, 404, 200, 200),
    "{r}/progress": (200, 404, 200, 200),
    "{r}/receipt": (200, 404, 200, 200),
    "{r}/receipt?status=unreadable": (200, 404, 200, 200),
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
    "/sign-out",
    "{r}/files",
    "{r}/links",
    "{r}/submit",
    "{r}/grid/" + CELL,
    "{r}/suggestions/{first}",
    "{r}/entries/none/withdraw",
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


def test_the_receipt_tells_how_every_file_ended_and_why(site: Site) -> None:
    text = words_of_page(site.get("authority", "{r}/receipt"))

    assert "All (3)" in text
    assert "Could not be read This file is locked with a password." in text
    assert "Not taken Programs are not taken." in text


def test_the_receipt_can_be_narrowed_to_one_status(site: Site) -> None:
    text = words_of_page(site.get("authority", "{r}/receipt?status=unreadable"))

    assert "locked.pdf" in text
    assert "Carers report.pdf" not in text


def test_a_downloaded_receipt_holds_no_formulas(site: Site) -> None:
    answer = site.get("authority", "{r}/receipt.csv")

    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))

    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert "attachment" in answer.headers["content-disposition"]
    assert "'=HYPERLINK(1).exe" in [row[0] for row in rows]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r", " =", "\ufeff=", "\n=", "\uff1d"])
def test_a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(start: str) -> None:
    (cell,) = next(csv.reader(io.StringIO(csv_bytes([[f"{start}1+1"]]).decode("utf-8-sig"), newline="")))

    assert cell == f"'{start}1+1"


def test_sent_files_end_in_a_receipt_of_their_own(site: Site) -> None:
    answer = site.post(
        "authority",
        "{draft}/files",
        files=[("files", ("notes.txt", b"Words to read.")), ("files", ("more.txt", b"More words."))],
        request_item="R05",
        section="2",
        note="Draft",
    )
    receipt = words_of_page(site.get("authority", answer.headers["location"]))

    assert answer.status_code == 303
    assert "2 files arrived." in receipt
    assert "notes.txt Waiting to be read" in receipt


def test_sending_no_file_is_told_at_the_field(site: Site) -> None:
    answer = site.post("authority", "{draft}/files", files=[("files", ("", b""))], note="Kept")

    assert answer.status_code == 422
    assert "Choose at least one file to send." in words_of_page(answer)
    assert "Kept" in answer.text


def test_a_link_needs_an_item_and_a_web_address(site: Site) -> None:
    wrong = site.post("authority", "{draft}/links", request_item="R05", link="javascript:alert(1)")
    right = site.post("authority", "{draft}/links", request_item="R05", link="https://thornmere.example/waits")
    feedback = words_of_page(site.get("authority", "{draft}/completeness"))

    assert wrong.status_code == 422
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
    assert answer.status_code == 303
    assert (before, site.get("assessor", "{draft}").status_code) == (404, 200)


def test_a_return_of_ones_own_can_be_opened(site: Site) -> None:
    opened = site.post("authority", "/returns", reference="2026")
    refused = site.post("authority", "/returns", reference="no spaces please")

    assert opened.status_code == 303
    assert refused.status_code == 422
    assert "cannot name a return" in words_of_page(refused)


# --- documents and search ------------------------------------------------------------------------------------------


def test_a_documents_words_never_become_markup(site: Site) -> None:
    page = site.get("assessor", "{r}/documents/{document}?page=2")
    source = site.get("assessor", "{r}/suggestions/{second}")

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.text
    assert "<script>alert" not in page.text
    assert "<b>told" not in source.text


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


def test_a_page_number_that_is_none_is_told(site: Site) -> None:
    answers = [site.get("assessor", "{r}/documents/{document}?page=" + number) for number in ("0", "three", "9")]

    assert [answer.status_code for answer in answers] == [422, 422, 404]


# --- the assessors' side -------------------------------------------------------------------------------------------


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


def test_an_entry_without_words_is_told(site: Site) -> None:
    answer = site.post("assessor", "{r}/grid/" + CELL, text=" ")

    assert answer.status_code == 422
    assert "The entry needs words" in words_of_page(answer)


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


def test_the_log_says_whether_the_record_is_whole(site: Site) -> None:
    site.post("assessor", "{r}/suggestions/{first}", decision="accept")

    text = words_of_page(site.get("admin", "/log"))

    assert "The record is whole." in text
    assert "Suggestion accept" in text


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


# --- words and quotes ----------------------------------------------------------------------------------------------


def test_times_are_londons() -> None:
    assert london(NOW.replace(month=7, hour=11, minute=5)) == "5 July 2026, 12:05pm"
    assert london(NOW) == "5 January 2026, 9:30am"


def test_a_place_without_pages_is_named_by_its_locator() -> None:
    assert [place(3, ""), place(None, "Sheet 1"), place(None, "")] == ["page 3", "Sheet 1", ""]


def test_cutting_and_joining_gives_the_text() -> None:
    text = "abcdefghij"

    stretches = cut(text, [(0, 2), (5, 10)])

    assert "".join(stretch.text for stretch in stretches) == text
    assert [stretch.text for stretch in stretches if stretch.mark] == ["ab", "fghij"]


def test_what_is_far_from_a_mark_is_folded_and_nothing_lost() -> None:
    text = "word " * 1000

    shown = fold(cut(text, [(2500, 2504)]))

    assert "".join(stretch.text for stretch in shown) == text
    assert [stretch.folded for stretch in shown] == [False, True, False, False, False, True, False]
    assert sum(len(stretch.text) for stretch in shown if not stretch.folded) <= 2 * AROUND + 4


def test_a_very_long_text_is_left_to_the_documents_own_page() -> None:
    text = "word " * MOST_FOLDED

    shown = fold(cut(text, [(2500, 2504)]))

    assert sum(len(stretch.text) + stretch.left_out for stretch in shown) == len(text)
    assert shown[-2].left_out > MOST_FOLDED


def test_an_entrys_own_words_carry_no_number() -> None:
    citation = Citation(
        passage_id=PassageId("p"), document_id=DocumentId("d"), reading="r", number=1, page=1, start=0, end=1, quote="x"
    )

    quoted = number_entry(f"Mine. {LISTED}", [CitedSentence(text=LISTED, citations=(citation,))], {})

    assert [(text, len(references)) for text, references in quoted.sentences] == [("Mine.", 0), (LISTED, 1)]
