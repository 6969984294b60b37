# ruff: noqa: RUF001
"""A monitoring visit and a discharge assessment in Word."""

from __future__ import annotations

from .kit import Form, late, layout, started
from .word import Doc, band, fill, put, tall, tick_control

VISIT_A = """
Hollybank Care Home
Gainford Care Ltd (example)
1-000000123
24
Older people, dementia
Visit by R. Nash and A. Coyle on 21 January 2025, 9.40 to 15.15, unannounced
Amber ¦ 3 of 6 files: risk assessments not updated after falls (residents 2, 5 and 11) ¦ Update within 7 days
Green ¦ MAR charts checked for eight residents, one gap on 14/1 explained. CD book correct. ¦ None
Amber ¦ Two mattresses stained, sluice door unlocked ¦ Replace; lock at all times
Green ¦ Rota shows 5 + 1 in the morning as stated in dependency tool ¦ ~
Green ¦ Staff could describe DoLS for the four residents concerned ¦ Conditions to be put at front of file
Red ¦ Lunch took 70 minutes for those in bedrooms; two people not helped to drink for the whole of observation ¦ Meal-time lead each day, audit weekly and send results to us
Green ¦ Activities lead known by name to all residents spoken to ¦ Share the boat trip photos!
Amber ¦ Complaints log not kept since Oct ¦ Restart log
"The girls are lovely but they are always running." (relative) // "I get a bath when I want." (resident, room 9)
Improvement required – enhanced monitoring, revisit in 4 weeks
R. Nash
~
"""

VISIT_B = """
Acorn Homecare (Stanmere branch)
Acorn
N/A
168 clients / 2,210 hrs
Home care 18+
Announced office visit, 5th Nov, KL
Green ¦ All good ¦ -
Green ¦ E-MAR, alerts answered <30 mins ¦ -
Green ¦ PPE stock ok ¦ -
Amber ¦ 9 missed calls in Oct; double-up runs short on Sundays ¦ Recruitment plan by 30/11
~
Green ¦ Shopping calls recorded ¦ -
~
Green ¦ 4 complaints, all closed in timescale ¦ -
Rang six clients: five happy, one wants same carer on weekends.
Satisfactory
K Lomax
7/11
"""

VISIT_C = """
Fernleigh
~2
11
LD supported living
~
Green ¦ Person-centred plans seen for all four tenants, with photographs ¦ None
Amber ¦ PRN protocol missing for one tenant ¦ GP to be asked
~8
"""


