"""Read PowerPoint decks slide by slide: title first, shapes by their place, speaker notes last."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ingest.model import Element, ElementKind, Failure, Parsed
from ingest.parsing.drawings import holds_struck, paragraphs
from ingest.parsing.office_names import P, R
from ingest.parsing.ooxml import Node, Parts
from ingest.parsing.outcome import STRUCK, clean, failed
from ingest.parsing.packages import inspect_package
from ingest.parsing.pasted import PICTURES, large_pictures, told
from ingest.parsing.slide_shapes import Slide, slide_size, slide_words
from ingest.parsing.word import package_title
from ingest.settings import Limits


def read_slides(file: Path, limits: Limits) -> Parsed:
    """Read a deck; each slide is a part under its number, hidden slides are marked."""
    package = inspect_package(file, limits)
    if package.failure:
        return failed(package.failure.code, package.failure.message, flags=package.flags)
    with zipfile.ZipFile(file) as archive:
        parts = Parts(archive)
        main = parts.main("ppt/presentation.xml")
        names, size = _slides(parts, main), slide_size(parts.tree(main))
        shown = names[: limits.max_pages]
        elements: list[Element] = []
        pictures: dict[int, list[str]] = {}
        struck = False
        for number, name in enumerate(shown, 1):
            root = parts.tree(name)
            if root is None:
                continue
            elements.extend(_slide(Slide(parts=parts, name=name, number=number, size=size), root))
            struck = struck or _holds_struck(parts, name, root)
            pictures[number] = [] if _is_hidden(root) else large_pictures(parts, name, root)
        title = package_title(parts)
        pictured = parts.holds("ppt/media/")
    if not elements and pictured:
        return failed("no-text", flags=(*package.flags, "scanned"))
    unread = told(pictures, slides=True)
    failures = [*parts.failures(), *unread]
    flags = [*package.flags, *([STRUCK] if struck else []), *([PICTURES] if unread else [])]
    if len(names) > len(shown):
        flags.append("truncated")
        message = f"Only the first {len(shown):,} slides were read. Split the file in parts."
        failures.append(Failure(code="too-large", message=message))
    count = max(len(shown), 1)
    return Parsed(
        elements=tuple(elements),
        page_numbers=tuple(range(1, count + 1)),
        locators=("",) * count,
        title=title,
        flags=tuple(flags),
        failures=tuple(failures),
    )


def _slides(parts: Parts, main: str) -> list[str]:
    """Return the slides' parts in the order of the deck."""
    root = parts.tree(main)
    listed = () if root is None else root.iterfind(f"{P}sldIdLst/{P}sldId")
    ordered = [parts.target(main, entry.get(R + "id", "")) for entry in listed]
    return [name for name in ordered if name] or parts.related(main, "slide")


def _slide(slide: Slide, root: Node) -> Iterator[Element]:
    content = list(slide_words(root, slide))
    # The title is read first even where it stands lower; a stable sort leaves the rest as it is.
    content.sort(key=lambda element: element.kind is not ElementKind.HEADING)
    content.extend(_notes(slide.parts, slide.name, slide.number))
    hidden = _is_hidden(root)
    yield from (replace(element, hidden=True) if hidden else element for element in content)


def _is_hidden(slide: Node) -> bool:
    return slide.get("show") in {"0", "false"}


def _holds_struck(parts: Parts, name: str, root: Node) -> bool:
    notes = map(parts.tree, parts.related(name, "notesSlide"))
    return any(each is not None and holds_struck(each) for each in (root, *notes))


def _notes(parts: Parts, name: str, number: int) -> Iterator[Element]:
    """Yield what the speaker wrote below a slide; date, page number and picture of the slide are not his words."""
    for notes in parts.related(name, "notesSlide"):
        root = parts.tree(notes)
        for shape in () if root is None else root.iter(P + "sp"):
            place = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
            if place is None or place.get("type", "") != "body":
                continue
            text = "\n".join(filter(None, map(clean, paragraphs(shape))))
            if text:
                yield Element(kind=ElementKind.PARAGRAPH, text=text, page=number)
