# ruff: noqa: RUF001
"""Word forms of forty questions and more."""

from __future__ import annotations

from .kit import Form, layout
from .word import Doc, band, control, put

NEED_A = """
Mrs Philippa Drury
Pip
19.11.1946
English
hearing aids both ears, face me
At home, with her sister Nell
Nell's words are marked N
Two strokes in 2023. Macular degeneration. "I was a bookbinder and now I can't see the page."
Her bindery at the back of the house; being called Pip; wine on Fridays
~
Can make toast and soup. Burnt hand in December on hob.
Induction hob on trial; frozen meals
Uses shower stool; Nell stands by
Shower call twice a week
Continent, rail by WC
~
Buttons and hooks are beyond her; wears pull-ons "like a toddler"
Dressing aids through OT
Cannot do stairs after 6pm when tired
Bed downstairs? She says no. Second rail to be fitted.
Nell cleans; bindery untouched since the strokes
Deep clean, one-off £180
Friends from the guild every second Thursday
Lift there and back
Used to teach evening classes
Volunteer to read the catalogue aloud; talking books
No longer drives. Library van calls.
Taxi card
n/a
~
Falls: three since June, none with injury. Hob.
Knows the risks, would rather fall in the bindery than sit safe in a chair
Yes
Nell, 71, arthritis, sleeps badly
Yes – booked 4 March
Full capacity to decide on care and support
No
Eligible: nutrition, clothing, home, relationships
Pip agrees. Would add: "stop saying 'bless'."
Falls pendant, 2 x shower, taxi card £40, reader
L. Osei-Poku SW
24 January 2025
21/1, 2 hrs at home
Copy sent 27/1
"""
NEED_B = """
Terence Abbott
Terry
1958
Eng
no
care home (respite) with keyworker
N/A
COPD, alcohol, depression
the dogs, TV quiz
Housing not fit to return to
fed here, at home biscuits
meals delivery
needs prompts to wash
morning call
ok
~
ok
none
1 flight, breathless
ground floor flat bid
tenancy at risk, clutter 6/9
declutter worker 10 wks
brother only
men's shed
no
~
bus pass
none
none
~
fire; self neglect
accepts smoke alarm + fire retardant bedding
N
none
~
Has capacity (exec. function considered, see separate MCA)
no
nutrition; home; community
agrees
as above + review 6 wks
DW
5/2/25
3/2 care home
~
"""
NEED_C = """
Mrs Zainab Hussain
~
02/04/1950
Urdu, daughter interprets; offered an interpreter for next visit
~
Home
~
Diabetes, neuropathy, recent amputation of toes
Her grandchildren, cooking
Wants to go up to her own bedroom
Daughter-in-law cooks; good appetite
~
Sponge wash at the basin, sister-in-law helps
~28
"""

IND_A = """
Farida Nazir
Reablement worker, Thornley
6 January 2025
6/1 FN;6/1 FN;6/1 FN;7/1 FN;7/1 FN;8/1 FN;8/1 FN;9/1 FN;10/1 FN;10/1 FN;13/1 FN;14/1 FN;14/1 FN;15/1 FN;;17/1 FN;20/1 FN;24/1 FN;27/1 FN;31/1 FN
Confident with equipment; would like another shadow on tablets
JM 3/2
"""
IND_B = """
Craig
SW locality 2
3rd Feb
✓;✓;✓;✓;✓;✓;✓;✓;✓;✓;n/a;✓;;✓;✓;✓;✓;;✓;✓
~
HD
"""
IND_C = """
Olu Bankole
Contact officer
24/02/2025
24/2;24/2;24/2;25/2;25/2;;;;;;;;;;;;;;;
~2
"""


