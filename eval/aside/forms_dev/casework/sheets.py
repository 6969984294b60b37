"""Forms in PDF: fillable, drawn by hand or flowed."""

# ruff: noqa: RUF001

from __future__ import annotations

from reportlab.lib.pagesizes import A5, landscape
from reportlab.platypus import Flowable

from eval.aside.forms_dev.casework.core import Ans, form
from eval.aside.forms_dev.casework.pdf import BODY, SMALL, TITLE, Sheet, flow, grid, para, space

FIN_1 = """Agnes Bramhall|23/08/1940|AB 41 22 10 C|14 Kiln Street, Dunmere|Widowed|No|221.20|42.15|~|72.65|0.00|Building society a/c 11,402.18; Premium Bonds 500|No|Own, no mortgage|0.00|24.60|Laundry every day about £4; special diet, gluten free £6 a week; window cleaner £10 a month|Niece, Susan Ellery (LPA registered)|Yes|A. Bramhall|02/04/2025"""
FIN_2 = """Wilf Tunnicliffe|7.5.58|WT 90 01 77 B|Flat 3, Pinder Court, Dunmere|Single|No|~|~|UC 617.60 monthly|110.40|~|current account about £80|no|Housing assoc tenant|412.00 pcm (HB)|11.20|taxis to dialysis £18 wk not refunded|~|Yes|W Tunnicliffe|april 9"""
FIN_P = """Mrs Hyacinth Bellamy|30/01/1936|~|2 Castle Rise|Married|No|203.85|118.00"""
FIN_P2 = """Ivor Pugh|9/2/44|IP 33 01 90 D|1 Weavers Green|Single|No|199.20|~|218.15 PC|~|~|Post Office £2,040|No"""


@form(
    "FAF1 Financial Assessment Form.pdf",
    "Finance/FAF1 fillable 2025-26.pdf",
    f=(("Finance/FAF1 Bramhall.pdf", FIN_1), ("Finance/FAF1_WT_scanned_typed.pdf", FIN_2)),
    p=(("Finance/FAF1 HB returned - ring daughter.pdf", FIN_P), ("Finance/FAF1 Pugh page 1 only.pdf", FIN_P2)),
)
def financial_assessment(a: Ans) -> bytes:
    """An AcroForm of two pages with money boxes."""
    s = Sheet(hand=0, foot="FAF1 (04/25)" if a.v else "FAF1 (04/24)", title="Financial assessment form")
    s.say("Dunmere Council", size=10, b=True, colour="#7a1f3d")
    s.say("Financial assessment form", size=20, b=True)
    s.say(
        "Tell us about your money so that we can work out what, if anything, you pay towards your care. If you have more than £23,250 in savings you need only fill in parts 1 and 6.",
        gap=8,
    )

    def q(prompt: str, *, high: float = 18, left: float = 210) -> None:
        s.need(high + 10)
        s.at(prompt, s.m, s.y - 12, size=9.5, w=left - 10)
        s.field(a(prompt), s.m + left, s.y, s.w - 2 * s.m - left, high, lines=high > 20, tip=prompt)
        s.y -= high + 9

    def money(prompt: str) -> None:
        s.need(26)
        s.at(prompt, s.m, s.y - 12, size=9.5)
        s.at("£", s.w - s.m - 150, s.y - 12)
        s.field(a(prompt), s.w - s.m - 138, s.y, 90, 16, tip=prompt)
        s.at("a week", s.w - s.m - 42, s.y - 12, size=9)
        s.y -= 24

    s.bar("1  About you", "#7a1f3d")
    for x in (
        "Full name",
        "Date of birth",
        "National Insurance number",
        "Address",
        "Single, married, civil partner, widowed?",
        "Are you or your partner a veteran with a war pension?",
    ):
        q(x)
    s.bar("2  Money coming in (attach proof)", "#7a1f3d")
    for x in (
        "State pension",
        "Works or private pension",
        "Pension Credit or Universal Credit",
        "Attendance Allowance, DLA or PIP",
        "Anything else",
    ):
        money(x)
    s.bar("3  Savings and property", "#7a1f3d")
    q("Banks, building societies, bonds, shares", high=40)
    q("Have you given away or sold anything worth over £1,000 since 2019?")
    q("Is your home owned, rented or shared?")
    s.bar("4  Household costs", "#7a1f3d")
    money("Rent after Housing Benefit")
    money("Council Tax")
    s.bar("5  Extra costs because of disability", "#7a1f3d")
    q("List what you spend and how often", high=60)
    s.bar("6  Declaration", "#7a1f3d")
    q("Anyone who acts for you (attorney, deputy, appointee)")
    s.at("I understand that you may check this with the DWP", s.m, s.y - 12, size=9.5)
    agreed = a.take("I understand that you may check this with the DWP")
    s.check(agreed == "Yes", s.m + 300, s.y - 14)
    s.y -= 28
    q("Signature")
    q("Date")
    return s.done()


