# ruff: noqa: RUF001
"""Continuity plans and case summaries, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen


def continuity_plan(f: Pen) -> bytes:
    doc = w.new("Calibri", 11)
    w.p(doc, "\n\n\nBusiness Continuity Plan", bold=True, size=28, color="1F4E79", center=True)
    w.p(doc, f("[Service name]", "[Service name]"), size=18, center=True)
    w.p(doc, f"Plan owner: {f('Plan owner:', '[job title]')}", center=True)
    w.p(doc, f"Version date: {f('Version date:', 'XX/XX/20XX')}", center=True)
    w.p(doc, f"Next test: {f('Next test:', 'XX/XX/20XX')}", center=True)
    doc.add_page_break()
    w.p(doc, "1. When to use this plan", style="Heading 1")
    w.p(
        doc,
        "Use this plan when a service cannot run as it should for more than an hour. The duty manager decides. If life is at risk ring 999 first.",
    )
    w.p(doc, "2. Critical functions", style="Heading 1")
    heads: tuple[str, ...] = ("Function", "Longest it can stop", "Minimum staff", "What we would do")
    w.table(doc, [list(heads), *f.rows(heads, 5)], (4.5, 3, 3, 6.5), head="9CC2E5")
    w.p(doc, "3. Loss of…", style="Heading 1")
    for q, hint in (
        ("People", "e.g. half the team off with flu"),
        ("Premises", "Alternative site, keys, who to tell"),
        ("Systems and phones", "Paper forms kept where? Offline list of vulnerable people?"),
        ("Suppliers", "Transport, food, agency"),
        ("Fuel or power", ""),
    ):
        w.p(doc, q, style="Heading 2")
        answer = f(q)
        w.paras(doc, answer or (f"[{hint}]" if hint else "[xxx]"))
    w.p(doc, "4. People who must be contacted first", style="Heading 1")
    q = "Where the list is kept and who updates it"
    w.p(doc, f"{q}: {f(q, '……………………………')}")
    w.p(doc, "5. Cascade", style="Heading 1")
    heads = ("Name / role", "Work mobile", "Who they ring next")
    w.table(doc, [list(heads), *f.rows(heads, 6)], (7, 4, 6), head="9CC2E5")
    if f.v:
        w.p(doc, "6. Exercise log", style="Heading 1")
        w.p(doc, "Record each test on the corporate resilience site.")
    w.p(doc, "\nApproved by (Head of Service): ______________________", italic=True)
    return w.save(doc)


BP_A = """
Birch Grange Extra Care
Scheme Manager
04/11/2024
May 2025 (night-time desk-top)
Personal care calls | 2 h | 5 | Agency, families, staff from Tanner's Row ## Medicines | 1 h | 2 | District nurses ## Meals | 6 h | 2 | Cold store, WI caterers
Ring the bank (14), then the two agencies; stop activities and laundry before anything else
Church hall opposite (key in red box). Landlord moves people to show flats.
- Green folder in office has plans printed weekly // - Two pay-as-you-go phones
Transport: taxi account. Food: supermarket card, £400 limit
Generator covers lift and corridor lights 8 h
Red folder; night lead each Sunday
Scheme manager | 01632 960120 | On-call director ## Night lead | 01632 960121 | Scheme manager ## On-call director | 01632 960122 | DASS, comms
"""


BP_B = """
Emergency Duty Team
EDT Mgr
Jan 25
Sept
Take calls | 0 | 1 | Divert to neighbouring EDT ## AMHP response | 2h | 1 | mutual aid
Mutual aid letter with Calderby
Work from home, laptops
Paper forms in car boots
N/A
.
Duty desk, EDT senior
EDT senior | 01632 960180 | EDT Mgr
"""


BP_P = """
Sensory team
Team manager
.
.
Guide communicators | 1 day | 2 | Agency list
.
Work from Lantern House 2nd floor or home
"""


def case_tracking(f: Pen) -> bytes:
    doc = w.new("Arial", 11)
    w.p(doc, "Assurance visit – case summary pro-forma", bold=True, size=15)
    w.p(
        doc,
        "One for each of the cases chosen. Two pages at most. Anonymise: use initials that are not the person’s own.",
        italic=True,
    )
    if f.v:
        w.p(
            doc,
            "Reminder: we chose fifty, the inspectors pick six. Ask the person before you start. Legal have cleared this wording: “Someone who checks how councils work may want to talk to you. You do not have to.”",
            size=10,
        )
    for q in (
        "Case no.",
        "Pseudonym",
        "Age band / ethnicity",
        "Primary support reason",
        "Allocated team",
        "Has the person agreed to be contacted?",
    ):
        w.p(doc, f"**{q}:** {f(q)}")
    for q in (
        "First contact and what happened next",
        "Assessment: date, who, waits",
        "What the person wants",
        "Plan and cost",
        "Carer",
        "Safeguarding, capacity, DoLS",
        "Partners involved",
        "Reviews",
        "Outcome so far",
        "What we would do differently",
        "Documents we can show",
    ):
        w.p(doc, f"**{q}**", style="List Bullet")
        answer = f(q)
        for line in answer.split("\n") if answer else [""]:
            w.p(doc, line, style="List Bullet 2")
    return w.save(doc)


CT_A = """
17 of 50
“Harriet”
75–84, White British
Physical – personal care
North locality
Yes, by phone, mornings. Would like her sister there
Sister rang 9 May 2024 after a second fall. Spoke to front door the same day; OT + reablement inside 48 h
Care Act assessment 11 June (32 days). By SW face to face.
To go on living over the shop. “I've looked down on that square for sixty years.”
7 h a week home care, key safe, stairlift (DFG). £168 a week; she pays £61.
Sister, 79: own assessment offered twice, declined, then taken in Dec
None / has capacity
GP, falls clinic, Shedders (rail)
Six weeks – 24 July; annual due June
Out every market day. No falls since August.
Stairlift took 19 weeks. Should have lent a temporary one
Assessment; plan; recording 9 May–24 July; card from sister
"""


CT_B = """
31
“Mo”
25–34 / Bangladeshi
LD
Transitions → LD East
Asked – no
known since 14
Ax at 17y 8m
Own place, not shared. Job with animals
SL 22 hrs, farm 2 days
Mum – carer's DP £300
COP DoL order (community), reviewed yearly
College, CLDT
3
moved Feb 25. at farm Mon/Thu
start housing talk at 16
.
"""


CT_P = """
42
“Pearl”
85+
.
Hospital West
.
Ward referral 3 Feb, s2 notice
Same day, trusted assessor
.
D2A bed for 4 wks, then?
"""


LAYOUTS = [
    Layout(
        make=continuity_plan,
        blank=("BCP.docx", "Resilience/Business continuity plan 2025 edition.docx"),
        filled=(("Birch Grange BCP Nov 2024.docx", BP_A), ("Resilience/EDT business continuity plan.docx", BP_B)),
        partly=(("Resilience/Sensory BCP v0.1.docx", BP_P),),
        together=False,
    ),
    Layout(
        make=case_tracking,
        blank=("Case summary pro-forma.docx", "CQC/Case tracking/pro-forma with reminder.txt"),
        filled=(("CQC/Case tracking/17 Harriet.docx", CT_A), ("CQC/Case tracking/31.docx", CT_B)),
        partly=(("CQC/Case tracking/42 Pearl to finish.docx", CT_P),),
        together=True,
    ),
]
