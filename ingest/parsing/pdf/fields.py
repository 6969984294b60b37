"""The fields of a PDF form, each with the label and the value that a reader of the form sees."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from ingest.parsing.outcome import clean

Node = Any  # an object of pypdf, whose types say nothing of what a file really holds
Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in points from the upper left of an upright page."""

_MOST_FIELDS = 5000
_MOST_NESTED = 20
_WRAPPED = 60  # characters of a line of an answer, from which the next may go on with its sentence
_ENDS = (".", "!", "?", ":", ";")
_OFF = {"", "Off"}
_TICKED = re.compile(r"^(?:on|yes|true|ja|oui|x|\d{1,3}|check(?:ed)?|checkbox\d*|choice\d*)$", re.IGNORECASE)
_MADE_UP = re.compile(
    r"(?:fld|fields?|te?xt|text ?(?:field|box)|untitled|undefined|(?:check|tick|list|combo) ?box|chk|cb|combo|group"
    r"|radio(?: ?button)?|sel|select|drop ?down|f|q|input|control|fill)?"
    r"[ _.\-\[\]]*\d+[\d_.\[\]]*(?:[ _](?:\d+|af_date))?",
    re.IGNORECASE,
)
"""Names that a program gives to fields."""
# Field flags, ISO 32000-1 tables 226 to 228
_RADIO = 1 << 15
_PUSH = 1 << 16
_SECRET = 1 << 13


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A form field as filled in."""

    label: str
    value: str
    page: int  # from 1
    box: Box | None = None
    buttons: tuple[tuple[Box, bool], ...] = ()  # of tick boxes and radio buttons, each with whether it is ticked
    asked: bool = False  # the label is a question that other buttons of the page answer too

    @property
    def is_unnamed(self) -> bool:
        """Whether a program made its label up."""
        return not self.label or _MADE_UP.fullmatch(self.label) is not None


def read_answers(reader: Node) -> Iterator[Answer]:
    """Yield the fields of a form in the order of its pages; buttons that only act are left out."""
    seen = 0
    found: dict[int, Answer] = {}
    for number, page in enumerate(reader.pages, 1):
        for reference in resolved(page.get("/Annots")) or []:
            widget = resolved(reference)
            if not isinstance(widget, dict) or widget.get("/Subtype") != "/Widget":
                continue
            seen += 1
            if seen > _MOST_FIELDS:
                break
            chain = list(_chain(widget))
            owner = next((node for node in chain if "/T" in node), widget)
            kind = _inherited(chain, "/FT")
            flags = _whole(_inherited(chain, "/Ff"))
            if kind == "/Sig" or (kind == "/Btn" and flags & _PUSH):
                continue
            box = _box(page, widget)
            answer = found.get(id(owner))
            if answer is None:
                value = _value(owner, chain, kind, flags)
                answer = found[id(owner)] = Answer(label=_label(chain), value=value, page=number, box=box)
            if kind == "/Btn" and box and number == answer.page:
                buttons = (*answer.buttons, (box, _is_pressed(widget, chain)))
                found[id(owner)] = replace(answer, buttons=buttons)
    yield from found.values()


def _is_pressed(widget: Node, chain: Sequence[Node]) -> bool:
    """Say whether a tick box or radio button is ticked: as it is drawn, or else as its field says."""
    state = str(resolved(widget.get("/AS")) or "").lstrip("/")
    if state:
        return state not in _OFF
    value = str(_inherited(chain, "/V") or "").lstrip("/")
    drawn = resolved((resolved(widget.get("/AP")) or {}).get("/N")) or {}
    return value not in _OFF and (f"/{value}" in drawn if isinstance(drawn, dict) else True)


def _box(page: Node, widget: Node) -> Box | None:
    """Return where a field stands on an upright page; None where the page is turned or it does not say."""
    corners = resolved(widget.get("/Rect")) or []
    if page.rotation or len(corners) != 4:
        return None
    x0, y0, x1, y1 = (float(resolved(each)) for each in corners)
    left, upper = float(page.cropbox.left), float(page.cropbox.top)
    return min(x0, x1) - left, upper - max(y0, y1), max(x0, x1) - left, upper - min(y0, y1)


def _chain(widget: Node) -> Iterator[Node]:
    """Yield a field and what it inherits from, nearest first."""
    node: Node = widget
    for _ in range(_MOST_NESTED):
        if not isinstance(node, dict):
            return
        yield node
        node = resolved(node.get("/Parent"))


def _inherited(chain: Sequence[Node], key: str) -> Node:
    return next((resolved(node[key]) for node in chain if key in node), None)


def _label(chain: Sequence[Node]) -> str:
    """Return the label made for people where there is one, or the field's own name.

    One button of several carries the label of its own choice, so the group's comes first where it has one.
    """
    owner = next((node for node in chain if "/T" in node), chain[0])
    label = resolved(owner.get("/TU")) or _inherited(chain, "/TU") or _inherited(chain, "/T") or ""
    return _line(label).rstrip(":")


def _value(owner: Node, chain: Sequence[Node], kind: Node, flags: int) -> str:
    value = _inherited(chain, "/V")
    if kind == "/Btn":
        return _pressed(owner, chain, value, flags)
    if kind == "/Ch":
        return _chosen(chain, value)
    if kind == "/Tx" and flags & _SECRET:
        return ""
    return _joined(_text(value))


def _joined(answer: str) -> str:
    """Join lines that were broken to fit the box: after a long one without a full stop, or within a sentence."""
    lines = answer.splitlines()
    joined = lines[:1]
    for before, line in pairwise(lines):
        bare = line.strip()
        broken = len(before.strip()) >= _WRAPPED and not before.rstrip().endswith(_ENDS)
        if bare and before.strip() and (broken or bare[0].islower()):
            joined[-1] = f"{joined[-1].rstrip()} {bare}"
        else:
            joined.append(line)
    return "\n".join(joined)


def _pressed(owner: Node, chain: Sequence[Node], value: Node, flags: int) -> str:
    """Return what a tick or a chosen radio button means: its visible label where the form says one."""
    buttons = [resolved(kid) for kid in resolved(owner.get("/Kids")) or []] or [owner]
    buttons = [button for button in buttons if isinstance(button, dict)]
    states = [str(resolved(button.get("/AS")) or "").lstrip("/") for button in buttons]
    name = "" if value is None else str(value).lstrip("/")
    if name in _OFF:
        name = next((state for state in states if state not in _OFF), "")
    if name in _OFF:
        return ""
    options = _inherited(chain, "/Opt") or []
    if name.isdigit() and int(name) < len(options):
        return _text(resolved(options[int(name)]))
    if name in states and len(buttons) > 1:
        own = _line(resolved(buttons[states.index(name)].get("/TU")) or "")
        if own and own != _line(resolved(owner.get("/TU")) or ""):
            return own
    if _TICKED.match(name) and not flags & _RADIO:
        return "Yes"
    return clean(name)


def _chosen(chain: Sequence[Node], value: Node) -> str:
    """Return the choices of a list as they are shown, not as they are stored."""
    options = [resolved(option) for option in _inherited(chain, "/Opt") or []]
    shown = {_text(resolved(o[0])): _text(resolved(o[1])) for o in options if isinstance(o, list) and len(o) > 1}
    if value is None:
        places = [_whole(resolved(place)) for place in _inherited(chain, "/I") or []]
        picked = [options[place] for place in places if 0 <= place < len(options)]
        values = [resolved(option[0]) if isinstance(option, list) and option else option for option in picked]
    else:
        values = [resolved(item) for item in value] if isinstance(value, list) else [value]
    texts = [_text(item) for item in values]
    return "; ".join(shown.get(text, text) for text in texts)


def _text(value: Node) -> str:
    if hasattr(value, "get_data"):  # long rich answers are kept as streams
        return clean(value.get_data().decode("utf-8", "replace"))
    return "" if value is None else clean(str(value))


def _line(value: Node) -> str:
    return " ".join(clean(str(value)).split())


def _whole(value: Node) -> int:
    return int(value) if isinstance(value, int | float) else 0


def resolved(value: Node) -> Node:
    """Return what a reference stands for."""
    return value.get_object() if hasattr(value, "get_object") else value
