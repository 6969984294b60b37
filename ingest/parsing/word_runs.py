"""The words of one Word paragraph: what shows, what is concealed, and what is anchored in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ingest.parsing.office_names import CX, MC, A, C, D, M, W
from ingest.parsing.ooxml import Node, first_choice
from ingest.parsing.raised import raised
from ingest.parsing.word_styles import Style, is_raised, is_shaded, is_struck, number_of, switched_on
from ingest.parsing.word_symbols import shown_in, symbol

_GONE = {
    W + name
    for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText", "delText", "delInstrText", "rt", "sectPr")
}
_ALTERNATIVES = MC + "AlternateContent"
_TEXTS = {W + "t", A + "t"}
_CHART = C + "chart"
_CHART_NEW = CX + "chart"
_DIAGRAM = D + "relIds"
_WATERMARK = "{urn:schemas-microsoft-com:vml}textpath"
_MARKS = {W + "tab": " ", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-", W + "ptab": " "}
_ANCHORED = {W + "txbxContent", _CHART, _CHART_NEW, _DIAGRAM}
_SPECIAL = {W + "fldChar", W + "sym", _WATERMARK}
_UNREADABLE_SIZE = 4  # half points: text of 2 pt and below is not there to be read


@dataclass(slots=True)
class Words:
    """The text of a paragraph, sorted by whether a reader sees it."""

    shown: list[str] = field(default_factory=list)
    concealed: list[str] = field(default_factory=list)
    bold: bool = True  # every word shown is bold; meaningless while nothing is shown
    form: bool = False
    struck: bool = False  # words were left out that are struck through
    anchored: list[Node] = field(default_factory=list)  # text boxes, charts and diagrams
    fields: list[bool] = field(default_factory=list)  # of each open field, whether its instruction still runs


def paragraph_text(paragraph: Node, styles: dict[str, Style], style: Style, *, dark: bool) -> Words:
    """Collect the words of a paragraph.

    White text counts as concealed where nothing darkens what is behind it: `dark` says that something may.
    """
    words = Words()
    shaded = dark or style.shaded or is_shaded(paragraph.find(W + "pPr"))
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        tag = node.tag
        if tag == W + "r":
            _run(node, words, styles, style, shaded=shaded)
        elif tag in _GONE:
            continue
        elif tag in _ANCHORED:
            words.anchored.append(node)
        elif tag == _ALTERNATIVES:
            stack.extend(reversed(first_choice(node)))
        elif tag == M + "t":
            words.shown.append(node.text or "")
        else:
            if tag == W + "sdt":
                words.form = words.form or switched_on(node.find(W + "sdtPr"), "showingPlcHdr") is True
            elif tag == M + "den":
                words.shown.append("/")
            stack.extend(reversed(node))
    return words


def _run(run: Node, words: Words, styles: dict[str, Style], style: Style, *, shaded: bool) -> None:
    properties = run.find(W + "rPr")
    text = shown_in(_font(properties), _text(run, words))
    if not text:
        return
    chosen = None if properties is None else properties.find(W + "rStyle")
    own = Style() if chosen is None else styles.get(chosen.get(W + "val", ""), Style())
    crossed = is_struck(properties)
    if crossed if crossed is not None else own.struck or style.struck:
        words.struck = words.struck or bool(text.strip())
        return
    if _concealed(properties, own, style, shaded=shaded):
        words.concealed.append(text)
        return
    above = is_raised(properties)
    words.shown.append(raised(text) if (above if above is not None else own.raised or style.raised) else text)
    if text.strip():
        bold = switched_on(properties, "b")
        words.bold = words.bold and (bold if bold is not None else own.bold or style.bold)


def _font(properties: Node) -> str:
    """Return the font that a run names for itself, or ""."""
    fonts = None if properties is None else properties.find(W + "rFonts")
    return "" if fonts is None else str(fonts.get(W + "hAnsi") or fonts.get(W + "ascii") or "")


def _text(run: Node, words: Words) -> str:
    """Return a run's own text, noting what is anchored and form fields on the way."""
    parts: list[str] = []
    stack = list(reversed(run))
    while stack:
        node = stack.pop()
        tag = node.tag
        if tag in _TEXTS:
            parts.append("" if any(words.fields) else node.text or "")
        elif tag in _MARKS:
            parts.append(_MARKS[tag])
        elif tag in _GONE:
            continue
        elif tag in _SPECIAL:
            parts.append(_special(node, words))
        elif tag in _ANCHORED:
            words.anchored.append(node)
        elif tag == _ALTERNATIVES:
            stack.extend(reversed(first_choice(node)))
        else:
            stack.extend(reversed(node))
    return "".join(parts)


def _special(node: Node, words: Words) -> str:
    """Return what a mark without text of its own shows."""
    if node.tag == W + "sym":
        return symbol(node.get(W + "font", ""), node.get(W + "char", ""))
    return _field(node, words) if node.tag == W + "fldChar" else str(node.get("string", ""))


def _field(mark: Node, words: Words) -> str:
    """Follow a field from its instruction to its result; return what a tick box or a drop-down list shows."""
    kind = mark.get(W + "fldCharType")
    if kind == "begin":
        words.fields.append(True)
        entry = mark.find(W + "ffData")
        words.form = words.form or entry is not None
        return "" if entry is None else _entered(entry)
    if kind == "separate" and words.fields:
        words.fields[-1] = False
    elif kind == "end" and words.fields:
        words.fields.pop()
    return ""


def _entered(entry: Node) -> str:
    """Return what an old form field holds that has no result as text."""
    box, choice = entry.find(W + "checkBox"), entry.find(W + "ddList")
    if box is not None:
        ticked = switched_on(box, "checked")
        return "\u2612 " if (switched_on(box, "default") if ticked is None else ticked) else "\u2610 "
    if choice is not None:
        place = number_of(choice, "result") or number_of(choice, "default") or 0
        entries = [option.get(W + "val", "") for option in choice.findall(W + "listEntry")]
        return entries[place] if place < len(entries) else ""
    return ""


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
    marked = own.shaded or is_shaded(properties) or properties.find(W + "highlight") is not None
    return white and not shaded and not marked
