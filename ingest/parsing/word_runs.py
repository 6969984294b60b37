"""The words of one Word paragraph: what shows, what is concealed, and the text boxes in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ingest.parsing.word_styles import Node, Style, W, number_of, switched_on

_GONE = {W + "del", W + "moveFrom", W + "pPr", W + "rPr", W + "sdtPr", W + "instrText", W + "delText"}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_MARKS = {W + "tab": " ", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-", W + "ptab": " "}
_UNREADABLE_SIZE = 4  # half points: text of 2 pt and below is not there to be read


@dataclass(slots=True)
class Words:
    """The text of a paragraph, sorted by whether a reader sees it."""

    shown: str = ""
    concealed: str = ""
    bold: bool = True  # every word shown is bold; meaningless while `shown` is empty
    form: bool = False
    boxes: list[Node] = field(default_factory=list)


def paragraph_text(paragraph: Node, styles: dict[str, Style], style: Style, *, outside_table: bool) -> Words:
    """Collect the words of a paragraph.

    White text counts as concealed where nothing darkens what is behind it; inside a table the table's own style may.
    """
    words = Words()
    properties = paragraph.find(W + "pPr")
    in_cell = next(paragraph.iterancestors(W + "tc", W + "txbxContent"), None) is not None
    shaded = in_cell or not outside_table or (properties is not None and properties.find(W + "shd") is not None)
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if node.tag in _GONE or node.tag == _FALLBACK or not isinstance(node.tag, str):
            continue
        if node.tag == W + "txbxContent":
            words.boxes.append(node)
        elif node.tag == W + "r":
            _run(node, words, styles, style, shaded=shaded)
        elif node.tag == _MATHS:
            words.shown += node.text or ""
        else:
            if node.tag == W + "sdt":
                words.form = words.form or switched_on(node.find(W + "sdtPr"), "showingPlcHdr") is True
            stack.extend(reversed(node))
    return words


def _run(run: Node, words: Words, styles: dict[str, Style], style: Style, *, shaded: bool) -> None:
    properties = run.find(W + "rPr")
    chosen = None if properties is None else properties.find(W + "rStyle")
    own = styles.get("" if chosen is None else chosen.get(W + "val", ""), Style())
    text = _text(run, words)
    if not text:
        return
    if _concealed(properties, own, style, shaded=shaded):
        words.concealed += text
        return
    words.shown += text
    if text.strip():
        bold = switched_on(properties, "b")
        words.bold = words.bold and (bold if bold is not None else own.bold or style.bold)


def _text(run: Node, words: Words) -> str:
    """Return a run's own text, noting text boxes and form fields on the way."""
    parts: list[str] = []
    stack = list(reversed(run))
    while stack:
        node = stack.pop()
        if node.tag in _GONE or node.tag == _FALLBACK or not isinstance(node.tag, str):
            continue
        if node.tag == W + "t":
            parts.append(node.text or "")
        elif node.tag in _MARKS:
            parts.append(_MARKS[node.tag])
        elif node.tag == W + "txbxContent":
            words.boxes.append(node)
        else:
            words.form = words.form or node.tag == W + "ffData"
            stack.extend(reversed(node))
    return "".join(parts)


def _concealed(properties: Node, own: Style, style: Style, *, shaded: bool) -> bool:
    vanish = switched_on(properties, "vanish")
    if vanish if vanish is not None else own.hidden or style.hidden:
        return True
    if properties is None:
        return False
    size = number_of(properties, "sz")
    if size is not None and size <= _UNREADABLE_SIZE:
        return True
    colour = properties.find(W + "color")
    white = colour is not None and colour.get(W + "val", "").upper() == "FFFFFF"
    marked = properties.find(W + "shd") is not None or properties.find(W + "highlight") is not None
    return white and not shaded and not marked
