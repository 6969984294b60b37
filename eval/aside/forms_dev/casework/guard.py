"""Safeguarding, discharge, occupational therapy and handling forms in Word."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import Ans, form
from eval.aside.forms_dev.casework.word import C, X, begin, build, bullets, chk, gap, h, legacy, legacy_box, p, r, t

CONCERN_1 = """Mabel Ossington|04-07-1932|F|Lindley Lodge Care Home, Room 7|0000451|advanced Parkinson's, hoist transfers|Physical abuse+Neglect or acts of omission|10/02/2025 approx 06.40|Mabel's room|Night staff handed over that there was a bruise 6cm x 4cm on the left upper arm shaped like finger marks. Not on body map from 9 Feb evening. Mabel said "she was rough with me getting the net off".|Body map done, GP asked to visit, agency worker not to return pending enquiry, family told at 8.15|Yes|No|Yes|"I want it stopped but I don't want anyone to get the sack"|Agency carer (name known to manager)|Paid worker|Sunita Bharaj|Deputy manager|01632 960118|10/2/25 11:20|~|~|~"""
CONCERN_2 = """Raymond (Ray) Thistlewood|1951|M|caravan on land at Nab End|not known|COPD, poor mobility, ?early dementia, drinks|Financial or material abuse+Self-neglect|ongoing since the summer|his caravan + cashpoint|A man called "Baz" has Ray's bank card and gets his money out each week. Ray had £12 and no food in when I called. He won't say how much has gone. Caravan has no working heater.|left food parcel, fire service home visit requested|No|Yes;Ray OK with me telling social care, NOT police|Not sure|wants his card back, doesn't want to fall out with Baz|"Baz" - lives on same site|Friend or acquaintance|L. Firth|Community fire safety advisor|01632 960342|6.1.25|~|~|~"""
CONCERN_P = """Kitty Amberson|11/11/1947|F|Own home, sheltered scheme|~|~|Financial or material abuse|~|~|Neighbour holds her bank book"""
CONCERN_P2 = """Male, would not give name|approx 70|M|sheltered flat 31|~|walks with stick, leg ulcers|Self-neglect|today|flat 31|no food, no heating, maggots in dressing. Capacity not in doubt at the time. Declined hospital.|~|No"""

TYPES = "Physical abuse|Sexual abuse|Psychological abuse|Financial or material abuse|Neglect or acts of omission|Self-neglect|Domestic abuse|Discriminatory abuse|Organisational abuse|Modern slavery"


