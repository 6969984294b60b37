"""The peer's environment: made on first use from exact requirements, apart from the product's own."""

from __future__ import annotations

import subprocess
import sys
import venv
from importlib.resources import files
from pathlib import Path

REQUIREMENTS = "requirements-peer.txt"
_STAMP = "evidence-grid-peer.txt"  # the requirements that an environment was made from
_INSTALL_SECONDS = 1800


def peer_python(folder: Path) -> Path | None:
    """Return the Python of the peer's environment in `folder`, made if need be; None, having said why, where not."""
    python = folder / "bin" / "python"
    wanted = (files("eval.benchmark") / REQUIREMENTS).read_text(encoding="utf-8")
    stamp = folder / _STAMP
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    if folder.exists() and any(folder.iterdir()) and not stamp.is_file():
        print(f"The peer is left out: {folder} holds something else. Name a new folder with --peer-venv.")
        return None
    print(f"Making the peer's environment in {folder}: about 1 GB, a few minutes, once ...", flush=True)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stamp.write_text("unfinished", encoding="utf-8")  # so that a later run may go on here
        venv.create(folder, with_pip=True)
        _install(python, folder, wanted)
    except (OSError, subprocess.SubprocessError) as error:
        print(
            f"The peer is left out: its environment could not be made ({_last_line(error)}). It needs the package "
            f"index once; or make it elsewhere and name its folder with --peer-venv."
        )
        return None
    stamp.write_text(wanted, encoding="utf-8")
    return python


def _install(python: Path, folder: Path, wanted: str) -> None:
    listed = folder / REQUIREMENTS
    listed.write_text(wanted, encoding="utf-8")
    command = [str(python), "-m", "pip", "install", "--quiet", "--no-deps", "--disable-pip-version-check"]
    subprocess.run(  # noqa: S603 - pip, with a list of our own
        [*command, "-r", str(listed)], check=True, stderr=subprocess.PIPE, text=True, timeout=_INSTALL_SECONDS
    )


def _last_line(error: Exception) -> str:
    printed = getattr(error, "stderr", None)
    lines = str(printed or error).strip().splitlines()
    return lines[-1] if lines else type(error).__name__


def peer_command(python: Path) -> list[str]:
    """Return the command that starts the peer's reader."""
    return [str(python), "-P", str(Path(__file__).parent / "reader.py"), "peer"]


def our_command() -> list[str]:
    """Return the command that starts our reader."""
    return [sys.executable, "-m", "eval.benchmark.reader", "ours"]
