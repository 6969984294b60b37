"""The fork server: parsers preloaded, one thread, a child with limits for every file."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import selectors
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from ingest.sandbox import confinement
from ingest.sandbox.protocol import MOST_REQUEST, Job, Status, Task, deadline_seconds, name_of_socket
from ingest.sandbox.tasks import carry_out, preload, preload_for
from ingest.settings import Limits

_ORDINARY = 5.0  # seconds that an ordinary file is done in; what takes longer gives way to those that come after it
_GIVING_WAY = 10  # niceness
_TICK = 1.0  # seconds between looks at deadlines and at whether the parent lives


@dataclass(slots=True)
class _Child:
    """A file being read."""

    pid: int
    connection: socket.socket
    started: float  # monotonic seconds
    deadline: float
    patient: bool = False  # it gives way to others
    overdue: bool = False


def serve(address: Path, tasks: Collection[Task]) -> None:
    """Fork a child per connection until standard input closes, which it does when the parent dies.

    The libraries of `tasks` are loaded beforehand, and those of a kind of file with the first of it, so that children
    start at once.
    """
    network_left = confinement.leave_network()
    confinement.inherit_orphans()
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with name_of_socket(address) as name:
        listener.bind(name)
    listener.listen(64)
    preload(tasks)
    _settle()
    print(json.dumps(_probe(address.parent, network_left=network_left)), flush=True)  # noqa: T201 - the parent waits for this line
    _Server(listener).run()


def _settle() -> None:
    """Keep children from copying every page that the collector would touch."""
    gc.collect()
    gc.freeze()


class _Server:
    """The loop; everything happens in it, so nothing needs a lock."""

    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        self._children: dict[int, _Child] = {}
        self._parent = os.getppid()
        self._selector = selectors.DefaultSelector()
        self._wake, waker = socket.socketpair()
        self._wake.setblocking(False)
        waker.setblocking(False)
        self._waker = waker
        signal.set_wakeup_fd(waker.fileno())
        signal.signal(signal.SIGCHLD, lambda *_: None)

    def run(self) -> None:
        """Serve until the parent is gone."""
        for source in (self._listener, self._wake, sys.stdin):
            self._selector.register(source, selectors.EVENT_READ)
        while os.getppid() == self._parent:
            for key, _ in self._selector.select(_TICK):
                if key.fileobj is self._listener:
                    self._begin(self._listener.accept()[0])
                elif key.fileobj is self._wake:
                    self._wake.recv(4096)
                elif key.fileobj is sys.stdin:
                    self._end_all()
                    return
                else:
                    self._abandon(key.data)
            self._reap()
            self._enforce()
        self._end_all()

    def _begin(self, connection: socket.socket) -> None:
        connection.settimeout(5)
        try:
            job = Job.received(connection.recv(MOST_REQUEST))
            if preload_for(job):
                _settle()
        except (OSError, ValueError):
            connection.close()
            return
        pid = os.fork()
        if pid == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for held in (self._listener, self._wake, self._waker, connection, *self._connections()):
                held.close()
            _become(job)
        now = time.monotonic()
        child = _Child(pid, connection, now, now + deadline_seconds(job))
        self._children[pid] = child
        self._selector.register(connection, selectors.EVENT_READ, pid)

    def _connections(self) -> list[socket.socket]:
        return [child.connection for child in self._children.values()]

    def _abandon(self, pid: int) -> None:
        """End a child whose client hung up; nothing else is ever sent by clients."""
        if pid in self._children:
            self._selector.unregister(self._children[pid].connection)
            _kill(pid)

    def _reap(self) -> None:
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                break
            child = self._children.pop(pid, None)
            if child is None:
                continue
            _kill(pid)  # what the child started and left behind
            if child.connection.fileno() in self._selector.get_map():
                self._selector.unregister(child.connection)
            report = Status(
                code=os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1,
                signal=os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0,
                overdue=child.overdue,
                seconds=round(usage.ru_utime + usage.ru_stime, 3),
                peak_mb=usage.ru_maxrss // 1024,
            )
            with contextlib.suppress(OSError):  # the client did not wait for it
                child.connection.sendall(report.sent())
            child.connection.close()
        for orphan in confinement.children() - set(self._children):
            _kill(orphan)  # a file's reader is gone, and what it had started, in a group of its own, came to us

    def _enforce(self) -> None:
        now = time.monotonic()
        for child in self._children.values():
            if now > child.started + _ORDINARY and not child.patient:
                child.patient = True
                with contextlib.suppress(OSError):  # it just ended, or belongs to somebody else
                    os.setpriority(os.PRIO_PGRP, child.pid, _GIVING_WAY)
            if now > child.deadline and not child.overdue:
                child.overdue = True
                _kill(child.pid)

    def _end_all(self) -> None:
        """End every child and whatever comes to us from it."""
        while left := confinement.children() | set(self._children):
            for pid in left:
                _kill(pid)
            try:
                self._children.pop(os.waitpid(-1, 0)[0], None)
            except ChildProcessError:
                return


def _become(job: Job) -> None:
    """Turn this forked child into the reader of one file, and exit."""
    code = 1
    try:
        os.setsid()  # a group of its own, so that what it starts can be ended with it
        folder = job.folder
        os.environ.update(TMPDIR=str(folder), HOME=str(folder))
        tempfile.tempdir = str(folder)  # the server's own choice was made when it loaded the libraries
        os.chdir(folder)
        confinement.limit(job.limits)
        confinement.fence(folder)
        confinement.drop_privileges()
        carry_out(job)
        code = 0
    except MemoryError:
        code = 3
    finally:
        os._exit(code)


def _probe(folder: Path, *, network_left: bool) -> dict[str, bool]:
    """Return what protects a child, found out in one."""
    ours, theirs = os.pipe()
    place = folder / "probe"
    place.mkdir()
    pid = os.fork()
    if pid == 0:
        try:
            confinement.limit(Limits())
            confinement.fence(place)
            confinement.drop_privileges()
            os.write(theirs, json.dumps(confinement.observed(place)).encode())
        finally:
            os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(pid, 0)
    place.rmdir()
    found: dict[str, bool] = json.loads(answer) if answer else {}
    return {**found, "no-network": bool(found.get("no-network")) and network_left}


def _kill(pid: int) -> None:
    """End a child and its group."""
    for end in (os.killpg, os.kill):
        try:
            end(pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            continue
