"""Read OpenDocument presentations (ODP, OTP, flat FODP)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ingest.model import Element, ElementKind, Failure, Parsed
from ingest.parsing.opendocument.blocks import Story, story_elements
from ingest.parsing.opendocument.names import DRAW, OFFICE, PRESENTATION, Node
from ingest.parsing.opendocument.package import open_whole
from ingest.parsing.opendocument.styles import styles_of
from ingest.parsing.outcome import STRUCK, failed
from ingest.parsing.pasted import PICTURES, told
from ingest.parsing.rows import Budget
from ingest.settings import Limits

_CLASS = PRESENTATION + "class"
_FURNITURE = {"page-number", "date-time", "header", "footer", "page"}


def read_slides(file: Path, limits: Limits) -> Parsed:
    """Read a presentation, slide by slide, titles first and speaker notes last; hidden slides are marked."""
    opened = open_whole(file, limits)
    if isinstance(opened, Parsed):
        return opened
    deck = opened.content.find(f"{OFFICE}body/{OFFICE}presentation")
    if deck is None:
        return failed("damaged", flags=opened.flags)
    common = None if opened.styles is None else opened.styles.find(OFFICE + "styles")
    styles = styles_of(common, opened.content.find(OFFICE + "automatic-styles"))
    story = Story(styles=styles, budget=Budget(limits))
    slides = deck.findall(DRAW + "page")
    shown = slides[: limits.max_pages]
    elements: list[Element] = []
    pictures: dict[int, list[str]] = {}
    for number, slide in enumerate(shown, 1):
        hidden = _is_hidden(slide, story)
        elements.extend(
            replace(element, page=number, hidden=hidden or element.hidden) for element in _slide(slide, story)
        )
        pictures[number] = [] if hidden else story.large
        story.large = []
    unread = told(pictures, slides=True)
    flags = (*opened.flags, *([STRUCK] if story.struck else []), *([PICTURES] if unread else []))
    if story.pictures and not elements:
        return failed("no-text", flags=(*(flag for flag in flags if flag != PICTURES), "scanned"))
    failures = story.budget.failures()
    if len(slides) > len(shown):
        message = f"Only the first {limits.max_pages:,} slides were read. Split the file in parts."
        failures = (*failures, Failure(code="too-large", message=message))
    numbers = range(1, max(len(shown), 1) + 1)
    return Parsed(
        elements=tuple(elements),
        page_numbers=tuple(numbers),
        locators=("",) * len(numbers),
        title=opened.title,
        flags=(*flags, "truncated") if failures else flags,
        failures=(*failures, *opened.failures, *unread),
    )


def _is_hidden(slide: Node, story: Story) -> bool:
    style = slide.get(DRAW + "style-name")
    visibility = story.styles.property("drawing-page", style, "drawing-page-properties", PRESENTATION + "visibility")
    return visibility == "hidden"


def _slide(slide: Node, story: Story) -> Iterator[Element]:
    shapes = [shape for shape in slide if isinstance(shape.tag, str) and shape.tag.startswith(DRAW)]
    titles = [shape for shape in shapes if shape.get(_CLASS) == "title"]
    for shape in titles:
        words = " ".join(element.text for element in _texts([shape], story) if not element.hidden)
        yield Element(kind=ElementKind.HEADING, text=" ".join(words.split()), level=1)
    yield from _texts((shape for shape in shapes if shape.get(_CLASS) != "title"), story)
    for notes in slide.iterchildren(PRESENTATION + "notes"):
        yield from _texts((shape for shape in notes if shape.get(_CLASS) not in _FURNITURE), story)


def _texts(shapes: Iterator[Node] | list[Node], story: Story) -> Iterator[Element]:
    """Yield what shapes hold; a bold line on a slide is emphasis, not a heading."""
    for element in story_elements([shapes], story, shaded=True):
        yield (
            replace(element, kind=ElementKind.PARAGRAPH, level=0) if element.kind is ElementKind.HEADING else element
        )