CARD_1 = """Good|Good|Not sure|Yes|Your lady Pat listened to all of it and did not look at her watch once|Ring when you say you'll ring. I waited in two mornings.|80 or over|Phone 01632 960214 if you like - Olwen"""
CARD_2 = """Poor|Not sure|Poor|No|nothing|still waiting on the rail 11 weeks. i fell again|65 to 79|~"""
CARD_P = """Good|~|Good"""


@form(
    "Feedback card.pdf",
    "Cards/how did we do card OT team.pdf",
    f=(("Cards/card 17.pdf", CARD_1), ("Cards/feedback 18 Feb anon.pdf", CARD_2)),
    p=(("Cards/card 22.pdf", CARD_P),),
)
def feedback_card(a: Ans) -> bytes:
    """A tear-off card in A5 with three faces to tick and ruled lines."""
    s = Sheet(hand=2 if a.hand % 2 else 3, size=landscape(A5), margin=34, title="")
    s.c.setFillColor("#00796b")
    s.c.rect(0, s.h - 54, s.w, 54, stroke=0, fill=1)
    s.at("How did we do?", s.m, s.h - 38, size=22, font="Helvetica-Bold", colour="white")
    s.at("Occupational therapy team" if a.v else "Adult social care", s.w - 200, s.h - 34, size=11, colour="white")
    s.y = s.h - 82
    for x, face in ((330, "Good"), (410, "Not sure"), (490, "Poor")):
        s.at(face, x, s.y, size=9)
    s.y -= 20
    for prompt in ("We listened to you", "You were told what would happen next", "It has made your life better"):
        s.at(prompt, s.m, s.y, size=10.5)
        got = a.take(prompt)
        for x, face in ((336, "Good"), (420, "Not sure"), (496, "Poor")):
            s.c.circle(x + 5, s.y + 4, 9, stroke=1, fill=0)
            s.c.circle(x + 2, s.y + 6, 0.8, fill=1)
            s.c.circle(x + 8, s.y + 6, 0.8, fill=1)
            if got == face:
                s.c.setFont("ZapfDingbats", 18)
                s.c.drawString(x - 3, s.y - 2, "4")
        s.y -= 25
    s.at("Would you tell a friend to come to us?", s.m, s.y, size=10.5)
    s.ticks(336, s.y, "Yes|No", a.take("Would you tell a friend to come to us?"))
    s.y -= 24
    for prompt in ("What did we do well?", "What should we do better?"):
        s.at(prompt, s.m, s.y, size=10.5, font="Helvetica-Bold")
        text = a(prompt)
        if text:
            s.at(text, s.m + 4, s.y - 17, size=11, w=s.w - 2 * s.m)
        s.c.line(s.m, s.y - 20, s.w - s.m, s.y - 20)
        s.c.line(s.m, s.y - 37, s.w - s.m, s.y - 37)
        s.y -= 54
    s.at("Your age", s.m, s.y, size=10.5)
    s.ticks(110, s.y, "18 to 64|65 to 79|80 or over", a.take("Your age"))
    s.y -= 22
    s.at("If you want an answer, how shall we reach you?", s.m, s.y, size=10.5)
    s.leader(290, s.y, 250, a("If you want an answer, how shall we reach you?"))
    s.at(
        "Pop this in the box or post it free to FREEPOST ASC FEEDBACK. No stamp needed.",
        s.m,
        16,
        size=7.5,
        colour="#444444",
    )
    return s.done()


