"""Write a source as Rich Text the way an older Word saves it: styles by number, tables by rows, characters escaped."""

from __future__ import annotations

from eval.sample.source import Block, Field, Heading, Items, Paragraph, Source, Table

_OPENING = (
    r"{\rtf1\ansi\ansicpg1252\deff0\deflang2057{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset2 Symbol;}}"
    r"{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}"
    r"{\s1\outlinelevel0\b heading 1;}{\s2\outlinelevel1\b heading 2;}{\s3\outlinelevel2\b heading 3;}"
    r"{\s4\outlinelevel3\b heading 4;}}"
)
_SIZES = {1: 34, 2: 28, 3: 24, 4: 22}  # half points
_INNER = 9600  # twips between the margins


def write_rtf(source: Source) -> bytes:
    """Return the bytes of an RTF; the same source gives the same bytes."""
    about = (
        rf"{{\info{{\title {escaped(source.title)}}}{{\author Thornmere Council}}"
        rf"{{\creatim\yr{source.year}\mo10\dy4\hr9\min0}}}}"
    )
    running = rf"{{\header\pard\plain\f0\fs16 {escaped(source.header)}\par}}" if source.header else ""
    if source.footer:
        page = r"{\field{\*\fldinst PAGE}{\fldrslt 1}}"
        running += rf"{{\footer\pard\plain\f0\fs16 {escaped(source.footer)}\tab Page {page}\par}}"
    body = "\n".join(_text(block) for block in source.blocks)
    return "\n".join([_OPENING, about, r"\paperw11906\paperh16838\margl1134\margr1134", running, body, "}\n"]).encode(
        "ascii"
    )


def escaped(text: str) -> str:
    """Return `text` as Rich Text carries it: Windows-1252 by its code, the rest as Unicode with a question mark."""
    pieces: list[str] = []
    for character in text:
        if character in "\\{}":
            pieces.append(f"\\{character}")
        elif character.isascii():
            pieces.append(character)
        else:
            code = character.encode("cp1252", "ignore")
            pieces.append(f"\\'{code[0]:02x}" if code else f"\\u{ord(character)}?")
    return "".join(pieces)


def _text(block: Block) -> str:
    match block:
        case Heading(text=text, level=level):
            style = rf"\s{level}\outlinelevel{level - 1}\sb240\sa80\keepn\b\f0\fs{_SIZES[level]}"
            return rf"\pard\plain{style} {escaped(text)}\b0\par"
        case Paragraph(text=text):
            return rf"\pard\plain\s0\sa120\f0\fs22 {escaped(text)}\par"
        case Items(texts=texts, numbered=numbered):
            return "\n".join(_item(text, at if numbered else 0) for at, text in enumerate(texts, 1))
        case Table(rows=rows):
            return "\n".join(_row(row) for row in rows) + r"\pard\plain\par"
        case Field(label=label, value=value):
            return rf"\pard\plain\s0\sa120\f0\fs22\b {escaped(label)}:\b0  {escaped(value)}\par"


def _item(text: str, number: int) -> str:
    """Return one entry of a list; its mark stands in the group that readers of old lists fall back to."""
    mark = rf"{{\pntext\f0 {number}.\tab}}" if number else r"{\pntext\f1\'b7\tab}"
    kind = r"{\*\pn\pnlvlbody\pnstart1\pndec{\pntxta.}}" if number else r"{\*\pn\pnlvlblt\pnf1{\pntxtb\'b7}}"
    return rf"\pard\plain{mark}{kind}\fi-360\li720\f0\fs22 {escaped(text)}\par"


def _row(cells: tuple[str, ...]) -> str:
    step = _INNER // len(cells)
    edges = "".join(rf"\cellx{step * at}" for at in range(1, len(cells) + 1))
    return (
        rf"\trowd\trgaph108{edges}"
        + "".join(rf"\pard\plain\intbl\f0\fs20 {escaped(cell)}\cell" for cell in cells)
        + r"\row"
    )