@form(
    "SA1 Safeguarding adults concern.doc.docx",
    "Partners/SA1 – concern form for providers 2025.docx",
    f=(("SA1 Lindley Lodge 10022025.docx", CONCERN_1), ("SA1 fire service RT.docx", CONCERN_2)),
    p=(("SA1 KA incomplete sent by housing.docx", CONCERN_P), ("SA1 ambulance crew scan 3.docx", CONCERN_P2)),
)
def safeguarding_concern(a: Ans) -> bytes:
    """A protected form with legacy fields; the multi-agency box at the end is for the office."""
    begin(a.hand)
    n = iter(range(1, 99))

    def f(prompt: str) -> X:
        return legacy(a(prompt), f"Text{next(n)}")

    def boxes(prompt: str, options: str) -> list[X]:
        picked, _, remark = a.take(prompt).partition(";")
        out: list[X] = []
        for name in options.split("|"):
            out += [legacy_box(name in picked.split("+"), f"Check{next(n)}"), r(f" {name}   ")]
        return [*out, r(remark)]

    red = "C00000"
    one = t(
        [
            [C("1. THE ADULT AT RISK", span=4, b=True, fill=red, c="FFFFFF")],
            ["Name:", f("Name:"), "Date of birth:", f("Date of birth:")],
            ["Gender:", f("Gender:"), "Where they live:", f("Where they live:")],
            ["NHS or case number:", f("NHS or case number:"), "Care and support needs:", f("Care and support needs:")],
        ],
        [3.2, 5.3, 3.2, 5.3],
    )
    two = t(
        [
            [C("2. THE CONCERN", span=2, b=True, fill=red, c="FFFFFF")],
            [C("Type(s) of abuse or neglect", b=True), C(*boxes("Type(s) of abuse or neglect", TYPES))],
            [C("When did it happen?", b=True), f("When did it happen?")],
            [C("Where did it happen?", b=True), f("Where did it happen?")],
            [
                C("What happened? Give facts, and say who saw or heard it", b=True),
                C(f("What happened? Give facts, and say who saw or heard it"), X("<w:p/>")),
            ],
            [
                C("What has been done to make the person safe?", b=True),
                C(f("What has been done to make the person safe?"), X("<w:p/>")),
            ],
        ],
        [5, 12],
    )
    three = t(
        [
            [C("3. MAKING SAFEGUARDING PERSONAL", span=2, b=True, fill=red, c="FFFFFF")],
            ["Have the police been told?", C(*boxes("Have the police been told?", "Yes|No"))],
            [
                "Does the adult know you are raising this?",
                C(*boxes("Does the adult know you are raising this?", "Yes|No")),
            ],
            [
                "Is anybody else at risk, including children?",
                C(*boxes("Is anybody else at risk, including children?", "Yes|No|Not sure")),
            ],
            ["What does the adult want to happen?", f("What does the adult want to happen?")],
        ],
        [7, 10],
    )
    four = t(
        [
            [C("4. PERSON ALLEGED TO BE RESPONSIBLE (if known)", span=2, b=True, fill=red, c="FFFFFF")],
            ["Name or description:", f("Name or description:")],
            ["Relationship to the adult:", f("Relationship to the adult:")],
            [C("5. YOUR DETAILS", span=2, b=True, fill=red, c="FFFFFF")],
            ["Your name:", f("Your name:")],
            ["Your job:", f("Your job:")],
            ["Telephone:", f("Telephone:")],
            ["Date and time completed:", f("Date and time completed:")],
        ],
        [7, 10],
    )
    office = t(
        [
            [C("MASH USE ONLY", span=4, b=True, fill="BFBFBF")],
            ["Date received", C(a("Date received")), "Screened by", C(a("Screened by"))],
            ["Outcome (s42 / other / NFA)", C(a("Outcome (s42 / other / NFA)"), span=3)],
        ],
        [4.5, 4, 4.5, 4],
    )
    warn = p(
        r("If somebody is in immediate danger ring 999 first.", b=True, c=red),
        r(
            " Send this form by secure e-mail to adult.mash@carrowdale.example within the same working day. Do not delay sending it because you do not know all the answers."
        ),
    )
    return build(
        p("Carrowdale Safeguarding Adults Board" if a.v else "Carrowdale Council", b=True, al="right"),
        p("SA1: Report a safeguarding adults concern", b=True, sz=15),
        warn,
        one,
        p(),
        two,
        p(),
        three,
        p(),
        four,
        p(),
        office,
        footer="SA1/7" if a.v else "SA1/6   (do not alter this form)",
        font="Verdana",
        size=9.5,
    )


S42_1 = """Cause enquiry out to Springwell Homecare, ref EN-25-0187|Mr Vikram Choudhary, 81, diabetic, insulin by district nurse, four calls a day|Missed calls on 3, 4 and 9 January; found by DN on 9th with low blood sugar (2.9)|Rotas, electronic call monitoring export, carers' statements x 3, DN notes, phone call log|3 Jan - call on rota but carer's car broke down, office not told until 14:10. 4 Jan - call removed in error when the package was re-keyed. 9 Jan - carer logged in at the right time but from two streets away (GPS), she accepts she did not go in.|Mr Choudhary was asked on 16 Jan with his son. He wants an apology and does not want that carer again. He is content with others.|On balance substantiated for all three dates. Neglect; individual for 9th, organisational for 3rd and 4th.|1. Carer dismissed and referred to DBS. 2. GPS alerts over 150m switched on for insulin-linked calls. 3. Rota changes to be second-checked.|Yes, ECM alert within 15 min for priority 1 clients went live 27 Jan|Philippa Grainger-Holt, Registered Manager, 31/01/2025"""
S42_2 = """EN-25-0204|J.P. (initials only pls), LD and epilepsy|Bruise to face at day service, unexplained|incident form, CCTV (corridor only), talked to 4 staff + 2 members|CCTV shows JP going into quiet room alone 11.06, coming out 11.19 holding face. Nobody else entered. Seizure monitor was not being worn. Probably a fall in a seizure.|JP shown photos, pointed at floor and beanbag. mum happy with explanation|Not substantiated as abuse. Omission re monitor.|monitor check added to arrival list; epilepsy refresher for 6 staff by end of March|~|C Whinney, service lead 24/2"""
S42_P = """EN-25-0233 Fernhurst Nursing|Mrs Olga Petrenko|Pressure ulcer cat. 3, sacrum, noticed on admission to hospital|Care notes requested, TVN report awaited"""


