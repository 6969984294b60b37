"""The real server in a process of its own, and the requests that are made of it."""

from __future__ import annotations

import http.client
import json
import os
import re
import secrets
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

_START_SECONDS = 300  # the model is loaded first, on a machine that may be busy
_ANSWER_SECONDS = 180
_BLOCK = 1 << 20
_BOUNDARY = "hostile-files-boundary"

Json = Any  # what json.loads returns


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server answered."""

    status: int
    body: bytes

    def json(self) -> Json:
        """Give the body as values; None where it is no JSON."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None


@dataclass(slots=True)
class Server:
    """A running server with its worker: where it listens, who they are, and what it answered so far."""

    port: int
    process: int  # id
    workers: tuple[int, ...]  # ids
    home: Path
    admin: str  # token
    statuses: Counter[int] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def ask(
        self,
        method: str,
        path: str,
        *,
        token: str = "",
        body: bytes | Iterator[bytes] | None = None,
        headers: dict[str, str] | None = None,
        timeout: float = _ANSWER_SECONDS,
    ) -> Answer:
        """Make one request; every answer's status is counted.

        Raises:
            OSError: There is no answer.
        """
        given = {**({"authorization": f"Bearer {token}"} if token else {}), **(headers or {})}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, quote(path, safe="/?=&%"), body=body, headers=given)
            got = connection.getresponse()
            answer = Answer(status=got.status, body=got.read())
        except http.client.HTTPException as error:
            raise OSError(f"broken answer: {error!r}") from error
        finally:
            connection.close()
        with self._lock:
            self.statuses[answer.status] += 1
        return answer

    def post(self, path: str, values: Json, *, token: str = "") -> Json:
        """Post values as JSON and give the answer's.

        Raises:
            RuntimeError: The server refused.
        """
        kind = {"content-type": "application/json"}
        answer = self.ask("POST", path, token=token, body=json.dumps(values).encode(), headers=kind)
        if answer.status >= 300:
            raise RuntimeError(f"POST {path} answered {answer.status}: {answer.body[:300]!r}")
        return answer.json()

    def sign_up(self, name: str, *, role: str, authority: str | None = None) -> str:
        """Add an account and give a session's token."""
        password = secrets.token_urlsafe(16)
        user = {"name": name, "role": role, "authority": authority, "password": password}
        self.post("/api/v1/users", user, token=self.admin)
        session = self.post("/api/v1/sessions", {"name": name, "password": password})
        return str(session["token"])

    def send(self, key: str, file: IO[bytes], size: int, name: str, *, token: str) -> Answer:
        """Upload a file under a name that is put into the request as it is, however it breaks it."""
        spelt = name.encode("utf-8", "surrogateescape")
        head = b'--%s\r\nContent-Disposition: form-data; name="files"; filename="%s"\r\n' % (_BOUNDARY.encode(), spelt)
        head += b"Content-Type: application/octet-stream\r\n\r\n"
        tail = f"\r\n--{_BOUNDARY}--\r\n".encode()

        def pieces() -> Iterator[bytes]:
            yield head
            while piece := file.read(_BLOCK):
                yield piece
            yield tail

        headers = {
            "content-type": f"multipart/form-data; boundary={_BOUNDARY}",
            "content-length": str(len(head) + size + len(tail)),
        }
        return self.ask("POST", f"/api/v1/returns/{key}/files", token=token, body=pieces(), headers=headers)

    def same_processes(self) -> bool:
        """Say whether server and worker are those that were started."""
        return _alive(self.process) and set(_children(self.process)) == set(self.workers)

    def peak_mb(self) -> tuple[int, int]:
        """Give the largest resident memory so far of the server and of its workers, in megabytes."""
        return _peak(self.process), max((_peak(worker) for worker in self.workers), default=0)


@contextmanager
def running(home: Path) -> Iterator[Server]:
    """Run `evidence-grid serve` with its worker on a free port while the block runs."""
    command = [sys.executable, "-m", "api.cli"]
    made = subprocess.run(  # noqa: S603 - our own command
        [*command, "user", "add", "hostile-admin", "--role", "admin", "--home", str(home)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "COLUMNS": "200"},
    )
    password = re.search(r"shown once: (\S+)", made.stdout)
    if password is None:
        raise RuntimeError("no administrator could be added")
    port = _free_port()
    log = (home / "server.log").open("wb")
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*command, "serve", "--home", str(home), "--port", str(port)], stdout=log, stderr=log
    )
    try:
        server = Server(port=port, process=process.pid, workers=(), home=home, admin="")
        _wait_ready(server, process)
        session = server.post("/api/v1/sessions", {"name": "hostile-admin", "password": password[1]})
        server.admin = str(session["token"])
        yield server
    finally:
        process.terminate()
        try:
            process.wait(120)
        except subprocess.TimeoutExpired:
            process.kill()
        log.close()


def _wait_ready(server: Server, process: subprocess.Popen[bytes]) -> None:
    ends = time.monotonic() + _START_SECONDS
    while time.monotonic() < ends and process.poll() is None:
        try:
            ready = server.ask("GET", "/api/v1/health", timeout=5).status == 200
        except OSError:
            ready = False
        server.workers = tuple(_children(server.process))
        if ready and server.workers and any((server.home / "workers").glob("*")):
            return
        time.sleep(0.3)
    raise RuntimeError(f"the server did not start; see {server.home / 'server.log'}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _children(process: int) -> list[int]:
    try:
        threads = list(Path(f"/proc/{process}/task").iterdir())
        return [int(child) for thread in threads for child in (thread / "children").read_text().split()]
    except OSError:
        return []


def _alive(process: int) -> bool:
    try:
        return ") Z" not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


def _peak(process: int) -> int:
    try:
        found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
    except OSError:
        return 0
    return int(found[1]) // 1024 if found else 0
