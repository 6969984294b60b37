"""What a written document is made of before it becomes bytes."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How one layout is drawn."""

    blank: str = "______________________"  # a gap in running text
    cell: str = ""  # a gap in a table cell
    tick: str = "☐☒"  # unticked and ticked; "delete" for delete-as-appropriate
    legacy: bool = False  # FORMTEXT fields of old Word forms
    leader: bool = False  # gaps in running text are tabs with dot leaders
    control: bool = False  # content controls, AcroForm fields or input elements
    font: str = "Arial"
    size: int = 11
    shade: str = ""  # fill of label cells, hexadecimal
    lined: bool = True  # tables have borders
    banner: bool = False  # the title stands in a filled box
    wide: bool = False  # landscape
    top: str = ""  # page header
    foot: str = ""  # page footer
    ink: str = "000000"  # colour of answers
    grey: bool = True  # hints are grey


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One layout with all its copies, written in the markup of `parse`.

    `paths`, `banks` and `stamps` are in the order blank copies, filled copies, partly filled copies.
    """

    name: str
    text: str
    paths: tuple[str, ...]
    banks: str
    filled: tuple[str, ...]
    partly: tuple[str, ...]
    blanks: int = 2
    stamps: tuple[str, ...] = ()
    look: Look = field(default_factory=Look)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """One ordinary document."""

    path: str
    bank: str
    text: str
    look: Look = field(default_factory=Look)


@dataclass(slots=True)
class Run:
    """A stretch of text, or a slot."""

    text: str
    kind: str = "text"  # text, guide, slot
    answer: str = ""
    options: tuple[str, ...] = ()


@dataclass(slots=True)
class Row:
    """A table row: head, row, ask (one prompt) or example."""

    kind: str
    cells: list[list[Run]]


@dataclass(slots=True)
class Block:
    """A paragraph, a table, a box or a break."""

    kind: str
    runs: list[Run] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    size: int = 0  # heading level, or empty lines in a box


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something the form asks for."""

    label: str
    answered: bool
