"""Workbooks, slides and delimited text that people answer in."""

from __future__ import annotations

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.presentation import Presentation as Deck
from pptx.util import Cm, Pt

from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly
from eval.aside.forms_dev.charities.word import fixed

WRAP = Alignment(wrap_text=True, vertical="top")


def bytes_of(wb: Workbook) -> bytes:
    """The workbook's bytes."""
    out = io.BytesIO()
    wb.save(out)
    return fixed(out.getvalue())


def cell(ws: Worksheet, at: str, words: str, look: str = "", fill: str = "") -> None:
    """Write one cell; look has b, i, g; whole numbers are written as numbers."""
    c = ws[at]
    c.value = int(words) if (words.isdigit() and len(words) < 7 and words[0] != "0") or words == "0" else words or None
    c.font = Font(bold="b" in look, italic="i" in look, color="808080" if "g" in look else "000000")
    c.alignment = WRAP
    if fill:
        c.fill = PatternFill("solid", fgColor=fill)


def widths(ws: Worksheet, *sizes: float) -> None:
    """Column widths."""
    for letter, size in zip("ABCDEFGHIJ", sizes, strict=False):
        ws.column_dimensions[letter].width = size


PREVENT = [
    ("Vision", "We know what prevention is meant to prevent, for whom, and what we would stop doing", "1 No shared view. 2 A strategy exists. 3 Partners use the same words and measures. 4 Money has moved."),
    ("Data", "We can see who will need care in two years", "1 Counts of contacts. 2 Some matching with NHS. 3 A list of people at risk is used monthly. 4 People know that they are on it and why."),
    ("Community", "Small groups are funded to do what only they can do", "1 Grants on one-year rolls. 2 Three-year grants for large charities. 3 A fund for unconstituted groups. 4 Communities decide."),
    ("Technology", "Technology is chosen by the person", "1 Pendants. 2 Pilots. 3 Offered at the first conversation. 4 Data is the person's own."),
    ("Reablement", "Open to people from home as well as from hospital", "1 From hospital only. 2 Limited from home. 3 Half from home. 4 No wrong door, outcomes by group known."),
    ("Carers", "Carers get help early and in their own right", "1 After breakdown. 2 On asking. 3 Proactively. 4 Designed by carers."),
    ("Housing", "Housing is at the table", "1 DFG backlog. 2 Joint list. 3 Handyperson and OT together. 4 New homes built to be aged in."),
    ("Learning", "We stop what does not work", "1 Never evaluated. 2 Case studies. 3 Before and after. 4 Comparison groups and closure."),
]  # fmt: skip


@layout(
    blank("Prevention/Prevention maturity matrix.xlsx", "harbour"),
    blank("Prevention/Prevention maturity matrix Tolbury.xlsx", "harbour", v=1),
    filled("Prevention/Prevention matrix Tolbury agreed.xlsx", "harbour", [*[x for a in ("2|3|strategy 2023", "1|3|ICB IG not signed", "3|3|Small Sparks fund", "2|2|", "2|4|58% hospital", "3|4|centre contract", "1|2|DFG 210 days", "2|3|one closed") for x in a.split("|")], "Prevention Board 14/10"], v=1),
    filled("Prevention/matrix_VCS view.xlsx", "harbour", [*[x for a in ("1|3|never seen it", "1|2|-", "1|4|annual rolls!", "2|2|ok", "2|3|n/k to us", "2|3|", "1|3|not invited", "1|3|-") for x in a.split("|")], "VCS Alliance exec"]),
    partly("Prevention/Prevention maturity matrix OT bits.xlsx", "harbour", [*[""] * 9, "2", "3", "pilot", "2", "4", "58%", *[""] * 3, "1", "2", "", *[""] * 3, ""], range(25), v=1),
)  # fmt: skip
def prevention_matrix(p: Pen) -> bytes:
    """A how-to sheet, then statements and levels with three empty columns."""
    wb = Workbook()
    ws = wb.active
    ws.title = "How to"
    widths(ws, 110)
    look = "i" if p.v else ""
    for i, line in enumerate(
        [
            "Prevention maturity matrix",
            "A tool from the Prevention Exchange, a network of councils and charities. Version 1.4, June 2024.",
            "1. Ask three kinds of people to score separately: the council, the NHS, and voluntary groups. The difference between the sheets is the finding.",
            "2. In 'Now' write the level (1 to 4) that is true for most of your area. In 'Aim' write where you would like to be in eighteen months.",
            "3. In 'Because' write a few words. Example: '3 because the falls list is worked weekly by two GP practices of nine'.",
            "4. Level 4 is rare. In the pilot no place had more than one.",
            "5. Send a copy to matrix@preventionexchange.example if you would like to be matched with a place one level further on.",
        ],
        1,
    ):
        cell(ws, f"A{i}", line, "b" if i == 1 else look)
    ws = wb.create_sheet("Matrix")
    widths(ws, 14, 42, 60, 8, 8, 36)
    if p.v:
        cell(ws, "A1", "Area:", "b")
        cell(ws, "B1", "Tolbury Metropolitan Borough, 212,000 adults")
    for letter, h in zip("ABCDEF", ("Domain", "Statement", "Levels", "Now", "Aim", "Because"), strict=True):
        cell(ws, f"{letter}2", h, "b", "C6E0B4")
    for i, (a, b, c) in enumerate(PREVENT, 3):
        for letter, words in zip("ABCDEF", (a, b, c, p(b), p(b), p(b)), strict=True):
            cell(ws, f"{letter}{i}", words, "b" if letter == "A" else "")
    cell(ws, "A12", "Agreed by", "b")
    cell(ws, "B12", p("Agreed by"))
    return bytes_of(wb)


