from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from pathlib import Path

import pytest

from ingest.intake import MediaType
from ingest.recognition import nothing_on
from ingest.sandbox import Sandbox
from ingest.settings import Limits
from ingest.viewing import Looking
from tests.ingest.recognition.pages import need_tesseract, scan

LIMITS = Limits(max_parse_seconds=20)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as box:
        yield box


def text(tmp_path: Path, content: str = "We support carers across the borough.") -> Path:
    file = tmp_path / "a.txt"
    file.write_text(content)
    return file


def test_a_file_is_read_in_another_process(sandbox: Sandbox, tmp_path: Path) -> None:
    parsed = sandbox.parse(text(tmp_path), MediaType.TEXT, LIMITS)

    assert parsed.elements[0].text == "We support carers across the borough."


def test_several_threads_may_read_at_once(sandbox: Sandbox, tmp_path: Path) -> None:
    file = text(tmp_path)

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: sandbox.parse(file, MediaType.TEXT, LIMITS), range(12)))

    assert all(len(parsed.elements) == 1 for parsed in found)


def test_what_protects_a_parser_is_told(sandbox: Sandbox) -> None:
    protections = sandbox.protections()

    assert set(protections) == {"no-network", "no-new-privs", "unprivileged", "limits", "fenced"}
    assert protections["limits"]
    assert protections["no-new-privs"]


def test_a_file_that_takes_too_much_memory_fails_alone(sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"word " * 12_000_000)

    parsed = sandbox.parse(file, MediaType.TEXT, Limits(max_parse_memory_mb=256, max_text_mb=100))

    assert not parsed.elements
    assert parsed.failures[0].code in {"too-large", "crashed"}
    assert sandbox.parse(text(tmp_path), MediaType.TEXT, LIMITS).elements


def test_a_file_that_takes_too_long_is_given_up(sandbox: Sandbox, tmp_path: Path) -> None:
    sentences = "\n\n".join(f"The council has made good progress on plan {n} for carers." for n in range(15_000))

    parsed = sandbox.parse(text(tmp_path, sentences), MediaType.TEXT, Limits(max_parse_seconds=1))

    assert parsed.failures[0].code == "timeout"
    assert "1 second" in parsed.failures[0].message


def test_the_server_starts_again_after_it_died(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.protections()
    server = sandbox._server
    assert server is not None
    server.kill()
    server.wait()

    assert sandbox.parse(text(tmp_path), MediaType.TEXT, LIMITS).elements


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    with Sandbox() as box:
        box.parse(text(tmp_path), MediaType.TEXT, LIMITS)
        root = box._root
        assert root is not None
        assert [place.name for place in root.iterdir()] == ["server"]

    assert not root.exists()


PROGRAM = """
import sys, time
from pathlib import Path
from ingest.sandbox import Sandbox
box = Sandbox().__enter__()
box.protections()
print(box._server.pid, flush=True)
time.sleep(60)
"""


def test_the_server_ends_when_its_parent_is_killed() -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": "."}
    )
    assert parent.stdout is not None
    server = int(parent.stdout.readline())

    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()

    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and _alive(server):
        time.sleep(0.05)
    assert not _alive(server)


def _alive(pid: int) -> bool:
    """Say whether a process runs; one that waits to be buried does not."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False


def test_words_are_recognised_in_a_process_of_their_own(sandbox: Sandbox, tmp_path: Path) -> None:
    need_tesseract()
    file = scan(tmp_path, pages=2)

    found, seconds = sandbox.recognise(file, MediaType.PDF, [2, 1], LIMITS)

    assert [page.page for page in found] == [2, 1]
    assert all(page.lines for page in found)
    assert seconds > 0


def test_a_page_that_cannot_be_drawn_counts_as_one_without_words(sandbox: Sandbox, tmp_path: Path) -> None:
    found, _ = sandbox.recognise(text(tmp_path), MediaType.PDF, [1], LIMITS)

    assert found == [nothing_on(1)]


def test_a_page_is_drawn_in_a_process_of_its_own(sandbox: Sandbox, tmp_path: Path) -> None:
    looking = Looking(text="")

    seen = sandbox.view(scan(tmp_path), MediaType.PDF, 1, LIMITS, looking)

    assert seen is not None
    assert seen.png.startswith(b"\x89PNG")
    assert sandbox.view(text(tmp_path), MediaType.PDF, 1, LIMITS, looking) is None


def test_files_that_stand_inside_are_handed_over(sandbox: Sandbox, tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "Plan"
    message.set_content("The plan is attached to this message.")
    message.add_attachment(b"Carers waited eleven weeks.", maintype="text", subtype="plain", filename="plan.txt")
    file = tmp_path / "a.eml"
    file.write_bytes(message.as_bytes())
    into = tmp_path / "into"
    into.mkdir()

    parsed = sandbox.parse(file, MediaType.EML, LIMITS, into=into)

    (plan,) = parsed.attachments
    assert plan.name == "plan.txt"
    assert (into / plan.file).read_bytes() == b"Carers waited eleven weeks."
    assert sandbox.parse(file, MediaType.EML, LIMITS).attachments == ()
