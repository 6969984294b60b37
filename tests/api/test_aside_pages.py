"""Pages of what is set aside: what each role sees, and decisions with one press."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from api import audit
from api.actions import aside, comparing
from api.pages.aside import queue
from api.services import Services
from ingest.aside import AsideChoice, AsideKind
from ingest.db import reading
from tests.api.aside_site import NOTE, Site, put_site, seen
from tests.api.put_aside import DRAFT, FORM, OLDER, TWIN


@pytest.fixture
def site(services: Services) -> Site:
    return put_site(services)


# --- the authority's side ------------------------------------------------------------------------------------------


def test_an_authority_is_told_what_became_of_its_files_and_nothing_of_who_decided(site: Site) -> None:
    site.decide(site.filled.document_id, AsideChoice.SET_ASIDE, note=NOTE)
    site.decide(site.aside.form, AsideChoice.RESTORE, note=NOTE)

    page = site.get("authority", "/completeness")
    told = [page.text, site.get("authority", "/receipt").text, site.call("authority", "GET", "/receipt").text]

    assert "Set aside 6 files" in seen(page)
    assert "Repeats 3 files" in seen(page)
    assert f"{Path(OLDER).name} : Because of" in seen(page)
    assert not any(NOTE in text or "assessor" in text.lower() for text in told)
    assert "/aside" not in page.text


def test_an_authority_is_told_how_a_file_ends_and_not_that_a_person_decided_so(site: Site) -> None:
    before = site.call("authority", "GET", "").json()
    site.decide(site.filled.document_id, AsideChoice.SET_ASIDE, note=NOTE)
    site.decide(site.aside.form, AsideChoice.RESTORE, note=NOTE)
    site.map_again()

    files = site.call("authority", "GET", "/receipt").json()["files"]
    rows = {row["document"]: row for row in files if not row["same_as"]}
    told = [site.call("authority", "GET", path).text for path in ("/receipt", "")]
    told += [site.get("authority", path).text for path in ("/receipt", "/receipt.csv", "/completeness")]
    told += [site.get("authority", f"/documents/{each}").text for each in (site.filled.document_id, site.aside.form)]

    assert not any(word in text for text in told for word in ("person set", "person brought", "set aside before", NOTE))
    assert rows[site.aside.form]["reason"] == "Read."
    assert rows[site.filled.document_id]["reason"] == "Set aside: kept, but not used for the assessment."
    assert rows[site.filled.document_id]["reason"] in told[-2]
    assert site.call("authority", "GET", "").json() == before
    assert "A person brought this back" in site.get("assessor", f"/documents/{site.aside.form}").text


@pytest.mark.parametrize("path", ["/aside", "/aside/{form}"])
def test_the_pages_of_what_is_set_aside_are_the_assessors(site: Site, path: str) -> None:
    address = path.format(form=site.aside.form)

    got = [site.get(who, address).status_code for who in ("authority", "stranger", "assessor", "admin")]

    assert got == [403, 403, 200, 200]


# --- pages ---------------------------------------------------------------------------------------------------------


def test_the_list_says_why_counts_and_has_a_button_for_each_that_can_be_decided(site: Site) -> None:
    page = site.get("assessor", "/aside")

    assert "6 files are kept but not used" in seen(page)
    assert "Repeats (3)" in seen(page)
    assert page.text.count('value="restore"') == 5
    assert "Same bytes: nothing to decide" in page.text
    assert "Bring back 2 others of its family too" in seen(page)


def test_the_list_can_be_narrowed_to_one_kind(site: Site) -> None:
    page = seen(site.get("assessor", "/aside?kind=blank"))

    assert Path(FORM).name in page
    assert Path(TWIN).name not in page


def test_the_pair_shows_the_changed_words_on_both_sides(site: Site) -> None:
    page = site.get("assessor", f"/aside/{site.aside.near}")

    assert "<del>nine &lt;i&gt;short&lt;/i&gt;</del>" in page.text
    assert "<ins>eleven</ins>" in page.text
    assert "1 place where the words differ" in seen(page)


def test_an_older_version_stands_beside_the_one_that_is_used_instead(site: Site) -> None:
    older, repeat = (seen(site.get("assessor", f"/aside/{each}")) for each in (site.aside.older, site.aside.near))

    assert "The version used instead Carers report.pdf" in older
    assert "Repeats Carers report.pdf" not in older
    assert "Repeats Carers report.pdf" in repeat


def test_nothing_of_a_document_becomes_markup(site: Site) -> None:
    pages = [site.get("assessor", "/aside")] + [
        site.get("assessor", f"/aside/{document}")
        for document in (site.aside.near, site.aside.form, site.aside.links, site.aside.twin)
    ]
    pages.append(site.get("authority", "/completeness"))

    for page in pages:
        assert not re.search(r"<(b|i|u)>", page.text)


def test_a_repeat_of_the_same_words_says_that_none_differs(site: Site) -> None:
    assert "No word differs" in seen(site.get("assessor", f"/aside/{site.aside.twin}"))


def test_a_blank_form_shows_its_empty_prompts(site: Site) -> None:
    page = seen(site.get("assessor", f"/aside/{site.aside.form}"))

    assert "Prompts left empty 2" in page
    assert "Name of provider" in page


def test_one_press_restores_with_the_family_and_goes_on_to_the_next(site: Site) -> None:
    answer = site.post("assessor", f"/aside/{site.aside.near}", decision="restore", family="yes", note=NOTE)
    page = site.client.get(answer.headers["location"], headers=site._cookie("assessor"))

    assert answer.status_code == 303
    assert "is brought back into use" in seen(page)
    assert not any(site.line(path).aside for path in (DRAFT, TWIN, OLDER))
    assert NOTE in seen(site.get("assessor", f"/aside/{site.aside.near}"))


def test_without_the_tick_only_this_document_is_restored(site: Site) -> None:
    answer = site.post("assessor", f"/aside/{site.aside.near}", decision="restore", back="list", kind="repeat")

    assert answer.headers["location"] == f"/returns/{site.key}/aside?kind=repeat&after={site.aside.near}"
    assert site.line(TWIN).aside


def test_a_document_in_use_is_set_aside_from_its_own_page_with_a_reason(site: Site) -> None:
    document = site.filled.document_id
    link = site.get("assessor", f"/documents/{document}").text
    missing = site.post("assessor", f"/aside/{document}", decision="set-aside")
    done = site.post("assessor", f"/aside/{document}", decision="set-aside", note=NOTE, family="yes")

    assert f'href="/returns/{site.key}/aside/{document}"' in link
    assert (missing.status_code, done.status_code) == (422, 303)
    assert "needs a reason" in seen(missing)
    assert site.line("01 People/Carers report.pdf").kind is AsideKind.NO_EVIDENCE


def test_what_was_checked_is_marked_and_counted_and_the_next_one_follows(site: Site) -> None:
    before = site.get("assessor", "/aside")
    first = site.post("assessor", f"/aside/{site.aside.form}", decision="set-aside", back="list")
    page = site.get("assessor", f"/aside?after={site.aside.form}")
    second = site.post("assessor", f"/aside/{site.aside.near}", decision="set-aside")

    assert "0 of 5 checked , 5 left to look at" in seen(before)
    assert before.text.count('value="set-aside"') == 5
    assert first.headers["location"].endswith(f"/aside?kind=&after={site.aside.form}#file-{site.aside.form}")
    assert f'id="file-{site.aside.form}"' in page.text
    assert "1 of 5 checked , 4 left to look at" in seen(page)
    assert f"{Path(FORM).name} is checked: it stays set aside." in seen(page)
    assert "assessor checked it: it stays set aside" in seen(page)
    assert page.text.count('value="set-aside"') == 4
    assert "set it aside" not in seen(page)
    assert site.aside.twin in second.headers["location"]
    pair = seen(site.get("assessor", f"/aside/{site.aside.near}"))
    assert "2 of 5 set aside, 2 of 5 checked" in pair
    assert "Checked: stays set aside" not in pair


def test_an_authority_is_not_told_of_what_was_checked(site: Site) -> None:
    before = [site.get("authority", path).text for path in ("/receipt.csv", "/completeness")]
    site.decide(site.aside.form, AsideChoice.SET_ASIDE, note=NOTE)
    site.decide(site.aside.links, AsideChoice.SET_ASIDE)

    after = [site.get("authority", path).text for path in ("/receipt.csv", "/completeness")]

    assert "heck" not in after[0]
    assert not any(NOTE in text or "assessor" in text for text in after)
    assert after[0] == before[0]


def test_a_decision_that_came_too_late_is_told_on_the_page(site: Site) -> None:
    site.decide(site.aside.form, AsideChoice.RESTORE)

    answer = site.post("assessor", f"/aside/{site.aside.form}", decision="restore")

    assert answer.status_code == 409
    assert "is in use already" in seen(answer)


def test_a_decision_nobody_knows_is_refused(site: Site) -> None:
    assert site.post("assessor", f"/aside/{site.aside.form}", decision="burn").status_code == 422


def test_the_queue_follows_the_list_and_comes_round(site: Site) -> None:
    lines = aside.list_aside(site.services, site.actor(), site.key).lines

    first = queue(lines, site.aside.form)
    last = queue(lines, site.aside.links)

    assert (first.position, first.waiting, first.before) == (1, 5, None)
    assert (last.position, last.following) == (5, site.aside.form)


def test_seeing_a_pair_is_an_event(site: Site) -> None:
    comparing.open_pair(site.services, site.actor(), site.key, site.aside.near)

    with reading(site.services.engine) as connection:
        event = audit.list_events(connection)[0]
    assert (event.action, event.details) == ("document-compared", {"with": site.filled.document_id})
