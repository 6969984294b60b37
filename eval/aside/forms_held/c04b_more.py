# ruff: noqa: PERF401
"""A page of definitions and a table in RTF."""

from __future__ import annotations

from html import escape

from .kit import Form, late, layout
from .paper import rtf

HTML_A = """
Rosedene Nursing Home
Fiona Sharrock, 01632 960 650
6 whole-time nurses, 2 short
Yes
None since the 3rd
Half of our people have family abroad and the tablets in the lounge have been the making of them
"""

HTML_B = """
Red Gate
JR
n/a
no
1 case norovirus, room 4
~
"""

HTML_C = """
Hollybank
~
nurses 0
~3
"""

RTF_A = """
M. Otieno
13 February 2025, 18.10 to 18.55
Kitchen. Gas ring on low under a dry pan. Mr J in coat, said he was waiting for the number 9.
Turned off gas. Made tea. Rang daughter (no answer) then duty.
Not himself. No smell of drink. Temp 37.9.
Yes, 111, paramedic came 20.30, UTI
Gas isolated by landlord 14/2
"""

RTF_B = """
Beth
Tue
tablets on floor x4
put in returns tub
fine
no
~
"""

RTF_C = """
M Otieno
17 Feb
Bruise left forearm, the size of a thumb, yellow
~4
"""


@layout(
    ("blank", "Commissioning/Winter check call.html", "~", 0),
    ("blank", "Commissioning/winter check call (printed page).html", "~", 1),
    ("filled", "Commissioning/calls/rosedene.html", HTML_A, 0),
    ("filled", "Commissioning/calls/winter check call RG.html", HTML_B, 1),
    ("partly", "Commissioning/calls/hollybank.html", HTML_C, 0),
)
def winter_call(f: Form) -> bytes:
    """A definition list exported from an intranet page."""
    parts = ["<html><head><title>Winter check call</title></head><body><h1>Winter check call</h1>"]
    if f.version:
        parts.append("<p>Ring each home on Tuesdays. Ten minutes. Write while you talk.</p>")
    parts.append("<dl>")
    for label in ("Home", "Spoke to", "Nursing cover", "Vaccination clinic held?", "Outbreaks", "What is going well?"):
        parts.append(f"<dt><strong>{label}</strong></dt><dd>{escape(f.q(label))}</dd>")
    parts.append("</dl></body></html>")
    return "\n".join(parts).encode()


@layout(
    ("blank", "Homecare/Concern note.rtf", "~", 0),
    ("blank", "Homecare/concern note for carers.rtf", "~", 1),
    ("filled", "Homecare/notes/MO 13 feb.rtf", RTF_A, 0),
    ("filled", "Homecare/notes/beth concern note.rtf", RTF_B, 1),
    ("partly", "Homecare/notes/MO 17 Feb.rtf", RTF_C, 0),
    ("partly", "Homecare/notes/beth 2.rtf", late(RTF_A, 0, 4), 0),
)
def concern_note(f: Form) -> bytes:
    """RTF table of two columns."""
    out = [r"\pard{\b\fs28 Concern note}\par"]
    if f.version:
        out.append(r"{\i Hand in at the office the same day. Danger now: 999 and then ring us.}\par")
    for label in (
        "Carer",
        "Date and times of visit",
        "What I saw",
        "What I did",
        "How the person seemed",
        "Medical help?",
        "Office follow-up",
    ):
        out.append(
            rf"\trowd\trgaph80\clbrdrt\brdrs\clbrdrb\brdrs\clbrdrl\brdrs\clbrdrr\brdrs\cellx2800\clbrdrt\brdrs\clbrdrb\brdrs\clbrdrl\brdrs\clbrdrr\brdrs\cellx9400\pard\intbl {{\b {label}}}\cell {f.q(label)}\cell\row"
        )
    out.append(r"\pard\par")
    return rtf("\n".join(out))
