"""The worker beside the server."""

from __future__ import annotations

import os
import socket
import sys
import time
from pathlib import Path

import pytest

from api.cli import running
from ingest.errors import InputError

PATIENCE = 30  # seconds
ENDS = "import sys; open(sys.argv[1], 'a').write('x')"
STAYS = f"{ENDS}; import time; time.sleep(600)"


def _wait_for(file: Path, size: int) -> None:
    ends = time.monotonic() + PATIENCE
    while (not file.exists() or file.stat().st_size < size) and time.monotonic() < ends:
        time.sleep(0.02)


def test_a_worker_that_ended_is_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(running, "AGAIN_SECONDS", 0.01)
    started = tmp_path / "started"

    with running._beside([sys.executable, "-c", ENDS, str(started)]):
        _wait_for(started, 2)

    assert started.stat().st_size >= 2
    assert "started again" in caplog.text


def test_a_worker_ends_with_the_server(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    started = tmp_path / "started"
    before = time.monotonic()

    with running._beside([sys.executable, "-c", STAYS, str(started)]):
        _wait_for(started, 1)

    assert time.monotonic() - before < PATIENCE
    assert started.stat().st_size == 1
    assert caplog.text == ""


def test_a_port_that_is_taken_is_told_with_what_to_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(InputError, match=rf"Something uses port {port} of 127.0.0.1 already.*--port"):
            running._listen("127.0.0.1", port)


@pytest.mark.parametrize(
    ("host", "told"), [("::1", "http://[::1]:8000"), ("127.0.0.1", "http://127.0.0.1:8000"), ("a.b", "http://a.b:8000")]
)
def test_the_address_that_is_told_can_be_opened_in_a_browser(host: str, told: str) -> None:
    assert running._address(host, 8000) == told


def test_an_address_of_another_machine_is_told() -> None:
    with pytest.raises(InputError, match=r"cannot listen on port 8000 of 192.0.2.1"):
        running._listen("192.0.2.1", 8000)


@pytest.mark.parametrize(
    ("started", "path", "again"),
    [
        ("bin/evidence-grid", "", "bin/evidence-grid"),
        ("bin/evidence-grid", "bin", "evidence-grid"),
        ("api/cli/__main__.py", "", f"{sys.executable} -m api.cli"),
    ],
)
def test_the_command_that_is_advised_works_where_it_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: str, path: str, again: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "evidence-grid").touch(mode=0o755)
    monkeypatch.setenv("PATH", f"/nowhere{os.pathsep}{path}" if path else "/nowhere")
    monkeypatch.setattr(sys, "argv", [started])

    assert " ".join(running._own_command()) == again