@form(
    "Provider enquiry report s42(2).docx",
    "Safeguarding/Caused enquiry report template with guidance.docx",
    f=(("EN-25-0187 provider report.docx", S42_1), ("Safeguarding/EN250204 caused enquiry.docx", S42_2)),
    p=(("EN-25-0233 interim.docx", S42_P),),
)
def caused_enquiry(a: Ans) -> bytes:
    """Numbered headings with what to write in square brackets below them."""
    begin(a.hand, hint="7030A0")
    guide = (
        ("Enquiry reference", "quote the reference in our e-mail, and the date you were asked"),
        ("The adult", "name or initials, age, needs, what you provide"),
        ("Allegation or concern", "as given to you; do not add to it here"),
        ("Evidence looked at", "records, rotas, statements, interviews; attach copies"),
        ("Findings of fact", "what happened, day by day if need be. Keep opinion out."),
        ("The adult’s views and desired outcomes", "how were they asked, by whom? Advocate?"),
        (
            "Conclusion on the balance of probabilities",
            "substantiated / partly / not substantiated / inconclusive, for each allegation",
        ),
        ("Actions", "who, what, by when"),
        ("Have the actions reduced the risk?", "say how you know"),
    )
    body = []
    for n, (title, tip) in enumerate(guide, 1):
        text = a(title, f"[{tip}]")
        body.append(h(f"{n}. {title}", 3))
        body.append(p(text) if not a.v or n % 2 else p(text, ind=300))
    long = bullets(
        "Do not interview the person alleged to be responsible if the police have asked you not to.",
        "You have 20 working days. Ask early if you need longer.",
        "Your report may be shared with the adult.",
    )
    return build(
        h("Report of an enquiry caused under section 42(2) Care Act 2014", 1),
        p("To be written by the provider’s manager and returned to the enquiry officer."),
        long if a.v else X(""),
        *body,
        p(),
        p(r("Name, post and date: ", b=True), a("Name, post and date:", "[…]")),
        p(r("Enquiry officer’s comments (council to complete)", b=True, c="7F7F7F")),
        gap(2),
        font="Calibri",
        footer="Brackenshire Council – Safeguarding Adults" if a.v else "",
    )


DISC_1 = """Cuthbert Ramsbottom-Lyle|NHS ends 4471|Ward 24, St Oswin's|02/02/25|12/02/25|Dr A Fenwick team|2|Pneumonia, delirium (settled)|HTN, AF, OA knees, type 2 DM|Nil known|DNACPR in place, with patient|A1|A1|I with frame, 10 m|A1|I|A1|I, pad at night|Ind|Mixes up tablets since delirium - blister pack ordered|Oriented, slow in the evening|Intact|Bungalow, wife 79 frail, key safe 4 at side door. Heating on.|BD calls for washing and dressing, 45 + 30 mins, review at 2/52|Commode del. 11/2, frame issued|Yes|Nneka Osei, OT ext 5521|11/2 15:40|~"""
DISC_2 = """Mrs Beryl Stainforth|~|AMU|19.3|21.3|Ger|1|Fall no #|CCF, CKD3, macular degeneration|Penicillin - rash|no|A2|A2|rotunda + 2|A2|A1 set up|A1|pad, catheter since 20/3|carers prompt|carers to prompt from box|AMTS 7/10|heels red - boots on|flat 2nd floor lift. dtr Carol has keys (01632 960771)|QDS x 2 carers restart of existing package + DN for catheter|none new|Yes|PT bleep 114|21/3 am|~"""
DISC_P = """Hamish Drewitt|NHS ends 0087|Rehab 3|~|~|~|~|L CVA|~|~|~|A1|A2|hoist|A2|~|~|~|dosette"""
DISC_P2 = """Lorna McIvor|~|Stroke unit|7/3|tbc|Dr Amis|1|small L MCA|AF|none|~|I|I|S stick|S|I|I|cont|own|~|mild word finding|intact"""


