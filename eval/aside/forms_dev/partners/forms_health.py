"""Word forms by NHS trusts and the integrated care board."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.word import Word


def discharge_referral(f: Fill) -> bytes:
    """Label above answer in the same cell, bands, tick symbols, office box."""
    w = Word("Calibri", 10.5, margin=1.6)
    w.top("Brackenshire University Hospitals NHS Foundation Trust      Transfer of Care Hub")
    w.p("Discharge to Assess – Trusted Referral", bold=True, size=20, colour="005EB8")
    if f.v:
        w.p(
            "Form TOC/03, v5. Replaces Section 5 notice and the therapy referral. Word copy: keep boxes as they are.",
            size=9,
        )

    def c(key: str, prompt: str) -> str:
        return f"**{prompt}**\n{f(key, prompt)}"

    rows = [
        ["Patient"],
        [c("name", "Patient name"), c("nhs", "NHS no."), c("ward", "Ward and consultant")],
        [
            c("adm", "Date admitted"),
            c("nctr", "Date no longer meeting criteria to reside"),
            c("edd", "Expected discharge date"),
        ],
        ["Before admission"],
        [c("home", "Type of accommodation"), c("poc", "Care package before admission"), c("kin", "Main contact")],
        ["Now"],
        [c("mob", "Mobility and transfers"), c("pers", "Personal care"), c("cont", "Continence")],
        [c("cog", "Cognition and capacity"), c("skin", "Skin"), c("med", "Medication support")],
    ]
    w.table(rows, [5.9, 5.9, 6], head="BFD9F2")
    w.p("**Pathway requested**   " + f.tick("path", "Pathway requested", ["0", "1", "2", "3"]))
    w.p("**What matters to the patient and family?**")
    w.table([[f("want", "What matters to the patient and family?", "\n\n\n")]])
    w.table([[*f.pair("ref", "Referrer (print)"), *f.pair("bleep", "Bleep")]], [3.5, 6, 2, 6.3], size=9)
    w.table([["HUB USE ONLY   Received ____/____   Triage by ________   Pathway agreed ____   Brokerage ref ________"]])
    return w.done()


register(
    discharge_referral,
    [
        Doc("Hospital discharge/D2A trusted referral.docx", "blank"),
        Doc("Hospital discharge/TOC03 v5 D2A trusted referral.docx", "blank", v=1),
        Doc(
            "Hospital discharge/case tracking/D2A referral case 4.docx",
            "filled",
            """
