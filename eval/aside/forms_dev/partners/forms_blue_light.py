"""Forms by police, fire and ambulance services, drawn as PDF."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.pages import Sheet, chosen


def safe_and_well_referral(f: Fill) -> bytes:
    """Red bands, drawn boxes with the label at the top of each."""
    s = Sheet("Helvetica", 9.5, foot="Northmoor Fire and Rescue Service  |  CFS-12  |  Issue 6")
    s.c.setFillColorRGB(0.75, 0.07, 0.1)
    s.c.rect(0, s.h - 60, s.w, 60, stroke=0, fill=1)
    s.at(s.left, s.h - 38, "Safe and Well Visit – partner referral", bold=True, size=18, colour="#FFFFFF")
    s.y = s.h - 72
    s.text(
        "E-mail the completed form to safeandwell@northmoorfire.example. We aim to contact the person within 10 working days, or 48 hours if there is a threat of arson."
    )
    s.band("About the person", "#F4CCCC")
    s.boxes(
        [
            f.pair("title", "Title"),
            f.pair("first", "First name"),
            f.pair("last", "Surname"),
            f.pair("dob", "Date of birth"),
        ],
        [1, 3, 3, 2],
    )
    s.boxes([f.pair("addr", "Address and postcode")], height=48)
    s.boxes([f.pair("tel", "Telephone"), f.pair("best", "Best time to call"), f.pair("lang", "Language / interpreter")])
    s.boxes([f.pair("key", "Key safe or access arrangements (do not write the code)")])
    s.band("Risks – tick all that apply", "#F4CCCC")
    opts = [
        "Smokes",
        "Lives alone",
        "Uses oxygen",
        "Airflow mattress",
        "Emollient creams",
        "Hoarding",
        "Poor mobility",
        "Dementia",
        "Sight or hearing loss",
        "Alcohol or drugs",
        "Previous fire",
        "No smoke alarm",
    ]
    s.ticks(chosen(f("risk", "Risks – tick all that apply"), opts))
    s.boxes([f.pair("more", "Tell us more about the risks you have ticked")], height=80)
    s.boxes([f.pair("staff", "Any risk to our staff?")], height=40)
    s.band("Consent", "#F4CCCC")
    s.text("Has the person agreed to this referral?", after=0)
    s.ticks(chosen(f("cons", "Has the person agreed to this referral?"), ["Yes", "No", "Best interests decision"]))
    s.band("Referrer", "#F4CCCC")
    s.boxes(
        [
            f.pair("ref", "Your name"),
            ("Organisation", "Adult Social Care – Northmoor Council") if f.v else f.pair("org", "Organisation"),
            f.pair("date", "Date"),
        ],
        [3, 3, 2],
    )
    s.y -= 10
    s.text(
        "FIRE SERVICE USE: Ref ________________  Station ______  Priority  H / M / L   Visit date ___ / ___ / ______",
        size=8,
    )
    return s.done()


register(
    safe_and_well_referral,
    [
        Doc("Safe and Well referral form.pdf", "blank"),
        Doc("Prevention/CFS-12 Safe and Well (ASC preprinted).pdf", "blank", v=1),
        Doc(
            "Prevention/CFS-12 Hollis.pdf",
            "filled",
            """
title: Mr
first: Ronald
last: Hollis
dob: 16/06/38
addr: 4 Pound Close, Northmoor
tel: 01632 960231
best: after 11, carers in before
lang: English, very deaf – ring twice
key: Yes – held by council lifeline, will meet crew
risk: Smokes;Lives alone;Airflow mattress;Emollient creams;Poor mobility;No smoke alarm
more: Smokes in bed. Burn marks seen on duvet and carpet by care worker on 4 March. Paraffin-based cream to both legs twice a day. Cannot get out of bed without hoist.
staff: None known
cons: Yes
ref: A. Grewal (reablement)
org: Northmoor Council reablement
date: 5/3/24
""",
        ),
        Doc(
            "scan0043.pdf",
            "filled",
            """
first: Beata
last: W.
addr: Flat 19, Marl House
tel: via support worker, 01632 960877
lang: Polish – interpreter needed
risk: Hoarding;Alcohol or drugs;Previous fire
more: Chip pan fire last Nov. Newspapers stacked by cooker.
staff: visit in pairs
cons: Yes
ref: Tomasz, floating support
date: 12 Sept
dob: 1971
""",
            1,
        ),
        Doc(
            "Prevention/CFS-12 incomplete returned to sender.pdf",
            "partly",
            """