@form(
    "D2A/Discharge to assess transfer form.docx",
    "D2A transfer form St Oswins wards.docx",
    f=(("D2A/transfer CRL 110225.docx", DISC_1), ("D2A transfer BS AMU.docx", DISC_2)),
    p=(("D2A transfer HD rehab3.docx", DISC_P), ("D2A/PT half LMc.docx", DISC_P2)),
)
def discharge_transfer(a: Ans) -> bytes:
    """A dense one-page grid of label and answer, landscape, with abbreviations explained at the foot."""
    begin(a.hand)

    def q(prompt: str, span: int = 1) -> list[C]:
        return [C(r(prompt, b=True, sz=8), fill="E2EFDA"), C(a(prompt), span=span)]

    widths = [2.6, 4.0, 2.6, 4.0, 2.6, 4.0, 2.4, 3.6]
    rows = [
        [C("PATIENT AND STAY", span=8, b=True, fill="A9D08E")],
        [*q("Name"), *q("NHS no."), *q("Ward / hospital"), *q("Admitted")],
        [*q("Medically optimised"), *q("Consultant"), *q("Pathway (0–3)"), *q("Reason for admission")],
        [*q("Past history"), *q("Allergies"), *q("ReSPECT / DNACPR?", 3)],
        [
            C(
                "FUNCTION   I = independent   S = supervision   A1 / A2 = help of one / two   U = unable",
                span=8,
                b=True,
                fill="A9D08E",
            )
        ],
        [*q("Bed"), *q("Chair"), *q("Walking"), *q("Washing")],
        [*q("Eating and drinking"), *q("Toilet"), *q("Continence"), *q("Medicines")],
        [*q("Medicine concerns"), *q("Cognition"), *q("Skin", 3)],
        [C("HOME AND PLAN", span=8, b=True, fill="A9D08E")],
        [*q("Home, access, who is there", 3), *q("Care needed on day one", 3)],
        [
            *q("Equipment", 3),
            *[
                C(r("Agreed with patient?", b=True, sz=8), fill="E2EFDA"),
                C(a.pick("Agreed with patient?", "Yes|No|Best interests", sep=" "), span=3),
            ],
        ],
        [*q("Form completed by"), *q("Date / time"), *q("Accepted by hub (hub only)", 3)],
    ]
    return build(
        p(
            r("Discharge to assess – transfer of information", b=True, sz=14),
            r("      St Oswin’s wards: fax number no longer in use, send by secure mail" if a.v else ""),
        ),
        t(rows, widths, high=520),
        p("All boxes should be filled in; a form with gaps in FUNCTION will be sent back to the ward.", sz=8, i=True),
        wide=True,
        margin=1.3,
        size=9,
        footer="D2A-02",
    )