EMER_1 = """Tom Hallworth|31 Ferry Road, Kelby|01632 960555|My wife Rita|Same address|Rita has MS and cannot get out of bed without the hoist. Catheter. Speech slurred.|Hoist in bedroom, sling on door, tablets in kitchen drawer with list|Joan Pell (sister in law)|01632 960556|Yes, key|Mr & Mrs Aziz no. 33|01632 960557|Yes, key|Small dog - neighbour takes him|T Hallworth|5/5/25"""
EMER_2 = """Siobhan Keane-Rao|Flat 12 Saltmarsh House|960 822|dad - Dermot Keane|Flat 2 same block|early onset dementia, 61. will go out looking for me|tablets - locked box code with Lifeline|my partner Dev|01632 960823|lives with me|-|~|~|favourite film = The Great Escape, puts it on if upset|SKR|~"""
EMER_P = """Mrs P. Longbottom|9 Weir Ct|~|Husband|~|Stroke, Diabetic"""


@form(
    "Carers emergency card application.pdf",
    "Carers/emergency card form Kelby.pdf",
    f=(("Carers/emergency card TH.pdf", EMER_1), ("Carers/emerg card SKR.pdf", EMER_2)),
    p=(("Carers/emergency card PL chase missing details.pdf", EMER_P),),
)
def emergency_card(a: Ans) -> bytes:
    """Dotted leaders to write on."""
    s = Sheet(hand=a.hand, margin=56, font="Times-Roman")
    s.font = "Helvetica"
    s.say("Carer’s emergency card – application", size=17, b=True, gap=2)
    s.say(
        "Carry the card and, if anything happens to you, whoever finds it rings our 24 hour line. We then start the plan below."
        + (" The card is free in Kelby and Wold." if a.v else ""),
        gap=12,
    )

    def dots(prompt: str, lines: int = 1) -> None:
        s.need(24 * lines)
        wide = s.c.stringWidth(prompt, "Helvetica", 10) + 8
        s.at(prompt, s.m, s.y, size=10)
        text = a(prompt)
        if lines == 1:
            s.leader(s.m + wide, s.y, s.w - 2 * s.m - wide, text)
            s.y -= 24
            return
        s.y -= 18
        if text:
            s.at(text, s.m + 4, s.y, size=10, w=s.w - 2 * s.m)
        for n in range(lines):
            if not text:
                s.leader(s.m, s.y - 18 * n, s.w - 2 * s.m)
            else:
                s.c.setDash(1, 2)
                s.c.line(s.m, s.y - 14 * n - 2, s.w - s.m, s.y - 14 * n - 2)
                s.c.setDash()
        s.y -= 18 * lines + 6

    s.say("You, the carer", b=True, size=11.5, colour="#1b5e20", gap=12)
    for x in ("Name", "Address", "Telephone"):
        dots(x)
    s.say("The person you care for", b=True, size=11.5, colour="#1b5e20", gap=12)
    dots("Their name and relation to you")
    dots("Their address")
    dots("What help do they need, and what must we know?", 3)
    dots("Where do we find equipment, medicines and paperwork?", 2)
    s.say("Who can step in for up to 48 hours?", b=True, size=11.5, colour="#1b5e20", gap=12)
    for n in ("First", "Second"):
        dots(f"{n} contact")
        dots(f"{n} contact’s telephone")
        dots(f"Does the {n.lower()} contact have a key?")
    dots("Anything else (pets, likes, fears)", 2)
    dots("Signature")
    dots("Date")
    s.say("Office: card no. ............ issued ........... CRM ☐".replace("☐", "[  ]"), size=8, colour="#666666")
    return s.done()


