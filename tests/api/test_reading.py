"""Reading one document: scans, files inside files, and what the receipt says of them."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from api.access import Actor, Role
from api.actions import accounts, documents, receipts, returns, sending
from api.jobs import Worker
from api.services import Services
from api.wiring import open_services
from ingest.errors import NotFoundError
from ingest.settings import Limits, Settings
from tests.api.conftest import PASSWORD
from tests.fakes import WordEmbedder
from tests.ingest.recognition.pages import LINES, need_tesseract, scan

WORDS = "Carers waited eleven weeks for an assessment in the autumn of 2024, twice as long as the year before."


def opened(home: Path, **limits: int) -> Services:
    services = open_services(Settings(home=home, workers=1, limits=Limits(**limits)))
    services.embedder = WordEmbedder()
    return services


def message(*attachments: tuple[str, bytes], subject: str = "Plan") -> bytes:
    made = EmailMessage()
    made["Subject"] = subject
    made["From"], made["To"] = "a@thornmere.example", "b@thornmere.example"
    made.set_content("We have agreed monthly meetings with the provider until its actions are complete.")
    for name, content in attachments:
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


def zipped(file: Path, members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def sent(services: Services, folder: Path) -> tuple[Actor, str]:
    admin, _ = accounts.add_user(
        services, accounts.SYSTEM, name="admin", role=Role.ADMIN, authority=None, password=PASSWORD
    )
    view = returns.open_return(services, admin, authority="Thornmere Council", reference="2024")
    sending.send_path(services, admin, view.item.id, folder)
    Worker(services).run_until_idle()
    return admin, view.item.id


def ended(services: Services, admin: Actor, key: str) -> dict[str, str]:
    return {line.entry.path: str(line.status) for line in receipts.receipt(services, admin, key).lines}


def read_again(services: Services, admin: Actor, key: str, reader: str, patch: pytest.MonkeyPatch) -> None:
    """Have everything read once more, as by another version."""
    patch.setattr("api.actions.returns.READER", reader)
    _, count = returns.read_again(services, admin, key)
    assert count
    Worker(services).run_until_idle()


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    folder = tmp_path / "bank"
    folder.mkdir()
    return folder


def test_what_stands_inside_a_message_is_a_document_of_its_own(tmp_path: Path, bank: Path) -> None:
    services = opened(tmp_path / "home")
    (bank / "a.eml").write_bytes(message(("plan.txt", WORDS.encode()), ("tool.exe", b"MZ" + bytes(64))))

    admin, key = sent(services, bank)

    assert ended(services, admin, key) == {
        "a.eml": "indexed",
        "a.eml!plan.txt": "indexed",
        "a.eml!tool.exe": "refused",
    }
    assert receipts.receipt(services, admin, key).done


def test_a_logo_in_a_message_has_its_row_and_is_not_read(tmp_path: Path, bank: Path) -> None:
    services = opened(tmp_path / "home")
    made = EmailMessage()
    made["Subject"], made["From"], made["To"] = "Plan", "a@thornmere.example", "b@thornmere.example"
    made.set_content("We have agreed monthly meetings with the provider until its actions are complete.")
    made.add_alternative(f"<p>{WORDS}</p><img src='cid:logo'>", subtype="html")
    page = made.get_payload(1)
    assert isinstance(page, EmailMessage)
    page.add_related(b"GIF89a", "image", "gif", cid="<logo>", filename="logo.gif", disposition="inline")
    (bank / "a.eml").write_bytes(made.as_bytes())

    admin, key = sent(services, bank)

    assert ended(services, admin, key) == {"a.eml": "indexed", "a.eml!logo.gif": "not-evidence"}


def test_files_in_files_are_opened_as_deep_as_archives_and_no_deeper(tmp_path: Path, bank: Path) -> None:
    services = opened(tmp_path / "home", max_archive_depth=2)
    inner = message(("plan.txt", WORDS.encode()), subject="third")
    for subject in ("second", "first"):
        inner = message((f"{subject}.eml", inner), subject=subject)
    (bank / "a.eml").write_bytes(inner)

    admin, key = sent(services, bank)

    found = ended(services, admin, key)
    assert found["a.eml!first.eml!second.eml"] == "indexed"
    assert found["a.eml!first.eml!second.eml!plan.txt"] == "refused"


def test_files_inside_a_message_share_the_limit_on_their_number(tmp_path: Path, bank: Path) -> None:
    services = opened(tmp_path / "home", max_archive_entries=3)
    (bank / "a.eml").write_bytes(message(*((f"{n}.txt", f"{WORDS} {n}".encode()) for n in range(6))))

    admin, key = sent(services, bank)

    found = ended(services, admin, key)
    assert sum(status == "indexed" for path, status in found.items() if "!" in path) == 3
    assert sum(status == "refused" for status in found.values()) >= 1


def test_files_inside_a_message_share_the_limit_with_the_archive_it_came_in(tmp_path: Path, bank: Path) -> None:
    services = opened(tmp_path / "home", max_archive_entries=3)
    inner = message(("one.txt", f"{WORDS} 1".encode()), ("two.txt", f"{WORDS} 2".encode()))
    zipped(bank / "bank.zip", {"a.txt": f"{WORDS} 0".encode(), "m.eml": inner})

    admin, key = sent(services, bank)

    found = ended(services, admin, key)
    assert found["bank.zip!m.eml!one.txt"] == "indexed"
    assert found["bank.zip!m.eml!two.txt"] == "refused"


def test_what_was_taken_from_a_message_does_not_count_when_it_is_read_again(
    tmp_path: Path, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = f"{WORDS}\n".encode() + b" " * 600_000
    services = opened(tmp_path / "home", max_archive_entries=6, max_archive_mb=1)
    three = message(*((f"{n}.txt", f"{WORDS} {n}".encode()) for n in range(3)))
    (bank / "a.eml").write_bytes(message(*((f"{n}.txt", f"{WORDS} {n}".encode()) for n in range(3, 7))))
    (bank / "b.eml").write_bytes(message(("large.txt", large), subject="Large"))
    zipped(bank / "bank.zip", {"a.txt": f"{WORDS} 0".encode(), "m.eml": three})
    admin, key = sent(services, bank)
    before = ended(services, admin, key)

    read_again(services, admin, key, "newer", monkeypatch)

    assert "refused" not in before.values()
    assert ended(services, admin, key) == before
    assert len(receipts.receipt(services, admin, key).lines) == len(before)


def test_another_archive_of_the_same_name_has_limits_and_a_receipt_of_its_own(tmp_path: Path, bank: Path) -> None:
    services = opened(tmp_path / "home", max_archive_entries=6)
    zipped(bank / "bank.zip", {f"{n}.txt": f"{WORDS} {n}".encode() for n in range(5)})
    admin, key = sent(services, bank)

    zipped(bank / "bank.zip", {"m.eml": message(("plan.txt", f"{WORDS} 6".encode()))})
    second = sending.send_path(services, admin, key, bank)
    Worker(services).run_until_idle()

    lines = receipts.receipt(services, admin, key, upload_id=second).lines
    assert {line.entry.path: str(line.status) for line in lines} == {
        "bank.zip": "not-evidence",
        "bank.zip!m.eml": "indexed",
        "bank.zip!m.eml!plan.txt": "indexed",
    }


def test_a_shout_in_the_name_of_a_message_costs_it_no_attachment(tmp_path: Path, bank: Path) -> None:
    services = opened(tmp_path / "home")
    (bank / "URGENT!!! carers.eml").write_bytes(message(("Well done!.txt", WORDS.encode())))

    admin, key = sent(services, bank)

    assert ended(services, admin, key) == {
        "URGENT\uff01\uff01\uff01 carers.eml": "indexed",
        "URGENT\uff01\uff01\uff01 carers.eml!Well done\uff01.txt": "indexed",
    }


def test_reading_a_message_again_adds_nothing_to_the_receipt(
    tmp_path: Path, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = opened(tmp_path / "home")
    inner = tmp_path / "in.zip"
    zipped(inner, {"a.txt": f"{WORDS} 1".encode(), "empty.txt": b""})
    attached = (("plan.txt", WORDS.encode()), ("tool.exe", b"MZ" + bytes(64)), ("in.zip", inner.read_bytes()))
    (bank / "a.eml").write_bytes(message(*attached))
    admin, key = sent(services, bank)
    before = ended(services, admin, key)

    for reader in ("newer", "newest"):
        read_again(services, admin, key, reader, monkeypatch)

    lines = receipts.receipt(services, admin, key).lines
    assert len(lines) == len(before) == 6
    assert ended(services, admin, key) == before


def test_a_scan_is_read_and_its_pages_can_be_looked_at(tmp_path: Path, bank: Path) -> None:
    need_tesseract()
    services = opened(tmp_path / "home")
    scan(bank, pages=2)

    admin, key = sent(services, bank)

    (line,) = receipts.receipt(services, admin, key).lines
    assert (str(line.status), line.reason) == ("indexed", "Read.")
    assert line.document is not None
    page = documents.show_page(services, admin, key, line.document.id, 2)
    assert LINES[0] in " ".join(page.page.text.split())
    start = page.page.text.index("eleven weeks")
    drawn = documents.draw_page(services, admin, key, line.document.id, 2, marks=[(start, start + 12)])
    assert drawn.startswith(b"\x89PNG")
    assert drawn != documents.draw_page(services, admin, key, line.document.id, 2)
    services.close()


def test_a_text_has_no_page_to_look_at(tmp_path: Path, bank: Path) -> None:
    services = opened(tmp_path / "home")
    (bank / "a.txt").write_text(WORDS)

    admin, key = sent(services, bank)

    (line,) = receipts.receipt(services, admin, key).lines
    assert line.document is not None
    with pytest.raises(NotFoundError):
        documents.draw_page(services, admin, key, line.document.id, 1)


def test_without_tesseract_a_scan_says_what_is_missing(
    tmp_path: Path, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = opened(tmp_path / "home")
    scan(bank)
    monkeypatch.setenv("PATH", "")

    admin, key = sent(services, bank)

    (line,) = receipts.receipt(services, admin, key).lines
    assert line.status == "unreadable"
    assert "Tesseract" in line.reason