name: Mrs Olive Tranmer
nhs: 999 331 8804
ward: Ward 22, Dr Okafor
adm: 08/01/24
nctr: 19/01/24
edd: 22/01/24
home: Ground floor flat, level access
poc: None - daughter shops weekly
kin: Daughter, Kay, 01632 960381
mob: ZF with A1, was independent
pers: A1 wash and dress, independent eating
cont: Continent with prompting
cog: AMTS 8/10. Has capacity re discharge
skin: Cat 1 sacrum, healing
med: New: apixaban. Blister pack from pharmacy
path: 1
want: To be home for her cat. Frightened of falling in the night; would accept a pendant but "no strangers at bedtime".
ref: L. Castellan, OT
bleep: 4471
""",
            1,
        ),
        Doc(
            "Hospital discharge/case tracking/D2A referral case 9.docx",
            "filled",
            "name: Mr B K\nnhs: on PAS\nward: AMU\nadm: 2/2\nnctr: 2/2\nhome: Care home (res)\npoc: n/a\nkin: Home manager\nmob: Bedbound, hoist x2\npers: All care\ncont: Catheter\ncog: Advanced dementia, lacks capacity. BI meeting 3/2\nskin: Intact\nmed: Covert - pharmacist agreed\npath: 3\nwant: Back to same home if they can meet need",
        ),
        Doc(
            "Hospital discharge/D2A ref - incomplete, returned to ward 7.docx",
            "partly",
            "name: Stanley Voss\nward: 7\nadm: 30/01/24\nedd: Friday??\nmob: Assistance of 2\npath: 2",
        ),
    ],
)


def chc_checklist(f: Fill) -> bytes:
    """Domains with A, B and C descriptors to ring and evidence to write."""
    w = Word("Arial", 10, margin=1.8)
    w.p("NHS Continuing Healthcare – local checklist record", bold=True, size=15, colour="003087")
    w.p("Marlpit and District Integrated Care Board", size=10)
    w.table(
        [
            [*f.pair("name", "Name"), *f.pair("dob", "D.O.B.")],
            [*f.pair("loc", "Permanent address and telephone"), *f.pair("gp", "GP practice")],
        ],
        [3.6, 5.4, 2.6, 5.8],
        label="E8EDEE",
    )
    w.p(
        "Was the individual (or representative) told of the process and given the leaflet?   "
        + f.tick(
            "told",
            "Was the individual (or representative) told of the process and given the leaflet?",
            ["Yes", "No"],
            on="[X]",
            off="[  ]",
        )
    )
    w.p(
        "Choose the column that best describes the need. Two or more As, five or more Bs, or one A with four Bs, means that a full assessment is required."
    )
    rows = [["Care domain", "C", "B", "A", "Evidence (where is it recorded?)"]]
    for key, dom in (
        ("d1", "Breathing"),
        ("d2", "Nutrition"),
        ("d3", "Continence"),
        ("d4", "Skin integrity"),
        ("d5", "Mobility"),
        ("d6", "Communication"),
        ("d7", "Psychological and emotional"),
        ("d8", "Cognition"),
        ("d9", "Behaviour"),
        ("d10", "Drug therapies"),
        ("d11", "Altered states of consciousness"),
    ):
        letter, _, note = f(key, dom).partition(" ")
        rows.append([dom, *["●" if letter == x else "○" for x in "CBA"], note])
    w.table(rows, [4, 1, 1, 1, 10.4], head="D5E3F0")
    w.p("**Rationale for decision**")
    w.p(f("why", "Rationale for decision"))
    for _ in range(3):
        w.p()
    w.p(f"Name of assessor: {f('by', 'Name of assessor:')}\tDate: {f('date', 'Date:')}", tabs=[11])
    w.p("Signature: ", tabs=[11])
    if f.v:
        w.foot("CHC-CL/2 | printed copies are uncontrolled")
    return w.done()


register(
    chc_checklist,
    [
        Doc("CHC/Checklist record.docx", "blank"),
        Doc("CHC/CHC-CL2 checklist.docx", "blank", v=1),
        Doc(
            "CHC/Joint audit/checklist 03.docx",
            "filled",
            """
