"""Forms as OpenDocument text and Rich Text."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZipFile

from eval.aside.forms_test.hand import Hand, Layout
from eval.sample.archive import pack
from eval.sample.open_document import TEXT, package
from eval.sample.rtf_writer import escaped
from eval.sample.source import Source


def open_text(body: str, *, title: str, running: str = "") -> bytes:
    """Return the bytes of an ODT whose body is the XML `body`."""
    about = Source(
        slug="",
        path="",
        title=title,
        items=(),
        type="",
        year=2024,
        header=running,
        footer="",
        template="",
        columns=1,
        scan=False,
        trap="",
        blocks=(),
    )
    with ZipFile(BytesIO(package(TEXT, f"<office:text>{body}</office:text>", about))) as archive:
        members = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    return pack(members, stored=tuple(members))


def head(text: str, level: int = 1) -> str:
    """Return a heading of an ODT."""
    return f'<text:h text:outline-level="{level}">{escape(text)}</text:h>'


def line(text: str) -> str:
    """Return a paragraph of an ODT."""
    return f"<text:p>{escape(text)}</text:p>"


def cells(rows: Sequence[Sequence[str]], name: str = "T") -> str:
    """Return a table of an ODT; the lines of a cell are paragraphs of it."""
    body = ""
    for row in rows:
        inner = "".join(
            f'<table:table-cell office:value-type="string">{"".join(map(line, text.split(chr(10))))}</table:table-cell>'
            for text in row
        )
        body += f"<table:table-row>{inner}</table:table-row>"
    return f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="{len(rows[0])}"/>{body}</table:table>'


def rich_text(lines: Sequence[str]) -> bytes:
    """Return the bytes of an RTF of paragraphs and rows that are markup already."""
    opening = r"{\rtf1\ansi\ansicpg1252\deff0\deflang2057{\fonttbl{\f0\fswiss\fcharset0 Arial;}}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0\b heading 1;}}"
    return "\n".join([opening, *lines, "}"]).encode("ascii")


def rich_line(text: str, *, bold: bool = False, tabs: str = "") -> str:
    """Return a paragraph of an RTF; `tabs` is the markup of its stops."""
    strong = (r"\b ", r"\b0 ") if bold else ("", "")
    return rf"\pard\plain\s0\sa120\f0\fs22{tabs} {strong[0]}{escaped(text).replace(chr(9), chr(92) + 'tab ')}{strong[1]}\par"


def rich_heading(text: str) -> str:
    """Return a heading of an RTF."""
    return rf"\pard\plain\s1\outlinelevel0\sb200\b\f0\fs32 {escaped(text)}\b0\par"


def rich_rows(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return the rows of a table of an RTF."""
    step = 9600 // max(map(len, rows))
    made = []
    for row in rows:
        edges = "".join(rf"\cellx{step * at}" for at in range(1, len(row) + 1))
        made.append(
            rf"\trowd\trgaph108{edges}"
            + "".join(rf"\pard\plain\intbl\f0\fs20 {escaped(text)}\cell" for text in row)
            + r"\row"
        )
    return [*made, r"\pard\plain\par"]


def _visit_notes(hand: Hand) -> bytes:
    asks = hand.some(
        [
            ("Person visited", "person"),
            ("Present", "name"),
            ("Reason for visit", "reason"),
            ("What I saw", "long"),
            ("What was said", "long"),
            ("What worries me", "risk"),
            ("Agreed", "action"),
            ("Next contact", "date"),
        ],
        spare=1,
    )
    body = head("Home visit note") + line(f"{hand.council}. Type or write up within two days.")
    body += line(
        f"Worker: {hand.ask('Worker', 'name', blank='__________')}   Date: {hand.ask('Date', 'date', blank='__________')}"
    )
    for label, kind in asks:
        text = hand.ask(label, kind)
        body += line(f"{label}: {text}") if text else line(f"{label}:") + line("_" * 68) + line("_" * 68)
    return open_text(body, title="Home visit note")


def _swot(hand: Hand) -> bytes:
    four = ["Strengths", "Weaknesses", "Opportunities", "Threats"]
    said = [
        f"{name}\n" + "\n".join(hand.write("risk" if at > 1 else "short") for _ in range(3))
        if hand.asks(name)
        else f"{name}\n\n\n"
        for at, name in enumerate(four)
    ]
    body = head("Team away day: where are we?") + cells([[said[0], said[1]], [said[2], said[3]]])
    body += cells(
        [
            [label, hand.ask(label, kind)]
            for label, kind in (
                ("Team", "team"),
                ("Facilitator", "name"),
                ("Date", "date"),
                ("Three things we will change", "action"),
            )
        ],
        "U",
    )
    return open_text(body, title="Away day")


def _support_plan(hand: Hand) -> bytes:
    outcomes = hand.some(
        [
            "Eating and drinking well",
            "Keeping clean and dressed",
            "Feeling safe at home",
            "Seeing family and friends",
            "Getting around",
            "Work, learning or volunteering",
            "Looking after my home",
        ],
        spare=1,
    )
    rows = [["What matters", "What I can do", "What I need", "Who will help", "Cost a week"]]
    for name in outcomes:
        on = hand.asks(name)
        rows.append([name, *(hand.write(kind) if on else "" for kind in ("short", "short", "service", "money"))])
    front = [
        [label, hand.ask(label, kind)]
        for label, kind in (("This is the plan of", "person"), ("I like to be called", "name"), ("Written on", "date"))
    ]
    ends = [
        ["Indicative budget", "Agreed budget", "Agreed by"],
        [hand.ask("Indicative budget", "money"), hand.ask("Agreed budget", "money"), hand.ask("Agreed by", "name")],
    ]
    return open_text(
        head("Care and support plan")
        + cells(front, "A")
        + line("Guidance: sections 24 and 25 of the Care Act 2014.")
        + cells(rows, "B")
        + cells(ends, "C"),
        title="Plan",
        running=f"{hand.council} {hand.version}",
    )


