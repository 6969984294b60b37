"""What charts, diagrams and shapes in Office documents say in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from ingest.model import Element, ElementKind
from ingest.parsing.office_names import MC, A, C, D, M, R
from ingest.parsing.ooxml import Node, Parts, first_choice
from ingest.parsing.outcome import clean, table
from ingest.parsing.raised import raised

_TEXTS = {A + "t", M + "t"}
_MARKS = {A + "br": "\n", A + "tab": " "}
_DATE = re.compile(r"[dy]{1,4}[-/. ]|[-/. ][dy]{2,4}")
_DAY_ZERO = date(1899, 12, 30)  # from which Excel counts, one day early for a leap year that never was
_LAST_DAY = 2_900_000  # the year 9999
_MOST_SERIES = 64
_MOST_POINTS = 2000


def linked_elements(parts: Parts, name: str, node: Node, *, page: int = 1) -> list[Element]:
    """Return what a chart or diagram says that part `name` refers to by `node`."""
    if node.tag == D + "relIds":
        diagram = parts.tree(parts.target(name, node.get(R + "dm", "")))
        lines = [] if diagram is None else list(diagram_lines(diagram))
        return [Element(kind=ElementKind.LIST_ITEM, text=line, page=page) for line in lines]
    chart = parts.tree(parts.target(name, node.get(R + "id", "")))
    return [] if chart is None else list(chart_elements(chart, page=page))


def chart_elements(root: Node, *, page: int = 1, hidden: bool = False) -> Iterator[Element]:
    """Yield a chart's title and, as a table, the values it was last drawn with."""
    chart = root.find(C + "chart")
    if chart is None:  # the newer kinds of chart keep their words elsewhere
        words = [clean(line) for line in paragraphs(root)]
        yield from (Element(kind=ElementKind.CAPTION, text=line, page=page, hidden=hidden) for line in words if line)
        return
    title = chart.find(C + "title")
    caption = "" if title is None else " ".join(clean(line) for line in [*paragraphs(title), *_cached(title)])
    if caption:
        yield Element(kind=ElementKind.CAPTION, text=caption, page=page, hidden=hidden)
    area = chart.find(C + "plotArea")
    found = None if area is None else table(_rows(area), page=page, hidden=hidden)
    if found:
        yield found


def _rows(area: Node) -> Iterator[list[str]]:
    """Yield a header of series and a row for each category."""
    axes = [" ".join(paragraphs(title)) for title in area.findall(f"*/{C}title")]
    names: list[str] = []
    columns: list[dict[int, str]] = []
    categories: dict[int, str] = {}
    for series in list(area.iter(C + "ser"))[:_MOST_SERIES]:
        label = series.find(C + "tx")
        names.append("" if label is None else " ".join(_cached(label)))
        for kind in ("cat", "xVal"):
            for place, text in _points(series.find(C + kind)).items():
                categories.setdefault(place, text)
        values = series.find(C + "val")
        columns.append(_points(series.find(C + "yVal") if values is None else values))
    yield [", ".join(filter(None, axes)), *names]
    for place in sorted({*categories, *(place for column in columns for place in column)})[:_MOST_POINTS]:
        yield [categories.get(place, ""), *(column.get(place, "") for column in columns)]


def _points(parent: Node | None) -> dict[int, str]:
    """Return cached values by their place; of categories in levels, all levels of one place joined."""
    found: dict[int, str] = {}
    if parent is None:
        return found
    form = next(parent.iter(C + "formatCode"), None)
    shape = (form.text or "") if form is not None else ""
    numeric = next(parent.iter(C + "numCache", C + "numLit"), None) is not None
    for point in parent.iter(C + "pt"):
        place, value = point.get("idx", ""), point.find(C + "v")
        if not place.isdecimal() or value is None or not value.text or len(found) > _MOST_POINTS:
            continue
        text = _number(value.text, shape) if numeric else value.text
        before = found.get(int(place[:9]))
        found[int(place[:9])] = text if before is None else f"{text} {before}"
    return found


def _number(text: str, shape: str) -> str:
    """Return a cached number as a chart shows it: a share, a date, or without the noise of its last digits."""
    try:
        value = float(text)
    except ValueError:
        return text
    if "%" in shape:
        return f"{round(value * 100, 2):g}%"
    if _DATE.search(shape) and 0 < value < _LAST_DAY:
        return (_DAY_ZERO + timedelta(days=int(value))).isoformat()
    return f"{value:.10g}"


def _cached(label: Node) -> list[str]:
    return [value.text for value in label.iter(C + "v") if value.text]


def diagram_lines(root: Node) -> Iterator[str]:
    """Yield the words of a SmartArt diagram, each box a line, in the order of its outline."""
    points = {point.get("modelId", ""): point for point in root.iter(D + "pt")}
    below: dict[str, list[tuple[int, str]]] = {}
    for link in root.iter(D + "cxn"):
        if link.get("type", "parOf") == "parOf":
            order = link.get("srcOrd", "0")
            place = int(order) if order.isdecimal() else 0
            below.setdefault(link.get("srcId", ""), []).append((place, link.get("destId", "")))
    stack = [name for name, point in points.items() if point.get("type") == "doc"]
    seen: dict[str, None] = {}
    while stack:
        name = stack.pop()
        if name not in seen:
            seen[name] = None
            stack.extend(target for _, target in sorted(below.get(name, ()), reverse=True))
    for name in [*seen, *(name for name in points if name not in seen)]:
        point = points.get(name)
        if point is None or point.get("type", "node") == "pres":
            continue
        text = "\n".join(filter(None, (clean(line) for line in paragraphs(point))))
        if text:
            yield text


def paragraphs(root: Node) -> Iterator[str]:
    """Yield the text of each DrawingML paragraph below a node, in the order of the file."""
    for paragraph in root.iter(A + "p"):
        yield paragraph_words(paragraph)


def paragraph_words(paragraph: Node) -> str:
    """Return the text of one DrawingML paragraph, formulas included, without what is struck through."""
    words: list[str] = []
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if node.tag in _TEXTS:
            traits = node.getparent().find(A + "rPr")
            text = "" if _is_struck(traits) else node.text or ""
            words.append(raised(text) if _is_raised(traits) else text)
        elif node.tag in _MARKS:
            words.append(_MARKS[node.tag])
        else:
            stack.extend(reversed(first_choice(node) if node.tag == MC + "AlternateContent" else node))
    return "".join(words)


def holds_struck(root: Node) -> bool:
    """Say whether any words below a node are struck through."""
    return any(_is_struck(traits) and traits.getparent().findtext(A + "t") for traits in root.iter(A + "rPr"))


def _is_struck(traits: Node) -> bool:
    return traits is not None and traits.get("strike", "noStrike") != "noStrike"


def _is_raised(traits: Node) -> bool:
    height = "" if traits is None else traits.get("baseline", "")  # of the letters, in thousandths of a per cent
    return height[:1].isdigit() and bool(height.strip("0.%"))
