"""Pictures beside the text of Office documents that are large enough to hold words, which are not read there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from ingest.model import Failure
from ingest.parsing.office_names import WP, A, P, R, W
from ingest.parsing.ooxml import Node, Parts

PICTURES = "pictures"  # the flag of files with such pictures
_PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_WIDE = 8 * 360_000  # EMU; logos, photographs of people and signs are narrower
_HIGH = 4 * 360_000
_NOT_THERE = {W + "del", W + "moveFrom", P + "oleObj"}  # what stands in an object is a file of its own
_MOST_NAMED = 10


def large_pictures(parts: Parts, name: str, root: Node) -> list[str]:
    """Return the pictures drawn large in a part, by the names of their own parts."""
    return [
        parts.target(name, blip.get(R + "embed", ""))
        for picture in root.iter(_PIC + "pic", P + "pic")
        if _is_large(picture) and not _is_behind(picture)
        for blip in picture.iter(A + "blip")
        if blip.get(R + "embed")
    ]


def drawn_large(width: float, height: float) -> bool:
    """Say whether a picture of this size, in EMU, may hold words."""
    return width > _WIDE and height > _HIGH


def told(found: Mapping[int, Sequence[str]], *, slides: bool = False) -> tuple[Failure, ...]:
    """Say what was found on which page; a picture that is repeated adorns."""
    counts = Counter(name for names in found.values() for name in names)
    kept = {page: once for page, names in found.items() if (once := [name for name in names if counts[name] == 1])}
    if not kept:
        return ()
    message = (
        "Large pictures in this file were not read. If they show words, such as a pasted table, send them as files of "
        "their own."
    )
    if slides:
        named = ", ".join(map(str, list(kept)[:_MOST_NAMED])) + (" and more" if len(kept) > _MOST_NAMED else "")
        message = message.replace("in this file", f"on some slides ({named})")
    return (Failure(code="no-text", message=message),)


def _is_large(picture: Node) -> bool:
    """Say whether a picture is drawn large; one that fills a place of its slide's layout has no size of its own."""
    size = picture.find(f"{picture.tag.removesuffix('pic')}spPr/{A}xfrm/{A}ext")
    if size is None:
        return bool(picture.tag.startswith(P))
    width, height = size.get("cx", ""), size.get("cy", "")
    if not (width.isdecimal() and height.isdecimal()):
        return False
    return drawn_large(int(width[:12]), int(height[:12]))


def _is_behind(picture: Node) -> bool:
    """Say whether a picture is no part of what a reader reads: behind the text, deleted, or the face of an object."""
    return any(
        around.tag in _NOT_THERE or (around.tag == WP + "anchor" and around.get("behindDoc") in {"1", "true"})
        for around in picture.iterancestors()
    )