STAFF = [
    "Registered manager",
    "Team leader",
    "Support worker",
    "Sleep-in staff",
    "Personal assistant employed by us",
    "Nurse",
    "Admin and finance",
    "Volunteer (regular)",
]


@layout(
    blank("Workforce/Skills and vacancies data return.xlsx", "quarry"),
    blank("Workforce/Skills and vacancies data return - Finch House.xlsx", "lantern", v=1),
    filled("Workforce/Finch House skills return.xlsx", "mill", ["1", "1", "0", "2", "2", "0", "14", "9", "2", "3", "0", "0", "", "", "", "0", "0", "0", "1", "-", "0", "5", "-", "0", "£12.10", "6 (Zimbabwe, Kerala)", "English", "D Finch"], v=1),
    filled("Workforce/Skills return Mencliffe.xlsx", "orchard", ["3", "3", "1", "8", "7", "1", "96", "51", "13", "12", "4", "2", "9", "2", "4", "0", "0", "0", "6", "2", "0", "22", "0", "0", "11.44", "0", "Makaton, autism, PBS refresh", "HR"]),
    partly("Workforce/Mencliffe skills return incomplete.xlsx", "ferry", ["3", "3", "1", "8", "", "", "96", "", "13", *[""] * 19], range(28)),
)  # fmt: skip
def skills_return(p: Pen) -> bytes:
    """Preprinted posts beside number cells; definitions in a notes column."""
    wb = Workbook()
    ws = wb.active
    ws.title = "Return"
    widths(ws, 36, 12, 16, 12, 60)
    cell(ws, "A1", "Skills and vacancies data return, autumn 2024", "b")
    cell(
        ws,
        "A2",
        "Provider: Finch House Supported Living. Our ref 0448. Sent to: d.finch@finchhouse.example"
        if p.v
        else "Fill in the white cells. Grey cells work themselves out.",
        "" if p.v else "gi",
    )
    for letter, h in zip("ABCDE", ("Post", "In post", "With level 2 or above", "Vacant", "Guidance"), strict=True):
        cell(ws, f"{letter}4", h, "b", "BDD7EE")
    notes = [
        "As registered, including a manager who covers two places.",
        "Anybody who supervises others.",
        "Include bank staff who worked in September.",
        "People paid by the night; do not count them twice.",
        "Only where you are the employer.",
        "With NMC registration used in the post.",
        "",
        "At least twice a month.",
    ]
    for i, (post, note) in enumerate(zip(STAFF, notes, strict=True), 5):
        cell(ws, f"A{i}", post)
        for letter in "BCD":
            cell(ws, f"{letter}{i}", p(post))
        cell(ws, f"E{i}", note, "gi" if not p.v else "")
    cell(ws, "A13", "Total", "b", "D9D9D9")
    for letter in "BCD":
        cell(ws, f"{letter}13", f"=SUM({letter}5:{letter}12)", "b", "D9D9D9")
    for i, q in enumerate(
        (
            "Starting hourly rate",
            "Sponsored overseas workers (number and country)",
            "Training that you cannot get",
            "Completed by",
        ),
        15,
    ):
        cell(ws, f"A{i}", q, "b")
        cell(ws, f"B{i}", p(q))
    return bytes_of(wb)


