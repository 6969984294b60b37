"""Name the program of a file that nobody here reads, so that a clerk knows where to open and export it."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Collection
from pathlib import Path

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ONENOTE = bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3")  # [MS-ONESTORE] 2.3.1, a section's format
TNEF = b"\x78\x9f\x3e\x22"  # [MS-OXTNEF] 2.1.2, under which Outlook packs a message and what was sent with it
_ACCESS = (b"\0\1\0\0Standard Jet DB", b"\0\1\0\0Standard ACE DB")
_STREAMS = (("VisioDocument", "Visio"), ("Quill/QuillSub/CONTENTS", "Publisher"))
_EXTENSIONS = {
    "pub": "Publisher",
    "vsd": "Visio",
    "vsdx": "Visio",
    "one": "OneNote",
    "mpp": "Microsoft Project",
    "mdb": "Access",
    "accdb": "Access",
}
_WRAPPED = (
    "This is a wrapper that Outlook put around what was sent (winmail.dat), and it cannot be opened here. Ask the "
    "sender to send the files as ordinary attachments."
)
_APPLE = {"pages": "Apple Pages", "numbers": "Apple Numbers", "key": "Apple Keynote"}


def holds_foreign_package(names: Collection[str]) -> bool:
    """Say whether a ZIP with these members is one document of a program that nobody here reads, no archive."""
    apple = (
        any(name.startswith("Index/") and name.endswith(".iwa") for name in names)  # since 2013
        or {"Index.zip", "Metadata/Properties.plist"} <= set(names)
        or ("buildVersionHistory.plist" in names and not {"index.xml", "index.apxl"}.isdisjoint(names))  # before
    )
    return apple or _is_drawing(names)


def advice(file: Path, extension: str) -> str | None:
    """Return what to do with a file of a program that is known but not read; None for any other.

    What the file holds decides. The extension, without its dot, tells Apple's programs apart, and names the program
    of a file whose content says nothing.
    """
    with file.open("rb") as stream:
        head = stream.read(64)
    if head.startswith(b"PK"):
        return _package_advice(file, extension)
    if head.startswith(TNEF):
        return _WRAPPED
    program = _program(file, head, extension)
    return (
        f"{program} files cannot be read here. Open it in {program}, save it as PDF and send that." if program else None
    )


def _package_advice(file: Path, extension: str) -> str | None:
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError, EOFError, OSError, zlib.error):
        return None
    if not holds_foreign_package(names):
        return None
    if _is_drawing(names):
        return "Visio files cannot be read here. Open it in Visio, save it as PDF and send that."
    program = _APPLE.get(extension, "Apple Pages, Numbers or Keynote")
    return f"Files of {program} cannot be read here. Open it there, export it as PDF or DOCX and send that."


def _program(file: Path, head: bytes, extension: str) -> str | None:
    if head.startswith(_ONENOTE):
        return "OneNote"
    if head.startswith(_ACCESS):
        return "Access"
    if not head.startswith(_OLE):
        return None
    import olefile  # type: ignore[import-untyped]

    try:
        with olefile.OleFileIO(file) as container:
            found = next((program for stream, program in _STREAMS if container.exists(stream)), None)
    except (OSError, ValueError, IndexError, TypeError, RecursionError, MemoryError):  # broken in any way
        found = None
    return found or _EXTENSIONS.get(extension)


def _is_drawing(names: Collection[str]) -> bool:
    return "visio/document.xml" in names
