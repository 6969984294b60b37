# ruff: noqa: RUF001
"""A consultation response and an action card."""

from __future__ import annotations

from .kit import Form, gappy, layout
from .word import Doc, fill, put

CONS_A = """
A carer
Strongly disagree
My mother's lifeline is the only thing that lets me go to work.
Agree
Offer it to those who are over 80 without a test
Don't know
I answered the last one in 2019 and heard nothing. Please say what you did.
WX2
"""

CONS_B = """
Provider organisation
Agree
Swift Support supports the rise if response times are published monthly.
Agree
Direct debit
Agree
~
N/A
"""

CONS_C = """
Someone who uses the service
Disagree
~6
"""

FAIL_A = """
Quarry House Residential, 22 residents
7 January 2025, 16.20
Administrator appointed; wages unpaid since 31 Dec
16.45 DASS, portfolio holder ¦ NA
17.30 ¦ JH
List from manager: 14 ours, 3 Stanmere, 1 CHC, 4 self-funders ¦ KB
18.00 each resident told by own keyworker; relatives rung by 20.00 ¦ team
4 seniors and agency x 3 for nights ¦ QA
Pharmacy will extend account 14 days ¦ QA
31 beds found within ten miles ¦ brokerage
Line to take agreed with comms ¦ PR
CQC relationship owner rung 17.10 ¦ NA
Daily call 9.00 until closed
N. Adair
"""

FAIL_B = """
Swift Support – tabletop exercise
3/2
(exercise) hand back 140 packages, 72 hrs
done ¦ BH
done ¦ BH
list took 5 hrs – too long! ¦ BH
letters drafted ¦ EP
reserve list 3 agencies ¦ BH
n/a ¦
n/a ¦
~
done ¦ BH
rerun in Sept
B.H.
"""

FAIL_C = """
Moorside Care
26/02/2025, 12.10
Hand back of all council work by 31 March
DASS told 12.30 ¦ PL
~
Asked for, expected Thursday ¦ PL
~8
"""


@layout(
    ("blank", "Consultation/Telecare charges response form.docx", "~", 0),
    ("blank", "Consultation/Have your say (Word version).docx", "~", 1),
    ("filled", "Consultation/responses/r088.docx", CONS_A, 0),
    ("filled", "Consultation/responses/Swift Support response form.docx", CONS_B, 1),
    ("partly", "Consultation/responses/r091.docx", CONS_C, 1),
)
def consultation_response(f: Form) -> bytes:
    """The proposals are set out at length, with a question after each."""
    d = Doc("Arial", 11.5)
    d.h("Have your say: changes to telecare charges", 1)
    d.p("Open from 7 October to 1 December 2024. Send to consult@wexbury.example or hand in at any library.")
    scale = ["Strongly agree", "Agree", "Disagree", "Strongly disagree", "Don't know"]

    def choose(label: str, options: list[str]) -> None:
        d.p(label, b=True)
        answer = f.q(label)
        for option in options:
            d.p(f"{'✔' if option == answer else '○'}  {option}")

    choose("Q1. Are you answering as", ["Someone who uses the service", "A carer", "Provider organisation", "Other"])
    d.h("Proposal 1: a new weekly charge", 2)
    d.p(
        "A basic lifeline costs us £5.07 a week, and we charge £3.85. We propose £5.10 from April. People on the lowest incomes would have a benefits check first, and about one in six would pay nothing."
    )
    choose("Q2. Do you agree with proposal 1?", scale)
    label = "Q3. Please tell us why"
    d.p(label, b=True)
    d.p(f.q(label) or "\n\n")
    d.h("Proposal 2: payment by quarter", 2)
    d.p("Bills are sent every four weeks at present. Sending them each quarter would save £11,000.")
    choose("Q4. Do you agree with proposal 2?", scale)
    label = "Q5. What else might we do?"
    d.p(label, b=True)
    d.p(f.q(label) or "\n\n")
    d.h("Proposal 3: response service at night", 2)
    d.p("Two staff would go out to people who have fallen and are not hurt.")
    choose("Q6. Do you agree with proposal 3?", scale)
    for label in ("Q7. Any other comments", "Q8. First half of your postcode"):
        d.p(label, b=True)
        d.p(f.q(label) or ("\n" if not f.version else "[                ]"))
    return d.save()


@layout(
    ("blank", "Business continuity/Provider failure action card.docx", "~", 0),
    ("blank", "Business continuity/Action card 4 provider failure (on-call copy).docx", "~", 1),
    ("filled", "Business continuity/Quarry House action card.docx", FAIL_A, 0),
    ("filled", "Business continuity/exercise feb action card.docx", FAIL_B, 1),
    ("partly", "Business continuity/moorside.docx", FAIL_C, 0),
    ("partly", "Business continuity/action card 4 exercise 2.docx", gappy(FAIL_B, 2), 1),
)
def failure_card(f: Form) -> bytes:
    """An action card: what to do is printed, what was done is written beside it."""
    d = Doc("Arial", 10, wide=True, margin=1.6)
    d.p("ACTION CARD 4: A PROVIDER FAILS", b=True, size=15, colour="C00000")
    if f.version:
        d.p("Keep in the on-call bag. Numbers are on the reverse of the lanyard card.")
    t = d.table(3, [6, 20])
    for row, label in zip(
        t.rows, ["Provider and number of people", "Date and time we were told", "What has happened"], strict=True
    ):
        put(row.cells[0], label, b=True)
        put(row.cells[1], f.q(label))
    d.p()
    steps = [
        "Tell the Director and portfolio holder",
        "Hold first call within the hour",
        "List everyone supported and who pays",
        "Tell people and families",
        "Make staffing safe for 48 hours",
        "Medicines and food supply",
        "Find alternatives",
        "Agree a media line",
        "Tell the regulator and other councils",
    ]
    t = d.table(len(steps) + 1, [1, 9, 12, 4])
    for cell, head in zip(t.rows[0].cells, ["", "Step", "What was done and when", "By"], strict=True):
        put(cell, head, b=True)
        fill(cell, "F4B183")
    for number, (row, step) in enumerate(zip(t.rows[1:], steps, strict=True), 1):
        put(row.cells[0], str(number))
        put(row.cells[1], step)
        done, _, who = f.q(step).partition("¦")
        put(row.cells[2], done.strip())
        put(row.cells[3], who.strip())
    d.p()
    for label in ("Next review of this incident", "Card closed by"):
        d.p(f"{label}: {f.q(label)}")
    return d.save()
