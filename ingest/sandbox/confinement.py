"""What the operating system takes away from a process before it reads a hostile file."""

from __future__ import annotations

import ctypes
import os
import resource
import socket
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from ingest.settings import MEGABYTE, Limits

_NOBODY = 65534
_MOST_FILES = 256
_MOST_WRITTEN = 1024 * MEGABYTE  # bytes of any file written
_CODE = 256  # megabytes of libraries' code, which no limit on data counts
_LEAST = 256  # megabytes left to a parser however low the limit is
_GRACE = 5  # seconds between the warning that processor time is up and the end

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36
_PR_SET_NO_NEW_PRIVS = 38
_PR_CAP_AMBIENT = 47
_PR_CAP_AMBIENT_RAISE = 2
_PR_SET_KEEPCAPS = 8
_CAPABILITY_VERSION = 0x20080522
_CAP_DAC_READ_SEARCH = 2
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_SIGKILL = 9

_LANDLOCK_CREATE_RULESET = 444
_LANDLOCK_ADD_RULE = 445
_LANDLOCK_RESTRICT_SELF = 446
_LANDLOCK_VERSION = 1
_LANDLOCK_PATH_BENEATH = 1
_READ = 0b1101  # execute, read file, read folder
_ALL_RIGHTS = (0, 0x1FFF, 0x3FFF, 0x7FFF, 0x7FFF, 0xFFFF)  # every file right known to each version of Landlock


def leave_network() -> bool:
    """Move this process into a network of its own, with no interface up; return whether that was allowed.

    Call it while the process has one thread.
    """
    libc = _libc()
    if libc.unshare(_CLONE_NEWNET) == 0:
        return True
    user, group = os.getuid(), os.getgid()
    if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) != 0:
        return False
    try:  # in a user namespace of our own we stay who we are
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    except OSError:  # unmapped we are nobody, which reads files just as well
        return True
    return True


def inherit_orphans() -> None:
    """Become the parent of every process below this one whose own parent ended, so that none can be left behind."""
    _libc().prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children() -> set[int]:
    """Return the processes whose parent this one is."""
    try:
        listed = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii")
    except OSError:  # a kernel built without that list
        return set()
    return {int(pid) for pid in listed.split()}


def limit(limits: Limits) -> None:
    """Set the limits of this process: processor time, memory on top of what it has, files, no core dumps."""
    cpu = limits.max_parse_seconds
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + _GRACE))
    # The limit holds for all that the process takes, the loaded libraries' own memory and code included.
    memory = max((limits.max_parse_memory_mb - _CODE) * MEGABYTE, _data_size() + _LEAST * MEGABYTE)
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_MOST_WRITTEN, _MOST_WRITTEN))
    resource.setrlimit(resource.RLIMIT_NOFILE, (_MOST_FILES, _MOST_FILES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def fence(folder: Path) -> bool:
    """Let this process write in `folder` only, and read there and where programs are installed.

    Uses Landlock, which needs no privilege; returns whether the kernel has it.
    """
    libc = _libc()
    version = libc.syscall(_LANDLOCK_CREATE_RULESET, None, 0, _LANDLOCK_VERSION)
    if version < 1:
        return False
    rights = _ALL_RIGHTS[min(version, len(_ALL_RIGHTS) - 1)]
    ruleset = libc.syscall(_LANDLOCK_CREATE_RULESET, struct.pack("=Q", rights), 8, 0)
    if ruleset < 0:
        return False
    try:
        for place in _programs():
            _allow(libc, ruleset, place, _READ & rights)
        _allow(libc, ruleset, folder, rights)
        _allow(libc, ruleset, Path("/dev/null"), 0b110)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return bool(libc.syscall(_LANDLOCK_RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def drop_privileges() -> None:
    """Become nobody if this is root, and give up ever gaining privileges; die when the parent does.

    Where Python lies in root's home folder, the right to read any file is kept, or a parser would fail at its first
    late import; what may be read is then up to `fence`.
    """
    libc = _libc()
    if os.geteuid() == 0:
        reading = not _readable_by_all()
        libc.prctl(_PR_SET_KEEPCAPS, int(reading), 0, 0, 0)
        os.setgroups([])
        os.setresgid(_NOBODY, _NOBODY, _NOBODY)
        os.setresuid(_NOBODY, _NOBODY, _NOBODY)
        if reading:
            kept = 1 << _CAP_DAC_READ_SEARCH
            libc.capset(struct.pack("=Ii", _CAPABILITY_VERSION, 0), struct.pack("=6I", kept, kept, kept, 0, 0, 0))
            libc.prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, _CAP_DAC_READ_SEARCH, 0, 0)  # for a Python it starts
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)  # after the change of user, which clears it


def observed(folder: Path) -> dict[str, bool]:
    """Return which protections this process finds in force, by trying what they forbid."""
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return {
        "no-network": not _reaches_loopback(),
        "no-new-privs": "NoNewPrivs:\t1" in status,
        "unprivileged": os.geteuid() != 0,
        "limits": resource.getrlimit(resource.RLIMIT_CPU)[0] != resource.RLIM_INFINITY,
        "fenced": not _writes(folder.parent / f"{folder.name}.fence"),
    }


def owner_of_jobs() -> int | None:
    """Return the user that files for a confined process must belong to, or None for the present one."""
    return _NOBODY if os.geteuid() == 0 else None


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _programs() -> Iterable[Path]:
    """Yield where Python, its packages and the programs they call are installed."""
    places = {sys.prefix, sys.base_prefix, sys.exec_prefix, "/usr", "/lib", "/lib64", "/bin", "/etc", "/opt", "/proc"}
    # Without its cache of fonts, LibreOffice looks into every font of the machine again for every file.
    places.update(("/dev/urandom", "/sys/devices/system/cpu", "/var/cache/fontconfig"))
    for entry in (Path(entry).resolve() for entry in sys.path if entry):
        # Run from a checkout, the folder that holds our packages may hold the authorities' files too.
        installed = entry.name.endswith("-packages") or not (entry / "ingest").is_dir()
        places.add(str(entry if installed else entry / "ingest"))
    return (Path(place) for place in sorted(places) if Path(place).exists())


def _allow(libc: ctypes.CDLL, ruleset: int, place: Path, rights: int) -> None:
    if not place.is_dir():
        rights &= 0b110  # a file knows no right but to be read and written
    handle = os.open(place, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", rights, handle)
        libc.syscall(_LANDLOCK_ADD_RULE, ruleset, _LANDLOCK_PATH_BENEATH, rule, 0)
    finally:
        os.close(handle)


def _readable_by_all() -> bool:
    """Say whether nobody could still import from the places that Python is installed in.

    An interpreter in root's home folder is closed to others; a parser would then fail at its first late import.
    """
    places = [Path(sys.prefix), Path(sys.base_prefix), Path(__file__).resolve().parent]
    return all(folder.stat().st_mode & 0o001 for place in places for folder in (place, *place.parents))


def _data_size() -> int:
    """Return how much private memory this process holds, in bytes."""
    for line in Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) * 1024
    return 0


def _reaches_loopback() -> bool:
    """Say whether a connection to this machine is at least answered with a refusal."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as connection:
        connection.settimeout(1)
        try:
            connection.connect(("127.0.0.1", 9))
        except ConnectionRefusedError:
            return True
        except OSError:
            return False
        return True


def _writes(path: Path) -> bool:
    try:
        path.write_bytes(b"")
        path.unlink()
    except OSError:
        return False
    return True
