"""Reviews, aftercare plans and the trusted assessment."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.word import Word, put


def aftercare_plan(f: Fill) -> bytes:
    """Nested tables, needs with columns, rows left over."""
    w = Word("Times New Roman", 11)
    w.p("SECTION 117 AFTERCARE PLAN", bold=True, size=16, align="c")
    w.p("Pennmoor Mental Health NHS Trust and Local Authority Partners", align="c")
    if f.v:
        w.p("Joint policy 2023, annex F", align="c", size=9)
    outer = w.doc.add_table(rows=1, cols=2)
    outer.style = w.doc.styles["Table Grid"]
    left, right = outer.rows[0].cells
    put(left, "Person", bold=True, fill="EAEAEA")
    put(right, "Responsible bodies", bold=True, fill="EAEAEA")
    w.table(
        [
            [*f.pair("name", "Name:")],
            [*f.pair("sect", "Section and date detained:")],
            [*f.pair("disc", "Date discharged:")],
        ],
        [3.4, 4.6],
        style="Normal Table",
        where=left,
    )
    w.table(
        [[*f.pair("la", "Local authority:")], [*f.pair("icb", "ICB:")], [*f.pair("cc", "Care co-ordinator:")]],
        [3.4, 4.6],
        style="Normal Table",
        where=right,
    )
    left.add_paragraph()
    right.add_paragraph()
    w.p()
    rows = [["Need arising from or related to mental disorder", "Service to meet it", "Who pays (% split)"]]
    for key, prompt in (
        ("n1", "Accommodation"),
        ("n2", "Medication and physical health"),
        ("n3", "Occupation and money"),
        ("n4", "Relationships and support"),
        ("n5", "Substance use"),
    ):
        a, b, c = ([x.strip() for x in f(key, prompt).split("|")] + ["", ""])[:3]
        rows.append([f"**{prompt}**\n{a}", b, c])
    w.table(rows, [7, 6, 4], head="EAEAEA")
    for key, prompt in (
        ("rel", "Relapse signs and crisis plan"),
        ("view", "Person’s own view of the plan"),
        ("risk", "Unmet needs"),
    ):
        w.p(f"{prompt}:", bold=True)
        w.p(f(key, f"{prompt}:"))
        w.p()
    w.p("Date of next review: " + f("next", "Date of next review:", "..............................."))
    return w.done()


register(
    aftercare_plan,
    [
        Doc("Mental health/s117 aftercare plan.docx", "blank"),
        Doc("Mental health/Annex F s117 plan.docx", "blank", v=1),
        Doc(
            "Mental health/s117 audit/plan 2.docx",
            "filled",
            """
name: Lorna V.
sect: s3, 14 Nov 2023
disc: 1 Feb 2024
la: Pennmoor Council
icb: NHS Pennmoor
cc: J. Addo, CPN
n1: Cannot return to shared house, voices linked to housemate|Supported living, 12 hrs, self-contained|50/50
n2: Clozapine, weight|Clozapine clinic weekly, dietitian|ICB 100
n3: Wants to go back to pottery|Direct payment £48 a week for studio and PA|LA 100
n4: Estranged from sister|Family work x6|ICB 100
rel: Stops sleeping, covers mirrors, texts at night. Ring crisis line, then CPN. Do not send police without a nurse.
view: "It's alright. I asked for the pottery and I got it. I didn't want clinic on Mondays."
risk: No women-only day opportunity locally
next: 1 May 2024
""",
            1,
        ),
        Doc(
            "s117 - KG.docx",
            "filled",
            "name: KG\nsect: S37\ndisc: 6/6/24\nla: Out of area – ordinarily resident Pennmoor\ncc: Forensic outreach\nn1: Staffed hostel|Step down flat after 6/12|tripartite\nn2: Depot|Monthly|health\nn3: none identified||\nn4: Mum|Phone calls|-\nn5: Cannabis|Dual diagnosis worker|health\nrel: see CPA doc\nview: Declined to comment\nnext: Sept 24",
        ),
        Doc(
            "Mental health/s117 audit/plan 7 unsigned.docx",
            "partly",
            "name: Oyelaran, F.\nsect: Section 3 – 02/05/24\nla: Pennmoor Council\nicb: NHS Pennmoor\nn1: Own tenancy kept|None|–",
        ),
    ],
    bank=9,
)


def trusted_assessment(f: Fill) -> bytes:
    """A long form, forty-odd prompts, Word tables by activity, legacy fields at the top."""
    w = Word("Arial", 10, margin=1.8, after=3)
    w.h("Care Home Trusted Assessment", 1, "3B6E22")
    w.p(
        "Completed once by the trusted assessor on behalf of all homes in the scheme. Homes should not carry out a second assessment except as agreed in the protocol (paragraph 14). "
        + ("Issue 3." if f.v else "")
    )
    for key, prompt in (
        ("name", "Name:"),
        ("pref", "Preferred name:"),
        ("dob", "Date of birth:"),
        ("nhs", "NHS number:"),
        ("ward", "Current location:"),
        ("sw", "Social worker:"),
        ("fund", "Funding:"),
        ("home", "Homes approached:"),
        ("ta", "Trusted assessor:"),
        ("when", "Date and time of assessment:"),
    ):
        par = w.p(f"{prompt} ")
        w.legacy(par, f(key, prompt), key)
    for title, items in (
        (
            "1. About the person",
            (
                ("story", "Life story and interests"),
                ("faith", "Faith and culture"),
                ("lang", "Language and communication"),
                ("hear", "Hearing, sight, aids"),
                ("fam", "Family and friends"),
                ("lpa", "LPA / deputy / advocate"),
            ),
        ),
        (
            "2. Health",
            (
                ("dx", "Diagnoses"),
                ("all", "Allergies"),
                ("meds", "Medication and how taken"),
                ("pain", "Pain"),
                ("resp", "Breathing"),
                ("inf", "Infection status"),
                ("dnacpr", "ReSPECT / DNACPR"),
            ),
        ),
        (
            "3. Daily living",
            (
                ("wash", "Washing and dressing"),
                ("oral", "Mouth care"),
                ("toil", "Toileting"),
                ("cont", "Continence products"),
                ("eat", "Eating and drinking (IDDSI level)"),
                ("wt", "Weight and MUST"),
                ("sleep", "Sleep and night needs"),
            ),
        ),
        (
            "4. Moving",
            (
                ("walk", "Walking"),
                ("trans", "Transfers and equipment"),
                ("falls", "Falls in last 6 months"),
                ("bed", "Bed, mattress, rails"),
            ),
        ),
        (
            "5. Mind and behaviour",
            (
                ("cog", "Memory and orientation"),
                ("cap", "Capacity for this move"),
                ("dols", "DoLS needed?"),
                ("mood", "Mood"),
                ("beh", "Distress: what sets it off and what helps"),
                ("risk", "Risk to or from others"),
            ),
        ),
        ("6. Skin", (("wat", "Waterlow"), ("wounds", "Wounds and dressings"))),
    ):
        w.table([[title], *[f.pair(k, p) for k, p in items]], [5.4, 12], head="C6E0B4", size=9.5)
    out = f.tick(
        "out",
        "Recommendation",
        ["Residential", "Residential dementia", "Nursing", "Not suitable for scheme"],
        on="■",
        off="□",
    )
    w.p("**Recommendation**  " + out)
    return w.done()


register(
    trusted_assessment,
    [
        Doc("Trusted assessor scheme/TA assessment.docx", "blank"),
        Doc("Trusted assessor scheme/TA assessment issue 3.docx", "blank", v=1),
        Doc(
            "Trusted assessor scheme/sample/TA Mrs P Lund.docx",
            "filled",
            """
