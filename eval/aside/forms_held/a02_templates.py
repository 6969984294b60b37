# ruff: noqa: RUF001
"""Templates whose prompts stand in running text, to be written over."""

from __future__ import annotations

from .kit import Form, gappy, layout, started
from .word import Doc, put, say

TOR_A = """
Learning Disability Partnership Board
Stanmere
12 February 2025
two years
co-produce and oversee the local learning disability strategy, and to hold the council and the ICB to account for the Big Plan
Health and Wellbeing Board
Four self-advocates (two seats rotating) // Two family carers // Commissioning manager, learning disability // ICB lead for LD and autism // Provider forum representative // Housing options manager
Dee Okafor (self-advocate) and Martin Sell (Assistant Director)
six weekly
seven members, of whom two must be self-advocates
the engagement team in easy read, five working days before each meeting
Members with lived experience are paid £15 an hour and travel
"""
TOR_B = """
Provider Quality and Risk Panel
the Council
05/11/24
1 yr
share intelligence on regulated services and agree proportionate action where there are concerns
ASC Leadership Team
Head of Commissioning; QA manager; safeguarding team manager; ICB quality lead; CQC inspector (by invitation); Healthwatch
Head of Commissioning
month
five
QA business support
~
"""
TOR_C = """
Autism Strategy Implementation Group
Stanmere
~2
deliver the eight commitments of the autism strategy
~7
"""

BC_A = """
Night-time response service
Bev Harrold
1.2
Four in ten calls to the lifeline centre between 10pm and 6am end in an ambulance because nobody can go out to lift the person. In 2023/24 that was 1,126 callouts, of which 702 did not lead to a conveyance.
1. Do nothing // 2. Contract a falls pick-up from the ambulance trust // 3. Two-person mobile team in-house, working 8pm to 8am (preferred)
286,000
Better Care Fund 2025/26 (£200k), reserves (£86k)
c. 500 avoided ambulance callouts a year; 60 fewer admissions; people up off the floor within 45 minutes
Recruitment to nights – mitigate with enhanced rate // ICB may not renew BCF line – break clause at 12 months
Approve – Jan: recruit // April: go live // Oct: review
"""
BC_B = """
Replacement of the brokerage spreadsheet
S. Dunmore
0.3 draft
Sourcing is run from a shared workbook which locks when more than five people have it open; median time from request to placement is 6 days.
Upgrade existing case system module or stay as is
41,500 one-off plus 6,200 a year
Transformation budget
2.0 FTE hours saved per day; reporting of waiting times possible
~
Go to DLT in May
"""
BC_C = """
Extra care scheme, Cobbler's Yard
~2
Only 64 extra care flats for a 75+ population of 18,300.
~
9.4m
~4
"""

LET_A = """
Mr Alan Whitcombe
18 Tannery Row, Wexbury
7 January 2025
FAB/88213
Alan
£142.60
13 January 2025
pension credit £218.15, occupational pension £61.02
£250 of disability related expenses considered, £11.40 a week allowed for laundry and heating
"""
LET_B = """
Mrs P Ogilvie c/o Mr K Ogilvie (LPA)
The Old Forge, Nether Combe
21st Feb
1120-45
Mr Ogilvie
nil
date services started
State pension and attendance allowance
~
"""
LET_C = """
Miss T Banerjee
Flat 3, Lock House
~3
£37.95
~3
"""

AG_A = """
Mr Leonard Pike
17 March 2025
£214.50
personal care mornings (10.5 hours), one day's respite a month
Mrs S. Pike (daughter), nominated person
a prepaid card
four
Employers' liability cover bought through Sure Guard, £98 included in the budget
28 days
Leonard Pike, 11/3/25
D. Amos, DP adviser
"""
AG_B = """
C. Delaney
1/10/24
£96.20 pw
PA 5 hrs, swimming
self
separate bank acct
8
n/a - agency used
~
C Delaney
DA
"""
AG_C = """
Ms Ruth Acheampong
~
£148.00
day opportunities at the farm, 2 days
~7
"""


