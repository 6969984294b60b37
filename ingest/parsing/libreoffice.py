"""Have LibreOffice turn an older Office file into a newer one, where LibreOffice is installed."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from enum import StrEnum
from pathlib import Path

from ingest.parsing import conversion
from ingest.settings import MEGABYTE, Limits

_RESTART = 81  # what LibreOffice ends with when it wants to be started again, as with a new profile
_PATIENCE = 2  # wall-clock time allowed for each second of processor time: the machine may be busy
_PARTS = {"docx": "libswlo.so", "xlsx": "libsclo.so", "pptx": "libsdlo.so"}  # LibreOffice's programs, by what they save
_FILTERS = {
    "docx": "MS Word 2007 XML",
    "xlsx": "Calc MS Excel 2007 XML",
    "pptx": "Impress MS PowerPoint 2007 XML",
}
_PACKAGES = {"docx": "libreoffice-writer-nogui", "xlsx": "libreoffice-calc-nogui", "pptx": "libreoffice-impress-nogui"}
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
</item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>2</value></prop>
</item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>2</value></prop>
</item>
</oor:items>
"""  # no macros, and links to other files are never brought up to date


class Ending(StrEnum):
    """How a conversion ended."""

    CONVERTED = "converted"
    REFUSED = "refused"  # LibreOffice finds nothing in it that it can open or save
    CRASHED = "crashed"
    OVERDUE = "overdue"


def program_folder(saving: str) -> Path | None:
    """Return the folder of the LibreOffice that can save `saving`: docx, xlsx or pptx; None if there is none."""
    command = shutil.which("soffice") or shutil.which("libreoffice")
    if command is None:
        return None
    folder = Path(command).resolve().parent
    there = all((folder / name).exists() for name in ("soffice.bin", _PARTS[saving]))
    return folder if there else None


def missing_packages() -> list[str]:
    """Return the Debian packages that would have to be installed for every older Office file to be read."""
    return [package for saving, package in _PACKAGES.items() if program_folder(saving) is None]


def convert(file: Path, *, opening: str, saving: str, into: Path, limits: Limits) -> tuple[Ending, Path]:
    """Convert `file` and return how that ended and where the result is.

    Args:
        file: What to convert.
        opening: The name of the filter to open it with. Left to itself, LibreOffice takes a damaged file for text.
        saving: docx, xlsx or pptx.
        into: An empty folder for everything that LibreOffice writes; the caller empties it.
        limits: What one file may cost; LibreOffice gets what is left of the processor time, and all of the memory.

    Raises:
        ValueError: There is no LibreOffice that can do it.
    """
    program = program_folder(saving)
    if program is None:
        raise ValueError(f"no LibreOffice to save {saving}")
    settings = into / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_PROFILE, encoding="utf-8")
    source = into / "source"
    source.symlink_to(file.resolve())
    seconds = max(int(limits.max_parse_seconds - time.process_time()), 1)
    request = {
        "command": _command(program, source, opening, saving, into),
        "seconds": seconds,
        "memory": limits.max_parse_memory_mb * MEGABYTE,
    }
    before = _seconds_of_children()
    code = _run(request, into, wait=_PATIENCE * limits.max_parse_seconds)
    spent = _seconds_of_children() - before
    _charge(spent)
    target = into / f"source.{saving}"
    if code is None or (code not in (0, 1) and spent >= seconds - 1):
        return Ending.OVERDUE, target
    if code not in (0, 1):
        return Ending.CRASHED, target
    return (Ending.CONVERTED if target.is_file() else Ending.REFUSED), target


def _command(program: Path, source: Path, opening: str, saving: str, into: Path) -> list[str]:
    profile = (into / "profile").as_uri()
    settings = [f"-env:UserInstallation={profile}", "-env:OSL_SOCKET_PATH=."]  # there, as a socket's path must be short
    quiet = ["--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard"]
    task = [f"--infilter={opening}", "--convert-to", f"{saving}:{_FILTERS[saving]}", "--outdir", str(into), str(source)]
    # The program itself, not its launcher: that would look for Java, and be one more process.
    return [str(program / "soffice.bin"), *settings, *quiet, *task]


def _run(request: dict[str, object], into: Path, *, wait: float) -> int | None:
    """Return what LibreOffice ended with, negative for a signal; None if it was ended after `wait` seconds."""
    command = [sys.executable, "-I", str(Path(conversion.__file__).resolve()), json.dumps(request)]
    deadline = time.monotonic() + wait
    code = _RESTART
    for _ in range(2):
        try:
            code = subprocess.run(  # noqa: S603 - our own program; nothing in the request is of the file's making
                command,
                check=False,
                cwd=into,
                env=_environment(into),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=max(deadline - time.monotonic(), 0),
            ).returncode
        except subprocess.TimeoutExpired:
            return None
        if code != _RESTART:
            break
    return code


def _environment(into: Path) -> dict[str, str]:
    """Return what LibreOffice is told: to write nowhere but in `into`, and to use no screen, printer or add-on."""
    nothing = (into / "none").as_uri()
    return {
        "PATH": os.defpath,
        "HOME": str(into),
        "TMPDIR": str(into),
        "XDG_RUNTIME_DIR": str(into),
        "LC_CTYPE": "C.UTF-8",
        "LANG": "en_GB.UTF-8",  # for dates that a document has LibreOffice write out
        "SAL_USE_VCLPLUGIN": "svp",
        "SAL_DISABLE_CUPS": "1",
        "SAL_DISABLE_OPENCL": "1",
        # Add-ons of the whole machine lie in /var/lib, which a confined process cannot read.
        "UNO_SHARED_PACKAGES": nothing,
        "UNO_SHARED_PACKAGES_CACHE": nothing,
    }


def _seconds_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _charge(seconds: float) -> None:
    """Take processor time that a child used off what this process may still use, if that is limited at all."""
    soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    if soft != resource.RLIM_INFINITY:
        resource.setrlimit(resource.RLIMIT_CPU, (max(int(soft - seconds), int(time.process_time()) + 1), hard))
