"""One way to write a document that is kept in Word and now and then sent as a PDF."""

from __future__ import annotations

from typing import Any

from .faces import NOTES
from .page import Page
from .pen import Pen
from .word import Word, chosen, split

TO_FACE = {"Arial": "Helvetica", "Calibri": "Helvetica", "Times New Roman": "Times", "Verdana": "DejaVu"}
TO_NOTE = {"grey": "grey", "italic": "oblique", "greyitalic": "greyoblique", "blue": "oblique", "plain": "plain"}


class Printed(Page):
    """A Word document saved as PDF."""

    def page(self) -> None:
        """A new page."""
        self.new()

    def control(self, label: str, holder: str = "Click or tap here to enter text.", *, beside: bool = True) -> None:
        """A label and what stood in its content control."""
        text = self.d(label)
        self.need(20)
        if beside:
            self.text(label + " " + (text or holder), self.face[0], self.size)
        else:
            self.text(label, self.face[1], self.size)
            self.text(text or holder, self.face[0], self.size, colour="#000000" if text else NOTES["grey"][1])
        self.y -= 4

    def legacy(self, label: str, *, tab: bool = True) -> None:
        """A label and what stood in its form field."""
        self.text(label + ("   " if tab else " ") + self.d(label), self.face[0], self.size)
        self.y -= 4

    def strike(self, label: str, options: str, tail: str = "(delete as appropriate)") -> None:
        """A question whose wrong options are taken out."""
        names = split(options)
        on, rest = chosen(self.d(label), names)
        kept = [one for one, hit in zip(names, on, strict=True) if hit] or names
        self.text(
            f"{label}  {' / '.join(kept)}" + ("" if any(on) else f"  {tail}") + f"  {rest}", self.face[0], self.size
        )
        self.y -= 4


def sheet(d: Pen, **made: Any) -> Word | Printed:  # noqa: ANN401
    """A Word document, or the same saved as PDF when its name says so."""
    if d.ext == "docx":
        return Word(d, **made)
    face = TO_FACE.get(made.get("font", "Arial"), "Helvetica")
    paper = "land" if made.get("land") else "A4"
    return Printed(
        d,
        face=face,
        size=9.5,
        note=TO_NOTE[made.get("note", "grey")],
        paper=paper,
        tint="#222222",
        hand=face if face == "Helvetica" else "Helvetica",
    )
