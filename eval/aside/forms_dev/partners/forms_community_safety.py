"""Forms by ambulance services and the community safety partnership."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.pages import Sheet


def falls_screening(f: Fill) -> bytes:
    """Scored screening tool with shaded bands and a total box."""
    s = Sheet("Helvetica", 9, wide=True, margin=36, ink="#333399", hand="Times-Italic")
    s.text(
        "Care Home Falls – to lift or not to lift? Post-fall screening tool",
        bold=True,
        size=16,
        colour="#00664F",
        after=1,
    )
    s.text(
        "Three Rivers Ambulance Service NHS Trust with Three Rivers Integrated Care Board"
        + ("   |   Home: Larchwood Court (Unit 2)" if f.v else ""),
        size=9,
    )
    s.boxes(
        [
            f.pair("res", "Resident"),
            f.pair("room", "Room"),
            f.pair("nhs", "NHS number"),
            f.pair("time", "Date and time found"),
            f.pair("by", "Completed by"),
        ],
        [3, 1, 2, 2, 3],
        30,
    )
    s.y -= 6
    rows = [["Question", "0 points", "1 point", "2 points", "Score"]]
    for key, prompt, a, b, c in (
        ("s1", "Breathing and colour", "Normal", "A little breathless", "Struggling or blue: dial 999"),
        ("s2", "Head injury", "No sign, fall witnessed", "Unwitnessed", "Bump, cut or on blood thinners"),
        ("s3", "Neck or back pain", "None", "Stiff", "Pain or tingling: do not move"),
        ("s4", "Limbs", "Moves all as usual", "Sore but moves", "Deformed, shortened or cannot move"),
        ("s5", "Alertness compared with usual", "As usual", "Sleepy or confused", "Hard to rouse"),
        ("s6", "Time on the floor", "Under 1 hour", "1 to 4 hours", "Over 4 hours or not known"),
        ("s7", "Skin and bleeding", "Intact", "Skin tear", "Bleeding that will not stop"),
    ):
        rows.append([prompt, a, b, c, f(key, prompt)])
    s.grid(rows, [3.4, 2.6, 2.6, 3.6, 0.9], head="#B7E1D2", label="#E8F5F0", plain=4)
    s.boxes(
        [
            f.pair("tot", "Total score"),
            f.pair("act", "Action taken (0–2 lift and observe, 3–5 ring 111, 6 or more ring 999)"),
            f.pair("fam", "Family told (name, time)"),
        ],
        [1, 5, 3],
        44,
    )
    s.boxes(
        [f.pair("o1", "Obs at 30 mins"), f.pair("o2", "Obs at 2 hours"), f.pair("o3", "Obs at 24 hours")], height=34
    )
    return s.done()


register(
    falls_screening,
    [
        Doc("Falls/Post falls screening tool.pdf", "blank"),
        Doc("Falls/Post falls tool - Larchwood.pdf", "blank", v=1),
        Doc(
            "Care homes/Larchwood/Falls audit sample 3.pdf",
            "filled",
            """
res: Edie Farrow
room: 14
nhs: 999 014 2210
time: 07/04 05.50
by: Night senior M.O.
s1: 0
s2: 2
s3: 0
s4: 1
s5: 0
s6: 2
s7: 1
tot: 6
act: 999 05.58. Crew 06.40. Stayed at home after head check, GP to review apixaban
fam: Grandson, 07.15
o1: 132/74, 78, alert
o2: 128/70, 80, alert, c/o hip sore
o3: walking with frame
""",
            1,
        ),
        Doc(
            "post fall mr bright.pdf",
            "filled",
            """
res: K. Bright
time: Tues after lunch
by: JS
s1: 0
s2: 0
s3: 0
s4: 0
s5: 0
s6: 0
s7: 1
tot: 1
act: lifted w/ cushion, 2 staff. plaster to L elbow
fam: wife was here
o1: ok
o2: ok
""",
        ),
        Doc(
            "Falls/post fall screening room 9.pdf",
            "partly",
            """