@layout(
    ("blank", "Governance/Terms of reference template.docx", "~", 0),
    ("blank", "Governance/ToR boards and panels.docx", "~", 1),
    ("filled", "Governance/ToR LDPB 2025.docx", TOR_A, 0),
    ("filled", "Governance/TOR Provider Quality and Risk Panel template.docx", TOR_B, 0),
    ("partly", "Governance/Autism group terms of reference.docx", TOR_C, 1),
)
def terms_of_reference(f: Form) -> bytes:
    """Clauses with <angle brackets> to be written over."""
    d = Doc("Arial", 11)
    if f.version:
        d.p("How to use this template: replace everything between < and >. Delete this line before issue.", hi=True)

    def slot(name: str) -> str:
        return f.q(name) or name

    d.h(f"{slot('<name of group>')}: terms of reference")
    d.p(f"Organisation: {slot('<name of council or partnership>')}")
    d.p(f"Agreed on {slot('<XX/XX/20XX>')} for a period of {slot('<length of time>')}.")
    d.h("1. Purpose", 2)
    d.p(f"The purpose of the group is to {slot('<say in one sentence what the group is for>')}.")
    d.h("2. Accountability", 2)
    d.p(f"The group reports to the {slot('<parent board>')}. It has no delegated authority to spend.")
    d.h("3. Membership", 2)
    for line in slot("<list members by role, not name>").split("\n"):
        d.p(line, "List Bullet")
    d.p(f"The chair is {slot('<chair and how chosen>')}.")
    d.h("4. Meetings", 2)
    d.p(
        f"The group meets every {slot('<frequency>')}. The quorum is {slot('<number>')}. Papers are sent out by {slot('<who, how and when>')}."
    )
    d.h("5. Expenses and support", 2)
    d.p(slot("<how members with lived experience are paid and supported>") + ".")
    d.p("Members declare interests at each meeting and respect confidentiality.")
    return d.save()


@layout(
    ("blank", "Transformation/Business case - short form.docx", "~", 0),
    ("blank", "Transformation/Short business case v2 with gateway box.docx", "~", 1),
    ("filled", "Transformation/Night response BC v1.2.docx", BC_A, 0),
    ("filled", "Transformation/Business case brokerage.docx", BC_B, 1),
    ("partly", "Transformation/BC Cobblers Yard.docx", BC_C, 0),
    ("partly", "Transformation/BC night response for comment.docx", gappy(BC_A, 3, 1), 1),
)
def business_case(f: Form) -> bytes:
    """Headings with [insert ...], £xxx and highlighted sample text."""
    d = Doc("Calibri", 11.5)
    d.header("OFFICIAL")

    def line(label: str, holder: str) -> None:
        answer = f.q(label)
        paragraph = d.p(label + " ", b=True)
        say(paragraph, answer or holder, hi=not answer)

    d.p("SHORT BUSINESS CASE", b=True, size=20, colour="7030A0")
    line("Project:", "[Insert project title]")
    line("Sponsor:", "[Insert name]")
    line("Version:", "X.X")
    for title, hint in [
        (
            "Case for change",
            "[Insert: describe the problem, with numbers. Avoid describing the solution. No more than 200 words]",
        ),
        ("Options considered", "Option 1: Do nothing\nOption 2: [insert]\nOption 3: [insert]"),
    ]:
        d.h(title, 2)
        answer = f.q(title)
        d.ps(answer or hint, hi=not answer)
    d.h("Cost and funding", 2)
    answer = f.q("The total cost is")
    paragraph = d.p("The total cost is ")
    say(paragraph, f"£{answer}" if answer else "£xxx,xxx", hi=not answer)
    line("Funded from:", "[insert budget code]")
    for title, hint in [
        ("Benefits", "[Insert measurable benefits, e.g. 'a fall of 10% in residential admissions by March 20XX']"),
        ("Risks", "[Insert top three risks and mitigations]"),
        ("Decision sought and timetable", "[Insert]"),
    ]:
        d.h(title, 2)
        answer = f.q(title)
        d.ps(answer or hint, hi=not answer)
    if f.version:
        t = d.table(2, [4, 4, 4, 4])
        for cell, head in zip(t.rows[0].cells, ["Finance", "HR", "Legal", "IT"], strict=True):
            put(cell, head, b=True)
    return d.save()