name: Petra Lund
pref: Mrs Lund
dob: 23/04/1934
nhs: 999 700 4415
ward: Rehab unit, bed 6
sw: Hospital team – M. Ireland
fund: LA, top-up not agreed
home: Oaklea; The Spinney
ta: D. Bright RN
when: 15 Feb 2024, 14.00
story: Head cook in a school. Crosswords. Widowed 2009. Came from Bergen in 1957.
faith: Lutheran, not attending
lang: English and Norwegian, mixes both when tired
hear: Two aids. Glasses for reading
fam: Son in Hull, neighbour Pat visits
lpa: Son, finance only
dx: Parkinson’s, osteoporosis, #NOF Dec 23
all: Codeine (sick)
meds: Time critical: co-careldopa 7, 11, 3, 7. Takes with water
pain: Hip on standing, paracetamol regular
resp: Clear
inf: MRSA neg
dnacpr: ReSPECT 9/2/24, DNACPR yes
wash: A1, manages face and top half
oral: Own teeth – needs prompting
toil: Commode at night
cont: Small pads
eat: Level 6, normal fluids, slow
wt: 47.2kg, MUST 1
sleep: Wakes 3 am, likes tea
walk: 5m with frame and A1
trans: Stand aid on bad days
falls: 3
bed: Profiling, foam mattress
cog: 6CIT 6
cap: Has capacity, wants Oaklea
dols: No
mood: Low at first, now joking
beh: None
risk: None
wat: 16
wounds: Surgical, healed
out: Residential
""",
            1,
        ),
        Doc(
            "Trusted assessor scheme/sample/TA mr gough.docx",
            "filled",
            """
name: Leonard Gough
pref: Len
dob: 1.1.40
nhs: 999 417 2209
ward: Ward 3
sw: none allocated
fund: Self funder
ta: DB
when: 20/2
story: Docker. Rugby league
faith: none
lang: English
hear: OK
fam: Wife at home, can't manage
lpa: Wife – both
dx: Vascular dementia, COPD, T2DM
all: NKDA
meds: Covert no. Needs persuading
pain: PAINAD 0
resp: Inhalers x2
inf: C diff Jan - clear 48 hrs+
dnacpr: yes
wash: A2 (resists)
toil: Pads, prompts 2 hrly
cont: L pads
eat: L7. Finger foods
wt: 81
sleep: Up all night, sleeps am
walk: Indep, fast, tries doors
trans: indep
falls: 1
bed: Low bed, sensor mat
cog: Not orientated
cap: Lacks - BI 18/2 wife + IMCA not needed
dols: Yes – urgent
mood: Cheery
beh: Hits out in personal care. Sing to him, one voice, walk away and come back
risk: Pushed another pt x1
wat: 11
out: Residential dementia
""",
        ),
        Doc(
            "Trusted assessor scheme/TA F Quist (call cut short).docx",
            "partly",
            "name: Freda Quist\npref: Freda\ndob: 08/08/1929\nward: D2A bed, Moorview\nsw: Duty\nfund: LA\nta: D. Bright RN\nwhen: 27 Feb\ndx: CCF, macular degeneration\nall: Trimethoprim\nlang: English\nwash: A1\nwalk: Chairbound\ndnacpr: No",
        ),
    ],
)
