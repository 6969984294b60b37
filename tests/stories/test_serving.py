"""The server and the worker beside it start and stop together."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PATIENCE = 60  # seconds


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _workers(home: Path) -> list[str]:
    """The badges of living workers: each holds one in its home for as long as it runs."""
    return [badge.name for badge in (home / "workers").glob("*")]


def _wait(wanted: bool, home: Path) -> bool:  # noqa: FBT001 - the state waited for
    ends = time.monotonic() + PATIENCE
    while bool(_workers(home)) != wanted and time.monotonic() < ends:
        time.sleep(0.2)
    return bool(_workers(home)) == wanted


@pytest.mark.slow
def test_stopping_the_server_stops_its_worker(tmp_path: Path) -> None:
    home, port = tmp_path / "home", _free_port()
    command = [sys.executable, "-m", "api.cli", "serve", "--home", str(home), "--port", str(port)]
    server = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        assert _wait(True, home)
        ends = time.monotonic() + PATIENCE
        answer = b""
        while not answer and time.monotonic() < ends:
            try:
                answer = urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/health", timeout=5).read()
            except OSError:
                time.sleep(0.2)
        assert b'"status":"ok"' in answer
    finally:
        os.kill(server.pid, signal.SIGTERM)
        server.wait(timeout=PATIENCE)

    assert _wait(False, home)