def _volunteer(hand: Hand) -> bytes:
    body = head("Befriending: volunteer enquiry")
    for label, kind in hand.some(
        [
            ("Name", "name"),
            ("Where you live", "address"),
            ("How to reach you", "phone"),
            ("Why befriending?", "long"),
            ("Times you are free", "frequency"),
            ("Hobbies", "short"),
            ("Anything we should know about your health", "short"),
            ("How you heard of us", "short"),
        ],
        spare=1,
    ):
        body += line(label) + cells([[hand.ask(label, kind)]], label.replace(" ", ""))
    marks = " ".join(
        f"[{'x' if hand.pick(label, 1) == 0 else ' '}] {label}" for label in ("I am over 18", "I agree to a DBS check")
    )
    return open_text(body + line(marks), title="Volunteer")


def _tab_referral(hand: Hand) -> bytes:
    stops = r"\tldot\tx8500"
    lines = [
        rich_heading("Referral to the sensory team"),
        rich_line(f"Fax or post to {hand.council}. Form reviewed {hand.review}."),
    ]
    for label, kind in hand.some(
        [
            ("Name", "person"),
            ("DOB", "date"),
            ("Tel", "phone"),
            ("GP", "service"),
            ("CVI date", "date"),
            ("Sight left eye", "short"),
            ("Sight right eye", "short"),
            ("Hearing", "short"),
            ("Lives with", "short"),
            ("Main difficulty", "long"),
            ("Referrer", "name"),
        ]
    ):
        text = hand.ask(label, kind)
        lines.append(rich_line(f"{label}\t{text}" if text else f"{label}\t", tabs=r"\tx3000" if text else stops))
    return rich_text(lines)


def _strategy_meeting(hand: Hand) -> bytes:
    rows = [["Agency", "Attending", "What they know", "What they will do"]]
    for agency in hand.some(
        ["Adult social care", "Police", "GP / community nursing", "Provider", "Housing", "Regulator", "Advocacy"],
        spare=2,
    ):
        on = hand.asks(agency)
        rows.append([agency, *(hand.write(kind) if on else "" for kind in ("name", "long", "action"))])
    top = [
        [label, hand.ask(label, kind)]
        for label, kind in (("Adult at risk", "person"), ("Chair", "name"), ("Date and time", "date"))
    ]
    ends = [
        [label, hand.ask(label, kind)]
        for label, kind in (
            ("Is the section 42 duty met?", "yesno"),
            ("Enquiry lead", "name"),
            ("Safety plan", "action"),
            ("Meet again", "date"),
        )
    ]
    return rich_text([rich_heading("Planning discussion record"), *rich_rows(top), *rich_rows(rows), *rich_rows(ends)])


def _chronology(hand: Hand) -> bytes:
    columns = [
        ("Date", "date"),
        ("What happened", "long"),
        ("Source", "doc"),
        ("Why it matters", "short"),
        ("Entered by", "initials"),
    ]
    rows = hand.register(columns, most=9)
    return rich_text(
        [
            rich_heading("Integrated chronology"),
            rich_line("One line for each significant event. Newest at the bottom."),
            *rich_rows([[name for name, _ in columns], *(rows or [[""] * 5, [""] * 5])]),
        ]
    )


def _supervision_contract(hand: Hand) -> bytes:
    lines = [
        rich_heading("Supervision agreement"),
        rich_line(
            f"Between {hand.ask('Between', 'name', blank='..................')} and {hand.ask('and', 'name', blank='..................')}"
        ),
    ]
    promises = hand.some(
        [
            "We will meet in private",
            "Notes are shared in five days",
            "Either of us may add to the agenda",
            "Cancelled sessions are rebooked within a week",
            "Disagreements go to the next manager",
            "We review this every year",
        ],
        spare=1,
    )
    lines += [rich_line(f"[{'X' if hand.pick(label, 1) == 0 else ' '}]  {label}") for label in promises]
    for label, kind in (
        ("How often", "frequency"),
        ("Where", "area"),
        ("What helps me learn", "long"),
        ("What gets in the way", "long"),
        ("Signed", "initials"),
        ("Dated", "date"),
    ):
        lines.append(rich_line(f"{label}: {hand.ask(label, kind)}"))
    return rich_text(lines)


LAYOUTS = (
    Layout(name="home visit note on ruled lines", file="Home visit note.odt", make=_visit_notes),
    Layout(name="four quarters", file="SWOT.odt", make=_swot),
    Layout(name="support plan table", file="Care and support plan.odt", make=_support_plan),
    Layout(name="volunteer enquiry, boxes below labels", file="Volunteer.odt", make=_volunteer),
    Layout(name="referral on leader tabs", file="Sensory referral.rtf", make=_tab_referral),
    Layout(name="planning discussion", file="Planning discussion.rtf", make=_strategy_meeting),
    Layout(name="chronology", file="Chronology.rtf", make=_chronology),
    Layout(name="supervision agreement with brackets", file="Supervision agreement.rtf", make=_supervision_contract),
)
"""Every layout of this module."""
