# ruff: noqa: RUF001
"""Forms that people make with PowerPoint."""

from __future__ import annotations

from pptx.util import Inches

from .kit import Form, gappy, layout
from .paper import deck, note, save_deck

CASE_A = """
Bernard's boiler
Wexbury reablement, winter 2024
Bernard, 79, stopped washing after his wife's funeral; neighbour rang us.
He wanted to be "fit to be seen at the club".
A support worker went with him to the barber, then every other day for three weeks. The boiler was mended under the hardship fund.
Home care not needed. He calls the raffle on Thursdays. Cost £611, avoided £5,800 a year.
Ask about Tuesday before you ask about the toilet.
"I thought I'd finished. I hadn't."
"""
CASE_B = """
S's move
Transitions
19 yo with autism, residential school 120 miles away
home town, own front door
MDT x 9, housing, bespoke staff team, his mother on interview panel
moved Oct, no PRN used since
Start at 16
~
"""
CASE_C = """
Lifeline lady
Telecare team
Fell 11 times in a month
~5
"""

SERV_A = """
Short breaks at Bramble Court
22 beds; 188 families in the year; open all year but Christmas Day
1 manager, 3 seniors, 26 support workers; agency 9%
Warm welcome, twelve year relationships, Makaton throughout // CQC rated Good Nov 2023
Booking system on paper // Cancelled stays when we are used for emergencies
Occupancy 81% (78%) // Families who would recommend 94% // Sickness 6.2%
Online booking from June; ring-fence two emergency beds
"""
SERV_B = """
AMHP hub
710 assessments
12 AMHPs + 4 sessional
quick decisions, good w/ police
night cover; s140 beds
see dashboard
~
"""
SERV_C = """
Sensory services
~
2 ROVIs (1 vacancy), 1.6 social workers with deaf people
~4
"""

LOGIC_A = """
Loneliness after widowhood leads to contacts about care within a year
Two link workers // £70k // Bereavement groups that are already there
Call to each bereaved spouse over 75, three weeks after registration
320 calls, 120 visits, 60 joined something
Fewer first contacts in crisis // People say that they have somebody to ring
Registrars keep sharing with consent
"""
LOGIC_B = """
Young carers of parents with MH problems missed
0.5 post
Joint protocol w/ children's; flag on system
# flagged, # assessed
Young person not left with inappropriate care
~
"""
LOGIC_C = """
Men don't use day centres
~
Sheds
~3
"""


@layout(
    ("blank", "Stories/Good practice example slide.pptx", "~", 0),
    ("blank", "Stories/Practice week story template.pptx", "~", 1),
    ("filled", "Stories/Bernard.pptx", CASE_A, 0),
    ("filled", "Stories/Practice week story S.pptx", CASE_B, 1),
    ("partly", "Stories/lifeline lady.pptx", CASE_C, 0),
)
def story_slides(f: Form) -> bytes:
    """Slides of a story, each with a title and a prompt to be written over."""
    d = deck()
    first = d.slides.add_slide(d.slide_layouts[0])
    label = "Title of your story"
    first.shapes.title.text = f.q(label) or label
    label = "Team and date"
    first.placeholders[1].text = f.q(label) or label
    for title, hint in [
        ("Who was the person and what was happening?", "Change names. Two or three lines."),
        ("What mattered to them?", "In their own words if you can."),
        ("What did you do?", "Add text here"),
        ("What difference did it make?", "Add text here – numbers and feelings"),
        ("What would you tell a colleague?", "One sentence"),
        ("A quote", "“Insert quote”"),
    ]:
        slide = d.slides.add_slide(d.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = f.q(title) or hint
    if f.version:
        last = d.slides.add_slide(d.slide_layouts[5])
        last.shapes.title.text = "Send your slides to the PSW by Wednesday"
    return save_deck(d)


@layout(
    ("blank", "Service profiles/Service on a page.pptx", "~", 0),
    ("blank", "Service profiles/Service on a page (provider services).pptx", "~", 1),
    ("filled", "Service profiles/Bramble Court on a page.pptx", SERV_A, 0),
    ("filled", "Service profiles/AMHP hub service on a page.pptx", SERV_B, 1),
    ("partly", "Service profiles/sensory.pptx", SERV_C, 0),
    ("partly", "Service profiles/bramble draft.pptx", gappy(SERV_A, 2, 1), 1),
)
def service_on_a_page(f: Form) -> bytes:
    """One slide of six boxes."""
    d = deck()
    slide = d.slides.add_slide(d.slide_layouts[6])
    label = "Service:"
    note(slide, (0.4, 0.2, 12, 0.7), f"{label} {f.q(label)}", size=24, b=True)
    for at, (label, hint) in enumerate(
        [
            ("What we do and for how many", ""),
            ("Who we are", "FTE, vacancies, agency"),
            ("Strengths", "max three"),
            ("Worries", "max three"),
            ("Performance", "this year (last year)"),
            ("Plans", "next 12 months"),
        ]
    ):
        x, y = 0.4 + at % 3 * 4.2, 1.1 + at // 3 * 3.1
        frame = slide.shapes.add_shape(1, Inches(x), Inches(y), Inches(4), Inches(2.9))
        frame.fill.background()
        answer = f.q(label)
        note(slide, (x, y, 4, 2.9), f"{label}\n{answer or (f'({hint})' if hint and not f.version else '')}", b=True)
    return save_deck(d)


@layout(
    ("blank", "Evaluation/Logic model.pptx", "~", 0),
    ("blank", "Evaluation/Logic model workshop sheet.pptx", "~", 1),
    ("filled", "Evaluation/Logic model bereavement calls.pptx", LOGIC_A, 0),
    ("filled", "Evaluation/yc logic model.pptx", LOGIC_B, 1),
    ("partly", "Evaluation/logic model sheds.pptx", LOGIC_C, 1),
)
def logic_model(f: Form) -> bytes:
    """A table on a slide: headings above, room below."""
    d = deck()
    slide = d.slides.add_slide(d.slide_layouts[5])
    slide.shapes.title.text = "Logic model" if not f.version else "Logic model: work from right to left"
    heads = ["Problem", "Inputs", "Activities", "Outputs", "Outcomes", "Assumptions"]
    table = slide.shapes.add_table(2, 6, Inches(0.4), Inches(1.6), Inches(12.5), Inches(5)).table
    table.rows[0].height = Inches(0.6)
    for at, head in enumerate(heads):
        table.cell(0, at).text = head
        table.cell(1, at).text = f.q(head)
    return save_deck(d)
