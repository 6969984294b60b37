"""What is counted on several pages: the same things, in the same way."""

from __future__ import annotations

import io
import json
import re
import zipfile

from typer.testing import CliRunner

from api.actions import accounts, export
from api.cli import app
from api.services import Services
from tests.api.put_aside import add_set_aside
from tests.api.site import Site, words_of_page


def _archive() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("plan.txt", "A plan for carers.")
    return made.getvalue()


def test_an_archive_is_opened_and_no_page_counts_it_as_set_aside(site: Site) -> None:
    site.post("authority", "{draft}/files", files=[("files", ("Late evidence.zip", _archive()))])

    receipt = words_of_page(site.get("authority", "{draft}/receipt"))
    overview = words_of_page(site.get("authority", "{draft}"))
    opened = words_of_page(site.get("authority", "{draft}/receipt?status=container"))

    assert "2 files sent = 0 read + 0 set aside + 0 not read + 1 waiting + 1 archive opened." in receipt
    assert "Late evidence.zip Opened An archive; the files in it are listed one by one." in receipt
    assert "1 Opened An archive. It was opened, and the files in it are listed one by one." in overview
    assert "Late evidence.zip Opened" in opened
    assert "plan.txt" not in opened
    assert "evidence, set aside" not in receipt + overview


def test_what_is_given_out_calls_an_archive_opened(site: Site, services: Services) -> None:
    site.post("authority", "{draft}/files", files=[("files", ("Late evidence.zip", _archive()))])
    home = ["--home", str(services.settings.home)]

    token = {"authorization": f"Bearer {site.filled.tokens['authority']}"}
    address = f"/api/v1/returns/{site.filled.draft_id}"
    receipt = site.client.get(f"{address}/receipt", headers=token).json()
    volume = site.client.get(f"{address}/completeness", headers=token).json()["volume"]
    told = CliRunner().invoke(app, ["status", "--as", "admin", site.filled.draft_id, *home]).output
    values = json.loads(
        CliRunner().invoke(app, ["status", "--as", "admin", site.filled.draft_id, "--json", *home]).stdout
    )

    assert receipt["counts"] == values["counts"] == {"received": 1, "not-evidence": 1}
    assert receipt["endings"] == values["endings"] == {"received": 1, "container": 1}
    assert (volume["files"], volume["waiting"], volume["opened"], volume["not_evidence"]) == (2, 1, 1, 0)
    assert "2 files sent: 1 received, 1 opened." in told
    assert "not-evidence" not in told


def test_what_is_set_aside_is_as_many_files_on_every_page(site: Site, services: Services) -> None:
    add_set_aside(services, site.filled)
    site.post("authority", "{r}/files", files=[("files", ("Late evidence.zip", _archive()))])

    overview = words_of_page(site.get("assessor", "{r}"))
    feedback = words_of_page(site.get("authority", "{r}/completeness"))

    assert "6 files are kept but not used." in words_of_page(site.get("assessor", "{r}/aside"))
    assert " + 6 set aside + " in words_of_page(site.get("assessor", "{r}/receipt"))
    assert "Set aside 6 files" in feedback
    assert sum(map(int, re.findall(r"(\d+) [A-Z][a-z ]+, set aside", overview))) == 6
    assert "blank form, set aside 1 repeat, set aside 4 no evidence, set aside 1" in feedback


def test_the_command_counts_request_items_found_as_the_page_does(site: Site, services: Services) -> None:
    site.post("authority", "{r}/links", request_item="R05", link="https://thornmere.example/waits")
    admin = accounts.act_as(services, "admin")

    found = export.summarise(services, admin, site.filled.return_id).items_found

    assert f"Found ({found})" in words_of_page(site.get("assessor", "{r}/completeness"))
