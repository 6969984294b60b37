"""The picture of one page: of a PDF as it prints, or of one frame of an image file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.settings import Limits
from ingest.sniffing import MediaType

if TYPE_CHECKING:
    from PIL.Image import Image

POINTS = 72.0  # to the inch
FORMATS = ("PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP")
"""Image formats that are decoded; a closed list, since others hand over to programs that run what is in the file."""

_LONG_SIDE = 11.7  # inches: the long side of A4, what a picture without a resolution is taken to be
_DENSITIES = (60, 1200)  # dots per inch that a scanner or a program may write; others are not believed


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page as pixels."""

    image: Image
    dpi: float  # pixels to the inch

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.image.width / self.dpi * POINTS, self.image.height / self.dpi * POINTS


class PictureError(ValueError):
    """The picture cannot be shown: it is damaged, or larger than the limit."""


def preload() -> None:
    """Import the libraries of pictures."""
    import PIL.Image  # noqa: F401 - loaded once before children are forked
    import pypdfium2  # noqa: F401


def draw_page(
    file: Path, media_type: MediaType, page: int, limits: Limits, *, dpi: float, grey: bool = False
) -> Picture:
    """Return page `page` (from 1) of a PDF or an image, at about `dpi` pixels to the inch.

    Fewer where the limit on pixels asks for it; an image is never enlarged.

    Raises:
        PictureError: there is no such page, it cannot be decoded, or it has more pixels than the limit.
    """
    if media_type is MediaType.PDF:
        return _draw_pdf(file, page, limits, dpi=dpi, grey=grey)
    return _draw_image(file, page, limits, dpi=dpi, grey=grey)


def count_frames(file: Path, limits: Limits) -> int:
    """Return how many pages an image file has: those of a TIFF; an animation is one picture.

    Raises:
        PictureError: it cannot be opened.
    """
    with _opened(file, limits) as image:
        try:
            return int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1
        except (OSError, ValueError, EOFError, SyntaxError) as error:
            raise PictureError(str(error)) from error


def _draw_pdf(file: Path, page: int, limits: Limits, *, dpi: float, grey: bool) -> Picture:
    import pypdfium2 as pdfium

    try:
        with pdfium.PdfDocument(file) as document:
            if not 1 <= page <= len(document):
                raise PictureError(f"no page {page}")
            sheet = document[page - 1]
            width, height = sheet.get_size()
            most = limits.max_pixels_m * 1_000_000 / 2  # half of it: pdfium holds the page twice
            dpi = min(dpi, POINTS * (most / max(width * height, 1.0)) ** 0.5)
            bitmap = sheet.render(scale=dpi / POINTS, grayscale=grey, draw_annots=True)
            return Picture(image=bitmap.to_pil(), dpi=dpi)
    except (pdfium.PdfiumError, ValueError, OSError) as error:
        raise PictureError(str(error)) from error


def _draw_image(file: Path, page: int, limits: Limits, *, dpi: float, grey: bool) -> Picture:
    from PIL import Image, ImageOps

    with _opened(file, limits) as image:
        density, whole = _density(image), max(image.size)
        try:
            image.seek(page - 1)
            if image.format == "JPEG" and density > 2 * dpi:  # decoded smaller: a photograph's memory is the square
                share = dpi / density
                image.draft(image.mode, (int(image.width * share), int(image.height * share)))
            shown = _flat(ImageOps.exif_transpose(image)).convert("L" if grey else "RGB")
        except (OSError, ValueError, EOFError, SyntaxError, MemoryError, OverflowError) as error:
            raise PictureError(str(error)) from error
    density *= max(shown.size) / whole
    if density > dpi:
        size = (max(1, round(shown.width * dpi / density)), max(1, round(shown.height * dpi / density)))
        shown = shown.resize(size, Image.Resampling.LANCZOS)
        density = dpi
    return Picture(image=shown, dpi=density)


def _opened(file: Path, limits: Limits) -> Image:
    import warnings

    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd metadata; the size is judged below
            image = Image.open(file, formats=FORMATS)
    except (OSError, ValueError, SyntaxError, TypeError, Image.DecompressionBombError) as error:
        raise PictureError(str(error)) from error
    if image.width * image.height > limits.max_pixels_m * 1_000_000:
        image.close()
        raise PictureError(f"more than {limits.max_pixels_m} million pixels")
    return image


def _density(image: Image) -> float:
    """Return the pixels to the inch that a file states, or those that make it as long as A4."""
    stated = image.info.get("dpi")
    try:
        density = float(stated[0]) if stated else 0.0
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        density = 0.0
    low, high = _DENSITIES
    # Cameras and phones write 72 whatever they see.
    if low <= density <= high and max(image.size) / density <= 2 * _LONG_SIDE:
        return density
    return max(image.size) / _LONG_SIDE


def _flat(image: Image) -> Image:
    """Return an image on white: what is transparent would turn black."""
    from PIL import Image as Images

    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layered = image.convert("RGBA")
        paper = Images.new("RGBA", layered.size, "white")
        paper.alpha_composite(layered)
        return paper
    return image