SENS_1 = """Winnie Scholes|11-03-1931|Yes|Sometimes|Yes|No|Yes|Yes|Sometimes|No|2 hearing aids, left one whistles|November 2023|Yes|Both sight and hearing loss - refer to sensory team|LJ Marsh 7/3/25"""
SENS_2 = (
    """G. Rostron|1949|No|No|No|No|Yes|Sometimes|No|No|none|can't remember|Yes|Hearing loss - advice and equipment|PT"""
)
SENS_P = """Mrs Farhat Lodhi|6/6/1938|Yes|Yes|Sometimes"""


@form(
    "Dual sensory loss screening tool.pdf",
    "Screening/sensory screen (care homes) rev.pdf",
    f=(("Screening/WS sensory.pdf", SENS_1), ("Screening/sensory screen GR.pdf", SENS_2)),
    p=(("Screening/FL - fell asleep, finish later.pdf", SENS_P),),
)
def sensory_screen(a: Ans) -> bytes:
    """A tick-box table drawn with lines; three columns of boxes."""
    s = Sheet(hand=a.hand, foot="Sensory screening tool – for care homes" if a.v else "Sensory screening tool")
    s.say("Do you have trouble seeing and hearing?", size=18, b=True)
    s.say(
        "Ask the person, or somebody who knows them well. Use their glasses and hearing aids as usual. Two or more “yes” in both parts: refer.",
        gap=10,
    )
    s.at("Name", s.m, s.y - 12)
    s.box(s.m + 40, s.y, 230, 20)
    s.at(a("Name"), s.m + 45, s.y - 14)
    s.at("Date of birth", s.m + 285, s.y - 12)
    s.box(s.m + 350, s.y, 140, 20)
    s.at(a("Date of birth"), s.m + 355, s.y - 14)
    s.y -= 38

    def part(title: str, questions: tuple[str, ...]) -> None:
        s.box(s.m, s.y, s.w - 2 * s.m, 20, "#e0e0e0")
        s.at(title, s.m + 5, s.y - 14, font="Helvetica-Bold")
        for n, x in enumerate(("Yes", "Sometimes", "No")):
            s.at(x, s.m + 310 + 62 * n, s.y - 14, size=9, font="Helvetica-Bold")
        s.y -= 20
        for q in questions:
            s.box(s.m, s.y, s.w - 2 * s.m, 28)
            s.at(q, s.m + 5, s.y - 17, size=9.5)
            got = a.take(q)
            for n, x in enumerate(("Yes", "Sometimes", "No")):
                s.tick(s.m + 320 + 62 * n, s.y - 19, got == x, 12)
            s.y -= 28
        s.y -= 12

    part(
        "Seeing",
        (
            "Trouble reading a letter or the paper?",
            "Trouble recognising a face across the room?",
            "Bothered by bright light or glare?",
            "Bumps into things or spills when pouring?",
        ),
    )
    part(
        "Hearing",
        (
            "Asks people to say it again?",
            "Trouble when more than one person speaks?",
            "Television louder than others like it?",
            "Trouble on the telephone?",
        ),
    )
    for prompt in ("Glasses, hearing aids and when last checked", "Last sight test"):
        s.at(prompt, s.m, s.y, size=9.5)
        s.box(s.m + 210, s.y + 13, s.w - 2 * s.m - 210, 20)
        s.at(a(prompt), s.m + 215, s.y - 1, size=9.5)
        s.y -= 30
    s.at("Happy to be referred?", s.m, s.y, size=9.5)
    s.ticks(s.m + 210, s.y, "Yes|No", a.take("Happy to be referred?"))
    s.y -= 30
    for prompt in ("Result", "Completed by and date"):
        s.at(prompt, s.m, s.y, size=9.5)
        s.box(s.m + 210, s.y + 13, s.w - 2 * s.m - 210, 20)
        s.at(a(prompt), s.m + 215, s.y - 1, size=9.5)
        s.y -= 30
    return s.done()