OT_1 = """Mrs Constance Hargrave, 61 Bellfounder Lane|OT-7713|Rachael Demba, OT|14/01/2025, with daughter|To be able to bath and to get out to the garden|RA hands and feet, R TKR 2019, OA hips. On waiting list for L hip.|Height 157 cm; weight 71 kg|2 steps up 190 mm each, half rail L;Unsafe, pulls on door frame;Grab rail R 450 mm, refer for half step^Chair 410 mm seat, soft;Two attempts to stand;Raisers 75 mm trial^Double bed 480 mm, divan;Independent, slow;None^Over-bath shower, no seat;Steps over holding basin, fell 12/24;Level access shower; ^Pan 400 mm, no rails;Uses basin to push up;Frame and raised seat 100 mm;|Y;would need to move radiator|Private landlord, letter of consent requested|Level-access shower is necessary and appropriate; DFG recommendation. Equipment ordered today, delivery by 20/1.|Bath lift considered, she cannot lift her legs over.|Agrees. Worried about mess and dust.|6 weeks after install"""
OT_2 = """Zubair K.|~|H. Lindqvist OTA, supervised by RD|3 March, alone|get upstairs to own bed|MND, diagnosed Oct 24, rapid. Powerchair on order.|83kg, 1.85m|ramp, ok;ok;-^riser recliner (MNDA loan);ok;-^in lounge, hospital bed;assist x 1;slide sheet issued^upstairs, not reached;strip wash;wet room downstairs?, fast track^commode;assist x1;-|Y;through floor lift not recommended given prognosis|own home, mortgage|ground floor wet room in garage, modular, urgent|stairlift - not suitable, trunk control going|wants it done before the summer|2 wks"""
OT_P = """Mr Piet van der Laan, Flat 9 The Moorings|OT-7790|R. Demba|20/02/25|Not to fall in the night|Parkinson's (on-off), postural drop|~|Level, entry phone;OK;"""


@form(
    "OT home assessment.docx",
    "Occupational Therapy Home Assessment (Ashmere).docx",
    f=(("OT/Hargrave C home assessment.docx", OT_1), ("OT home assessment ZK urgent.docx", OT_2)),
    p=(("OT/PvdL.docx", OT_P),),
)
def ot_home(a: Ans) -> bytes:
    """Labels above answers in shaded strips, then a table room by room."""
    begin(a.hand)

    def strip(*prompts: str) -> list[list[C | str]]:
        span = 12 // len(prompts)
        return [
            [C(x.upper() if a.v else x, span=span, fill="FCE4D6", sz=8.5, b=True) for x in prompts],
            [C(a(x), X("<w:p/>"), span=span) for x in prompts],
        ]

    grid = [1.42] * 12
    first = t(
        [
            *strip("Name and address", "Case number", "Therapist", "Date and who was there"),
            *strip("What the person wants to achieve", "Health and function"),
            *strip("Height and weight"),
        ],
        grid,
    )
    rooms = ["Access", "Chair", "Bed", "Bath or shower", "Toilet"]
    found = a.rows("Room / item", 3, 5)
    body: list[list[C | str]] = [
        [
            C(x, b=True, fill="F4B084")
            for x in ("Room / item", "What is there (measure)", "How the person manages", "Recommendation")
        ]
    ]
    body += [[rooms[n] if n < 5 else "", *row] for n, row in enumerate(found)]
    last = t(
        [
            [
                C("Can the property be adapted?", b=True, fill="FCE4D6"),
                C(a.pick("Can the property be adapted?", "Y|N|Don’t know", marks="○●")),
            ],
            [C("Tenure and owner’s consent", b=True, fill="FCE4D6"), C(a("Tenure and owner’s consent"))],
            [
                C("Clinical reasoning and recommendation", b=True, fill="FCE4D6"),
                C(a("Clinical reasoning and recommendation"), gap(2)),
            ],
            [
                C("Options considered and ruled out", b=True, fill="FCE4D6"),
                C(a("Options considered and ruled out"), gap()),
            ],
            [C("Person’s view", b=True, fill="FCE4D6"), C(a("Person’s view"))],
            [C("Follow up", b=True, fill="FCE4D6"), C(a("Follow up"))],
        ],
        [6, 11],
    )
    sig = p(r("Therapist signature "), r("_" * 28), r("   HCPC no. "), r("_" * 14))
    return build(
        p("Occupational therapy: home assessment", b=True, sz=18, c="C55A11"),
        first,
        gap(),
        t(body, [3, 4.6, 4.7, 4.7], high=620),
        gap(),
        last,
        gap(),
        sig,
        header="Ashmere Council Community Equipment and Adaptations" if a.v else "",
        font="Tahoma",
        size=10,
    )


