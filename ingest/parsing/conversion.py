"""The program that becomes LibreOffice: `python -I conversion.py REQUEST`, started by `ingest.parsing.libreoffice`.

It sets limits, and has two system calls answered otherwise than the kernel would.
"""

from __future__ import annotations

import ctypes
import json
import os
import platform
import resource
import struct
import sys
from typing import Any

_PR_SET_PDEATHSIG = 1
_PR_SET_SECCOMP = 22
_PR_SET_NO_NEW_PRIVS = 38
_SIGKILL = 9
_CAPABILITY_VERSION = 0x20080522
_EACCES = 13

# Berkeley packet filter, as seccomp(2) takes it.
_LOAD, _JUMP_IF, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # where they stand in what a filter sees; arguments take 8 bytes each
_AF_INET, _AF_INET6 = 2, 10
_CALLS = {  # machine: (its number, the call behind access(), which of its arguments says what is asked, socket())
    "x86_64": (0xC000003E, 21, 1, 41),
    "aarch64": (0xC00000B7, 48, 2, 198),
}


def main(request: dict[str, Any]) -> None:
    """Become LibreOffice."""
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)  # it ends with the parser that started it
    if os.geteuid() != 0:  # the right to read any file, which Python may have needed to start
        libc.capset(struct.pack("=Ii", _CAPABILITY_VERSION, 0), bytes(24))
    for kind, most in ((resource.RLIMIT_CPU, request["seconds"]), (resource.RLIMIT_DATA, request["memory"])):
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)  # noqa: PLW2901 - what is allowed of it
        resource.setrlimit(kind, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _keep_in(libc)
    os.execv(request["command"][0], request["command"])  # noqa: S606 - a fixed command, without a shell


def _keep_in(libc: ctypes.CDLL) -> None:
    """Refuse every socket of the internet, and answer every question "may I write there?" with no.

    LibreOffice fetches pictures that a document links to whatever its settings say, so that no network may be there to
    do it with. And it makes a socket in /tmp if it may write there by the look of its mode, and ends when that fails,
    as it does behind the fence. Told that it may not, it uses the folder named in OSL_SOCKET_PATH. Writing itself is
    not affected.
    """
    call = _CALLS.get(platform.machine())
    if call is None:
        return
    architecture, access, asked, opening = call
    program = b"".join(
        struct.pack("=HBBI", *step)
        for step in (
            (_LOAD, 0, 0, _ARCHITECTURE),
            (_JUMP_IF, 0, 9, architecture),
            (_LOAD, 0, 0, _NUMBER),
            (_JUMP_IF, 0, 2, access),
            (_LOAD, 0, 0, _ARGUMENTS + 8 * asked),
            (_JUMP_IF, 4, 5, os.W_OK),
            (_JUMP_IF, 0, 4, opening),
            (_LOAD, 0, 0, _ARGUMENTS),
            (_JUMP_IF, 1, 0, _AF_INET),
            (_JUMP_IF, 0, 1, _AF_INET6),
            (_RETURN, 0, 0, _FAIL | _EACCES),
            (_RETURN, 0, 0, _ALLOW),
        )
    )
    held = ctypes.create_string_buffer(program, len(program))
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.prctl(_PR_SET_SECCOMP, 2, struct.pack("@HP", len(program) // 8, ctypes.addressof(held)), 0, 0)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