ACT = [
    ("1", "Standard: people with lived experience on every recruitment panel"), ("2", "Standard: minutes in easy read within ten days"), ("3", "Standard: carers' emergency plans for all known carers over 70"), ("4", "Standard: quarterly feedback loop 'you said, we did'"),
    ("5", "Standard: translated factsheets in the five most used languages"), ("6", "Standard: advocates told of every review four weeks before"), ("7", "Standard: expenses paid within five days"), ("8", "Standard: hearing loops tested monthly"),
]  # fmt: skip


@layout(
    blank("Co-production/Charter improvement plan.xlsx", "ferry"),
    blank("Co-production/Charter improvement plan Moorland.xlsx", "orchard", v=1),
    filled("Co-production/Charter improvement plan Moorland Nov.xlsx", "mill", [x for a in ("Panel pool of 8|HR|Mar|G", "Template bought|Democratic services|Jan|A", "List of 212, 60 visited|Carers Hub|Jun|A", "Page on website|Comms|done|G", "Polish, Urdu, Romanian, Arabic, BSL film|Comms|Apr|A", "Auto e-mail|LAS team|Feb|R", "Prepaid cards|Finance||R", "Caretakers' round|Estates|Dec|G") for x in a.split("|")], v=1),
    filled("Co-production/plan Saltmere.xlsx", "quarry", [x for a in ("yes since 2022|-|-|G", "done late|JT|ongoing|A", "not started|?|?|R", "do it|JT|Q4|G", "3 of 5|AM|Q4|A", "do it|SW teams|Q3|G", "BACS monthly|fin|tbc|R", "do it|site|monthly|G") for x in a.split("|")]),
    partly("Co-production/Charter plan Dunholt.xlsx", "ferry", [x for a in ("Train panel|HR|May|", "|||", "|Carers lead||R", "|||", "|||", "Memo to teams|PSW|Feb|A", "|||", "|||") for x in a.split("|")], range(32)),
)  # fmt: skip
def charter_plan(p: Pen) -> bytes:
    """Standards preprinted; action, owner, date and RAG left empty."""
    wb = Workbook()
    ws = wb.active
    ws.title = "Plan"
    widths(ws, 5, 50, 40, 20, 14, 8)
    cell(
        ws,
        "A1",
        "Co-production Charter: improvement plan" + (" | Moorland Council | charter signed 4 July 2024" if p.v else ""),
        "b",
    )
    for letter, h in zip("ABCDEF", ("No.", "Charter standard", "Action", "Owner", "By when", "RAG"), strict=True):
        cell(ws, f"{letter}3", h, "b", "F8CBAD")
    for i, (no, text) in enumerate(ACT, 4):
        cell(ws, f"A{i}", no)
        cell(ws, f"B{i}", text)
        for letter in "CDEF":
            cell(ws, f"{letter}{i}", p(text))
    rag = DataValidation(type="list", formula1='"R,A,G"', allow_blank=True)
    rag.add("F4:F11")
    ws.add_data_validation(rag)
    cell(
        ws,
        "A14",
        "Signatories report to the Charter Group every November. Add no rows: the standards are the same for everyone.",
        "i",
    )
    return bytes_of(wb)


def slide(prs: Deck, title: str, boxes: Sequence[tuple[float, float, float, float, str, str, bool]]) -> None:
    """A slide with a title and framed text boxes: x, y, w, h, label, text, grey."""
    s = prs.slides.add_slide(prs.slide_layouts[5])
    s.shapes.title.text = title
    s.shapes.title.text_frame.paragraphs[0].font.size = Pt(26)
    for x, y, w, h, label, text, grey in boxes:
        f = s.shapes.add_textbox(Cm(x), Cm(y), Cm(w), Cm(h))
        f.line.color.rgb = RGBColor(0x60, 0x60, 0x90)  # type: ignore[no-untyped-call] # python-pptx leaves it untyped
        tf = f.text_frame
        tf.word_wrap = True
        tf.text = label
        tf.paragraphs[0].font.bold = True
        tf.paragraphs[0].font.size = Pt(14)
        for line in text.split("\n") if text else []:
            para = tf.add_paragraph()
            r = para.add_run()
            r.text = line
            r.font.size = Pt(12)
            if grey:
                r.font.color.rgb = RGBColor(0x90, 0x90, 0x90)  # type: ignore[no-untyped-call] # python-pptx leaves it untyped
                r.font.italic = True