first: Ida
last: Marchetti
addr: Rose Bank, Mill Lane, Northmoor
risk: Dementia;Lives alone
""",
        ),
    ],
    bank=3,
)


def police_vulnerability_notice(f: Fill) -> bytes:
    """Grey drawn grid in Courier, a system's print-out with empty values."""
    s = Sheet("Courier", 9, ink="#000000", margin=40, foot="RESTRICTED WHEN COMPLETE   Form PP-214 rev 09")
    s.text("EASTVALE CONSTABULARY", bold=True, size=13, after=0)
    s.text("ADULT AT RISK NOTIFICATION (PP-214)", bold=True, size=11)
    rows = [
        ["SECTION", "ENTRY"],
        f.pair("inc", "Incident no."),
        f.pair("off", "Reporting officer (collar no.)"),
        f.pair("dt", "Date/time of contact"),
        f.pair("name", "Subject name"),
        f.pair("dob", "DOB / age"),
        f.pair("gen", "Gender"),
        f.pair("add", "Address"),
        f.pair("loc", "Location of incident"),
        f.pair("carer", "Carer / NOK"),
    ]
    s.grid(rows, [2, 5], head="#DDDDDD")
    s.text("CIRCUMSTANCES (what was seen, heard, said)", bold=True, after=2)
    s.grid([[f("circ", "CIRCUMSTANCES (what was seen, heard, said)", "\n\n\n\n\n")]], [1], plain=0)
    items = [
        ("a", "Appearance – does the person appear neglected?"),
        ("b", "Behaviour – is it a concern?"),
        ("c", "Communication capacity – can they be understood?"),
        ("d", "Danger – is the person at risk or a risk?"),
        ("e", "Environment – are living conditions a concern?"),
    ]
    grid = [["ABCDE ASSESSMENT", "Y", "N", "OFFICER COMMENT"]]
    for key, prompt in items:
        value = f(key, prompt)
        mark, _, note = value.partition(" ")
        grid.append([prompt, "X" if mark == "Y" else "", "X" if mark == "N" else "", note])
    s.grid(grid, [5, 0.6, 0.6, 5], head="#DDDDDD")
    s.grid(
        [
            ["DISCLOSURE", ""],
            ["Consent given to share? (if no, rationale)", f("cons", "Consent given to share? (if no, rationale)")],
            ["Views of adult", f("view", "Views of adult")],
            ["Immediate action taken", f("act", "Immediate action taken")],
        ],
        [2, 4],
        head="#DDDDDD",
    )
    s.text(
        "SUPERVISOR: ......................  RISK:  HIGH / MEDIUM / STANDARD     PPU TRIAGE: ......................",
        size=8,
    )
    if f.v:
        s.text(
            "Guidance: do not submit where the only factor is age. Consult the 24 hour desk on ext. 4410 for HIGH.",
            size=8,
        )
    return s.done()


register(
    police_vulnerability_notice,
    [
        Doc("Police/PP214.pdf", "blank"),
        Doc("PP-214 Adult at risk notification rev09 guidance.pdf", "blank", v=1),
        Doc(
            "MASH/PPN 24-118834.pdf",
            "filled",
            """
inc: 24/118834
off: PC 3381
dt: 21/02/24 0310
name: HARGREAVE, Doreen
dob: 11/11/1940 (83)
gen: F
add: 71 Canal Street
loc: A6012 lay-by
carer: Son Paul, lives with
circ: Seen walking on carriageway in nightdress, -1C, feet cut. Said she was "going to the mill". Son asleep at H/A, smelled of intoxicants, said she gets out "most nights" and he locks her in when he goes to the pub. Front door has bolt on OUTSIDE.
a: Y thin, soiled nightwear, overgrown nails
b: Y disorientated
c: Y knows name only
d: Y traffic / cold / locked in
e: Y no food in fridge
cons: NO - lacks capacity to consent at time. Vital interests.
view: wants her mother
act: Ambulance conveyed to Eastvale General. MASH call 0400. Photos taken.
""",
        ),
        Doc(
            "police notification - Mr A (redacted).pdf",
            "filled",
            """
inc: 24/201177
off: PCSO 7742
dt: 30/06 14.20
name: A------
dob: 55
gen: M
add: redacted
circ: Attended re: neighbour dispute. Male in property with 2 unknown males who left via rear on our arrival. Scales and deal bags on table. Male has carer for LD and said "my mates are staying". No bank card - "they look after it".
a: N
b: N
c: N
d: Y cuckooing
e: Y needles, no bedding
cons: Yes
view: does not want mates to know he talked
act: Intel submitted. NPT tasked.
""",
            1,
        ),
        Doc(
            "Police/PP214 24-204410 partial.pdf",
            "partly",
            """
inc: 24/204410
off: PC 2096
dt: 02/07/24 2245
name: Unknown male
loc: Bus station, stand C
circ: Sat in wheelchair, no coat, unable to give address. To follow.
""",
        ),
    ],
)
