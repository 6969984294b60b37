# ruff: noqa: RUF001
"""Contract, continuity and governance forms, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen

AUDIT = {
    "Section A – Person-centred support": (
        "How do you find out what matters to someone before the service starts?",
        "How are people involved in choosing their workers?",
        "How do you support communication needs?",
        "How do you protect dignity in personal care?",
        "How are cultural and religious needs met? Give an example.",
        "What do you do when someone’s needs change?",
        "How do you support people at the end of life?",
    ),
    "Section B – Safe care": (
        "Who is your safeguarding lead and how can staff reach them?",
        "Describe the last safeguarding concern you raised and what you learned.",
        "How do you manage medicines in people’s homes?",
        "How do you check moving and handling equipment?",
        "How are infections prevented?",
        "How do you know that calls have been made?",
        "What happens if a worker is late?",
        "How do you assess lone working risk?",
    ),
    "Section C – Workforce": (
        "How do you recruit for values?",
        "What pre-employment checks are done?",
        "Describe your induction",
        "How often is supervision and how is it recorded?",
        "Training matrix attached?",
        "What is your turnover and what are you doing about it?",
        "How do you pay travel time?",
        "How do you support overseas workers?",
    ),
    "Section D – Leadership": (
        "Who is the registered manager and who covers for them?",
        "What does your quality assurance cycle look like?",
        "What did your last survey say?",
        "What changed as a result?",
        "How do you handle complaints?",
        "Date of last financial accounts",
        "Do you have a continuity plan and when was it tested?",
        "How do you keep records secure?",
        "Insurance: insurer, level and expiry",
    ),
}


def provider_self_audit(f: Pen) -> bytes:
    doc = w.new("Arial", 10.5)
    w.bands(
        doc,
        "STAVERLEIGH COUNTY COUNCIL – CARE AND SUPPORT AT HOME",
        "Provider self-audit 2025 – page numbers to be added by provider",
    )
    w.p(doc, "Provider Self-Audit", bold=True, size=20, center=True)
    w.p(doc, "Annual return under clause 14.3 of the framework agreement", center=True)
    w.p(doc, "Guidance", bold=True)
    for line in (
        "Answer in your own words. Do not paste policies; we have read them.",
        "We look for what you do, how you know it works and what you changed. Two or three sentences are enough for most questions.",
        "Where a question does not apply write N/A and the reason.",
        "We will check a sample of answers when we visit. Answers that cannot be evidenced are scored 0.",
    ):
        w.p(doc, line, style="List Bullet")
    if f.v:
        w.p(
            doc,
            "The portal closes at noon on 30 May 2025. Late returns are reported to the Contracts Board.",
            bold=True,
        )
    rows = [
        [q, f(q)]
        for q in ("Registered name", "Branch and CQC location", "Completed by (name and role)", "Date completed")
    ]
    w.table(doc, rows, (6, 11), side="DEEAF6")
    for title, questions in AUDIT.items():
        w.p(doc)
        grid = doc.add_table(0, 1)
        grid.style = "Table Grid"
        w.put(grid.add_row().cells[0], title, fill="1F4E79", color="FFFFFF", bold=True)
        for q in questions:
            w.put(grid.add_row().cells[0], q, fill="F2F2F2", bold=True, size=9.5)
            w.put(grid.add_row().cells[0], f(q) or "\n", split=True)
    w.p(doc, "\nOffice use:  Score ____ / 128     Moderated by ____________     Visit priority  H / M / L")
    return w.save(doc)


SA_A = """
Larkrise Care at Home Limited
Staverleigh Central, 1-99990201
Jocelyn Tarrant, registered manager
23.5.25
A senior goes round with the family and does the “good day, bad day” sheet. We never take a package on the referral alone.
They see photos and hobbies and choose two.
Picture boards, two BSL users on staff, Makaton course in March.
Covers, curtains, ask first. Spot checks include a dignity score.
Mrs Q wanted female carers who could cook halal; we matched two and bought separate pans.
Review in 48 h, tell the social worker the same day
With district nurses; six staff did the hospice's course
Jocelyn, phone always on; deputy Mo at weekends
Money missing, Jan. We now log every purchase with a photograph of the receipt.
Electronic MAR, alerts at 30 minutes for time-critical medicines
Carers check LOLER sticker before each use
Flu vaccination 71%. PPE audits monthly.
Live monitoring
Office rings the person at +15, sends cover at +30
Traffic-light list for homes; lone-worker alarm
Scenario interview with someone we support
DBS, two refs, right to work, full history
Five days class, three shadow, sign-off
8-weekly, on app
Yes
22%. Stay interviews at 3 months
Minute by minute, GPS
Named buddy, rent deposit loan
J Tarrant / Mo Idris
Monthly audits, quarterly report to director
88% know who is coming
Weekend rota now sent on Thursday
14 days, log goes to directors
March 2024
Yes, tested Nov (snow)
Cyber Essentials, phones locked
.
"""
SA_B = """
Homefirst Calder CIC
1-99990388
P. Stainer
30/5
visit
choose from 3
yes
policy 7
N/A nobody has asked
phone SW
not often – hospice nurse
me
none this yr
paper MAR
visual
gloves etc
carers text in
we ring
buddy
recommendations from staff
all
3 days + shadow
quarterly
Yes
0%
.
n/a
me / sister
.
all happy
more evenings
talk
31.12.24
y, not tested
locked cupboard
Public liability £5m Dec 25
"""
SA_P = """
Brightwell Domiciliary Ltd
.
N. Shah, interim
.
Manager visits within 48 hours of referral and completes the initial plan
.
Large print, interpreters via council line
.
.
OT or SW informed
.
N Shah 07 - see website
Missed medication, March; retrained two staff
eMAR since February
..6
Standard DBS and refs
.
3 monthly
"""


LAYOUTS = [
    Layout(
        make=provider_self_audit,
        blank=("Provider self-audit 2025.docx", "Framework returns/Provider self-audit 2025 (portal copy).docx"),
        filled=(
            ("Framework returns/Larkrise self-audit.docx", SA_A),
            ("Framework returns/Homefirst self audit 2025 template.htm", SA_B),
        ),
        partly=(("Framework returns/Brightwell self-audit saved.docx", SA_P),),
        together=True,
    ),
]
