"""Read Word, Excel and PowerPoint files of the formats before 2007, through LibreOffice."""

from __future__ import annotations

import re
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ingest.model import Parsed
from ingest.parsing import libreoffice
from ingest.parsing.libreoffice import Ending
from ingest.parsing.outcome import failed
from ingest.parsing.packages import inspect_package
from ingest.settings import Limits

Untyped = Any  # olefile carries no types

_MACROS = {"macros", "_vba_project_cur", "vba", "_vba_project"}  # storages that VBA is kept in
_MOST_HEAD = 4 * 1024 * 1024  # bytes of a workbook searched for what its first records tell
_BOF = (0x0009, 0x0209, 0x0409, 0x0809)
_FILEPASS = 0x002F
_BOUNDSHEET = 0x0085
_EOF = 0x000A
_DECK_MACROS = re.compile(re.escape(b"\x02\x00\x00\x04\x0c\x00\x00\x00"))  # the atom's head: version, type, size
_CRASHED = "LibreOffice, which reads older Office files here, fails on this one. Save it again as {} and send that."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Format:
    """An older format and the newer one it is read as."""

    program: str
    filters: tuple[str, ...]  # LibreOffice's names of the ways in, the newest first
    saving: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Inside:
    """What a look inside an older file found before anything opens it."""

    locked: bool = False
    version: int = 0  # which of the format's filters, the newest first
    flags: tuple[str, ...] = ()


_WORD = _Format(program="Word", filters=("MS Word 97", "MS Word 95", "MS WinWord 6.0"), saving="docx")
_EXCEL = _Format(program="Excel", filters=("MS Excel 97", "MS Excel 95"), saving="xlsx")
_BINARY = _Format(program="Excel", filters=("Calc MS Excel 2007 Binary",), saving="xlsx")
_POWERPOINT = _Format(program="PowerPoint", filters=("MS PowerPoint 97",), saving="pptx")


def read_doc(file: Path, limits: Limits) -> Parsed:
    """Read a Word document of Word 6 to 2003."""
    return _read(file, _WORD, _look_inside(file), limits)


def read_xls(file: Path, limits: Limits) -> Parsed:
    """Read a workbook of Excel 5 to 2003."""
    return _read(file, _EXCEL, _look_inside(file), limits)


def read_ppt(file: Path, limits: Limits) -> Parsed:
    """Read a deck of PowerPoint 97 to 2003; its slides keep their numbers."""
    return _read(file, _POWERPOINT, _look_inside(file), limits)


def read_xlsb(file: Path, limits: Limits) -> Parsed:
    """Read a binary workbook, the format of Excel 2007 and later that is no XML."""
    package = inspect_package(file, limits, whole=False)
    if package.failure:
        return failed(package.failure.code, package.failure.message, flags=package.flags)
    return _read(file, _BINARY, _Inside(flags=package.flags), limits)


def _read(file: Path, kind: _Format, inside: _Inside, limits: Limits) -> Parsed:
    if libreoffice.program_folder(kind.saving) is None:
        refusal = failed("encrypted") if inside.locked else failed("unsupported", _save_as(kind))
        return replace(refusal, flags=inside.flags)
    with tempfile.TemporaryDirectory(prefix="office-") as folder:
        ending, result = libreoffice.convert(
            file, opening=kind.filters[inside.version], saving=kind.saving, into=Path(folder), limits=limits
        )
        if ending is Ending.CONVERTED:  # also what is locked with the password that Excel itself knows
            parsed = _read_newer(result, kind, limits)
        else:
            parsed = _refusal(ending, kind, inside, limits)
    return replace(parsed, flags=tuple(dict.fromkeys((*inside.flags, *parsed.flags))))


def _refusal(ending: Ending, kind: _Format, inside: _Inside, limits: Limits) -> Parsed:
    """Say why there is nothing to read."""
    better = kind.saving.upper()
    if inside.locked:
        return failed("encrypted", flags=["encrypted"])
    if ending is Ending.OVERDUE:
        seconds = limits.max_parse_seconds
        return failed(
            "timeout", f"Reading this file takes more than {seconds} seconds. Split it, or save it as {better}."
        )
    return failed("crashed", _CRASHED.format(better)) if ending is Ending.CRASHED else failed("damaged")


