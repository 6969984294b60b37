"""Where the shapes of a slide stand: by themselves, or where the layout of the slide puts them."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from ingest.parsing.office_names import A, P
from ingest.parsing.ooxml import Node

_FRAMES = (f"{P}spPr/{A}xfrm", f"{P}grpSpPr/{A}xfrm", f"{P}xfrm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The box around a shape, in EMU."""

    left: int = 0
    top: int = 0
    width: int = 0
    height: int = 0
    turned: bool = False

    @property
    def right(self) -> int:
        """Return where the box ends on the right."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """Return where the box ends below."""
        return self.top + self.height


NOWHERE = Place()


def place_of(shape: Node, layouts: list[Node]) -> Place:
    """Return where a shape stands; a placeholder without a place of its own stands where its layout puts it."""
    own = _own(shape)
    if own or not is_placeholder(shape):
        return own or NOWHERE
    kind, index = named(shape)
    for layout in layouts:
        models = [model for model in layout.iter(P + "sp") if is_placeholder(model)]
        same = [model for model in models if index and named(model)[1] == index]
        for model in (*same, *(model for model in models if named(model)[0] == kind)):
            found = _own(model)
            if found:
                return found
    return NOWHERE


def is_outside(place: Place, slide: tuple[int, int] | None) -> bool:
    """Say whether no part of a box stands on a slide of this width and height, however it is turned."""
    if slide is None or place.width <= 0 or place.height <= 0:
        return False
    across = down = 0.0  # how far a turned box may reach beyond its own sides
    if place.turned:
        longest = hypot(place.width, place.height)
        across, down = (longest - place.width) / 2, (longest - place.height) / 2
    beside = place.right + across <= 0 or place.left - across >= slide[0]
    return beside or place.bottom + down <= 0 or place.top - down >= slide[1]


def is_placeholder(shape: Node) -> bool:
    """Say whether a shape fills a place that the layout of the slide keeps for it."""
    return shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph") is not None


def named(shape: Node) -> tuple[str, str]:
    """Return a placeholder's kind and number, either "" where it has none."""
    place = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
    return place.get("type", ""), place.get("idx", "")


def _own(shape: Node) -> Place | None:
    for path in _FRAMES:
        frame = shape.find(path)
        corner = None if frame is None else frame.find(A + "off")
        if corner is None:
            continue
        size = frame.find(A + "ext")
        try:
            return Place(
                left=_number(corner, "x"),
                top=_number(corner, "y"),
                width=0 if size is None else _number(size, "cx"),
                height=0 if size is None else _number(size, "cy"),
                turned=frame.get("rot", "0") != "0",
            )
        except ValueError:
            return None
    return None


def _number(node: Node, name: str) -> int:
    return int(node.get(name, "0")[:15])