DOLS_1 = """Rowan Lea Nursing Home, CQC location ending 881|Jacinta Mwale, registered manager|01632 960677|Mr Bartholomew Quick|19/09/1943|M|Mixed dementia; pacemaker|English. Deaf in right ear|Standard only|02/03/2025|Keypad on the door and on the stairs. One to one 2pm to 8pm. Bed rails at night. Quetiapine 25 mg at 5 pm, reviewed 12/2.|He goes to the door about ten times every afternoon to collect his children from school and becomes angry when it is shut. He has twice been found on the bypass before he came here.|Wife Nora visits every day and would support him in an objection|LPA health: none found. Finance: Nora|No|~|J. Mwale|23/02/2025"""
DOLS_2 = """Cottage Hospital, Ward B|Sr E. Falk|ext 212|Miss Ethel Pim|1929|F|vascular dementia, # hip|-|Urgent and standard|from today|falls sensor, staff return her to bed, mittens (NG tube)|pulls NG, tries to leave "to feed hens"|none found|none|No|IMCA pls|E Falk|18.3.25 16.00"""
DOLS_P = """Willow Bank, Denby Rd|~|01632 960430|Mrs Ivy Tarrant|3/3/1938|F|~|~|Urgent and standard|~|Locked door"""
DOLS_P2 = """Thornleigh|T Oduya|01632 960455|Charles Hebden|11/4/1940|M|Vascular dementia, diabetic|glasses|Standard only|9 April|~|~|Daughter Fay"""


@form(
    "DoLS Form 1 style request (local).pdf",
    "DoLS/Standard authorisation request - managing authority.pdf",
    f=(("DoLS/BQ Rowan Lea request.pdf", DOLS_1), ("DoLS/EP ward B.pdf", DOLS_2)),
    p=(
        ("DoLS/returned incomplete Willow Bank.pdf", DOLS_P),
        ("DoLS/CH request Thornleigh (page 2 missing).pdf", DOLS_P2),
    ),
)
def dols_request(a: Ans) -> bytes:
    """A flowed form of ruled tables, long narrative boxes."""
    wide = 495

    def rows(*prompts: str) -> list[list[str]]:
        return [[x, a(x)] for x in prompts]

    def story(prompt: str, tip: str) -> list[Flowable]:
        text = a(prompt)
        return [grid([[f"{prompt}\n{tip}"], [text or "\n\n\n\n"]], [wide], fill="#eeeeee"), space(6)]

    first = grid(
        [["Managing authority", ""], *rows("Name of care home or hospital", "Person making the request", "Telephone")],
        [180, 315],
    )
    second = grid(
        [
            ["The person", ""],
            *rows(
                "Full name", "Date of birth (or age)", "Sex", "Diagnosis and conditions", "Communication and language"
            ),
        ],
        [180, 315],
    )
    third = grid(
        [["The request", ""], *rows("Standard only, or urgent and standard", "Authorisation needed from")], [180, 315]
    )
    restr = story("Restrictions in place", "Say what is done, how often and by whom. Attach the care plan.")
    why = story(
        "Why it is necessary and proportionate", "What harm would come to the person? What else has been tried?"
    )
    last = grid(
        [
            ["Others", ""],
            *rows(
                "Family or friend to consult",
                "Attorney or deputy",
                "Subject to the Mental Health Act?",
                "Anything else, including need for an IMCA",
                "Signed",
                "Date and time",
            ),
        ],
        [180, 315],
    )
    intro = (
        []
        if not a.v
        else [
            para(
                "Send to dols@wrenfield.example. An urgent authorisation lasts seven days at most. Examples of restrictions: locked door, medication to calm, constant watch, return by staff or police, no visits.",
                SMALL,
            ),
            space(6),
        ]
    )
    return flow(
        para("Deprivation of Liberty Safeguards: request for a standard authorisation", TITLE),
        para("Wrenfield Council as supervisory body", BODY),
        *intro,
        first,
        space(),
        second,
        space(),
        third,
        space(),
        *restr,
        *why,
        last,
        foot="Local request form based on the national form",
    )
