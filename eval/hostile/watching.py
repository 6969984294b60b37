"""What is watched while hostile files are read: that nobody calls out, and that the service answers."""

from __future__ import annotations

import socket
import threading
import time
from types import TracebackType

from eval.hostile.case import PORT
from eval.hostile.server import Server

_EVERY = 0.2  # seconds between two looks


class Listener:
    """Counts connections to the address that hostile files name; there should be none."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._socket = socket.create_server(("127.0.0.1", PORT))
        self._socket.settimeout(0.5)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Listener:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()
        self._socket.close()

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                connection, _ = self._socket.accept()
            except TimeoutError:
                continue
            with connection:
                connection.settimeout(1)
                try:
                    line = connection.recv(200).split(b"\r\n")[0]
                except OSError:
                    line = b""
            self.heard.append(line.decode("latin-1"))


class Prober:
    """Asks for one address five times a second and keeps how long each answer took."""

    def __init__(self, server: Server, path: str = "/api/v1/health", *, token: str = "") -> None:
        self.seconds: list[float] = []
        self.failures = 0
        self._server, self._path, self._token = server, path, token
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._probe, daemon=True)

    def __enter__(self) -> Prober:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()

    def quantile(self, share: float) -> float:
        """Give the time within which this share of the answers came, in seconds."""
        ordered = sorted(self.seconds)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0

    def told(self) -> str:
        """Say how it went."""
        return (
            f"{len(self.seconds)} answers, {self.failures} failures; p50 {self.quantile(0.5) * 1000:.0f} ms, "
            f"p95 {self.quantile(0.95) * 1000:.0f} ms, p99 {self.quantile(0.99) * 1000:.0f} ms, "
            f"longest {self.quantile(1) * 1000:.0f} ms"
        )

    def _probe(self) -> None:
        while not self._ended.wait(_EVERY):
            started = time.monotonic()
            try:
                good = self._server.ask("GET", self._path, token=self._token, timeout=30).status == 200
            except OSError:
                good = False
            self.seconds.append(time.monotonic() - started)
            self.failures += not good