@layout(
    ("blank", "Financial assessments/Letter 12 outcome of financial assessment.docx", "~", 0),
    ("blank", "Letters/FA outcome standard letter.docx", "~", 1),
    ("filled", "Financial assessments/Outcome letter AW.docx", LET_A, 0),
    ("filled", "Letters/ogilvie fa letter 12.docx", LET_B, 1),
    ("partly", "Letters/TB outcome.docx", LET_C, 0),
)
def outcome_letter(f: Form) -> bytes:
    """A standard letter with bracketed fields."""
    d = Doc("Arial", 11.5)
    for line in (
        "Financial Assessment and Benefits Team",
        "Wexbury Council, Guildhall Street",
        "Telephone 01632 960145",
    ):
        d.p(line)

    def slot(name: str) -> str:
        return f.q(name) or name

    d.p(slot("[Name]"))
    d.p(slot("[Address]"))
    d.p("Date: " + slot("[Date]"))
    d.p("Our reference: " + slot("[Ref no]"))
    d.p(f"Dear {slot('[Name of client or representative]')}")
    d.p("What you will pay towards your care", b=True)
    d.p(
        f"Thank you for giving us your financial information. We have worked out that you should pay {slot('[£ amount]')} a week, starting from {slot('[start date]')}."
    )
    d.p(f"In reaching this figure we counted this income: {slot('[list income]')}.")
    d.p(f"We also took account of what your disability costs you: {slot('[DRE details, or delete this paragraph]')}.")
    d.p(
        "If you think that we have made a mistake please tell us within 28 days. You can ask for a review, send us more bills, or complain. Advice is free from the Wexbury Money Line."
    )
    d.p(
        "We will look at your charge every April, when benefits change. Tell us sooner if your savings fall below £23,250."
    )
    if f.version:
        d.p("Large print, audio and other languages: ask us.", i=True)
    d.p("Yours sincerely")
    d.gap(2)
    d.p("Financial Assessment Officer")
    return d.save()


@layout(
    ("blank", "Direct payments/DP agreement 2025-26.docx", "~", 0),
    ("blank", "Direct payments/Agreement (nominated person version).docx", "~", 1),
    ("filled", "Direct payments/Agreement LP signed.docx", AG_A, 1),
    ("filled", "Direct payments/DP agreement C.D.docx", AG_B, 0),
    ("partly", "Direct payments/ruth a agreement.docx", AG_C, 0),
    ("partly", "Direct payments/CD unsigned.docx", started(AG_B, 0.7), 0),
)
def payment_agreement(f: Form) -> bytes:
    """An agreement with underscores within its clauses."""
    d = Doc("Times New Roman", 12)

    def gap(label: str, size: int = 30) -> str:
        answer = f.q(label)
        return f"_{answer}_" if answer else "_" * size

    d.p("DIRECT PAYMENT AGREEMENT", b=True, size=16)
    d.p("This agreement is between Millbrook District Council (“we”) and")
    d.p("Name: " + gap("Name:", 44) + " (“you”)")
    d.p("1. Start date: " + gap("1. Start date:", 22))
    d.p(
        "2. We will pay you, each week, the sum of "
        + gap("2. We will pay you, each week, the sum of", 16)
        + " less your assessed contribution."
    )
    d.p(
        "3. The money is to be spent on the following, as in your care and support plan: "
        + gap("3. The money is to be spent on the following, as in your care and support plan:", 110)
    )
    d.p("4. The payment will be managed by: " + gap("4. The payment will be managed by:", 38))
    d.p("5. It will be paid into " + gap("5. It will be paid into", 30) + " which must not be used for anything else.")
    d.p(
        "6. You may hold up to "
        + gap("6. You may hold up to", 8)
        + " weeks' payments for emergencies. We may take back more than that after talking to you."
    )
    if f.version:
        d.p(
            "6A. The nominated person has read this agreement and accepts the duties in it. They have shown us proof of identity."
        )
    d.p(
        "7. If you employ anyone you must have insurance. Insurance details: "
        + gap("7. If you employ anyone you must have insurance. Insurance details:", 40)
    )
    d.p(
        "8. Either of us may end this agreement with notice of "
        + gap("8. Either of us may end this agreement with notice of", 14)
        + ". We may stop payments at once in case of fraud."
    )
    d.p(
        "9. You will keep bank statements, invoices and timesheets and show them to us when we ask, at least once in the year."
    )
    d.p("Signed by you (with date): " + gap("Signed by you (with date):", 40))
    d.p("Signed for the council: " + gap("Signed for the council:", 40))
    return d.save()
