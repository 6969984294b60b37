"""Read OpenDocument texts (ODT, OTT, flat FODT)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from ingest.model import Element, ElementKind, Parsed
from ingest.parsing.opendocument.blocks import Story, story_elements
from ingest.parsing.opendocument.names import FORM, OFFICE, STYLE, Node
from ingest.parsing.opendocument.package import Opened, open_whole
from ingest.parsing.opendocument.styles import has_dark_pages, styles_of
from ingest.parsing.outcome import MOST_ELEMENTS, STRUCK, clean, failed
from ingest.parsing.pasted import PICTURES, told
from ingest.parsing.rows import Budget
from ingest.settings import Limits

_HEADERS = tuple(STYLE + name for name in ("header", "header-first", "header-left"))
_FOOTERS = tuple(STYLE + name for name in ("footer", "footer-first", "footer-left"))
_TYPED = tuple(FORM + name for name in ("text", "textarea", "formatted-text", "number", "date", "time", "combobox"))


def read_text(file: Path, limits: Limits) -> Parsed:
    """Read a text as one part without a page number: its pages are decided on only when it is printed.

    Comments are left out, as is what tracked changes deleted and what is struck through.
    """
    opened = open_whole(file, limits)
    if isinstance(opened, Parsed):
        return opened
    body = opened.content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        return failed("damaged", flags=opened.flags)
    common, automatic, master = _style_groups(opened)
    budget = Budget(limits)
    dark = has_dark_pages((automatic,))
    main = Story(styles=styles_of(common, opened.content.find(OFFICE + "automatic-styles")), budget=budget)
    content = list(islice(story_elements([body], main, shaded=dark), MOST_ELEMENTS + 1))
    content.extend(_filled_in(body, main))
    notes = _notes(main, MOST_ELEMENTS + 1 - len(content))
    furniture = Story(styles=styles_of(common, automatic), budget=budget)
    headers = _furniture(master, _HEADERS, ElementKind.HEADER, furniture)
    footers = _furniture(master, _FOOTERS, ElementKind.FOOTER, furniture)
    pictures = told({1: main.large})
    flags = (*opened.flags, *([STRUCK] if main.struck or furniture.struck else []))
    if main.pictures and not (headers or content or notes or footers):
        return failed("no-text", flags=(*flags, "scanned"))
    return Parsed(
        elements=(*headers, *content, *notes, *footers),
        page_numbers=(None,),
        locators=("",),
        title=opened.title,
        flags=(
            *flags,
            *(["form"] if main.form else []),
            *([PICTURES] if pictures else []),
            *(["truncated"] if budget.spent else []),
        ),
        failures=(*budget.failures(), *opened.failures, *pictures),
    )


def _style_groups(opened: Opened) -> tuple[Node, Node, Node]:
    """Return the common styles, the automatic ones of page headers and footers, and the master pages."""
    if opened.styles is None:
        return None, None, None
    root = opened.styles
    return root.find(OFFICE + "styles"), root.find(OFFICE + "automatic-styles"), root.find(OFFICE + "master-styles")


def _notes(story: Story, most: int) -> list[Element]:
    """Read footnotes and endnotes in the order of their marks; tables among them stay tables."""
    apart = Story(styles=story.styles, budget=story.budget)
    found = [
        element
        if element.kind is ElementKind.TABLE
        else Element(kind=ElementKind.FOOTNOTE, text=element.text, hidden=element.hidden)
        for element in islice(story_elements(story.notes, apart, shaded=False), max(most, 0))
    ]
    story.struck = story.struck or apart.struck
    return found


def _furniture(master: Node, tags: tuple[str, ...], kind: ElementKind, story: Story) -> list[Element]:
    """Read the headers or footers of all kinds of page, each text once."""
    found: dict[str, Element] = {}
    for part in master.iter(*tags) if master is not None else ():
        if part.get(STYLE + "display") == "false":
            continue
        for element in islice(story_elements([part], story, shaded=False), MOST_ELEMENTS):
            found.setdefault(element.text, Element(kind=kind, text=element.text, hidden=element.hidden))
    return list(found.values())


def _filled_in(body: Node, story: Story) -> Iterator[Element]:
    """Yield the fields of a form that hold text, which stands apart from the pages it is shown on."""
    for forms in body.iterchildren(OFFICE + "forms"):
        for control in forms.iter(*_TYPED):
            label = " ".join(clean(control.get(FORM + "label") or control.get(FORM + "name") or "").split())
            value = clean(control.get(FORM + "current-value") or "")
            story.form = True
            if value:
                text = f"{label}: {value}" if label else value
                yield Element(kind=ElementKind.FIELD, text=text, cells=((label, value),))
