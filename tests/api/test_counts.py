"""What is counted on several pages: the same things, in the same way."""

from __future__ import annotations

import io
import zipfile

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
