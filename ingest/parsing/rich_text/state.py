"""What holds at one place of a Rich Text file: braces save it and bring it back."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto

from ingest.parsing.rich_text.characters import DEFAULT_CODEC, Font
from ingest.parsing.rich_text.stories import ParagraphLook, Story

_HEADING = re.compile(r"heading (\d)$")
_UNREADABLE_SIZE = 4  # half points: text of 2 pt and below is not there to be read
_PLAIN_SIZE = 24  # half points
_MOST_LEVEL = 9
_WHITE = (255, 255, 255)


class Mode(Enum):
    """What the text of a group is for."""

    TEXT = auto()
    ASIDE = auto()  # nothing by itself, but a group inside may hold text, as the box of a shape does
    FONTS = auto()
    COLOURS = auto()
    STYLES = auto()
    TITLE = auto()
    FIELD = auto()  # what a field is to show, in words for the program


@dataclass(slots=True)
class State:
    """Formatting in force, and where text goes."""

    story: Story
    mode: Mode = Mode.TEXT
    boxed: bool = False  # inside a shape, which may be dark
    fallback: int = 1  # characters after a Unicode one that stand for it in old readers
    font: int = -1
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    raised: bool = False  # above the line
    struck: bool = False
    colour: int = 0
    size: int = _PLAIN_SIZE  # half points
    marked: bool = False  # highlighted or shaded
    style: int = 0
    outline: int = -1
    in_table: bool = False
    nesting: int = 0
    listed: bool = False
    shaded: bool = False

    def plain(self, font: int) -> None:
        """Forget how characters look."""
        self.font, self.size, self.colour = font, _PLAIN_SIZE, 0
        self.bold = self.hidden = self.deleted = self.marked = self.raised = self.struck = False

    def pard(self) -> None:
        """Forget how paragraphs look."""
        self.style, self.outline, self.nesting = 0, -1, 0
        self.in_table = self.listed = self.shaded = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The traits of one paragraph style."""

    level: int = 0
    caption: bool = False
    listed: bool = False


@dataclass(slots=True)
class Tables:
    """What a file says of itself before its text: fonts, colours and styles."""

    codec: str = DEFAULT_CODEC
    default_font: int = 0
    fonts: dict[int, Font] = field(default_factory=dict)
    colours: list[tuple[int, int, int] | None] = field(default_factory=list)  # None: the reader's own choice
    styles: dict[int, Style] = field(default_factory=dict)

    def font(self, state: State) -> Font:
        """Return the font in force."""
        number = self.default_font if state.font < 0 else state.font
        return self.fonts.get(number) or Font()

    def concealed(self, state: State) -> bool:
        """Say whether a reader cannot see text: hidden, tiny, or white with nothing dark behind it."""
        if state.hidden or state.size <= _UNREADABLE_SIZE:
            return True
        if state.marked or state.shaded or state.boxed or state.in_table or state.nesting:
            return False
        return 0 < state.colour < len(self.colours) and self.colours[state.colour] == _WHITE

    def look(self, state: State) -> ParagraphLook:
        """Return how the paragraph that ends here looks."""
        style = self.styles.get(state.style, Style())
        level = style.level if state.outline < 0 else state.outline + 1
        return ParagraphLook(
            level=level if level <= _MOST_LEVEL else 0,
            caption=style.caption,
            listed=state.listed or style.listed,
            nesting=state.nesting or int(state.in_table),
        )


def named_style(name: str, outline: int) -> Style:
    """Return the traits of a style by its name and outline level (from 0; negative: none)."""
    called = name.strip().rstrip(";").strip().lower()
    level = outline + 1 if 0 <= outline < _MOST_LEVEL else 0
    if match := _HEADING.match(called):
        level = int(match[1])
    elif called in {"title", "subtitle"}:
        level = 1 if called == "title" else 2
    return Style(level=level, caption=called == "caption", listed=called.startswith("list"))
