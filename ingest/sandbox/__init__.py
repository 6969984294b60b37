"""Read hostile files in processes of their own, with limits, without network and without privileges."""

from __future__ import annotations

import json
import logging
import os
import select
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from types import TracebackType

from ingest.intake import MediaType
from ingest.model import Failure, Parsed
from ingest.parsing.answer import AnswerError, from_json, largest
from ingest.sandbox.confinement import owner_of_jobs
from ingest.sandbox.protocol import ANSWER, INPUT, MOST_STATUS, Job, Status, deadline_seconds
from ingest.settings import Limits

logger = logging.getLogger(__name__)

_START_SECONDS = 120  # wall-clock time to import the parsers on a busy machine
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "PYTHONHOME", "PYTHONWARNINGS")
_TIMES_UP = (signal.SIGXCPU, signal.SIGKILL)


class Sandbox:
    """A fork server with the parsers loaded; use it as a context manager and share it between threads.

    The server starts with the first file, starts again if it dies, and ends with this process even if that is killed.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._server: subprocess.Popen[bytes] | None = None
        self._root: Path | None = None
        self._protections: dict[str, bool] = {}
        self._count = 0

    def __enter__(self) -> Sandbox:
        self._root = Path(tempfile.mkdtemp(prefix="evidence-grid-"))
        self._root.chmod(0o711)  # children are somebody else, and must reach their own folder in it
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._stop()
            if self._root:
                shutil.rmtree(self._root, ignore_errors=True)
            self._root = None

    def parse(self, file: Path, media_type: MediaType, limits: Limits) -> Parsed:
        """Read one file in a child process; never raises for what the file holds or does to the child."""
        job = Job(folder=self._folder(), media_type=media_type.value, limits=limits)
        try:
            shutil.copyfile(file, job.folder / INPUT)
            _hand_over(job.folder)
            for _ in range(2):  # once more if the server itself was ended meanwhile
                try:
                    status = self._run(job)
                except (ConnectionError, FileNotFoundError):
                    logger.warning("The parsing server was gone and is started again")
                    continue
                return _reading(job, status)
            return _failed("crashed", "Reading this file failed twice. Save it again as PDF and send that.")
        finally:
            shutil.rmtree(job.folder, ignore_errors=True)

    def protections(self) -> dict[str, bool]:
        """Return what is in force around a parser: no-network, no-new-privs, unprivileged, limits, fenced.

        Found out by a child that tried what they forbid.
        """
        self._address()
        return dict(self._protections)

    def _folder(self) -> Path:
        """Return a new folder for one file."""
        with self._lock:
            if self._root is None:
                raise ValueError("a Sandbox is used inside its `with` block")
            self._count += 1
            folder = self._root / f"job-{self._count}"
        folder.mkdir(mode=0o700)
        return folder

    def _run(self, job: Job) -> Status:
        """Return how the child that read the file ended.

        Raises ConnectionError or FileNotFoundError where there is no server any more.
        """
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(deadline_seconds(job.limits) + 30)  # the server ends the child before
            connection.connect(str(self._address()))
            connection.sendall(job.sent())
            try:
                line = connection.recv(MOST_STATUS)
            except TimeoutError:
                return Status(code=-1, signal=0, overdue=True, seconds=0.0, peak_mb=0)
        if not line:
            raise ConnectionError("the server ended")
        return Status.received(line)

    def _address(self) -> Path:
        """Return where the server listens, having started it if need be."""
        with self._lock:
            if self._root is None:
                raise ValueError("a Sandbox is used inside its `with` block")
            if self._server is None or self._server.poll() is not None:
                self._stop()
                self._start(self._root)
            return self._root / "server" / "socket"

    def _start(self, root: Path) -> None:
        place = root / "server"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(mode=0o711)
        environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        # Secrets in our own environment are none of a parser's business, so it starts from an empty one.
        source = Path(__file__).resolve().parents[2]
        environment |= {"PYTHONPATH": str(source), "HOME": str(place), "OMP_NUM_THREADS": "1"}
        environment |= {"OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        self._server = subprocess.Popen(  # noqa: S603 - our own module, no shell, nothing of a file's in it
            [sys.executable, "-m", "ingest.sandbox", str(place / "socket")],
            stdin=subprocess.PIPE,  # never written to: that it closes tells the server of our end
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self._protections = _greeting(self._server)
        missing = sorted(name for name, there in self._protections.items() if not there)
        if missing:
            logger.warning("Parsing is not fully isolated on this machine", extra={"missing": missing})

    def _stop(self) -> None:
        if self._server is None:
            return
        if self._server.stdin:
            self._server.stdin.close()
        try:
            self._server.wait(5)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait()
        if self._server.stdout:
            self._server.stdout.close()
        self._server = None


def _greeting(server: subprocess.Popen[bytes]) -> dict[str, bool]:
    """Return what the server says of its protections once it is ready."""
    if server.stdout is None:
        raise ValueError("a server without output")
    ready, _, _ = select.select([server.stdout], [], [], _START_SECONDS)
    line = server.stdout.readline() if ready else b""
    if not line:
        server.kill()
        raise RuntimeError("The parsing server does not start; run `python -m ingest.sandbox SOCKET` to see why.")
    return {str(name): bool(value) for name, value in json.loads(line).items()}


def _hand_over(folder: Path) -> None:
    """Give a job's folder to the user that its child becomes."""
    owner = owner_of_jobs()
    if owner is not None:
        for place in (folder, folder / INPUT):
            os.chown(place, owner, owner)


def _reading(job: Job, status: Status) -> Parsed:
    """Return what the child answered, or why it did not."""
    if status.overdue or status.signal in _TIMES_UP:
        seconds = job.limits.max_parse_seconds
        return _failed("timeout", f"Reading this file takes more than {seconds} seconds. Split it and send the parts.")
    if status.code != 0:
        message = "This file makes its reader fail, as damaged files do. Save it again as PDF and send that."
        return _failed("crashed", message)
    try:
        return from_json(_answer(job.folder / ANSWER, largest(job.limits)), job.limits)
    except (AnswerError, OSError) as error:
        logger.warning("A parser's answer was refused", extra={"error": str(error)})
        return _failed("crashed", "Reading this file gave no usable result. Save it again as PDF and send that.")


def _answer(path: Path, most: int) -> bytes:
    """Return the bytes of an answer; whoever wrote it may have put anything else in its place."""
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise AnswerError("not a file")
        return stream.read(most + 1)


def _failed(code: str, message: str) -> Parsed:
    return Parsed(elements=(), page_numbers=(), locators=(), failures=(Failure(code=code, message=message),))
