"""The type that drawn pages are set in."""

from __future__ import annotations

FACES = {
    "Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
    "Times": ("Times-Roman", "Times-Bold", "Times-Italic"),
    "DejaVu": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"),
}
NOTES = {"grey": (0, "#808080"), "oblique": (2, "#000000"), "greyoblique": (2, "#777777"), "plain": (0, "#000000")}
