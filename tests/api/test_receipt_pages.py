"""The receipt on its page and as a file: how every file ended, and what to see to."""

from __future__ import annotations

import csv
import io

import pytest
from sqlalchemy import update

from api.exports import csv_bytes
from api.services import Services
from ingest.db import writing
from ingest.tables import documents
from tests.api.site import Site, words_of_page


def test_the_receipt_tells_how_every_file_ended_and_why(site: Site) -> None:
    text = words_of_page(site.get("authority", "{r}/receipt"))

    assert "All (3)" in text
    assert "Could not be read This file is locked with a password." in text
    assert "Not taken Programs are not taken." in text


@pytest.mark.parametrize("who", ["authority", "assessor"])
def test_both_sides_are_told_of_personal_details_that_a_file_seems_to_hold(
    site: Site, services: Services, who: str
) -> None:
    found = [["nhs-number", 2, 1], ["date-of-birth", 1, 2], ["date-of-birth", 2, 1]]
    with writing(services.engine) as connection:
        connection.execute(update(documents).where(documents.c.id == site.filled.document_id).values(personal=found))
    said = "an NHS number on page 2; 3 dates of birth on pages 1 and 2."

    receipt = words_of_page(site.get(who, "{r}/receipt"))
    document = words_of_page(site.get(who, "{r}/documents/{document}"))
    files = site.get(who, f"/api/v1/returns/{site.filled.return_id}/receipt").json()["files"]

    assert "1 file here seems to hold personal details" in receipt
    assert f"Seems to hold personal details: {said}" in receipt
    assert f"This file seems to hold personal details: {said}" in document
    assert [each["personal"] for each in files if each["document"] == site.filled.document_id] == [
        [dict(zip(("kind", "page", "count"), each, strict=True)) for each in found]
    ]


def test_nobody_is_told_of_personal_details_where_there_are_none(site: Site) -> None:
    assert "personal details" not in site.get("authority", "{r}/receipt").text
    assert "personal details" not in site.get("authority", "{r}/documents/{document}").text


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
