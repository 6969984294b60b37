"""Read the words in the picture of a page with Tesseract, a program of the system."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.model import RecognisedPage
from ingest.recognition.hocr import lines_of
from ingest.recognition.pictures import POINTS, Picture, draw_page
from ingest.settings import Limits
from ingest.sniffing import MediaType

if TYPE_CHECKING:
    from PIL.Image import Image

ENGINE = "tesseract@1"
"""Name and version of this way of recognising text; a change that finds other words raises the number."""

_DPI = 200  # enough for 10-point type: 300 costs twice the time and finds no more (measured on blurred scans)
_TURNED = 0.6  # confidence below which a page is tried turned: words that lie on their side score 0.3
_DARK = 70  # grey level of the mean pixel below which a page is white on black
_PATIENCE = 4  # wall-clock seconds for each second of processor time: the machine may be busy


def preload() -> None:
    """Import what recognition needs."""
    from ingest.recognition import pictures

    pictures.preload()


def is_installed() -> bool:
    """Say whether Tesseract is there."""
    return shutil.which("tesseract") is not None


def nothing_on(page: int) -> RecognisedPage:
    """Return a page on which no words were found."""
    return RecognisedPage(page=page, width=0.0, height=0.0, turn=0, confidence=0.0, lines=())


def recognise(file: Path, media_type: MediaType, page: int, limits: Limits) -> RecognisedPage:
    """Return the words on one page of a PDF or image file, with their places and how sure the engine is.

    A page that lies on its side is turned first; one on which nothing is found has no lines.

    Raises:
        PictureError: the page cannot be drawn.
    """
    picture = draw_page(file, media_type, page, limits, dpi=_DPI, grey=True)
    found = _read(picture, page, 0, limits)
    if found.confidence < _TURNED:
        turn = _orientation(picture, limits)
        if turn:
            turned = _read(picture, page, turn, limits)
            if turned.confidence > found.confidence:
                return turned
    return found


def _read(picture: Picture, page: int, turn: int, limits: Limits) -> RecognisedPage:
    image = picture.image.rotate(-90 * turn, expand=True) if turn else picture.image
    upright = Picture(image=_legible(image), dpi=picture.dpi)
    hocr = _tesseract(upright.image, picture.dpi, ("hocr",), limits)
    lines, confidence = lines_of(hocr, scale=POINTS / picture.dpi)
    width, height = upright.size
    return RecognisedPage(page=page, width=width, height=height, turn=turn, confidence=confidence, lines=lines)


def _legible(image: Image) -> Image:
    """Return a picture as dark letters on white, its contrast stretched."""
    from PIL import ImageOps, ImageStat

    if ImageStat.Stat(image).mean[0] < _DARK:
        image = ImageOps.invert(image)
    return ImageOps.autocontrast(image, cutoff=1)


def _orientation(picture: Picture, limits: Limits) -> int:
    """Return the quarter turns clockwise that bring a page upright, as the engine's own look at its letters says."""
    said = _tesseract(picture.image, picture.dpi, ("--psm", "0"), limits).decode("ascii", "replace")
    degrees = next((line.split(":")[1] for line in said.splitlines() if line.startswith("Rotate:")), "0").strip()
    return int(degrees) // 90 % 4 if degrees.isdigit() else 0


def _tesseract(image: Image, dpi: float, options: tuple[str, ...], limits: Limits) -> bytes:
    """Return what the program prints for a picture; empty where it fails or takes too long."""
    program = shutil.which("tesseract")
    if program is None:
        raise ValueError("Tesseract is not installed; ask is_installed() first")
    # One thread: it spreads a page over all cores and becomes several times slower for it.
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    command = [program, "stdin", "stdout", "-l", "eng", "--dpi", str(round(dpi)), *options]
    if options[0] == "--psm":
        command = [program, "stdin", "stdout", *options]  # orientation has a model of its own
    pixels = b"P5\n%d %d\n255\n" % image.size + image.tobytes()
    with subprocess.Popen(  # noqa: S603 - a program of the system, nothing of a file's in its arguments
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as running:
        seconds = limits.max_recognition_seconds
        resource.prlimit(running.pid, resource.RLIMIT_CPU, (seconds, seconds))
        try:
            said, _ = running.communicate(pixels, timeout=_PATIENCE * seconds)
        except subprocess.TimeoutExpired:
            running.kill()
            running.communicate()
            return b""
        except OSError:  # it ended before it had read the picture
            return b""
    return said if running.returncode == 0 else b""