def deck(prs: Deck) -> bytes:
    """The presentation's bytes."""
    out = io.BytesIO()
    prs.save(out)
    return fixed(out.getvalue())


@layout(
    blank("Communities/Practice example slides.pptx", "orchard"),
    blank("Communities/Practice example slides Good Lives Exchange.pptx", "ferry", v=1),
    filled("Communities/Practice example Harbour Hub.pptx", "harbour", ["Harbour Hub: waiting well", "Saltmere Carers' Centre with the council", "530 people waited a median of 44 days and heard nothing.", "Six volunteers ring everybody in week two and week five with a script that carers wrote.", "71 people turned out to need something sooner; nine no longer needed an assessment.", "Ring before the letter. Pay for the phone.", "Callers heard distress. We now debrief weekly.", "Sunita Rao, 01632 960555"]),
    filled("Communities/Practice example (Fenn).pptx", "mill", ["Ferry friends", "Fenn Voluntary Action", "Carers missed hospital visits", "Free crossings; buddy", "140 crossings", "ask the ferrymen", "weather", ""], v=1),
    partly("Communities/Practice example Netherby started.pptx", "quarry", ["Kitchen table reviews", "Netherby and Our Say", "Reviews were done to people, not with them", "", "", "", "", ""], range(8)),
)  # fmt: skip
def practice_slides(p: Pen) -> bytes:
    """A four-slide template with prompts in boxes."""
    prs = Presentation()
    prompts = [
        ("What was the problem?", "One sentence that somebody who uses support would say"),
        ("What did you do?", "Plain words. No project names."),
        ("What difference did it make?", "A number and a quotation"),
        ("What would you tell another place?", "The thing that you wish you had known"),
        ("What went wrong?", "There is always something"),
        ("Contact", "Name and number"),
    ]
    title, who = p("Title of your example"), p("Organisations")
    slide(
        prs,
        "Good Lives Exchange: practice example",
        [(1.5, 5, 22, 3, "Title of your example", title, False), (1.5, 9, 22, 3, "Organisations", who, False)]
        + (
            [
                (
                    1.5,
                    13,
                    22,
                    3,
                    "About the template",
                    "Slides are shown for six minutes at the Exchange on 12 June. Send by 30 May to exchange@goodlives.example. Do not add slides.",
                    False,
                )
            ]
            if p.v
            else []
        ),
    )
    for k in range(3):
        boxes = []
        for j, (q, note) in enumerate(prompts[2 * k : 2 * k + 2]):
            got = p(q)
            boxes.append((1.5, 4.5 + 6.5 * j, 22, 5.5, q, got or note, not got and not p.v))
        slide(prs, ("What happened", "What we learned", "One more thing")[k], boxes)
    return deck(prs)


CANVAS = [
    ("People", "Who is it for? Who is missing?"),
    ("Pain", "What hurts now?"),
    ("Assets", "What is already strong?"),
    ("Idea", ""),
    ("Test", "The smallest thing by Friday"),
    ("Measure", "How would we know?"),
    ("Money", ""),
    ("Promise", "What we tell people who gave time"),
]


@layout(
    blank("Co-production/Design canvas.pptx", "harbour"),
    blank("Co-production/Design canvas_day support.pptx", "harbour", v=1),
    filled("Co-production/Canvas table 3.pptx", "harbour", ["young carers 16-25", "bus fares; missed lectures", "college tutor Mo", "card that says I'm a carer", "10 cards", "used or not?", "£40", "pizza + text"], v=1),
    filled("Co-production/Canvas table 5.pptx", "harbour", ["Men who live alone", "no one notices", "barbers, bookies", "beer mats with the number", "3 pubs", "", "print £85", "we'll come back in May"], v=1),
    partly("Co-production/Canvas table 1 ran out of time.pptx", "harbour", ["parents of adults at home", "nights", "the forum", "", "", "", "", ""], range(8), v=1),
)  # fmt: skip
def design_canvas(p: Pen) -> bytes:
    """One slide of eight boxes."""
    prs = Presentation()
    boxes = []
    for i, (q, note) in enumerate(CANVAS):
        got = p(q)
        boxes.append(
            (
                0.8 + 6 * (i % 4),
                4.5 + 7 * (i // 4),
                5.7,
                6.6,
                q + (f": {note}" if note and p.v else ""),
                got or ("" if p.v else note),
                not got,
            )
        )
    slide(
        prs,
        "Design canvas" + (" - Day support workshop, 9 April, Our Say and Marlbridge Council" if p.v else ""),
        boxes,
    )
    return deck(prs)