def _read_newer(file: Path, kind: _Format, limits: Limits) -> Parsed:
    """Read what LibreOffice made, as a file of that kind that was sent; imported here as `ingest.parsing` does."""
    if kind.saving == "docx":
        from ingest.parsing.word import read_word

        return read_word(file, limits)
    if kind.saving == "xlsx":
        from ingest.parsing.sheets import read_workbook

        return read_workbook(file, limits)
    from ingest.parsing.slides import read_slides

    return read_slides(file, limits)


def _save_as(kind: _Format) -> str:
    better = kind.saving.upper()
    older = "Binary Excel" if kind is _BINARY else f"Older {kind.program}"
    return f"{older} files cannot be read here. Open it, save it as {better} and send that."


def _look_inside(file: Path) -> _Inside:
    """Return whether a compound file is locked with a password, and its flags; nothing of a broken one."""
    import olefile  # type: ignore[import-untyped]

    try:
        with olefile.OleFileIO(file) as container:
            storages = {part.lower() for path in container.listdir(streams=True, storages=True) for part in path}
            flags: dict[str, None] = {}
            if storages & _MACROS:
                flags["macros"] = None
            if "objectpool" in storages or any(name.startswith("mbd") for name in storages):
                flags["embedded"] = None
            if _has_deck_macros(container):
                flags["macros"] = None
            version = _version(container)
            locked = _is_locked_document(container) or _is_locked_deck(container)
            for record, body in _first_records(container):
                locked = locked or record == _FILEPASS
                if record == _BOUNDSHEET and body[5:6] == b"\x01":  # a sheet of macros as Excel 4 wrote them
                    flags["macros"] = None
    except (OSError, ValueError, IndexError, TypeError, struct.error, RecursionError):  # broken in any way
        return _Inside()
    return _Inside(locked=locked, version=version, flags=tuple(flags))


def _version(container: Untyped) -> int:
    """Return 0 for a file of Office 97 or later, 1 for one of Office 95, 2 for Word 6."""
    if container.exists("WordDocument"):
        head = container.openstream("WordDocument").read(4)
        written_by = struct.unpack_from("<H", head, 2)[0]  # nFib, [MS-DOC] 2.5.2; as LibreOffice reads it
        return 0 if written_by >= 0xC0 else 1 if written_by >= 0x67 else 2
    return 0 if container.exists("Workbook") or not container.exists("Book") else 1


def _is_locked_document(container: Untyped) -> bool:
    """Say whether Word's file information block, [MS-DOC] 2.5.2, says that the text is encrypted."""
    if not container.exists("WordDocument"):
        return False
    head = container.openstream("WordDocument").read(12)
    return len(head) == 12 and bool(struct.unpack_from("<H", head, 10)[0] & 0x0100)


def _is_locked_deck(container: Untyped) -> bool:
    """Say whether PowerPoint's current user atom, [MS-PPT] 2.3.2, has the token of an encrypted file."""
    if not container.exists("Current User"):
        return False
    head = container.openstream("Current User").read(16)
    return len(head) == 16 and struct.unpack_from("<I", head, 12)[0] == 0xF3D1C4DF


def _has_deck_macros(container: Untyped) -> bool:
    """Say whether a deck has the atom that tells of VBA, [MS-PPT] 2.4.11, and says there are macros."""
    if not container.exists("PowerPoint Document"):
        return False
    held: bytes = container.openstream("PowerPoint Document").read()
    return any(held[found.end() + 4 : found.end() + 8].strip(b"\0") for found in _DECK_MACROS.finditer(held))


def _first_records(container: Untyped) -> Iterator[tuple[int, bytes]]:
    """Yield the records that stand before a workbook's first sheet, [MS-XLS] 2.1.4: number and content."""
    stream = next((name for name in ("Workbook", "Book") if container.exists(name)), None)
    if stream is None:
        return
    held = container.openstream(stream).read(_MOST_HEAD)
    place = 0
    while place + 4 <= len(held):
        record, size = struct.unpack_from("<HH", held, place)
        if (place == 0 and record not in _BOF) or record == _EOF:
            return
        yield record, held[place + 4 : place + 4 + size]
        place += 4 + size
