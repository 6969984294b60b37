"""Read hostile files in processes of their own, with limits, without network and without privileges."""

from __future__ import annotations

import errno
import json
import logging
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from types import TracebackType

from ingest.errors import StorageFullError
from ingest.holding import held_folder
from ingest.model import Parsed, RecognisedPage
from ingest.parsing.answer import AnswerError
from ingest.recognition import nothing_on
from ingest.recognition.answer import page_to_json
from ingest.sandbox.answers import failed, overdue, rescued, take_parsed, take_recognised, take_view
from ingest.sandbox.confinement import owner_of_jobs
from ingest.sandbox.protocol import GIVEN, INPUT, MOST_STATUS, Job, Status, Task, deadline_seconds, name_of_socket
from ingest.settings import Limits
from ingest.sniffing import MediaType
from ingest.viewing import Looking, PageView

__all__ = ["Sandbox", "StartError", "Task"]

logger = logging.getLogger(__name__)

_START_SECONDS = 120  # wall-clock time to import the parsers on a busy machine
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "PYTHONHOME", "PYTHONWARNINGS")
_TIMES_UP = (signal.SIGXCPU, signal.SIGKILL)


class StartError(RuntimeError):
    """The parsing server does not start; run `python -m ingest.sandbox SOCKET` to see why."""


class Sandbox:
    """A fork server with the parsers loaded; use it as a context manager and share it between threads.

    The server starts with the first file, starts again if it dies, and ends with this process even if that is killed.
    """

    def __init__(self, tasks: Collection[Task] = (Task.READ, Task.RECOGNISE)) -> None:
        """Make one; the libraries of `tasks` are loaded when the server starts, those of others when needed."""
        self._tasks = tuple(tasks)
        self._lock = threading.Lock()
        self._server: subprocess.Popen[bytes] | None = None
        self._root: Path | None = None
        self._held = ExitStack()  # the root, while this process lives
        self._protections: dict[str, bool] = {}
        self._count = 0

    def __enter__(self) -> Sandbox:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def open(self) -> Sandbox:
        """Make it ready; whoever calls this calls `close`."""
        # Not in the home folder, where nobody else may look: children are somebody else and must reach their own.
        self._root = self._held.enter_context(held_folder())
        self._root.chmod(0o711)
        return self

    def close(self) -> None:
        """End the server and remove what is left of its jobs; doing it twice changes nothing."""
        with self._lock:
            self._stop()
            self._root = None
            self._held.close()

    def parse(
        self,
        file: Path,
        media_type: MediaType,
        limits: Limits,
        *,
        recognised: Sequence[RecognisedPage] = (),
        into: Path | None = None,
    ) -> Parsed:
        """Read one file in a child process; never raises for what the file holds or does to the child.

        Args:
            file: What to read.
            media_type: What it is.
            limits: What it may cost.
            recognised: Pages that are pictures, as `recognise` returned them.
            into: A folder for the files that stand inside this one; None forgets them.

        Raises:
            StorageFullError: the disk of `into` is full.
        """
        given = {"recognised": [page_to_json(page) for page in recognised]} if recognised else None
        with self._job(Task.READ, file, media_type, limits, given=given) as job:
            status = self._run_twice(job)
            if status is None:
                return failed("crashed", "Reading this file failed twice. Save it again as PDF and send that.")
            if status.overdue or status.signal in _TIMES_UP:
                return rescued(job, status, "timeout") or overdue(limits)
            if status.code != 0:
                message = "This file makes its reader fail, as damaged files do. Save it again as PDF and send that."
                lost = replace(failed("crashed", message), seconds=status.seconds, peak_mb=status.peak_mb)
                return rescued(job, status, "crashed") or lost
            try:
                return replace(take_parsed(job, into), seconds=status.seconds, peak_mb=status.peak_mb)
            except (AnswerError, OSError) as error:
                if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
                    raise StorageFullError(StorageFullError.__doc__) from error
                logger.warning("A parser's answer was refused", extra={"error": str(error)})
                return failed("crashed", "Reading this file gave no usable result. Save it again as PDF and send that.")

    def recognise(
        self, file: Path, media_type: MediaType, pages: Sequence[int], limits: Limits
    ) -> tuple[list[RecognisedPage], float]:
        """Recognise the words on some pages of a PDF or image; also return the processor time that it took.

        A page that its reader did not survive counts as one on which nothing was found; it spoils no other.
        """
        with self._job(Task.RECOGNISE, file, media_type, limits, pages=pages) as job:
            status = self._run_twice(job)
            seconds = 0.0 if status is None else status.seconds
            try:
                if status is not None and status.code == 0:
                    return take_recognised(job), seconds
            except (AnswerError, OSError) as error:
                logger.warning("Recognised pages were refused", extra={"error": str(error)})
        if len(pages) == 1:
            return [nothing_on(pages[0])], seconds
        found = []
        for page in pages:
            alone, more = self.recognise(file, media_type, [page], limits)
            found += alone
            seconds += more
        return found, seconds

    def view(
        self,
        file: Path,
        media_type: MediaType,
        page: int,
        limits: Limits,
        looking: Looking,
        *,
        recognised: RecognisedPage | None = None,
    ) -> PageView | None:
        """Draw a page with some of its words highlighted; None where it cannot be drawn."""
        given = {**asdict(looking), "recognised": None if recognised is None else page_to_json(recognised)}
        with self._job(Task.VIEW, file, media_type, limits, pages=[page], given=given) as job:
            status = self._run_twice(job)
            if status is None or status.code != 0:
                return None
            try:
                return take_view(job)
            except (AnswerError, OSError) as error:
                logger.warning("A view of a page was refused", extra={"error": str(error)})
                return None

    def protections(self) -> dict[str, bool]:
        """Return what is in force around a parser: no-network, no-new-privs, unprivileged, limits, fenced.

        Found out by a child that tried what they forbid.
        """
        self._address()
        return dict(self._protections)

    @contextmanager
    def _job(
        self,
        task: Task,
        file: Path,
        media_type: MediaType,
        limits: Limits,
        *,
        pages: Sequence[int] = (),
        given: Mapping[str, object] | None = None,
    ) -> Iterator[Job]:
        """Lay a file out for a child, in a folder that is gone afterwards."""
        job = Job(folder=self._folder(), task=task, media_type=media_type.value, limits=limits, pages=tuple(pages))
        try:
            shutil.copyfile(file, job.folder / INPUT)
            if given is not None:
                (job.folder / GIVEN).write_text(json.dumps(given), encoding="utf-8")
            _hand_over(job.folder)
            yield job
        finally:
            shutil.rmtree(job.folder, ignore_errors=True)

    def _run_twice(self, job: Job) -> Status | None:
        """Return how the child ended; tried once more if the server itself was ended meanwhile."""
        for _ in range(2):
            try:
                return self._run(job)
            except (ConnectionError, FileNotFoundError):
                logger.warning("The parsing server was gone and is started again")
        return None

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
            connection.settimeout(deadline_seconds(job) + 30)  # the server ends the child before
            with name_of_socket(self._address()) as name:
                connection.connect(name)
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
            [sys.executable, "-m", "ingest.sandbox", str(place / "socket"), *self._tasks],
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
        raise StartError(StartError.__doc__)
    return {str(name): bool(value) for name, value in json.loads(line).items()}


def _hand_over(folder: Path) -> None:
    """Give a job's folder to the user that its child becomes."""
    owner = owner_of_jobs()
    if owner is not None:
        for place in (folder, *folder.iterdir()):
            os.chown(place, owner, owner)
