"""Pictures of Rich Text files that are drawn large enough to hold words."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

from ingest.parsing.pasted import drawn_large
from ingest.parsing.rich_text.state import Mode, State

_HEAD = 16 * 1024  # bytes of a picture's group that tell its size, before its data
_GOAL = re.compile(rb"\\pic(w|h)goal(\d{1,6})(?!\d)")  # in twips
_SCALE = re.compile(rb"\\picscale(x|y)(\d{1,4})(?!\d)")  # in per cent
_TWIP = 635  # EMU


def large_pictures(word: bytes, group: memoryview, state: State, around: Sequence[State]) -> list[str]:
    """Return the picture of a group, if it is one that is drawn large in the text, by a name made of its data."""
    if word != b"pict" or not _is_read(state, around):
        return []
    head = bytes(group[:_HEAD])
    goals = {side: int(number) for side, number in reversed(_GOAL.findall(head))}
    scales = {side: int(number) for side, number in reversed(_SCALE.findall(head))}
    width = goals.get(b"w", 0) * _TWIP * scales.get(b"x", 100) / 100
    height = goals.get(b"h", 0) * _TWIP * scales.get(b"y", 100) / 100
    return [f"{len(group)}-{zlib.crc32(group)}"] if drawn_large(width, height) else []


def _is_read(state: State, around: Sequence[State]) -> bool:
    """Say whether what stands here is part of the text: no face of an object, not in a header, not deleted."""
    aside = any(outer.mode is Mode.ASIDE for outer in around)
    return not (aside or state.story.kind or state.hidden or state.deleted)
