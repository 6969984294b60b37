"""The worker beside the server."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from api.cli import running

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