@layout(
    ("blank", "Quality Assurance/QA monitoring visit tool.docx", "~", 0),
    ("blank", "Quality Assurance/Monitoring tool Hollybank.docx", "~", 1),
    ("filled", "Quality Assurance/Visits 2025/Hollybank Jan 25.docx", VISIT_A, 0),
    ("filled", "Quality Assurance/Visits 2025/QA tool acorn.docx", VISIT_B, 0),
    ("partly", "Quality Assurance/Visits 2025/Fernleigh.docx", VISIT_C, 0),
    ("partly", "Quality Assurance/Visits 2025/Acorn 2nd visit.docx", late(VISIT_B, 6, 18), 1),
)
def provider_visit(f: Form) -> bytes:
    """Landscape monitoring tool: standard, what to look for, rating, evidence, action."""
    d = Doc("Arial", 9, wide=True, margin=1.5)
    d.h("Quality monitoring visit", 1)
    d.p(
        "Rating: Green = met, Amber = partly met, Red = not met. Give evidence for each rating; say what you saw, heard and read."
    )
    t = d.table(3, [4.5, 8.5, 4.5, 8.5])
    preset = {"Name of service": "Hollybank Care Home", "CQC location ID": "1-000000123"} if f.version else {}
    for at, label in enumerate(
        [
            "Name of service",
            "Provider",
            "CQC location ID",
            "Beds / people supported",
            "Client group",
            "Date, time and type of visit",
        ]
    ):
        put(t.cell(at // 2, at % 2 * 2), label, b=True, shade="F2F2F2")
        put(t.cell(at // 2, at % 2 * 2 + 1), f.q(label) or preset.get(label, ""))
    d.p()
    standards = [
        (
            "SAFE",
            [
                ("1. Risks are assessed and reviewed", "Six files; falls, skin, choking"),
                ("2. Medicines are managed safely", "MAR, CD register, fridge temperatures, PRN protocols"),
                ("3. Infection prevention", "Sluice, laundry, PPE, mattress audit"),
            ],
        ),
        (
            "EFFECTIVE",
            [
                ("4. Staffing is sufficient", "Dependency tool against four weeks' rota"),
                ("5. Consent, MCA and DoLS", "Ask two staff; conditions met?"),
                ("6. Food and drink", "Observe a meal, MUST scores, fluid charts"),
            ],
        ),
        (
            "RESPONSIVE AND WELL-LED",
            [
                ("7. Activities and community", "Ask three residents"),
                ("8. Complaints and learning", "Log, themes, what changed"),
            ],
        ),
    ]
    t = d.table(1, [5, 5.5, 2, 8, 5.5])
    for cell, head in zip(t.rows[0].cells, ["Standard", "Look for", "RAG", "Evidence", "Action required"], strict=True):
        put(cell, head, b=True, shade="1F3864", colour="FFFFFF")
    for area, items in standards:
        t.add_row()
        band(t, len(t.rows) - 1, area)
        for standard, look in items:
            cells = t.add_row().cells
            put(cells[0], standard)
            put(cells[1], look, i=True, size=8)
            parts = [part.strip().replace("~", "") for part in f.q(standard).split("¦")] + ["", "", ""]
            put(cells[2], parts[0])
            if parts[0]:
                fill(cells[2], {"Green": "92D050", "Amber": "FFC000", "Red": "FF5050"}[parts[0]])
            put(cells[3], parts[1])
            put(cells[4], parts[2])
    d.p()
    t = d.table(4, [7, 19])
    for row, label in zip(
        t.rows,
        ["What people and families told us", "Overall judgement", "Officer", "Date report sent to provider"],
        strict=True,
    ):
        put(row.cells[0], label, b=True)
        put(row.cells[1], f.q(label))
        if "told" in label:
            tall(row, 3)
    return d.save()


DISCH_A = """
HARGREAVES, Edna
RXX00417
4.7.1938
Ward 7, St Oswin's
Fractured neck of femur, DHS 8/1. Delirium now resolved. AF, on apixaban.
Pathway 1 – home with support
Yes
Needs assistance of one ¦ Pre-admission independent with frame
Supervision ¦ long-handled sponge given
Independent ¦ commode at night
Meals prepared ¦ niece brings lunch at weekends
Blister pack ¦ prompting am and pm
AMTS 9/10 on 15/1 ¦ ~
3 steps to front door, bed to be brought downstairs, key safe
Four calls a day for up to six weeks (reablement), perching stool, commode
"I want my own chair and my cat."
Therapist J. Silcock 16/1/25 14:20
"""

DISCH_B = """
Mr R Pell
~
1949
AMU
CAP, resp. rate 18 at rest, 2L weaned
P0 with voluntary sector
No – has capacity, declined
I ¦ stick
I ¦ -
I ¦ -
A ¦ Food parcel via Red Kite volunteers x 2 wks
I ¦ -
no concerns ¦ -
Flat, lift, heating on
Nil
Go home ASAP
KM RN
"""

DISCH_C = """
Begum, S
RXX01191
22.5.1944
Ward 3
L TACS, dysphagia – modified diet level 5
~11
Stroke team will complete after MDT 24/2
"""


@layout(
    ("blank", "Hospital/Trusted assessor form.docx", "~", 0),
    ("blank", "Hospital/TA form St Oswins site Feb 2025.docx", "~", 1),
    ("filled", "Hospital/TAF EH redacted.docx", DISCH_A, 0),
    ("filled", "Hospital/TA form RP.docx", DISCH_B, 1),
    ("partly", "Hospital/trusted assessor form SB.docx", DISCH_C, 1),
    ("partly", "Hospital/TA form EH part 1.docx", started(DISCH_A, 0.5), 0),
)
def trusted_assessor(f: Form) -> bytes:
    """Merged cells, tick controls and small print, as a ward prints it."""
    d = Doc("Arial", 9, margin=1.4)
    t = d.table(1, [11, 7])
    put(t.cell(0, 0), "TRUSTED ASSESSMENT FOR DISCHARGE", b=True, size=14, shade="005EB8", colour="FFFFFF")
    put(t.cell(0, 1), "Affix patient label here\n\n" + ("Site: St Oswin's Hospital" if f.version else "Site:"))
    t = d.table(2, [3, 6, 3, 6])
    for at, label in enumerate(["Patient name", "Hospital no.", "DOB", "Ward"]):
        put(t.cell(at // 2, at % 2 * 2), label, b=True)
        put(t.cell(at // 2, at % 2 * 2 + 1), f.q(label))
    t = d.table(3, [18])
    label = "Reason for admission and relevant history"
    put(t.cell(0, 0), label, b=True)
    put(t.cell(0, 0), f.q(label))
    tall(t.rows[0], 2.5)
    label = "Discharge pathway"
    answer = f.q(label)
    put(t.cell(1, 0), label + ": ", b=True)
    for choice in ("Pathway 0", "Pathway 1", "Pathway 2", "Pathway 3"):
        tick_control(t.cell(1, 0).paragraphs[0], choice, on=choice[-1:] in answer[:9] if answer else False)
    if answer:
        put(t.cell(1, 0), answer)
    label = "Does the person agree to the referral and to sharing information?"
    answer = f.q(label)
    put(t.cell(2, 0), label + "  ")
    for choice in ("Yes", "No"):
        tick_control(t.cell(2, 0).paragraphs[0], choice, on=answer.startswith(choice))
    if len(answer) > 3:
        put(t.cell(2, 0), answer[5:])
    t = d.table(8, [4, 5, 9])
    band(
        t, 0, "FUNCTION  (I = independent, S = supervision, A1/A2 = assistance of one or two, D = dependent)", "D9D9D9"
    )
    for cell, head in zip(t.rows[1].cells, ["Activity", "Current level", "Before admission / comments"], strict=True):
        put(cell, head, b=True)
    for row, label in zip(
        t.rows[2:],
        [
            "Mobility and transfers",
            "Washing and dressing",
            "Toilet and continence",
            "Eating and drinking",
            "Medication",
            "Cognition and mood",
        ],
        strict=True,
    ):
        put(row.cells[0], label)
        level, _, rest = f.q(label).partition("¦")
        put(row.cells[1], level.strip())
        put(row.cells[2], rest.strip(" ~"))
    t = d.table(4, [5, 13])
    for row, label in zip(
        t.rows,
        [
            "Home environment",
            "Care and equipment requested",
            "What matters to the person",
            "Completed by (name, role, date, time)",
        ],
        strict=True,
    ):
        put(row.cells[0], label, b=True, shade="EDEDED")
        put(row.cells[1], f.q(label))
        tall(row, 1.4)
    t = d.table(2, [4.5] * 4)
    band(t, 0, "TRANSFER OF CARE HUB USE ONLY", "BFBFBF")
    for cell, head in zip(t.rows[1].cells, ["Received:", "Screened by:", "Allocated to:", "Start date:"], strict=True):
        put(cell, head)
    return d.save()