res: Mrs Lal
room: 9
time: 22/4 21:10
s1: 0
s2: 1
s6: 1
""",
        ),
    ],
)


def marac_referral(f: Fill) -> bytes:
    """Two columns: prompts flow down the left column, then the right one."""
    s = Sheet(
        "Helvetica",
        8.5,
        margin=40,
        ink="#000066",
        hand="Courier",
        foot="MARAC referral and risk indicator checklist – Lowfield Community Safety Partnership"
        + (" – v7" if f.v else ""),
    )
    s.text("MARAC REFERRAL", bold=True, size=20, colour="#6A1B9A", after=0)
    s.text(
        "Send by secure e-mail only. Discuss with your agency’s MARAC lead if the score is below 14 and you are still concerned.",
        size=8,
    )
    full = s.right
    top = s.y
    mid = s.w / 2
    s.right = mid - 8
    s.band("Victim", "#E1BEE7")
    for key, prompt, lines in (
        ("name", "Name", 1),
        ("dob", "DOB", 1),
        ("addr", "Address", 2),
        ("safe", "Safe to call? When?", 1),
        ("div", "Diversity data", 1),
        ("need", "Care and support needs", 2),
    ):
        s.dots(prompt, f(key, prompt), lines=lines, gap=16)
    s.y -= 6
    s.band("Perpetrator", "#E1BEE7")
    for key, prompt, lines in (
        ("pname", "Perpetrator’s name", 1),
        ("rel", "Relationship to victim", 1),
        ("live", "Living together?", 1),
    ):
        s.dots(prompt, f(key, prompt), lines=lines, gap=16)
    s.y -= 6
    s.band("Children and others in the home", "#E1BEE7")
    s.dots("Names and ages", f("kids", "Names and ages"), lines=3, gap=16)
    low = s.y
    s.left, s.right, s.y = mid + 8, full, top
    s.band("Risk indicators (circle Y or N)", "#E1BEE7")
    for number, text in enumerate(
        (
            "Has the current incident resulted in injury?",
            "Is the victim very frightened?",
            "Is the victim isolated from family or friends?",
            "Has the victim tried to separate in the past year?",
            "Is the abuse happening more often?",
            "Does the perpetrator control medication, money or care?",
            "Have weapons or objects been used?",
            "Has there been strangulation or choking?",
            "Is there mistreatment of an animal?",
        ),
        1,
    ):
        value = f(f"r{number}", text)
        s.text(text, after=1)
        s.y -= 2
        for x, letter in ((s.left + 10, "Y"), (s.left + 40, "N")):
            s.at(x, s.y - 8, letter, bold=True)
            if value == letter:
                s.c.circle(x + 3, s.y - 5, 7)
        s.y -= 14
    s.dots("Total ticks", f("tot", "Total ticks"))
    s.y = min(low, s.y) - 10
    s.left, s.right = 40, full
    s.boxes(
        [f.pair("why", "Reason for referral: professional judgement / visible high risk / escalation (explain)")],
        height=70,
    )
    s.boxes(
        [f.pair("ref", "Referring agency and worker"), f.pair("date", "Date"), f.pair("idva", "Referred to IDVA?")],
        [3, 1, 1.4],
    )
    return s.done()


register(
    marac_referral,
    [
        Doc("Domestic abuse/MARAC referral.pdf", "blank"),
        Doc("Domestic abuse/MARAC referral v7.pdf", "blank", v=1),
        Doc(
            "Domestic abuse/MARAC ref older victim.pdf",
            "filled",
            """
name: Sheila P.
dob: 2/2/47
addr: Bungalow, Lowfield (on system)
safe: Mondays 10–12 at day centre
div: W British, F, disabled
need: Stroke 2020, L side weakness, aphasia
pname: Victor P.
rel: Husband, also paid PA
live: Yes
kids: None
r1: Y
r2: Y
r3: Y
r4: N
r5: Y
r6: Y
r7: N
r8: Y
r9: N
tot: 6
why: Professional judgement. He is the carer and the abuser; answers for her at every review. Held her by the throat in April and said "who'd look after you".
ref: Stroke charity worker w/ ASC
date: 14/5/24
idva: Yes
""",
        ),
        Doc(
            "MARAC Lowfield - 0611 (SW).pdf",
            "filled",
            """
name: R.
dob: 1993
safe: text only, number with police
need: LD, supported living
pname: "Dex"
rel: Boyfriend
live: No, stays 5 nights
kids: n/a
r1: N
r2: Y
r3: Y
r5: Y
r6: Y
r7: N
r8: N
r9: Y
tot: 5
why: escalation – 3 incidents in 8 wks
ref: ASC LD team, HB
date: 6 Nov
idva: Not yet
""",
            1,
        ),
        Doc(
            "Domestic abuse/marac ref started.pdf",
            "partly",
            """
name: Mrs U. Aziz
dob: 19.9.58
addr: 112 Priory Rd, Lowfield
rel: Adult son
live: Yes
r2: Y
r6: Y
""",
        ),
    ],
    bank=5,
)