@layout(
    ("blank", "Assessments/Needs assessment (Care Act).docx", "~", 0),
    ("blank", "Assessments/Needs assessment Locality 2.docx", "~", 1),
    ("filled", "Assessments/Pip Drury anonymised needs assessment.docx", NEED_A, 0),
    ("filled", "Assessments/NA TA.docx", NEED_B, 1),
    ("partly", "Assessments/Needs assessment ZH.docx", NEED_C, 0),
    (
        "partly",
        "Assessments/NA started - duty.docx",
        "Alma Reyes\n~\n1939\nSpanish\n~\nphone call from ward\nward sister\nHip replacement, recovering well\n~\nDoes not want to go to a home\nmanages\n~31",
        1,
    ),
)
def needs_assessment(f: Form) -> bytes:
    """Forty-four places for an answer: plain, per outcome, and in sentences."""
    d = Doc("Arial", 10)
    d.header("Millbrook ASC" + (" – Locality 2, Weir Street" if f.version else ""), "NA/2024/3")
    d.h("Needs assessment", 1)
    d.p("Under section 9 of the Care Act. Have a conversation first; write afterwards. Use the person's words.", i=True)
    t = d.table(7, [6, 10.5])
    for row, label in zip(
        t.rows,
        [
            "Full name",
            "Likes to be called",
            "Date of birth",
            "First language",
            "Communication needs",
            "Where and with whom did we talk?",
            "Anyone else who gave information",
        ],
        strict=True,
    ):
        put(row.cells[0], label, b=True)
        put(row.cells[1], f.q(label))
    for label in ("Tell me about yourself and your health", "What matters to you?", "What has led to this assessment?"):
        d.h(label, 3)
        d.p(f.q(label))
    d.h("Eligible outcomes", 2)
    outcomes = [
        "nutrition",
        "hygiene",
        "toilet needs",
        "clothing",
        "using your home safely",
        "keeping your home habitable",
        "relationships",
        "work, training, volunteering",
        "getting about and services",
        "caring for a child",
    ]
    names = ["Managing " + o if at < 3 else o[0].upper() + o[1:] for at, o in enumerate(outcomes)]
    t = d.table(len(names) + 1, [4, 6.5, 6])
    for cell, head in zip(
        t.rows[0].cells, ["Outcome", "What can you do? What is hard?", "What would help?"], strict=True
    ):
        put(cell, head, b=True, shade="DEEAF6")
    for row, name in zip(t.rows[1:], names, strict=True):
        put(row.cells[0], name)
        put(row.cells[1], f.q(name))
        put(row.cells[2], f.q(name))
    d.h("Risk and rights", 2)
    for label in (
        "Risks",
        "The person's own view of risk",
        "Is there a carer?",
        "Who, and how are they?",
        "Carer's assessment offered?",
        "Mental capacity",
        "Substantial difficulty: is an advocate needed?",
    ):
        paragraph = d.p(label + " – ", b=True)
        control(paragraph, f.q(label), "Click to enter text")
    t = d.table(8, [6, 10.5])
    band(t, 0, "Decision")
    for row, label in zip(
        t.rows[1:],
        [
            "Eligible needs",
            "Does the person agree?",
            "Next steps and indicative budget",
            "Assessor",
            "Date completed",
            "Date and length of visits",
            "Copy given or sent",
        ],
        strict=True,
    ):
        put(row.cells[0], label, b=True)
        put(row.cells[1], f.q(label))
    return d.save()


@layout(
    ("blank", "Workforce/Induction/Induction checklist.docx", "~", 0),
    ("blank", "Workforce/Induction/induction checklist adults 2025.docx", "~", 1),
    ("filled", "Workforce/Induction/FN induction.docx", IND_A, 0),
    ("filled", "Workforce/Induction/Craig checklist.docx", IND_B, 1),
    ("partly", "Workforce/Induction/OB induction checklist.docx", IND_C, 1),
)
def induction_checklist(f: Form) -> bytes:
    """Twenty items with a narrow column for date and initials."""
    d = Doc("Calibri", 10.5)
    d.p("INDUCTION CHECKLIST", b=True, size=16)
    for label in ("Name", "Job and team", "Start date"):
        d.p(f"{label}: {f.q(label) or '_' * 35}")
    items = [
        (
            "First day",
            [
                "Welcome, tour, fire exits",
                "ID badge and lanyard",
                "Laptop, telephone, passwords",
                "Lone working and alarm device",
                "Meet your buddy",
            ],
        ),
        (
            "First week",
            [
                "Read the safeguarding policy",
                "Read the recording standards",
                "Case system training",
                "Data protection e-learning",
                "Shadow two visits",
                "Visit a provider",
                "Meet the brokers",
                "Meet the carers' centre",
            ],
        ),
        (
            "First month",
            [
                "Mental Capacity Act day",
                "Moving and handling",
                "Oliver training tier 1",
                "First supervision",
                "Meet someone who draws on care and hear their story",
                "Personal development plan",
                "Corporate welcome",
            ],
        ),
    ]
    marks = f.answers[f.at].split(";") if f.at < len(f.answers) else []
    f.answers[f.at : f.at + 1] = [mark.strip() for mark in (marks + [""] * 20)[:20]]
    t = d.table(0, [11.5, 5])
    for group, lines in items:
        t.add_row()
        band(t, len(t.rows) - 1, group + " – date and initials", "E7E6E6")
        for line in lines:
            cells = t.add_row().cells
            put(cells[0], line)
            put(cells[1], f.q(line))
    d.p()
    for label in ("Anything you still need", "Signed off by manager"):
        d.p(f"{label}: {f.q(label)}")
    if f.version:
        d.p("Return to HR by week six. Probation cannot be confirmed without it.", i=True)
    return d.save()
