from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from pathlib import Path

import pytest

from ingest.errors import StorageFullError
from ingest.holding import remove_abandoned
from ingest.intake import MediaType
from ingest.recognition import nothing_on
from ingest.sandbox import Sandbox, tasks
from ingest.sandbox.protocol import Job, Status
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


def test_the_temporary_folder_may_lie_deep(near_root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = near_root / ("d" * 120)
    deep.mkdir()
    for folder in (near_root, deep):
        folder.chmod(0o711)
    monkeypatch.setattr(tempfile, "tempdir", str(deep))

    with Sandbox() as box:
        parsed = box.parse(text(deep), MediaType.TEXT, LIMITS)

    assert parsed.elements[0].text == "We support carers across the borough."


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    with Sandbox() as box:
        box.parse(text(tmp_path), MediaType.TEXT, LIMITS)
        root = box._root
        assert root is not None
        assert sorted(place.name for place in root.iterdir()) == ["held", "server"]

    assert not root.exists()


PROGRAM = """
import sys, time
from pathlib import Path
from ingest.sandbox import Sandbox
box = Sandbox().__enter__()
box.protections()
(box._folder() / "input").write_text("of an authority")
print(box._server.pid, box._root, flush=True)
time.sleep(60)
"""


@pytest.fixture
def near_root() -> Iterator[Path]:
    """A folder with a short name: the path of a socket has no more than 107 characters."""
    with tempfile.TemporaryDirectory(prefix="eg-") as folder:
        yield Path(folder)


def test_the_server_ends_when_its_parent_is_killed_and_what_it_read_can_be_removed(near_root: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": ".", "TMPDIR": str(near_root)},
    )
    assert parent.stdout is not None
    number, root = parent.stdout.readline().split()
    server = int(number)
    remove_abandoned(near_root)
    while_it_lived = (Path(os.fsdecode(root)) / "job-1" / "input").exists()

    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()

    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and _alive(server):
        time.sleep(0.05)
    assert not _alive(server)
    remove_abandoned(near_root)
    assert while_it_lived
    assert list(near_root.iterdir()) == []


CONFINED = """
import os, subprocess, sys
from pathlib import Path
from ingest.sandbox import confinement
from ingest.settings import Limits
folder, other = Path(sys.argv[1]), Path(sys.argv[2])
confinement.leave_network()
os.chdir(folder)
confinement.limit(Limits(max_parse_memory_mb=256))
confinement.fence(folder)
confinement.drop_privileges()
tries = {
    "memory": "bytearray(600 * 1024 * 1024)",
    "network": "import socket; socket.create_connection(('127.0.0.1', 9), 1)",
    "other": f"open({str(other)!r}).read()",
    "nothing": "pass",
}
for name, code in tries.items():
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, cwd=folder)
    print(name, done.stderr.strip().splitlines()[-1].split(":")[0] if done.returncode else "allowed")
"""


def test_what_a_parser_starts_is_confined_like_it(tmp_path: Path) -> None:
    folder, other = tmp_path / "job-1", tmp_path / "database"
    folder.mkdir()
    folder.chmod(0o777)
    other.write_text("of somebody else")

    done = subprocess.run(
        [sys.executable, "-c", CONFINED, folder, other],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": "."},
    )

    found = dict(line.split() for line in done.stdout.splitlines())
    assert found == {"memory": "MemoryError", "network": "OSError", "other": "PermissionError", "nothing": "allowed"}


ORPHAN = """
import os, subprocess, sys
from ingest.sandbox import confinement
confinement.inherit_orphans()
ours, theirs = os.pipe()
if os.fork() == 0:
    started = subprocess.Popen(["sleep", "60"], start_new_session=True)
    os.write(theirs, str(started.pid).encode())
    os._exit(0)
os.wait()
started = int(os.read(ours, 20))
print(started in confinement.children())
os.kill(started, 9)
"""


def test_what_a_parser_leaves_behind_in_a_group_of_its_own_comes_to_the_server() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ORPHAN],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": "."},
    )

    assert done.stdout.strip() == "True"


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


@pytest.mark.parametrize(("overdue", "code"), [(True, "timeout"), (False, "crashed")])
def test_what_was_read_is_kept_when_taking_out_the_files_inside_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, overdue: bool, code: str
) -> None:
    def ended(*_: object) -> None:
        raise SystemExit

    def run(job: Job) -> Status:
        with pytest.raises(SystemExit):
            tasks.carry_out(job)
        return Status(code=-1, signal=0, overdue=overdue, seconds=1.5, peak_mb=90)

    monkeypatch.setattr(tasks, "take_out", ended)
    with Sandbox() as box:
        monkeypatch.setattr(box, "_run", run)

        parsed = box.parse(text(tmp_path), MediaType.TEXT, LIMITS, into=tmp_path)

    assert [element.text for element in parsed.elements] == ["We support carers across the borough."]
    assert [failure.code for failure in parsed.failures] == [code]
    assert (parsed.seconds, parsed.attachments) == (1.5, ())


def test_a_full_disk_is_no_fault_of_the_file(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    message = EmailMessage()
    message.set_content("The plan is attached to this message.")
    message.add_attachment(b"Carers waited eleven weeks.", maintype="text", subtype="plain", filename="plan.txt")
    file = tmp_path / "a.eml"
    file.write_bytes(bytes(message))
    into = tmp_path / "into"
    into.mkdir()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("ingest.sandbox.answers.shutil.copyfileobj", full)

    with pytest.raises(StorageFullError):
        sandbox.parse(file, MediaType.EML, LIMITS, into=into)