name: Person 03
dob: 1941
loc: Nursing home, details held
gp: The Maltings
told: Yes
d1: C No inhalers, SATs 96% on chart
d2: B Fork-mashable, loses weight (MUST 2)
d3: B Doubly incontinent, pads
d4: B Cat 2 heel, TVN plan 6/3
d5: A Hoist, contractures, high risk on positioning
d6: B Says a few words
d7: C Settled with family
d8: A Not orientated; no awareness of risk
d9: B Grabs in personal care 2–3 times a day
d10: B PRN lorazepam
d11: C None
why: Two As. Full DST required. Daughter agrees with scores but thinks behaviour is an A at night.
by: N. Quayle, social worker
date: 11.3.24
""",
            1,
        ),
        Doc(
            "CHC/Joint audit/checklist 08.docx",
            "filled",
            "name: AF\ndob: 17/8/55\nloc: Own home\ntold: Yes\nd1: C\nd2: C\nd3: B catheter\nd4: C\nd5: B see OT report\nd6: C\nd7: B low mood PHQ9=14\nd8: C\nd9: C\nd10: C\nd11: C\nwhy: Threshold not met. AF content. Joint visit with DN.\nby: DN / SW\ndate: March",
        ),
        Doc(
            "CHC/Joint audit/checklist 11 (abandoned – admitted).docx",
            "partly",
            "name: Mr T Ellery\ndob: 02/02/1938\nd1: B 2L oxygen\nd2: C\nd3: C",
        ),
    ],
    bank=8,
)


def leder_review(f: Fill) -> bytes:
    """Headings with grey guidance to write over, tables between."""
    w = Word("Segoe UI", 10)
    w.h("LeDeR focused review", 1, "00677F")
    w.p(
        "Learning from lives and deaths: people with a learning disability and autistic people."
        + (" Reviewer pack, section C." if f.v else "")
    )
    w.table(
        [
            f.pair("id", "Review ID"),
            f.pair("rev", "Reviewer"),
            f.pair("age", "Age at death and gender"),
            f.pair("cause", "Cause of death (1a, 1b, 2)"),
            f.pair("place", "Place of death"),
        ],
        [6, 11],
        label="D6EEF2",
    )
    for key, head, guide in (
        ("pen", "Pen portrait", "Who was this person? Write it so that the family would recognise them."),
        ("health", "Health and annual health checks", "Dates, quality of the action plan, screening offered."),
        ("adj", "Reasonable adjustments", "What was asked for, and what happened in practice?"),
        ("mca", "Mental Capacity Act and DNACPR", "Was the decision individual? Was the person or family involved?"),
        ("care", "Social care and accommodation", "Who commissioned? When was the last review under the Care Act?"),
        ("fam", "Views of family and carers", "Use quotations."),
        ("good", "Good practice", "One or two specific things."),
        ("learn", "Learning and recommendations", "SMART, each with an owner."),
    ):
        w.h(head, 2, "00677F")
        w.p(f(key, head, f"~~{guide}~~"))
    grade = f.tick(
        "grade",
        "Overall grading of care",
        ["6 Excellent", "5 Good", "4 Satisfactory", "3 Fell short", "2 Significantly short", "1 Far short"],
        on="☑",
        off="☐",
        sep="\n",
    )
    w.table([["Overall grading of care", grade]], [6, 11], label="D6EEF2")
    return w.done()


register(
    leder_review,
    [
        Doc("LeDeR/Focused review.docx", "blank"),
        Doc("LeDeR/Reviewer pack C - focused review.docx", "blank", v=1),
        Doc(
            "LeDeR/governance panel Feb/Review 0412.docx",
            "filled",
            """
id: 0412
rev: Independent reviewer 6
age: 49, female
cause: 1a Aspiration pneumonia; 2 Rett syndrome
place: Acute hospital, respiratory ward
pen: Pippa loved water, brass bands and men with beards. She laughed with her whole body. She lived with two friends for nineteen years and chose the colour of the front door.
health: Health check each May 2019–23. Plans copied forward unchanged; dysphagia review asked for in 2022 never referred.
adj: Passport came with her. Ward let a supporter stay at night from day 4, not before.
mca: DNACPR reason was "learning disability" on the first form. Struck out by the consultant when her sister complained, and re-made properly.
care: Placed by the council. Last review 26 months before death.
fam: "They knew her as bed nine. We had to keep introducing her."
good: Speech therapist came on a Sunday.
learn: 1. Postural care pathway – ICB, September. 2. Care Act reviews of people with PMLD to be prioritised – council, June.
grade: 3 Fell short
""",
            1,
        ),
        Doc(
            "LeDeR/0398.docx",
            "filled",
            "id: 0398\nrev: KB\nage: 71 M\ncause: 1a Ca colon\nplace: Home (supported living)\npen: Quiet man, darts, worked at the co-op 30 yrs.\nhealth: AHC done yearly. Bowel screening kit sent, nobody helped him do it.\nadj: Easy read letters from oncology. Double appts.\ncare: Reviewed 4 months before\nfam: No family. Housemates’ views gathered with pictures\ngood: Hospice at home trained staff; he stayed where he wanted\nlearn: - Screening kits: provider forum to brief//- Public Health to add LD flag\ngrade: 5 Good",
        ),
        Doc(
            "LeDeR/Review 0420 WIP.docx",
            "partly",
            "id: 0420\nrev: Independent reviewer 2\nage: 33, male\nplace: A&E\npen: Family to be met 12 April. Known to like trains and wrestling.",
        ),
    ],
)
