"""A labelled field of a fillable PDF form, with the answer as its value."""

from __future__ import annotations

from reportlab.lib import colors
from reportlab.lib.utils import simpleSplit
from reportlab.platypus import Flowable

_FONT, _SIZE = "Helvetica", 9
_LINE = 12.0  # points


class FormField(Flowable):  # type: ignore[misc] # reportlab carries no types
    """Draws a label and, below it, a text field that can be filled in."""

    def __init__(self, *, name: str, label: str, value: str, width: float) -> None:
        super().__init__()
        self._name, self._label, self._value = name, label, value
        self.width = width  # points
        long = label.startswith("C") and label[1:2].isdigit()
        self._lines = simpleSplit(value, _FONT, _SIZE, width - 10)
        self._rows = max(len(self._lines) + 1, 6) if long else 1
        self.height = self._rows * _LINE + 26

    def wrap(self, *_: float) -> tuple[float, float]:
        """Return the size in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the label and place the field."""
        self.canv.setFont("Helvetica-Bold", _SIZE)
        self.canv.drawString(0, self.height - 12, self._label)
        several = self._rows > 1
        self.canv.acroForm.textfield(
            name=self._name,
            tooltip=self._label,
            value="\n".join(self._lines) if several else self._value,
            x=0,
            y=4,
            width=self.width,
            height=self._rows * _LINE + 6,
            relative=True,
            fontName=_FONT,
            fontSize=_SIZE,
            borderWidth=0.5,
            borderColor=colors.grey,
            fillColor=colors.HexColor("#f6f8fb"),
            forceBorder=True,
            maxlen=4000,
            fieldFlags="multiline" if several else "",
        )