HAND_1 = """Mr Leonard Applegarth|02/12/2024|A. Pickup, moving and handling adviser|Yes|No|No|Yes|Variable|Over 95 kg: 118 kg. Left hemiplegia, pushes to the left side|Hoist (mobile, 150 kg), large toileting sling;2;Do not use toileting sling when he is drowsy^Slide sheets x 2, flat;2;Bed to waist height, brakes on^Shower chair, self-propel with belt;2;Belt on before moving^Not assessed;;|Space beside bed 90 cm only. Carpet. Remove rug.|Medium|wider bed ordered; carpet glide board; refresher for two new carers 9/12|2/6/2025 or after any change"""
HAND_2 = """Irena Novakova|17 Feb|Janine (senior)|Yes|Yes|No|No|Good|54kg, arthritic shoulders so no pulling on arms|walking frame;1;prompt to lean forward^bed lever;0;-^bath board;1;non slip mat in^car - swivel seat;1;-|tidy, one step to bathroom|Low|none|Aug 25"""
HAND_P = """Mrs Gwladys Penry|~|~|No|No|No|No|Poor|~|Mobile hoist, sling to be measured;2;"""


@form(
    "Moving and handling plan.docx",
    "H&S/Moving & handling risk assessment MH3.docx",
    f=(("H&S/MH3 Applegarth.docx", HAND_1), ("Moving and handling plan IN.docx", HAND_2)),
    p=(("MH plan Penry G.docx", HAND_P),),
)
def handling_plan(a: Ans) -> bytes:
    """Check-box content controls, a rating row with circles and a table of tasks."""
    begin(a.hand)

    def yn(prompt: str) -> X:
        value = a.take(prompt)
        return p(f"{prompt}\t", chk(value == "Yes"), " Yes   ", chk(value == "No"), " No", tabs="l:6800", after=40)

    top = [
        p(r("Person\t"), a("Person"), tabs="l:2200"),
        p(r("Assessed on\t"), a("Assessed on"), tabs="l:2200"),
        p(r("Assessed by\t"), a("Assessed by"), tabs="l:2200"),
    ]
    ability = [
        yn("Can the person follow instructions?"),
        yn("Can the person take weight through both legs?"),
        yn("Can the person sit without support?"),
        yn("Does the person have pain on movement?"),
    ]
    coop = a.cols("Co-operation", "Good|Variable|Poor", "●")
    weight = a("Weight and other points")
    tasks = a.rows("Equipment and method", 3, 4)
    names = ["Bed to chair", "In bed", "Bath or shower", "Vehicle"]
    table: list[list[C | str]] = [
        [C(x, b=True, fill="FFE699") for x in ("Task", "Equipment and method", "Staff", "Take care")]
    ]
    table += [[names[n], *row] for n, row in enumerate(tasks)]
    return build(
        h("Moving and handling plan", 1),
        p(
            "Keep in the front of the home file. Staff who have not read this plan must not move the person."
            if a.v
            else "MH3",
            i=True,
        ),
        *top,
        p(),
        *ability,
        t(
            [["", "Good", "Variable", "Poor"], ["Co-operation", *[C(x or "○", al="center") for x in coop[:3]]]],
            [5, 3, 3, 3],
        ),
        p(),
        p(r("Weight and other points: ", b=True), weight),
        t(table, [3, 7, 1.6, 5.4], high=700, head=True),
        p(),
        p(r("Environment: ", b=True), a("Environment:")),
        p(r("Overall risk (circle)  ", b=True), a.pick("Overall risk (circle)", "Low|Medium|High", marks="( )(X)")),
        p(r("Actions to reduce risk: ", b=True), a("Actions to reduce risk:")),
        p(r("Review due: ", b=True), a("Review due:")),
        footer="Penfold Reablement Service MH3 issue 9" if a.v else "MH3 issue 8",
    )
