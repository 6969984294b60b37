"""What this machine has for reading: protections around a parser, and programs of the system."""

from __future__ import annotations

from api.badges import Abilities
from ingest import recognition
from ingest.parsing import libreoffice
from ingest.sandbox import Sandbox


def abilities(sandbox: Sandbox) -> Abilities:
    """Find out what protects a parser here, and which programs of the system it can use."""
    return Abilities(
        protections=sandbox.protections(),
        recognises=recognition.is_installed(),
        converts=not libreoffice.missing_packages(),
    )


def list_protections() -> list[tuple[str, str, bool]]:
    """Say what protects reading on this machine: (what, finding, whether it is in force)."""
    with Sandbox() as sandbox:
        return [
            (f"parsing: {name}", "in force" if holds else "not available on this machine", holds)
            for name, holds in sandbox.protections().items()
        ]


def list_programs() -> list[tuple[str, str]]:
    """Say which programs of the system that reading can use are here: (what, finding)."""
    recognising = (
        "Tesseract is here" if recognition.is_installed() else "not read; install the Debian package tesseract-ocr"
    )
    missing = libreoffice.missing_packages()
    converting = f"not read; install the Debian packages {', '.join(missing)}" if missing else "LibreOffice is here"
    return [("scans and pictures", recognising), ("older Office files (DOC, XLS, PPT)", converting)]
